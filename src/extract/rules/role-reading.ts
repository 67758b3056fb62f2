import type { ArticleDocument } from "../document.ts";
import type { DraftMention } from "../entities.ts";
import { isAlliance } from "../lexicon/alliances.ts";
import { readingOf } from "../lexicon/roles.ts";
import type { Standing } from "../standing.ts";
import type { Title } from "../title-phrases.ts";
import { isParty, partyOffice } from "./parties.ts";
import { type Finding, join } from "./rule.ts";

// What the patterns on roles share.

/** "Clinton campaign manager": of the campaign its manager. */
function ofCampaign(document: ArticleDocument, other: Standing, title: Title): Title {
  const mention = document.mentionAt(other.token);
  const campaign = mention && mention.entity.type === "Organization" && document.lower(mention.to - 1) === "campaign";
  return campaign ? { ...title, role: title.role.replace(/^campaign /u, "") } : title;
}

/** "a Hezbollah commander", "senior Hezbollah leader": one of several. */
function asOneOfMany(document: ArticleDocument, other: Standing, title: Title): Title {
  if (
    title.lesser ||
    other.entity.type !== "Organization" ||
    !/^(?:commander|leader|chief|head|director|captain)$/u.test(title.role)
  )
    return title;
  const mention = document.mentionAt(other.token);
  const before = mention && mention.to <= title.from ? document.lower(mention.from - 1) : "";
  return /^(?:an?|senior|local|another|prominent|regional|top|former|two|three|several)$/u.test(before)
    ? { ...title, lesser: true }
    : title;
}

const HOPING = /(?:hopeful|contender|candidate|nominee|runner|aspirant)$/u;

/** What a role in a place of the text says of its holder and the other. */
export function read(document: ArticleDocument, holder: Standing, other: Standing, given: Title, confidence: number): Finding[] {
  const title = asOneOfMany(document, other, ofCampaign(document, other, given));
  // "White House hopefuls": they want to get there.
  if (HOPING.test(title.role) && (other.entity.names.has("White House") || other.entity.type === "Agency")) return [];
  const party = isParty(other.entity);
  const lesser = title.lesser || (party && !partyOffice(document, title, other));
  const reading = readingOf(title.role, lesser, holder.entity.type, other.entity.type);
  if (!reading) return [];
  // "Turkey, a NATO ally": one of its members.
  const among = reading.relation === "supports" && holder.entity.type === "Country" && isAlliance(other.entity);
  // "Republican rival Donald Trump": of that party, not against it.
  const mention = document.mentionAt(other.token);
  const adjective = party && mention && !/Party$/u.test(document.word(mention.to - 1));
  if (adjective && (reading.relation === "opposes" || reading.relation === "supports")) return [];
  const { start, end, text } = document.analysis;
  const written = text.slice(start[title.from], end[title.to - 1]).replace(/\s+/gu, " ");
  const titled = reading.relation === "leads" || reading.relation === "memberOf" || reading.relation === "relatedTo";
  const [subject, object] = reading.reversed ? [other, holder] : [holder, other];
  return join(document, subject, object, {
    relation: among ? "memberOf" : reading.relation,
    predicate: title.role.split(" ").at(-1) as string,
    ...(titled ? { title: written.replace(/^(?:the|an?) /iu, "") } : {}),
    status: "actual",
    anchor: title.to - 1,
    confidence,
    over: [title.from],
  });
}

/** The people's name mentions, in the order of the text. */
export function people(document: ArticleDocument): DraftMention[] {
  return document.entities
    .filter((entity) => entity.type === "Person")
    .flatMap((entity) => entity.mentions)
    .filter((mention) => mention.kind === "name")
    .sort((a, b) => a.from - b.from);
}

export const standing = (mention: DraftMention): Standing => ({ entity: mention.entity, token: mention.from });

/** The mention that ends right before token `end`, over "’s"; a possessive pronoun too ("his wife"). */
export function ownerEndingAt(document: ArticleDocument, end: number, floor: number): DraftMention | null {
  let at = end - 1;
  if (at >= floor && /^['’]s?$/u.test(document.word(at))) at--;
  const mention = at >= floor ? document.mentionAt(at) : undefined;
  if (mention?.kind === "pronoun" && !/^(?:his|her|its|their)$/u.test(document.lower(at))) return null;
  return mention ?? null;
}
