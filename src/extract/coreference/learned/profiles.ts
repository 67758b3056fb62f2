import type { ArticleDocument } from "../../document.ts";
import type { DraftEntity } from "../../entities.ts";
import { countryOfCity, stateByName } from "../../knowledge.ts";
import { LAST_WORDS } from "../../lexicon/head-words.ts";
import { besideName } from "../kinds.ts";
import type { Roles } from "../roles.ts";

/** What an article tells of an entity that a description may take up. */
export interface Profile {
  /** The words that say what a name is of, lower case: "committee" of the "Committee on Oversight". */
  readonly heads: ReadonlySet<string>;
  /** All words of its names and of what stands beside them. */
  readonly words: ReadonlySet<string>;
  /** The nouns beside its names: "PRISM, a | program |", "the cruise | ship | Freewinds". */
  readonly called: ReadonlySet<string>;
  /** Of a place: a state of the US, a city, something with a word in its name that says what it is, or none of them. */
  readonly place: "state" | "city" | "feature" | "unknown" | null;
}

/** The profiles of the entities of an article. Linear. */
export function profilesOf(document: ArticleDocument, roles: Roles): ReadonlyMap<DraftEntity, Profile> {
  const found = new Map<DraftEntity, Profile>();
  for (const entity of document.entities) {
    const [heads, words, called] = [new Set<string>(), new Set<string>(), new Set<string>()];
    for (const name of entity.names.keys()) {
      const parts = name.toLowerCase().split(/[\s-]+/u);
      for (const part of parts) words.add(part);
      const end = parts.findIndex((part) => /^(?:of|for|on|to|against|in)$/u.test(part));
      if (end > 0) heads.add(parts[end - 1] as string);
      heads.add(parts.at(-1) as string);
    }
    for (const { from, to, kind } of entity.mentions)
      if (kind === "name")
        besideName(document, from, to, (token, whole) => {
          words.add(document.lower(token));
          if (whole) called.add(document.lower(token)).add(document.lemma(token));
        });
    for (const { head, words: beside } of roles.of.get(entity) ?? []) {
      called.add(head);
      for (const word of beside) words.add(word);
    }
    found.set(entity, { heads, words, called, place: entity.type === "Place" ? placeOf(entity) : null });
  }
  return found;
}

function placeOf({ names }: DraftEntity): Profile["place"] {
  const forms = [...names.keys()];
  if (forms.some((name) => stateByName(name))) return "state";
  if (forms.some((name) => countryOfCity(name))) return "city";
  return forms.some((name) => LAST_WORDS.has(name.split(" ").at(-1) as string) || LAST_WORDS.has(name.split(" ")[0] as string))
    ? "feature"
    : "unknown";
}
