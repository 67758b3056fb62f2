import type { CueClass } from "../../article/extraction.ts";
import type { ArticleDocument } from "../document.ts";
import { ADJECTIVE_CUES, NOUN_CUES } from "../lexicon/cues.ts";
import { isPersonNoun } from "../lexicon/people-words.ts";
import { isTime } from "../lexicon/times.ts";
import { NOBODY, type Source, tokenSpan } from "../sources.ts";
import type { Drafts } from "./draft.ts";
import { contentEnd, firstBelow, isVerbal } from "./spans.ts";

/** Reads statements that nouns and adjectives hold: "X's claim that …", "a warning from X that …", "X is confident that …". */
export function readNouns(document: ArticleDocument, drafts: Drafts): void {
  const { tag, count } = document.analysis;
  for (let i = 0; i + 2 < count; i++) {
    if ((document.quoteOf[i] as number) >= 0) continue;
    if (tag[i] === "NOUN" && NOUN_CUES.has(document.lemma(i))) readNoun(document, i, drafts);
    else if (tag[i] === "ADJ" || tag[i] === "VERB") readAdjective(document, i, drafts);
  }
}

function readNoun(document: ArticleDocument, i: number, drafts: Drafts): void {
  const cue = NOUN_CUES.get(document.lemma(i));
  if (!cue) return;
  const [, close] = document.bounds(i);
  // "warnings | from his attorney | that …": what stands between the noun and its clause.
  const holder = ownerOf(document, i, drafts);
  let next = i + 1;
  if (holder && holder.token > i) next = endOf(document, holder, close);
  if (next + 2 >= close) return;
  if (document.lower(next) !== "that") next = clauseAfter(document, i, next, close) ?? next;
  const lower = document.lower(next);
  // "with reports of …", "faced criticism for …": many say it, nobody is named.
  const nobody = document.analysis.xpos[i] === "NNS" ? ANONYMOUS.test(document.lower(i)) : isTarget(document, i);
  const source = holder?.source ?? (nobody ? NOBODY : null);
  if (!source) return;
  const shared = { cue: tokenSpan(document, i, i + 1), cueToken: i, cueClass: cue.cueClass, source };
  if (lower === "that" && document.analysis.tag[next] !== "DET") {
    drafts.add({
      ...shared,
      spans: [tokenSpan(document, next + 1, clauseEnd(document, i, next + 1))],
      confidence: 0.65,
      least: 3,
    });
  } else if (cue.infinitive && lower === "to" && isVerbal(document, next + 1, close)) {
    const end = Math.max(document.lastBelow(next + 1), document.lastBelow(i)) + 1;
    drafts.add({ ...shared, spans: [tokenSpan(document, next, Math.min(end, close))], confidence: 0.6, least: 3 });
  } else if (cue.prepositions.has(lower) && !isTime(document.lower(next + 1)) && !isTime(document.lower(next + 2))) {
    // "a statement on Thursday", "a warning on late Friday" are on nothing.
    const end = beforeAnother(document, next + 1, Math.min(close, document.lastBelow(i) + 1));
    if (end > next + 1) drafts.add({ ...shared, spans: [tokenSpan(document, next + 1, end)], confidence: 0.55, least: 1 });
  }
}

/** "the case | to members of both parties | that …": the "that" of the clause that a noun or its verb has further on. */
function clauseAfter(document: ArticleDocument, noun: number, from: number, close: number): number | undefined {
  const { tag, head, label } = document.analysis;
  for (let i = from; i < Math.min(close, from + 10); i++) {
    if (tag[i] === "VERB" || tag[i] === "AUX" || tag[i] === "PUNCT") return undefined;
    if (document.lower(i) !== "that" || label[i] !== "mark") continue;
    const clause = head[i] as number;
    const up = clause < 0 ? -1 : (head[clause] as number);
    const own = up === noun && /^(?:acl|ccomp|advcl)/u.test(label[clause] as string);
    // The tree may hang it on those who hear it.
    const verb = head[noun] as number;
    const light = label[noun] === "obj" && verb >= 0 && LIGHT.test(document.lemma(verb)) && document.lower(from) === "to";
    return own || light || (up === verb && label[clause] === "ccomp") ? i : undefined;
  }
  return undefined;
}

/** "his praise of | Vladimir Putin |, and his call for calm": the end of a phrase before a noun of another owner. */
function beforeAnother(document: ArticleDocument, from: number, end: number): number {
  const { xpos } = document.analysis;
  for (let i = from + 1; i + 1 < end; i++)
    if (
      document.word(i) === "," &&
      /^(?:and|or|but|as)$/u.test(document.lower(i + 1)) &&
      (xpos[i + 2] === "PRP$" || document.lower(i + 1) === "as")
    )
      return i;
  return end;
}

/** Where the clause of a noun ends: with its tree, as its verb may follow: "The claim that the market is open | surprised Xi". */
function clauseEnd(document: ArticleDocument, noun: number, from: number): number {
  const end = Math.min(contentEnd(document, noun, from), governorOf(document, noun, from));
  const last = document.lastBelow(noun) + 1;
  return /^nsubj/u.test(document.analysis.label[noun] as string) && last > from + 2 ? Math.min(end, last) : end;
}

/** "Claims that Obama was born in Kenya | are | false": where the verb of a noun begins, which its clause never reaches. */
function governorOf(document: ArticleDocument, noun: number, from: number): number {
  const { label, head, count } = document.analysis;
  const up = head[noun] as number;
  if (!/^nsubj/u.test(label[noun] as string) || up <= from) return count;
  const helpers = document.dependents(up, "cop", "aux", "aux:pass").filter((child) => child > from + 1);
  return Math.min(up, ...helpers);
}

/** The token after the words of a holder that follows its noun. */
function endOf(
  document: ArticleDocument,
  { source, token }: { readonly source: Source; readonly token: number },
  close: number,
): number {
  let next = token + 1;
  const end = source.span?.[1] ?? 0;
  while (next < close && (document.analysis.start[next] as number) < end && !/^(?:to|that)$/u.test(document.lower(next))) next++;
  return next;
}

/** Whose statement a noun is: of its possessor, of who is named after "from" or "by", of the subject of "made the claim". */
function ownerOf(
  document: ArticleDocument,
  noun: number,
  drafts: Drafts,
): { readonly source: Source; readonly token: number } | null {
  const { label, head } = document.analysis;
  const of = (token: number): { source: Source; token: number } => ({ source: drafts.sources.at(token, noun), token });
  const possessor = document.dependents(noun, "nmod:poss")[0];
  if (possessor !== undefined) return of(possessor);
  const from = document
    .dependents(noun, "nmod")
    .find((child) => child > noun && child < noun + 8 && /^(?:from|by)$/u.test(document.prepositionOf(child)));
  if (from !== undefined) return of(from);
  // "warnings from his attorney that …", where the tree hangs the phrase on the verb.
  const next = /^(?:from|by)$/u.test(document.lower(noun + 1)) ? (head[noun + 1] as number) : -1;
  if (next > noun && next < noun + 8) return of(next);
  const up = head[noun] as number;
  // "persisted in arguments that …", "responded with claims that …", "came to the conclusion that …"
  const by = label[noun] === "obl" && /^(?:in|with|of|to)$/u.test(document.prepositionOf(noun));
  if (up >= 0 && (by || (label[noun] === "obj" && LIGHT.test(document.lemma(up))))) {
    let verb = up;
    while (/^(?:conj|xcomp)$/u.test(label[verb] as string) && document.dependents(verb, "nsubj").length === 0)
      verb = head[verb] as number;
    const subject = document.dependents(verb, "nsubj")[0];
    // "The case raised fears of …": what raises them is nobody who fears.
    const holder = subject === undefined ? null : of(subject);
    if (holder && (holder.source.entity || isPersonNoun(document.lemma(holder.token)))) return holder;
  }
  return null;
}

const ANONYMOUS =
  /^(?:reports|allegations|accusations|claims|rumours|rumors|complaints|fears|concerns|suggestions|warnings|calls)$/u;

/** Whether one "faced criticism", "drew praise". */
function isTarget(document: ArticleDocument, noun: number): boolean {
  const { label, head } = document.analysis;
  const up = head[noun] as number;
  return (
    label[noun] === "obj" && up >= 0 && /^(?:face|draw|attract|receive|spark|prompt|win|earn|provoke)$/u.test(document.lemma(up))
  );
}

const LIGHT =
  /^(?:make|issue|express|voice|raise|give|have|repeat|offer|release|publish|deliver|renew|reiterate|send|launch|reach|draw|hold|take|share|spread|present|submit|lodge|file|air|provide|level|lay)$/u;

/** "X is confident that …", "they are worried the law …". */
function readAdjective(document: ArticleDocument, i: number, drafts: Drafts): void {
  const cueClass = ADJECTIVE_CUES.get(document.lower(i));
  if (!cueClass || drafts.has(i)) return;
  const { label } = document.analysis;
  let up = document.analysis.head[i] as number;
  for (let steps = 0; steps < 3 && up >= 0 && label[up] === "conj" && !document.dependents(up, "nsubj").length; steps++)
    up = document.analysis.head[up] as number;
  const own = document.dependents(i, "nsubj", "nsubj:pass")[0];
  // "came away | convinced | that …": of the subject of the verb that it hangs on.
  const subject =
    own ?? (up >= 0 && /^(?:xcomp|advcl|acl)$/u.test(label[i] as string) ? document.dependents(up, "nsubj")[0] : undefined);
  if (subject === undefined || document.lower(subject) === "it") return;
  const clause = document.dependents(i, "ccomp", "advcl").find((child) => child > i);
  if (clause === undefined) {
    readAttitude(document, i, subject, cueClass, drafts);
    return;
  }
  let from = firstBelow(document, clause);
  if (from > i + 3 || from <= i) return;
  if (/^(?:that|about)$/u.test(document.lower(from))) from++;
  if (label[clause] === "advcl" && document.lower(from - 1) !== "that") return;
  drafts.add({
    source: drafts.sources.at(subject, i),
    cue: tokenSpan(document, i, i + 1),
    cueToken: i,
    cueClass,
    spans: [tokenSpan(document, from, contentEnd(document, i, from))],
    confidence: 0.65,
    least: 3,
  });
}

/** "are worried about the plan", "is confident in the talks": the noun phrase is what one thinks of. */
function readAttitude(document: ArticleDocument, i: number, subject: number, cueClass: CueClass, drafts: Drafts): void {
  const about = /^(?:about|of|in)$/u.test(document.lower(i + 1));
  const noun = about
    ? document.dependents(i, "obl").find((child) => child > i + 1 && firstBelow(document, child) === i + 1)
    : undefined;
  if (noun === undefined || /^it$/u.test(document.lower(subject))) return;
  const [, close] = document.bounds(i);
  drafts.add({
    source: drafts.sources.at(subject, i),
    cue: tokenSpan(document, i, i + 1),
    cueToken: i,
    cueClass,
    spans: [tokenSpan(document, i + 2, Math.min(close, document.lastBelow(noun) + 1))],
    confidence: 0.55,
    least: 2,
  });
}
