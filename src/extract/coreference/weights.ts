import type { Place, ReferentKind } from "./referents.ts";

/** How much each trait of a candidate counts for a pronoun. */
export interface Weights extends Record<Place, number> {
  /** Taken off for each sentence between them, and for each mention. */
  distance: number;
  recent: number;
  /** Times the logarithm of how often it was mentioned. */
  count: number;
  /** It is what the text is about: half of all mentions of people so far, and six at least. */
  topic: number;
  /** Its gender is known and the same. */
  gender: number;
  /** It has the same place in its clause as the pronoun. */
  parallel: number;
  /** Both say something: "Obama said … He added". */
  speech: number;
  /** It was last mentioned by a pronoun. */
  pronoun: number;
  /** Taken off where a quotation stands around one and not around the other. */
  quoted: number;
  /** Taken off for what has no name. */
  unnamed: number;
  /** Less than this is no answer; nor is a lead over the second of less than the margin. */
  least: number;
  margin: number;
  /** How many sentences back a pronoun looks, and one that says something. */
  reach: number;
  speechReach: number;
}

/** Set by hand, then by search over the news, biographies and interviews of GUM (CC BY). */
export const WEIGHTS: Readonly<Record<ReferentKind, Weights>> = {
  person: {
    subject: 1.4,
    object: 0.7,
    possessor: 1.1,
    other: 0,
    distance: 1.5,
    recent: 0.02,
    count: 0.4,
    topic: 1,
    gender: 0.3,
    parallel: 0.3,
    speech: 0.4,
    pronoun: 0.4,
    quoted: 2.4,
    unnamed: 0.6,
    least: -6,
    margin: 0,
    reach: 4,
    speechReach: 4,
  },
  thing: {
    subject: 2.4,
    object: 0.5,
    possessor: 1.2,
    other: -0.8,
    distance: 2.2,
    recent: 0.06,
    count: 0,
    topic: 0,
    gender: 0,
    parallel: 0.8,
    speech: 1.5,
    pronoun: 1.8,
    quoted: 1.9,
    unnamed: 0,
    least: -1.5,
    margin: 0.3,
    reach: 1,
    speechReach: 3,
  },
  plural: {
    subject: 1.5,
    object: 0.7,
    possessor: -1,
    other: -0.3,
    distance: 1.5,
    recent: 0.05,
    count: -0.5,
    topic: 0,
    gender: 0,
    parallel: 0,
    speech: 1.5,
    pronoun: 0,
    quoted: 2,
    unnamed: 0.2,
    least: -2,
    margin: 0.3,
    reach: 1,
    speechReach: 3,
  },
};
