import type { Span } from "../../article/span.ts";
import type { EntityType } from "../../schema/entity-types.ts";
import type { Relation } from "../../schema/relations.ts";
import { fitsSignature } from "../../schema/relations.ts";
import type { Status } from "../../schema/status.ts";
import type { ArticleDocument } from "../document.ts";
import type { DraftEntity } from "../entities.ts";
import type { Frame } from "../frames.ts";
import { LEADING_OFFICES, MEMBER_ROLES } from "../lexicon/titles.ts";
import { statusOf } from "../status.ts";

/** A sentence with the relation that a rule reads off it. */
export interface Example {
  readonly text: string;
  /** Canonical names. */
  readonly subject: string;
  readonly object: string;
  /** "actual" unless said. */
  readonly status?: Status;
}

/** A relation read off tokens, before it gets its ids. */
export interface Finding {
  readonly relation: Relation;
  readonly subject: DraftEntity;
  readonly object: DraftEntity;
  readonly predicate: string;
  readonly title?: string;
  readonly status: Status;
  readonly evidence: Span;
  /** The token that expresses it. */
  readonly anchor: number;
  readonly confidence: number;
}

/** One way to read a relation off an article, with sentences that must match and ones that must not. */
export interface Rule {
  /** `relation.what-it-reads`: named in explanations. */
  readonly id: string;
  readonly relation: Relation;
  readonly matches: readonly Example[];
  /** Sentences from which the rule must read nothing. */
  readonly misses: readonly string[];
  readonly find: (document: ArticleDocument, frames: readonly Frame[]) => Finding[];
}

/** Where a rule takes a role from: who does it, to whom it is done, or the noun after one of these prepositions. */
export type Slot = "agent" | "patient" | readonly string[];

export interface FrameRuleData {
  readonly id: string;
  readonly relation: Relation;
  /** Base forms, with white space between. */
  readonly verbs: string;
  readonly subject: Slot;
  readonly object: Slot;
  /** How often it is right, as far as is known. */
  readonly confidence: number;
  /** The status, where the verb itself tells it ("boycotted" is not attended). */
  readonly status?: Status;
  /** Types that the subject may have, where the relation takes more. */
  readonly subjects?: readonly EntityType[];
  /** Types that the object may have, where the relation takes more. */
  readonly objects?: readonly EntityType[];
  /** Nouns of which one must be the verb's object ("held talks with"). */
  readonly through?: string;
  /** A preposition that must follow, with an office after it ("named … as director"). */
  readonly office?: string;
  /** The object must be named or described itself: "the American delegation" is not America. */
  readonly direct?: boolean;
  readonly matches: readonly Example[];
  readonly misses: readonly string[];
}

/** Nouns of a frame that fill a slot, with the preposition that led to them. */
function fillers(document: ArticleDocument, frame: Frame, slot: Slot): readonly number[] {
  if (slot === "agent") return frame.agents;
  if (slot === "patient") return frame.patients;
  return [
    ...frame.obliques.filter((item) => slot.includes(item.preposition)).map((item) => item.token),
    ...frame.patients
      .flatMap((token) => document.dependents(token, "nmod"))
      .filter((token) => slot.includes(document.prepositionOf(token)))
      .flatMap((token) => document.conjuncts(token)),
  ];
}

/** The smallest stretch that holds the given tokens and the mentions over them. */
export function evidenceOf(document: ArticleDocument, ...tokens: readonly number[]): Span {
  let start = Number.POSITIVE_INFINITY;
  let end = 0;
  for (const token of tokens) {
    const mention = document.mentionAt(token);
    start = Math.min(start, mention?.span[0] ?? (document.analysis.start[token] as number));
    end = Math.max(end, mention?.span[1] ?? (document.analysis.end[token] as number));
  }
  return [start, end];
}

/** Turns a row of data into a rule over verb frames: coordination distributes, passives turn round. */
export function frameRule(data: FrameRuleData): Rule {
  const verbs = new Set(data.verbs.trim().split(/\s+/u));
  const through = data.through ? new Set(data.through.trim().split(/\s+/u)) : null;
  const find = (document: ArticleDocument, frames: readonly Frame[]): Finding[] => {
    const found: Finding[] = [];
    for (const frame of frames) {
      if (!verbs.has(frame.lemma)) continue;
      if (through && !frame.patients.some((token) => through.has(document.lemma(token)) || through.has(document.lower(token))))
        continue;
      if (data.office && !frame.obliques.some((item) => item.preposition === data.office && isOffice(document, item.token)))
        continue;
      for (const subjectToken of fillers(document, frame, data.subject)) {
        for (const objectToken of fillers(document, frame, data.object)) {
          if (!names(document, objectToken) || (data.direct && !document.mentionAt(objectToken))) continue;
          for (const subject of document.entitiesOf(subjectToken)) {
            for (const object of document.entitiesOf(objectToken)) {
              if (subject === object || !fitsSignature(data.relation, subject.type, object.type)) continue;
              if (data.objects && !data.objects.includes(object.type)) continue;
              if (data.subjects && !data.subjects.includes(subject.type)) continue;
              found.push({
                relation: data.relation,
                subject,
                object,
                predicate: frame.lemma,
                status: withStatus(data.status, frame.status),
                evidence: evidenceOf(document, subjectToken, frame.verb, objectToken),
                anchor: frame.verb,
                confidence: data.confidence,
              });
            }
          }
        }
      }
    }
    return found;
  };
  return { id: data.id, relation: data.relation, matches: data.matches, misses: data.misses, find };
}

const isOffice = (document: ArticleDocument, token: number): boolean =>
  LEADING_OFFICES.has(document.lower(token)) || MEMBER_ROLES.has(document.lower(token));

/** What the verb tells of itself holds where its clause is so; "did not boycott" tells nothing sure. */
function withStatus(given: Status | undefined, read: Status): Status {
  if (!given) return read;
  return read === "actual" ? given : "possible";
}

/**
 * Whether a noun names its entity surely enough to be acted on: "it" may mean anything, and a nationality counts as the
 * nation only where it is a noun ("the Americans", not "American spying").
 */
function names(document: ArticleDocument, token: number): boolean {
  const mention = document.mentionAt(token);
  if (mention?.kind === "pronoun") return !/^(?:it|its|they|them|their)$/u.test(document.lower(token));
  if (mention?.kind !== "demonym") return true;
  return /s$/u.test(document.word(token)) || document.lower(mention.from - 1) === "the";
}

export interface NounRuleData {
  readonly id: string;
  readonly relation: Relation;
  /** Nouns, with white space between. */
  readonly nouns: string;
  /** Prepositions before subject and object; "of" takes possessives and modifiers too. */
  readonly subject: readonly string[];
  readonly object: readonly string[];
  readonly confidence: number;
  readonly matches: readonly Example[];
  readonly misses: readonly string[];
}

/** Turns a row of data into a rule over nouns: "a meeting between X and Y", "X's visit to Y". */
export function nounRule(data: NounRuleData): Rule {
  const nouns = new Set(data.nouns.trim().split(/\s+/u));
  const find = (document: ArticleDocument): Finding[] => {
    const found: Finding[] = [];
    const { analysis } = document;
    for (let i = 0; i < analysis.count; i++) {
      if (analysis.tag[i] !== "NOUN" && analysis.tag[i] !== "PROPN") continue;
      if ((!nouns.has(document.lemma(i)) && !nouns.has(document.lower(i).replace(/s$/u, ""))) || document.mentionAt(i)) continue;
      const subjects = around(document, i, data.subject);
      const objects = around(document, i, data.object);
      const both = data.subject.join() === data.object.join();
      for (const [k, subjectToken] of subjects.entries()) {
        for (const [l, objectToken] of objects.entries()) {
          if (both && k >= l) continue;
          const [subject] = document.entitiesOf(subjectToken);
          const [object] = document.entitiesOf(objectToken);
          if (!names(document, objectToken) || !names(document, subjectToken)) continue;
          if (!subject || !object || subject === object || !fitsSignature(data.relation, subject.type, object.type)) continue;
          found.push({
            relation: data.relation,
            subject,
            object,
            predicate: document.lemma(i),
            status: nounStatus(document, i),
            evidence: evidenceOf(document, subjectToken, i, objectToken),
            anchor: i,
            confidence: data.confidence,
          });
        }
      }
    }
    return found;
  };
  return { id: data.id, relation: data.relation, matches: data.matches, misses: data.misses, find };
}

const UNREAL =
  /^(?:planned|proposed|scheduled|upcoming|coming|future|next|possible|potential|expected|cancelled|canceled|postponed|aborted)$/u;
const ENDED = /^(?:cancel|scrap|abandon|reject|refuse|decline|oppose|avoid|boycott|skip)$/u;
const AHEAD =
  /^(?:plan|schedule|expect|propose|seek|want|postpone|delay|announce|request|urge|demand|offer|prepare|arrange|consider|discuss|suggest)$/u;
const UNSURE = /^(?:unlikely|possible|likely|doubtful|uncertain|impossible)$/u;

/** The status of what a noun tells, by its determiner, its adjectives and the verb that it stands with: "called off a visit". */
function nounStatus(document: ArticleDocument, noun: number): Status {
  const own = document.dependents(noun, "det", "amod", "compound", "nmod:poss").map((child) => document.lower(child));
  if (own.includes("no")) return "negated";
  const adjective = own.find((word) => UNREAL.test(word));
  if (adjective)
    return /^(?:cancel|abort)/u.test(adjective)
      ? "negated"
      : /^(?:possible|potential)$/u.test(adjective)
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
  if (UNSURE.test(document.lower(up))) return "possible";
  return statusOf(document, up);
}

/** "cancelled his visit to Pakistan": a phrase right after the noun that the tree hangs on the verb. */
function besideNoun(document: ArticleDocument, noun: number, preposition: string): number[] {
  const verb = document.analysis.head[noun] as number;
  if (verb < 0) return [];
  return document
    .dependents(verb, "obl")
    .filter((token) => document.prepositionOf(token) === preposition && document.dependents(token, "case").includes(noun + 1));
}

/** Nouns that hang on a noun with one of the prepositions; "of" stands for possessives too, "subject" for the verb's subject. */
function around(document: ArticleDocument, noun: number, prepositions: readonly string[]): number[] {
  const found: number[] = [];
  for (const preposition of prepositions) {
    if (preposition === "'s") found.push(...document.dependents(noun, "nmod:poss"));
    else if (preposition === "subject") {
      const verb = document.analysis.head[noun] as number;
      const label = document.analysis.label[noun];
      if (verb >= 0 && (label === "obj" || label === "obl" || label === "advcl"))
        found.push(...document.dependents(verb, "nsubj").flatMap((token) => document.conjuncts(token)));
    } else {
      const own = document.dependents(noun, "nmod").filter((token) => document.prepositionOf(token) === preposition);
      const beside = own.length ? [] : besideNoun(document, noun, preposition);
      found.push(...[...own, ...beside].flatMap((token) => document.conjuncts(token)));
    }
  }
  return found;
}
