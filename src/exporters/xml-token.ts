import { hash } from "../article/hash.ts";

/** What may stand in a name token (NMTOKEN) in every edition of XML 1.0: letters of Latin, Greek, Cyrillic, Hebrew, Arabic, kana, Hangul and Han, digits, `. _ : -`. */
const OTHER = /[^\w.:\-À-ÖØ-öø-ıĴ-ľŁ-ňŊ-žΑ-ΡΣ-ώЁ-ЌЎ-яё-ќא-תء-غف-ي一-龥ぁ-ゔァ-ヺ가-힣]+/gu;
const LONGEST = 120;

/**
 * Gives each text that is asked for a name token of its own, the same each time: "person/li-wei" is `person:li-wei`. What no token
 * can carry is left out, and a hash tells the text apart. None of the tokens in `taken` is given.
 */
export function xmlTokens(taken: Iterable<string> = []): (text: string) => string {
  const used = new Set(taken);
  const known = new Map<string, string>();
  return (text) => {
    let token = known.get(text);
    if (token !== undefined) return token;
    const plain = text.replaceAll("/", ":").replaceAll(" ", ".");
    const safe = plain.slice(0, LONGEST).replace(OTHER, "-");
    token = safe === plain && safe !== "" ? safe : `${safe}-${hash(text)}`;
    if (used.has(token)) token = `${token}-${hash(text)}`;
    for (let n = 2; used.has(token); n++) token = `${safe}-${hash(text)}-${n}`;
    used.add(token);
    known.set(text, token);
    return token;
  };
}
