import type { Article } from "../article/article.ts";
import { RedthreadError } from "../errors.ts";
import type { Cache } from "./cache.ts";
import { extractor } from "./extractor.ts";
import { inOrder } from "./in-order.ts";
import type { Told } from "./report.ts";

/** An article of an input, by a name where it has one there, or the input's end with what could not be read of it. */
export type Step = { readonly input: string } & (
  | { readonly article: Article; readonly name?: string }
  | { readonly problems: readonly Told[] }
);

/** What became of a step: a document as JSON, and whether it was there from before; or an input's end. */
export type Outcome = { readonly input: string } & (
  | { readonly document: string; readonly cached: boolean; readonly name?: string }
  | { readonly problems: readonly Told[] }
);

/** So many articles for each thread are read before their turn. */
const AHEAD = 3;

/**
 * Extracts articles in their order, with so many threads; no more is held than what they work on. An article on which the
 * engine fails is a problem of its input (E202).
 */
export async function* extracted(steps: AsyncIterable<Step>, threads: number, cache: Cache | null): AsyncGenerator<Outcome> {
  const engine = extractor(threads);
  const work = async (step: Step) => {
    if (!("article" in step)) return { step, document: null, cached: false };
    const known = (await cache?.get(step.article)) ?? null;
    const document = known ?? (await engine.extract(step.article));
    if (known === null && document !== null) await cache?.put(step.article, document);
    return { step, document, cached: known !== null };
  };
  const failed: Told[] = [];
  try {
    for await (const { step, document, cached } of inOrder(steps, threads * AHEAD, work)) {
      const { input } = step;
      if ("problems" in step) yield { input, problems: step.problems.concat(failed.splice(0)) };
      else if (document === null) failed.push(new RedthreadError("E202", step.article.id));
      else yield { input, document, cached, ...(step.name === undefined ? {} : { name: step.name }) };
    }
  } finally {
    await engine.close();
  }
}
