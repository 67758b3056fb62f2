/** Digraphs that transcriptions write in several ways, in the order in which they are replaced. */
const DIGRAPHS: readonly (readonly [RegExp, string])[] = [
  [/shch|stsch/gu, "sh"],
  [/tsch|tch/gu, "ch"],
  [/sch/gu, "sh"],
  [/dzh|dj/gu, "j"],
  [/ph/gu, "f"],
  [/ck/gu, "k"],
  [/kh/gu, "h"],
  [/gh/gu, "g"],
  [/dh/gu, "d"],
  [/th/gu, "t"],
  [/c(?![ehiy])/gu, "k"],
  [/x/gu, "ks"],
  [/q/gu, "k"],
  [/w/gu, "v"],
  [/oo|ou|ue/gu, "u"],
  [/ee/gu, "i"],
  [/oe/gu, "o"],
  [/ae/gu, "a"],
  [/y/gu, "i"],
  [/(.)\1+/gu, "$1"],
  [/^ie/u, "e"],
];

/** One spelling for the common transcriptions of a word: `Sergei` and `Sergey`, `Oksana` and `Oxana`, `Müller` and `Mueller`. */
export function plainSpelling(word: string): string {
  let key = word;
  for (const [digraph, letter] of DIGRAPHS) key = key.replace(digraph, letter);
  return key;
}

const VOWEL = /[aeiou]/u;
const vowelClass = (vowel: string): string => (vowel === "a" ? "a" : vowel === "e" || vowel === "i" ? "i" : "u");

/**
 * The consonants of a word with the kind of its first vowel, and of its last letter where that is a vowel: what blocking
 * compares, because transcriptions differ in vowels. `Muhammad` and `Mohammed` have one; `Hassan` and `Hussein` do not.
 */
export function soundKey(word: string): string {
  const plain = plainSpelling(word).replace(/g/gu, "k").replace(/z/gu, "s");
  if (plain.length < 4) return plain;
  const first = VOWEL.exec(plain)?.[0] ?? "";
  const last = plain.at(-1) as string;
  const consonants = plain.replace(/[aeiou]/gu, "");
  return `${consonants}${first && vowelClass(first)}${VOWEL.test(last) ? vowelClass(last) : "_"}`;
}

/** So short a word sounds like too many others. */
const SHORTEST_BY_SOUND = 5;

/** How alike two words are as transcriptions of one: 3 the same, 2 by spelling, 1 by sound alone, 0 not. */
export function alikeness(a: string, b: string): 0 | 1 | 2 | 3 {
  if (a === b) return 3;
  const [x, y] = [plainSpelling(a), plainSpelling(b)];
  if (x === y) return 2;
  // "Gaddafi", "Qaddafi": only a Q stands for both sounds.
  if ((a[0] === "q" || b[0] === "q") && /^[gk]/u.test(x) && /^[gk]/u.test(y) && x.slice(1) === y.slice(1)) return 2;
  return Math.min(x.length, y.length) >= SHORTEST_BY_SOUND && soundKey(a) === soundKey(b) ? 1 : 0;
}
