const ARTICLE = /^(?:the|a|an) /u;
const NOT_WORD = /[^\p{L}\p{N}]+/gu;
const MARKS = /\p{M}+/gu;

/** A name without case, accents, punctuation, possessive and leading article: what blocking compares. */
export function nameKey(name: string): string {
  return name
    .normalize("NFKD")
    .replace(MARKS, "")
    .toLowerCase()
    .replace(/[’']s$/u, "")
    .replace(NOT_WORD, " ")
    .trim()
    .replace(ARTICLE, "");
}

/** A readable part of an id: `Fadi Chehadé` gives `fadi-chehade`. */
export function slug(name: string): string {
  return nameKey(name).replaceAll(" ", "-").slice(0, 60) || "unnamed";
}
