import { identityOf } from "../article/distinct.ts";
import type { Extraction, Mention } from "../article/extraction.ts";
import type { MentionReference, Reference } from "../article/judgement.ts";
import { overlap, type Span, textOf } from "../article/span.ts";
import type { EntityReference } from "./resolve.ts";

/** The places that judgements may speak of: the articles of a collection, and its entities as they are without judgements. */
export interface Places {
  readonly articles: Iterable<Extraction>;
  readonly membersOf: (entity: string) => readonly EntityReference[] | undefined;
}

/** Finds what references refer to; null for what is gone. */
export function referenceFinder({ articles, membersOf }: Places): (reference: Reference) => readonly EntityReference[] | null {
  const byId = new Map<string, Extraction>();
  for (const extraction of articles) {
    // An article that had to be marked because another has its name is still found by the name, if it is the first.
    const { id } = identityOf(extraction.article);
    if (!byId.has(id)) byId.set(id, extraction);
    byId.set(extraction.article.id, extraction);
  }
  return (reference) => {
    if ("entity" in reference) return membersOf(reference.entity) ?? null;
    const extraction = byId.get(reference.article);
    const mention = extraction && mentionAt(extraction, reference);
    return mention ? [{ article: extraction.article.id, entity: mention.entity }] : null;
  };
}

/** The name at a place: at the very place, else the one that shares most of it, at least half. */
function mentionAt({ article, mentions }: Extraction, reference: MentionReference): Mention | undefined {
  const span = foundAgain(article.text, reference);
  if (!span) return undefined;
  let best: Mention | undefined;
  let most = 0;
  for (const mention of mentions) {
    const shared = overlap(span, [mention.start, mention.end]);
    if (shared === 0) continue;
    const share = shared / (Math.max(span[1], mention.end) - Math.min(span[0], mention.start));
    if (share > most && share >= 0.5) [best, most] = [mention, share];
  }
  return best;
}

/** The place itself, or the nearest one with the same words where the article was mended. */
function foundAgain(text: string, { span, text: words }: MentionReference): Span | null {
  if (words === undefined || textOf(text, span) === words) return span[1] <= text.length ? span : null;
  const before = text.lastIndexOf(words, span[0]);
  const after = text.indexOf(words, span[0]);
  const [near] = [before, after].filter((at) => at >= 0).sort((a, b) => Math.abs(a - span[0]) - Math.abs(b - span[0]));
  return near === undefined ? null : [near, near + words.length];
}
