import type { ArticleDocument } from "../document.ts";
import type { DraftEntity, DraftMention } from "../entities.ts";
import { BODIES, inOrder, isAbroad, isLocation, isMark, isStateBody, located, named, placeAt } from "./location.ts";
import { nounRule } from "./noun-rule.ts";
import { isParty } from "./parties.ts";
import { type Finding, join, nearestMention, type Rule, words } from "./rule.ts";

/** "Mecca’s Grand Mosque"; "India’s Kashmir"; "Lebanon’s Hezbollah": the owner of a place or body is where it is. */
function possessivePlaces(document: ArticleDocument): Finding[] {
  const found: Finding[] = [];
  for (const mention of inOrder(document)) {
    const { type } = mention.entity;
    // "Syria’s civil war", "Dunkirk’s camp": described ones too.
    if (mention.kind === "demonym" || (type !== "Place" && type !== "Organization" && type !== "Event")) continue;
    if (mention.kind !== "name" && type === "Organization") continue;
    const [open] = document.bounds(mention.from);
    let mark = mention.from - 1;
    while (mark > open && mark > mention.from - 3 && document.analysis.tag[mark] === "ADJ" && !document.mentionAt(mark)) mark--;
    if (mark < 1 || !isMark(document.word(mark))) continue;
    const owner = document.mentionAt(mark - 1);
    if (!owner || owner.entity === mention.entity || owner.kind === "pronoun" || !isLocation(owner.entity)) continue;
    if (type !== "Place" && owner.entity.type !== "Country") continue;
    // "Russia’s Aleppo", said of the one who bombs it, is rare; "Israel’s United Nations envoy" is not in Israel.
    if (type === "Organization" && (isAbroad(document, mention) || isStateBody(document, mention))) continue;
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
    found.push(...located(document, mention, nation, head, 0.86));
  }
  return found;
}

/** "the Washington-based Brookings Institution"; "Amnesty International, based in London". */
function basedIn(document: ArticleDocument): Finding[] {
  const found: Finding[] = [];
  for (const mention of named(document)) {
    const { type } = mention.entity;
    if (mention.kind !== "name" || (type !== "Organization" && type !== "Agency") || isParty(mention.entity)) continue;
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
        if (place && isLocation(place.entity)) found.push(...located(document, mention, place, at, 0.89));
        break;
      }
      if (document.analysis.tag[at] === "VERB" && document.lower(at) !== "based") break;
    }
  }
  return found;
}

const SEATS = words("headquarters headquarter hq seat campus base");

/** "Google’s headquarters in Mountain View", "the United Nations headquarters in New York": a body is where its seat is. */
function seats(document: ArticleDocument): Finding[] {
  const found: Finding[] = [];
  for (const mention of named(document)) {
    const { type } = mention.entity;
    if (mention.kind !== "name" || (type !== "Organization" && type !== "Agency")) continue;
    let at = mention.to;
    if (isMark(document.word(at))) at++;
    while (at < mention.to + 4 && document.analysis.tag[at] === "ADJ" && !document.mentionAt(at)) at++;
    if (!SEATS.has(document.lower(at)) || document.mentionAt(at)) continue;
    const seat = at++;
    if (document.word(at) === ",") at++;
    if (/^(?:located|based|situated)$/u.test(document.lower(at))) at++;
    if (!/^(?:in|at|outside|near)$/u.test(document.lower(at))) continue;
    const place = placeAt(document, at + 1);
    if (place) found.push(...located(document, mention, place, seat, 0.86));
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
        confidence: 0.86,
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
      confidence: 0.86,
    } as const;
    return join(document, { entity: mention.entity, token: mention.from }, { entity: place, token: near.from }, reading);
  }
  return [];
}

/** Where bodies and events are at home, by what stands before their names or in them. */
export const HOME_RULES: readonly Rule[] = [
  {
    id: "locatedIn.seat",
    relation: "locatedIn",
    matches: [
      { text: "She toured Google’s headquarters in Mountain View, California.", subject: "Google", object: "Mountain View" },
    ],
    misses: ["She toured Google’s rivals in Mountain View, California.", "Google’s headquarters pleased Mountain View."],
    find: seats,
  },
  {
    id: "locatedIn.possessive",
    relation: "locatedIn",
    matches: [
      { text: "A crane fell into Mecca’s Grand Mosque on Friday.", subject: "Grand Mosque", object: "Mecca" },
      { text: "They spoke of Lebanon’s Hezbollah on Friday.", subject: "Hezbollah", object: "Lebanon" },
    ],
    misses: ["Mamnoon Hussain’s Grand Mosque speech in China was long.", "They spoke of Pakistan’s NATO envoy."],
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
  nounRule({
    id: "locatedIn.presence",
    relation: "locatedIn",
    nouns: "presence headquarters headquarter base foothold stronghold",
    subject: ["'s", "modifier"],
    object: ["in", "at"],
    by: "have maintain establish keep open operate set_up build close run retain",
    subjects: ["Agency", "Organization"],
    objects: ["Place", "Country"],
    confidence: 0.82,
    matches: [{ text: "They met at Google’s headquarters in Mountain View.", subject: "Google", object: "Mountain View" }],
    misses: ["They praised Google’s success in Berlin.", "Google met visitors in Berlin."],
  }),
  nounRule({
    id: "locatedIn.office",
    relation: "locatedIn",
    nouns: "office branch plant factory bureau campus embassy consulate store laboratory lab",
    subject: ["'s"],
    object: ["in", "at"],
    by: "have maintain establish keep open operate set_up build close run retain",
    subjects: ["Agency", "Organization"],
    objects: ["Place", "Country"],
    confidence: 0.82,
    matches: [{ text: "Google has opened an office in Berlin.", subject: "Google", object: "Berlin" }],
    misses: ["Google’s visitors have an office in Berlin.", "Google met the office in Berlin."],
  }),
];
