import type { Span } from "../article/span.ts";
import type { Deprel, Upos } from "./labels.ts";

/**
 * What the language room knows of a text: arrays by token, no string made until asked for.
 * Offsets are UTF-16 code units into the untouched text; a token index is global to the text.
 */
export interface Analysis {
  readonly text: string;
  /** How many tokens there are. */
  readonly count: number;
  /** Offsets of each token. */
  readonly start: Int32Array;
  readonly end: Int32Array;
  readonly tag: readonly Upos[];
  /** Finer tags of the Penn Treebank ("VBD", "NNP"). */
  readonly xpos: readonly string[];
  /** Index of the head token; -1 for the root of a sentence. */
  readonly head: Int32Array;
  readonly label: readonly Deprel[];
  /** Base form, lower case. */
  readonly lemma: readonly string[];
  /** Index of the sentence of each token. */
  readonly sentenceOf: Int32Array;
  /** First token of each sentence, and `count` at the end. */
  readonly sentenceStart: Int32Array;
  /** Number of the paragraph of each sentence: the parts between blank lines, or lines that stand alone. */
  readonly paragraphOf: Int32Array;
  /** Names that the model has found, in order, without overlap. */
  readonly names: readonly NamedSpan[];
}

/** Tokens `[from, to)` that are a name of a class of the model ("PERSON", "ORG", "GPE"). */
export interface NamedSpan {
  readonly from: number;
  readonly to: number;
  readonly label: string;
  /** How far the class is ahead of the next best one, in logits; some 1 is doubtful, 4 sure. */
  readonly margin?: number;
}

/** The text of a token. */
export function word(analysis: Analysis, token: number): string {
  return analysis.text.slice(analysis.start[token], analysis.end[token]);
}

/** Whether no white space stands between a token and the one before it: "Ki" "-" "moon". */
export function isGlued(analysis: Analysis, token: number): boolean {
  return token > 0 && analysis.start[token] === analysis.end[token - 1];
}

/** The span of the tokens `[from, to)`. */
export function spanOf(analysis: Analysis, from: number, to: number): Span {
  return [analysis.start[from] as number, analysis.end[to - 1] as number];
}

/** The span of a sentence. */
export function sentenceSpan(analysis: Analysis, sentence: number): Span {
  return spanOf(analysis, analysis.sentenceStart[sentence] as number, analysis.sentenceStart[sentence + 1] as number);
}

/** The index of the token that holds an offset, or the first one after it. */
export function tokenAt(analysis: Analysis, offset: number): number {
  let low = 0;
  let high = analysis.count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((analysis.end[middle] as number) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The first of the model's names that shares a token with `[from, to)`. */
export function nameOver({ names }: Analysis, from: number, to: number): NamedSpan | undefined {
  let low = 0;
  let high = names.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((names[middle] as NamedSpan).to <= from) low = middle + 1;
    else high = middle;
  }
  const found = names[low];
  return found && found.from < to ? found : undefined;
}
