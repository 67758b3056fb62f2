import { overlap, type Span, textOf } from "../article/span.ts";
import { tokenAt } from "../language/analysis.ts";
import type { ArticleDocument } from "./document.ts";
import type { DraftEntity, DraftMention } from "./entities.ts";
import type { Antecedent, End, Stretch } from "./explanation.ts";
import { headOf, treePath } from "./tree-path.ts";

// How the ends of a fact stand in the text: which mention, and what a pronoun or a description refers to.

/** A stretch of the article with its words. */
export function stretch({ analysis }: ArticleDocument, span: Span): Stretch {
  return { span, text: textOf(analysis.text, span) };
}

/** The head of the first mention of an entity inside a span; null where it has none there. */
export function tokenOfMention(document: ArticleDocument, { mentions }: DraftEntity, within: Span): number | null {
  const [first] = mentions.filter(({ span }) => overlap(span, within) > 0).sort((a, b) => a.from - b.from);
  return first ? headOf(document, first.from, first.to) : null;
}

/**
 * The word that is one end of what an anchor tells: of the mentions of the entity and the nouns that stand for it, in the
 * evidence, the nearest to the anchor in the tree; null where the evidence has neither.
 */
export function tokenOfEnd(document: ArticleDocument, entity: DraftEntity, anchor: number, within: Span): number | null {
  const { analysis } = document;
  let best: number | null = null;
  let nearest = Number.POSITIVE_INFINITY;
  const offer = (token: number): void => {
    const steps = treePath(document, token, anchor)?.length ?? Number.MAX_SAFE_INTEGER;
    if (steps < nearest) [best, nearest] = [token, steps];
  };
  for (const { from, to, span } of entity.mentions) if (overlap(span, within) > 0) offer(headOf(document, from, to));
  const last = tokenAt(analysis, within[1] - 1);
  for (let i = tokenAt(analysis, within[0]); i <= last && i < analysis.count; i++) {
    const noun = analysis.tag[i] === "NOUN" || analysis.tag[i] === "PROPN";
    if (noun && i !== anchor && !document.mentionAt(i) && document.entitiesOf(i).includes(entity)) offer(i);
  }
  return best;
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

/** What coreference may say of a mention by description or pronoun: the step that made it, and the mention it looked back on. */
type Referring = DraftMention & { readonly sieve?: string; readonly antecedent?: DraftMention | null };

function asAntecedent(document: ArticleDocument, mention: Referring, before: DraftMention): Antecedent {
  return { ...stretch(document, before.span), kind: before.kind, by: mention.sieve ?? mention.kind };
}

/** What a mention refers to: the one that it looked back on, else the name nearest before it, or the first one. */
function referent(mention: Referring): DraftMention | undefined {
  if (mention.kind === "name" || mention.kind === "demonym") return undefined;
  if (mention.antecedent) return mention.antecedent;
  const names = mention.entity.mentions.filter(({ kind }) => kind === "name").sort((a, b) => a.from - b.from);
  return names.findLast(({ from }) => from < mention.from) ?? names[0];
}
