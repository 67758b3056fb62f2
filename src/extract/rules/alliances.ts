import type { Relation } from "../../schema/relations.ts";
import type { ArticleDocument } from "../document.ts";
import type { DraftEntity, DraftMention } from "../entities.ts";
import type { Frame } from "../frames.ts";
import { isAlliance } from "../lexicon/alliances.ts";
import { standingFor } from "../standing.ts";
import { frameRule } from "./frame-rule.ts";
import { isMark, named } from "./location.ts";
import { nounRule } from "./noun-rule.ts";
import { type Finding, join, type Rule, words } from "./rule.ts";

const MEMBERS = words("member members signatory");
const ALLIES = words("ally allies");
const RIVALS = words(
  "rival rivals foe foes adversary adversaries enemy enemies arch-foe archrival arch-rival archenemy arch-enemy",
);
const STATES = words("state states country countries nation nations government governments");
const OPENERS = words("including like");

/** What a noun says of a country or body that it stands before, towards the one that has it. */
function tells(document: ArticleDocument, noun: number, owner: DraftEntity): Relation | null {
  const lower = document.lower(noun);
  if (MEMBERS.has(lower)) return "memberOf";
  if (ALLIES.has(lower)) return isAlliance(owner) ? "memberOf" : "supports";
  if (STATES.has(lower)) return isAlliance(owner) ? "memberOf" : null;
  return RIVALS.has(lower) ? "opposes" : null;
}

const isBody = (mention: DraftMention | undefined): mention is DraftMention =>
  mention !== undefined &&
  (mention.entity.type === "Country" || mention.entity.type === "Organization" || mention.entity.type === "Agency");

/** The noun that a name stands beside, with the one that has it: "NATO member | Turkey", "Russia’s closest ally | Iran". */
function ownerBefore(document: ArticleDocument, end: number): { noun: number; owner: DraftMention; marked: boolean } | null {
  const [open] = document.bounds(end - 1);
  let noun = end - 1;
  // "NATO member state Turkey"
  if (noun > open && STATES.has(document.lower(noun)) && MEMBERS.has(document.lower(noun - 1))) noun--;
  let at = noun - 1;
  const furthest = Math.max(open, noun - 4);
  while (at > furthest && document.analysis.tag[at] === "ADJ" && !document.mentionAt(at)) at--;
  const marked = at > open && isMark(document.word(at));
  // "Trump’s supporters in NATO", "NATO’s ally": an adjective stands between only after a mark.
  if (!marked && at !== noun - 1) return null;
  const owner = document.mentionAt(marked ? at - 1 : at);
  return isBody(owner) && (owner.kind === "name" || owner.kind === "demonym") ? { noun, owner, marked } : null;
}

/** The names of a list that begins with one: "Turkey and Greece", "Turkey, Greece and Italy". */
function listed(document: ArticleDocument, first: DraftMention): DraftMention[] {
  const all = Array.from({ length: first.to - first.from }, (_, i) => first.from + i)
    .flatMap((token) => document.conjuncts(token))
    .map((token) => document.mentionAt(token))
    .filter((mention) => mention?.kind === "name" && mention.from >= first.from);
  const same = (all as DraftMention[]).filter((mention) => mention.entity.type === first.entity.type);
  return [...new Set([first, ...same])];
}

/** "NATO member Turkey", "Russia’s ally Iran", "EU countries such as France", "Turkey and other NATO allies". */
function besideName(document: ArticleDocument): Finding[] {
  const found: Finding[] = [];
  for (const mention of named(document)) {
    if (mention.kind !== "name" || (mention.entity.type !== "Country" && mention.entity.type !== "Organization")) continue;
    const [open, close] = document.bounds(mention.from);
    let end = mention.from;
    if (document.lower(end - 1) === "the") end--;
    if (document.lower(end - 1) === "as" && document.lower(end - 2) === "such") end -= 2;
    else if (OPENERS.has(document.lower(end - 1))) end--;
    // "Russia’s closest ally, Iran, …", but not "a summit of NATO members, Turkey said".
    const bare = end === mention.from;
    if (document.word(end - 1) === ",") end--;
    const before = end - 1 > open ? ownerBefore(document, end) : null;
    if (before && bare && end < mention.from && !(before.marked && document.word(mention.to) === ",")) continue;
    // "Turkey and other NATO members"
    const other = mention.to + 1 < close && document.lower(mention.to) === "and" && document.lower(mention.to + 1) === "other";
    const body = other ? document.mentionAt(mention.to + 2) : undefined;
    const after = body && isBody(body) ? { noun: body.to, owner: body } : null;
    for (const side of [before, after]) {
      if (!side) continue;
      const relation = tells(document, side.noun, side.owner.entity);
      // "EU countries France trades with"
      if (!relation || (side === before && bare && STATES.has(document.lower(side.noun)))) continue;
      for (const holder of side === before ? listed(document, mention) : [mention]) {
        const ends = [
          { entity: holder.entity, token: holder.from },
          { entity: side.owner.entity, token: side.owner.from },
        ] as const;
        const predicate = document.lemma(side.noun);
        found.push(...join(document, ...ends, { relation, predicate, status: "actual", anchor: side.noun, confidence: 0.84 }));
      }
    }
  }
  return found;
}

const split = (relation: Relation): Rule["find"] => {
  return (document) => besideName(document).filter((finding) => finding.relation === relation);
};

/** Which countries are in which alliances, and whose allies and rivals they are. */
export const ALLIANCE_RULES: readonly Rule[] = [
  {
    id: "memberOf.beside-name",
    relation: "memberOf",
    matches: [
      { text: "NATO member Turkey agreed.", subject: "Turkey", object: "NATO" },
      { text: "NATO allies Turkey and Greece agreed.", subject: "Greece", object: "NATO" },
      { text: "Turkey and other NATO members agreed.", subject: "Turkey", object: "NATO" },
      { text: "European Union countries such as France agreed.", subject: "France", object: "European Union" },
    ],
    misses: [
      "NATO visitor Turkey agreed.",
      "Russia’s ally Hezbollah agreed.",
      "Turkey and other NATO friends agreed.",
      "NATO told Turkey.",
    ],
    find: split("memberOf"),
  },
  {
    id: "supports.beside-name",
    relation: "supports",
    matches: [
      { text: "Russia’s ally Iran agreed.", subject: "Iran", object: "Russia" },
      { text: "Russia’s closest ally, Iran, agreed.", subject: "Iran", object: "Russia" },
    ],
    misses: ["Russia’s neighbor Iran agreed.", "NATO ally Turkey agreed.", "Russia’s ally met Iran."],
    find: split("supports"),
  },
  {
    id: "opposes.beside-name",
    relation: "opposes",
    matches: [{ text: "Iran’s rival Saudi Arabia agreed.", subject: "Saudi Arabia", object: "Iran" }],
    misses: ["Iran’s neighbor Iraq agreed.", "Iran’s rivals met in Saudi Arabia."],
    find: split("opposes"),
  },
  frameRule({
    id: "memberOf.stay",
    granted: true,
    relation: "memberOf",
    verbs: "stay remain",
    subject: "agent",
    object: ["in", "inside", "within"],
    subjects: ["Country"],
    objects: ["Agency", "Organization"],
    fits: (_, object) => isAlliance(object),
    confidence: 0.82,
    matches: [
      {
        text: "Britain will stay in the European Union.",
        subject: "United Kingdom",
        object: "European Union",
      },
    ],
    misses: ["Britain stays in touch with the European Union.", "Diplomats of Britain stayed away from NATO in Europe."],
  }),
  frameRule({
    id: "memberOf.exit",
    granted: true,
    ends: true,
    relation: "memberOf",
    verbs: "leave quit exit",
    subject: "agent",
    object: "patient",
    subjects: ["Country"],
    objects: ["Agency", "Organization"],
    fits: (_, object) => isAlliance(object),
    confidence: 0.78,
    matches: [
      { text: "Britain voted to leave the European Union.", subject: "United Kingdom", object: "European Union" },
      { text: "Britain left the European Union.", subject: "United Kingdom", object: "European Union" },
    ],
    misses: ["Britain left talks with the European Union.", "Britain joined the European Union."],
  }),
  nounRule({
    id: "memberOf.noun",
    relation: "memberOf",
    nouns: "membership",
    subject: ["'s", "modifier"],
    object: ["of", "in", "modifier"],
    subjects: ["Country"],
    objects: ["Agency", "Organization"],
    fits: (_, object) => isAlliance(object),
    confidence: 0.84,
    matches: [
      {
        text: "Britain’s membership of the European Union gives it security.",
        subject: "United Kingdom",
        object: "European Union",
      },
      { text: "Turkey’s NATO membership is safe.", subject: "Turkey", object: "NATO" },
    ],
    misses: ["Ukraine’s bid for NATO membership failed.", "Britain’s view of the European Union changed."],
  }),
  nounRule({
    id: "memberOf.noun-exit",
    relation: "memberOf",
    nouns: "exit withdrawal departure secession",
    subject: ["'s", "modifier"],
    object: ["from"],
    status: "actual",
    subjects: ["Country"],
    objects: ["Agency", "Organization"],
    fits: (_, object) => isAlliance(object),
    confidence: 0.84,
    matches: [{ text: "Britain’s exit from the European Union was slow.", subject: "United Kingdom", object: "European Union" }],
    misses: ["Britain’s letter from the European Union is lost."],
  }),
  {
    id: "memberOf.within",
    relation: "memberOf",
    matches: [{ text: "Iran works with Turkey within NATO.", subject: "Turkey", object: "NATO" }],
    misses: ["Iran works with Turkey on NATO.", "Iran works within NATO."],
    find: within,
  },
  {
    id: "memberOf.is-in",
    relation: "memberOf",
    matches: [{ text: "Germany and France are in the European Union.", subject: "France", object: "European Union" }],
    misses: ["Germany is in the lead, NATO says.", "Germany is a friend of the European Union."],
    find: isIn,
  },
];

/** "work with Turkey within NATO": a country named within its alliance. */
function within(document: ArticleDocument): Finding[] {
  const found: Finding[] = [];
  for (const mention of named(document)) {
    if (mention.kind !== "name" || mention.entity.type !== "Country") continue;
    if (!/^(?:within|inside)$/u.test(document.lower(mention.to))) continue;
    const at = document.lower(mention.to + 1) === "the" ? mention.to + 2 : mention.to + 1;
    const body = document.mentionAt(at);
    if (body?.kind !== "name" || !isAlliance(body.entity)) continue;
    const ends = [
      { entity: mention.entity, token: mention.from },
      { entity: body.entity, token: body.from },
    ] as const;
    const reading = {
      relation: "memberOf",
      predicate: document.lower(mention.to),
      status: "actual",
      anchor: mention.to,
    } as const;
    found.push(...join(document, ...ends, { ...reading, confidence: 0.8 }));
  }
  return found;
}

/** "Germany and France are in the European Union". */
function isIn(document: ArticleDocument, frames: readonly Frame[]): Finding[] {
  const found: Finding[] = [];
  for (const frame of frames) {
    const body = document.mentionAt(frame.verb);
    if (body?.kind !== "name" || !isAlliance(body.entity)) continue;
    if (!/^(?:in|inside|within)$/u.test(document.prepositionOf(frame.verb))) continue;
    const object = { entity: body.entity, token: frame.verb };
    const reading = { relation: "memberOf", predicate: "in", status: frame.status, anchor: frame.verb, confidence: 0.8 } as const;
    for (const subject of frame.agents.flatMap((token) => standingFor(document, token)))
      if (subject.entity.type === "Country") found.push(...join(document, subject, object, reading));
  }
  return found;
}
