import { type Span, trim } from "../article/span.ts";
import { FURNITURE_LINES, NOTICES } from "./furniture-lines.ts";
import {
  AGENCIES,
  CREDITS_ALONE,
  INVITATIONS,
  OFFERS,
  OPENINGS,
  SHARE_ACTIONS,
  SHARE_WORDS,
  SPEECH_WORDS,
  TIME_WORDS,
} from "./furniture-words.ts";
import { linesOf } from "./lines.ts";

/** Longer lines are never furniture, except notices up to LONGEST_NOTICE. */
const LONGEST = 140;
const LONGEST_NOTICE = 400;
const ALONE: ReadonlySet<string> = new Set(FURNITURE_LINES);

/**
 * The page furniture of a text ("Share", "Advertisement", photo credits, bylines, a headline that comes again): whole
 * lines without the white space at their ends, in order, as UTF-16 offsets. Doubtful lines stay text.
 */
export function findFurniture(text: string, title: string): readonly Span[] {
  const spans: Span[] = [];
  const headings = new Set<string>();
  const titleKey = comparable(title);
  for (const line of linesOf(text)) {
    const span = trim(text, line);
    const length = span[1] - span[0];
    if (length === 0 || length > LONGEST_NOTICE) continue;
    const words = text.slice(span[0], span[1]);
    if (isFurnitureLine(words)) {
      spans.push(span);
      continue;
    }
    const key = comparable(words);
    if (key !== titleKey && !isHeading(key)) continue;
    if (headings.has(key)) spans.push(span);
    else headings.add(key);
  }
  return spans;
}

/** Whether a line is page furniture by its words alone. */
export function isFurnitureLine(line: string): boolean {
  const text = line.trim();
  if (text === "" || text.length > LONGEST_NOTICE) return false;
  const key = comparable(text);
  if (NOTICES.some((notice) => key.startsWith(notice)) || isRights(key)) return true;
  if (text.length > LONGEST) return false;
  const bare = key.replace(/^[([|•·»›>*#-]+ ?/, "").replace(/[ .:!?…|»›>→)\]]+$/, "");
  if (ALONE.has(bare)) return true;
  const words = bare.split(" ");
  if (words.some((word) => SPEECH_WORDS.has(word.replace(/[,.;]$/, "")))) return false;
  const open = key.replace(/^\(/, "");
  return (
    OPENINGS.some((opening) => open.startsWith(opening)) ||
    (INVITATIONS.some((opening) => open.startsWith(opening)) && words.some((word) => OFFERS.has(word))) ||
    isCredit(text, bare) ||
    isByline(text) ||
    isTimestamp(bare) ||
    isCount(bare) ||
    isShareBar(words)
  );
}

/** Lower case, straight apostrophes, single spaces. */
function comparable(line: string): string {
  return line.toLowerCase().replace(/[‘’]/g, "'").replace(/\s+/g, " ").trim();
}

/** Three words or more and no sentence: shorter lines (a speaker's name in an interview) may come again with reason. */
function isHeading(key: string): boolean {
  return key.length <= LONGEST && !/[.,;:!?…"”')]$/.test(key) && key.split(" ").length >= 3;
}

/** "Copyright 2015 …", "© 2015 …", "… All rights reserved." */
function isRights(key: string): boolean {
  return (
    /^(?:copyright )?(?:©|\(c\) )/.test(key) ||
    /^copyright,? \d{4}\b/.test(key) ||
    /(?:^|[\s.,;|])all rights reserved\.?$/.test(key)
  );
}

/** "Carlos Barria/Reuters", "AFP/Getty Images", "(AP Photo/Andy Wong)", "Getty Images". */
function isCredit(line: string, bare: string): boolean {
  if (CREDITS_ALONE.has(bare)) return true;
  if (!bare.includes("/")) return false;
  const parts = line.replace(/^\(|\)$/g, "").split("/");
  if (parts.length > 4 || !parts.some((part) => AGENCIES.has(comparable(part)))) return false;
  return parts.every((part) => AGENCIES.has(comparable(part)) || isName(part.replace(/ via$/, "")));
}

const NAME_WORD = /^(?:\p{Lu}[\p{L}'’.-]*|de|da|di|del|la|van|von|der|den|bin|ibn|al|el|and)$/u;

/** One to eight words that are written like a person's name or several. */
function isName(text: string): boolean {
  const words = text.trim().split(/\s+/);
  return words.length <= 8 && words.every((word) => NAME_WORD.test(word.replace(/,$/, "")));
}

const NO_NAME = /^(?:a|an|the|by|in|on|of|for|to|at|with|my|your|our|his|her|their|its|all|any|no|not|land|sea|air|law|force)$/i;

/** "By John Sudworth", "By Li Xiaodong and Xi Jinping, BBC News", not "By Wednesday Xi had left". */
function isByline(line: string): boolean {
  const match = /^by:?\s+/i.exec(line);
  if (!match || /[.!?:]$/.test(line)) return false;
  const [names = "", ...rest] = line.slice(match[0].length).split(/,|\||\bfor\b/);
  const words = names.trim().split(/\s+/);
  const plausible = words.length >= 2 && words.length <= 8 && isName(names);
  if (!plausible || words.some((word) => NO_NAME.test(word) || TIME_WORDS.has(word.toLowerCase()))) return false;
  return rest.every(
    (part) => part.trim() === "" || isName(part.replace(/\bof the\b|\bin\b/g, "")) || isTimestamp(comparable(part)),
  );
}

/** "updated 3:14 pm", "published 16 december 2015", "3 hours ago". */
function isTimestamp(bare: string): boolean {
  const match = /^(?:last )?(?:updated|published|posted|modified|first published)(?: |:|$)/.exec(bare);
  const rest = match ? bare.slice(match[0].length) : bare;
  if (!match && !/^\d+ [a-z]+ ago$/.test(rest)) return false;
  const words = rest.split(/[\s,|:–—-]+/).filter((word) => word !== "");
  return words.length > 0 && /\d|ago|today|yesterday|now/.test(rest) && words.every(isTimeWord);
}

function isTimeWord(word: string): boolean {
  const bare = word.replace(/[.()]+$/, "").replace(/^\(/, "");
  return TIME_WORDS.has(bare) || /^[\d./]+(?:st|nd|rd|th|am|pm|a\.m|p\.m)?$/.test(bare);
}

/** "12 comments", "1,204 shares", "5 min read". */
function isCount(bare: string): boolean {
  return /^[\d.,]+k? (?:comments?|shares?|likes?|retweets?|views?|(?:min|mins|minute|minutes) read)$/.test(bare);
}

/** "Facebook Twitter Email": at least two buttons in a row, one of them no name. */
function isShareBar(words: readonly string[]): boolean {
  const buttons = words.filter((word) => /[a-z]/.test(word));
  return buttons.length >= 2 && buttons.every((word) => SHARE_WORDS.has(word)) && buttons.some((word) => SHARE_ACTIONS.has(word));
}
