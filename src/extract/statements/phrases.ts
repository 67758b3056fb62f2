import { wordSet } from "../../article/word-set.ts";
import type { ArticleDocument } from "../document.ts";
import type { Frame } from "../frames.ts";
import type { Cue } from "../lexicon/cues.ts";
import { isPersonNoun } from "../lexicon/people-words.ts";
import type { Source } from "../sources.ts";
import { clauseLimit, firstBelow, phraseEnd } from "./spans.ts";

/** A content by tokens `[from, to)`, one part or two, with the cue that takes it. */
export interface Content {
  readonly parts: readonly (readonly [from: number, to: number])[];
  readonly cue: Cue;
  readonly confidence: number;
  /** Fewer words than this are no content. */
  readonly least: number;
}

/** "denied the report", "called the plan a mistake"; of a passive its subject: "was accused of fraud by Obama". */
export function nounPhrase(document: ArticleDocument, frame: Frame, cues: readonly Cue[], source: Source): Content | null {
  const cue = cues.find((item) => item.noun || item.label);
  const { verb } = frame;
  if (!cue) return null;
  if (frame.passive) return passive(document, frame, cue);
  if (!source.span || isOther(document, frame)) return null;
  const complement = cue.label ? (relativeLabel(document, frame, cue) ?? labelInMarks(document, verb, cue)) : null;
  if (complement) return complement;
  // "called Burma a success": the first of two objects.
  const object = [...document.dependents(verb, "iobj"), ...frame.patients]
    .filter((token) => token > verb)
    .sort((a, b) => a - b)[0];
  if (object === undefined) return cue.label ? complementOf(document, verb, cue) : null;
  const first = firstBelow(document, object);
  if (first <= verb) return null;
  const to = phraseEnd(document, verb, object, clauseLimit(document, verb));
  // "rejected it": tells nothing by itself.
  if (to === first + 1 && document.analysis.tag[first] === "PRON") return null;
  // "called the sentence “dangerous”": what is said of it may hang on the noun.
  const said =
    to > document.lastBelow(object) + 1 ||
    isRenamed(document, object, to) ||
    (object + 1 < to && (document.marksOf[object + 2] as number) >= 0);
  if (cue.label && !cue.noun && (!said || isCallTo(document, verb, object))) return null;
  return { parts: [[first, to]], cue, confidence: 0.6, least: cue.label ? 2 : 1 };
}

/** "called the office | by | phone", "called his mother | to | ask": whom one rings up. */
const isCallTo = (document: ArticleDocument, verb: number, object: number): boolean =>
  document.lemma(verb) === "call" &&
  /^(?:by|on|at|from|about|to|before|after)$/u.test(document.lower(document.lastBelow(object) + 1));

/** "called | the plan a costly mistake |", where the tree takes the label for another name: no comma stands before it. */
function isRenamed(document: ArticleDocument, object: number, to: number): boolean {
  for (let i = object + 1; i < to; i++) {
    const first = document.analysis.label[i] === "appos" ? firstBelow(document, i) : -1;
    if (first > object && /^(?:an?|the)$/u.test(document.lower(first)) && document.word(first - 1) !== ",") return true;
  }
  return false;
}

/** "called | the speech a “critical moment” |": up to the end of the marks, whatever the tree makes of it. */
function labelInMarks(document: ArticleDocument, verb: number, cue: Cue): Content | null {
  const { tag } = document.analysis;
  const [, close] = document.bounds(verb);
  for (let i = verb + 1; i < Math.min(close, verb + 14); i++) {
    if ((document.marksOf[i] as number) >= 0) {
      const number = document.marksOf[i] as number;
      let to = i;
      while (to < close && document.marksOf[to] === number) to++;
      if (to < close && /^(?:["”»]|'')$/u.test(document.word(to))) to++;
      return i > verb + 2 ? { parts: [[verb + 1, to]], cue, confidence: 0.65, least: 2 } : null;
    }
    const inner = /^(?:DET|ADJ|NOUN|PROPN|PRON|NUM|ADP|PART|ADV|CCONJ)$/u.test(tag[i] as string);
    if (!inner && !/^[-‐‑–"“]$|^''$/u.test(document.word(i))) return null;
  }
  return null;
}

/** "called | the suspension “arbitrary” |", where the tree makes one phrase of both. */
function complementOf(document: ArticleDocument, verb: number, cue: Cue): Content | null {
  const complement = document.dependents(verb, "xcomp").find((child) => child > verb);
  if (complement === undefined || (document.marksOf[complement] as number) < 0) return null;
  const first = firstBelow(document, complement);
  const [, close] = document.bounds(verb);
  if (first <= verb || first >= complement - 1) return null;
  return { parts: [[first, Math.min(close, document.lastBelow(complement) + 1)]], cue, confidence: 0.6, least: 2 };
}

/** "what it calls | “hostile values” |", "which the Church describes as | a religious retreat |". */
function relativeLabel(document: ArticleDocument, { verb, agents }: Frame, cue: Cue): Content | null {
  const limit = clauseLimit(document, verb);
  const [subject] = agents;
  if (subject === undefined || subject >= verb) return null;
  const opens = firstBelow(document, subject) - 1;
  if (!/^(?:WP|WDT)$/u.test(document.analysis.xpos[opens] ?? "")) return null;
  let next = verb + 1;
  if (next < limit && document.lower(next) === "as") next++;
  const complement = document.dependents(verb, "xcomp", "obl", "obj").find((child) => child >= next);
  if (complement === undefined) return null;
  return { parts: [[next, Math.min(limit, document.lastBelow(complement) + 1)]], cue, confidence: 0.6, least: 1 };
}

/** What shows or finds by being written or counted: "the poll found …". */
const MEASURES =
  /^(?:poll|survey|study|report|result|record|email|e-mail|document|datum|data|figure|statistic|number|audit|investigation|research|analysis)$/u;

/** What is called back by those who made or sent it. */
const CALLED_BACK =
  wordSet(`truck car vehicle product toy airbag battery device model crib drug food meat phone engine brake tire tyre plane aircraft
  helicopter minivan suv sedan unit charger medicine vaccine troop force mission`);
/** What one advances by saying it. */
const ADVANCED = wordSet(
  "argument theory idea claim notion hypothesis view case proposal position thesis narrative explanation allegation approach vision concept interpretation",
);

/** Verbs that with some objects say nothing: "denied them entry", "questioned the student", "claimed asylum". */
function isOther(document: ArticleDocument, { verb, lemma, patients, agents }: Frame): boolean {
  const [object] = patients;
  if (object === undefined) return false;
  if (lemma === "deny") return document.dependents(verb, "iobj").length > 0;
  if (lemma === "claim") return /^(?:asylum|benefit|life|victim|title|medal|refund|expense|seat)$/u.test(document.lemma(object));
  if (lemma === "find" || lemma === "show") return !agents.some((agent) => MEASURES.test(document.lemma(agent)));
  const person = document.mentionAt(object)?.entity.type === "Person" || isPersonNoun(document.lemma(object));
  const quoted = (document.marksOf[firstBelow(document, object) + 1] as number) >= 0;
  // "recalled its ambassador", "recalled 3 million trucks", "advanced the bill": no words.
  const product = document.mentionAt(object)?.entity.type === "Product";
  const called = person || product || document.analysis.tag[object] === "PRON" || CALLED_BACK.has(document.lemma(object));
  if (lemma === "recall") return !quoted && called;
  if (lemma === "advance") return !ADVANCED.has(document.lemma(object));
  // "announced Windows 11": brought it out.
  if (lemma === "announce") return product;
  // "welcomed world leaders | to | the White House"
  if (lemma === "welcome") return person && /^(?:to|at|in|into|home|back)$/u.test(document.lower(document.lastBelow(object) + 1));
  return lemma === "question" && person;
}

/** "Yellen was criticized for …", "X was accused of …": the one who was blamed or praised, and what for. */
function passive(document: ArticleDocument, { verb, lemma, patients }: Frame, cue: Cue): Content | null {
  const judges = cue.cueClass === "criticizes" || cue.cueClass === "praises" || lemma === "accuse";
  const [subject] = patients;
  if (!judges || subject === undefined || document.dependents(verb, "aux:pass").length === 0) return null;
  if (document.analysis.tag[subject] === "PRON" && /^(?:who|which|that)$/u.test(document.lower(subject))) return null;
  const why = document
    .dependents(verb, "advcl", "obl")
    .find((child) => child > verb && /^(?:of|for|as|over)$/u.test(markOf(document, child)));
  if (why === undefined) return null;
  const first = firstBelow(document, subject);
  const from = firstBelow(document, why);
  const to = Math.min(clauseLimit(document, verb), document.lastBelow(why) + 1);
  if (first >= verb || from <= verb || to <= from) return null;
  return {
    parts: [
      [first, document.lastBelow(subject) < verb ? document.lastBelow(subject) + 1 : subject + 1],
      [from, to],
    ],
    cue,
    confidence: 0.6,
    least: 3,
  };
}

/** The preposition or conjunction before a phrase or clause. */
const markOf = (document: ArticleDocument, token: number): string => {
  const mark = document.dependents(token, "mark")[0];
  return mark === undefined ? document.prepositionOf(token) : document.lower(mark);
};
