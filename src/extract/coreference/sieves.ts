/**
 * The steps of coreference, in falling precision (Raghunathan et al. 2010; Lee et al. 2013). Names are joined before
 * them, see `short-forms.ts`.
 */
export const SIEVES = {
  apposition: "a noun that renames a name: “Revesz, | director of the Institute |”",
  role: "a person by the office or role that the article gave: “| the secretary | said”",
  tie: "a person by a tie to another: “| his attorney |”",
  headline: "a person by the office that the text gives later, in a headline: “| Lawmaker | urges …”",
  government: "a state by its government: “| the Obama administration |”, “| the government |”",
  "name word": "a word of the name: “| the Church |” for the Church of Scientology",
  kind: "the kind of thing: “| the agency |”",
  pronoun: "“he”, “she”, “it”, “they”",
  class: "a noun of the same kind as one in its name: “| the legislation |” for an Act",
  description: "what most likely is meant, by all that speaks for it: “| the panel |”",
  pair: "two at once: “| the two leaders |”",
  speaker: "“I” and “we” inside a quotation",
} as const;

export type Sieve = keyof typeof SIEVES;
