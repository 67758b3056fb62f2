import type { EntityType } from "../../schema/entity-types.ts";
import type { Relation } from "../../schema/relations.ts";
import type { Status } from "../../schema/status.ts";
import type { ArticleDocument } from "../document.ts";
import type { Frame } from "../frames.ts";
import { ownersOf, type Standing, standingFor } from "../standing.ts";
import { governorOf, statusOf } from "../status.ts";
import { byWord } from "./by-word.ts";
import { doersOf, MAKING, victimsOf } from "./deeds.ts";
import { type Fits, writtenAs } from "./frame-rule.ts";
import { type Example, type Finding, isSureObject, join, type Rule, words } from "./rule.ts";

/**
 * Where a noun has an end: in possession ("Russia’s attack"), before it ("the Russian attack"), after a preposition
 * ("attack by Russia"), or as the subject of the verb that it stands with ("Xi left after talks with …").
 */
type NounSlot = "'s" | "modifier" | "subject" | (string & {});

interface NounRuleData {
  readonly id: string;
  readonly relation: Relation;
  /** Base forms, with white space between. */
  readonly nouns: string;
  readonly subject: readonly NounSlot[];
  readonly object: readonly NounSlot[];
  /** Verbs whose subject does what the noun tells: "carried out an attack on"; "carry_out" is a verb with its particle. */
  readonly by?: string;
  /** Verbs whose subject undergoes it: "faced criticism from". */
  readonly to?: string;
  /** The noun is a deed that somebody may be behind: "claimed responsibility for the attack on". */
  readonly deed?: boolean;
  /** "came under attack from": what stands after "under" happens to the subject. */
  readonly under?: boolean;
  readonly subjects?: readonly EntityType[];
  readonly objects?: readonly EntityType[];
  readonly fits?: Fits;
  /** To do it to somebody's act is to do it to him: "support for Russia’s plan". */
  readonly owned?: boolean;
  /** The status, where the noun itself tells it. */
  readonly status?: Status;
  readonly confidence: number;
  readonly matches: readonly Example[];
  readonly misses: readonly string[];
}

/** The nouns of an article that a rule looks for, by base form or as they stand there. */
const nounsOf = byWord(function* (document: ArticleDocument): Generator<[number, string, string]> {
  const { count, tag } = document.analysis;
  for (let i = 0; i < count; i++) if (tag[i] === "NOUN" || tag[i] === "PROPN") yield [i, document.lemma(i), document.lower(i)];
});

/** Turns a row of data into a rule over nouns: "a meeting between X and Y", "X’s visit to Y", "X imposed sanctions on Y". */
export function nounRule(data: NounRuleData): Rule {
  const nouns = nounsOf(words(data.nouns));
  const by = words(data.by ?? "");
  const to = words(data.to ?? "");
  const between = data.subject.join() === data.object.join();
  const find = (document: ArticleDocument, frames: readonly Frame[]): Finding[] => {
    const found: Finding[] = [];
    const tokens = nouns(document);
    if (tokens.length === 0) return found;
    const { analysis } = document;
    const byVerb = new Map<number, Frame>();
    const byObject = new Map<number, Frame>();
    for (const frame of frames) {
      byVerb.set(frame.verb, frame);
      if (frame.repaired) for (const token of frame.patients) byObject.set(token, frame);
    }
    for (const i of tokens) {
      const mention = document.mentionAt(i);
      // "the attack on Aleppo" is a happening of its own, and tells who attacked whom.
      const happening = mention?.entity.type === "Event" && /^\p{Ll}/u.test(document.word(i));
      if (mention && mention.kind !== "nominal" && !happening) continue;
      const group = groupOf(document, i);
      // "is under investigation by": after a copula the noun is the predicate itself.
      const predicate = data.under && document.dependents(group, "cop").length > 0 && document.prepositionOf(group) === "under";
      const repaired = byObject.get(group);
      const frame = repaired ?? byVerb.get(predicate ? group : (analysis.head[group] as number));
      const label = repaired ? "obj" : analysis.label[group];
      const acted = frame && (label === "obj" || label === "nsubj:pass") ? frame : undefined;
      const subjects = slots(document, [i, group], data.subject, frame);
      const objects = slots(document, [i, group], data.object, frame, data.owned);
      // "UK-France cooperation": between the two.
      if (between) {
        const pair = pairBefore(document, i);
        subjects.push(...pair);
        objects.push(...pair);
      }
      const beside = (prepositions: readonly string[]): Standing[] =>
        (frame?.obliques ?? [])
          .filter((item) => item.token !== i && prepositions.includes(item.preposition) && isSureObject(document, item.token))
          .flatMap((item) => (data.owned ? whole(document, item.token) : standingFor(document, item.token)));
      // "Putin and Erdogan held talks": with each other.
      if (between && acted && by.has(acted.key) && acted.agents.length > 1 && !subjects.length) {
        const all = acted.agents.flatMap((token) => standingFor(document, token).slice(0, 1));
        subjects.push(...all);
        objects.push(...all);
      }
      // "the hacking of X was blamed on Y"
      if (frame && acted && BLAMING.has(frame.lemma)) subjects.push(...beside(["on", "to"]));
      // Read where somebody asks: most nouns have no ends.
      let read: Status | undefined = data.status;
      const status = (): Status => (read ??= nounStatus(document, group));
      const victims = data.deed && !objects.length ? victimsOf(document, i) : [];
      const doers = data.deed && (!subjects.length || victims.length) ? doersOf(document, group, byVerb) : null;
      if (doers) {
        subjects.splice(0, subjects.length, ...doers.tokens.flatMap((token) => standingFor(document, token)));
        objects.push(...victims.flatMap((token) => standingFor(document, token)));
        read = doers.status;
      } else if (acted && (by.has(acted.key) || (data.deed && MAKING.has(acted.key)))) {
        subjects.push(...acted.agents.flatMap((token) => standingFor(document, token)));
        objects.push(...beside(data.object), ...acted.recipients.flatMap((token) => standingFor(document, token)));
        read = governed(acted, status());
      } else if (frame && (acted ? to.has(frame.key) : data.under && (predicate || isUnder(document, group)))) {
        objects.push(...(frame.passive ? frame.patients : frame.agents).flatMap((token) => whole(document, token)));
        subjects.push(...beside(["from", "by", "among", ...data.subject]));
        subjects.push(...slots(document, [i, group], ["from", "by", "among"], undefined));
        read = governed(frame, "actual");
      } else if (!subjects.length && data.subject.includes("subject")) {
        // "sent troops to Syria in support of Assad": the tree may hang the phrase on a noun.
        const loose = document.analysis.label[group] === "nmod" && document.prepositionOf(group) === "in";
        const verb =
          loose || (frame && document.prepositionOf(group) === "in") ? byVerb.get(governorOf(document, group)) : undefined;
        const actor = frame && stands(document, group) ? frame : verb;
        subjects.push(...(actor?.agents ?? []).flatMap((token) => standingFor(document, token)));
      }
      const denied = isDenied(document, i);
      for (const [k, subject] of subjects.entries()) {
        if (data.subjects && !data.subjects.includes(subject.entity.type)) continue;
        for (const [l, object] of objects.entries()) {
          if ((between && k >= l) || (data.objects && !data.objects.includes(object.entity.type))) continue;
          if (data.fits && !data.fits(subject.entity, object.entity, writtenAs(document, object))) continue;
          const reading = {
            relation: data.relation,
            predicate: document.lemma(i),
            anchor: i,
            confidence: data.confidence,
            over: doers ? [doers.cue] : [],
          };
          found.push(...join(document, subject, object, { ...reading, status: denied ? "negated" : status() }));
        }
      }
    }
    return found;
  };
  return { id: data.id, relation: data.relation, matches: data.matches, misses: data.misses, find };
}

/** The status of a noun under its verb: "sought support", "cancelled a visit". */
function governed(frame: Frame, own: Status): Status {
  // "plans to strengthen the alliance": there is one.
  if (CONTINUING.test(frame.lemma) && own !== "negated") return "actual";
  if (own === "negated" || ENDED.test(frame.lemma)) return "negated";
  if (own !== "actual") return own;
  return frame.status === "actual" && AHEAD.test(frame.lemma) ? "planned" : frame.status;
}

const whole = (document: ArticleDocument, token: number): Standing[] => {
  const standing = standingFor(document, token);
  return standing.length ? standing : ownersOf(document, token);
};

const GROUPS = words(
  "series number wave round set string barrage spate couple pair lot dozen kind act campaign host range flurry hundred thousand hundreds thousands dozens scores",
);

const BLAMING = words("blame trace attribute ascribe pin link");

/** The two names with a hyphen before a noun: "UK-France cooperation", "the US-Iran nuclear deal". */
function pairBefore(document: ArticleDocument, noun: number): Standing[] {
  const [open] = document.bounds(noun);
  let at = noun - 1;
  while (at > open && at > noun - 3 && !document.mentionAt(at)) at--;
  const second = document.mentionAt(at);
  if (!second || !/^[-‐‑–]$/u.test(document.word(second.from - 1))) return [];
  const first = document.mentionAt(second.from - 2);
  if (!first || first.entity.type !== second.entity.type) return [];
  return [first, second].map((mention) => ({ entity: mention.entity, token: mention.from }));
}

/** The noun that stands for another towards the verb: "a series of strikes", "air and missile strikes". */
function groupOf(document: ArticleDocument, noun: number): number {
  let at = noun;
  for (let steps = 0; steps < 3; steps++) {
    const up = document.analysis.head[at] as number;
    if (up < 0) return at;
    const label = document.analysis.label[at];
    const listed = label === "conj" && document.analysis.tag[up] !== "VERB";
    const counted = label === "nmod" && document.prepositionOf(at) === "of" && GROUPS.has(document.lemma(up));
    if (!listed && !counted) return at;
    at = up;
  }
  return at;
}

const isUnder = (document: ArticleDocument, noun: number): boolean =>
  document.analysis.label[noun] === "obl" && document.prepositionOf(noun) === "under";

/** Whether a noun tells what its verb's subject did, or when: "Xi left after talks with …", "Xi held talks with …". */
function stands(document: ArticleDocument, noun: number): boolean {
  const label = document.analysis.label[noun];
  if (label === "obj" || label === "advcl") return true;
  return (
    label === "obl" &&
    /^(?:during|in|at|after|before|on|following|from|ahead|for|through|under|amid|despite|since|upon)$/u.test(
      document.prepositionOf(noun),
    )
  );
}

/** The ends that hang on a noun, or on the noun that stands for it, in the given slots. */
function slots(
  document: ArticleDocument,
  nouns: readonly number[],
  wanted: readonly NounSlot[],
  frame: Frame | undefined,
  owned = false,
): Standing[] {
  const found: Standing[] = [];
  for (const noun of new Set(nouns)) {
    for (const slot of wanted) {
      if (slot === "subject") continue;
      const tokens =
        slot === "'s"
          ? possessorsOf(document, noun)
          : slot === "modifier"
            ? document.dependents(noun, "amod", "compound", "nmod:desc", "acl").map((token) => beforeLed(document, token))
            : [
                ...document.dependents(noun, "nmod").filter((token) => document.prepositionOf(token) === slot),
                // "the arrest of Snowden by the FBI": the tree may hang the one on the other.
                ...(slot === "by" ? document.dependents(noun, "nmod") : [])
                  .flatMap((token) => document.dependents(token, "nmod"))
                  .filter((token) => document.prepositionOf(token) === "by"),
                ...besideNoun(document, noun, slot, frame),
              ];
      for (const token of tokens.flatMap((item) => document.conjuncts(item))) {
        if (slot !== "'s" && slot !== "modifier" && !isSureObject(document, token)) continue;
        if (slot === "modifier" && !document.mentionAt(token)) continue;
        const standing = standingFor(document, token);
        found.push(...(standing.length || !owned ? standing : ownersOf(document, token)));
      }
    }
  }
  return found;
}

/** "the U.S.-led fight against": whoever leads it fights. */
const beforeLed = (document: ArticleDocument, token: number): number =>
  document.lower(token) === "led" && /^[-‐‑–]$/u.test(document.word(token - 1)) ? token - 2 : token;

/** Who has a noun: "Lu Wei’s leadership", by the tree or else by the mark before it. */
function possessorsOf(document: ArticleDocument, noun: number): number[] {
  const owners = document.dependents(noun, "nmod:poss");
  if (owners.length) return owners;
  const [open] = document.bounds(noun);
  let at = noun - 1;
  while (at > open && at > noun - 4 && /^(?:ADJ|NOUN|NUM)$/u.test(document.analysis.tag[at] as string) && !document.mentionAt(at))
    at--;
  return at > open && /^['’]s?$/u.test(document.word(at)) && document.mentionAt(at - 1) ? [at - 1] : [];
}

/** "cancelled his visit to Pakistan": a phrase right after the noun that the tree hangs on the verb. */
function besideNoun(document: ArticleDocument, noun: number, preposition: string, frame: Frame | undefined): number[] {
  if (!frame) return [];
  return document
    .dependents(frame.verb, "obl")
    .filter((token) => document.prepositionOf(token) === preposition && document.dependents(token, "case").includes(noun + 1));
}

/** "no support for", "a lack of support for". */
function isDenied(document: ArticleDocument, noun: number): boolean {
  if (document.dependents(noun, "det").some((child) => document.lower(child) === "no")) return true;
  const up = document.analysis.head[noun] as number;
  return document.analysis.label[noun] === "nmod" && up >= 0 && /^(?:lack|absence|end)$/u.test(document.lower(up));
}

const UNREAL =
  /^(?:planned|proposed|scheduled|upcoming|coming|future|next|possible|potential|expected|alleged|suspected|cancelled|canceled|postponed|aborted|attempted|hypothetical)$/u;
const ENDED = /^(?:cancel|scrap|abandon|reject|refuse|decline|oppose|avoid|boycott|skip|deny|lose|lack)$/u;
const AHEAD =
  /^(?:plan|schedule|expect|propose|seek|want|need|postpone|delay|request|urge|demand|prepare|arrange|consider|suggest)$/u;
const CONTINUING = /^(?:continue|maintain|strengthen|deepen|expand|intensify|escalate|renew|extend|sustain)$/u;
const UNSURE = /^(?:unlikely|possible|likely|doubtful|uncertain|impossible)$/u;

/** The status of what a noun tells, by its determiner, its adjectives and the verb that it stands with: "called off a visit". */
function nounStatus(document: ArticleDocument, noun: number): Status {
  const own = document.dependents(noun, "det", "amod", "compound", "nmod:poss").map((child) => document.lower(child));
  const adjective = own.find((word) => UNREAL.test(word));
  if (adjective)
    return /^(?:cancel|abort)/u.test(adjective)
      ? "negated"
      : /^(?:possible|potential|alleged|suspected|hypothetical)$/u.test(adjective)
        ? "possible"
        : "planned";
  if (own.includes("any")) return "possible";
  const up = document.analysis.head[noun] as number;
  const label = document.analysis.label[noun];
  if (document.dependents(noun, "cop").length) return statusOf(document, noun);
  if (up < 0 || !/^(?:obj|nsubj|nsubj:pass|obl|conj|xcomp)$/u.test(label as string)) return "actual";
  const lemma = document.lemma(up);
  if (ENDED.test(lemma) || (lemma === "call" && document.lower(up + 1) === "off")) return "negated";
  if (label !== "nsubj" && AHEAD.test(lemma)) return "planned";
  if (label === "obj" && CONTINUING.test(lemma)) return "actual";
  if (UNSURE.test(document.lower(up))) return "possible";
  return statusOf(document, up);
}
