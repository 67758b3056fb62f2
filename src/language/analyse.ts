import type { Span } from "../article/span.ts";
import type { Analysis, NamedSpan } from "./analysis.ts";
import type { Deprel, Upos } from "./labels.ts";
import { lemmaOf } from "./lemma/lemma.ts";
import { type Annotator, annotatorOf } from "./model/annotate.ts";
import { readModel } from "./model/read-model.ts";
import { splitSentences } from "./sentences.ts";
import { type Tokens, tokenize } from "./tokenize.ts";

/** How many tokens go to the network at once: enough to keep it busy, few enough to keep memory small. */
const BATCH = 4096;

/** Reads texts: sentences, tokens, tags, base forms, trees and names. The same text gives the same analysis everywhere. */
export interface Language {
  /** `furniture` (spans in order) belongs to no sentence. Linear in the length of the text. */
  readonly analyse: (text: string, furniture?: readonly Span[]) => Analysis;
  /** Tags, trees and names of sentences that are cut into words already; tokens are numbered through all of them. */
  readonly annotate: (sentences: readonly (readonly string[])[]) => Annotated;
}

/** What the model says of words, by token. */
export type Annotated = Pick<Analysis, "tag" | "xpos" | "head" | "label" | "lemma" | "names">;

/** Makes the language engine from the bytes of its model file; throws E6xx when they are not one. */
export function languageOf(bytes: Uint8Array): Language {
  const annotator = annotatorOf(readModel(bytes));
  return {
    analyse: (text, furniture = []) => analyse(text, furniture, annotator),
    annotate: (sentences) => {
      const starts: number[] = [0];
      for (const words of sentences) starts.push((starts.at(-1) as number) + words.length);
      return annotate(sentences, starts, starts.at(-1) as number, annotator);
    },
  };
}

function analyse(text: string, furniture: readonly Span[], annotator: Annotator): Analysis {
  const tokens: Tokens = { start: [], end: [] };
  const sentences: string[][] = [];
  const sentenceStart: number[] = [];
  const paragraphOf: number[] = [];
  for (const { span, paragraph } of splitSentences(text, furniture)) {
    const before = tokens.start.length;
    tokenize(text, span[0], span[1], tokens);
    const count = tokens.start.length - before;
    if (count === 0) continue;
    sentences.push(Array.from({ length: count }, (_, i) => text.slice(tokens.start[before + i], tokens.end[before + i])));
    sentenceStart.push(before);
    paragraphOf.push(paragraph);
  }
  const count = tokens.start.length;
  sentenceStart.push(count);
  const found = annotate(sentences, sentenceStart, count, annotator);
  return {
    text,
    count,
    start: Int32Array.from(tokens.start),
    end: Int32Array.from(tokens.end),
    ...found,
    sentenceOf: sentenceNumbers(sentenceStart, count),
    sentenceStart: Int32Array.from(sentenceStart),
    paragraphOf: Int32Array.from(paragraphOf),
  };
}

/** Runs the model over the sentences, a batch at a time, and spells its numbers out. */
function annotate(
  sentences: readonly (readonly string[])[],
  starts: readonly number[],
  count: number,
  { model, annotate }: Annotator,
): Annotated {
  const tag: Upos[] = new Array(count);
  const xpos: string[] = new Array(count);
  const lemma: string[] = new Array(count);
  const label: Deprel[] = new Array(count);
  const head = new Int32Array(count);
  const names: NamedSpan[] = [];
  for (let first = 0; first < sentences.length; ) {
    let last = first;
    let size = 0;
    while (last < sentences.length && (size === 0 || size + (sentences[last] as readonly string[]).length <= BATCH)) {
      size += (sentences[last] as readonly string[]).length;
      last++;
    }
    const batch = sentences.slice(first, last);
    const base = starts[first] as number;
    const part = annotate(batch);
    const words = batch.flat();
    for (let i = 0; i < part.count; i++) {
      const at = base + i;
      tag[at] = model.upos[part.upos[i] as number] as Upos;
      xpos[at] = model.xpos[part.xpos[i] as number] as string;
      label[at] = model.deprels[part.label[i] as number] as Deprel;
      head[at] = (part.head[i] as number) < 0 ? -1 : base + (part.head[i] as number);
      lemma[at] = lemmaOf(words[i] as string, tag[at] as string, xpos[at] as string).toLowerCase();
    }
    for (let i = 0; i < part.nameStart.length; i++) {
      const from = base + (part.nameStart[i] as number);
      names.push({ from, to: base + (part.nameEnd[i] as number), label: model.names[part.nameClass[i] as number] as string });
    }
    first = last;
  }
  return { tag, xpos, head, label, lemma, names };
}

function sentenceNumbers(starts: readonly number[], count: number): Int32Array {
  const numbers = new Int32Array(count);
  for (let sentence = 0; sentence + 1 < starts.length; sentence++) numbers.fill(sentence, starts[sentence], starts[sentence + 1]);
  return numbers;
}
