import { wordSet } from "../article/word-set.ts";
import { type Analysis, isGlued, word } from "../language/analysis.ts";
import { beginsKnown, FAMILY_FIRST, genderOf } from "./knowledge.ts";
import { LAST_WORDS } from "./lexicon/head-words.ts";
import { isUpper, joinsList, joinsParts, takesComplement } from "./name-joints.ts";
import { isTitlePrefix, isTitleWord, splitTitles } from "./name-titles.ts";

/** Tokens `[from, to)` that may be a name. */
export interface NameCandidate {
  readonly from: number;
  readonly to: number;
  readonly sentence: number;
  /** Found in a line where every word has a capital: needs more evidence than its capitals. */
  readonly headline: boolean;
  /** Its first word opens a sentence, so that its capital says nothing. */
  readonly opening: boolean;
}

/** Capitalized words that are no names by themselves. */
const NO_NAMES =
  wordSet(`I I'm Internet Web Net God Lord Bible Koran Quran Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February
  March April May June July August September October November December Mon Tue Wed Thu Fri Sat Sun Jan Jan. Feb Feb. Mar Mar. Apr Apr. Jun Jun.
  Jul Jul. Aug Aug. Sept Sept. Sep Sep. Oct Oct. Nov Nov. Dec Dec. English Islam Islamic Muslim Muslims Christian Christians Christianity
  Jewish Jew Jews Catholic Catholics Buddhist Buddhists Hindu Hindus Sunni Sunnis Shia Shiite Shiites Kurdish Kurds Kurd Arab Arabs Arabic Latino
  Latinos Hispanic African Africans Asian Asians European Europeans Western West East North South Eastern Northern Southern Protestant Rohingya
  Nazi Nazis Communist TV CEO CFO COO DNA HIV AIDS PM AM GMT EST EDT PST UTC PhD MP MPs OK DVD CD PC GPS SUV Mr Mrs Ms Dr Ph.D. a.m. p.m. A.M. P.M.
  IT AI ID ATM Easter Christmas Ramadan Olympic Latin Roman Orthodox Marxist Judaism Buddhism Hinduism Earth Photo Photos Image Video State Federal
  Yes No Okay Hi Hello Thanks Please VPN IP HTTP WWW DNS URL`);

const FUNCTION_WORDS =
  wordSet(`the a an and or but nor so yet if then than that this these those there here he she it they we you i his her its their our
  your my him them us me who whom whose which what when where why how while as at by for from in into of off on onto out over to under up upon with
  within without about above across after against along among around before behind below beneath beside between beyond despite down during except
  inside like near outside past since through throughout toward towards until via not no is are was were be been being am do does did has have had
  will would can could may might shall should must also however meanwhile although though because unless whether both either neither each every all
  any some many most much more few several other another such one two three four five six seven eight nine ten first second third last next only just
  even still already ever never again once often later earlier now today yesterday tomorrow instead moreover furthermore nevertheless according amid
  let's it's he's she's that's there's they're we're i'm i've don't doesn't didn't isn't aren't wasn't weren't`);

/** Lower-case words inside names of people and places. */
const PARTICLES = wordSet(
  "arap ould zu las los de la del della der den dos das da di du van von bin ibn al el le ben abu ter ten y e do",
);

const isLetters = (text: string): boolean => /^\p{L}/u.test(text);
const isAcronym = (text: string): boolean => /^[\p{Lu}\d&]{2,}s?$/u.test(text) && /\p{Lu}{2}/u.test(text);

/** Whether a word is no name by itself: a month, a faith, an office, a party tag. */
export function isNoName(text: string): boolean {
  return (
    NO_NAMES.has(text) ||
    FUNCTION_WORDS.has(text.toLowerCase()) ||
    isTitleWord(text) ||
    isTitlePrefix(text) ||
    /^[DRI]-\p{Lu}/u.test(text)
  );
}

/** Finds stretches of capitalized words that may be names, in the order of the text. Linear in the number of tokens. */
export function findNames(
  analysis: Analysis,
  known: (text: string) => boolean,
  knownPhrase: (text: string) => boolean,
): NameCandidate[] {
  const candidates: NameCandidate[] = [];
  const words: string[] = [];
  for (let i = 0; i < analysis.count; i++) words.push(word(analysis, i));
  const inside = capitalizedInside(analysis, words);
  const lower = new Set(words.filter((text) => isLetters(text) && !isUpper(text)));
  for (let sentence = 0; sentence + 1 < analysis.sentenceStart.length; sentence++) {
    const from = analysis.sentenceStart[sentence] as number;
    const to = analysis.sentenceStart[sentence + 1] as number;
    const headline = isHeadline(words, from, to);
    let i = from;
    while (i < to) {
      const opening = isOpening(analysis, words, i, from);
      if (!startsName(analysis, words, i, opening, headline, inside, lower, known)) {
        i++;
        continue;
      }
      const end = extend(analysis, words, i, to, headline, knownPhrase);
      for (const [a, b] of splitTitles(words, i, end)) {
        if (b > a) candidates.push({ from: a, to: b, sentence, headline, opening: opening && a === i });
      }
      i = Math.max(end, i + 1);
    }
  }
  return candidates;
}

/** Words that carry a capital where no sentence begins. */
function capitalizedInside(analysis: Analysis, words: readonly string[]): ReadonlySet<string> {
  const found = new Set<string>();
  for (let sentence = 0; sentence + 1 < analysis.sentenceStart.length; sentence++) {
    const from = analysis.sentenceStart[sentence] as number;
    const to = analysis.sentenceStart[sentence + 1] as number;
    if (isHeadline(words, from, to)) continue;
    for (let i = from; i < to; i++)
      if (isUpper(words[i] as string) && !isOpening(analysis, words, i, from)) found.add(words[i] as string);
  }
  return found;
}

/** Whether nearly all longer words of a line have capitals. */
function isHeadline(words: readonly string[], from: number, to: number): boolean {
  let long = 0;
  let upper = 0;
  for (let i = from; i < to; i++) {
    const text = words[i] as string;
    if (!isLetters(text) || text.length < 4) continue;
    long++;
    if (isUpper(text)) upper++;
  }
  return long >= 3 && upper >= long * 0.8 && words[to - 1] !== ".";
}

const OPENERS = /^["“‘'«([:•*–—-]$/u;

function isOpening(analysis: Analysis, words: readonly string[], i: number, from: number): boolean {
  if (i === from || (i - 1 === from && !isLetters(words[from] as string))) return true;
  return OPENERS.test(words[i - 1] as string) && !(words[i - 1] === "-" && isGlued(analysis, i));
}

/** Whether a hyphen at `at` joins the words before and after it: "Al-Maeena". */
function isHyphen(analysis: Analysis, words: readonly string[], at: number): boolean {
  return /^[-‐‑–]$/u.test(words[at] ?? "") && isGlued(analysis, at) && isGlued(analysis, at + 1);
}

/** Second parts of compounds that say something of their first part, which is often a name ("US-led"). */
const LINKED =
  wordSet(`led backed based owned born funded controlled held run sponsored style speaking educated trained made built brokered occupied
  dominated supported allied ruled linked affiliated appointed mandated drafted hosted wide like turned type era old long related only`);

function startsName(
  analysis: Analysis,
  words: readonly string[],
  i: number,
  opening: boolean,
  headline: boolean,
  inside: ReadonlySet<string>,
  lower: ReadonlySet<string>,
  known: (text: string) => boolean,
): boolean {
  const text = words[i] as string;
  const next = words[i + 1] ?? "";
  if (/^(?:al|el|ad|as|ash|an|ar|at|az)$/u.test(text) && isHyphen(analysis, words, i + 1) && isUpper(words[i + 2] ?? ""))
    return true;
  if (/^(?:al|el|bin)$/u.test(text) && isUpper(next)) return true;
  if (/^\d{1,4}$/u.test(text)) return false;
  if (/^[ei]\p{Lu}\p{Ll}+/u.test(text)) return true;
  if (!isUpper(text) || /^[DRI]-\p{Lu}/u.test(text)) return false;
  // "Will Smith said": no question, and a name that is not known otherwise follows.
  if (text === "Will" && isUpper(next) && !known(next) && words[endOf(analysis, i) - 1] !== "?") return true;
  if (FUNCTION_WORDS.has(text.toLowerCase()) && text !== "US") return false;
  if (MONTHS.has(text) && !isGivenMonth(words, i, known)) return false;
  // "President To Attend World Internet Conference": the verb of a headline.
  if (headline && /^to$/iu.test(words[i - 1] ?? "")) return false;
  if (NO_NAMES.has(text) && !(isUpper(next) && !NO_NAMES.has(next) && !FUNCTION_WORDS.has(next.toLowerCase()))) return false;
  if (!opening || headline || isAcronym(text)) return true;
  if (known(text) || inside.has(text)) return true;
  // A capital that opens a sentence says nothing: a second capital must follow, or the word be a family name.
  if (!isUpper(next) || FUNCTION_WORDS.has(next.toLowerCase()) || NO_NAMES.has(next)) return FAMILY_FIRST.has(text);
  return !lower.has(text.toLowerCase()) || analysis.tag[i] === "PROPN";
}

/** The end of the name that begins at `i`. */
function extend(
  analysis: Analysis,
  words: readonly string[],
  i: number,
  to: number,
  headline: boolean,
  knownPhrase: (text: string) => boolean,
): number {
  let end = Math.max(i + 1, longestKnown(analysis, words, i, to, knownPhrase));
  while (end < to) {
    const text = words[end] as string;
    const next = words[end + 1] ?? "";
    const after = words[end + 2] ?? "";
    const previous = words[end - 1] as string;
    const joins = end + 1 < to;
    if (joins && (text === "and" || text === "," || /^['’]s?$/u.test(text))) {
      // "US National Telecommunications and Information Administration": a known name runs over the joint.
      let longer = 0;
      for (let k = i; k < end; k++) longer = Math.max(longer, longestKnown(analysis, words, k, to, knownPhrase));
      if (longer > end) {
        end = longer;
        continue;
      }
      // "People’s Congress", "Workers’ Party"
      const owned = /^['’]s$/u.test(text)
        ? previous === "People"
        : /^['’]$/u.test(text) && /s$/u.test(previous) && LAST_WORDS.has(next);
      if (owned && isUpper(next)) {
        end += 2;
        continue;
      }
    }
    if (
      isUpper(text) &&
      !(
        FUNCTION_WORDS.has(text.toLowerCase()) &&
        text !== "US" &&
        !isInnerArticle(text, words, i, end) &&
        !isSurname(text, previous)
      )
    ) {
      if (headline && analysis.tag[end] === "VERB") break;
      // "Theresa May"
      if (MONTHS.has(text) && genderOf(previous) === undefined) break;
      end++;
    } else if (isHyphen(analysis, words, end) && joinsHyphen(words, i, end)) end += 2;
    else if (/^\p{Ll}{1,3}$/u.test(text) && isUpper(previous) && isHyphen(analysis, words, end + 1) && isUpper(after)) end += 3;
    else if (text === "&" && joins && isUpper(next)) end += 2;
    else if (joins && /^(?:of|for|on)$/u.test(text) && takesComplement(words, i, end)) {
      if (isUpper(next) && !MONTHS.has(next)) end += 2;
      else if (next === "the" && isUpper(after) && end + 2 < to) end += 3;
      else break;
    } else if (joins && text === "and" && isUpper(next) && joinsParts(words, i, end, to)) end += 2;
    else if (joins && text === "," && isUpper(next) && joinsList(words, i, end, to)) end += 2;
    else if (
      joins &&
      PARTICLES.has(text) &&
      (isUpper(previous) || PARTICLES.has(previous)) &&
      (isUpper(next) || (PARTICLES.has(next) && isUpper(after))) &&
      !LAST_WORDS.has(previous)
    )
      end++;
    else if (/^\d{1,4}$/u.test(text) && NUMBERED.has(previous)) end++;
    else break;
  }
  return end;
}

/** Months and days of the week. */
const MONTHS = wordSet(
  "January February March April May June July August September October November December Monday Tuesday Wednesday Thursday Friday Saturday Sunday",
);

/** "UK-France", "MH-17", "Ban Ki-moon"; not "US-led". */
function joinsHyphen(words: readonly string[], from: number, at: number): boolean {
  const next = words[at + 1] ?? "";
  if (isUpper(next)) return true;
  if (/^\d/u.test(next)) return /\p{Lu}/u.test(words[at - 1] as string);
  return /^\p{Ll}{2,}$/u.test(next) && !LINKED.has(next) && words.slice(from, at - 1).some((word) => FAMILY_FIRST.has(word));
}

/** The token after the sentence of a token. */
function endOf(analysis: Analysis, token: number): number {
  return analysis.sentenceStart[(analysis.sentenceOf[token] as number) + 1] as number;
}

/** The end of the longest widely known name that begins at token `i`; 0 when none does. */
function longestKnown(
  analysis: Analysis,
  words: readonly string[],
  i: number,
  to: number,
  knownPhrase: (text: string) => boolean,
): number {
  if (!beginsKnown(words[i] as string)) return 0;
  for (let end = Math.min(to, i + 9); end > i + 1; end--) {
    const last = words[end - 1] as string;
    if (!isUpper(last) && !/\d/u.test(last)) continue;
    const text = analysis.text.slice(analysis.start[i], analysis.end[end - 1]).replace(/\s+/gu, " ");
    if (text.length < 90 && knownPhrase(text)) return end;
  }
  return 0;
}

const NUMBERED = wordSet(
  "Resolution Article Proposition Expo Windows Apollo Soyuz Falcon Flight Directive Area Channel Pier Route Highway Title Section Euro Formula Boeing Airbus Galaxy Ebola COP",
);

const BEFORE_MONTH =
  /^(?:in|on|of|since|until|till|by|from|last|this|next|early|late|mid|before|after|during|through|\d{1,2}(?:st|nd|rd|th)?)$/u;

/** "April Jackson", not "in April", "May 18", "4 December Lu Wei". */
function isGivenMonth(words: readonly string[], i: number, known: (text: string) => boolean): boolean {
  const next = words[i + 1] ?? "";
  if (!/^(?:April|May|June|August)$/u.test(words[i] as string) || !isUpper(next) || MONTHS.has(next) || known(next)) return false;
  return !BEFORE_MONTH.test((words[i - 1] ?? "").toLowerCase());
}

/** "Theresa May": a word that is a name only after a given name. */
function isSurname(text: string, previous: string): boolean {
  return /^(?:May|Will|How|Down)$/u.test(text) && genderOf(previous) !== undefined;
}

function isInnerArticle(text: string, words: readonly string[], from: number, at: number): boolean {
  return text === "Without" || (at > from + 1 && /^(?:of|for|on)$/u.test(words[at - 1] as string));
}
