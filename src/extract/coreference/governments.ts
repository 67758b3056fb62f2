import { wordSet } from "../../article/word-set.ts";
import type { ArticleDocument } from "../document.ts";
import type { DraftEntity, DraftMention } from "../entities.ts";
import type { Roles } from "./roles.ts";

/** Presidents whose administration is the government of the United States, by surname. */
const US_PRESIDENTS = wordSet(
  "Obama Trump Biden Bush Clinton Reagan Carter Nixon Ford Johnson Kennedy Eisenhower Truman Roosevelt Hoover",
);
const HEADS_OF_STATE = /^(?:president|premier|minister|chancellor)$/u;
/** Governments that are named by their country alone look back over this many mentions. */
const LONGEST_LOOK = 200;
const NEAR = 3;

/**
 * Gives governments their country: "the Obama administration", then "the administration" and "administration officials";
 * "the government" is that of the country that is spoken of. Linear.
 */
export function resolveGovernments(document: ArticleDocument, roles: Roles): void {
  const { analysis } = document;
  const countries = document.entities
    .flatMap(({ type, mentions }) => (type === "Country" ? mentions : []))
    .sort((a, b) => a.from - b.from);
  const seen: DraftMention[] = [];
  let next = 0;
  let administration: DraftMention | null = null;
  for (let i = 1; i < analysis.count; i++) {
    while (next < countries.length && (countries[next] as DraftMention).from < i) seen.push(countries[next++] as DraftMention);
    const lower = document.lower(i);
    const named = document.mentionAt(i);
    if (lower === "administration" && named?.entity.type === "Country") administration = named;
    if (!/^(?:administration|government|regime|junta)$/u.test(lower) || named) continue;
    const before = document.mentionAt(i - 1) ?? (/^['’]s?$/u.test(document.word(i - 1)) ? document.mentionAt(i - 2) : undefined);
    if (before?.entity.type === "Person") {
      const country = countryOf(document, before.entity, roles);
      if (country) administration = refer(document, country, i, before);
    } else if (lower === "administration") {
      const bare = /^(?:the|this)$/u.test(document.lower(i - 1)) || /^(?:officials?|sources)$/u.test(document.lower(i + 1) ?? "");
      administration ??= bare ? ofPresident(document, roles) : null;
      if (bare && administration) refer(document, administration.entity, i, administration);
    } else if (/^(?:the|this)$/u.test(bareBefore(document, i)) && !/^(?:of|in)$/u.test(document.lower(i + 1) ?? "")) {
      const last = lastNear(document, seen, i);
      if (last) refer(document, last.entity, i, last);
    }
  }
}

/** What stands before a government, over the word that says how it rules: "the | military | regime". */
const bareBefore = (document: ArticleDocument, token: number): string =>
  document.lower(
    /^(?:military|ruling|new|authoritarian|communist|brutal|old|former|civilian|central|federal|current)$/u.test(
      document.lower(token - 1),
    )
      ? token - 2
      : token - 1,
  );

function refer(document: ArticleDocument, country: DraftEntity, token: number, antecedent: DraftMention): DraftMention {
  const from = /^(?:the|this)$/u.test(document.lower(token - 1))
    ? token - 1
    : /^(?:the|this)$/u.test(bareBefore(document, token))
      ? token - 2
      : token;
  return document.refer(country, from, token + 1, "nominal", "government", antecedent);
}

/** The government of the president whom the article names, where nobody else's was spoken of. */
function ofPresident(document: ArticleDocument, roles: Roles): DraftMention | null {
  for (const [person, known] of roles.of)
    if (known.some(({ head }) => head === "president")) {
      const country = countryOf(document, person, roles);
      if (country) return country.mentions[0] ?? null;
    }
  return null;
}

/** The country that a person governs: by the office that the article gives, or because all know. */
function countryOf(document: ArticleDocument, person: DraftEntity, roles: Roles): DraftEntity | null {
  for (const { head, of } of roles.of.get(person) ?? [])
    if (HEADS_OF_STATE.test(head)) for (const entity of of) if (entity.type === "Country") return entity;
  const known = [...person.names.keys()].some((name) => US_PRESIDENTS.has(name.split(" ").at(-1) as string));
  return (known && document.country("US")) || null;
}

/** What a country counts for that is one of many: "from Eritrea, Libya, Syria or Yemen". */
const LISTED = 0.3;
/** What a mention counts for that stands further back than `NEAR`. */
const DISTANT = 0.2;

/** Of the countries nearby the one that is spoken of most, here first and in what went before; the last of equals. */
function lastNear(document: ArticleDocument, seen: readonly DraftMention[], token: number): DraftMention | null {
  const { sentenceOf } = document.analysis;
  const weights = new Map<DraftEntity, number>();
  const last = new Map<DraftEntity, DraftMention>();
  for (let k = seen.length - 1; k >= Math.max(0, seen.length - LONGEST_LOOK); k--) {
    const mention = seen[k] as DraftMention;
    const near = (sentenceOf[token] as number) - (sentenceOf[mention.from] as number) <= NEAR;
    const weight = (near ? 1 : DISTANT) * (isListed(document, mention.to - 1) ? LISTED : 1);
    weights.set(mention.entity, (weights.get(mention.entity) ?? 0) + weight);
    if (near && !last.has(mention.entity)) last.set(mention.entity, mention);
  }
  let best: DraftMention | null = null;
  for (const mention of last.values())
    if (!best || (weights.get(mention.entity) ?? 0) > (weights.get(best.entity) ?? 0)) best = mention;
  return best;
}

/** Whether a token is one of three or more that are joined. */
function isListed(document: ArticleDocument, token: number): boolean {
  const { label, head } = document.analysis;
  const top = label[token] === "conj" ? (head[token] as number) : token;
  return document.dependents(top, "conj").length > 1;
}
