/** Characters that set the direction of what follows them (Unicode Standard Annex 9). */
const CONTROLS = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu;
const RIGHT_TO_LEFT = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Nko}\p{Script=Syriac}\p{Script=Thaana}]/u;
const CHARACTERS = new Intl.Segmenter("en", { granularity: "grapheme" });
/** How many code units a character of a name has on average at most. */
const LONGEST = 8;
const [OPEN, CLOSE] = ["\u2068", "\u2069"];

/** A text without the characters that turn round what stands after it. */
export function undirected(text: string): string {
  return text.replace(CONTROLS, "");
}

/**
 * A name as it may stand among other words where no element can keep it apart: in a tooltip, a message, a list. A name that is
 * written from right to left is closed off by first-strong isolates, any other is as it was.
 */
export function bidiIsolated(name: string): string {
  const plain = undirected(name);
  return RIGHT_TO_LEFT.test(plain) ? `${OPEN}${plain}${CLOSE}` : plain;
}

/** The beginning of a name, cut between characters and not in one: for a picture, where a name has room for so many. */
export function beginning(name: string, most: number): string {
  const plain = undirected(name.slice(0, LONGEST * most));
  if (plain.length <= most) return plain;
  let start = "";
  let count = 0;
  for (const { segment } of CHARACTERS.segment(plain)) {
    // What is stacked on one letter must not take the room of many.
    if (++count === most || start.length + segment.length > LONGEST * most) return `${start.trimEnd()}…`;
    start += segment;
  }
  return start;
}
