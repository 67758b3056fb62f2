import { type Analysis, isGlued, word } from "../language/analysis.ts";
import { fold } from "./fold.ts";
import { countryByDemonym, knownBody, stateByName } from "./knowledge.ts";
import {
  EVENT_KINDS,
  EVENT_MODIFIERS,
  type EventKind,
  INDEFINITE,
  MONTH_NAMES,
  ORDINALS,
  VOTE_LEVELS,
} from "./lexicon/event-words.ts";
import type { TypedName } from "./typed-names.ts";

// Happenings that have no name, but words that make them one of their own: "the 2016 presidential election", "the Mosul operation".

/** A happening by its description, tokens `[from, to)`, with what tells it from others of its kind. */
export interface DescribedEvent {
  readonly from: number;
  readonly to: number;
  /** Where its name ends, with the place after the noun: "attacks in Paris". */
  readonly end: number;
  readonly kind: EventKind;
  readonly marks: Marks;
}

/** What tells happenings of one kind apart; two that differ in none of them are one. */
export interface Marks {
  readonly year?: string;
  readonly month?: string;
  readonly place?: string;
  readonly party?: string;
  readonly level?: string;
  readonly ordinal?: string;
  /** For votes: a primary is no caucus and no election. */
  readonly vote?: string;
}

const KINDS: ReadonlyMap<string, EventKind> = new Map(
  (Object.entries(EVENT_KINDS) as [EventKind, ReadonlySet<string>][]).flatMap(([kind, nouns]) =>
    [...nouns].map((noun): [string, EventKind] => [noun, kind]),
  ),
);

/** Finds them in the order of the text; `names[i]` is the name over token `i`. */
export function describedEvents(analysis: Analysis, names: readonly (TypedName | undefined)[]): DescribedEvent[] {
  const found: DescribedEvent[] = [];
  for (let i = 1; i < analysis.count; i++) {
    const kind = KINDS.get(word(analysis, i));
    if (!kind || names[i] || analysis.tag[i] === "VERB" || isModifier(analysis, i)) continue;
    // "the Florida primary", but "primary care"
    if (analysis.tag[i] === "ADJ" && !(names[i - 1] && /^primary$/u.test(word(analysis, i)) && analysis.tag[i + 1] !== "NOUN"))
      continue;
    const event = describe(analysis, names, kind, i);
    if (event && event.from >= (found.at(-1)?.to ?? 0)) found.push(event);
  }
  return found;
}

/** "presidential election campaign": the noun only says what campaign it is. */
function isModifier(analysis: Analysis, i: number): boolean {
  if (i + 1 >= analysis.count || analysis.sentenceOf[i + 1] !== analysis.sentenceOf[i]) return false;
  const next = analysis.tag[i + 1];
  if (/^[-‐‑–]$/u.test(word(analysis, i + 1)) && isGlued(analysis, i + 1)) return true;
  return (next === "NOUN" || next === "PROPN") && (analysis.head[i] as number) > i;
}

interface Phrase {
  from: number;
  definite: boolean;
  plural: boolean;
  head: string;
  words: string[];
  marks: { -readonly [key in keyof Marks]: Marks[key] };
  /** The name that the phrase has before its noun, if it is of a place, a state or a body. */
  anchor?: TypedName;
}

function describe(
  analysis: Analysis,
  names: readonly (TypedName | undefined)[],
  kind: EventKind,
  noun: number,
): DescribedEvent | null {
  const phrase = before(analysis, names, noun);
  if (!phrase) return null;
  const right = placeAfter(analysis, names, kind, noun);
  if (!isOne(analysis, kind, phrase, right, noun)) return null;
  const place = phrase.anchor ?? right;
  if (kind === "vote") phrase.marks.vote = phrase.head.replace(/(?:ies|y|es|s)$/u, "");
  if (place) phrase.marks.place = placeMark(place);
  // "the battle for Mosul" is the Mosul operation; elsewhere the place after the noun only joins where nothing else does.
  const end = right && !phrase.anchor ? right.to : noun + 1;
  return { from: phrase.from, to: noun + 1, end, kind, marks: phrase.marks };
}

const placeMark = ({ text, typing }: TypedName): string => typing.country ?? fold(knownBody(text)?.name ?? text);

/** The words before the noun that belong to the description; null where it is one of many. */
function before(analysis: Analysis, names: readonly (TypedName | undefined)[], noun: number): Phrase | null {
  const open = analysis.sentenceStart[analysis.sentenceOf[noun] as number] as number;
  const head = word(analysis, noun);
  const phrase: Phrase = { from: noun, definite: false, plural: /s$/u.test(head), head, words: [], marks: {} };
  let i = noun - 1;
  for (; i >= open && noun - i < 9; i--) {
    const text = word(analysis, i);
    const lower = text.toLowerCase();
    const name = names[i];
    if (name) {
      if (!takesName(phrase, name)) return name.typing.type === "Person" || name.typing.type === "Event" ? null : phrase;
      i = name.from;
      phrase.from = i;
    } else if (/^['’]s?$/u.test(text)) {
      const owner = names[i - 1];
      phrase.definite = true;
      const month = word(analysis, i - 1).toLowerCase();
      if (owner && isPlace(owner) && !phrase.anchor) {
        phrase.anchor = owner;
        phrase.from = owner.from;
      } else if (owner) return owner.typing.type === "Person" ? null : phrase;
      else if (MONTH_NAMES.has(month)) phrase.marks.month = month.slice(0, 3);
      return phrase;
    } else if (/^(?:19|20)\d\d$/u.test(text)) {
      phrase.marks.year = text;
      phrase.from = i;
    } else if (MONTH_NAMES.has(lower) && /^\p{Lu}/u.test(text)) {
      phrase.marks.month = lower.slice(0, 3);
      phrase.from = i;
    } else if (/^\d{1,2}$/u.test(text) && MONTH_NAMES.has(word(analysis, i - 1).toLowerCase())) phrase.from = i;
    else if (EVENT_MODIFIERS.has(lower)) {
      phrase.words.push(lower);
      phrase.from = i;
      if (lower === "democratic" || lower === "republican") phrase.marks.party = lower;
      if (VOTE_LEVELS.has(lower))
        phrase.marks.level = word(analysis, i - 1).toLowerCase() === "vice" ? "vice presidential" : lower;
      if (ORDINALS.has(lower)) phrase.marks.ordinal = lower;
    } else if (/^[-‐‑–]$/u.test(text) && isGlued(analysis, i) && isGlued(analysis, i + 1)) continue;
    else break;
  }
  const determiner = i >= open ? word(analysis, i).toLowerCase() : "";
  if (INDEFINITE.has(determiner)) return null;
  phrase.definite = /^(?:the|this|that|these|those|ongoing)$/u.test(determiner);
  return phrase;
}

const isPlace = ({ typing }: TypedName): boolean => typing.type === "Country" || typing.type === "Place";

/** Whether a name may stand before the noun as part of the description. */
function takesName(phrase: Phrase, name: TypedName): boolean {
  if (name.typing.type === "Organization" && /^(?:Democrat|Republican|GOP)/u.test(name.text)) {
    phrase.marks.party = /^Dem/u.test(name.text) ? "democratic" : "republican";
    return true;
  }
  if (name.typing.type === "Person" || name.typing.type === "Event" || phrase.anchor) return false;
  phrase.anchor = name;
  return true;
}

const PREPOSITIONS: Readonly<Record<EventKind, RegExp>> = {
  vote: /^in$/u,
  debate: /^(?:in|at)$/u,
  convention: /^in$/u,
  gathering: /^(?:in|on)$/u,
  war: /^in$/u,
  attack: /^(?:in|at|on)$/u,
  battle: /^(?:of|for|in)$/u,
  disaster: /^(?:in|at|of)$/u,
};

/** The place right after the noun: "attacks in Paris", "the battle for the city of Mosul". */
function placeAfter(
  analysis: Analysis,
  names: readonly (TypedName | undefined)[],
  kind: EventKind,
  noun: number,
): TypedName | undefined {
  const close = analysis.sentenceStart[(analysis.sentenceOf[noun] as number) + 1] as number;
  let i = noun + 1;
  // "the operation to retake Mosul"
  if (kind === "battle" && word(analysis, noun) !== "battle" && i + 1 < close && word(analysis, i) === "to") {
    if (!/^(?:retake|recapture|liberate|take|capture|seize|free)$/u.test(word(analysis, i + 1))) return undefined;
    i += 2;
  } else if (i < close && PREPOSITIONS[kind].test(word(analysis, i).toLowerCase())) i++;
  else return undefined;
  for (const limit = i + 4; i < close && i < limit; i++) {
    const name = names[i];
    if (name) {
      // "an attack on the U.S. compound": the compound, not the country.
      const modifies = name.to < close && /^(?:NOUN|PROPN)$/u.test(analysis.tag[name.to] as string) && !names[name.to];
      return isPlace(name) && !modifies && !countryByDemonym(name.text) ? name : undefined;
    }
    if (!/^(?:the|city|town|of|northern|southern|eastern|western|central)$/u.test(word(analysis, i))) return undefined;
  }
  return undefined;
}

/** Whether the words make it one of its own. */
function isOne(analysis: Analysis, kind: EventKind, phrase: Phrase, right: TypedName | undefined, noun: number): boolean {
  const { anchor, marks, definite, plural, words } = phrase;
  const dated = marks.year !== undefined || marks.month !== undefined;
  const placed = anchor !== undefined && anchor.typing.type !== "Product" && anchor.typing.type !== "Law";
  const where = placed && isPlace(anchor as TypedName);
  switch (kind) {
    case "vote": {
      if (phrase.head === "inauguration") return dated || where;
      if (dated || where) return true;
      if (marks.party) return definite && /^(?:primar|caucus)/u.test(phrase.head) && !plural;
      return definite && marks.level !== undefined && (!plural || marks.level !== "presidential");
    }
    case "debate":
      return (
        definite && (dated || placed || marks.ordinal !== undefined || marks.level !== undefined || marks.party !== undefined)
      );
    case "convention":
      return dated || where || (marks.party !== undefined && definite);
    case "gathering": {
      if (phrase.head === "talks")
        return placed && (words.length > 0 || definite)
          ? true
          : words.length > 0 && !words.every((text) => ORDINALS.has(text)) && right !== undefined;
      // "a third of the Ohio vote"
      if (phrase.head === "vote" && phrase.from > 1 && word(analysis, phrase.from - 2) === "of") return false;
      // "the Rio meeting", "the FIFA trial": of what has many, one that is spoken of as known.
      if (!/^(?:summit|conference|forum)$/u.test(phrase.head))
        return (
          definite &&
          (marks.year !== undefined ||
            marks.month !== undefined ||
            (placed && anchor.to >= noun - 1 && !countryByDemonym(anchor.text)))
        );
      return placed || marks.year !== undefined;
    }
    case "war": {
      const own = where && (words.includes("civil") || !isUnitedStates(anchor as TypedName));
      return own || (definite && right !== undefined);
    }
    case "attack": {
      const terror = words.some((text) => text === "terror" || text === "terrorist");
      return dated || (where && definite) || (right !== undefined && (definite || terror));
    }
    case "battle": {
      if (/^(?:fight|liberation|recapture|evacuation)$/u.test(phrase.head))
        return !anchor && definite && right !== undefined && right.typing.type === "Place";
      const left = where && anchor?.typing.type === "Place" && !stateByName(anchor.text) && definite;
      return left || (!anchor && definite && right !== undefined && right.typing.type === "Place" && phrase.head !== "offensive");
    }
    case "disaster": {
      if (/^(?:crisis|recession)$/u.test(phrase.head)) return (dated || where) && words.length > 0;
      return dated || (where && definite) || (definite && right !== undefined);
    }
  }
}

const isUnitedStates = ({ typing }: TypedName): boolean => typing.country === "US";

/** Gives every described happening the place of the first, fullest one that it does not differ from. */
export function sameEvents(events: readonly DescribedEvent[]): ReadonlyMap<DescribedEvent, DescribedEvent> {
  const full = [...events].sort((a, b) => fields(b) - fields(a) || a.from - b.from);
  const kept: DescribedEvent[] = [];
  const same = new Map<DescribedEvent, DescribedEvent>();
  for (const event of full) {
    const twin = kept.find((other) => other.kind === event.kind && agree(other.marks, event.marks));
    if (twin) same.set(event, twin);
    else {
      same.set(event, event);
      if (kept.length < MOST) kept.push(event);
    }
  }
  return same;
}

/** So many different happenings are compared: more are in no article, and comparing all would take long. */
const MOST = 60;

const fields = ({ marks }: DescribedEvent): number => Object.keys(marks).length;

/** Whether nothing that both say differs, and what one says of the place is not left open by the other. */
function agree(a: Marks, b: Marks): boolean {
  const shared = (Object.keys(b) as (keyof Marks)[]).filter((key) => a[key] !== undefined);
  if (shared.some((key) => a[key] !== b[key])) return false;
  const local = a.vote !== undefined && a.vote !== "election";
  if (a.place !== b.place && (local || shared.every((key) => key === "vote"))) return false;
  return true;
}
