import { RedthreadError } from "../errors.ts";
import type { Language } from "./analyse.ts";
import type { Analysis } from "./analysis.ts";
import { fromConllu, type TreebankDocument } from "./conllu.ts";
import { fromIob } from "./iob.ts";

/** Percentages, by the measures of the CoNLL 2018 shared task (Zeman et al. 2018). */
export interface TreeScores {
  readonly upos: number;
  readonly xpos: number;
  /** The right head; with the right relation (without its subtype). */
  readonly uas: number;
  readonly las: number;
}

export interface TreebankScores extends TreeScores {
  readonly sentences: number;
  readonly tokens: number;
  /**
   * F1 from raw text: words (the shared task's "Words"; a contraction counts by its parts) and sentences found, and of
   * the words those that are also right.
   */
  readonly raw: TreeScores & { readonly tokens: number; readonly sentences: number };
}

const universal = (label: string): string => label.split(":", 1)[0] as string;
const percent = (part: number, whole: number): number => (whole === 0 ? 0 : Math.round((10000 * part) / whole) / 100);
const f1 = (both: number, gold: number, found: number): number => percent(2 * both, gold + found);

/** Scores the engine on a treebank in CoNLL-U, on its words and from its raw text. */
export function evaluateTreebank({ analyse, annotate }: Language, conllu: string): TreebankScores {
  const right = { upos: 0, xpos: 0, uas: 0, las: 0 };
  const raw = { tokens: 0, sentences: 0, upos: 0, xpos: 0, uas: 0, las: 0 };
  let words = 0;
  let sentences = 0;
  let found = 0;
  let foundSentences = 0;
  for (const document of fromConllu(conllu)) {
    const given = annotate(document.sentences.map((sentence) => sentence.words));
    let at = 0;
    for (const { words: forms, upos, xpos, head, deprel } of document.sentences) {
      forms.forEach((_, i) => {
        if (given.tag[at + i] === upos[i]) right.upos++;
        if (given.xpos[at + i] === xpos[i]) right.xpos++;
        const up = given.head[at + i] as number;
        if ((up < 0 ? 0 : up - at + 1) !== head[i]) return;
        right.uas++;
        if (universal(given.label[at + i] as string) === universal(deprel[i] as string)) right.las++;
      });
      at += forms.length;
    }
    words += at;
    sentences += document.sentences.length;
    const analysis = analyse(document.text);
    found += analysis.count;
    foundSentences += analysis.sentenceStart.length - 1;
    compare(document, analysis, raw);
  }
  if (words === 0) throw new RedthreadError("E605", "CoNLL-U", "no words in it");
  return {
    sentences,
    tokens: words,
    upos: percent(right.upos, words),
    xpos: percent(right.xpos, words),
    uas: percent(right.uas, words),
    las: percent(right.las, words),
    raw: {
      tokens: f1(raw.tokens, words, found),
      sentences: f1(raw.sentences, sentences, foundSentences),
      upos: f1(raw.upos, words, found),
      xpos: f1(raw.xpos, words, found),
      uas: f1(raw.uas, words, found),
      las: f1(raw.las, words, found),
    },
  };
}

type Counts = Record<"tokens" | "sentences" | "upos" | "xpos" | "uas" | "las", number>;

/** Counts what an analysis of raw text has in common with the treebank: words are the same where their offsets are. */
function compare(document: TreebankDocument, analysis: Analysis, counts: Counts): void {
  const tokenAt = new Map<string, number>();
  for (let i = 0; i < analysis.count; i++) tokenAt.set(`${analysis.start[i]} ${analysis.end[i]}`, i);
  const spans = new Set<string>();
  for (let s = 0; s + 1 < analysis.sentenceStart.length; s++) {
    const from = analysis.sentenceStart[s] as number;
    const to = analysis.sentenceStart[s + 1] as number;
    if (to > from) spans.add(`${analysis.start[from]} ${analysis.end[to - 1]}`);
  }
  for (const { words, upos, xpos, head, deprel, start, end } of document.sentences) {
    if (spans.has(`${start[0]} ${end.at(-1)}`)) counts.sentences++;
    // Words that share one place (a contraction that is not spelt out) can be found only once.
    const taken = new Set<number>();
    const place = words.map((_, i) => {
      const token = tokenAt.get(`${start[i]} ${end[i]}`);
      if (token === undefined || taken.has(token)) return -1;
      taken.add(token);
      return token;
    });
    place.forEach((token, i) => {
      if (token < 0) return;
      counts.tokens++;
      if (analysis.tag[token] === upos[i]) counts.upos++;
      if (analysis.xpos[token] === xpos[i]) counts.xpos++;
      const wanted = head[i] === 0 ? -1 : place[(head[i] as number) - 1];
      // A head that was not found is none that could be right.
      if ((head[i] !== 0 && wanted === -1) || analysis.head[token] !== wanted) return;
      counts.uas++;
      if (universal(analysis.label[token] as string) === universal(deprel[i] as string)) counts.las++;
    });
  }
}

export interface NameScores {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  readonly gold: number;
  readonly classes: Readonly<
    Record<string, { readonly precision: number; readonly recall: number; readonly f1: number; readonly gold: number }>
  >;
}

/** The classes of Universal NER, from the model's. */
const CLASSES: Readonly<Record<string, string>> = { PERSON: "PER", ORG: "ORG", GPE: "LOC", LOC: "LOC" };

/** Scores the engine's names on a file in IOB2 (Universal NER's layout): exact span and class PER, ORG, LOC; gold tokens. */
export function evaluateNames({ annotate }: Language, iob: string): NameScores {
  const tables = new Map<string, { both: number; gold: number; found: number }>();
  const of = (name: string): { both: number; gold: number; found: number } => {
    const table = tables.get(name) ?? { both: 0, gold: 0, found: 0 };
    tables.set(name, table);
    return table;
  };
  const sentences = fromIob(iob);
  if (sentences.length === 0) throw new RedthreadError("E605", "IOB2", "no words in it");
  const given = annotate(sentences.map((sentence) => sentence.words));
  let at = 0;
  let next = 0;
  for (const { words, names } of sentences) {
    const gold = new Set(
      names.filter(({ label }) => Object.values(CLASSES).includes(label)).map(({ from, to, label }) => `${from} ${to} ${label}`),
    );
    for (const key of gold) of(key.split(" ")[2] as string).gold++;
    for (; next < given.names.length && (given.names[next] as { from: number }).from < at + words.length; next++) {
      const { from, to, label } = given.names[next] as { from: number; to: number; label: string };
      const name = CLASSES[label];
      if (!name) continue;
      of(name).found++;
      if (gold.has(`${from - at} ${to - at} ${name}`)) of(name).both++;
    }
    at += words.length;
  }
  const score = ({ both, gold, found }: { both: number; gold: number; found: number }) => ({
    precision: percent(both, found),
    recall: percent(both, gold),
    f1: f1(both, gold, found),
    gold,
  });
  const sum = [...tables.values()].reduce(
    (a, b) => ({ both: a.both + b.both, gold: a.gold + b.gold, found: a.found + b.found }),
    { both: 0, gold: 0, found: 0 },
  );
  return {
    ...score(sum),
    classes: Object.fromEntries([...tables].sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, table]) => [name, score(table)])),
  };
}
