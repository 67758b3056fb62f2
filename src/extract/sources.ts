import type { Span } from "../article/span.ts";
import type { ArticleDocument } from "./document.ts";
import type { DraftEntity } from "./entities.ts";
import type { Frame } from "./frames.ts";
import { QUOTE_CUES } from "./lexicon/cues.ts";
import type { PlacedQuotes } from "./placed-quotes.ts";

/** Who a statement is of: the entity where one is known, the span of its words, its token; null and -1 for nobody named. */
export interface Source {
  readonly entity: DraftEntity | null;
  readonly span: Span | null;
  readonly token: number;
}

/** A speaker whom the tree does not give: named right after the cue, or last before it. */
export function subjectAround(
  document: ArticleDocument,
  quotes: PlacedQuotes,
  { verb, lemma, passive }: Frame,
): number | undefined {
  if (passive || !QUOTE_CUES.has(lemma)) return undefined;
  const [open, close] = document.bounds(verb);
  const before = verb > open ? document.lower(verb - 1) : "";
  if (/^[,”"’]$/u.test(before)) {
    for (let i = verb + 1; i < Math.min(close, verb + 5); i++) {
      const mention = document.mentionAt(i);
      if (mention) return mention.to - 1;
      if (document.analysis.tag[i] === "PUNCT" || document.analysis.tag[i] === "VERB") break;
    }
  }
  for (let i = verb - 1; i >= Math.max(open, verb - 30); i--) {
    const mention = document.mentionAt(i);
    const speaks =
      mention && (mention.entity.type === "Person" || mention.entity.type === "Organization" || mention.entity.type === "Agency");
    if (!speaks || quotes.around(mention.span[0])) continue;
    const preposition = mention.from > open ? document.analysis.tag[mention.from - 1] : undefined;
    if (preposition !== "ADP" && document.lower(mention.to) !== "’s" && document.lower(mention.to) !== "'s")
      return mention.to - 1;
  }
  return undefined;
}

/** "Minister of Education Stefania Giannini said": the person named between a title and the cue. */
export function namedBefore(document: ArticleDocument, subject: number, verb: number): DraftEntity | null {
  for (let i = verb - 1; i > subject && i > verb - 8; i--) {
    const mention = document.mentionAt(i);
    if (mention?.entity.type === "Person" && mention.kind === "name") return mention.entity;
    if (!mention && !/^[,)]$/u.test(document.word(i))) return null;
  }
  return null;
}

/** The entity of a token where it is one that speaks. */
export function speaker(document: ArticleDocument, token: number): DraftEntity | null {
  const [entity] = document.entitiesOf(token);
  if (!entity) return null;
  const speaks =
    entity.type === "Person" || entity.type === "Country" || entity.type === "Agency" || entity.type === "Organization";
  return speaks || entity.type === "Place" ? entity : null;
}

/** The noun phrase around a token: its mention and what stands directly before it. */
export function nounSpan(document: ArticleDocument, token: number): Span {
  const mention = document.mentionAt(token);
  let from = mention ? mention.from : token;
  const to = mention ? mention.to : token + 1;
  if (document.analysis.tag[token] === "PRON") return tokenSpan(document, from, to);
  const [open] = document.bounds(token);
  for (;;) {
    const tag = document.analysis.tag[from - 1];
    const inner =
      tag === "ADJ" ||
      tag === "PROPN" ||
      tag === "NOUN" ||
      tag === "DET" ||
      tag === "NUM" ||
      document.analysis.head[from - 1] === token;
    if (from - 1 < open || !inner || tag === "PUNCT" || tag === "VERB" || tag === "ADP") break;
    from--;
    if (tag === "DET") break;
  }
  return tokenSpan(document, from, to);
}

/** The span of the tokens `[from, to)`. */
export function tokenSpan(document: ArticleDocument, from: number, to: number): Span {
  const { analysis } = document;
  return [analysis.start[from] as number, analysis.end[to - 1] as number];
}
