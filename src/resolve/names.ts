const ARTICLE = /^(?:the|a|an) /u;
const NOT_WORD = /[^\p{L}\p{N}+#]+/gu;
/** A plus or a hash tells names apart at the end of a word alone ("C++", "C#"). */
const LOOSE_SIGN = /(^| )[+#]+/gu;
const SIGN = /[+#]+/gu;
const MARKS = /\p{M}+/gu;

/** Letters that no normal form takes apart, as English papers print them. */
const LETTERS: Readonly<Record<string, string>> = { ø: "o", æ: "ae", œ: "oe", ß: "ss", ł: "l", đ: "d", ð: "d", þ: "th", ı: "i" };
const LETTER = /[øæœßłđðþı]/gu;

/** A name without case, accents, punctuation, possessive and leading article: what blocking compares. May be empty. */
export function nameKey(name: string): string {
  return name
    .normalize("NFKD")
    .replace(MARKS, "")
    .toLowerCase()
    .replace(LETTER, (letter) => LETTERS[letter] as string)
    .replace(/[’']s$/u, "")
    .replace(NOT_WORD, " ")
    .replace(LOOSE_SIGN, "$1")
    .trim()
    .replace(ARTICLE, "");
}

/** British and other spellings of the words that bodies are named by, and what English papers print instead. */
const SPELLINGS: Readonly<Record<string, string>> = {
  defence: "defense",
  labour: "labor",
  centre: "center",
  programme: "program",
  theatre: "theater",
  harbour: "harbor",
  organisation: "organization",
  authorisation: "authorization",
  co: "company",
  corp: "corporation",
  dept: "department",
  univ: "university",
  assn: "association",
  intl: "international",
  un: "united nations",
  us: "united states",
  eu: "european union",
  uk: "united kingdom",
  "&": "and",
};
/** What follows a company's name and is left out as often as not. */
const LEGAL_FORM = / (?:inc|incorporated|ltd|limited|plc|llc|gmbh|ag|sa|spa|nv|bv|ab|asa|oyj)$/u;
const DOTTED = /(?<=\b\p{L})\.(?=\p{L}\b)/gu;

/** The key of anything but a person: "U.S. Defence Dept." and "US Defense Department" have one. */
export function thingKey(name: string): string {
  const key = nameKey(name.replace(DOTTED, "").replace(/&/gu, " and ")).replace(LEGAL_FORM, "");
  if (!key.includes(" ")) return key;
  return key
    .split(" ")
    .map((word) => SPELLINGS[word] ?? word)
    .join(" ");
}

/** A readable part of an id: `Fadi Chehadé` gives `fadi-chehade`. */
export function slug(name: string): string {
  return nameKey(name).replace(SIGN, "").replace(/ +/gu, "-").slice(0, 60) || "unnamed";
}

const SHORT_WORDS = new Set(["of", "the", "and", "for", "in", "on", "to", "at", "de", "a"]);

/** The initials that a name of several words may be known by: of all its words, and of those that are no joints. */
export function initialsOf(key: string): readonly string[] {
  const words = key.split(" ");
  const heads = words.filter((word) => !SHORT_WORDS.has(word));
  if (heads.length < 2) return [];
  const all = words.map((word) => word[0]).join("");
  const own = heads.map((word) => word[0]).join("");
  return all === own ? [own] : [own, all];
}

const ACRONYM = /^\p{Lu}[\p{Lu}\p{N}&.-]{1,7}s?$/u;

/** Whether a name looks like an acronym: "NSA", "U.N.", "G20". */
export function isAcronym(name: string): boolean {
  return ACRONYM.test(name) && (name.match(/\p{Lu}/gu)?.length ?? 0) >= 2;
}

/** The letters of an acronym: `U.N.` gives `un`. */
export function acronymKey(name: string): string {
  return name
    .replace(/s$/u, "")
    .replace(/[^\p{L}\p{N}]/gu, "")
    .toLowerCase();
}
