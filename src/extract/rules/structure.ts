import { fitsSignature } from "../../schema/relations.ts";
import type { ArticleDocument } from "../document.ts";
import type { DraftEntity, DraftMention } from "../entities.ts";
import { countryByDemonym, countryByName, countryOfCity, stateByName } from "../knowledge.ts";
import { evidenceOf, type Finding, frameRule, type Rule } from "./rule.ts";

const named = (document: ArticleDocument): DraftMention[] =>
  document.entities
    .flatMap((entity) => entity.mentions)
    .filter((mention) => mention.kind === "name" || mention.kind === "demonym")
    .sort((a, b) => a.from - b.from || b.to - a.to);

function entityOfCountry(document: ArticleDocument, code: string): DraftEntity | undefined {
  return document.country(code);
}

/** "Wuzhen, China"; "Clearwater, Florida": a place, a comma, and the larger place that holds it. */
function commaPlaces(document: ArticleDocument): Finding[] {
  const found: Finding[] = [];
  for (const mention of named(document)) {
    if (mention.entity.type !== "Place" || document.word(mention.to) !== ",") continue;
    const larger = document.mentionAt(mention.to + 1);
    if (!larger || larger.kind === "pronoun" || larger.entity === mention.entity || larger.kind === "demonym") continue;
    if (larger.entity.type !== "Country" && !(larger.entity.type === "Place" && stateByName(document.word(larger.from))))
      continue;
    // States stand side by side in lists, and a city of another country is in no state.
    if (stateByName(nameOf(document, mention))) continue;
    const home = countryOfCity(nameOf(document, mention));
    if (larger.entity.type === "Place" && home && home !== "US") continue;
    // A list of places is no nesting: "Wuzhen, China and Russia".
    if (
      /^(?:and|or)$/u.test(document.lower(larger.to)) &&
      larger.entity.type === "Country" &&
      countryOfCity(nameOf(document, mention)) !== larger.entity.country
    )
      continue;
    found.push(located(document, mention.entity, larger.entity, mention.from, larger.from, ",", 0.85));
  }
  return found;
}

const nameOf = (document: ArticleDocument, mention: DraftMention): string =>
  document.analysis.text.slice(mention.span[0], mention.span[1]);

function located(
  document: ArticleDocument,
  subject: DraftEntity,
  object: DraftEntity,
  from: number,
  to: number,
  word: string,
  confidence: number,
): Finding {
  return {
    relation: "locatedIn",
    subject,
    object,
    predicate: word,
    status: "actual",
    evidence: evidenceOf(document, from, to),
    anchor: from,
    confidence,
  };
}

function isObject(document: ArticleDocument, mention: DraftMention): boolean {
  for (let i = mention.from; i < mention.to; i++)
    if (/^(?:obj|iobj|obl|obl:agent|conj)$/u.test(document.analysis.label[i] as string)) return true;
  return false;
}

/** "the World Internet Conference in Wuzhen"; "Amiens in France": directly after the name. */
function inPlaces(document: ArticleDocument): Finding[] {
  const found: Finding[] = [];
  for (const mention of named(document)) {
    const { type } = mention.entity;
    if (type !== "Event" && type !== "Place" && type !== "Agency" && type !== "Organization") continue;
    let at = mention.to;
    const based = /^(?:held|based|headquartered|located|opening|taking)$/u.test(document.lower(at));
    if (based) at++;
    // "Apple sued Samsung in California" tells where it sued.
    else if ((type === "Agency" || type === "Organization") && isObject(document, mention)) continue;
    const preposition = document.lower(at);
    if (preposition !== "in" && !(preposition === "at" && type === "Event")) continue;
    at++;
    while (/^(?:the|northern|southern|eastern|western|central|city|town|of|province)$/u.test(document.lower(at) ?? "")) at++;
    if (at >= document.analysis.count || document.analysis.sentenceOf[at] !== document.analysis.sentenceOf[mention.from])
      continue;
    const place = document.mentionAt(at);
    if (!place || place.entity === mention.entity || place.kind === "demonym" || place.kind === "pronoun") continue;
    if (
      (place.entity.type !== "Place" && place.entity.type !== "Country") ||
      !fitsSignature("locatedIn", type, place.entity.type)
    )
      continue;
    found.push(located(document, mention.entity, place.entity, mention.from, at, preposition, type === "Event" ? 0.8 : 0.7));
  }
  return found;
}

/** "Mecca’s Grand Mosque"; "India’s Kashmir": the owner of a place or event is where it is. */
function possessivePlaces(document: ArticleDocument): Finding[] {
  const found: Finding[] = [];
  for (const mention of named(document)) {
    if (mention.entity.type !== "Place" || mention.kind !== "name") continue;
    const mark = mention.from - 1;
    if (mark < 1 || !/^['’]s?$/u.test(document.word(mark))) continue;
    const owner = document.mentionAt(mark - 1);
    if (!owner || owner.entity === mention.entity || owner.kind === "pronoun") continue;
    if (owner.entity.type !== "Country" && owner.entity.type !== "Place") continue;
    found.push(located(document, mention.entity, owner.entity, mark - 1, mention.from, "’s", 0.8));
  }
  return found;
}

/** "the Indonesian Navy", "the US State Department", "Saudi Arabia’s Civil Defense Authority": an organ of its state or parent. */
function organs(document: ArticleDocument): Finding[] {
  const found: Finding[] = [];
  for (const mention of named(document)) {
    const { entity } = mention;
    if (entity.type !== "Agency" && entity.type !== "Organization") continue;
    const make = (owner: DraftEntity, from: number, word: string, confidence: number): void => {
      if (owner === entity || !fitsSignature("partOf", entity.type, owner.type)) return;
      const evidence = evidenceOf(document, from, mention.from);
      found.push({
        relation: "partOf",
        subject: entity,
        object: owner,
        predicate: word,
        status: "actual",
        evidence,
        anchor: mention.from,
        confidence,
      });
    };
    if (entity.type === "Agency") {
      const inner = innerCountry(document, mention);
      if (inner) make(inner, mention.from, document.word(mention.from), 0.85);
      const before = mention.from - 1;
      const owner = before >= 0 ? document.mentionAt(before) : undefined;
      if (owner && owner.to === mention.from && owner.entity.type === "Country")
        make(owner.entity, owner.from, document.word(owner.from), 0.85);
      // "…, China’s Cabinet": renamed as an organ of a state.
      if (document.word(mention.to) === "," && /^['’]s$/u.test(document.word(mention.to + 2) ?? "")) {
        const country = document.mentionAt(mention.to + 1);
        if (country?.entity.type === "Country") make(country.entity, mention.to + 1, document.lower(mention.to + 3), 0.8);
      }
    }
    const mark = mention.from - 1;
    if (mark > 0 && /^['’]s?$/u.test(document.word(mark))) {
      const owner = document.mentionAt(mark - 1);
      const state = owner?.entity.type === "Country" && entity.type === "Agency";
      const parent =
        owner && (owner.entity.type === "Agency" || owner.entity.type === "Organization") && entity.type === "Agency";
      if (owner && (state || parent)) make(owner.entity, mark - 1, "’s", 0.8);
    }
  }
  return found;
}

/** The country in a body's own name. */
function innerCountry(document: ArticleDocument, mention: DraftMention): DraftEntity | undefined {
  for (const length of [1, 2, 3]) {
    if (mention.from + length >= mention.to) break;
    const text = document.analysis.text.slice(mention.span[0], document.analysis.end[mention.from + length - 1]);
    // "Indonesian Navy", "US State Department"; not "China Internet Network Information Center".
    const country = countryByDemonym(text) ?? (/^\p{Lu}[\p{Lu}.]+$/u.test(text) ? countryByName(text) : undefined);
    const entity = country ? entityOfCountry(document, country.code) : undefined;
    if (entity) return entity;
  }
  return undefined;
}

const PARTS =
  /^(?:agency|unit|arm|branch|division|subsidiary|department|part|office|bureau|body|organ|wing|affiliate|committee)$/u;

/** "the NTIA, an agency of the Department of Commerce": renamed as a part of another body. */
function renamedParts(document: ArticleDocument): Finding[] {
  const found: Finding[] = [];
  for (const mention of named(document)) {
    const { entity } = mention;
    if (entity.type !== "Agency" && entity.type !== "Organization") continue;
    const [, close] = document.bounds(mention.from);
    let at = mention.to;
    if (document.word(at) === "(" && document.word(at + 2) === ")") at += 3;
    if (at + 4 >= close || document.word(at) !== "," || !/^(?:an?|the)$/u.test(document.lower(at + 1))) continue;
    at += 2;
    while (at < close && document.analysis.tag[at] === "ADJ") at++;
    if (!PARTS.test(document.lower(at)) || document.lower(at + 1) !== "of") continue;
    const owner = at + 2 + (document.lower(at + 2) === "the" ? 1 : 0);
    const whole = owner < close ? document.mentionAt(owner)?.entity : undefined;
    if (!whole || whole === entity || !fitsSignature("partOf", entity.type, whole.type)) continue;
    const evidence = evidenceOf(document, mention.from, at, owner);
    const shared = { predicate: document.lower(at), status: "actual", evidence, anchor: at, confidence: 0.85 } as const;
    found.push({ relation: "partOf", subject: entity, object: whole, ...shared });
  }
  return found;
}

/** What belongs to what, and where things are. */
export const STRUCTURE_RULES: readonly Rule[] = [
  {
    id: "locatedIn.comma",
    relation: "locatedIn",
    matches: [
      { text: "They met in Wuzhen, China, on Friday.", subject: "Wuzhen", object: "China" },
      { text: "She was kept at a base in Clearwater, Florida, for years.", subject: "Clearwater", object: "Florida" },
    ],
    misses: ["They met in Wuzhen, Mamnoon Hussain said.", "They flew to Wuzhen, Russia and Pakistan."],
    find: commaPlaces,
  },
  {
    id: "locatedIn.in",
    relation: "locatedIn",
    matches: [
      {
        text: "The World Internet Conference in Wuzhen ended on Friday.",
        subject: "World Internet Conference",
        object: "Wuzhen",
      },
      { text: "They met at Amiens in France.", subject: "Amiens", object: "France" },
    ],
    misses: [
      "The World Internet Conference in December was long.",
      "Mamnoon Hussain in Wuzhen said so.",
      "Apple sued Samsung in California.",
    ],
    find: inPlaces,
  },
  {
    id: "locatedIn.possessive",
    relation: "locatedIn",
    matches: [{ text: "A crane fell into Mecca’s Grand Mosque on Friday.", subject: "Grand Mosque", object: "Mecca" }],
    misses: ["Mamnoon Hussain’s Grand Mosque speech was long."],
    find: possessivePlaces,
  },
  frameRule({
    id: "locatedIn.verb",
    relation: "locatedIn",
    verbs: "hold base locate headquarter situate lie open take",
    subject: "patient",
    object: ["in", "at"],
    confidence: 0.7,
    matches: [
      { text: "The World Internet Conference was held in Wuzhen.", subject: "World Internet Conference", object: "Wuzhen" },
    ],
    misses: ["The World Internet Conference was held after Wuzhen."],
  }),
  {
    id: "partOf.organ",
    relation: "partOf",
    matches: [
      { text: "The Indonesian Navy saved 200 people.", subject: "Indonesian Navy", object: "Indonesia" },
      { text: "The US National Security Agency collected data.", subject: "National Security Agency", object: "United States" },
      {
        text: "Saudi Arabia’s Civil Defense Authority counted the dead.",
        subject: "Civil Defense Authority",
        object: "Saudi Arabia",
      },
      { text: "The State Council, China’s Cabinet, met on Friday.", subject: "State Council", object: "China" },
    ],
    misses: ["The National Security Agency collected data in Pakistan.", "Pakistan met the State Council."],
    find: organs,
  },
  {
    id: "partOf.apposition",
    relation: "partOf",
    matches: [
      {
        text: "The Foreign Trade Authority (FTA), an agency of the Department of Commerce, met.",
        subject: "Foreign Trade Authority",
        object: "Department of Commerce",
      },
    ],
    misses: ["The Foreign Trade Authority, a friend of the Department of Commerce, met."],
    find: renamedParts,
  },
  frameRule({
    id: "partOf.verb",
    relation: "partOf",
    verbs: "set establish create place belong",
    subject: "patient",
    object: ["under", "within"],
    confidence: 0.8,
    matches: [
      {
        text: "The Cyberspace Administration, which was set up in May 2011 under the State Council, grew.",
        subject: "Cyberspace Administration of China",
        object: "State Council",
      },
    ],
    misses: ["The Cyberspace Administration set rules under the State Council."],
  }),
  frameRule({
    id: "memberOf.verb",
    relation: "memberOf",
    verbs: "serve work",
    subjects: ["Person"],
    subject: "agent",
    object: ["for", "at"],
    confidence: 0.65,
    matches: [
      {
        text: "Edward Snowden worked for the National Security Agency.",
        subject: "Edward Snowden",
        object: "National Security Agency",
      },
    ],
    misses: ["Edward Snowden worked for critics of the National Security Agency."],
  }),
  frameRule({
    id: "memberOf.join",
    relation: "memberOf",
    verbs: "join",
    subject: "agent",
    object: "patient",
    confidence: 0.7,
    matches: [{ text: "John Sudworth joined the BBC in 2005.", subject: "John Sudworth", object: "BBC" }],
    misses: ["John Sudworth joined a friend at the BBC in 2005.", "Russia joined China in 2005."],
  }),
];
