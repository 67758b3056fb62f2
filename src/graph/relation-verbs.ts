import { RELATIONS, type Relation } from "../schema/relations.ts";

/** So many words hold the longest of the verbs. */
export const LONGEST_VERB = 3;

/** The relation that a verb asks for, in any of its forms, its words joined by "_": "criticised" and "belongs" too. */
export const relationOfVerb = (verb: string): Relation | null => forms().get(verb) ?? null;

/** Some of the verbs that are known, one for a relation, as examples. */
export const someVerbs = (): readonly string[] =>
  RELATIONS.map(({ verbs }) => verbs.split(" ")[0] ?? "").filter((verb) => verb !== "" && !/_|ed$/u.test(verb));

let known: ReadonlyMap<string, Relation> | undefined;

function forms(): ReadonlyMap<string, Relation> {
  if (known) return known;
  const found = new Map<string, Relation>();
  for (const { id, verbs } of RELATIONS)
    for (const verb of verbs.split(" ").filter(Boolean))
      for (const form of formsOf(verb)) if (!found.has(form)) found.set(form, id);
  known = found;
  return found;
}

/** A verb with the forms that English makes by rule, and some that it does not make, which do no harm: "banned", "baned". */
function formsOf(verb: string): readonly string[] {
  const [first = "", ...others] = verb.split("_");
  const rest = others.length > 0 ? `_${others.join("_")}` : "";
  const stem = first.replace(/e$/u, "");
  const soft = first.replace(/y$/u, "i");
  const doubled = /[aeiou][bdgmnprt]$/u.test(first) ? first + first.slice(-1) : first;
  return [
    first,
    `${first}s`,
    `${soft}es`,
    ...[stem, soft, doubled].map((start) => `${start}ed`),
    ...[stem, first, doubled].map((start) => `${start}ing`),
  ].map((form) => form + rest);
}
