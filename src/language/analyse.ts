import type { Span } from "../article/span.ts";
import type { Analysis } from "./analysis.ts";
import type { Deprel, Upos } from "./labels.ts";
import { lemmaOf } from "./lemma/lemma.ts";
import { type Annotations, type Annotator, annotatorOf } from "./model/annotate.ts";
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
  { model, annotate: run }: Annotator,
): Annotated {
  const found: Mutable = {
    tag: new Array(count),
    xpos: new Array(count),
    lemma: new Array(count),
    label: new Array(count),
    head: new Int32Array(count),
    names: [],
  };
  let batch: number[] = [];
  let size = 0;
  const flush = (): void => {
    if (batch.length)
      spell(
        run(batch.map((i) => sentences[i] as readonly string[])),
        batch.map((i) => starts[i] as number),
        sentences,
        batch,
        model,
        found,
      );
    batch = [];
    size = 0;
  };
  for (const [i, words] of sentences.entries()) {
    if (isNoise(words)) {
      marks(words, starts[i] as number, found);
      continue;
    }
    if (size + words.length > BATCH) flush();
    batch.push(i);
    size += words.length;
  }
  flush();
  return found;
}

type Mutable = { -readonly [K in keyof Annotated]: Annotated[K] extends readonly (infer T)[] ? T[] : Annotated[K] };

const READABLE = /[\p{L}\p{N}]/u;

/** Whether a long row of tokens has no letter and no digit: there is nothing in it to be read. */
const isNoise = (words: readonly string[]): boolean => words.length > 20 && !words.some((word) => READABLE.test(word));

function marks(words: readonly string[], start: number, found: Mutable): void {
  words.forEach((word, i) => {
    found.tag[start + i] = "PUNCT";
    found.xpos[start + i] = ":";
    found.lemma[start + i] = word;
    found.label[start + i] = i === 0 ? "root" : "punct";
    found.head[start + i] = i === 0 ? -1 : start;
  });
}

/** Puts the numbers of a batch at the places of its sentences, as strings. */
function spell(
  part: Annotations,
  starts: readonly number[],
  sentences: readonly (readonly string[])[],
  batch: readonly number[],
  { upos, xpos, deprels, names }: Annotator["model"],
  found: Mutable,
): void {
  const places = new Int32Array(part.count);
  batch.forEach((sentence, k) => {
    const words = sentences[sentence] as readonly string[];
    const local = part.sentenceStart[k] as number;
    words.forEach((word, i) => {
      const at = (starts[k] as number) + i;
      const from = local + i;
      places[from] = at;
      const tag = upos[part.upos[from] as number] as Upos;
      const fine = xpos[part.xpos[from] as number] as string;
      const up = part.head[from] as number;
      found.tag[at] = tag;
      found.xpos[at] = fine;
      found.label[at] = deprels[part.label[from] as number] as Deprel;
      found.head[at] = up < 0 ? -1 : (starts[k] as number) + up - local;
      found.lemma[at] = lemmaOf(word, tag, fine).toLowerCase();
    });
  });
  for (let i = 0; i < part.nameStart.length; i++) {
    const from = places[part.nameStart[i] as number] as number;
    const to = (places[(part.nameEnd[i] as number) - 1] as number) + 1;
    found.names.push({ from, to, label: names[part.nameClass[i] as number] as string, margin: part.nameMargin[i] as number });
  }
}

function sentenceNumbers(starts: readonly number[], count: number): Int32Array {
  const numbers = new Int32Array(count);
  for (let sentence = 0; sentence + 1 < starts.length; sentence++) numbers.fill(sentence, starts[sentence], starts[sentence + 1]);
  return numbers;
}
