import type { Span } from "../article/span.ts";
import { wordSet } from "../article/word-set.ts";
import type { ArticleDocument } from "./document.ts";
import type { DraftEntity } from "./entities.ts";
import type { Frame } from "./frames.ts";
import { DOCUMENT_NOUNS } from "./lexicon/cues.ts";
import { isPersonNoun } from "./lexicon/people-words.ts";

/** Who a statement is of: the entity where one is known, the span of its words, its token; null and -1 for nobody named. */
export interface Source {
  readonly entity: DraftEntity | null;
  readonly span: Span | null;
  readonly token: number;
}

export const NOBODY: Source = { entity: null, span: null, token: -1 };

const TIME =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)days?|yesterday|today|tonight|tomorrow|january|february|march|april|june|july|august|september|october|november|december|week|month|year|day|morning|evening|night|afternoon)$/u;
/** Unnamed people and things that speak for the person who is named with them: "McConnell aides", "Trump's campaign". */
const SPEAK_FOR_PERSON =
  wordSet(`aide aides adviser advisers advisor advisors spokesman spokeswoman spokesperson spokespeople campaign lawyer lawyers attorney
  attorneys team people office staff staffer staffers representative representatives surrogate surrogates camp publicist administration
  government officials`);

/** The token of who does what a verb says, where the tree tells, or the words around a cue of speech do. */
export function subjectOf(document: ArticleDocument, frame: Frame, speech: boolean): number | undefined {
  const { verb } = frame;
  const inQuote = document.quoteOf[verb] as number;
  const able = (token: number | undefined): token is number =>
    token !== undefined && !TIME.test(document.lower(token)) && document.quoteOf[token] === inQuote;
  const agents = [quotedSpeaker(document, verb), participleSubject(document, verb), frame.agents[0]];
  const agent = agents.find(able);
  if (agent !== undefined) return agent;
  if (frame.passive || !speech) return undefined;
  return turned(document, verb, able) ?? before(document, verb, able);
}

/** "quoted the army as | saying | …": the army says it. */
function quotedSpeaker(document: ArticleDocument, verb: number): number | undefined {
  const { label, head } = document.analysis;
  const up = head[verb] as number;
  const as = document.dependents(verb, "mark", "case").some((child) => document.lower(child) === "as");
  if (up < 0 || !as || document.lemma(up) !== "quote" || !/^(?:advcl|xcomp|obl|acl|ccomp)$/u.test(label[verb] as string))
    return undefined;
  return document.dependents(up, "obj", "nsubj:pass")[0];
}

/** "Trump argued that …, | saying | …": a participle after a comma is of the subject of the sentence's verb. */
function participleSubject(document: ArticleDocument, verb: number): number | undefined {
  const { label, head, tag } = document.analysis;
  if (!/ing$/u.test(document.lower(verb)) || !/^(?:acl|advcl|conj)$/u.test(label[verb] as string)) return undefined;
  let first = verb;
  while (first > 0 && tag[first - 1] === "ADV") first--;
  if (!/^(?:,|—|–|--)$/u.test(document.word(first - 1) ?? "")) return undefined;
  if (document.dependents(verb, "nsubj").length) return undefined;
  let up = head[verb] as number;
  for (let steps = 0; steps < 12 && up >= 0; steps++) {
    if (tag[up] === "VERB" && up < verb) {
      const subjects = document.dependents(up, "nsubj", "nsubj:pass");
      // A clause inside the content has a subject too; the participle is of the one who spoke.
      const inner = label[up] === "ccomp" || label[up] === "acl:relcl" || label[up] === "xcomp" || label[up] === "acl";
      if (subjects.length && !inner) return subjects[0];
    }
    up = head[up] as number;
  }
  return undefined;
}

/** "…," said | Rep. Elijah Cummings |: who is named right after the cue. */
function turned(document: ArticleDocument, verb: number, able: (token: number) => boolean): number | undefined {
  const { tag } = document.analysis;
  const [open, close] = document.bounds(verb);
  const mark = verb > open ? document.word(verb - 1) : "";
  if (!/^(?:[,”"’»?!]|'')$/u.test(mark)) return undefined;
  let noun: number | undefined;
  for (let i = verb + 1; i < Math.min(close, verb + 9); i++) {
    const mention = document.mentionAt(i);
    if (mention?.kind === "name" && able(i) && mention.entity.type === "Person") return mention.to - 1;
    if (/^(?:NOUN|PROPN|PRON)$/u.test(tag[i] as string) && able(i)) noun = i;
    else if (tag[i] === "PUNCT" && document.word(i) !== "." && document.word(i) !== "-") break;
    else if (!/^(?:DET|ADJ|NUM|PART|PUNCT|PROPN|NOUN)$/u.test(tag[i] as string)) break;
  }
  return noun;
}

/** The last one named before a cue who may speak. */
function before(document: ArticleDocument, verb: number, able: (token: number) => boolean): number | undefined {
  const [open] = document.bounds(verb);
  for (let i = verb - 1; i >= Math.max(open, verb - 30); i--) {
    const mention = document.mentionAt(i);
    if (!mention || !able(i)) continue;
    const { type } = mention.entity;
    if (type !== "Person" && type !== "Organization" && type !== "Agency") continue;
    const preposition = mention.from > open ? document.analysis.tag[mention.from - 1] : undefined;
    if (preposition !== "ADP" && !/^['’]s$/u.test(document.lower(mention.to))) return mention.to - 1;
  }
  return undefined;
}

/** The source that a token stands for. */
export function sourceAt(document: ArticleDocument, token: number, cue: number): Source {
  const named = document.mentionAt(token) ? null : namedBefore(document, token, cue);
  return { entity: named ?? speaker(document, token), span: sourceSpan(document, token, cue), token };
}

/** "Minister of Education Stefania Giannini said": the person named between a title and the cue. */
function namedBefore(document: ArticleDocument, subject: number, verb: number): DraftEntity | null {
  for (let i = verb - 1; i > subject && i > verb - 8; i--) {
    const mention = document.mentionAt(i);
    if (mention?.entity.type === "Person" && mention.kind === "name") return mention.entity;
    if (!mention && !/^[,)]$/u.test(document.word(i))) return null;
  }
  return null;
}

/** The entity of a token where it is one that speaks, or that somebody or something unnamed speaks for. */
export function speaker(document: ArticleDocument, token: number): DraftEntity | null {
  const [entity] = document.entitiesOf(token);
  if (entity) return speaks(entity) ? entity : null;
  if (SPEAK_FOR_PERSON.has(document.lower(token))) return owner(document, token);
  return DOCUMENT_NOUNS.has(document.lemma(token)) ? owner(document, token) : null;
}

const speaks = ({ type }: DraftEntity): boolean =>
  type === "Person" || type === "Country" || type === "Agency" || type === "Organization" || type === "Place";

/** Whom a noun belongs to, by what hangs on it: "X's aides", "a statement from X", "a Defense Department news release". */
export function owner(document: ArticleDocument, noun: number): DraftEntity | null {
  for (const child of [...document.dependents(noun, "nmod:poss", "compound", "amod", "nmod", "nmod:desc")].reverse()) {
    const preposition = document.prepositionOf(child);
    if (preposition && !/^(?:of|by|from|for|with|in)$/u.test(preposition)) continue;
    const entity = document.mentionAt(child)?.entity ?? document.entitiesOf(child)[0];
    if (entity && speaks(entity) && (entity.type !== "Place" || !preposition)) return entity;
  }
  return null;
}

/** Whether a noun can say something: a person, a body, a document, or several people. */
export const maySpeak = (document: ArticleDocument, token: number): boolean =>
  document.entitiesOf(token).some(speaks) || isPersonNoun(document.lemma(token)) || DOCUMENT_NOUNS.has(document.lemma(token));

/** The words of a source: its name with what stands before it; a noun with its complements; with a "who" after it. */
export function sourceSpan(document: ArticleDocument, token: number, cue: number): Span {
  const { tag } = document.analysis;
  const mention = document.mentionAt(token);
  if (tag[token] === "PRON") return tokenSpan(document, token, token + 1);
  let from = mention ? mention.from : token;
  let to = mention ? mention.to : token + 1;
  const [open, close] = document.bounds(token);
  for (;;) {
    const inner =
      /^(?:ADJ|PROPN|NOUN|DET|NUM)$/u.test(tag[from - 1] as string) ||
      (document.analysis.head[from - 1] === token && !/^(?:PUNCT|VERB|ADP|CCONJ|SCONJ)$/u.test(tag[from - 1] as string));
    if (from - 1 < open || !inner || TIME.test(document.lower(from - 1))) break;
    from--;
    if (tag[from] === "DET") break;
  }
  // "A spokesman | for the BBC |", "people | briefed on the move |"
  if (mention?.kind !== "name") {
    const last = Math.min(close, document.lastBelow(token) + 1, to + 14, cue > token ? cue : close);
    while (to < last && tag[to] !== "PUNCT" && tag[to] !== "AUX" && !/^(?:who|which|that)$/u.test(document.lower(to))) to++;
    if (to > token + 1 && /^(?:ADP|ADV|DET|CCONJ)$/u.test(tag[to - 1] as string)) to = mention ? mention.to : token + 1;
  }
  const relative = document.word(to) === "," ? to + 1 : to;
  if (cue > relative && cue <= relative + 4 && /^(?:who|which)$/u.test(document.lower(relative))) to = relative + 1;
  return tokenSpan(document, from, to);
}

/** The span of the tokens `[from, to)`. */
export function tokenSpan(document: ArticleDocument, from: number, to: number): Span {
  const { analysis } = document;
  return [analysis.start[from] as number, analysis.end[to - 1] as number];
}
