import { datelineEnd } from "./context.ts";
import { headOf } from "./coreference/referents.ts";
import type { ArticleDocument } from "./document.ts";
import type { Frame } from "./frames.ts";
import { isTime } from "./lexicon/times.ts";

/** The token of who does what a verb says, where the tree tells, or the words around a cue of speech do. */
export function subjectOf(document: ArticleDocument, frame: Frame, speech: boolean): number | undefined {
  const { verb } = frame;
  const inQuote = document.quoteOf[verb] as number;
  // "WASHINGTON (AP) — Donald Trump called": the place of a dateline does nothing.
  const opening = datelineEnd(document.analysis, document.analysis.sentenceOf[verb] as number);
  const able = (token: number | undefined): token is number =>
    token !== undefined &&
    token >= opening &&
    document.lower(token) !== "you" &&
    !isTime(document.lower(token)) &&
    document.quoteOf[token] === inQuote;
  const agents = [quotedSpeaker(document, verb), participleSubject(document, verb), nearest(document, frame)];
  const agent = agents.find(able);
  if (agent !== undefined) return agent;
  if (frame.passive || !speech) return undefined;
  return turned(document, verb, able) ?? before(document, verb, able);
}

/** Of several subjects that the tree gives, the one beside the verb: "The meeting went on, the release | said". */
function nearest(document: ArticleDocument, { verb, agents }: Frame): number | undefined {
  const after = document.dependents(verb, "nsubj").find((token) => token > verb);
  if (after !== undefined && CLOSING.test(document.word(verb - 1) ?? "")) return after;
  const own = document.dependents(verb, "nsubj").filter((token) => token < verb);
  const [first] = own;
  // "Nwakanma of the Foundation, | who | called for …": a person, though the tree joins the clause to a body.
  const body = agents[0] !== undefined && document.entitiesOf(agents[0]).every(({ type }) => type !== "Person");
  if (first !== undefined && document.lower(first) === "who" && body) return first;
  if (own.length < 2) return agents[0];
  return areJoined(document, own) ? first : own.at(-1);
}

/** Whether two subjects are one with "and" between: "She and President Hollande | announced". */
function areJoined(document: ArticleDocument, own: readonly number[]): boolean {
  const [first, last] = [own[0] as number, own.at(-1) as number];
  let and = false;
  for (let i = first + 1; i < last; i++) {
    if (/^(?:VERB|AUX|PUNCT)$/u.test(document.analysis.tag[i] as string)) return false;
    and ||= document.analysis.tag[i] === "CCONJ";
  }
  return and;
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

const CLOSING = /^(?:[,”"’»?!]|'')$/u;

/** "…," said | Rep. Elijah Cummings |: who is named right after the cue. */
function turned(document: ArticleDocument, verb: number, able: (token: number) => boolean): number | undefined {
  const { tag } = document.analysis;
  const [open, close] = document.bounds(verb);
  const mark = verb > open ? document.word(verb - 1) : "";
  if (!CLOSING.test(mark)) return undefined;
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

/** The last one named before a cue who may speak: best one that the tree calls a subject, never one after a preposition. */
function before(document: ArticleDocument, verb: number, able: (token: number) => boolean): number | undefined {
  const { label, tag } = document.analysis;
  const [open] = document.bounds(verb);
  let other: number | undefined;
  for (let i = verb - 1; i >= Math.max(open, verb - 40); i--) {
    const mention = document.mentionAt(i);
    if (!mention || !able(i)) continue;
    const { type } = mention.entity;
    if (type !== "Person" && type !== "Organization" && type !== "Agency") continue;
    // "The plan, | Li Xiaodong | said, would …": set off by commas together with its verb.
    if (mention.to === verb && document.word(mention.from - 1) === ",") return mention.to - 1;
    const head = headOf(document, mention.from, mention.to);
    if (/^nsubj/u.test(label[head] as string)) return mention.to - 1;
    const governed = /^(?:obl|nmod|obj|compound|nmod:poss|appos)$/u.test(label[head] as string);
    const preposition = mention.from > open ? tag[mention.from - 1] : undefined;
    if (!governed && preposition !== "ADP" && !/^['’]s$/u.test(document.lower(mention.to))) other ??= mention.to - 1;
  }
  return other;
}
