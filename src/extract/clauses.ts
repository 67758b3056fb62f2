import { datelineEnd } from "./context.ts";
import type { ArticleDocument } from "./document.ts";
import { CLAUSE_CUES, NOUN_PHRASE_CUES } from "./lexicon/cues.ts";

// Where a reported clause begins and ends, in tokens of the document: what follows a cue up to the next one.

/** Whether a verb stands at a token, over adverbs: "to openly reject", not "to a ceasefire". */
export function isVerbal(document: ArticleDocument, token: number, end: number): boolean {
  const { tag } = document.analysis;
  let at = token;
  while (at < end && tag[at] === "ADV") at++;
  return tag[at] === "VERB" || tag[at] === "AUX";
}

/** Adverbs, times and addressees between a cue and its content. */
export function skips(document: ArticleDocument, token: number): boolean {
  const tag = document.analysis.tag[token];
  return (
    tag === "ADV" || /^(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|yesterday|today)$/u.test(document.lower(token))
  );
}

/** Whether a subject and a finite verb follow directly: "said the market is open". */
export function startsClause(document: ArticleDocument, from: number, end: number): boolean {
  const { tag } = document.analysis;
  const opens = tag[from];
  if (opens !== "DET" && opens !== "PRON" && opens !== "PROPN" && opens !== "NOUN" && opens !== "ADJ" && opens !== "NUM")
    return false;
  for (let i = from + 1; i < Math.min(end, from + 12); i++) {
    const text = document.lower(i);
    if (tag[i] === "AUX" || (tag[i] === "VERB" && !/ing$/u.test(text))) return document.lower(i - 1) !== "to";
    if (text === "," || text === ":" || text === ";" || text === "”" || tag[i] === "SCONJ" || text === "to") return false;
  }
  return false;
}

/** The first token after "that", where it stands soon after the cue; -1 otherwise. */
export function thatAfter(document: ArticleDocument, verb: number, end: number): number {
  for (let i = verb + 1; i < Math.min(end, verb + 14); i++) {
    const lower = document.lower(i);
    if (lower === "that" && document.analysis.tag[i] !== "DET") return i + 1;
    if ((lower === "whether" || lower === "if" || lower === "how" || lower === "why") && i === verb + 1) return i;
    if (/^[.;:“”"]$/u.test(lower) || (document.analysis.tag[i] === "VERB" && i > verb + 1)) return -1;
  }
  return -1;
}

/** The end of what a cue governs: before a coordinated cue of the same sentence, or the comma that ends its relative clause. */
export function clauseEnd(document: ArticleDocument, verb: number, close: number): number {
  const relative = document.analysis.label[verb] === "acl:relcl" || document.analysis.label[verb] === "acl";
  // A relative clause ends where its tree does: "a message in which he called for a fair, open system, …".
  const last = relative ? lastBelow(document, verb, close) + 1 : close;
  for (let i = verb + 1; i < close; i++) {
    const lower = document.lower(i);
    if ((lower === "and" || lower === "but" || lower === "while") && i > verb + 3) {
      let k = i + 1;
      while (k < close && (document.analysis.tag[k] === "ADV" || document.analysis.tag[k] === "AUX")) k++;
      const mark = document.lower(i - 1) === ",";
      const cue =
        document.analysis.tag[k] === "VERB" && (CLAUSE_CUES.has(document.lemma(k)) || NOUN_PHRASE_CUES.has(document.lemma(k)));
      if (cue && document.word(k) !== document.lemma(k)) return mark ? i - 1 : i;
      const said =
        k + 1 < close &&
        document.analysis.tag[k + 1] === "VERB" &&
        (document.lemma(k + 1) === "say" || document.lemma(k + 1) === "add");
      if (said && mark) return i - 1;
    }
    if (i === last) return i;
    if (lower === "according" && document.lower(i + 1) === "to" && i > verb + 3) return document.lower(i - 1) === "," ? i - 1 : i;
  }
  return close;
}

/** The last token that hangs on a token, or on one that does. */
function lastBelow(document: ArticleDocument, token: number, close: number): number {
  const { head } = document.analysis;
  let last = token;
  for (let i = token + 1; i < close; i++) {
    let up = head[i] as number;
    for (let steps = 0; up > token && steps < 60; steps++) up = head[up] as number;
    if (up === token && document.analysis.tag[i] !== "PUNCT") last = i;
  }
  return last;
}

/** The first token of a verb's sentence that is not of its dateline. */
export function afterDateline(document: ArticleDocument, verb: number): number {
  return datelineEnd(document.analysis, document.analysis.sentenceOf[verb] as number);
}

/** Whether a verb or an auxiliary stands among the tokens `[from, to)`. */
export function verbBetween(document: ArticleDocument, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const tag = document.analysis.tag[i];
    if (tag === "VERB" || tag === "AUX") return true;
  }
  return false;
}
