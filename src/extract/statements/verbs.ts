import type { Span } from "../../article/span.ts";
import { sentenceSpan, tokenAt } from "../../language/analysis.ts";
import type { ArticleDocument } from "../document.ts";
import { exclusionOf } from "../exclusion.ts";
import type { Frame } from "../frames.ts";
import { type Cue, cuesOfVerb, NOUN_CUES } from "../lexicon/cues.ts";
import { isPersonNoun } from "../lexicon/people-words.ts";
import { NOBODY, type Source, tokenSpan } from "../sources.ts";
import { subjectOf } from "../subjects.ts";
import { besideQuote } from "./direct.ts";
import type { DraftStatement, Drafts } from "./draft.ts";
import { headlineVerbs } from "./headline-verbs.ts";
import { beforeMedium } from "./mediums.ts";
import { type Content, nounPhrase } from "./phrases.ts";
import {
  afterAsides,
  afterDateline,
  clauseLimit,
  contentEnd,
  firstBelow,
  isVerbal,
  startsClause,
  thatAfter,
  verbBetween,
} from "./spans.ts";

/** Reads what verbs introduce: reported clauses, quotations, promises, requests, stances. */
export function readVerbs(document: ArticleDocument, frames: readonly Frame[], drafts: Drafts): void {
  const verbs = frames.filter(({ verb }) => document.analysis.tag[verb] === "VERB");
  for (const frame of [...verbs, ...headlineVerbs(document)].sort((a, b) => a.verb - b.verb)) {
    const { verb } = frame;
    if ((document.quoteOf[verb] as number) >= 0) continue;
    // "repeated warnings": an adjective.
    if (document.analysis.label[verb] === "amod") continue;
    const cues = cuesOfVerb(frame.lemma);
    if (cues.length === 0 && document.quotes.all.length === 0) continue;
    const source = (cues.length ? sharedSource(document, frame, drafts) : null) ?? ownSource(document, frame, cues, drafts);
    // "Neither Merkel nor Macron said …": nobody did.
    if (source.token >= 0 && exclusionOf(document, source.token, verb) >= 0) continue;
    const sentence = sentenceSpan(document.analysis, document.analysis.sentenceOf[verb] as number);
    const quote = besideQuote(document, frame, source, sentence, cues);
    if (quote) {
      drafts.add({
        source,
        cue: tokenSpan(document, verb, verb + 1),
        cueToken: verb,
        cueClass: quote.cueClass,
        spans: quote.spans,
        confidence: 0.9,
      });
      continue;
    }
    if (cues.length === 0 || isIdle(document, frame, cues)) continue;
    const content = contentOf(document, frame, cues, source);
    if (!content) continue;
    drafts.add({
      source,
      cue: tokenSpan(document, verb, verb + 1),
      cueToken: verb,
      cueClass: content.cue.cueClass,
      spans: content.parts.map(([from, to]): Span => tokenSpan(document, from, to)),
      confidence: content.confidence,
      least: content.least,
    });
  }
}

function ownSource(document: ArticleDocument, frame: Frame, cues: readonly Cue[], drafts: Drafts): Source {
  // "When asked | by a reporter | whether …, he left"
  const [agent] = document.dependents(frame.verb, "obl:agent");
  const told = document.analysis.label[frame.verb] === "advcl" || document.word(frame.verb - 1) === ",";
  if (agent !== undefined && told && document.dependents(frame.verb, "aux", "aux:pass").length === 0)
    return drafts.sources.at(agent, frame.verb);
  const speech = cues.length === 0 || cues.some((cue) => cue.quote || cue.clause);
  const subject =
    subjectOf(document, frame, speech) ?? (looksPassive(document, frame) ? document.analysis.head[frame.verb] : undefined);
  return subject === undefined ? NOBODY : drafts.sources.at(subject, frame.verb);
}

/** "Schiff, the top Democrat, | called on | Obama": told after a comma as a passive is, but with no word of one. */
function looksPassive(document: ArticleDocument, { verb, passive }: Frame): boolean {
  const { label } = document.analysis;
  return (
    passive && label[verb] === "acl" && document.word(verb - 1) === "," && document.dependents(verb, "aux:pass").length === 0
  );
}

/** "… said that prices rose, and added that …": a cue after a coordinator has the speaker of the cue before it. */
function sharedSource(document: ArticleDocument, { verb }: Frame, drafts: Drafts): Source | null {
  const { tag } = document.analysis;
  const [open] = document.bounds(verb);
  let before = verb - 1;
  while (before > open && (tag[before] === "ADV" || tag[before] === "AUX")) before--;
  if (tag[before] !== "CCONJ" || document.dependents(verb, "nsubj", "nsubj:pass").length) return null;
  let k = drafts.all.length - 1;
  while (k >= 0 && (drafts.all[k] as DraftStatement).cueToken >= before) k--;
  const earlier = drafts.all[k];
  if (!earlier || earlier.cueToken < open || !earlier.sourceSpan || tag[earlier.cueToken] !== "VERB") return null;
  return {
    entity: earlier.source,
    span: earlier.sourceSpan,
    token: tokenAt(document.analysis, earlier.sourceSpan[0]),
    others: [],
  };
}

/** Whether a verb only looks like a cue: "did not say", "would tell", "declined to comment". */
function isIdle(document: ArticleDocument, { verb, lemma }: Frame, cues: readonly Cue[]): boolean {
  const { label, head } = document.analysis;
  const speech = cues.some((cue) => cue.cueClass === "says" || cue.cueClass === "asks");
  const up = head[verb] as number;
  const infinitive = document.dependents(verb, "mark").some((child) => document.lower(child) === "to");
  // "refused to say", "wants to ask": not said (yet).
  if (
    speech &&
    infinitive &&
    label[verb] === "xcomp" &&
    up >= 0 &&
    !/^(?:go|continue|begin|start|appear|seem|report|quote)$/u.test(document.lemma(up))
  )
    return true;
  for (const child of [
    ...document.allDependents(verb),
    ...(label[verb] === "conj" && up >= 0 ? document.dependents(up, "aux") : []),
  ]) {
    const lower = document.lower(child);
    // "neither confirmed nor denied"
    if (/^(?:neither|nor)$/u.test(lower) && child < verb) return true;
    if (label[child] === "advmod" && /^(?:not|n['’]t|never)$/u.test(lower) && child < verb && speech && lemma !== "deny")
      return true;
    if (label[child] === "mark" && /^(?:if|unless)$/u.test(lower) && speech) return true;
    if (label[child] === "aux" && /^(?:would|could|might|may|should|must|can|ca)$/u.test(lower) && speech) return true;
  }
  return false;
}

/** The stretch that a cue introduces, by the build of its clause. */
function contentOf(document: ArticleDocument, frame: Frame, cues: readonly Cue[], source: Source): Content | null {
  // "repeated his warning that …": the clause is the noun's, see `nouns.ts`.
  const told = frame.patients[0] ?? -1;
  const denied = cues.some(({ cueClass }) => cueClass === "denies") && !document.dependents(told, "nmod:poss").length;
  if (told > frame.verb && NOUN_CUES.has(document.lemma(told)) && document.lower(told + 1) === "that" && !denied) return null;
  return (
    clause(document, frame, cues, source) ??
    request(document, frame, cues) ??
    infinitive(document, frame, cues, source) ??
    gerund(document, frame, cues, source) ??
    prepositional(document, frame, cues, source) ??
    around(document, frame, cues, source) ??
    nounPhrase(document, frame, cues, source)
  );
}

/** "said that the market is open", "wonders whether …". */
function clause(document: ArticleDocument, frame: Frame, cues: readonly Cue[], source: Source): Content | null {
  const cue = cues.find((item) => item.clause);
  if (!cue) return null;
  const { verb } = frame;
  // "Think what would happen": nobody thinks it.
  if (!source.span && !frame.passive && (cue.cueClass === "thinks" || cue.cueClass === "wants")) return null;
  const limit = clauseLimit(document, verb);
  const that = thatAfter(document, verb, limit);
  if (that > 0 && that < limit) return { parts: [[that, endOf(document, verb, that, true)]], cue, confidence: 0.85, least: 2 };
  const next = afterAsides(document, verb, limit);
  if (next >= limit || (frame.passive && !source.span)) return null;
  const inner = document.dependents(verb, "ccomp").find((child) => child > verb);
  if (inner !== undefined && isInterrupted(document, verb, inner)) return null;
  const from = inner === undefined ? next : firstContent(document, verb, inner, next);
  if (inner === undefined && !startsClause(document, next, limit)) return null;
  if (frame.passive && inner === undefined) return null;
  return { parts: [[from, endOf(document, verb, from, true)]], cue, confidence: 0.75, least: 2 };
}

/** "The plan, Li said, would cost too much": whether the subject of a content's clause stands before its cue. */
function isInterrupted(document: ArticleDocument, verb: number, inner: number): boolean {
  return document.dependents(inner, "nsubj", "nsubj:pass").some((subject) => subject < verb);
}

/** Verbs that say to whom: "told reporters …". After others, what stands before the clause is its beginning. */
const ADDRESSES = /^(?:tell|ask|inform|assure|remind|warn|advise|convince|write|promise|show)$/u;

/** Where a clause without "that" begins: after the addressee, before what the tree took from its front. */
function firstContent(document: ArticleDocument, verb: number, inner: number, next: number): number {
  let first = firstBelow(document, inner);
  if (first <= next) return next;
  const { label } = document.analysis;
  const told = ADDRESSES.test(document.lemma(verb));
  const addressee = document.allDependents(verb).some((child) => {
    const between = child >= next && child < first;
    const aside = /^obl/u.test(label[child] as string) && (told || document.analysis.tag[next] === "ADP");
    return between && (aside || (told && /^(?:obj|iobj)$/u.test(label[child] as string)));
  });
  if (!addressee) first = next;
  while (first < inner && document.analysis.tag[first] === "PUNCT") first++;
  return first;
}

/** "urged the governments to open …": the object and what it is to do. */
function request(document: ArticleDocument, frame: Frame, cues: readonly Cue[]): Content | null {
  const cue = cues.find((item) => item.request);
  const [object] = frame.patients;
  if (!cue || object === undefined || frame.passive) return null;
  const todo = document
    .dependents(frame.verb, "xcomp", "advcl", "ccomp", "acl")
    .concat(document.dependents(object, "acl"))
    .some((child) => child > object && document.dependents(child, "mark").some((mark) => document.lower(mark) === "to"));
  const first = firstBelow(document, object);
  if (!todo || first <= frame.verb) return null;
  return { parts: [[first, endOf(document, frame.verb, first, false)]], cue, confidence: 0.75, least: 3 };
}

/** "pledged to open …", of a known speaker: forces "seeking to …" only describes. */
function infinitive(document: ArticleDocument, frame: Frame, cues: readonly Cue[], source: Source): Content | null {
  const cue = cues.find((item) => item.infinitive);
  const { verb } = frame;
  const limit = clauseLimit(document, verb);
  const next = afterAsides(document, verb, limit);
  // "vowed | not to | leave"
  const to = document.lower(next) === "not" ? next + 1 : next;
  if (!cue || to >= limit || document.lower(to) !== "to" || !isVerbal(document, to + 1, limit)) return null;
  if (frame.passive || !source.span || document.analysis.label[verb] === "acl") return null;
  if (/^(?:comment|say|respond|answer|discuss|elaborate|specify|speak|talk)$/u.test(document.lemma(to + 1))) return null;
  return { parts: [[next, endOf(document, verb, next, false)]], cue, confidence: 0.75, least: 3 };
}

/** "suggested | reducing the rules |", "denied taking money". */
function gerund(document: ArticleDocument, frame: Frame, cues: readonly Cue[], source: Source): Content | null {
  const cue = cues.find((item) => item.noun && item.clause);
  const { verb } = frame;
  const limit = clauseLimit(document, verb);
  const next = afterAsides(document, verb, limit);
  if (!cue || !source.span || frame.passive || next >= limit) return null;
  const doing = document.analysis.xpos[next] === "VBG" && document.analysis.head[next] === verb;
  return doing ? { parts: [[next, endOf(document, verb, next, false)]], cue, confidence: 0.7, least: 2 } : null;
}

/** "called for cooperation", "warned of a storm", "called on Obama to act". */
function prepositional(document: ArticleDocument, frame: Frame, cues: readonly Cue[], source: Source): Content | null {
  const { verb } = frame;
  const limit = clauseLimit(document, verb);
  const next = afterAsides(document, verb, limit);
  if (!source.span || next + 1 >= limit) return null;
  const cue = cues.find((item) => item.prepositions.has(document.lower(next)));
  if (!cue || (frame.passive && !looksPassive(document, frame))) return null;
  return { parts: [[next + 1, endOf(document, verb, next + 1, false)]], cue, confidence: 0.7, least: 1 };
}

/** "CONTENT, SOURCE CUE" and "CONTENT, SOURCE CUE, CONTENT": what stands around a cue set off by commas. */
function around(document: ArticleDocument, frame: Frame, cues: readonly Cue[], source: Source): Content | null {
  const cue = cues.find((item) => item.quote || item.clause);
  // "as Li put it": the "it" is the content.
  // "…, Tim Cook told CNBC.": to whom.
  const told = frame.lemma === "tell" || frame.lemma === "assure" || frame.lemma === "inform";
  const object = frame.patients.some(
    (token) =>
      token > frame.verb && token !== source.token && document.lower(token) !== "it" && !(told && isHearer(document, token)),
  );
  if (!cue || !source.span || frame.passive || object) return null;
  const { analysis } = document;
  const { verb } = frame;
  // A verb with a clause of its own to the right is not set off; nor is "speaking" or "to say".
  if (
    document.dependents(verb, "xcomp", "ccomp").some((child) => child > verb && !isInterrupted(document, verb, child)) ||
    !/^VB[DPZN]$/u.test(analysis.xpos[verb] as string)
  )
    return null;
  const [open, close] = document.bounds(verb);
  const from = Math.min(tokenAt(analysis, source.span[0]), verb);
  const mark = from > open ? document.word(from - 1) : "";
  // "as Comey noted, …", at the start or after "and".
  const opens = from - 1 === open || /^(?:and|but|[,;—–])$/u.test(document.lower(from - 2));
  if (document.lower(from - 1) === "as" && opens && document.word(from - 2) !== ",")
    return afterComma(document, cue, verb, close);
  if (!/^(?:[,”"»—–]|''|--)$/u.test(mark)) return null;
  const start = afterDateline(document, verb);
  const asClause = document.dependents(verb, "mark").some((child) => document.lower(child) === "as");
  const end = Math.max(verb, source.token) + 1;
  // What follows: nothing, an aside ("on Monday"), or the rest of the content after a comma.
  let after = end;
  while (after < close && after < end + 14 && document.word(after) !== ",") {
    if (analysis.tag[after] === "VERB" && source.token < verb && !/ing$/u.test(document.lower(after))) return null;
    after++;
  }
  const head = analysis.head[verb] as number;
  // "Time, he added, was on their side"; "While some left, he added, others stayed".
  const half =
    head > after ||
    !verbBetween(document, start, from - 1) ||
    /^(?:while|if|although|though|as|when|because)$/u.test(document.lower(start));
  const goesOn = document.word(after) === "," && after + 2 < close && half && verbBetween(document, after, close);
  // "When Russia attacked Grozny, France protested": when it did, no content.
  if (!goesOn && isTime(document, start, from - 1, verb)) return null;
  if (!goesOn && from - 1 <= start + (asClause ? 0 : 1)) return null;
  if (!goesOn && (!verbBetween(document, start, from - 1) || from - 1 - start < 3)) return null;
  const parts: [number, number][] = [[start, from - 1]];
  if (goesOn) parts.push([after + 1, close]);
  return { parts, cue, confidence: 0.75, least: 3 };
}

/** Whether one may be told something: somebody named, reporters. */
function isHearer(document: ArticleDocument, token: number): boolean {
  const type = document.mentionAt(token)?.entity.type;
  return type ? /^(?:Person|Organization|Agency|Country)$/u.test(type) : isPersonNoun(document.lemma(token));
}

/** Whether what stands before a cue is a clause that tells when or why one spoke. */
function isTime(document: ArticleDocument, start: number, end: number, verb: number): boolean {
  if (!/^(?:when|whenever|after|before|once|since|because|until)$/u.test(document.lower(start))) return false;
  const { head, label } = document.analysis;
  let clause = false;
  for (let i = start; i < end; i++) {
    if (head[i] !== verb) continue;
    if (/^(?:ccomp|parataxis|nsubj)/u.test(label[i] as string)) return false;
    clause ||= label[i] === "advcl";
  }
  return clause;
}

/** "As Li put it, | the market is open |." */
function afterComma(document: ArticleDocument, cue: Cue, verb: number, close: number): Content | null {
  let comma = verb + 1;
  while (comma < close && comma < verb + 10 && document.word(comma) !== ",") comma++;
  if (document.word(comma) !== "," || !verbBetween(document, comma + 1, close)) return null;
  return { parts: [[comma + 1, close]], cue, confidence: 0.7, least: 3 };
}

/** Where the content of a cue ends, without what it was said in. */
function endOf(document: ArticleDocument, cue: number, from: number, clause: boolean): number {
  return beforeMedium(document, from, contentEnd(document, cue, from), clause);
}
