import { wordSet } from "../../article/word-set.ts";
import { datelineEnd } from "../context.ts";
import type { ArticleDocument } from "../document.ts";
import { cuesOfVerb, NOUN_CUES, PLAIN_CUES, takesClause } from "../lexicon/cues.ts";
import { isTime } from "../lexicon/times.ts";

// Where the content of a cue begins and ends, in tokens of the document.

/** A content reaches over this many tokens at most; sentences of edited text are shorter. */
const LONGEST = 300;

/** Whether a verb stands at a token, over adverbs: "to openly reject", not "to a ceasefire". */
export function isVerbal(document: ArticleDocument, token: number, end: number): boolean {
  const { tag } = document.analysis;
  let at = token;
  while (at < end && tag[at] === "ADV") at++;
  return at < end && (tag[at] === "VERB" || tag[at] === "AUX");
}

const TIMES =
  /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$|^(?:yesterday|today|tonight|tomorrow|earlier|later|recently|again|also|once|previously|publicly|repeatedly)$/u;

/** The token where a content may begin: after adverbs, days and a phrase like "in an interview" or "to reporters". */
export function afterAsides(document: ArticleDocument, cue: number, end: number): number {
  const { tag, label, head } = document.analysis;
  let at = cue + 1;
  while (at < end) {
    const particle = label[at] === "compound:prt" && head[at] === cue;
    if (tag[at] === "ADV" || TIMES.test(document.lower(at)) || particle) at++;
    else if (/^(?:last|this|on)$/u.test(document.lower(at)) && TIMES.test(document.lower(at + 1))) at += 2;
    else if (/^(?:last|this)$/u.test(document.lower(at)) && /^(?:week|month|year)$/u.test(document.lower(at + 1))) at += 2;
    else break;
  }
  return at;
}

/** Whether a subject and a finite verb follow directly: "said the market is open". */
export function startsClause(document: ArticleDocument, from: number, end: number): boolean {
  const { tag, xpos } = document.analysis;
  const opens = tag[from];
  if (!opens || !/^(?:DET|PRON|PROPN|NOUN|ADJ|NUM|ADV)$/u.test(opens)) return false;
  for (let i = from + 1; i < Math.min(end, from + 14); i++) {
    const text = document.lower(i);
    if (tag[i] === "AUX" || (tag[i] === "VERB" && /^(?:VB[DPZ]|MD)$/u.test(xpos[i] as string)))
      return document.lower(i - 1) !== "to";
    if (/^[,:;”"]$/u.test(text) || tag[i] === "SCONJ" || text === "to" || /^W/u.test(xpos[i] as string)) return false;
  }
  return false;
}

/** The first token after "that" (or the "whether" itself), where it stands soon after the cue; -1 otherwise. */
export function thatAfter(document: ArticleDocument, verb: number, end: number): number {
  const { tag, head, label } = document.analysis;
  const asks = document.lemma(verb) === "ask";
  // "asked the students | if | they were serious", which the tree may take for a condition.
  const isComplement = (i: number): boolean =>
    (label[head[i] as number] === "ccomp" && head[head[i] as number] === verb) ||
    (asks && /^(?:whether|if)$/u.test(document.lower(i)));
  for (let i = verb + 1; i < Math.min(end, verb + 16); i++) {
    const lower = document.lower(i);
    const marked = i + 1 < end && /^(?:["“]|'')$/u.test(document.word(i + 1));
    if (lower === "that" && (marked || (tag[i] !== "DET" && tag[i] !== "PRON"))) return i + 1;
    if (/^(?:whether|if|how|why)$/u.test(lower) && (i === verb + 1 || isComplement(i))) return i;
    if (/^[.;:“”"]$/u.test(lower) || ((tag[i] === "VERB" || tag[i] === "AUX") && i > verb + 1)) return -1;
    if (lower === "and" && document.lower(i + 1) === "that") return -1;
  }
  return -1;
}

/**
 * The end of what a cue governs: the end of its sentence, of its own clause where that stands inside another, or before
 * the next cue of the same speaker, "according to", "as X put it".
 */
export function contentEnd(document: ArticleDocument, cue: number, from: number): number {
  const limit = Math.min(clauseLimit(document, cue), cue + LONGEST);
  for (let i = from + 2; i < limit; i++) {
    if ((document.marksOf[i] as number) >= 0 && document.marksOf[i] !== document.marksOf[cue]) continue;
    if (document.word(i) === ";") return i;
    const stop = stopsAt(document, cue, i, limit);
    if (stop >= 0) return stop;
  }
  return limit;
}

/** "Asked whether …, | 75 percent of Democrats said yes": where a participle that opens a sentence gives way to its clause. */
function openingEnd(document: ArticleDocument, cue: number, close: number): number {
  const { tag, xpos } = document.analysis;
  const [open] = document.bounds(cue);
  const participle = cue === open ? /^VB[DNG]$/u : /^VB[NG]$/u;
  if (cue - open > 1 || !participle.test(xpos[cue] as string)) return close;
  for (let i = cue + 3; i + 2 < close; i++) {
    if (document.word(i) !== ",") continue;
    let k = i + 1;
    while (k < close && k < i + 9 && /^(?:DET|ADJ|NOUN|PROPN|PRON|NUM|ADP|PART)$/u.test(tag[k] as string)) k++;
    if (k > i + 1 && k < close && (tag[k] === "AUX" || /^VB[DPZ]$/u.test(xpos[k] as string))) return i;
  }
  return close;
}

/** The end of the sentence or, for a cue in a clause inside another, of that clause. */
export function clauseLimit(document: ArticleDocument, cue: number): number {
  const { label, head } = document.analysis;
  const [, end] = document.bounds(cue);
  const close = openingEnd(document, cue, end);
  let top = cue;
  for (let steps = 0; steps < 5 && /^(?:xcomp|conj)$/u.test(label[top] as string) && (head[top] as number) >= 0; steps++)
    top = head[top] as number;
  const inner = label[top];
  const before = top < (head[top] as number);
  // "After saying that …, he left"; "a message in which he called for …, was read".
  if (inner === "acl:relcl" || inner === "csubj" || ((inner === "advcl" || inner === "acl") && before))
    return Math.min(close, Math.max(document.lastBelow(top), document.lastBelow(cue)) + 1);
  if (inner === "acl" && document.lower(cue - 1) !== ",") return Math.min(close, document.lastBelow(top) + 1);
  return close;
}

/** Where the content stops when a token begins something else; -1 when it does not. */
function stopsAt(document: ArticleDocument, cue: number, i: number, limit: number): number {
  const { tag, head, xpos, label } = document.analysis;
  const lower = document.lower(i);
  const mark = /^(?:,|—|–|--)$/u.test(document.word(i - 1));
  if (lower === "according" && document.lower(i + 1) === "to") return mark ? i - 1 : i;
  // "Rubio, asked whether Trump is right, | said …": the verb that the cue's clause hangs on.
  if (mark && head[cue] === i) return i - 1;
  // ", | a claim | that Kigali denies"
  if (mark && /^an?$/u.test(lower) && isClaim(document, i + 1, limit)) return i - 1;
  // ", though Downing Street denied it"
  if (mark && /^(?:though|although)$/u.test(lower) && saysNext(document, i + 1, limit)) return i - 1;
  if (lower === "and" || lower === "but" || lower === "while") {
    let k = i + 1;
    while (k < limit && (tag[k] === "ADV" || tag[k] === "AUX")) k++;
    const another = k < limit && tag[k] === "VERB" && document.word(k) !== document.lemma(k) && isCue(document, k);
    // By the tree, or because one who speaks goes on speaking; what he thinks may be part of what he said.
    const alike = /ing$/u.test(document.lower(cue)) === /ing$/u.test(document.lower(k));
    if (another && ((head[k] as number) <= cue || (isSpeech(document, k) && alike))) return mark ? i - 1 : i;
    // ", but | he | gave …": the one who spoke goes on to do something else.
    const subject =
      label[head[i] as number] === "conj" && head[head[i] as number] === cue
        ? document.dependents(head[i] as number, "nsubj")[0]
        : undefined;
    if (mark && subject !== undefined && tag[subject] === "PRON") return i - 1;
    // "promised a veto | and | attempted to …": the speaker's next deed.
    const deed = k < limit && tag[k] === "VERB" && label[k] === "conj" && head[k] === cue && xpos[k] === xpos[cue];
    if (deed && /^VB[DPZ]$/u.test(xpos[k] as string) && document.dependents(k, "nsubj").length === 0) return mark ? i - 1 : i;
    // ", and officials said …"
    if (saysNext(document, i + 1, limit)) return mark ? i - 1 : i;
    // "Cook said Carter stopped, but | Cook | did not say when": the text goes on about the one who spoke.
    if (mark && isSpeaker(document, cue, i + 1)) return i - 1;
  }
  // ", with officials saying …"
  if (mark && lower === "with" && saysBeside(document, i + 1, limit)) return i - 1;
  // "Li, who said that the market is open, | left": the verb of the whole.
  if (
    mark &&
    label[cue] === "acl:relcl" &&
    /^(?:VB[DZ]|VBN|MD)$/u.test(xpos[i] as string) &&
    tag[i] !== "ADJ" &&
    /^(?:VERB|AUX)$/u.test(tag[i] as string)
  )
    return i - 1;
  // "vowed to ban …, | declined | to …, and defended …"
  const finite = /^VB[DZ]$/u.test(xpos[i] as string) && label[i] === "conj" && (head[i] as number) <= cue;
  if (mark && finite && document.dependents(i, "nsubj").length === 0) return i - 1;
  // ", adding that …", "— asserting that …"
  if (mark) {
    let k = i;
    while (k < limit && tag[k] === "ADV") k++;
    if (k < limit && tag[k] === "VERB" && /ing$/u.test(document.lower(k)) && isCue(document, k)) return i - 1;
    // "wondered whether it is fair, | engaging | in what analysts call …": what the one who speaks does by it.
    if (xpos[i] === "VBG" && label[i] === "advcl" && head[i] === cue) return i - 1;
    if (lower === "as" && saysNext(document, i + 1, Math.min(limit, i + 8))) return i - 1;
  }
  return -1;
}

/** Whether the name of the subject of a cue stands at a token. */
function isSpeaker(document: ArticleDocument, cue: number, token: number): boolean {
  const next = document.mentionAt(token);
  if (next?.kind !== "name" || next.from !== token || document.word(next.to) === ",") return false;
  return document.dependents(cue, "nsubj").some((subject) => document.mentionAt(subject)?.entity === next.entity);
}

/** Whether somebody is told to say something from a token on: "with | officials saying | …". */
function saysBeside(document: ArticleDocument, from: number, limit: number): boolean {
  const { tag, xpos } = document.analysis;
  let i = from;
  while (i < limit && i < from + 6 && /^(?:DET|ADJ|NOUN|PROPN|PRON|NUM)$/u.test(tag[i] as string)) i++;
  return i > from && i < limit && xpos[i] === "VBG" && PLAIN_CUES.has(document.lemma(i));
}

/** Whether a noun for what is said stands at a token or after an adjective, with what is told of it: "claim that …". */
function isClaim(document: ArticleDocument, from: number, limit: number): boolean {
  const noun = document.analysis.tag[from] === "ADJ" ? from + 1 : from;
  return noun + 1 < limit && NOUN_CUES.has(document.lemma(noun)) && /^(?:that|which)$/u.test(document.lower(noun + 1));
}

/** Whether somebody says something right after a token: "officials said", "Mr. Ryan added". */
function saysNext(document: ArticleDocument, from: number, limit: number): boolean {
  const { tag } = document.analysis;
  let i = from;
  while (i < limit && i < from + 6 && /^(?:DET|ADJ|NOUN|PROPN|PRON|NUM)$/u.test(tag[i] as string)) i++;
  while (i < limit && tag[i] === "AUX") i++;
  return i > from && i < limit && tag[i] === "VERB" && (PLAIN_CUES.has(document.lemma(i)) || DENYING.has(document.lemma(i)));
}

/** What others do with what is said. */
const DENYING = wordSet("deny reject dismiss dispute refute confirm contradict");

const isCue = (document: ArticleDocument, token: number): boolean => {
  const lemma = document.lemma(token);
  return takesClause(lemma) || cuesOfVerb(lemma).some((cue) => cue.noun || cue.quote || cue.label);
};

const isSpeech = (document: ArticleDocument, token: number): boolean =>
  cuesOfVerb(document.lemma(token)).some(
    ({ cueClass, clause, infinitive }) => !(clause || infinitive) || !/^(?:thinks|wants|promises)$/u.test(cueClass),
  );

const COMPLETES = /^(?:as|of|for|over|to|against|with|from|on|among|about|into|than)$/u;

/** The end of a noun phrase with what completes it ("X of Y", "X as Y", "X a Y"); not past a comma that the tree does not cross. */
export function phraseEnd(document: ArticleDocument, verb: number, noun: number, close: number): number {
  const { label } = document.analysis;
  let last = document.lastBelow(noun);
  for (const child of document.allDependents(verb)) {
    if (child <= noun) continue;
    const oblique = label[child] === "obl" && COMPLETES.test(document.prepositionOf(child)) && !isTime(document.lower(child));
    const marked =
      label[child] === "advcl" && document.dependents(child, "mark").some((mark) => COMPLETES.test(document.lower(mark)));
    const completes = oblique || marked || /^(?:xcomp|obj|ccomp|acl)$/u.test(label[child] as string);
    if (completes && !afterComma(document, child)) last = Math.max(last, document.lastBelow(child));
  }
  const end = Math.min(close, last + 1, noun + LONGEST);
  for (let i = noun + 1; i < end; i++) {
    // "accused him of fraud, | with | reports of …"
    if (document.lower(i) === "with" && document.word(i - 1) === ",") return i - 1;
    const stop = stopsAt(document, verb, i, end);
    if (stop >= 0) return stop;
    if (document.word(i) === ";") return i;
  }
  return end;
}

/** Whether a comma stands before the clause or phrase of a token. */
function afterComma(document: ArticleDocument, token: number): boolean {
  const first = firstBelow(document, token);
  const mark = /^(?:,|—|–|--)$/u;
  return mark.test(document.word(first)) || mark.test(document.word(first - 1) ?? "");
}

/** The first token of what hangs on a token on its left, without gaps. */
export function firstBelow(document: ArticleDocument, token: number): number {
  const { head } = document.analysis;
  const [open] = document.bounds(token);
  let first = token;
  while (first > open && first > token - 40) {
    let up = first - 1;
    for (let steps = 0; steps < 12 && up >= open && up !== token; steps++) up = head[up] as number;
    if (up !== token) break;
    first--;
  }
  return first;
}

/** The first token of a sentence that is not of its dateline. */
export function afterDateline(document: ArticleDocument, token: number): number {
  return datelineEnd(document.analysis, document.analysis.sentenceOf[token] as number);
}

/** Whether a finite verb or an auxiliary stands among the tokens `[from, to)`. */
export function verbBetween(document: ArticleDocument, from: number, to: number): boolean {
  const { tag, xpos } = document.analysis;
  for (let i = from; i < to; i++) {
    if (tag[i] === "AUX" || (tag[i] === "VERB" && /^VB[DPZ]?$/u.test(xpos[i] as string))) return true;
  }
  return false;
}
