import { annotatorOf } from "../../src/language/model/annotate.ts";
import { readModel } from "../../src/language/model/read-model.ts";
import { splitSentences } from "../../src/language/sentences.ts";
import { type Tokens, tokenize } from "../../src/language/tokenize.ts";

const ROUNDS = 3;

/** How fast the model read. */
export interface ReadingSpeed {
  readonly kernel: string;
  /** Milliseconds from the model's bytes to the first sentence read. */
  readonly ready: number;
  /** Tokens a second of the first round, which still compiles, and of the best of the others, the one least disturbed. */
  readonly first: number;
  readonly best: number;
}

function sentencesOf(text: string): string[][] {
  return splitSentences(text, []).map(({ span }) => {
    const tokens: Tokens = { start: [], end: [] };
    tokenize(text, span[0], span[1], tokens);
    return tokens.start.map((start, i) => text.slice(start, tokens.end[i]));
  });
}

/** Finds tags, trees and names in some texts, one at a time, several times over: the same in Node and in a browser. */
export function readingSpeed(model: Uint8Array, texts: readonly string[], kernel: string): ReadingSpeed {
  const started = performance.now();
  const annotator = annotatorOf(readModel(model), kernel === "plain" ? { kernel } : {});
  annotator.annotate(["Xi Jinping opened the World Internet Conference in Wuzhen .".split(" ")]);
  const ready = performance.now() - started;
  const articles = texts.map(sentencesOf);
  const tokens = articles.flat(2).length;
  const [first = 0, ...others] = Array.from({ length: ROUNDS + 1 }, () => {
    const from = performance.now();
    for (const sentences of articles) annotator.annotate(sentences);
    return Math.round((tokens / (performance.now() - from)) * 1000);
  });
  return { kernel: annotator.kernel, ready, first, best: Math.max(...others) };
}
