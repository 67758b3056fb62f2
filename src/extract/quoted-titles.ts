import { wordSet } from "../article/word-set.ts";
import { type Analysis, word } from "../language/analysis.ts";
import { FUNCTION_WORDS } from "./lexicon/no-names.ts";
import type { NameCandidate } from "./names.ts";

// Titles of works in quotation marks: the book “The Art of the Deal”, CBS's "Face the Nation".

const WORKS =
  wordSet(`book books novel memoir autobiography biography film movie documentary show series sitcom song album single play musical program programme
  podcast drama comedy thriller episode painting anthem ballad hymn poem sequel bestseller opera game videogame hit reality webcast newscast
  broadcast newsmagazine author co-author`);
const CHANNELS =
  /^(?:CBS|NBC|ABC|CNN|MSNBC|CNBC|PBS|HBO|BBC|Fox|FOX|News|Netflix|Showtime|NPR|Bravo|ESPN|MTV|C-SPAN|ITV|Univision|Channel)$/u;
const OPEN = /^(?:["“]|'')$/u;
const CLOSE = /^(?:["”]|'')$/u;
const LONGEST = 9;

/** The titles of works that stand in quotation marks with a word for works, or the channel that shows them, beside. */
export function quotedTitles(analysis: Analysis): NameCandidate[] {
  const found: NameCandidate[] = [];
  for (let i = 1; i + 2 < analysis.count; i++) {
    if (!OPEN.test(word(analysis, i))) continue;
    const sentence = analysis.sentenceOf[i] as number;
    const close = Math.min(analysis.sentenceStart[sentence + 1] as number, i + 2 + LONGEST);
    let end = i + 1;
    while (end < close && !CLOSE.test(word(analysis, end))) end++;
    if (end >= close || end === i + 1) continue;
    const to = /^[,.!?]$/u.test(word(analysis, end - 1)) ? end - 1 : end;
    if (to > i + 1 && isTitle(analysis, i + 1, to) && hasCue(analysis, i, end)) {
      found.push({ from: i + 1, to, sentence, headline: false, opening: false, work: true });
      i = end;
    }
  }
  return found;
}

/** Whether all words but small ones have capitals. */
function isTitle(analysis: Analysis, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const text = word(analysis, i);
    const small = FUNCTION_WORDS.has(text) && i > from && i < to - 1;
    if (!small && !/^[\p{Lu}\d&:,'’-]/u.test(text)) return false;
  }
  return /^[\p{Lu}\d]/u.test(word(analysis, from));
}

/** "the movie “…”", "CBS's “…”", "“…” show": a work, not words that somebody says. */
function hasCue(analysis: Analysis, open: number, close: number): boolean {
  const at = (i: number): string => (i >= 0 && i < analysis.count ? word(analysis, i) : "");
  const before = at(open - 1);
  if (WORKS.has(before) || WORKS.has(at(close + 1).toLowerCase())) return true;
  if (/^[,:]$/u.test(before) && WORKS.has(at(open - 2))) return true;
  // "the author of “…”", "the book titled “…”"
  if (/^(?:of|called|titled|entitled|named|on)$/u.test(before) && (WORKS.has(at(open - 2)) || CHANNELS.test(at(open - 2))))
    return true;
  return /^['’]s?$/u.test(before) && CHANNELS.test(at(open - 2));
}
