/** Words are looked up by their first so many code points. */
const LONGEST = 40;

const PLAIN = /^[\x21-\x26\x28-\x5f\x61-\x7e]{0,40}$/u;
const MARKS: readonly (readonly [RegExp, string])[] = [
  [/[‘’‚‛´′`]/gu, "'"],
  [/[“”„‟«»″]/gu, '"'],
  [/[\u2010-\u2015\u2212]/gu, "-"],
  [/…/gu, "..."],
];

/**
 * The form of a token that the model sees: NFC, marks of one kind written one way, 40 code points at most.
 * Example: "“" gives '"', "Xi’s" gives "Xi's". The text itself is never touched.
 */
export function surface(token: string): string {
  if (PLAIN.test(token)) return token;
  let form = token.normalize("NFC");
  for (const [pattern, mark] of MARKS) form = form.replace(pattern, mark);
  return form === "''" ? '"' : cut(form);
}

/** The surface in lower case, cut again because a letter may become two. */
export function lowered(form: string): string {
  return cut(form.toLowerCase());
}

/** Lower case with every digit as 0. */
export function zeroed(low: string): string {
  return low.replace(/[0-9]/gu, "0");
}

/** The code points of a string; a lone surrogate is one of its own. */
export function codePoints(text: string): number[] {
  return Array.from(text, (character) => character.codePointAt(0) as number);
}

const UPPER = /[\p{Lu}\p{Lt}]/u;
const LETTER = /[\p{L}\p{M}]/u;
const DIGIT = /\p{Nd}/u;

/** What a word looks like: "Xi" gives "Xx", "2015" gives "dd", "U.S." gives "X.X."; runs are cut to 2, the whole to 10. */
export function shapeOf(form: string): string {
  const out: string[] = [];
  for (const character of form) {
    const kind = UPPER.test(character) ? "X" : LETTER.test(character) ? "x" : DIGIT.test(character) ? "d" : character;
    if (kind === out.at(-1) && kind === out.at(-2)) continue;
    out.push(kind);
    if (out.length === 10) break;
  }
  return out.join("");
}

function cut(text: string): string {
  if (text.length <= LONGEST) return text;
  // Code points are one or two units long: no need to walk through the rest of an endless token.
  return Array.from(text.slice(0, 2 * LONGEST))
    .slice(0, LONGEST)
    .join("");
}
