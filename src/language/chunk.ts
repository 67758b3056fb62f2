import { wordSet } from "../article/word-set.ts";
import type { Upos } from "./labels.ts";

/**
 * The pieces that a clause is put together from: N noun phrase, V verb group, P preposition, S subordinator,
 * R relative pronoun, C coordinator, K comma-like mark, Q quotation mark, A adjective, D adverb, X the rest.
 */
export type ChunkKind = "N" | "V" | "P" | "S" | "R" | "C" | "K" | "Q" | "A" | "D" | "X";

export interface Chunk {
  readonly kind: ChunkKind;
  /** Tokens `[from, to)`. */
  readonly from: number;
  readonly to: number;
  readonly head: number;
  /** Of a verb group: finite, with "to", in -ing, a bare participle, or a copula alone. */
  readonly form?: "fin" | "inf" | "ger" | "part" | "cop";
  readonly passive?: boolean;
  /** Of a noun phrase: says when ("Wednesday", "last year"). */
  readonly time?: boolean;
}

const TIME = wordSet(`monday tuesday wednesday thursday friday saturday sunday today tomorrow yesterday tonight`);
const TIME_HEADS =
  wordSet(`day week month year morning afternoon evening night weekend summer winter spring autumn fall january february march
  april may june july august september october november december`);
const MONTHS = wordSet(`january february march april may june july august september october november december`);
const TIME_DETS = wordSet(`last next this every each that earlier later`);
const MARKS = wordSet(
  `that if whether because although though while when whenever unless until since once as after before where so than lest`,
);
const ALWAYS_MARKS = wordSet(`if whether because although though unless`);
const RELATIVES = wordSet(`who whom which whose that`);
const COMMAS = wordSet(`, ; : ( ) [ ] - – — -- ―`);
const QUOTE_MARKS = wordSet(`" “ ” « » ‘ '' \`\``);
const BE = wordSet(`be is are was were been being am 's ’s 're ’re 'm ’m get gets got gotten getting`);
const IRREGULAR_PARTICIPLES =
  wordSet(`arisen awoken beaten become begun bent bitten bled blown born borne bought bound bred broken brought built burnt
  burst caught chosen clung come cost cut dealt done drawn driven drunk dug eaten fallen fed felt fled flown forbidden foreseen forgiven
  forgotten fought found frozen given gone grown heard held hidden hit hung hurt kept knelt known laid lain led left lent let lit lost made
  meant met overthrown paid proven put quit read rebuilt ridden risen run rung said sealed seen sent set shaken shed shot shown shut sold
  sought spent split spoken spread stolen stood struck stuck sung sunk sworn swept swum swung taken taught thought thrown told torn
  undergone understood undertaken unveiled upheld won withdrawn withheld woken worn wound woven written`);
/** Participles that are never a past tense: without an auxiliary they are no finite verb. */
const PURE_PARTICIPLES =
  wordSet(`arisen awoken beaten begun bitten blown born borne broken chosen done drawn driven eaten fallen flown forbidden
  forgotten frozen given gone grown hidden known overthrown proven ridden risen seen shaken shown spoken stolen sung sunk sworn taken thrown torn
  undertaken undergone withdrawn woken worn written based located headquartered situated entitled dubbed`);

export const isParticiple = (lower: string): boolean => lower.endsWith("ed") || IRREGULAR_PARTICIPLES.has(lower);
const isGerund = (lower: string): boolean => lower.length > 4 && lower.endsWith("ing");
const isPossessive = (lower: string): boolean => lower === "'s" || lower === "’s" || lower === "'" || lower === "’";

/** Cuts the tokens of a sentence, given their lower-case words and tags, into chunks that cover them all. */
export function chunk(words: readonly string[], tags: readonly Upos[]): Chunk[] {
  const chunks: Chunk[] = [];
  let i = 0;
  while (i < words.length) {
    const next = chunkAt(words, tags, i, chunks.at(-1));
    chunks.push(next);
    i = next.to;
  }
  return chunks;
}

function chunkAt(words: readonly string[], tags: readonly Upos[], i: number, previous: Chunk | undefined): Chunk {
  const lower = words[i] as string;
  const tag = tags[i] as Upos;
  const one = (kind: ChunkKind, to = i + 1): Chunk => ({ kind, from: i, to, head: i });
  if (QUOTE_MARKS.has(lower) || (lower === "’" && tag === "PUNCT")) return one("Q");
  if (COMMAS.has(lower)) return one("K");
  if (tag === "PUNCT") return one("X");
  if (lower === "according" && words[i + 1] === "to") return one("P", i + 2);
  if (lower === "as" && words[i + 1] === "well" && words[i + 2] === "as") return one("C", i + 3);
  if ((lower === "such" && words[i + 1] === "as") || (lower === "because" && words[i + 1] === "of")) return one("P", i + 2);
  if (tag === "CCONJ") return one("C");
  const verbs = verbGroup(words, tags, i);
  if (verbs) return verbs;
  if (RELATIVES.has(lower) && startsRelative(words, tags, i, previous)) {
    if (lower === "whose") {
      const noun = nounPhrase(words, tags, i + 1);
      if (noun) return { ...noun, kind: "R", from: i };
    }
    return one("R");
  }
  if (ALWAYS_MARKS.has(lower) || (MARKS.has(lower) && startsClause(words, tags, i))) return one("S");
  const noun = nounPhrase(words, tags, i);
  if (noun) return noun;
  if (tag === "ADP" || (tag === "PART" && lower === "to") || (tag === "SCONJ" && MARKS.has(lower))) return one("P");
  if (tag === "ADJ") return one("A");
  if (tag === "ADV" || /^(?:not|n['’]t)$/u.test(lower)) return one("D");
  if (tag === "VERB" || tag === "AUX") return { ...one("V"), form: "fin", passive: false };
  return one("X");
}

/** Whether "that", "who", "which" at `i` takes up the noun phrase before it. */
function startsRelative(words: readonly string[], tags: readonly Upos[], i: number, previous: Chunk | undefined): boolean {
  if (words[i] !== "that")
    return previous !== undefined && (previous.kind === "N" || previous.kind === "K" || previous.kind === "P");
  const next = tags[i + 1];
  return previous?.kind === "N" && (next === "VERB" || next === "AUX" || next === "ADV");
}

/** Whether a subject and a verb follow before the clause ends: then "as", "after", "since" open a clause. */
function startsClause(words: readonly string[], tags: readonly Upos[], i: number): boolean {
  let noun = false;
  for (let j = i + 1; j < Math.min(words.length, i + 14); j++) {
    const tag = tags[j] as Upos;
    if (tag === "PUNCT" && !QUOTE_MARKS.has(words[j] as string)) return words[i] === "that" && words[j] === ",";
    if (tag === "NOUN" || tag === "PROPN" || tag === "PRON") noun = true;
    if ((tag === "VERB" || tag === "AUX") && noun && !isGerund(words[j] as string)) return true;
    if (noun && (tag === "SCONJ" || tag === "CCONJ") && words[i] !== "that") return false;
  }
  return false;
}

function verbGroup(words: readonly string[], tags: readonly Upos[], i: number): Chunk | null {
  // "not to turn": the negation belongs to the infinitive.
  let j = (words[i] === "not" || words[i] === "never") && words[i + 1] === "to" ? i + 1 : i;
  let inf = false;
  if (words[j] === "to") {
    let k = j + 1;
    while (tags[k] === "ADV") k++;
    if (tags[k] !== "VERB" && tags[k] !== "AUX") return null;
    inf = true;
    j = k;
  } else if (tags[j] !== "VERB" && tags[j] !== "AUX") return null;
  let head = -1;
  let auxiliary = false;
  let be = false;
  let last = j;
  for (; j < words.length; j++) {
    const tag = tags[j] as Upos;
    const lower = words[j] as string;
    if (tag === "AUX") {
      auxiliary = true;
      if (BE.has(lower)) be = true;
      last = j;
    } else if (tag === "VERB") {
      head = j;
      last = j;
      break;
    } else if (tag === "ADV" || (tag === "PART" && lower !== "to")) {
      if (!continues(tags, j)) break;
    } else break;
  }
  if (head < 0) return { kind: "V", from: i, to: last + 1, head: last, form: be ? "cop" : inf ? "inf" : "fin", passive: false };
  const lower = words[head] as string;
  const passive = be && isParticiple(lower) && !isGerund(lower);
  // "a program run by the NSA": with "by" a form that might be a past tense is a participle.
  const participle = PURE_PARTICIPLES.has(lower) || (isParticiple(lower) && words[head + 1] === "by");
  const form = inf ? "inf" : auxiliary ? "fin" : isGerund(lower) ? "ger" : participle ? "part" : "fin";
  return { kind: "V", from: i, to: head + 1, head, form, passive };
}

/** Whether a verb of the same group follows the adverbs at `j`. */
function continues(tags: readonly Upos[], j: number): boolean {
  let k = j;
  while (tags[k] === "ADV" || tags[k] === "PART") k++;
  return tags[k] === "VERB" || tags[k] === "AUX";
}

const isNominal = (tag: Upos | undefined): boolean => tag === "NOUN" || tag === "PROPN" || tag === "NUM" || tag === "SYM";

function nounPhrase(words: readonly string[], tags: readonly Upos[], i: number): Chunk | null {
  let j = i;
  let head = -1;
  if (TIME.has(words[i] as string) && isNominal(tags[i])) return { kind: "N", from: i, to: i + 1, head: i, time: true };
  if (tags[i] === "PRON" && !RELATIVES.has(words[i] as string) && !isPossessivePronoun(words[i] as string)) {
    if (
      !(words[i] === "that" || words[i] === "this" || words[i] === "these" || words[i] === "those") ||
      !isNominal(tags[i + 1])
    ) {
      return { kind: "N", from: i, to: i + 1, head: i };
    }
  }
  for (; j < words.length; j++) {
    const tag = tags[j] as Upos;
    const lower = words[j] as string;
    if (isNominal(tag)) {
      if (head >= 0 && TIME.has(lower)) break;
      // "In May Xi …": a name after a month is a phrase of its own.
      if (head === j - 1 && MONTHS.has(words[head] as string) && tag === "PROPN") break;
      head = j;
    } else if (tag === "DET" || tag === "PRON") {
      if (head >= 0 || (tag === "PRON" && !isPossessivePronoun(lower) && !/^(?:this|that|these|those)$/u.test(lower))) break;
    } else if (tag === "ADJ") {
      if (head >= 0 && !isNominal(tags[j + 1])) break;
    } else if (tag === "ADV") {
      if (head >= 0 || tags[j + 1] !== "ADJ") break;
    } else if (tag === "VERB") {
      // A participle between determiner and noun is an adjective ("the ruling party", "a united Europe").
      const inside = j > i && head < 0 && isNominal(tags[j + 1]) && (isGerund(lower) || isParticiple(lower));
      if (!inside) break;
    } else if (tag === "CCONJ") {
      if (head >= 0 || tags[j - 1] !== "ADJ" || tags[j + 1] !== "ADJ") break;
    } else if (tag === "PUNCT" && lower === "-") {
      if (!isNominal(tags[j + 1]) && tags[j + 1] !== "ADJ" && tags[j + 1] !== "VERB") break;
    } else if (head === j - 1 && isPossessive(lower) && (lower.length > 1 || (words[j - 1] as string).endsWith("s"))) {
      if (!startsNominal(tags, j + 1)) break;
      head = -1;
    } else break;
  }
  if (head < 0) {
    if (tags[i] === "DET" && j > i + 1 && tags[j - 1] === "ADJ") return { kind: "N", from: i, to: j, head: j - 1 };
    if (tags[i] === "DET" && j === i + 1 && !/^(?:the|a|an|every)$/u.test(words[i] as string))
      return { kind: "N", from: i, to: j, head: i };
    return null;
  }
  const time =
    TIME.has(words[head] as string) ||
    (head === i && MONTHS.has(words[head] as string)) ||
    (TIME_HEADS.has(words[head] as string) &&
      (TIME_DETS.has(words[i] as string) || (words[i] === "a" && words[head + 1] === "ago")));
  return { kind: "N", from: i, to: head + 1, head, ...(time ? { time } : {}) };
}

function startsNominal(tags: readonly Upos[], from: number): boolean {
  let j = from;
  while (tags[j] === "ADJ" || tags[j] === "ADV" || tags[j] === "VERB") j++;
  return isNominal(tags[j]) && j < from + 4;
}

const isPossessivePronoun = (lower: string): boolean => /^(?:his|her|its|their|our|my|your)$/u.test(lower);
