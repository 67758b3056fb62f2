import { overlap, type Span, textOf } from "../article/span.ts";
import type { ArticleDocument } from "./document.ts";
import type { DraftEntity, DraftMention } from "./entities.ts";
import type { Antecedent, End, Stretch } from "./explanation.ts";
import { headOf } from "./tree-path.ts";

// How the ends of a fact stand in the text: which mention, and what a pronoun or a description refers to.

/** A stretch of the article with its words. */
export function stretch({ analysis }: ArticleDocument, span: Span): Stretch {
  return { span, text: textOf(analysis.text, span) };
}

/** The head of the mention of an entity inside a span, the one nearest to a token; null where it has none there. */
export function tokenOfMention(document: ArticleDocument, entity: DraftEntity, near: number | null, within: Span): number | null {
  const there = entity.mentions.filter(({ span }) => overlap(span, within) > 0);
  const distance = ({ from }: DraftMention): number => (near === null ? from : Math.abs(from - near));
  const best = there.sort((a, b) => distance(a) - distance(b))[0];
  return best ? headOf(document, best.from, best.to) : null;
}

/** How an entity stands at a token: by a mention of its own, or by a noun that stands for it ("U.S. officials"). */
export function endAt(
  document: ArticleDocument,
  { id, name }: Pick<End, "id" | "name">,
  entity: DraftEntity,
  token: number,
): End {
  const own = entity.mentions.find(({ from, to }) => from <= token && token < to);
  const mention = own ?? nearest(document, entity, token);
  const { start, end } = document.analysis;
  return {
    id,
    name,
    mention: mention ? { ...stretch(document, mention.span), kind: mention.kind } : null,
    through: own ? null : stretch(document, [start[token] as number, end[token] as number]),
    refersTo: mention ? chain(document, mention) : [],
  };
}

/** An end that the sentence of a token does not name: what was named last before it is meant. */
export function unnamedEnd(
  document: ArticleDocument,
  { id, name }: Pick<End, "id" | "name">,
  { mentions }: DraftEntity,
  token = 0,
): End {
  const named = mentions.filter(({ kind }) => kind === "name").sort((a, b) => a.from - b.from);
  const meant = named.findLast(({ from }) => from < token) ?? named[0];
  const by = meant && meant.from < token ? "named last before" : "named first after it";
  const refersTo = meant ? [{ ...stretch(document, meant.span), kind: meant.kind, by }] : [];
  return { id, name, mention: null, through: null, refersTo };
}

/** The mention of an entity in the sentence of a token that is nearest to it. */
function nearest(document: ArticleDocument, { mentions }: DraftEntity, token: number): DraftMention | undefined {
  const [open, close] = document.bounds(token);
  const inside = mentions.filter(({ from }) => open <= from && from < close);
  return inside.sort((a, b) => Math.abs(a.from - token) - Math.abs(b.from - token))[0];
}

/** The mentions that a pronoun or a description leads to, up to a name. */
function chain(document: ArticleDocument, mention: DraftMention): Antecedent[] {
  const found: Antecedent[] = [];
  const seen = new Set([mention]);
  for (let at = mention; ; ) {
    const before = referent(at);
    if (!before || seen.has(before)) return found;
    seen.add(before);
    found.push(asAntecedent(document, at, before));
    at = before;
  }
}

/** The mention that a pronoun or a description refers to; null for a name. */
export function antecedentOf(document: ArticleDocument, mention: DraftMention): Antecedent | null {
  const before = referent(mention);
  return before ? asAntecedent(document, mention, before) : null;
}

function asAntecedent(document: ArticleDocument, mention: DraftMention, before: DraftMention): Antecedent {
  const by = mention.referral?.by ?? "the nearest mention of the same entity";
  return { ...stretch(document, before.span), kind: before.kind, by };
}

/** What a mention was referred to; where the sieve names the entity alone, its name nearest before, or its first one. */
function referent(mention: DraftMention): DraftMention | undefined {
  if (mention.kind === "name" || mention.kind === "demonym") return undefined;
  if (mention.referral?.antecedent) return mention.referral.antecedent;
  const names = mention.entity.mentions.filter(({ kind }) => kind === "name").sort((a, b) => a.from - b.from);
  return names.findLast(({ from }) => from < mention.from) ?? names[0];
}
