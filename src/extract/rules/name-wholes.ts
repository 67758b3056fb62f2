import type { ArticleDocument } from "../document.ts";
import type { DraftEntity, DraftMention } from "../entities.ts";
import { countryByDemonym, countryByName, stateByName } from "../knowledge.ts";
import { named, textOf } from "./location.ts";
import { type Finding, join, nearestMention, type Rule } from "./rule.ts";

// What a body’s name tells of where it is and whose it is: "the Irving Police Department", "the Ohio Democratic Party".

/** Last words of the names of bodies that are where their name says; not of newspapers, universities or teams. */
const LOCAL =
  /^(?:Police|Department|Party|Coalition|Association|Legislature|Council|Court|District|Office|Chamber|Commission|Authority|Board|Union|League|Society|Federation|Senate|House|Assembly|Committee|Agency|Bureau|Guard|Patrol|Republicans|Democrats|Chapter|Alliance|Network|Initiative|Commerce|Government|Parliament|Caucus|Division|Service|Administration|legislature|government|council|assembly|parliament|administration|authorities|senate|Foundation|Homeless|Fund|Center|Centre|Institute)$/u;
/** Last words of the names of bodies that belong to the body in whose name theirs begins. */
const INNER =
  /^(?:Association|Committee|Caucus|Department|Police|Foundation|Institute|Center|Centre|School|Club|Council|Board|Office|Conference|Campaign|PAC|Union|Division|Bureau|Group|Team|Studios|Ventures|Lab|Labs|Research|Press|Hospital|Library)$/u;
/** "the Municipality of Livorno" is what governs it. */
const OWN_GOVERNMENT = /^(?:Municipality|City|Government|State|Province|County|Town|Commonwealth|Republic|Kingdom)$/u;
/** Adjectives of parties: "the Democratic National Committee" has no other name in it. */
const PARTISAN = /^(?:Democratic|Republican|Labour|Conservative|Liberal|Green|Socialist|Communist)$/u;
const COMPASS =
  /^(?:North|South|East|West|Northeast|Northwest|Southeast|Southwest|Northern|Southern|Eastern|Western|Central|Greater|Upper|Lower|Mid|New|State|the|The|of)$/u;

const finding = (
  document: ArticleDocument,
  relation: "locatedIn" | "partOf",
  mention: DraftMention,
  whole: DraftEntity,
  confidence: number,
): Finding[] => {
  // The name itself tells it; the evidence reaches to where the whole is named.
  const near = nearestMention(whole, mention.from, 1500);
  if (!near) return [];
  const ends = [
    { entity: mention.entity, token: mention.from },
    { entity: whole, token: near.from },
  ] as const;
  const anchor = mention.to - 1;
  return join(document, ...ends, { relation, predicate: document.lower(anchor), status: "actual", anchor, confidence });
};

/** The entities of an article by their names. */
function byName(document: ArticleDocument, ...types: readonly DraftEntity["type"][]): Map<string, DraftEntity> {
  const found = new Map<string, DraftEntity>();
  for (const entity of document.entities)
    if (types.includes(entity.type)) for (const name of entity.names.keys()) if (/^\p{Lu}/u.test(name)) found.set(name, entity);
  return found;
}

/** The words of a name from one token to another. */
const wordsOf = (document: ArticleDocument, from: number, to: number): string =>
  document.analysis.text.slice(document.analysis.start[from], document.analysis.end[to - 1]).replace(/\s+/gu, " ");

/** The entity whose name stands at the given end of a body’s name, with what is left of it. */
function wholeIn(
  document: ArticleDocument,
  { from, to, entity }: DraftMention,
  wholes: ReadonlyMap<string, DraftEntity>,
): { readonly whole: DraftEntity; readonly from: number; readonly to: number } | null {
  let first = from;
  while (first < to - 1 && COMPASS.test(document.word(first)) && !wholes.has(wordsOf(document, first, Math.min(first + 2, to))))
    first++;
  for (let end = to - 1; end > first; end--) {
    const whole = wholes.get(wordsOf(document, first, end));
    if (whole && whole !== entity) return { whole, from: first, to: end };
  }
  for (let at = to - 2; at > from; at--) {
    const whole = document.lower(at) === "of" ? wholes.get(wordsOf(document, at + 1, to)) : undefined;
    if (whole && whole !== entity) return { whole, from: at, to };
  }
  return null;
}

/** Where the state or country ends with which a name begins: "Ohio | Democratic Party". */
function stateEnd(document: ArticleDocument, { from, to }: DraftMention): number {
  for (const length of [1, 2]) {
    const text = from + length < to ? wordsOf(document, from, from + length) : "";
    if (text && (stateByName(text) !== undefined || countryByName(text) !== undefined)) return from + length;
  }
  return from;
}

const bodies = (document: ArticleDocument): DraftMention[] =>
  named(document).filter(
    ({ entity, kind, from, to }) =>
      kind === "name" && to - from > 1 && (entity.type === "Agency" || entity.type === "Organization"),
  );

/** "the Irving Police Department", "the American Civil Liberties Union of Ohio", "New York’s legislature". */
function placesInNames(document: ArticleDocument): Finding[] {
  const places = byName(document, "Place");
  const found: Finding[] = [];
  if (!places.size) return found;
  for (const mention of bodies(document)) {
    const inner = wholeIn(document, mention, places);
    if (!inner) continue;
    // "… of Ohio" says it of any body; before it, of those that are local by their kind.
    const local = inner.to === mention.to || mention.entity.type === "Agency" || LOCAL.test(document.word(mention.to - 1));
    if (OWN_GOVERNMENT.test(document.word(mention.from)) && inner.to === mention.to) continue;
    if (local && !/University|College|Times|Post|Tribune|Journal/u.test(textOf(document, mention)))
      found.push(...finding(document, "locatedIn", mention, inner.whole, 0.84));
  }
  return found;
}

/** "the Ohio Democratic Party", "the University of Texas Muslim Student Association": of the body that their name tells. */
function wholesInNames(document: ArticleDocument): Finding[] {
  const wholes = byName(document, "Organization", "Agency");
  const places = byName(document, "Place", "Country");
  const found: Finding[] = [];
  for (const mention of bodies(document)) {
    const { from, to, entity } = mention;
    // A party or union of a region: what follows the place is the whole’s name.
    const place = wholeIn(document, mention, places);
    const start = place && place.to < to ? place.to : stateEnd(document, mention);
    const rest = start > from && to - start > 1 ? wholes.get(wordsOf(document, start, to)) : undefined;
    if (rest && rest !== entity && rest.type === entity.type) {
      found.push(...finding(document, "partOf", mention, rest, 0.86));
      continue;
    }
    const of = place && place.to === to ? wholes.get(wordsOf(document, from, place.from)) : undefined;
    if (of && of !== entity && of.type === entity.type) {
      found.push(...finding(document, "partOf", mention, of, 0.84));
      continue;
    }
    if (!INNER.test(document.word(to - 1))) continue;
    const inner =
      PARTISAN.test(document.word(from)) && !/^(?:caucus|conference)$/iu.test(document.word(to - 1))
        ? null
        : wholeIn(document, mention, wholes);
    if (inner && inner.from === from && inner.to < to) found.push(...finding(document, "partOf", mention, inner.whole, 0.82));
  }
  return found;
}

/** "Team Estonia", "the Afghan team": of the country that they play for. */
function nationalTeams(document: ArticleDocument): Finding[] {
  const found: Finding[] = [];
  for (const mention of document.entities.flatMap((entity) => entity.mentions)) {
    const { from, to, entity, kind } = mention;
    if (entity.type !== "Organization" || kind === "pronoun" || to - from < 2) continue;
    const first = document.lower(from) === "the" ? from + 1 : from;
    const team = document.lower(first) === "team";
    if (!team && !/^(?:team|squad|side)$/u.test(document.lower(to - 1))) continue;
    const text = team ? wordsOf(document, first + 1, to) : wordsOf(document, first, first + 1);
    const known = countryByName(text) ?? (team ? undefined : countryByDemonym(text));
    const country = known ? document.country(known.code) : undefined;
    if (country && country !== entity) found.push(...finding(document, "partOf", mention, country, 0.84));
  }
  return found;
}

/** What the names of bodies tell of where and whose they are. */
export const NAME_WHOLE_RULES: readonly Rule[] = [
  {
    id: "locatedIn.in-name",
    relation: "locatedIn",
    matches: [
      {
        text: "The Irving Police Department spoke. They met in Irving, Texas.",
        subject: "Irving Police Department",
        object: "Irving",
      },
      {
        text: "The Ohio Democratic Party won. They met in Columbus, Ohio, on Friday.",
        subject: "Ohio Democratic Party",
        object: "Ohio",
      },
    ],
    misses: ["The Chicago Tribune reported it. They met in Chicago on Friday.", "The Irving Police Department spoke in Dallas."],
    find: placesInNames,
  },
  {
    id: "partOf.in-name",
    relation: "partOf",
    matches: [
      {
        text: "The Ohio Democratic Party won. The Democratic Party was glad.",
        subject: "Ohio Democratic Party",
        object: "Democratic Party",
      },
    ],
    misses: ["The Ohio Democratic Party won. The Republican Party was sad."],
    find: wholesInNames,
  },
  {
    id: "partOf.national-team",
    relation: "partOf",
    matches: [{ text: "Team Estonia won. They came home to Estonia.", subject: "Team Estonia", object: "Estonia" }],
    misses: ["Team Estonia won. They came home to Latvia."],
    find: nationalTeams,
  },
];
