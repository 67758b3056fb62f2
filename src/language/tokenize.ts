import { ABBREVIATIONS, TITLES_WITH_STOP } from "./abbreviations.ts";

const SPACE = /\s+/uy;
const URL = /(?:https?:\/\/|www\.)[^\s<>"“”‘’]+/iuy;
const EMAIL = /[\w.+-]{1,64}@[\w-]{1,64}(?:\.[\w-]{1,64}){1,8}/uy;
const NUMBER = /\d+(?:[.,:]\d+)*(?:st|nd|rd|th|s|bn|m|k|am|pm)?(?![\p{L}\p{N}])/uy;
const DOTTED = /\p{L}(?:\.\p{L})+\.?/uy;
const WORD = /[\p{L}\p{N}_](?:[\p{L}\p{M}\p{N}_]|[-‐‑–’'&@](?=[\p{L}\p{N}]))*/uy;
/** A party and a state or district, as in "Rep. Smith (D-N.Y.)". */
const PARTY = /[DRI]-\p{Lu}[\p{L}.]{0,12}(?=\))/uy;
const DOTS = /\.{2,}|…/uy;
const DASHES = /-{2,}|[—―]/uy;

const CLITIC = /(?:n[’']t|[’'](?:s|re|ve|ll|d|m))$/iu;
/** Second parts of compounds that say something of their first part, which is often a name ("US-led"). */
const LINKED = new Set(
  `led backed based owned born funded controlled held run sponsored style speaking educated trained made built brokered occupied
  dominated supported allied ruled linked affiliated appointed mandated drafted hosted wide like`.split(/\s+/u),
);

/** Offsets of the tokens of a text, two by two. */
export interface Tokens {
  readonly start: number[];
  readonly end: number[];
}

/**
 * Cuts a stretch of text into words and marks as the English UD treebanks do (clitics apart), with offsets into
 * the untouched text. Linear in its length. Example: "Xi’s U.S. visit didn’t" gives Xi | ’s | U.S. | visit | did | n’t.
 */
export function tokenize(text: string, from: number, to: number, out: Tokens): void {
  const push = (start: number, end: number): void => {
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
    let end = at(NUMBER, offset);
    if (end < 0 && text[offset - 1] === "(") end = at(PARTY, offset);
    if (end < 0) end = urlEnd(text, at(URL, offset));
    if (end < 0) end = at(EMAIL, offset);
    if (end < 0) end = dottedEnd(text, offset, at(DOTTED, offset), to);
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
    if (end < 0) end = at(DASHES, offset);
    if (end < 0) end = offset + ((text.codePointAt(offset) as number) > 0xffff ? 2 : 1);
    push(offset, Math.min(end, to));
    offset = end;
  }
}

const TRAILING = /[.,;:!?)\]’']/u;

/** Marks at the end of an address belong to the sentence. */
function urlEnd(text: string, end: number): number {
  let last = end;
  while (last > 0 && TRAILING.test(text[last - 1] as string)) last--;
  return last;
}

/** "U.S." and "a.m." keep their stops; "end.The" (a missing space) does not become one. */
function dottedEnd(text: string, start: number, end: number, to: number): number {
  if (end < 0 || end > to) return -1;
  const found = text.slice(start, end);
  return found.split(".").every((part) => part.length <= 1) || ABBREVIATIONS.has(found.toLowerCase().replace(/\.$/u, ""))
    ? end
    : -1;
}

function pushWord(text: string, start: number, end: number, to: number, push: (start: number, end: number) => void): number {
  const whole = text.slice(start, end);
  const clitic = whole.length < 64 ? CLITIC.exec(whole) : null;
  if (clitic && clitic.index > 0) {
    pushLinked(whole.slice(0, clitic.index), start, push);
    push(start + clitic.index, end);
    return end;
  }
  const lower = whole.toLowerCase();
  if (
    text[end] === "." &&
    end < to &&
    (TITLES_WITH_STOP.has(lower) || ABBREVIATIONS.has(lower) || isInitial(text, start, whole))
  ) {
    const capital = whole[0] !== lower[0];
    if (capital || lower === "v" || lower === "vs" || lower === "etc") {
      push(start, end + 1);
      return end + 1;
    }
  }
  pushLinked(whole, start, push);
  return end;
}

const UPPER = /^\p{Lu}$/u;

/** "J." before a name; not the end of "vitamin C." or "World War I." */
function isInitial(text: string, start: number, whole: string): boolean {
  if (!UPPER.test(whole) || whole === "I") return false;
  return /^\.\s?\p{Lu}/u.test(text.slice(start + 1, start + 5));
}

/** "US-led" is three tokens, "al-Zarqawi" one. */
function pushLinked(whole: string, start: number, push: (start: number, end: number) => void): void {
  const hyphen = whole.length < 64 ? whole.lastIndexOf("-") : -1;
  if (hyphen > 0 && LINKED.has(whole.slice(hyphen + 1).toLowerCase())) {
    push(start, start + hyphen);
    push(start + hyphen, start + hyphen + 1);
    push(start + hyphen + 1, start + whole.length);
  } else push(start, start + whole.length);
}
