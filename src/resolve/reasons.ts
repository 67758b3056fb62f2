/** What speaks for or against two being one; each with its weight, and how it reads. */
interface ReasonDefinition {
  /** Positive for, negative against. Log-odds by judgement, set on the development half of the test collection. */
  readonly weight: number;
  /** `{detail}` stands for what the two have in common, or differ in. */
  readonly text: string;
}

/**
 * All reasons, the strongest first. Two are joined where the sum reaches JOIN; a sum of APART or less with anything against
 * keeps them apart for good, whatever chain of others leads from one to the other.
 */
export const REASONS = {
  judged: { weight: 100, text: "a person has decided so" },
  "one-name-in-article": { weight: 20, text: "one article has them under one name" },
  "nothing-apart": { weight: 20, text: "they have one name, and of both the same is said: {detail}" },
  "short-in-article": { weight: 20, text: "in one article, one is the short form of the other: {detail}" },
  "variant-in-article": { weight: 20, text: "in one article, one is another form of the other's name: {detail}" },
  "initials-in-article": { weight: 20, text: "in one article, one is the acronym of the other: {detail}" },
  "renamed-in-article": { weight: 20, text: "an article says that one is the other's former name: {detail}" },
  "same-wikidata": { weight: 20, text: "both are {detail} in Wikidata" },
  "same-country-code": { weight: 20, text: "both are the country {detail}" },
  "same-name-of-words": { weight: 6, text: 'both are called "{detail}"' },
  "known-as": { weight: 5, text: 'an article calls one by the other\'s name, "{detail}"' },
  "acronym-explained": { weight: 4.5, text: 'an article explains the acronym "{detail}"' },
  "same-person-name": { weight: 4.5, text: 'both are called "{detail}"' },
  "spelling-variant": { weight: 4.5, text: "the names are transcriptions of one: {detail}" },
  "known-acronym": { weight: 4.5, text: 'it is widely known as "{detail}"' },
  "name-of-one-word": { weight: 4, text: 'both are called "{detail}"' },
  "same-article": { weight: 4, text: "the short name stands in an article with the full one" },
  "fuller-name": { weight: 4, text: "one name has a middle name more: {detail}" },
  nickname: { weight: 3.5, text: "one name has the short form of the other's given name: {detail}" },
  "name-order": { weight: 3.5, text: "the same words in another order: {detail}" },
  "common-name-of-words": { weight: 3.5, text: 'both are called "{detail}", as others may be' },
  "frequent-person-name": { weight: 3.5, text: 'both are called "{detail}", as many people are' },
  "same-acronym": { weight: 3.5, text: 'both are called "{detail}"' },
  surname: { weight: 3, text: "one is called by the other's surname: {detail}" },
  "part-of-name": { weight: 3, text: "one name is the end of the other: {detail}" },
  "same-organ": { weight: 3, text: "both are an organ of that name: {detail}" },
  "same-home": { weight: 3, text: "both belong to {detail}" },
  "same-age": { weight: 3, text: "their ages fit: born about {detail}" },
  initials: { weight: 2, text: "the acronym fits the initials: {detail}" },
  "same-office": { weight: 2, text: "both are {detail}" },
  "same-body": { weight: 2, text: "both belong to {detail}" },
  "similar-sound": { weight: 1.5, text: "the names sound alike: {detail}" },
  "same-initial": { weight: 1.5, text: "the initial fits: {detail}" },
  "organ-of-nobody": { weight: 1, text: "both are an organ of that name, and no article says whose: {detail}" },
  "frequent-surname": { weight: 1, text: "one is called by the other's surname, which many have: {detail}" },
  "word-in-common": { weight: 1, text: 'both are called "{detail}", one as another kind of thing' },
  "similar-office": { weight: 1, text: "both are {detail}" },
  "same-field": { weight: 1, text: "both are in {detail}" },
  "same-state": { weight: 1, text: "both have to do with {detail}" },
  neighbour: { weight: 1, text: "both are named beside {detail}" },
  "far-neighbour": { weight: 0.5, text: "both are named beside {detail}" },
  setting: { weight: 0.5, text: "the articles have a country in common: {detail}" },
  "other-setting": { weight: -1, text: "the articles have no country in common: {detail}" },
  "odd-kind": { weight: -1, text: "one is taken for a person, but nothing says so" },
  "near-field": { weight: -1, text: "they have different callings: {detail}" },
  "home-not-named": { weight: -1.5, text: "it belongs to {detail}, which the other article does not name among its countries" },
  "other-kind": { weight: -1.5, text: "one is {detail}" },
  "better-known-otherwise": { weight: -2, text: "most people know another thing by that name: {detail}" },
  "other-state": { weight: -2.5, text: "they serve different states: {detail}" },
  "person-or-place": { weight: -4, text: "one is taken for a person, the other for a place or an event" },
  "two-in-one-article": { weight: -4, text: "one article tells them apart" },
  "other-field": { weight: -6, text: "they have callings that do not go together: {detail}" },
  "other-home": { weight: -8, text: "they belong to different states: {detail}" },
  "other-sex": { weight: -8, text: "one is a woman, one a man" },
  "other-age": { weight: -8, text: "their ages do not fit: born about {detail}" },
  "other-suffix": { weight: -8, text: "one is the younger of that name: {detail}" },
  "other-name": { weight: -10, text: "their full names differ: {detail}" },
  "person-or-thing": { weight: -10, text: "one is a person" },
  "other-wikidata": { weight: -20, text: "Wikidata has two: {detail}" },
} as const satisfies Readonly<Record<string, ReasonDefinition>>;

export type ReasonId = keyof typeof REASONS;

/** One reason of one comparison. */
export interface Reason {
  readonly reason: ReasonId;
  readonly weight: number;
  readonly detail: string;
}

/** A sum from which two are one. */
export const JOIN = 3;
/** A sum up to which two are held apart, where anything speaks against them. */
const APART = 0;

/** The outcome of a comparison: the reasons, and their sum. */
export interface Comparison {
  readonly score: number;
  readonly reasons: readonly Reason[];
}

/** Collects the reasons of one comparison. */
export class Weighing {
  readonly reasons: Reason[] = [];

  add(reason: ReasonId, detail = ""): void {
    this.reasons.push({ reason, weight: REASONS[reason].weight, detail });
  }

  result(): Comparison {
    let score = 0;
    for (const { weight } of this.reasons) score += weight;
    return { score, reasons: this.reasons };
  }
}

/** What a comparison comes to: without its reasons, which would fill the memory where many of one name meet. */
export interface Verdict {
  readonly score: number;
  /** Whether it says that the two are not one. */
  readonly parts: boolean;
}

const verdicts = new Map<string, Verdict>();

/** The verdict of a comparison: one object for all that come to the same, of which there are few. */
export function verdictOf(comparison: Comparison): Verdict {
  const apart = parts(comparison);
  const key = `${comparison.score} ${apart}`;
  const known = verdicts.get(key);
  if (known) return known;
  const verdict = { score: comparison.score, parts: apart };
  verdicts.set(key, verdict);
  return verdict;
}

/** Whether a comparison says that two are one. */
export const joins = ({ score }: Pick<Comparison, "score">): boolean => score >= JOIN;
/** Whether a comparison says that two are not one. */
const parts = ({ score, reasons }: Comparison): boolean => score <= APART && reasons.some(({ weight }) => weight < 0);

/** A reason as a sentence: `both are called "Li Wei"`. */
export function sayReason({ reason, detail }: Reason): string {
  return REASONS[reason].text.replace("{detail}", detail);
}
