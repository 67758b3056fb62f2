import type { Article } from "../article/article.ts";
import { RedthreadError } from "../errors.ts";
import type { Cache } from "./cache.ts";
import { extractor } from "./extractor.ts";
import { inOrder } from "./in-order.ts";
import type { Told } from "./report.ts";
import type { ReadArticle } from "./verbose.ts";

/** An article of an input, by a name where it has one there, or the input's end with what could not be read of it. */
export type Step = { readonly input: string } & (
  | { readonly article: Article; readonly name?: string }
  | { readonly problems: readonly Told[] }
);

/** What became of a step: the document of an article as JSON; or an input's end. */
export type Outcome =
  | (ReadArticle & { readonly document: string; readonly name?: string })
  | { readonly input: string; readonly problems: readonly Told[] };

/** So many articles for each thread are read before their turn. */
const AHEAD = 3;

/**
 * Extracts articles in their order, with so many threads; no more is held than what they work on. An article on which the
 * engine fails is a problem of its input (E202).
 */
export async function* extracted(steps: AsyncIterable<Step>, threads: number, cache: Cache | null): AsyncGenerator<Outcome> {
  const engine = extractor(threads);
  const work = async (step: Step) => {
    if (!("article" in step)) return { step, document: null, cached: false, seconds: 0 };
    const started = performance.now();
    const known = (await cache?.get(step.article)) ?? null;
    if (known !== null) return { step, document: known, cached: true, seconds: (performance.now() - started) / 1000 };
    const { document, seconds } = await engine.extract(step.article);
    if (document !== null) await cache?.put(step.article, document);
    return { step, document, cached: false, seconds };
  };
  const failed: Told[] = [];
  try {
    for await (const { step, document, cached, seconds } of inOrder(steps, threads * AHEAD, work)) {
      const { input } = step;
      if ("problems" in step) yield { input, problems: step.problems.concat(failed.splice(0)) };
      else if (document === null) failed.push(new RedthreadError("E202", step.article.id));
      else {
        const { article, name } = step;
        yield { input, article, document, cached, seconds, ...(name === undefined ? {} : { name }) };
      }
    }
  } finally {
    await engine.close();
  }
}
