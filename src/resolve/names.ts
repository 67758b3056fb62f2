const ARTICLE = /^(?:the|a|an) /u;
const NOT_WORD = /[^\p{L}\p{N}+#]+/gu;
/** A plus or a hash tells names apart at the end of a word alone ("C++", "C#"). */
const LOOSE_SIGN = /(^| )[+#]+/gu;
const SIGN = /[+#]+/gu;
const MARKS = /\p{M}+/gu;

/** A name without case, accents, punctuation, possessive and leading article: what blocking compares. May be empty. */
export function nameKey(name: string): string {
  return name
    .normalize("NFKD")
    .replace(MARKS, "")
    .toLowerCase()
    .replace(/[’']s$/u, "")
    .replace(NOT_WORD, " ")
    .replace(LOOSE_SIGN, "$1")
    .trim()
    .replace(ARTICLE, "");
}

/** A readable part of an id: `Fadi Chehadé` gives `fadi-chehade`. */
export function slug(name: string): string {
  return nameKey(name).replace(SIGN, "").replace(/ +/gu, "-").slice(0, 60) || "unnamed";
}
