import { wordSet } from "../article/word-set.ts";
import { genderOf } from "./knowledge.ts";
import { LAST_WORDS } from "./lexicon/head-words.ts";
import { HONORIFICS, LEADING_OFFICES, MEMBER_ROLES } from "./lexicon/titles.ts";
import { COMPLEMENTS } from "./name-joints.ts";

// Titles that stand with a name among its capitals, and the cut between them.

const capitalize = (text: string): string => (text[0] ?? "").toUpperCase() + text.slice(1);

const TITLE_WORDS: ReadonlySet<string> = new Set(
  [
    ...HONORIFICS,
    ...[...LEADING_OFFICES, ...MEMBER_ROLES].flatMap((title) =>
      title.split(" ").flatMap((part) => [capitalize(part), part.split("-").map(capitalize).join("-")]),
    ),
  ].filter(
    (title) =>
      !/^(?:of|state|home|treasury|party|board|press|general|defen[cs]e|foreign|finance|interior|commerce|police|army|special|supreme|crown|national|security|senior|staff|permanent|high|chief|executive|head|managing|large|at|in|economist|scientist|strategist|counsel|agent|fighter|judge|majority|minority|associate|assistant)$/iu.test(
        title,
      ),
  ),
);
const OFFICE_LETTERS = wordSet("CEO CFO COO CTO");
/** Titles that are also family names: after a given name they are one ("Peter King"). */
const TITLE_SURNAMES = wordSet(
  "King Prince Judge Pope Justice Major Bishop Dean Marshal Priest Rector Chief Mayor Sheriff Coach Duke Baron Cardinal",
);
const TITLE_PREFIXES = wordSet(
  "Prime Vice Deputy Chief Foreign Home Defence Defense Interior Finance Attorney Crown Supreme Executive Managing Party Press Special Senior Major Lieutenant Brigadier Secretary Assistant Associate Acting Former Then Police Army Head Co Staff Rear Lead Chairman General Majority Minority Speaker",
);

/** Words that rivals put before a name. */
const EPITHETS = wordSet("Crooked Crazy Lyin' Lyin Lying Little Sleepy Goofy Poor Old Dear Young Late");

/** Whether a token is part of a title before or after a name: "Prime", "Minister", "Gen.". */
export function isTitleWord(text: string): boolean {
  return TITLE_WORDS.has(text) || OFFICE_LETTERS.has(text);
}

/** Whether a word begins a title of several words: "Prime", "Deputy". */
export function isTitlePrefix(text: string): boolean {
  return TITLE_PREFIXES.has(text);
}

/** Whether a title is a family name too: "King". */
export function isTitleSurname(text: string): boolean {
  return TITLE_SURNAMES.has(text);
}

/** Cuts titles off and out: "FBI Director James Comey" is "FBI" and "James Comey". */
export function* splitTitles(words: readonly string[], from: number, to: number): Generator<readonly [number, number]> {
  // "Secretary of Commerce Penny Pritzker": the portfolio belongs to the title.
  const portfolio =
    /^(?:of|for)$/u.test(words[from - 1] ?? "") && /^(?:Secretary|Minister|Undersecretary)$/iu.test(words[from - 2] ?? "");
  let start = portfolio && COMPLEMENTS.has(words[from] as string) && to - from > 2 ? from + 1 : from;
  let i = start;
  while (i < to) {
    const name = isPartOfName(words, start, i, to);
    const length = name || (/^(?:of|for|on|and|&)$/u.test(words[i - 1] ?? "") && i > start) ? 0 : titleLength(words, i, to);
    if (length === 0) {
      i++;
      continue;
    }
    const rest = i + length;
    const ofFollows = /^(?:of|for|on)$/u.test(words[rest] ?? "");
    const wholeTitle = i === start && rest >= to;
    // "Justice Department", "General Assembly", "Chief Executive Board": a head word at the end makes a body of it.
    if (
      i === start &&
      rest < to &&
      LAST_WORDS.has(words[to - 1] as string) &&
      !isUpperPair(words, rest, to) &&
      !isGivenName(words, rest, to)
    ) {
      i = to;
      continue;
    }
    if (ofFollows && rest < to && !wholeTitle) {
      i = rest;
      continue;
    }
    // "Council on Foreign Relations National Director Li Xiaodong"
    const before = i - 1 > start && /^(?:National|Regional|State)$/u.test(words[i - 1] as string) ? i - 1 : i;
    if (i > start) yield [start, before];
    start = rest;
    i = rest;
  }
  if (to > start) yield [start, to];
}

/** "Peter King", "Peter T. King", "Dean Johnson": words that are titles elsewhere. */
function isPartOfName(words: readonly string[], start: number, i: number, to: number): boolean {
  const text = words[i] as string;
  if (text === "Dean" && i === start && to - i === 2) return genderOf(words[i + 1] as string) === undefined;
  if (i === start || !TITLE_SURNAMES.has(text)) return false;
  const previous = words[i - 1] as string;
  return genderOf(previous) !== undefined || (/^\p{Lu}\.$/u.test(previous) && i - 1 > start);
}

/** Whether at least two words follow that could be a person's name: then the title is one. */
function isUpperPair(words: readonly string[], from: number, to: number): boolean {
  return to - from >= 2 && !LAST_WORDS.has(words[to - 1] as string);
}

/** "Judge | Alan | Park": a given name before one word more. */
const isGivenName = (words: readonly string[], at: number, to: number): boolean =>
  to - at === 2 && genderOf(words[at] as string) !== undefined && !LAST_WORDS.has(words[at] as string);

/** How many tokens from `i` are one title: 0 when none begins there. */
function titleLength(words: readonly string[], i: number, to: number): number {
  const text = words[i] as string;
  const next = words[i + 1] ?? "";
  // "Secretary-General"
  if (/^[-‐‑–]$/u.test(next) && i + 2 < to && TITLE_WORDS.has(`${text}-${words[i + 2]}`)) return 3;
  if (text === "Secretary" && next === "of" && /^(?:State|Defen[cs]e|Energy|Commerce)$/u.test(words[i + 2] ?? ""))
    return i + 3 <= to + 1 ? 3 : 0;
  if (text === "Attorney" && next === "General") return 2;
  if (text === "Secretary" && next === "General") return 2;
  if (text === "Director" && next === "General") return 2;
  if (text === "Major" && /^general$/iu.test(next)) return 2;
  if (
    TITLE_PREFIXES.has(text) &&
    i + 1 < to &&
    (TITLE_WORDS.has(next) || (TITLE_PREFIXES.has(next) && TITLE_WORDS.has(words[i + 2] ?? "")))
  ) {
    return 1 + titleLength(words, i + 1, to);
  }
  if (isTitleWord(text)) return 1;
  // "Crooked Hillary"
  if (EPITHETS.has(text) && i + 1 < to && to - i < 4 && genderOf(next) !== undefined) return 1;
  // "Judge Petra Lindqvist", "Police Chief Rick Morales": words that are titles where a given name follows.
  let end = i;
  while (end < to && end < i + 3 && (TITLE_PREFIXES.has(words[end] as string) || TITLE_SURNAMES.has(words[end] as string))) end++;
  return end > i && end + 1 < to && genderOf(words[end] as string) !== undefined ? end - i : 0;
}
