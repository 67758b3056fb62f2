import type { ArticleDocument } from "./document.ts";
import { isRole, LONGEST_ROLE } from "./lexicon/roles.ts";
import { TITLE_MODIFIERS } from "./lexicon/titles.ts";

/** An office or role written at tokens `[from, to)`. */
export interface Title {
  readonly from: number;
  readonly to: number;
  /** Without the words that only modify it, lower case: "director" for "former Deputy Director". */
  readonly role: string;
  /** Held below the head, or over a part only: "deputy director", "communications director". */
  readonly lesser: boolean;
}

/** The longest office or role that ends before token `end`, with its modifiers, not reaching before `floor`. */
export function titleEndingAt(document: ArticleDocument, end: number, floor: number): Title | null {
  for (let from = Math.max(floor, end - LONGEST_ROLE); from < end; from++) {
    const role = wordsOf(document, from, end);
    if (isRole(role)) return widen(document, { from, to: end, role, lesser: false }, floor);
  }
  return null;
}

/** The same for several holders: "presidential candidates", "key participants"; held by each as one of them. */
export function pluralTitleEndingAt(document: ArticleDocument, end: number, floor: number): Title | null {
  const last = end - 1;
  if (last < floor || !/s$/u.test(document.lower(last)) || !/^NNP?S$/u.test(document.analysis.xpos[last] as string)) return null;
  const singular = document.lemma(last).replace(/(?<=[^s])s$/u, "");
  for (let from = Math.max(floor, end - LONGEST_ROLE); from < end; from++) {
    const role = from < last ? `${wordsOf(document, from, last)} ${singular}` : singular;
    if (isRole(role)) return { ...widen(document, { from, to: end, role, lesser: true }, floor), lesser: true };
  }
  return null;
}

/** The longest office or role that begins at token `from`, over an article and modifiers. */
export function titleStartingAt(document: ArticleDocument, from: number, ceiling: number): Title | null {
  let lesser = false;
  for (let start = from; start < Math.min(ceiling, from + 6); start++) {
    const found = titleAt(document, start, ceiling);
    if (found) return { ...found, from, lesser: lesser || (ONE_OF_MANY.test(found.role) && /^an?$/u.test(document.lower(from))) };
    if (!isModifier(document, start)) return null;
    lesser ||= isLesser(document, start);
  }
  return null;
}

/** Lower-case words, hyphens closed: "secretary-general". */
const wordsOf = (document: ArticleDocument, from: number, to: number): string =>
  Array.from({ length: to - from }, (_, i) => document.lower(from + i))
    .join(" ")
    .replace(/ ([-‐‑–]) /gu, "$1");

function titleAt(document: ArticleDocument, from: number, ceiling: number): Title | null {
  for (let to = Math.min(ceiling, from + LONGEST_ROLE); to > from; to--) {
    const role = wordsOf(document, from, to);
    if (isRole(role)) return { from, to, role, lesser: false };
  }
  return null;
}

const LESSER =
  /^(?:senior|local|mid-level|prominent|field|shadow|deputy|vice|assistant|associate|co|junior|sub|under|legal|political|editorial|technical|scientific|artistic|creative|medical|musical|digital|regional)$/u;
/** Heads of which a body may have several: "a managing director at Bear Stearns" is one of them. */
const ONE_OF_MANY =
  /^(?:director|managing director|manager|general manager|captain|commander|head|chief|principal|commissioner|administrator|secretary|marshal|dean|publisher|top commander|military commander)$/u;
/** Nouns before "chief" or "director" that name the whole and not a part of it. */
const WHOLE =
  /^(?:police|army|navy|military|intelligence|campaign|party|committee|council|government|spy|general|executive|mission|security|state)$/u;

/** Whether a word before a role makes it less than the whole: "deputy", "communications"; "water minister" is a whole one. */
function isLesser(document: ArticleDocument, token: number, role = ""): boolean {
  const lower = document.lower(token);
  if (LESSER.test(lower)) return true;
  if (role === "minister") return false;
  return document.analysis.tag[token] === "NOUN" && !WHOLE.test(lower) && !TITLE_MODIFIERS.has(lower);
}

/** Words that may stand before a role in its phrase: an article, "former", an adjective, a field of work. */
function isModifier(document: ArticleDocument, token: number): boolean {
  if (document.mentionAt(token)) return false;
  const tag = document.analysis.tag[token];
  const lower = document.lower(token);
  return (
    TITLE_MODIFIERS.has(lower) ||
    /^(?:the|an?|and|now|currently|once)$/u.test(lower) ||
    tag === "ADJ" ||
    tag === "ADV" ||
    tag === "NOUN" ||
    lower === "-"
  );
}

/** Takes "deputy", "former" and fields of work before a role into it. */
function widen(document: ArticleDocument, title: Title, floor: number): Title {
  let { from, lesser } = title;
  while (
    from - 1 >= floor &&
    title.from - from < 5 &&
    isModifier(document, from - 1) &&
    !/^(?:the|an?|and)$/u.test(document.lower(from - 1))
  ) {
    from--;
    lesser ||= isLesser(document, from, title.role);
  }
  // "a former managing director at": one of several.
  lesser ||= ONE_OF_MANY.test(title.role) && from - 1 >= floor && /^an?$/u.test(document.lower(from - 1));
  return { ...title, from, lesser };
}
