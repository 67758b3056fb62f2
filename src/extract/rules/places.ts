import type { ArticleDocument } from "../document.ts";
import type { DraftEntity, DraftMention } from "../entities.ts";
import { countryOfCity, isKnownPlace, stateByName } from "../knowledge.ts";
import { frameRule } from "./frame-rule.ts";
import { isParty } from "./parties.ts";
import { type Finding, join, nearestMention, type Rule, words } from "./rule.ts";

/** The mentions by name or nationality, in the order of the text. */
export const named = (document: ArticleDocument): DraftMention[] =>
  document.entities
    .flatMap((entity) => entity.mentions)
    .filter((mention) => mention.kind === "name" || mention.kind === "demonym")
    .sort((a, b) => a.from - b.from || b.to - a.to);

const textOf = (document: ArticleDocument, mention: DraftMention): string => document.analysis.text.slice(...mention.span);
const isLocation = (entity: DraftEntity): boolean => entity.type === "Place" || entity.type === "Country";
const isMark = (text: string): boolean => /^['’]s?$/u.test(text);

function located(
  document: ArticleDocument,
  subject: DraftMention,
  object: DraftMention,
  anchor: number,
  confidence: number,
  objectToken = object.from,
): Finding[] {
  const predicate = document.lower(anchor);
  const ends = [
    { entity: subject.entity, token: subject.from },
    { entity: object.entity, token: objectToken },
  ] as const;
  return join(document, ...ends, { relation: "locatedIn", predicate, status: "actual", anchor, confidence });
}

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
    if (larger.entity.type === "Place") {
      const state = stateByName(textOf(document, larger));
      if (state === undefined && !nests(document, mention, larger)) continue;
      if (state !== undefined && home && home !== "US") continue;
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
    found.push(...located(document, mention, larger, mention.to, 0.85));
  }
  return found;
}

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

const SIDES = words(
  "the northern southern eastern western central north south east west northeast northwest southeast southwest northeastern northwestern southeastern southwestern downtown upstate rural nearby neighboring neighbouring city town village of province suburb district region port",
);

/** The place or country named right after a preposition, over "the", "northern", "the town of". */
function placeAt(document: ArticleDocument, from: number): DraftMention | undefined {
  let at = from;
  const [, close] = document.bounds(from - 1);
  while (at < close && at < from + 6 && SIDES.has(document.lower(at)) && !document.mentionAt(at)) at++;
  const place = at < close ? document.mentionAt(at) : undefined;
  return place && place.from === at && place.kind !== "demonym" && place.kind !== "pronoun" && isLocation(place.entity)
    ? place
    : undefined;
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
  for (const mention of named(document)) {
    const { type } = mention.entity;
    if (mention.kind !== "name" || (type !== "Event" && type !== "Place" && type !== "Agency" && type !== "Organization"))
      continue;
    let at = mention.to;
    // "Qayyarah Airfield, also called “Q-West”, in Iraq"; "the Center (CNNIC) in Beijing".
    if (document.word(at) === "(") while (at < mention.to + 6 && document.word(at - 1) !== ")") at++;
    if (document.word(at) === "," && /^(?:also|formerly|previously|known|called)$/u.test(document.lower(at + 1))) {
      while (at < mention.to + 10 && document.lower(at) !== "in") at++;
    }
    if (document.word(at) === "," && /^(?:in|near|based|located)$/u.test(document.lower(at + 1)) && type !== "Event") at++;
    const based = /^(?:held|based|headquartered|located|opening|situated|taking|hosted)$/u.test(document.lower(at));
    if (based) at++;
    if (based && document.lower(at) === "place") at++;
    // "Republicans in Ohio" are not the party.
    if (isParty(mention.entity) && !/Party$/u.test(textOf(document, mention))) continue;
    // "Apple sued Samsung in California" tells where it sued.
    const body = type === "Agency" || type === "Organization";
    if (!based && body && isObject(document, mention)) continue;
    const preposition = document.lower(at);
    if (preposition !== "in" && !(preposition === "at" && type === "Event")) continue;
    const place = placeAt(document, at + 1);
    if (!place || place.entity === mention.entity) continue;
    // "Congress in Washington voted" is fine; "the UN in Syria", "Russia’s army in Ukraine" are abroad.
    if (body && !based && place.entity.type === "Country" && mention.entity.country === undefined && isAbroad(document, mention))
      continue;
    for (const item of alike(document, mention)) found.push(...located(document, item, place, at, type === "Event" ? 0.8 : 0.72));
  }
  return found;
}

/** Whether a body may be anywhere: an army, a body of many states. */
const isAbroad = (document: ArticleDocument, mention: DraftMention): boolean =>
  mention.entity.type === "Agency" ||
  /^(?:the )?(?:UN|U\.N\.|United Nations|NATO|EU|European Union|Red Cross|IS|ISIS|ISIL|Islamic State|al-Qaeda|al Qaeda)$/u.test(
    textOf(document, mention),
  );

/** A name and the ones of its type right before it: "Santo Spirito and Immacolata in Livorno". */
function alike(document: ArticleDocument, mention: DraftMention): DraftMention[] {
  if (!/^(?:and|&)$/u.test(document.lower(mention.from - 1))) return [mention];
  const before = document.mentionAt(mention.from - 2);
  const same = before && before.kind === "name" && before.entity.type === mention.entity.type && before.entity.type !== "Place";
  return same ? [before, mention] : [mention];
}

const KINDS = words(
  "city town village capital port province region district suburb island state county settlement hub stronghold enclave area neighborhood neighbourhood resort community territory base airport airfield hamlet municipality oasis peninsula valley prefecture governorate canton camp metropolis hometown",
);
const BODIES = words(
  "school university college company firm newspaper hospital charity group organization organisation bank center centre institute museum church newspaper magazine station agency think-tank startup nonprofit theater theatre club hotel restaurant school museum mosque prison jail airport base complex facility plant",
);

/** "Instituto Gonzaga, a catholic school in Milan"; "Sabboura, a town in Syria"; "Rangoon, Burma’s former capital". */
function renamedPlaces(document: ArticleDocument): Finding[] {
  const found: Finding[] = [];
  for (const mention of named(document)) {
    const { type } = mention.entity;
    if (mention.kind !== "name" || (type !== "Place" && type !== "Organization" && type !== "Agency")) continue;
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
      if ((type === "Place" ? KINDS : BODIES).has(document.lemma(at)) || (type === "Place" && BODIES.has(document.lemma(at)))) {
        const preposition = document.lower(at + 1);
        const place =
          /^(?:in|of)$/u.test(preposition) && (type === "Place" || preposition === "in") ? placeAt(document, at + 2) : undefined;
        if (place && place.entity !== mention.entity) found.push(...located(document, mention, place, at, 0.85));
        else if (owner && type === "Place") found.push(...located(document, mention, owner, at, 0.82));
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
    found.push(...located(document, mention, owner, kind, 0.88));
  }
  return found;
}

/** "Mecca’s Grand Mosque"; "India’s Kashmir"; "Lebanon’s Hezbollah": the owner of a place or body is where it is. */
function possessivePlaces(document: ArticleDocument): Finding[] {
  const found: Finding[] = [];
  for (const mention of named(document)) {
    const { type } = mention.entity;
    if (mention.kind !== "name" || (type !== "Place" && type !== "Organization" && type !== "Event")) continue;
    const [open] = document.bounds(mention.from);
    let mark = mention.from - 1;
    while (mark > open && mark > mention.from - 3 && document.analysis.tag[mark] === "ADJ" && !document.mentionAt(mark)) mark--;
    if (mark < 1 || !isMark(document.word(mark))) continue;
    const owner = document.mentionAt(mark - 1);
    if (!owner || owner.entity === mention.entity || owner.kind === "pronoun" || !isLocation(owner.entity)) continue;
    if (type !== "Place" && owner.entity.type !== "Country") continue;
    // "Russia’s Aleppo", said of the one who bombs it, is rare; "Israel’s United Nations envoy" is not in Israel.
    if (type === "Organization" && isAbroad(document, mention)) continue;
    const next = document.analysis.tag[mention.to];
    if (
      type === "Organization" &&
      next === "NOUN" &&
      !BODIES.has(document.lemma(mention.to)) &&
      !/^(?:movement|party|militia|network)$/u.test(document.lower(mention.to))
    )
      continue;
    found.push(...located(document, mention, owner, mark, type === "Place" ? 0.8 : 0.75));
  }
  return found;
}

const HEADS = words(
  `group company firm giant newspaper daily movement party network broadcaster bank carrier airline agency organization organisation newspaper magazine
  conglomerate manufacturer automaker carmaker maker retailer website tabloid militia charity club team university weekly operator startup union outlet
  insurer brewer steelmaker lender developer publisher think-tank`,
);

/** "Lebanese militant group Hezbollah"; "the British newspaper the Guardian"; "Chinese telecoms giant Huawei". */
function nationalBodies(document: ArticleDocument): Finding[] {
  const found: Finding[] = [];
  for (const mention of named(document)) {
    if (mention.kind !== "name" || mention.entity.type !== "Organization") continue;
    const [open] = document.bounds(mention.from);
    let at = mention.from - 1;
    if (at > open && document.lower(at) === "the") at--;
    if (at <= open || !HEADS.has(document.lower(at))) continue;
    const head = at;
    at--;
    while (at > open && at > head - 4 && !document.mentionAt(at) && /^(?:ADJ|NOUN)$/u.test(document.analysis.tag[at] as string))
      at--;
    const nation = document.mentionAt(at);
    if (nation?.kind !== "demonym" || nation.entity.type !== "Country") continue;
    found.push(...located(document, mention, nation, head, 0.8));
  }
  return found;
}

/** "the Washington-based Brookings Institution"; "Amnesty International, based in London". */
function basedIn(document: ArticleDocument): Finding[] {
  const found: Finding[] = [];
  for (const mention of named(document)) {
    const { type } = mention.entity;
    if (mention.kind !== "name" || (type !== "Organization" && type !== "Agency")) continue;
    const [open, close] = document.bounds(mention.from);
    for (let at = mention.from - 1; at > open && at > mention.from - 7; at--) {
      if (document.lower(at) === "based" && /^[-‐‑–]$/u.test(document.word(at - 1))) {
        const place = document.mentionAt(at - 2);
        if (place && isLocation(place.entity)) found.push(...located(document, mention, place, at, 0.88));
        break;
      }
      if (!/^(?:ADJ|NOUN|PUNCT|PROPN)$/u.test(document.analysis.tag[at] as string) || document.mentionAt(at)) break;
    }
    // "the Syrian Observatory for Human Rights, a UK-based monitoring group".
    if (document.word(mention.to) !== ",") continue;
    for (let at = mention.to + 1; at < Math.min(close, mention.to + 7); at++) {
      if (document.lower(at) === "based" && /^[-‐‑–]$/u.test(document.word(at - 1))) {
        const place = document.mentionAt(at - 2);
        if (place && isLocation(place.entity)) found.push(...located(document, mention, place, at, 0.85));
        break;
      }
      if (document.analysis.tag[at] === "VERB" && document.lower(at) !== "based") break;
    }
  }
  return found;
}

const SITES = words(
  `airport airfield base hospital university prison jail mosque church cathedral station stadium dam bridge refinery port harbor harbour market square
  summit conference operation offensive battle siege attack attacks bombing bombings massacre crash collapse earthquake talks marathon olympics games
  protests riots clashes explosion fire flood shooting`,
);

/** "the Mosul operation", "Mezzeh military airport", "the Boston Marathon": a name that begins with the place where it is. */
function namedAfter(document: ArticleDocument): Finding[] {
  const found: Finding[] = [];
  const places = new Map<string, DraftEntity>();
  for (const entity of document.entities)
    if (entity.type === "Place") for (const name of entity.names.keys()) places.set(name, entity);
  for (const mention of named(document)) {
    const { type } = mention.entity;
    if (mention.kind !== "name" || (type !== "Event" && type !== "Place")) continue;
    if (type === "Event") found.push(...placeInName(document, mention));
    if (!SITES.has(document.lower(mention.to - 1))) continue;
    for (let to = mention.from + 1; to < mention.to; to++) {
      const text = document.analysis.text.slice(mention.span[0], document.analysis.end[to - 1]).replace(/\s+/gu, " ");
      const place = places.get(text);
      if (!place || place === mention.entity) continue;
      const reading = {
        relation: "locatedIn",
        predicate: document.lower(mention.to - 1),
        status: "actual",
        anchor: mention.to - 1,
        confidence: 0.8,
      } as const;
      const near = nearestMention(place, mention.from, 120);
      if (near)
        found.push(
          ...join(document, { entity: mention.entity, token: mention.from }, { entity: place, token: near.from }, reading),
        );
      break;
    }
  }
  return found;
}

/** "the terror attacks in Paris", "the Battle of Mosul": the place at the end of an event’s name. */
function placeInName(document: ArticleDocument, mention: DraftMention): Finding[] {
  for (let at = mention.to - 2; at > mention.from; at--) {
    if (!/^(?:in|at|of|on)$/u.test(document.lower(at))) continue;
    const name = document.analysis.text.slice(document.analysis.start[at + 1], mention.span[1]).replace(/^the /u, "");
    const place = document.entities.find((entity) => isLocation(entity) && entity.names.has(name));
    const near = place && nearestMention(place, at, 120);
    if (!place || !near) return [];
    const reading = {
      relation: "locatedIn",
      predicate: document.lower(at),
      status: "actual",
      anchor: at,
      confidence: 0.8,
    } as const;
    return join(document, { entity: mention.entity, token: mention.from }, { entity: place, token: near.from }, reading);
  }
  return [];
}

/** Where things are. */
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
      "They met in Wuzhen, Mamnoon Hussain said.",
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
      "The World Internet Conference in December was long.",
      "Mamnoon Hussain in Wuzhen said so.",
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
  {
    id: "locatedIn.possessive",
    relation: "locatedIn",
    matches: [
      { text: "A crane fell into Mecca’s Grand Mosque on Friday.", subject: "Grand Mosque", object: "Mecca" },
      { text: "They spoke of Lebanon’s Hezbollah on Friday.", subject: "Hezbollah", object: "Lebanon" },
    ],
    misses: ["Mamnoon Hussain’s Grand Mosque speech was long.", "They spoke of Pakistan’s NATO envoy."],
    find: possessivePlaces,
  },
  {
    id: "locatedIn.nation",
    relation: "locatedIn",
    matches: [{ text: "The Chinese technology giant Huawei left.", subject: "Huawei", object: "China" }],
    misses: ["Chinese friends left Huawei.", "The Chinese visitor of the giant Huawei left."],
    find: nationalBodies,
  },
  {
    id: "locatedIn.based",
    relation: "locatedIn",
    matches: [
      { text: "The London-based charity Amnesty International spoke.", subject: "Amnesty International", object: "London" },
      { text: "Amnesty International, a London-based charity, spoke.", subject: "Amnesty International", object: "London" },
    ],
    misses: ["The London visitors of Amnesty International spoke.", "Amnesty International, based on facts, spoke in London."],
    find: basedIn,
  },
  {
    id: "locatedIn.name",
    relation: "locatedIn",
    matches: [
      {
        text: "He left Damascus. The Damascus International Airport was closed in Damascus.",
        subject: "Damascus International Airport",
        object: "Damascus",
      },
    ],
    misses: ["He left Damascus. The Damascus Steel Company was closed."],
    find: namedAfter,
  },
  frameRule({
    id: "locatedIn.verb",
    relation: "locatedIn",
    verbs: "hold base locate headquarter situate host stage",
    subject: "patient",
    object: ["in", "at"],
    confidence: 0.75,
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
    confidence: 0.75,
    matches: [
      { text: "The World Internet Conference opened in Wuzhen.", subject: "World Internet Conference", object: "Wuzhen" },
      { text: "The World Internet Conference took place in Wuzhen.", subject: "World Internet Conference", object: "Wuzhen" },
    ],
    misses: ["The World Internet Conference opened after Wuzhen.", "Xi Jinping took place in Wuzhen."],
  }),
];
