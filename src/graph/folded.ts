const BEYOND_ASCII = /[^\0-\x7f]/;
const MARKS = /\p{M}+/gu;
/** Letters that Unicode does not take apart into a plain one and a mark, and quotation marks as keyboards have them. */
const PLAIN: Readonly<Record<string, string>> = {
  ł: "l",
  ø: "o",
  đ: "d",
  ð: "d",
  ħ: "h",
  ı: "i",
  ß: "ss",
  æ: "ae",
  œ: "oe",
  þ: "th",
  "‘": "'",
  "’": "'",
  "“": '"',
  "”": '"',
};
const ODD = new RegExp(`[${Object.keys(PLAIN).join("")}]`, "gu");

/** A text as it is looked for: in small letters, without accents ("Lech Wałęsa" is "lech walesa"). */
export function folded(text: string): string {
  const lower = text.toLowerCase();
  if (!BEYOND_ASCII.test(lower)) return lower;
  return lower
    .normalize("NFKD")
    .replace(MARKS, "")
    .replace(ODD, (character) => PLAIN[character] ?? character);
}
