import type { Relation } from "../../schema/relations.ts";
import type { ArticleDocument } from "../document.ts";
import type { Frame } from "../frames.ts";
import { ownersOf, type Standing, standingFor } from "../standing.ts";
import { type Fits, writtenAs } from "./frame-rule.ts";
import { type Example, type Finding, isSureObject, join, type Rule } from "./rule.ts";

interface IdiomRuleData {
  readonly id: string;
  readonly relation: Relation;
  /**
   * One idiom a line, "verbs | nouns | where the other is": the nouns are the verb’s objects, or follow a preposition
   * ("to:court") or a word ("cold+water", "no:fan"); the other stands after a preposition, in possession ("'s"), or is the verb’s other
   * object ("it"): "take | to:court | it" is "took Apple to court".
   */
  readonly idioms: string;
  readonly fits?: Fits;
  readonly confidence: number;
  readonly matches: readonly Example[];
  readonly misses: readonly string[];
}

/** One idiom: a verb with one of its nouns. */
interface Idiom {
  readonly preposition: string;
  readonly adjective: string;
  readonly denied: boolean;
  readonly slots: readonly string[];
}

/** "take | issue exception | with" as a table from "take issue" to what else it needs. */
function tableOf(idioms: string): ReadonlyMap<string, readonly Idiom[]> {
  const table = new Map<string, Idiom[]>();
  for (const line of idioms.trim().split("\n")) {
    const [verbs = [], nouns = [], slots = []] = line.split("|").map((part) => part.trim().split(/\s+/u));
    for (const written of nouns) {
      const [, lead = "", adjective = "", noun = ""] = /^(?:(\w+):)?(?:([\w-]+)\+)?(\S+)$/u.exec(written) ?? [];
      const idiom: Idiom = { preposition: lead === "no" ? "" : lead, adjective, denied: lead === "no", slots };
      for (const verb of verbs) table.set(`${verb} ${noun}`, [...(table.get(`${verb} ${noun}`) ?? []), idiom]);
    }
  }
  return table;
}

/** A noun of a verb with the preposition before it. */
interface Part {
  readonly token: number;
  readonly preposition: string;
}

/** The nouns that a verb may form an idiom with. */
function partsOf(document: ArticleDocument, frame: Frame): Part[] {
  if (document.analysis.tag[frame.verb] !== "VERB" && document.dependents(frame.verb, "cop").length)
    return [{ token: frame.verb, preposition: document.prepositionOf(frame.verb) }];
  const objects = document
    .dependents(frame.verb, "obj", "iobj", "xcomp", "nsubj:pass", "obl:unmarked")
    .map((token) => ({ token, preposition: "" }));
  // "took Uber to court", where the tree takes the court for a verb.
  const verbs = document
    .dependents(frame.verb, "xcomp", "advcl")
    .filter((token) => token > frame.verb && document.lower(token - 1) === "to")
    .map((token) => ({ token, preposition: "to" }));
  return [...objects, ...frame.obliques, ...verbs];
}

const holds = (
  document: ArticleDocument,
  token: number,
  word: string,
  ...labels: ("det" | "amod" | "compound" | "advmod")[]
): boolean => document.dependents(token, ...labels).some((child) => document.lower(child) === word);

/** The nouns that name the other one, after what an idiom needs. */
function othersOf(document: ArticleDocument, frame: Frame, noun: number, slots: readonly string[]): number[] {
  const found: number[] = [];
  for (const slot of slots) {
    if (slot === "'s") found.push(...document.dependents(noun, "nmod:poss"));
    else if (slot === "it")
      found.push(
        ...[...frame.patients, ...frame.recipients, ...document.dependents(frame.verb, "iobj")].filter((token) => token !== noun),
      );
    else
      found.push(
        ...document.dependents(noun, "nmod", "obl").filter((token) => document.prepositionOf(token) === slot),
        ...frame.obliques.filter((item) => item.token !== noun && item.preposition === slot).map((item) => item.token),
      );
  }
  return [...new Set(found.flatMap((token) => document.conjuncts(token)))];
}

/** Turns a table of idioms into a rule: "took issue with", "took … to court", "came to …’s defense". */
export function idiomRule(data: IdiomRuleData): Rule {
  const table = tableOf(data.idioms);
  const verbs = new Set([...table.keys()].map((key) => key.slice(0, key.indexOf(" "))));
  const find = (document: ArticleDocument, frames: readonly Frame[]): Finding[] => {
    const found: Finding[] = [];
    for (const frame of frames) {
      const copular = document.analysis.tag[frame.verb] !== "VERB";
      if (!verbs.has(copular ? "be" : frame.key) || !frame.agents.length) continue;
      for (const { token, preposition } of partsOf(document, frame)) {
        if (document.mentionAt(token)) continue;
        const key = copular ? "be" : frame.key;
        const idioms =
          [document.lemma(token), document.lower(token)].map((word) => table.get(`${key} ${word}`)).find(Boolean) ?? [];
        for (const idiom of idioms) {
          if (idiom.preposition !== preposition) continue;
          if (idiom.adjective && !holds(document, token, idiom.adjective, "amod", "compound")) continue;
          const no = holds(document, token, "no", "det") || holds(document, token, "little", "amod", "det");
          if (idiom.denied !== no) continue;
          const subjects = frame.agents.flatMap((agent) => standingFor(document, agent));
          if (!subjects.length) continue;
          // "is no fan of" tells what it denies.
          const status = idiom.denied && frame.status === "negated" ? "actual" : frame.status;
          const reading = {
            relation: data.relation,
            predicate: frame.lemma,
            status,
            anchor: frame.verb,
            confidence: data.confidence,
            over: [token],
          };
          for (const other of othersOf(document, frame, token, idiom.slots)) {
            if (!isSureObject(document, other)) continue;
            const standing = standingFor(document, other);
            for (const object of standing.length ? standing : ownersOf(document, other))
              for (const subject of subjects)
                if (!data.fits || data.fits(subject.entity, object.entity, writtenAs(document, object)))
                  found.push(...join(document, subject, object, reading));
          }
        }
      }
    }
    return unique(found);
  };
  return { id: data.id, relation: data.relation, matches: data.matches, misses: data.misses, find };
}

/** Two slots may hold the same one. */
function unique(found: readonly Finding[]): Finding[] {
  const seen = new Map<string, Finding>();
  const ids = new Map<Standing["entity"], number>();
  const id = (entity: Standing["entity"]): number => {
    if (!ids.has(entity)) ids.set(entity, ids.size);
    return ids.get(entity) as number;
  };
  for (const item of found) seen.set(`${id(item.subject)} ${id(item.object)} ${item.anchor}`, item);
  return [...seen.values()];
}
