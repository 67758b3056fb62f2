const NARROW = /[ijlftrI.,'’|!:;()[\] -]/u;
const WIDE = /[mwMW@%—…&]/u;
const CAPITAL = /\p{Lu}/u;
const FULL = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Extended_Pictographic}]/u;

/** About how wide a text is in a sans-serif face, in the unit of `size`: for a picture made where no font can be asked. */
export function textWidth(text: string, size: number): number {
  let width = 0;
  for (const character of text) {
    if (FULL.test(character)) width += 1.02;
    else if (NARROW.test(character)) width += 0.36;
    else if (WIDE.test(character)) width += 0.95;
    else width += CAPITAL.test(character) ? 0.7 : 0.6;
  }
  return width * size;
}
