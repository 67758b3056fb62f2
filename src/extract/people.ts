import { type Analysis, word } from "../language/analysis.ts";
import { fold } from "./fold.ts";
import { FAMILY_FIRST, genderOf } from "./knowledge.ts";
import { leadersNamed } from "./lexicon/leaders.ts";
import { HONORIFICS } from "./lexicon/titles.ts";
import { isTitleWord } from "./name-titles.ts";
import type { TypedName } from "./typed-names.ts";

// Whom a surname stands for, where an article names people in full.

const ARABIC_ARTICLE = /^(?:al|el|ad|as|ash|an|ar|at|az)-(?=\p{L})/u;
/** So many people of one surname are told apart: more are in no article, and comparing them would take long. */
const MOST = 12;

const SUFFIX = / (?:jr|sr|ii|iii|iv)\.?$/u;
const ROYAL = /^(?:King|Queen|Prince|Princess|Pope|Emir|Sultan|Emperor|Empress)$/u;

interface FullName {
  readonly key: string;
  readonly gender: "f" | "m" | undefined;
  /** Where it stands, in the order of the text. */
  readonly at: number[];
  /** Introduced by whom it belongs to: "his wife, Laura Bush". */
  readonly relative: boolean;
  /** One who all know by the surname. */
  readonly leader: boolean;
}

/** What it counts for a bare surname that one of those who have it is known by it: "Trump" beside Donald and Ivana Trump. */
const LEADER = 3;

/** Finds the full name that a name of a person stands for. */
export class People {
  private readonly byForm = new Map<string, FullName[]>();
  private readonly analysis: Analysis;

  constructor(analysis: Analysis, names: readonly TypedName[]) {
    this.analysis = analysis;
    const full = new Map<string, FullName>();
    for (const name of names) {
      if (name.typing.type !== "Person" || !name.text.includes(" ")) continue;
      const key = fold(name.text);
      const known = full.get(key);
      if (known) known.at.push(name.from);
      else
        full.set(key, {
          key,
          gender: single(genderOf(name.text.split(" ")[0] as string)),
          at: [name.from],
          relative: isRelative(analysis, name.from),
          leader: leadersNamed(name.text.replace(/ \p{Lu}\. /u, " ")).length > 0,
        });
    }
    // The longest first: "Wasserman Schultz" is Debbie Wasserman Schultz, not somebody else of that surname.
    const wordsIn = ({ key }: FullName): number => key.split(" ").length;
    for (const person of [...full.values()].sort((a, b) => wordsIn(b) - wordsIn(a))) {
      const [longer, other] = this.byForm.get(person.key) ?? [];
      if (longer && !other) {
        longer.at.push(...person.at);
        continue;
      }
      for (const form of new Set(formsOf(person.key, (key) => full.has(key)))) {
        const people = this.byForm.get(form) ?? [];
        if (people.length < MOST) this.byForm.set(form, [...people, person]);
      }
    }
    for (const people of this.byForm.values()) for (const person of people) person.at.sort((a, b) => a - b);
  }

  /** The key of the full name that a name stands for; its own where it stands for no other. */
  keyOf({ text, from }: TypedName): string {
    const own = fold(text);
    const people = this.byForm.get(own);
    if (!people) return own;
    const title = from > 0 ? word(this.analysis, from - 1) : "";
    const gender = genderOfTitle(title);
    const office = HONORIFICS.has(title) || isTitleWord(title);
    let best: FullName | undefined;
    let most = Number.NEGATIVE_INFINITY;
    for (const person of people) {
      const other = gender !== undefined && person.gender !== undefined && person.gender !== gender;
      // A given name may be of either, whatever the lists say: where nobody else has the surname, it is the same person.
      if (other && (people.length > 1 || person.relative)) continue;
      // "His son, Donald Trump Jr.": the bare surname is his father's.
      if (person.relative && SUFFIX.test(person.key)) continue;
      // "King Salman" is not Mohammed bin Salman.
      if (ROYAL.test(title) && !person.key.startsWith(`${own} `)) continue;
      const score =
        (person.leader ? LEADER : 0) +
        this.score(person, from) -
        (person.relative ? (office && gender === undefined ? 8 : 3) : 0);
      if (score > most) [best, most] = [person, score];
    }
    return best && most > -4 ? best.key : own;
  }

  /** How likely a short name at a token is a person: who is named most, or was last named close by. */
  private score({ at }: FullName, from: number): number {
    const before = lastBefore(at, from);
    const sentence = this.analysis.sentenceOf[from] as number;
    const distance = before === undefined ? undefined : sentence - (this.analysis.sentenceOf[before] as number);
    return Math.min(4, at.length) + (before === undefined ? -1.5 : 0) + (distance === 0 ? 2.5 : distance === 1 ? 1 : 0);
  }
}

function lastBefore(at: readonly number[], token: number): number | undefined {
  let low = 0;
  let high = at.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((at[middle] as number) < token) low = middle + 1;
    else high = middle;
  }
  return at[low - 1];
}

const single = (gender: "f" | "m" | "both" | undefined): "f" | "m" | undefined => (gender === "both" ? undefined : gender);

/** What a title tells of gender. */
export function genderOfTitle(title: string): "f" | "m" | undefined {
  if (/^(?:Mr\.?|Sir|Lord|King|Prince|Father)$/u.test(title)) return "m";
  if (/^(?:Mrs\.?|Ms\.?|Miss|Lady|Dame|Queen|Princess|Sister)$/u.test(title)) return "f";
  return undefined;
}

/** "his wife, Laura Bush", "first lady Michelle Obama". */
function isRelative(analysis: Analysis, from: number): boolean {
  const before = from > 0 && word(analysis, from - 1) === "," ? from - 2 : from - 1;
  return (
    before >= 0 &&
    /^(?:wife|husband|lady|son|daughter|brother|sister|mother|father|widow|cousin|nephew|niece)$/iu.test(word(analysis, before))
  );
}

/** The shorter names by which a person goes, folded; `known` tells whether the article has a full name. */
function formsOf(key: string, known: (key: string) => boolean): string[] {
  const words = key.split(" ");
  const [first, last] = [words[0] as string, words.at(-1) as string];
  const suffix = SUFFIX.test(key) && words.length > 2;
  const named = suffix ? words.slice(0, -1) : words;
  const surname = named.at(-1) as string;
  // "Donald Trump Jr." beside "Donald Trump", who is somebody else and has the bare surname.
  if (suffix && known(named.join(" ")))
    return [`${surname} ${last}`, `${first} ${surname} ${last}`].filter((form) => form !== key);
  const capital = (first[0] as string).toUpperCase() + first.slice(1);
  const forms = [surname, `${first} ${surname}`];
  if (FAMILY_FIRST.has(capital) || genderOf(capital)) forms.push(first);
  if (named.length > 2) forms.push(named.slice(-2).join(" "));
  if (suffix) forms.push(named.join(" "), `${surname} ${last}`);
  // "Haider al-Abadi" goes by "Abadi".
  if (ARABIC_ARTICLE.test(surname)) forms.push(surname.replace(ARABIC_ARTICLE, ""));
  return forms.filter((form) => form !== key);
}
