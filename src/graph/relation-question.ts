import type { Relation } from "../schema/relations.ts";
import { LONGEST_VERB, relationOfVerb } from "./relation-verbs.ts";

/** A question for one end of a relation, or whether it joins two. */
export interface RelationQuestion {
  readonly asks: "related";
  readonly relation: Relation;
  /** The names as they are typed; null for who is asked for. */
  readonly subject: string | null;
  readonly object: string | null;
}

const set = (words: string): ReadonlySet<string> => new Set(words.split(" "));

const WHO = set("who whom what which");
const BE = set("is are was were be been being");
const BEFORE_NAME = set("did does do has have had will would can could");
/** What may stand between the question word and the verb. */
const PASSED_OVER = set("is are was were be been being has have had will would also ever a an the");
const AFTER_VERB = set("to with for in of by against at on from into");

/** So many words may stand before the verb: "which of the countries have …". */
const FIRST_VERB = 5;

/**
 * Reads a question by a verb of the relations: "who criticised the treaty", "whom did Xi meet", "who was arrested by the FBI",
 * "did Xi meet Obama"; null for anything else. The words are those of the question on one line. Linear.
 */
export function relationQuestion(asked: string): RelationQuestion | null {
  const words = asked.split(" ");
  const low = words.map((word) => word.toLowerCase());
  const [first = ""] = low;
  if (WHO.has(first)) return afterVerb(words, low) ?? beforeVerb(words, low);
  return BE.has(first) || BEFORE_NAME.has(first) ? between(words, low) : null;
}

/** Whether a text begins as such questions do, whatever its verb: nobody is called "who hugged Museveni". */
export function beginsLikeQuestion(asked: string): boolean {
  const [first = "", ...others] = asked.trim().toLowerCase().split(/\s+/u);
  return others.length > 0 && (WHO.has(first) || BE.has(first) || BEFORE_NAME.has(first));
}

interface Verb {
  readonly relation: Relation;
  /** The first word after it, and whether that is "by". */
  readonly end: number;
  readonly by: boolean;
}

/** The longest verb that begins at a word, with the preposition after it. */
function verbAt(low: readonly string[], at: number): Verb | null {
  for (let length = LONGEST_VERB; length > 0; length--) {
    if (at + length > low.length) continue;
    const relation = relationOfVerb(low.slice(at, at + length).join("_"));
    if (!relation) continue;
    const next = low[at + length] ?? "";
    return { relation, end: at + length + (AFTER_VERB.has(next) ? 1 : 0), by: next === "by" };
  }
  return null;
}

/** "who criticised X", "who was criticised by X", "which countries signed X". */
function afterVerb(words: readonly string[], low: readonly string[]): RelationQuestion | null {
  const mayNameKind = low[0] === "which" || low[0] === "what";
  let passive = false;
  for (let at = 1; at < Math.min(low.length - 1, FIRST_VERB); at++) {
    const word = low[at] as string;
    const verb = verbAt(low, at);
    if (verb && verb.end < words.length) return ends(verb, passive && verb.by, null, rest(words, verb.end));
    passive ||= BE.has(word);
    if (BEFORE_NAME.has(word) && !PASSED_OVER.has(word)) return null;
    if (!PASSED_OVER.has(word) && !mayNameKind) return null;
  }
  return null;
}

/** "whom did X meet", "who was X arrested by". */
function beforeVerb(words: readonly string[], low: readonly string[]): RelationQuestion | null {
  const auxiliary = low.findIndex((word, at) => at > 0 && at < FIRST_VERB && (BEFORE_NAME.has(word) || BE.has(word)));
  if (auxiliary < 0) return null;
  for (let at = Math.max(auxiliary + 2, low.length - LONGEST_VERB - 1); at < low.length; at++) {
    const verb = verbAt(low, at);
    if (verb?.end === low.length) return ends(verb, BE.has(low[auxiliary] as string), rest(words, auxiliary + 1, at), null);
  }
  return null;
}

/** "did X meet Y", "was X arrested by Y". */
function between(words: readonly string[], low: readonly string[]): RelationQuestion | null {
  for (let at = 2; at < low.length - 1; at++) {
    const verb = verbAt(low, at);
    if (verb && verb.end < words.length)
      return ends(verb, BE.has(low[0] as string) && verb.by, rest(words, 1, at), rest(words, verb.end));
  }
  return null;
}

function ends({ relation }: Verb, turned: boolean, subject: string | null, object: string | null): RelationQuestion {
  return { asks: "related", relation, ...(turned ? { subject: object, object: subject } : { subject, object }) };
}

const rest = (words: readonly string[], start: number, end?: number): string => words.slice(start, end).join(" ");
