import { baseOfCompared, baseOfIng, baseOfPast, baseOfThird, singular } from "./inflection.ts";
import { ADJECTIVE_OF, ADVERB_OF, OWN_BASE } from "./irregular-adjectives.ts";
import { AUXILIARY_OF } from "./irregular-verbs.ts";
import { IN_FULL, isOfPeople } from "./names-in-short.ts";

const map = (pairs: Readonly<Record<string, string>>): ReadonlyMap<string, string> => new Map(Object.entries(pairs));

const PRONOUNS = map({
  i: "I",
  me: "I",
  us: "we",
  "'s": "we",
  him: "he",
  her: "she",
  them: "they",
  "'em": "they",
  mine: "my",
  yours: "your",
  hers: "her",
  ours: "our",
  theirs: "their",
  u: "you",
  ya: "you",
  these: "this",
  those: "that",
});
const DETERMINERS = map({ an: "a", these: "this", those: "that" });
const PARTICLES = map({ "n't": "not", nt: "not", na: "to", ta: "to", "'": "'s", s: "'s" });
const ADVERBS = map({ asap: "ASAP", ie: "i.e.", "i.e": "i.e.", eg: "e.g.", "e.g": "e.g.", aka: "a.k.a." });
const NUMBERS = map({ m: "million", k: "thousand", b: "billion", bn: "billion" });
const SHORT_TIMES = map({ pm: "p.m.", am: "a.m.", "p.m": "p.m.", "a.m": "a.m.", etc: "etc." });
const CAPITALIZED = /^\p{Lu}\p{Ll}/u;
const CAPITALS = /^\p{Lu}[\p{Lu}\d&.-]+$/u;

/**
 * The base form of a word with its tags (UPOS, and the Penn Treebank's XPOS), as the English UD treebanks write it: lower
 * case but for names. Example: "countries" NOUN NNS gives "country", "met" VERB VBD "meet", "Nations" PROPN NNPS "Nation".
 */
export function lemmaOf(word: string, upos: string, xpos: string): string {
  const plain = word.replace(/[’‘`´]/gu, "'");
  const low = plain.toLowerCase();
  switch (upos) {
    case "VERB":
    case "AUX":
      return verb(low, upos, xpos);
    case "NOUN":
      return noun(plain, low, xpos);
    case "PROPN":
      return properNoun(plain, low, xpos);
    case "ADJ":
      return adjective(plain, low, xpos);
    case "ADV":
      return xpos === "RBR" || xpos === "RBS" ? compared(low, ADVERB_OF) : (ADVERBS.get(low) ?? low);
    case "PRON":
      return xpos === "PRP$" ? (low === "you" ? "your" : low) : (PRONOUNS.get(low) ?? low);
    case "DET":
      return DETERMINERS.get(low) ?? low;
    case "PART":
      return PARTICLES.get(low) ?? low;
    case "NUM":
      return NUMBERS.get(low) ?? (/^[\d,]+(?:\.\d+)?$/u.test(plain) ? plain.replaceAll(",", "") : isRoman(plain) ? plain : low);
    case "PUNCT":
      return punctuation(word);
    case "SYM":
    case "X":
      return word;
    default:
      return low;
  }
}

function verb(low: string, upos: string, xpos: string): string {
  const alone = upos === "AUX" || low.length < 5 ? AUXILIARY_OF.get(low) : undefined;
  if (alone !== undefined && !(upos === "AUX" && xpos === "VBD" && low === "'d")) return alone;
  switch (xpos) {
    case "VBZ":
      return baseOfThird(low);
    case "VBD":
    case "VBN":
      return low === "'d" ? "have" : baseOfPast(low);
    case "VBG":
      return baseOfIng(low);
    case "NN":
      // "said after meeting with Xi": the finer tag may take the verb for a noun.
      return low.length > 5 && low.endsWith("ing") ? baseOfIng(low) : low;
    default:
      return low;
  }
}

function noun(word: string, low: string, xpos: string): string {
  const short = SHORT_TIMES.get(low);
  if (short !== undefined) return short;
  // "TV" and "CEOs", but "CAR" in a headline of capitals.
  const stem = xpos === "NNS" ? word.replace(/'?s$/u, "") : word;
  if (CAPITALS.test(stem) && stem.length < 5 && !/[AEIOU]/u.test(stem.slice(1))) return stem;
  return xpos === "NNS" ? singular(low) : low;
}

function properNoun(word: string, low: string, xpos: string): string {
  if (xpos !== "NNPS") return IN_FULL.get(low) ?? word;
  const one = singular(low);
  return one === low ? word : word[0] === low[0] ? one : CAPITALS.test(word) ? one.toUpperCase() : capitalized(one, word);
}

/** The capitals of `like` on the letters that both share. */
function capitalized(word: string, like: string): string {
  let same = 0;
  while (same < word.length && word[same] === like[same]?.toLowerCase()) same++;
  return like.slice(0, same) + word.slice(same);
}

function adjective(word: string, low: string, xpos: string): string {
  if (xpos === "JJR" || xpos === "JJS") return compared(low, ADJECTIVE_OF);
  if (xpos === "NNP" || (word.length === 1 && word !== low)) return word;
  return CAPITALIZED.test(word) && isOfPeople(low) ? word : low;
}

function compared(low: string, irregular: ReadonlyMap<string, string>): string {
  return irregular.get(low) ?? (OWN_BASE.has(low) ? low : baseOfCompared(low));
}

function isRoman(word: string): boolean {
  return /^[IVXLCDM]{2,}$/u.test(word);
}

function punctuation(word: string): string {
  if (/^[“”„‟]$/u.test(word)) return '"';
  if (/^[‘’]{1,2}$/u.test(word)) return word.replace(/[‘’]/gu, "'");
  return /^[–—]$/u.test(word) ? "-" : word;
}
