import type { ArticleDocument } from "../document.ts";
import type { DraftMention } from "../entities.ts";
import { countryOfCity, isKnownPlace, stateByName } from "../knowledge.ts";
import { frameRule } from "./frame-rule.ts";
import { BODIES, inOrder, isAbroad, isLocation, isMark, KINDS, located, named, placeAt, textOf } from "./location.ts";
import { isParty } from "./parties.ts";
import { type Finding, type Rule, words } from "./rule.ts";

/** "Wuzhen, China"; "Livorno, Tuscany"; "Clearwater, Florida": a place, a comma, and the larger place that holds it. */
function commaPlaces(document: ArticleDocument): Finding[] {
  const found: Finding[] = [];
  for (const mention of named(document)) {
    if (mention.entity.type !== "Place" || document.word(mention.to) !== ",") continue;
    const larger = document.mentionAt(mention.to + 1);
    if (!larger || larger.from !== mention.to + 1 || larger.kind !== "name" || !isLocation(larger.entity)) continue;
    // States stand side by side in lists, and a city of another country is in no state.
    const own = textOf(document, mention);
    if (stateByName(own)) continue;
    const home = countryOfCity(own);
    if (larger.entity.type === "Country" && home !== larger.entity.country && (home || actsNext(document, larger))) continue;
    if (larger.entity.type === "Place") {
      const state = stateByName(textOf(document, larger));
      if (state === undefined && !nests(document, mention, larger)) continue;
      // "Cambridge, Massachusetts," has a namesake abroad; in a list only the state of a city at home counts.
      const closed = /^[,.;:)]$/u.test(document.word(larger.to));
      if (state !== undefined && home && home !== "US" && !closed) continue;
    }
    // "In Cleveland, Georgia Republicans met": the second place begins the sentence.
    const next = document.analysis.tag[larger.to];
    const opens = next === "NOUN" || next === "PROPN" || next === "ADJ";
    if (opens && !document.word(larger.to - 1).endsWith(".") && !/^(?:the|an?|his|her)$/u.test(document.lower(mention.from - 1)))
      continue;
    // A list of places is no nesting: "Wuzhen, China and Russia".
    const listed = /^(?:and|or|,)$/u.test(document.lower(larger.to)) && document.mentionAt(larger.to + 1);
    const joined = listed && isLocation(listed.entity) && (document.word(larger.to) !== "," || isListed(document, mention));
    if (joined && !(larger.entity.type === "Country" && home === larger.entity.country)) continue;
    found.push(...located(document, mention, larger, mention.to, 0.89));
  }
  return found;
}

/** "When they gathered in Aleppo, | Turkey | protested": whether a country is the subject of a verb that follows. */
const actsNext = (document: ArticleDocument, { from, to }: DraftMention): boolean => {
  const { label, head } = document.analysis;
  for (let i = from; i < to; i++) if (/^nsubj/u.test(label[i] as string) && (head[i] as number) >= to) return true;
  return false;
};

/** Whether a place stands in a list of places already: "to Paris, Wuzhen, China and Russia". */
const isListed = (document: ArticleDocument, mention: DraftMention): boolean =>
  document.word(mention.from - 1) === "," && document.mentionAt(mention.from - 2)?.entity.type === "Place";

/** Whether a place that is no state may hold a city before the comma: a region, not a city, closed by a mark. */
function nests(document: ArticleDocument, mention: DraftMention, larger: DraftMention): boolean {
  const text = textOf(document, larger);
  if (countryOfCity(text) !== undefined) return false;
  const after = document.word(larger.to);
  const before = document.lower(mention.from - 1);
  return isKnownPlace(text) && /^[,.;:)]$/u.test(after) && /^(?:in|at|near|of|from|outside|to|around|and|is|the)$/u.test(before);
}

/** Whether a name is what a verb acts on: then "in" tells where the verb does it. */
function isObject(document: ArticleDocument, mention: DraftMention): boolean {
  for (let i = mention.from; i < mention.to; i++)
    if (/^(?:obj|iobj|obl:agent)$/u.test(document.analysis.label[i] as string)) return true;
  return false;
}

/** "the World Internet Conference in Wuzhen"; "Amiens in France": directly after the name. */
function inPlaces(document: ArticleDocument): Finding[] {
  const found: Finding[] = [];
  for (const mention of inOrder(document)) {
    const { type } = mention.entity;
    // "a school in Wuzhen", "the ceremony in Wuzhen": described ones too, if they are not of people.
    if (mention.kind === "demonym" || (type !== "Event" && type !== "Place" && type !== "Agency" && type !== "Organization"))
      continue;
    // "the church in Wuzhen", said of a church of many places, is not there.
    const described = mention.kind !== "name";
    if (
      described &&
      (type === "Agency" || type === "Organization") &&
      mention.entity.mentions.some(({ kind }) => kind === "name")
    )
      continue;
    let at = mention.to;
    // "the annual Hajj pilgrimage near Mecca"
    if (type === "Event" && !document.mentionAt(at) && GATHERINGS.has(document.lemma(at))) at++;
    // "Qayyarah Airfield, also called “Q-West”, in Iraq"; "the Center (CNNIC) in Beijing".
    if (document.word(at) === "(") while (at < mention.to + 6 && document.word(at - 1) !== ")") at++;
    if (document.word(at) === "," && /^(?:also|formerly|previously|known|called)$/u.test(document.lower(at + 1))) {
      while (at < mention.to + 10 && document.lower(at) !== "in") at++;
    }
    if (document.word(at) === "," && /^(?:in|near|based|located)$/u.test(document.lower(at + 1)) && type !== "Event") at++;
    if (/^[”"]$/u.test(document.word(at)) && document.lower(at + 1) === "in") at++;
    const based = /^(?:held|based|headquartered|located|opening|situated|taking|hosted)$/u.test(document.lower(at));
    if (based) at++;
    if (based && document.lower(at) === "place") at++;
    // "Republicans in Ohio" are not the party.
    if (isParty(mention.entity) && !/Party$/u.test(textOf(document, mention))) continue;
    // "Apple sued Samsung in California" tells where it sued.
    const body = type === "Agency" || type === "Organization";
    if (!based && body && isObject(document, mention)) continue;
    const preposition = document.lower(at);
    // "a farm near Wuzhen", "the base at Wuzhen", "land on Guam".
    const beside = type === "Place" && described && !based && /^(?:near|at|on|outside)$/u.test(preposition);
    if (preposition !== "in" && !beside && !(/^(?:at|on|near|outside)$/u.test(preposition) && type === "Event")) continue;
    const place = placeAt(document, at + 1);
    if (place && preposition !== "in" && place.entity.type === "Country" && preposition !== "on") continue;

    if (!place || place.entity === mention.entity) continue;
    // "Congress in Washington voted" is fine; "the UN in Syria", "Russia’s army in Ukraine" are abroad.
    if (body && !based && place.entity.type === "Country" && mention.entity.country === undefined && isAbroad(document, mention))
      continue;
    for (const item of alike(document, mention)) found.push(...located(document, item, place, at, type === "Event" ? 0.8 : 0.72));
  }
  return found;
}

/** A name and the ones of its type right before it: "Santo Spirito and Immacolata in Livorno". */
function alike(document: ArticleDocument, mention: DraftMention): DraftMention[] {
  if (!/^(?:and|&)$/u.test(document.lower(mention.from - 1))) return [mention];
  const before = document.mentionAt(mention.from - 2);
  const same = before && before.kind === "name" && before.entity.type === mention.entity.type && before.entity.type !== "Place";
  return same ? [before, mention] : [mention];
}

const GATHERINGS = words(
  "pilgrimage conference summit meeting festival rally concert tournament race election exhibition fair celebration gathering ceremony march parade competition contest game match championship",
);

/** "Instituto Gonzaga, a catholic school in Milan"; "Sabboura, a town in Syria"; "Rangoon, Burma’s former capital". */
function renamedPlaces(document: ArticleDocument): Finding[] {
  const found: Finding[] = [];
  for (const mention of named(document)) {
    const { type } = mention.entity;
    if (mention.kind !== "name" || (type !== "Place" && type !== "Organization" && type !== "Agency" && type !== "Event"))
      continue;
    if (document.word(mention.to) !== ",") continue;
    const [, close] = document.bounds(mention.from);
    let owner: DraftMention | undefined;
    for (let at = mention.to + 1; at < Math.min(close, mention.to + 10); at++) {
      const lower = document.lower(at);
      const inner = document.mentionAt(at);
      if (
        inner &&
        isLocation(inner.entity) &&
        inner.entity !== mention.entity &&
        (isMark(document.word(inner.to)) || inner.kind === "demonym" || lower === "its")
      ) {
        owner = inner;
        at = inner.to - (isMark(document.word(inner.to)) ? 0 : 1);
        continue;
      }
      const preposition = document.lower(at + 1);
      // "the Hajj, the annual pilgrimage to Mecca"
      const event = type === "Event" && GATHERINGS.has(document.lemma(at)) && /^(?:in|at|to)$/u.test(preposition);
      const held = event ? placeAt(document, at + 2) : undefined;
      if (held) found.push(...located(document, mention, held, at, 0.86));
      if ((type === "Place" ? KINDS : BODIES).has(document.lemma(at)) || (type === "Place" && BODIES.has(document.lemma(at)))) {
        const place =
          /^(?:in|of)$/u.test(preposition) && (type === "Place" || preposition === "in") ? placeAt(document, at + 2) : undefined;
        if (place && place.entity !== mention.entity) found.push(...located(document, mention, place, at, 0.89));
        else if (owner && type === "Place") found.push(...located(document, mention, owner, at, 0.87));
        break;
      }
      const tag = document.analysis.tag[at];
      if (
        inner ||
        !(
          tag === "DET" ||
          tag === "ADJ" ||
          tag === "NOUN" ||
          tag === "ADV" ||
          tag === "NUM" ||
          tag === "PART" ||
          lower === "-" ||
          lower === "largest"
        )
      )
        break;
    }
  }
  return found;
}

/** "the Iraqi city of Mosul"; "the Syrian capital, Damascus"; "Burma’s capital Naypyidaw"; "Syria’s northern city of Aleppo". */
function kindBefore(document: ArticleDocument): Finding[] {
  const found: Finding[] = [];
  for (const mention of named(document)) {
    if (mention.kind !== "name" || mention.entity.type !== "Place") continue;
    const [open] = document.bounds(mention.from);
    let at = mention.from - 1;
    if (at > open && document.lower(at) === "the") at--;
    if (at > open && (document.lower(at) === "of" || document.word(at) === ",")) at--;
    if (at <= open || !KINDS.has(document.lemma(at))) continue;
    const kind = at;
    at--;
    while (
      at > open &&
      at > kind - 4 &&
      !document.mentionAt(at) &&
      (document.analysis.tag[at] === "ADJ" ||
        document.analysis.tag[at] === "NOUN" ||
        isMark(document.word(at)) ||
        /^[-‐‑–]$/u.test(document.word(at)) ||
        /(?:ed|ern)$/u.test(document.lower(at)))
    )
      at--;
    const owner = document.mentionAt(at);
    if (!owner || owner.entity === mention.entity || !isLocation(owner.entity) || owner.to > kind) continue;
    if (owner.kind === "name" && !isMark(document.word(owner.to)) && owner.to !== kind) continue;
    // "the ISIL-held city of Mosul": who holds it is no country.
    if (owner.kind === "name" && /^[-‐‑–]$/u.test(document.word(owner.to))) continue;
    // "the Sukhumi district of Abkhazia": the name before the kind is the smaller place.
    const smaller =
      owner.entity.type === "Place" &&
      owner.kind === "name" &&
      owner.to === kind &&
      document.lower(kind + 1) === "of" &&
      /^(?:district|province|region|county|governorate)$/u.test(document.lower(kind)) &&
      countryOfCity(textOf(document, owner)) === undefined;
    found.push(...(smaller ? located(document, owner, mention, kind, 0.86) : located(document, mention, owner, kind, 0.88)));
  }
  return found;
}

/** Where places and events are, and bodies by the words after their names. */
export const PLACE_RULES: readonly Rule[] = [
  {
    id: "locatedIn.comma",
    relation: "locatedIn",
    matches: [
      { text: "They met in Wuzhen, China, on Friday.", subject: "Wuzhen", object: "China" },
      { text: "She was kept at a base in Clearwater, Florida, for years.", subject: "Clearwater", object: "Florida" },
      { text: "She was kept at a base in Siena, Tuscany, for years.", subject: "Siena", object: "Tuscany" },
    ],
    misses: [
      "They met in Wuzhen, the Pakistani president said.",
      "They flew to Wuzhen, Russia and Pakistan.",
      "They flew to London, Tokyo, and Berlin.",
    ],
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
      { text: "They met at Amiens in northern France.", subject: "Amiens", object: "France" },
    ],
    misses: [
      "The World Internet Conference in December was long for China.",
      "The story of China in Wuzhen is long.",
      "Apple sued Samsung in California.",
    ],
    find: inPlaces,
  },
  {
    id: "locatedIn.renamed",
    relation: "locatedIn",
    matches: [
      { text: "Wuzhen, a town in China, is old.", subject: "Wuzhen", object: "China" },
      { text: "Rangoon, Burma’s former capital, is old.", subject: "Rangoon", object: "Burma" },
    ],
    misses: ["Wuzhen, a friend in China said, is old.", "Rangoon, a town with people from China, is old."],
    find: renamedPlaces,
  },
  {
    id: "locatedIn.kind",
    relation: "locatedIn",
    matches: [
      { text: "They met in the Iraqi city of Mosul on Friday.", subject: "Mosul", object: "Iraq" },
      { text: "They met in the Syrian capital, Damascus, on Friday.", subject: "Damascus", object: "Syria" },
      { text: "They met in China’s eastern city of Hangzhou.", subject: "Hangzhou", object: "China" },
    ],
    misses: ["They met in the Iraqi friend of Mosul on Friday.", "The Iraqi army left the city of Mosul on Friday."],
    find: kindBefore,
  },
  frameRule({
    id: "locatedIn.verb",
    relation: "locatedIn",
    verbs: "hold base locate headquarter situate host stage",
    subject: "patient",
    object: ["in", "at"],
    confidence: 0.82,
    matches: [
      { text: "The World Internet Conference was held in Wuzhen.", subject: "World Internet Conference", object: "Wuzhen" },
    ],
    misses: ["The World Internet Conference was held after Wuzhen."],
  }),
  frameRule({
    id: "locatedIn.takes-place",
    relation: "locatedIn",
    verbs: "take lie open sit begin end start stand occur happen close operate kick_off",
    subject: "agent",
    object: ["in", "at"],
    subjects: ["Event", "Place"],
    confidence: 0.82,
    matches: [
      { text: "The World Internet Conference opened in Wuzhen.", subject: "World Internet Conference", object: "Wuzhen" },
      { text: "The World Internet Conference took place in Wuzhen.", subject: "World Internet Conference", object: "Wuzhen" },
    ],
    misses: ["The World Internet Conference opened after Wuzhen.", "Greenpeace took the place of Wuzhen."],
  }),
];
