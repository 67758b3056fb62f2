import { RELATIONS, type Relation } from "./relations.ts";

const letters = (name: string): string => name.toLowerCase().replace(/[^\p{L}]/gu, "");

const NAMED = new Map<string, Relation>(
  RELATIONS.flatMap(
    ({ id, label }) =>
      [
        [letters(label), id],
        [letters(id), id],
      ] as const,
  ),
);

/** The relation that a name fits, "member of" as memberOf; null where it fits none. */
export const relationNamed = (name: string): Relation | null => NAMED.get(letters(name)) ?? null;
