import { ABBREVIATIONS, TITLES_WITH_STOP } from "./abbreviations.ts";

const SPACE = /\s+/uy;
const URL = /(?:https?:\/\/|www\.)[^\s<>"“”‘’]+/iuy;
const EMAIL = /[\w.+-]{1,64}@[\w-]{1,64}(?:\.[\w-]{1,64}){1,8}/uy;
/** "example.org", "report.pdf": a name with an ending that only addresses and files have. */
const DOMAIN =
  /[\p{L}\p{N}_][\p{L}\p{N}_-]{0,60}(?:\.[\p{L}\p{N}_-]{1,60}){0,6}\.(?:com|org|net|gov|edu|info|io|co\.uk|pdf|docx?|xlsx?|html?|txt|jpe?g|png|zip|mp3|mp4|exe|php|aspx?)(?![\p{L}\p{N}_])/iuy;
const DATE = /\d{1,4}\/\d{1,2}(?:\/\d{1,4})?(?![\p{L}\p{N}/])/uy;
const PHONE = /\d{1,4}(?:-\d{2,4}){1,4}(?![\p{L}\p{N}])/uy;
const NUMBER = /\d+(?:[.,:]\d+)*(?:st|nd|rd|th|s)?(?![\p{L}\p{N}]|[.,:]\d)/uy;
/** "5pm", "20km", "$3bn": the unit is a word of its own. */
const MEASURE = /\d+(?:[.,:]\d+)*(?=(?:am|pm|km|kg|mph|bn|m|k|cm|mm|gb|mb)(?![\p{L}\p{N}]))/iuy;
const DOTTED = /\p{L}(?:\.\p{L}(?![\p{L}\p{N}]))+\.?|Ph\.D\.?(?!\p{L})/uy;
/** A clitic after a stop or a number, where no word takes it with it: "the U.S.’s", "2015’s". */
const LOOSE_CLITIC = /[’'](?:s|re|ve|ll|d|m)(?![\p{L}\p{N}])/iuy;
const WORD = /[\p{L}\p{N}_](?:[\p{L}\p{M}\p{N}_]|[‐‑’'&@](?=[\p{L}\p{N}]))*/uy;
const DOTS = /\.{2,}|…/uy;
/** Marks that are one token however often they are repeated. */
const REPEATED = /[!?]+|-{2,}|={2,}|\*{2,}|_{2,}|#{2,}|\+{2,}|~{2,}|<{2,}|>{2,}|'{2,}|’{2,}|`{2,}|[—―]/uy;
const SMILEY = /[:;=]-?[)(DPp](?![\p{L}\p{N}])/uy;
/** A party and a state or district, as in "Rep. Smith (D-N.Y.)". */
const PARTY = /[DRI]-\p{Lu}[\p{L}.]{0,12}(?=\))/uy;

const CLITIC = /(?:n[’']t|[’'](?:s|re|ve|ll|d|m))$/iu;
/** Words that are two: where the first ends. */
const TWO_WORDS: ReadonlyMap<string, number> = new Map([
  ["cannot", 3],
  ["gonna", 3],
  ["gotta", 3],
  ["wanna", 3],
  ["dont", 2],
  ["doesnt", 4],
  ["didnt", 3],
  ["isnt", 2],
  ["wasnt", 3],
  ["couldnt", 5],
  ["wouldnt", 5],
  ["shouldnt", 6],
  ["havent", 4],
]);
/** First parts that stay with their word over a hyphen ("e-mail", "co-founder"), as the treebanks have it. */
const PREFIXES = new Set("e co non pre post re anti mid pro semi un sub de mini neo bi tri inter counter".split(" "));

/** Offsets of the tokens of a text, two by two. */
export interface Tokens {
  readonly start: number[];
  readonly end: number[];
}

type Push = (start: number, end: number) => void;

/** Patterns that make one token, in the order in which they are tried. */
const WHOLE: readonly RegExp[] = [DATE, PHONE, MEASURE, NUMBER, EMAIL, DOMAIN];

/**
 * Cuts a stretch of text into words and marks as the English UD treebanks do (clitics and hyphens apart), with
 * offsets into the untouched text. Linear in its length. Example: "Xi’s U.S.-led visit didn’t" gives
 * Xi | ’s | U.S. | - | led | visit | did | n’t.
 */
export function tokenize(text: string, from: number, to: number, out: Tokens): void {
  const push: Push = (start, end) => {
    out.start.push(start);
    out.end.push(end);
  };
  const at = (pattern: RegExp, offset: number): number => {
    pattern.lastIndex = offset;
    return pattern.test(text) ? Math.min(pattern.lastIndex, to) : -1;
  };
  let offset = from;
  while (offset < to) {
    const space = at(SPACE, offset);
    if (space > 0) {
      offset = space;
      continue;
    }
    let end = text[offset - 1] === "(" ? at(PARTY, offset) : -1;
    if (end < 0) end = urlEnd(text, at(URL, offset));
    for (let i = 0; end < 0 && i < WHOLE.length; i++) end = at(WHOLE[i] as RegExp, offset);
    if (end < 0) end = at(DOTTED, offset);
    if (end < 0 && offset > from && !SPACED.test(text[offset - 1] as string)) end = at(LOOSE_CLITIC, offset);
    if (end > 0) {
      push(offset, end);
      offset = end;
      continue;
    }
    end = at(WORD, offset);
    if (end > 0) {
      offset = pushWord(text, offset, end, to, push);
      continue;
    }
    end = at(DOTS, offset);
    if (end < 0) end = at(SMILEY, offset);
    if (end < 0) end = at(REPEATED, offset);
    if (end < 0) end = offset + ((text.codePointAt(offset) as number) > 0xffff ? 2 : 1);
    push(offset, Math.min(end, to));
    offset = end;
  }
}

const SPACED = /\s/u;
const TRAILING = /[.,;:!?)\]’']/u;

/** Marks at the end of an address belong to the sentence. */
function urlEnd(text: string, end: number): number {
  let last = end;
  while (last > 0 && TRAILING.test(text[last - 1] as string)) last--;
  return last;
}

function pushWord(text: string, start: number, end: number, to: number, push: Push): number {
  const whole = text.slice(start, end);
  const clitic = whole.length < 64 ? CLITIC.exec(whole) : null;
  if (clitic && clitic.index > 0) {
    push(start, start + clitic.index);
    push(start + clitic.index, end);
    return end;
  }
  const lower = whole.toLowerCase();
  const two = TWO_WORDS.get(lower);
  if (two !== undefined) {
    push(start, start + two);
    push(start + two, end);
    return end;
  }
  // "e-mail", "co-founders": the prefix takes the next word with it.
  if (PREFIXES.has(lower) && (text[end] === "-" || text[end] === "‐") && end + 1 < to) {
    WORD.lastIndex = end + 1;
    if (WORD.test(text)) {
      push(start, Math.min(WORD.lastIndex, to));
      return Math.min(WORD.lastIndex, to);
    }
  }
  if (
    text[end] === "." &&
    end < to &&
    (TITLES_WITH_STOP.has(lower) || ABBREVIATIONS.has(lower) || isInitial(text, start, whole))
  ) {
    const capital = whole[0] !== lower[0];
    if (capital || lower === "v" || lower === "vs" || (lower === "etc" && end + 1 < to) || lower === "al") {
      push(start, end + 1);
      return end + 1;
    }
  }
  push(start, end);
  return end;
}

const UPPER = /^\p{Lu}$/u;

/** "J." before a name; not the end of "vitamin C." or "World War I." */
function isInitial(text: string, start: number, whole: string): boolean {
  if (!UPPER.test(whole) || whole === "I") return false;
  return /^\.\s?\p{Lu}/u.test(text.slice(start + 1, start + 5));
}
