import type { ArticleDocument } from "../document.ts";
import type { DraftEntity, DraftMention } from "../entities.ts";
import { isParent, parentInName } from "../inner-bodies.ts";
import { countryByDemonym, countryByName } from "../knowledge.ts";
import { frameRule } from "./frame-rule.ts";
import { inOrder, isStateBody, named } from "./location.ts";
import { type Finding, join, nearestMention, type Rule } from "./rule.ts";

const isMark = (text: string): boolean => /^['’]s?$/u.test(text);

function part(
  document: ArticleDocument,
  subject: DraftMention,
  object: DraftEntity,
  token: number,
  anchor: number,
  confidence: number,
): Finding[] {
  const predicate = document.lower(anchor);
  const ends = [
    { entity: subject.entity, token: subject.from },
    { entity: object, token },
  ] as const;
  return join(document, ...ends, { relation: "partOf", predicate, status: "actual", anchor, confidence });
}

/** "the Indonesian Navy", "the US State Department", "Saudi Arabia’s Civil Defense Authority": an organ of its state or parent. */
function organs(document: ArticleDocument): Finding[] {
  const found: Finding[] = [];
  for (const mention of inOrder(document)) {
    const { entity } = mention;
    if (entity.type !== "Agency" && entity.type !== "Organization" && entity.type !== "Program") continue;
    // "Iraq’s army", "the Thai police": described organs as well.
    if (mention.kind === "nominal" && entity.type !== "Agency") continue;
    if (entity.type === "Agency") {
      const inner = innerCountry(document, mention);
      if (inner) found.push(...part(document, mention, inner, mention.from, mention.from, 0.89));
      const owner = document.mentionAt(mention.from - 1);
      if (owner && owner.to === mention.from && owner.entity.type === "Country")
        found.push(...part(document, mention, owner.entity, owner.from, owner.from, 0.89));
      // "…, China’s Cabinet": renamed as an organ of a state.
      if (document.word(mention.to) === "," && isMark(document.word(mention.to + 2))) {
        const country = document.mentionAt(mention.to + 1);
        if (country?.entity.type === "Country" && ORGANS.test(document.lower(mention.to + 3)))
          found.push(...part(document, mention, country.entity, mention.to + 1, mention.to + 3, 0.86));
      }
    }
    const parent = entity.type === "Program" ? null : parentInName(document.analysis, mention.from, mention.to);
    const above = parent && document.entities.find((other) => other !== entity && isParent(other, parent.name));
    const near = above && nearestMention(above, mention.from, 400);
    if (above && near) found.push(...part(document, mention, above, near.from, mention.from, 0.89));
    const mark = mention.from - 1;
    if (mark > 0 && isMark(document.word(mark))) {
      const owner = document.mentionAt(mark - 1);
      const organ = entity.type === "Agency" || isStateBody(document, mention);
      const state = owner?.entity.type === "Country" && organ && entity.type !== "Program";
      const parent =
        owner && (owner.entity.type === "Agency" || owner.entity.type === "Organization") && entity.type !== "Program";
      // "the BBC’s Washington Post reporter": the name is of somebody else’s.
      const whole = document.analysis.tag[mention.to] !== "NOUN" || entity.type === "Agency";
      if (owner && whole && (state || parent)) found.push(...part(document, mention, owner.entity, mark - 1, mark, 0.86));
    }
  }
  return found;
}

const ORGANS =
  /^(?:cabinet|parliament|government|legislature|top|highest|central|supreme|main|national|ruling|army|military|navy|police|intelligence|foreign|defen[cs]e|interior|finance|domestic|spy|security|state|internet|media|stock|constitutional|election|electoral|space|nuclear|communist)$/u;

/** The country in a body's own name. */
function innerCountry(document: ArticleDocument, mention: DraftMention): DraftEntity | undefined {
  for (const length of [1, 2, 3]) {
    if (mention.from + length >= mention.to) break;
    const text = document.analysis.text.slice(mention.span[0], document.analysis.end[mention.from + length - 1]);
    // "Indonesian Navy", "US State Department"; not "China Internet Network Information Center".
    const country = countryByDemonym(text) ?? (/^\p{Lu}[\p{Lu}.]+$/u.test(text) ? countryByName(text) : undefined);
    const entity = country ? document.country(country.code) : undefined;
    if (entity) return entity;
    // "the United Kingdom Home Office": an organ of state by its last word.
    const whole = ORGAN_WORDS.test(document.word(mention.to - 1)) ? countryByName(text) : undefined;
    const named = whole ? document.country(whole.code) : undefined;
    if (named) return named;
  }
  return undefined;
}

const ORGAN_WORDS =
  /^(?:Office|Department|Ministry|Army|Navy|Forces?|Guard|Police|Parliament|Senate|Congress|Court|Treasury|Bank|Marines|Embassy|Service|Bureau|Cabinet|Government|Assembly|Military|House|Agency|Commission|Council)$/u;

const PARTS =
  /^(?:agency|unit|arm|branch|division|subsidiary|subunit|battalion|brigade|militia|chapter|component|department|part|office|bureau|body|organ|wing|affiliate|committee|offshoot|program|project|institute|center|centre|subcommittee|brand|outlet|faction)$/u;

const AFFILIATES = /^(?:affiliate|subsidiary|unit|arm|branch|division|wing|offshoot|station|brand|spin-off|spinoff)$/u;

/** "the NTIA, an agency of the Department of Commerce"; "Google, a subsidiary of Alphabet": renamed as a part of another body. */
function renamedParts(document: ArticleDocument): Finding[] {
  const found: Finding[] = [];
  for (const mention of named(document)) {
    const { entity } = mention;
    if (entity.type !== "Agency" && entity.type !== "Organization" && entity.type !== "Program") continue;
    const [, close] = document.bounds(mention.from);
    let at = mention.to;
    if (document.word(at) === "(" && document.word(at + 2) === ")") at += 3;
    const copula = /^(?:is|was)$/u.test(document.lower(at));
    if (at + 3 >= close || (document.word(at) !== "," && !copula)) continue;
    at++;
    if (/^(?:an?|the|now)$/u.test(document.lower(at))) at++;
    // "WKOW, the ABC affiliate": the whole stands before the word for the part.
    const before = document.mentionAt(at);
    if (before && before.from === at && before.entity.type === "Organization") {
      let word = before.to;
      while (/^['’]s?$/u.test(document.word(word)) || (document.analysis.tag[word] === "ADJ" && word < before.to + 3)) word++;
      if (AFFILIATES.test(document.lower(word))) found.push(...part(document, mention, before.entity, at, word, 0.89));
      continue;
    }
    while (
      at < close &&
      (document.analysis.tag[at] === "ADJ" || document.analysis.tag[at] === "NOUN") &&
      !PARTS.test(document.lower(at))
    )
      at++;
    if (document.mentionAt(at) || !PARTS.test(document.lower(at)) || !/^(?:of|at|within|in|under)$/u.test(document.lower(at + 1)))
      continue;
    let owner = at + 2;
    while (
      owner < close &&
      owner < at + 5 &&
      !document.mentionAt(owner) &&
      /^(?:DET|ADJ|NOUN)$/u.test(document.analysis.tag[owner] as string)
    )
      owner++;
    const first = owner < close ? document.mentionAt(owner) : undefined;
    // "the foreign arm of Iran’s Revolutionary Guards"
    const next = first && isMark(document.word(first.to)) ? document.mentionAt(first.to + 1) : undefined;
    const whole = next?.from === (first?.to ?? -2) + 1 ? next : first;
    if (!whole || whole.kind === "demonym") continue;
    found.push(...part(document, mention, whole.entity, whole.from, at, 0.89));
  }
  return found;
}

/** "Google’s parent company, Alphabet"; "Alphabet, Google’s parent"; "Al-Qaeda’s affiliate in Syria, the Nusra Front". */
function parents(document: ArticleDocument): Finding[] {
  const found: Finding[] = [];
  for (const mention of named(document)) {
    if (mention.kind !== "name" || (mention.entity.type !== "Organization" && mention.entity.type !== "Agency")) continue;
    const [open, close] = document.bounds(mention.from);
    found.push(...wings(document, mention, open, close));
    if (!isMark(document.word(mention.to))) continue;
    let at = mention.to + 1;
    while (at < close && at < mention.to + 4 && document.analysis.tag[at] === "ADJ") at++;
    const parent = document.lower(at) === "parent" || (document.lower(at) === "owner" && document.word(at + 1) === ",");
    if (!parent && !AFFILIATES.test(document.lower(at))) continue;
    const word = at++;
    if (parent && /^(?:company|firm|group|corporation|organization)$/u.test(document.lower(at))) at++;
    // "… affiliate in Syria, the Nusra Front": over a place.
    if (document.lower(at) === "in") while (at < close && at < word + 5 && document.word(at) !== ",") at++;
    if (document.word(at) === ",") at++;
    if (document.lower(at) === "the") at++;
    const after = document.mentionAt(at);
    const before =
      document.word(mention.from - 1) === "," && mention.from - 2 > open ? document.mentionAt(mention.from - 2) : undefined;
    const other = before?.entity.type === "Organization" ? before : after?.from === at ? after : undefined;
    if ((other?.entity.type !== "Organization" && other?.entity.type !== "Agency") || other.kind !== "name") continue;
    const [inner, outer] = parent ? [mention, other] : [other, mention];
    found.push(...part(document, inner, outer.entity, outer.from, word, 0.89));
  }
  return found;
}

const CALLED = /^(?:called|named|known)$/u;

/** "The military wing of Hezbollah, the Jihad Council"; "the elite group within Scientology called the Sea Org". */
function wings(document: ArticleDocument, whole: DraftMention, open: number, close: number): Finding[] {
  let at = whole.from - 1;
  if (document.lower(at) === "the") at--;
  if (!/^(?:of|within|inside)$/u.test(document.lower(at)) || at - 1 < open) return [];
  const kind = at - 1;
  if (
    !/^(?:group|faction|cell|unit|wing|arm|branch|division|organization|force|team|network|section|body|committee|affiliate|offshoot|subsidiary|department|order)$/u.test(
      document.lower(kind),
    )
  )
    return [];
  let next = whole.to;
  if (document.word(next) === ",") next++;
  if (CALLED.test(document.lower(next))) next += document.lower(next + 1) === "as" ? 2 : 1;
  else if (next === whole.to) return [];
  if (document.lower(next) === "the") next++;
  const inner = next < close ? document.mentionAt(next) : undefined;
  if (inner?.from !== next || inner.kind !== "name" || inner.entity === whole.entity) return [];
  if (inner.entity.type !== "Organization" && inner.entity.type !== "Agency") return [];
  return part(document, inner, whole.entity, whole.from, kind, 0.86);
}

/** "the Institute for Policy Integrity at New York University": a body at a larger one. */
function atBodies(document: ArticleDocument): Finding[] {
  const found: Finding[] = [];
  for (const mention of named(document)) {
    if (mention.kind !== "name" || mention.entity.type !== "Organization" || document.lower(mention.to) !== "at") continue;
    const at = mention.to + 1 + (document.lower(mention.to + 1) === "the" ? 1 : 0);
    const whole = document.mentionAt(at);
    if (
      !whole ||
      whole.from !== at ||
      !/University|College|School|Institut|Hospital|Academy/u.test([...whole.entity.names.keys()].join("|"))
    )
      continue;
    if (
      !/Institut|Center|Centre|School|College|Department|Program|Project|Lab|Law|Clinic|Initiative|Faculty|Museum|Library|Observatory/u.test(
        [...mention.entity.names.keys()].join("|"),
      )
    )
      continue;
    found.push(...part(document, mention, whole.entity, at, mention.to, 0.89));
  }
  return found;
}

const CHAMBERS = ["House", "Senate"] as const;

/** "the House Intelligence Committee" in an article that names the House: a committee of its chamber. */
function committees(document: ArticleDocument): Finding[] {
  const found: Finding[] = [];
  for (const chamber of CHAMBERS) {
    const whole = document.entities.find(
      (entity) =>
        entity.type === "Agency" &&
        (entity.names.has(chamber) || entity.names.has(`${chamber} of Representatives`) || entity.names.has(`U.S. ${chamber}`)),
    );
    if (!whole) continue;
    for (const mention of named(document)) {
      if (mention.kind !== "name" || mention.entity.type !== "Agency" || document.word(mention.from) !== chamber) continue;
      if (
        !/^(?:Committee|Subcommittee|Caucus|Panel)$/iu.test(document.word(mention.to - 1)) &&
        !/^(?:Committee|Subcommittee)$/u.test(document.word(mention.from + 1))
      )
        continue;
      const near = nearestMention(whole, mention.from, 150);
      if (near) found.push(...part(document, mention, whole, near.from, mention.from, 0.89));
    }
  }
  return found;
}

/** What belongs to what. */
export const PART_RULES: readonly Rule[] = [
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
      { text: "They spoke of Alphabet Inc’s Google on Friday.", subject: "Google", object: "Alphabet Inc" },
    ],
    misses: [
      "The National Security Agency collected data in Pakistan.",
      "Pakistan met the State Council.",
      "The State Council, China’s friend, met on Friday.",
    ],
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
      { text: "Whole Foods Market is a subsidiary of Amazon.", subject: "Whole Foods Market", object: "Amazon" },
      { text: "Newsweek, the Amazon subsidiary, was fined.", subject: "Newsweek", object: "Amazon" },
    ],
    misses: [
      "The Foreign Trade Authority, a friend of the Department of Commerce, met.",
      "Whole Foods Market is a competitor of Amazon.",
    ],
    find: renamedParts,
  },
  {
    id: "partOf.parent",
    relation: "partOf",
    matches: [
      { text: "YouTube’s rival sued Google’s parent company, Alphabet Inc.", subject: "Google", object: "Alphabet Inc" },
      { text: "Amazon’s subsidiary, Whole Foods Market, was sued.", subject: "Whole Foods Market", object: "Amazon" },
      { text: "The military wing of Hezbollah, the Jihad Council, met.", subject: "Jihad Council", object: "Hezbollah" },
    ],
    misses: ["Google’s competitor, Facebook, was sued.", "Google’s parents met Facebook."],
    find: parents,
  },
  {
    id: "partOf.at",
    relation: "partOf",
    matches: [
      {
        text: "The Belfer Center at Harvard University met on Friday.",
        subject: "Belfer Center",
        object: "Harvard University",
      },
    ],
    misses: ["The BBC at Harvard University met on Friday.", "The Belfer Center met at Harvard University."],
    find: atBodies,
  },
  {
    id: "partOf.committee",
    relation: "partOf",
    matches: [
      {
        text: "The House Intelligence Committee met before the House of Representatives voted.",
        subject: "House Intelligence Committee",
        object: "House of Representatives",
      },
    ],
    misses: ["The House Intelligence Committee met before the Senate voted.", "The White House met before the Senate voted."],
    find: committees,
  },
  frameRule({
    id: "partOf.verb",
    relation: "partOf",
    verbs: "set set_up establish create place belong house fold absorb",
    subject: "patient",
    object: ["under", "within", "into"],
    confidence: 0.86,
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
    id: "partOf.is-part",
    relation: "partOf",
    verbs: "part phase component branch arm unit subsidiary division wing",
    subject: "agent",
    object: ["of"],
    confidence: 0.89,
    matches: [
      { text: "Operation Blue Wave was part of Operation Storm.", subject: "Operation Blue Wave", object: "Operation Storm" },
    ],
    misses: ["Operation Blue Wave was the end of Operation Storm.", "Operation Blue Wave took part in Operation Storm."],
  }),
];
