import { wordSet } from "../article/word-set.ts";
import { sameGivenName } from "./given-names.ts";
import { nameKey } from "./names.ts";
import { isRoleWord } from "./roles.ts";
import { alikeness } from "./spelling.ts";

/** A person's name in parts, without case and accents. */
export interface PersonName {
  /** All words but titles and suffixes. */
  readonly words: readonly string[];
  /** The words before the family name; empty for a surname alone. */
  readonly given: readonly string[];
  /** The last word; in a name with the family first, the first. */
  readonly family: string;
  /** `jr`, `sr`, `ii`, `iii`; what tells a son from his father. */
  readonly suffix: string | null;
}

const SUFFIXES: Readonly<Record<string, string>> = {
  jr: "jr",
  jnr: "jr",
  junior: "jr",
  sr: "sr",
  snr: "sr",
  ii: "ii",
  iii: "iii",
  iv: "iv",
};
const PARTICLES = wordSet(
  "van von de der den da di du la le las los al el ul bin ibn ben abu del dos das ter ten zu af av st o mac y e d l",
);

/** Family names that come before the given name in news of East Asia and are a word of one syllable. */
const FAMILY_FIRST = wordSet(`
  ai ahn bae bai ban bo cai cao chang chen cheng cho choi chung cui deng ding dinh dong du fan fang feng fu gao goh gong gu guo
  ha han hang heo hong hou hu hua huang hwang im jang jeon jeong ji jia jiang jin jo jung kang kim ko kong kwon lai lam le lee lei li
  liang lim lin liu lu luo lyu ma mao meng min moon nam nguyen noh oh pan park peng pham phan qian qin qiu ren roh ryu seo shao
  shen shi shim shin sim so son song su sun tan tang tao tian tran tsai vo vu wan wang wei wen wu xi xia xiang xiao xie xiong xu xue yan
  yang yao ye yim yin yoo yoon you yu yuan yun zeng zhang zhao zheng zhong zhou zhu zou
`);
/** Family names so frequent that they tell little. */
const FREQUENT = wordSet(`
  smith johnson williams brown jones miller davis wilson anderson taylor thomas moore martin jackson thompson white lopez harris clark
  lewis robinson walker young allen king wright scott hill green adams baker nelson carter mitchell roberts campbell evans hall
  garcia martinez rodriguez hernandez gonzalez perez sanchez ramirez khan singh ahmed ali hussein hassan mohammed muhammad ibrahim
  ivanov petrov silva santos mueller schmidt kumar sharma patel das
`);

/** A person's name in parts; null where nothing of it is a word. */
export function personName(name: string): PersonName | null {
  let words = nameKey(name)
    .replace(/\babd ?[aeu]l (?=\p{L})/u, "abdul")
    .split(" ")
    .filter(Boolean);
  const suffix = SUFFIXES[words.at(-1) ?? ""] ?? null;
  if (suffix && words.length > 1) words = words.slice(0, -1);
  // "Swimmer Li Wei": a role that the extractor took for a part of the name.
  while (words.length > 2 && isRoleWord(words[0] as string)) words = words.slice(1);
  if (words.length === 0) return null;
  const core = words.filter((word, i) => !PARTICLES.has(word) || (i === 0 && words.length === 2 && isGivenName(word, name)));
  if (core.length < 2) return { words, given: [], family: core[0] ?? (words.at(-1) as string), suffix };
  if (isFamilyFirst(core)) return { words, given: core.slice(1), family: core[0] as string, suffix };
  return { words, given: core.slice(0, -1), family: core.at(-1) as string, suffix };
}

/** "Ben Carson", "Al Gore" and "Do Hung" have a given or family name where "De Boer" and "Al-Harbi" have a particle. */
function isGivenName(word: string, name: string): boolean {
  return FAMILY_FIRST.has(word) || (/^(?:al|ben|mac|e)$/u.test(word) && !/^\p{L}+[-‐‑]/u.test(name.trim()));
}

/** One or two syllables as Chinese, Korean and Vietnamese given names are written: "wei", "jinping", "soo"; not "smith". */
const SYLLABLES = /^(?:(?:[bcdfghjklmnpqrstwxyz]|zh|ch|sh|ng|nh|th|tr|ph|kh)?w?[aeiouy]{1,3}(?:ng|nh|n|m|l|k|p|t|h)?){1,2}$/u;

/** "Li Wei", "Kim Min-jun"; not "Lee Smith", nor a name of four words. */
function isFamilyFirst(core: readonly string[]): boolean {
  const [first, ...rest] = core;
  return FAMILY_FIRST.has(first as string) && rest.length <= 2 && rest.every((word) => word.length <= 8 && SYLLABLES.test(word));
}

/** Whether a name is a surname alone. */
export const isShortName = ({ given }: PersonName): boolean => given.length === 0;

/** Whether so many people have a family name that it tells little: "Li", "Smith". */
export const isFrequentName = ({ family }: PersonName): boolean => FREQUENT.has(family) || FAMILY_FIRST.has(family);

/**
 * How two names of people relate: `same`; `order` family and given name changed places; `spelling` transcriptions of one
 * name, `sound` perhaps so; `nickname`; `fuller` one has a middle name or initial more; `part` one is the other without its
 * first word; `initial`; `short` one is the other's surname; `other` nothing of it.
 */
export type NameRelation =
  | "same"
  | "order"
  | "spelling"
  | "sound"
  | "nickname"
  | "fuller"
  | "part"
  | "initial"
  | "short"
  | "other";

/** How two names relate. It is the same from either side. */
export function relateNames(a: PersonName, b: PersonName): NameRelation {
  if (isShortName(a) || isShortName(b)) return relateShort(a, b);
  const [x, y] = [a.words.join(" "), b.words.join(" ")];
  if (x === y) return "same";
  if (a.words.length === b.words.length && [...a.words].sort().join(" ") === [...b.words].sort().join(" ")) return "order";
  const [longer, shorter] = a.words.length >= b.words.length ? [a, b] : [b, a];
  if (
    longer.words.length > shorter.words.length &&
    shorter.words.length > 1 &&
    longer.words.join(" ").endsWith(` ${shorter.words.join(" ")}`)
  )
    return "part";
  const alike = alikeness(a.family, b.family);
  // "Sayed" and "Sayyid": the list of given names has what Arabic family names are made of.
  const family = alike < 2 && sameGivenName(a.family, b.family) ? 2 : alike;
  if (family === 0) return "other";
  const given = relateGiven(a.given, b.given);
  if (given === "other" || family === 3) return given;
  // What differs in family name and given name at once must be the same name by spelling.
  if (given === "same" || given === "spelling" || given === "nickname") return family === 2 ? "spelling" : "sound";
  return family === 2 ? given : "other";
}

function relateShort(a: PersonName, b: PersonName): NameRelation {
  if (isShortName(a) && isShortName(b)) {
    if (a.words.join(" ") === b.words.join(" ") || a.family === b.family) return "same";
    return alikeness(a.family, b.family) === 2 ? "spelling" : "other";
  }
  const [short, full] = isShortName(a) ? [a, b] : [b, a];
  if (short.family === full.family) return "short";
  if (full.words.at(-1) === short.family) return "short";
  return alikeness(short.family, full.family) === 2 ? "short" : "other";
}

function relateGiven(a: readonly string[], b: readonly string[]): NameRelation {
  const [x, y] = [a[0] as string, b[0] as string];
  // "Jong-un", "Jongun".
  if (a.join("") === b.join("")) return "same";
  const likeness = alikeness(x, y);
  let relation: NameRelation;
  if (likeness === 3) relation = "same";
  // Of "Bill" for "William" and of "Sergiy" for "Sergei" alike the list speaks.
  else if (likeness === 2) relation = "spelling";
  else if (sameGivenName(x, y)) relation = "nickname";
  else if (likeness === 1) relation = "sound";
  else if ((x.length === 1 || y.length === 1) && x[0] === y[0]) relation = "initial";
  else return "other";
  const [more, fewer] = a.length >= b.length ? [a.slice(1), b.slice(1)] : [b.slice(1), a.slice(1)];
  if (fewer.length === 0) return more.length === 0 ? relation : relation === "same" ? "fuller" : relation;
  const agree = fewer.every((word, i) => {
    const other = more[i] as string;
    return alikeness(word, other) >= 2 || ((word.length === 1 || other.length === 1) && word[0] === other[0]);
  });
  if (!agree) return "other";
  return relation === "same" && (more.length > fewer.length || fewer.some((word, i) => word !== more[i])) ? "fuller" : relation;
}
