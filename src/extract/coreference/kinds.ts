import type { ArticleDocument } from "../document.ts";
import type { DraftEntity } from "../entities.ts";
import { NAME_WORDS, THINGS } from "../lexicon/descriptions.ts";
import { isArmed } from "../rules/arms.ts";

/** What an entity may be called after it was named. */
export interface Kind {
  /** Nouns of its name or beside it: "ship" for "the cruise ship Freewinds", "panel" for a committee. */
  readonly nouns: Set<string>;
  /** All words of its names and of the phrases beside them, lower case. */
  readonly words: Set<string>;
}

/** The kinds of the entities, but for people: read off their names and the nouns beside them. Linear. */
export function kindsOf(document: ArticleDocument): ReadonlyMap<DraftEntity, Kind> {
  const found = new Map<DraftEntity, Kind>();
  for (const entity of document.entities) {
    if (entity.type === "Person") continue;
    const kind: Kind = { nouns: new Set(), words: new Set() };
    for (const name of entity.names.keys()) {
      for (const part of name.toLowerCase().split(/[\s-]+/u)) {
        kind.words.add(part);
        // "Mexico City" may be another city than "the city".
        if (THINGS.has(part) && part !== "city") kind.nouns.add(part);
        for (const noun of NAME_WORDS.get(part) ?? []) kind.nouns.add(noun);
      }
    }
    // "the terrorist group": what everybody calls a body that bears arms.
    if (
      entity.type === "Organization" &&
      isArmed(entity) &&
      ![...entity.names.keys()].some((name) => /coalition|counter|anti-/iu.test(name))
    ) {
      for (const word of ["group", "organization", "organisation"]) kind.nouns.add(word);
      for (const word of ["terrorist", "militant", "extremist", "jihadist", "armed", "islamist", "terror"]) kind.words.add(word);
    }
    for (const { from, to, kind: how } of entity.mentions)
      if (how === "name")
        besideName(document, from, to, (token, whole) => {
          const lower = document.lower(token);
          kind.words.add(lower);
          if (whole && THINGS.has(lower)) kind.nouns.add(lower);
        });
    found.set(entity, kind);
  }
  return found;
}

/** Gives the words beside a name, and whether they alone say what it is: "cruise ship | Freewinds", "| Reuters | news agency", "the city of | Mosul |", "| X |, a magazine". */
export function besideName(
  document: ArticleDocument,
  from: number,
  to: number,
  add: (token: number, whole: boolean) => void,
): void {
  const { tag, label, head } = document.analysis;
  const [open, close] = document.bounds(from);
  for (let i = from - 1; i >= Math.max(open, from - 3) && /^(?:NOUN|ADJ)$/u.test(tag[i] as string) && !document.mentionAt(i); i--)
    add(i, i === from - 1);
  // "Islamic State | terrorists |": the tree may take the last word of a name for an adjective.
  for (let i = to; i < Math.min(close, to + 3) && tag[i] === "NOUN" && /^(?:compound|amod)$/u.test(label[i - 1] as string); i++)
    add(i, label[i] !== "compound" && document.lower(i) !== "city");
  if (from - 2 >= open && document.lower(from - 1) === "of" && tag[from - 2] === "NOUN") add(from - 2, true);
  for (let i = from; i < to; i++) {
    if ((head[i] as number) >= from && (head[i] as number) < to) continue;
    for (const child of document.dependents(i, "appos")) {
      if (tag[child] !== "NOUN") continue;
      add(child, true);
      for (const word of document.dependents(child, "amod", "compound")) add(word, false);
    }
  }
}
