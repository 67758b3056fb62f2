import { wordSet } from "../article/word-set.ts";
import { type Analysis, isGlued, word } from "../language/analysis.ts";
import { beginsKnown, FAMILY_FIRST, genderOf } from "./knowledge.ts";
import { LAST_WORDS } from "./lexicon/head-words.ts";
import { FUNCTION_WORDS, MONTHS, NO_NAMES } from "./lexicon/no-names.ts";
import { isUpper, joinsList, joinsParts, takesComplement } from "./name-joints.ts";
import { isTitlePrefix, isTitleWord, splitTitles } from "./name-titles.ts";

/** Tokens `[from, to)` that may be a name. */
export interface NameCandidate {
  readonly from: number;
  readonly to: number;
  readonly sentence: number;
  /** A title of a work in quotation marks. */
  readonly work?: boolean;
  /** Found in a line where every word has a capital: needs more evidence than its capitals. */
  readonly headline: boolean;
  /** Its first word opens a sentence, so that its capital says nothing. */
  readonly opening: boolean;
}

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
  headlines: ReadonlySet<number>,
  known: (text: string) => boolean,
  knownPhrase: (text: string) => boolean,
): NameCandidate[] {
  const candidates: NameCandidate[] = [];
  const words: string[] = [];
  for (let i = 0; i < analysis.count; i++) words.push(word(analysis, i));
  const inside = capitalizedInside(analysis, words, headlines);
  const surnames = new Set(words.filter((text, i) => i > 0 && isSurname(text, words[i - 1] as string)));
  const lower = new Set(words.filter((text) => isLetters(text) && !isUpper(text)));
  for (let sentence = 0; sentence + 1 < analysis.sentenceStart.length; sentence++) {
    const from = analysis.sentenceStart[sentence] as number;
    const to = analysis.sentenceStart[sentence + 1] as number;
    const headline = headlines.has(sentence);
    let i = from;
    while (i < to) {
      const opening = isOpening(analysis, words, i, from);
      const whole =
        isUpper(words[i] as string) &&
        !FUNCTION_WORDS.has((words[i] as string).toLowerCase()) &&
        longestKnown(analysis, words, i, to, knownPhrase) > i + 1;
      if (
        !whole &&
        !startsName(analysis, words, i, opening, headline, inside, lower, known) &&
        !(surnames.has(words[i] as string) && isBareSurname(analysis, words, i)) &&
        !isHonored(words, i)
      ) {
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

/** "| Juno | carries", "| Stagecoach | will hand back": a subject right before its verb. */
const isDoer = (analysis: Analysis, words: readonly string[], i: number): boolean =>
  analysis.label[i] === "nsubj" &&
  /^(?:VERB|AUX)$/u.test(analysis.tag[i + 1] ?? "") &&
  /^\p{Lu}\p{Ll}{3,}$/u.test(words[i] as string);

/** Words that carry a capital where no sentence begins. */
function capitalizedInside(analysis: Analysis, words: readonly string[], headlines: ReadonlySet<number>): ReadonlySet<string> {
  const found = new Set<string>();
  for (let sentence = 0; sentence + 1 < analysis.sentenceStart.length; sentence++) {
    const from = analysis.sentenceStart[sentence] as number;
    const to = analysis.sentenceStart[sentence + 1] as number;
    if (headlines.has(sentence)) continue;
    for (let i = from; i < to; i++)
      if (isUpper(words[i] as string) && !isOpening(analysis, words, i, from)) found.add(words[i] as string);
  }
  return found;
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
  if (text === "9/11") return true;
  // "101st Airborne Division", "Fifth Amendment", "9th Circuit"
  if (ordinal(text)) return ORDERED.has(next) && isUpper(next);
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
  if (inside.has(text)) return true;
  // "Unity also means": a known name that is a common noun too.
  if (known(text) && (analysis.tag[i] !== "NOUN" || isUpper(next))) return true;
  // A capital that opens a sentence says nothing: a second capital must follow, or the word be a family name.
  if (!isUpper(next) || FUNCTION_WORDS.has(next.toLowerCase()) || NO_NAMES.has(next))
    return (
      FAMILY_FIRST.has(text) || (analysis.tag[i] === "PROPN" && isDoer(analysis, words, i) && !lower.has(text.toLowerCase()))
    );
  return analysis.tag[i] === "PROPN" || (analysis.tag[i] === "NOUN" && !lower.has(text.toLowerCase()));
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
        : /^['’]$/u.test(text) && OWNERS.has(previous) && LAST_WORDS.has(next);
      if (owned && isUpper(next)) {
        end += 2;
        continue;
      }
    }
    // "Mothers Against Drunk Driving"
    if (/^(?:Against|For|Without)$/u.test(text) && joins && isUpper(next) && takesComplement(words, i, end)) end += 2;
    else if (
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
    else if (text === ":" && joins && previous === "Operation" && isUpper(next)) end += 2;
    else if (joins && /^vs?\.?$/u.test(text) && isUpper(next) && !headline && !isScore(words, end, to)) end += 2;
    else if (joins && /^(?:of|for|on|at|to|against)$/u.test(text) && takesComplement(words, i, end)) {
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
      // "Mayor Bill | de | Blasio"
      (!LAST_WORDS.has(previous) || genderOf(previous) !== undefined)
    )
      end++;
    // "Acme Widgets, Inc.", "Jesse Jackson, Jr."
    else if (joins && text === "," && /^(?:Inc|Ltd|LLC|Corp|L\.P|PLC|Jr|Sr)\.?$/u.test(next)) end += 2;
    else if (/^(?:\d{1,4}|[IVX]+)$/u.test(text) && NUMBERED.has(previous)) end++;
    // "3rd Battalion, 6th Marines"
    else if (joins && text === "," && /^\d/u.test(next) && ordinal(next) && UNITS.has(previous) && UNITS.has(after)) end += 3;
    else break;
  }
  return end;
}

/** "UK-France", "MH-17", "Ban Ki-moon"; not "US-led". */
function joinsHyphen(words: readonly string[], from: number, at: number): boolean {
  const next = words[at + 1] ?? "";
  if (isUpper(next)) return true;
  if (/^\d/u.test(next)) return /\p{Lu}/u.test(words[at - 1] as string);
  if (!/^\p{Ll}{2,}$/u.test(next) || LINKED.has(next)) return false;
  const before = words.slice(from, at - 1);
  return before.some((word) => FAMILY_FIRST.has(word)) || (next.length < 7 && KOREAN.has(before.at(-1) ?? ""));
}

/** Korean family names that are words of English too, so that only the hyphen after the next syllable tells them. */
const KOREAN =
  wordSet(`Moon Ban Ahn An Yoon Yun Roh Noh Chun Jang Chang Cho Jo Choi Choe Chung Jung Jeong Kang Shin Sin Song Lim Im Han Oh Seo Suh Kwon
  Hwang Yang Baek Paek Nam Hong Woo Yoo Yu Ryu Son Bae Min Ko Koh Ha Sohn Hyon Ri Thae`);

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
    if (!isLetters(last) && !/\d|^['’]s$/u.test(last)) continue;
    const text = analysis.text.slice(analysis.start[i], analysis.end[end - 1]).replace(/\s+/gu, " ");
    if (text.length < 90 && knownPhrase(text)) return end;
  }
  return 0;
}

/** Whose a body may be: "Workers’ Party", "Veterans’ Administration". */
const OWNERS =
  wordSet(`Workers Farmers Teachers Veterans Peoples Lawyers Writers Students Artists Nurses Boys Girls Doctors Bishops Consumers Employers Prisoners
  States Employees Officers Journalists Players Parents Residents Traders Drivers Miners Soldiers Users Owners Taxpayers Martyrs Travelers Travellers`);

/** Military units by number. */
const UNITS = wordSet("Battalion Regiment Brigade Division Marines Squadron Company Infantry Cavalry Corps Group Wing Platoon");

/** What is told apart by number, and so has it in its name. */
const ORDERED =
  wordSet(`Battalion Regiment Brigade Division Marine Marines Squadron Infantry Cavalry Corps Wing Airborne Armored Armoured Mountain Fleet
  Army Expeditionary Amendment Circuit Avenue Street District World Republic Reich Ward Precinct Ranger Stryker Combat Signal Special`);

/** "101st", "Third". */
const ordinal = (text: string): boolean =>
  /^\d{1,3}(?:st|nd|rd|th)$/u.test(text) ||
  /^(?:First|Second|Third|Fourth|Fifth|Sixth|Seventh|Eighth|Ninth|Tenth|Eleventh|Twelfth|Fourteenth)$/u.test(text);

/** "Cavaliers vs. Warriors in Game 7": two teams, no case at law. */
function isScore(words: readonly string[], at: number, to: number): boolean {
  return words[at] !== "v." && !(at + 2 < to && /^(?:decision|ruling|case|in)$/u.test(words[at + 2] as string));
}

const NUMBERED = wordSet(
  "HB SB HR H.R. Law Decree Order Bill Prop Prop. Measure Phase Pope Super Amendment Resolution Article Proposition Expo Windows Apollo Soyuz Falcon Flight Directive Area Channel Pier Route Highway Title Section Euro Formula Boeing Airbus Galaxy Ebola COP",
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

/** "| May | said", where "Theresa May" was named: what no auxiliary and no month stands before. */
function isBareSurname(analysis: Analysis, words: readonly string[], i: number): boolean {
  if (BEFORE_MONTH.test((words[i - 1] ?? "").toLowerCase())) return false;
  return /^(?:VBD|VBZ)$/u.test(analysis.xpos[i + 1] ?? "") || /^['’]s$/u.test(words[i + 1] ?? "");
}

/** "Mrs. | May |", "Prime Minister | May |". */
const isHonored = (words: readonly string[], i: number): boolean =>
  /^(?:May|Will)$/u.test(words[i] as string) &&
  /^(?:Mrs?\.?|Ms\.?|Miss|Dr\.?|Sir|Lady|Dame|Minister|Secretary)$/u.test(words[i - 1] ?? "");

function isInnerArticle(text: string, words: readonly string[], from: number, at: number): boolean {
  return text === "Without" || (at > from + 1 && /^(?:of|for|on|to|against)$/u.test(words[at - 1] as string));
}
