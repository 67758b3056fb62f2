import type { Span } from "../../article/span.ts";
import type { Relation } from "../../schema/relations.ts";
import { fitsSignature } from "../../schema/relations.ts";
import type { Status } from "../../schema/status.ts";
import type { ArticleDocument } from "../document.ts";
import type { DraftEntity } from "../entities.ts";
import type { Frame } from "../frames.ts";

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
  /** Adverbs or particles that must follow the verb ("take part"). */
  readonly particle?: string;
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
  const find = (document: ArticleDocument, frames: readonly Frame[]): Finding[] => {
    const found: Finding[] = [];
    for (const frame of frames) {
      if (!verbs.has(frame.lemma)) continue;
      if (data.particle && !follows(document, frame.verb, data.particle)) continue;
      for (const subjectToken of fillers(document, frame, data.subject)) {
        for (const objectToken of fillers(document, frame, data.object)) {
          for (const subject of document.entitiesOf(subjectToken)) {
            for (const object of document.entitiesOf(objectToken)) {
              if (subject === object || !fitsSignature(data.relation, subject.type, object.type)) continue;
              found.push({
                relation: data.relation,
                subject,
                object,
                predicate: frame.lemma,
                status: frame.status,
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

function follows(document: ArticleDocument, verb: number, particle: string): boolean {
  const words = particle.split(" ");
  return words.every((word, i) => verb + 1 + i < document.analysis.count && document.lower(verb + 1 + i) === word);
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
          if (!subject || !object || subject === object || !fitsSignature(data.relation, subject.type, object.type)) continue;
          found.push({
            relation: data.relation,
            subject,
            object,
            predicate: document.lemma(i),
            status: "actual",
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

/** Nouns that hang on a noun with one of the prepositions; "of" stands for possessives too, "subject" for the verb's subject. */
function around(document: ArticleDocument, noun: number, prepositions: readonly string[]): number[] {
  const found: number[] = [];
  for (const preposition of prepositions) {
    if (preposition === "'s") found.push(...document.dependents(noun, "nmod:poss"));
    else if (preposition === "subject") {
      const verb = document.analysis.head[noun] as number;
      const label = document.analysis.label[noun];
      if (verb >= 0 && (label === "obj" || label === "obl"))
        found.push(...document.dependents(verb, "nsubj").flatMap((token) => document.conjuncts(token)));
    } else {
      const own = document.dependents(noun, "nmod").filter((token) => document.prepositionOf(token) === preposition);
      found.push(...own.flatMap((token) => document.conjuncts(token)));
    }
  }
  return found;
}
