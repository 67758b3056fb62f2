import type { EntityType } from "../../schema/entity-types.ts";
import type { Relation } from "../../schema/relations.ts";
import type { Status } from "../../schema/status.ts";
import type { ArticleDocument } from "../document.ts";
import type { Frame } from "../frames.ts";
import { ownersOf, type Standing, standingFor } from "../standing.ts";
import { titleEndingAt } from "../title-phrases.ts";
import { byWord } from "./by-word.ts";
import { isContest } from "./contests.ts";
import { type Example, type Finding, isSureObject, join, type Rule, words } from "./rule.ts";

/** Where a rule takes a role from: who does it, to whom it is done, or the noun after one of these prepositions. */
type Slot = "agent" | "patient" | "recipient" | readonly string[];

/** What a game is not. */
const HOSTILE: ReadonlySet<Relation> = new Set<Relation>(["opposes", "attacks", "coerces"]);

/** Whether a rule may join these two, where types alone do not tell: an attack among politicians is words. */
export type Fits = (subject: Standing["entity"], object: Standing["entity"], written: string) => boolean;

interface FrameRuleData {
  readonly id: string;
  readonly relation: Relation;
  /** Base forms, with white space between; "lash_out" is a verb with its particle. */
  readonly verbs: string;
  readonly subject: Slot;
  readonly object: Slot;
  /** How often it is right, as far as is known. */
  readonly confidence: number;
  /** The status, where the verb itself tells it ("boycotted" is not attended). */
  readonly status?: Status;
  /** What the verb takes for granted is so whether it happens or not: who "may leave" a body is in it. */
  readonly granted?: boolean;
  /** The verb ends it: who "left the body in 2020" was in it until then. */
  readonly ends?: boolean;
  /** Types that the subject may have, where the relation takes more. */
  readonly subjects?: readonly EntityType[];
  /** Types that the object may have, where the relation takes more. */
  readonly objects?: readonly EntityType[];
  readonly fits?: Fits;
  /** A preposition that must follow, with an office after it ("named … as director"). */
  readonly office?: string;
  /** A preposition with a noun that must follow: "held … in contempt", "put … on trial". */
  readonly phrase?: { readonly preposition: string; readonly nouns: string };
  /** A place may stand with the noun in it: "was sent to a camp in Sydney". */
  readonly within?: boolean;
  /** Only the owner of an act counts: "welcomed Russia’s decision". */
  readonly acts?: boolean;
  /** Where the verb has an object of its own, it must be one of these nouns: "lost the election to". */
  readonly patients?: string;
  /** It must have one: "said no to", not "said to". */
  readonly transitive?: boolean;
  /** Only where what it is done to names nobody itself: "bombed positions in Iraq", not "bombed Hezbollah in Iraq". */
  readonly nameless?: boolean;
  /** The object must be named or described itself: "the American delegation" is not America. */
  readonly direct?: boolean;
  /** To do it to somebody's act is to do it to him: "criticized Russia’s decision". */
  readonly owned?: boolean;
  readonly matches: readonly Example[];
  readonly misses: readonly string[];
}

/** Nouns of a frame that fill a slot. */
function fillers(document: ArticleDocument, frame: Frame, slot: Slot): readonly number[] {
  if (slot === "agent") return frame.agents;
  if (slot === "patient") return frame.patients;
  if (slot === "recipient") return frame.recipients;
  const noun = document.analysis.tag[frame.verb] !== "VERB" ? [frame.verb] : [];
  return [
    ...frame.obliques.filter((item) => slot.includes(item.preposition)).map((item) => item.token),
    ...[...frame.patients, ...noun]
      .flatMap((token) => document.dependents(token, "nmod"))
      // "fired missiles from Lebanon into Syria": the tree may hang one on the other.
      .flatMap((token) => [
        token,
        ...document.dependents(token, "nmod").filter((child) => document.prepositionOf(child) === "into"),
      ])
      .filter((token) => slot.includes(document.prepositionOf(token)))
      .flatMap((token) => document.conjuncts(token)),
  ];
}

/** The ends that fill a slot: the entities that its nouns stand for. */
function ends(document: ArticleDocument, frame: Frame, slot: Slot): Standing[] {
  return fillers(document, frame, slot).flatMap((token) => standingFor(document, token));
}

/** The ends to which something is done, by themselves or, where a rule says so, by their acts. */
function objects(document: ArticleDocument, frame: Frame, data: FrameRuleData): Standing[] {
  return fillers(document, frame, data.object).flatMap((token) => {
    if (!isSureObject(document, token) || (data.direct && !document.mentionAt(token))) return [];
    if (data.within && !isLocation(document.mentionAt(token)?.entity.type)) {
      const places = document
        .dependents(token, "nmod")
        .filter((child) => /^(?:in|at)$/u.test(document.prepositionOf(child)))
        .flatMap((child) => standingFor(document, child));
      if (places.length) return places;
    }
    if (data.acts) return document.mentionAt(token) ? [] : ownersOf(document, token);
    const standing = standingFor(document, token);
    return standing.length || !data.owned ? standing : ownersOf(document, token);
  });
}

const isLocation = (type: EntityType | undefined): boolean => type === "Place" || type === "Country";

/** The frames of an article with the verbs that a rule looks for. */
const framesOf = byWord((frames: readonly Frame[]) => frames.map((frame): [Frame, string] => [frame, frame.key]));

/** Turns a row of data into a rule over verb frames: coordination distributes, passives turn round. */
export function frameRule(data: FrameRuleData): Rule {
  const verbs = words(data.verbs);
  const framesWith = framesOf(verbs);
  const patients = data.patients === undefined ? null : words(data.patients);
  const phrase = data.phrase && { preposition: data.phrase.preposition, nouns: words(data.phrase.nouns) };
  const find = (document: ArticleDocument, frames: readonly Frame[]): Finding[] => {
    const found: Finding[] = [];
    for (const frame of framesWith(frames)) {
      const follows = (preposition: string, fits: (token: number) => boolean): boolean =>
        frame.obliques.some((item) => item.preposition === preposition && fits(item.token));
      if (data.office && !follows(data.office, (token) => titleEndingAt(document, token + 1, document.bounds(token)[0]) !== null))
        continue;
      if (data.transitive && !frame.patients.length) continue;
      if (patients && frame.patients.length && !frame.patients.some((token) => patients.has(document.lemma(token)))) continue;
      if (data.nameless && frame.patients.some((token) => standingFor(document, token).length)) continue;
      if (phrase && !follows(phrase.preposition, (token) => phrase.nouns.has(document.lemma(token)))) continue;
      const status = data.granted ? "actual" : withStatus(data.status, frame.status);
      const reading = {
        relation: data.relation,
        predicate: frame.lemma,
        status,
        anchor: frame.verb,
        confidence: data.confidence,
        ...(data.ends ? { ends: true as const } : {}),
        // "Neither of them left": they are in it; "neither of them boycotted it": nothing sure.
        ...(data.granted || data.status ? { excluded: data.granted ? status : ("possible" as const) } : {}),
      };
      const done = objects(document, frame, data);
      if (!done.length) continue;
      for (const subject of ends(document, frame, data.subject)) {
        if (data.subjects && !data.subjects.includes(subject.entity.type)) continue;
        for (const object of done) {
          if (data.objects && !data.objects.includes(object.entity.type)) continue;
          if (data.fits && !data.fits(subject.entity, object.entity, writtenAs(document, object))) continue;
          if (HOSTILE.has(data.relation) && isContest(document, frame, subject.entity, object.entity)) continue;
          found.push(...join(document, subject, object, reading));
        }
      }
    }
    return found;
  };
  const { id, relation, matches, misses } = data;
  return { id, relation, matches, misses, find, ...(data.object === "patient" ? { verbs } : {}) };
}

/** The words of the mention through which an end is there. */
export function writtenAs(document: ArticleDocument, { token }: Standing): string {
  const mention = document.mentionAt(token);
  return mention ? document.analysis.text.slice(...mention.span) : "";
}

/** What the verb tells of itself holds where its clause is so; "did not boycott" tells nothing sure. */
function withStatus(given: Status | undefined, read: Status): Status {
  if (!given) return read;
  return read === "actual" ? given : "possible";
}

/** "X and Y met", "X and Y agreed that …": what two subjects do with each other. */
export function reciprocalRule(data: Omit<FrameRuleData, "subject" | "object">): Rule {
  const framesWith = framesOf(words(data.verbs));
  const find = (document: ArticleDocument, frames: readonly Frame[]): Finding[] => {
    const found: Finding[] = [];
    for (const frame of framesWith(frames)) {
      if (frame.passive || frame.agents.length < 2) continue;
      // "met their allies", "met with the king": with somebody else.
      if (frame.patients.some((token) => !isThing(document, token))) continue;
      if (frame.obliques.some((item) => item.preposition === "with")) continue;
      // "Turkey and other NATO members": the second is whom the first belongs to.
      if (frame.agents.some((token) => document.dependents(token, "amod").some((child) => document.lower(child) === "other")))
        continue;
      const all = frame.agents.map((token) => standingFor(document, token)[0]);
      for (const [k, subject] of all.entries()) {
        for (const object of all.slice(k + 1)) {
          if (!subject || !object) continue;
          if (data.subjects && !(data.subjects.includes(subject.entity.type) && data.subjects.includes(object.entity.type)))
            continue;
          const reading = { relation: data.relation, predicate: frame.lemma, status: frame.status, anchor: frame.verb };
          found.push(...join(document, subject, object, { ...reading, confidence: data.confidence }));
        }
      }
    }
    return found;
  };
  return { id: data.id, relation: data.relation, matches: data.matches, misses: data.misses, find };
}

/** "each other", "talks", "a plan": what two do together, not a third. */
function isThing(document: ArticleDocument, token: number): boolean {
  return /^(?:other|another)$/u.test(document.lower(token)) || standingFor(document, token).length === 0;
}
