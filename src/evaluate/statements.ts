import type { Extraction, Statement } from "../article/extraction.ts";
import { type Span, textOf } from "../article/span.ts";
import { align, FOUND, type Likeness, likeness, shared } from "./align.ts";
import type { GoldAttribution } from "./brat.ts";
import { type Mistake, short } from "./mistakes.ts";
import { f1Of, percent, type Score, share, Tally } from "./tally.ts";

/** A text whose attributions are annotated, and what was found in it. */
export interface StatementCase {
  readonly id: string;
  readonly text: string;
  readonly gold: readonly GoldAttribution[];
  /** Null where nothing was: all of the gold is missed then. */
  readonly found: Extraction | null;
}

/** How well statements were read off annotated texts, in per cent. */
export interface StatementScores {
  readonly documents: number;
  readonly predicted: number;
  /** Found where source and content overlap: contents by intersection over union of at least a half. */
  readonly statements: Score;
  /** Of those found and annotated with a source, how many have it; null of nothing. */
  readonly source: number | null;
  /** By character of the contents. */
  readonly characters: Omit<Score, "gold">;
  readonly mistakes: readonly Mistake[];
  /** Texts for which nothing was found, or another text. */
  readonly faults: readonly string[];
}

/** Scores the statements of extractions against annotated attributions; a text must be the annotated one, unchanged. */
export function evaluateStatements(cases: Iterable<StatementCase>): StatementScores {
  const tally = new Tally();
  const source = { right: 0, all: 0 };
  const characters = { both: 0, gold: 0, found: 0 };
  const mistakes: Mistake[] = [];
  const faults: string[] = [];
  let documents = 0;
  let predicted = 0;
  for (const { id, text, gold, found } of cases) {
    documents++;
    if (!found) faults.push(`${id}: nothing was found for it`);
    else if (found.article.text !== text) faults.push(`${id}: the text that was read is not the annotated text`);
    const statements = found && found.article.text === text ? found.statements : [];
    predicted += statements.length;
    const tell = (kind: Mistake["kind"], what: string): void => void mistakes.push({ kind, article: id, what });
    count(text, gold, statements, characters);
    const pairs = pair(gold, statements);
    tally.add(pairs.size, statements.length - pairs.size, gold.length - pairs.size);
    for (const [i, attribution] of gold.entries()) {
      const match = pairs.get(i);
      if (!match) tell("missed statement", toldBy(text, attribution));
      else if (attribution.source.length > 0) {
        source.all++;
        if (shared(attribution.source, sourceOf(text, match)) > 0) source.right++;
        else tell("source", `${toldBy(text, attribution)}, by ${sourceName(match)}`);
      }
    }
    const right = new Set(pairs.values());
    for (const statement of statements)
      if (!right.has(statement)) tell("spurious statement", `${sourceName(statement)}: ${wordsOf(text, statement.spans)}`);
  }
  const precision = share(characters.both, characters.found);
  const recall = share(characters.both, characters.gold);
  return {
    documents,
    predicted,
    statements: tally.score(),
    source: source.all === 0 ? null : percent(source.right / source.all),
    characters: { precision: percent(precision), recall: percent(recall), f1: percent(f1Of(precision, recall)) },
    mistakes,
    faults,
  };
}

/** Pairs attributions, by their numbers, with statements: the most alike first. */
function pair(gold: readonly GoldAttribution[], statements: readonly Statement[]): ReadonlyMap<number, Statement> {
  // Numbers as texts of one length, so that their order is the order of the gold.
  const name = (i: number): string => String(i).padStart(8, "0");
  const likenesses: Likeness[] = [];
  for (const [i, { content }] of gold.entries()) {
    for (const [k, { spans }] of statements.entries()) {
      const weight = likeness(content, spans);
      if (weight >= FOUND) likenesses.push({ gold: name(i), found: name(k), weight });
    }
  }
  const { foundOf } = align(likenesses);
  return new Map([...foundOf].map(([i, k]) => [Number(i), statements[Number(k)] as Statement]));
}

/** Counts the characters that stand in a content: of the gold, of what was found, of both. */
function count(
  text: string,
  gold: readonly GoldAttribution[],
  statements: readonly Statement[],
  sums: { both: number; gold: number; found: number },
): void {
  const wanted = new Uint8Array(text.length);
  const given = new Uint8Array(text.length);
  for (const { content } of gold) for (const span of content) wanted.fill(1, ...span);
  for (const { spans } of statements) for (const span of spans) given.fill(1, ...span);
  for (let i = 0; i < text.length; i++) {
    const [a, b] = [wanted[i] as number, given[i] as number];
    sums.both += a & b;
    sums.gold += a;
    sums.found += b;
  }
}

/** Where the source of a statement stands: its span, else its words in the evidence. */
function sourceOf(text: string, { sourceSpan, sourceText, evidence }: Statement): Span[] {
  if (sourceSpan) return [sourceSpan];
  const found: Span[] = [];
  if (!sourceText) return found;
  for (let at = text.indexOf(sourceText, evidence[0]); at >= 0 && at < evidence[1]; at = text.indexOf(sourceText, at + 1))
    found.push([at, at + sourceText.length]);
  return found;
}

const sourceName = ({ sourceText }: Statement): string => (sourceText === null ? "nobody" : short(sourceText, 50));
const wordsOf = (text: string, spans: readonly Span[]): string =>
  `“${short(spans.map((span) => textOf(text, span)).join(" … "))}”`;

/** An attribution in words: who, by what word, what. */
function toldBy(text: string, { source, cue, content }: GoldAttribution): string {
  const words = (spans: readonly Span[], none: string): string =>
    spans.length > 0 ? short(spans.map((span) => textOf(text, span)).join(" "), 50) : none;
  return `${words(source, "nobody")} ${words(cue, "(no cue)")}: ${wordsOf(text, content)}`;
}
