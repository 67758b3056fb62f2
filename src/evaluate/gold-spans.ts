import type { Span } from "../article/span.ts";

/** Every place in a text where the words of an entity stand. */
export interface PlacedEntity {
  readonly entity: string;
  readonly span: Span;
}

const LETTER = /[\p{L}\p{N}]/u;

/**
 * Finds the words of entities in a text, as whole words: the longest first and without overlap, so that "US" is not found
 * in "US Congress"; one stretch may belong to several entities. An entity that has no place of its own is found inside
 * others' too.
 */
export function placeEntities(
  text: string,
  entities: readonly { readonly id: string; readonly words: readonly string[] }[],
): PlacedEntity[] {
  const owners = new Map<string, string[]>();
  for (const { id, words } of entities) for (const word of words) owners.set(word, [...(owners.get(word) ?? []), id]);
  const taken = new Uint8Array(text.length);
  const placed: PlacedEntity[] = [];
  for (const word of [...owners.keys()].sort((a, b) => b.length - a.length)) {
    for (const span of placesOf(text, word)) {
      const inWord = LETTER.test(text[span[0] - 1] ?? " ") && LETTER.test(word[0] as string);
      const goesOn = LETTER.test(text[span[1]] ?? " ") && LETTER.test(word.at(-1) as string);
      if (inWord || goesOn || taken.subarray(...span).includes(1)) continue;
      taken.fill(1, ...span);
      for (const entity of owners.get(word) as string[]) placed.push({ entity, span });
    }
  }
  const found = new Set(placed.map(({ entity }) => entity));
  for (const { id, words } of entities)
    if (!found.has(id)) for (const word of words) for (const span of placesOf(text, word)) placed.push({ entity: id, span });
  return placed;
}

function* placesOf(text: string, word: string): Generator<Span> {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) yield [at, at + word.length];
}
