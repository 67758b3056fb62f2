import fc from "fast-check";
import type { Extraction } from "../../src/article/extraction.ts";
import { marked } from "./marked.ts";

/** Sentences that make trouble together: namesakes, short forms, acronyms, organs, changed names. */
const SENTENCES = [
  "Swimmer [Li Wei](Person) won in [Kazan](Place).",
  "Deputy Commerce Minister [Li Wei](Person) met [Clara Vestergaard](Person).",
  "[Li Wei](Person) was seen with [Zhang Min](Person).",
  "[Li](Person) left.",
  "Coach [Zhang Min](Person) stayed in [Kazan](Place).",
  "Senator [Karen Holt](Person) spoke in [Ohio](Place).",
  "The developer [Daniel Holt](Person) sold.",
  "Senator [Holt](Person) voted.",
  "[Holt](Person) was late.",
  "[Sergei Malenko](Person), 51, signed.",
  "[Sergey Malenko](Person) denied it.",
  "[William Ashford](Person) and [Bill Ashford](Person) are one.",
  "[Robert Kincaid](Person) and Colonel [Robert Kincaid Jr.](Person) came.",
  "The [National Rifle Association](Organization) met in [Houston](Place).",
  "The [Northern Rivers Authority](Agency) failed.",
  "The [NRA](Organization as National Rifle Association) said so.",
  "The [NRA](Organization) said more.",
  "[Corvane Lines](Organization), formerly [Marlow Shipping](Organization), grew.",
  "[Marlow Shipping](Organization) struck.",
  "[Corvane](Person) sailed.",
  "The [Foreign Ministry](Agency) protested.",
  "The [Chinese Foreign Ministry](Agency) of [Chinese](Country CN) rank protested.",
  "[Russia](Country RU) and the [Russian Foreign Ministry](Agency) answered.",
  "[China](Country CN) agreed.",
  "The [Socialist Party](Organization) lost.",
  "[Paris](Place) was calm.",
  "[Paris](Person) was not.",
  "[Sibgas](Organization) paid.",
  "[Sibgas](Person) paid again.",
] as const;

/** A few articles made of troublesome sentences, each with an id and a date of its own. */
export const RANDOM_ARTICLES: fc.Arbitrary<readonly Extraction[]> = fc
  .array(fc.uniqueArray(fc.nat(SENTENCES.length - 1), { minLength: 1, maxLength: 6 }), { minLength: 1, maxLength: 9 })
  .map((drafts) =>
    drafts.map((sentences, i) => marked(`a${i}`, sentences.map((at) => SENTENCES[at]).join(" "), [], `20${10 + i}-05-01`)),
  );

/** The same items in another order. */
export function shuffled<T>(items: readonly T[], seed: number): readonly T[] {
  let state = seed + 1;
  const keyed = items.map((item) => {
    state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff;
    return { item, key: state };
  });
  return keyed.sort((a, b) => a.key - b.key).map(({ item }) => item);
}
