import type { Article } from "../article/article.ts";
import { oneLine } from "../article/one-line.ts";
import { sentenceOf } from "../article/sentence-of.ts";
import { textOf } from "../article/span.ts";
import type { Evidence, KnowledgeGraph } from "../graph/knowledge-graph.ts";

/** A piece of evidence with the words to quote. */
export interface Citation {
  readonly evidence: Evidence;
  readonly article: Article;
  /** The sentence or sentences that the evidence stands in, on one line. */
  readonly sentence: string;
}

/** The evidence of an edge, in the order of its ids, each with its sentence; ids that lead nowhere are left out. */
export function* cited({ evidence, extractions }: KnowledgeGraph, ids: readonly string[]): Generator<Citation> {
  for (const id of ids) {
    const item = evidence.get(id);
    const extraction = item && extractions.get(item.article);
    if (!item || !extraction) continue;
    const { article } = extraction;
    yield { evidence: item, article, sentence: oneLine(textOf(article.text, sentenceOf(extraction, item.span))) };
  }
}
