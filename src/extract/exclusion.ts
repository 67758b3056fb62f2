import { wordSet } from "../article/word-set.ts";
import type { ArticleDocument } from "./document.ts";

/** Determiners and heads that leave nobody: "no Russian officials", "none of the leaders". */
const NONE = wordSet("no none neither nobody");
/** Joiners of those who are left out of all: "everyone but Orban", "all except Hungary". */
const EXCEPT = wordSet("but except save excepting barring");
const EVERYBODY = wordSet("all every each everyone everybody everything any anyone anybody everywhere");
const NOBODY = wordSet("none nobody nothing no no-one neither");
/** "not only Iran", "not all Iranians": nobody is kept out. */
const NOT_ONLY = wordSet("only just merely simply all every necessarily alone");

/** The words that keep the nouns of an article out of what its verbs tell, by the token of the noun. */
interface Exclusions {
  /** "nor | Iran", "not | Iran", "no | Russians". */
  readonly own: Map<number, number>;
  /** The first of several, whose word counts for all: "neither | the UN |, the EU nor Iran". */
  readonly all: Map<number, number>;
  /** Exceptions, with the joiner: out of what all do, or -1 for those who alone do it: "nobody but | Orban |". */
  readonly exceptions: Map<number, number>;
}

const read = new WeakMap<ArticleDocument, Exclusions>();

/**
 * The word that keeps a participant out of what an anchor tells of others, by its own phrase: "neither Iran nor | Syria |",
 * "Ryan, not | McConnell |", "no | U.S. | officials", "everyone but | Orban |". -1 where he takes part. What is told inside
 * the phrase (a title, an age) is left alone.
 */
export function exclusionOf(document: ArticleDocument, token: number, anchor: number): number {
  const { head, label, tag, sentenceOf } = document.analysis;
  if (sentenceOf[token] !== sentenceOf[anchor]) return -1;
  const known = read.get(document) ?? findExclusions(document);
  read.set(document, known);
  if (known.own.size + known.exceptions.size === 0) return -1;
  const over = new Set<number>();
  for (let at = anchor, steps = 0; at >= 0 && steps < 40; steps++) {
    over.add(at);
    at = head[at] as number;
  }
  let at = token;
  for (let steps = 0; steps < 12 && at >= 0 && !over.has(at); steps++) {
    const up = head[at] as number;
    const listed = label[at] === "conj" && up >= 0 && tag[up] !== "VERB";
    // "nor Macron, the president": what the whole list is called, or the tree says so.
    if (listed && over.has(up)) return -1;
    const cue = known.exceptions.get(at) ?? known.own.get(at) ?? (listed ? known.all.get(up) : undefined);
    if (cue !== undefined) return cue;
    if (up < 0 || tag[at] === "VERB") return -1;
    // "Russian or | Syrian | officials": what is told of the list is told of the noun above it.
    at = listed ? (head[up] as number) : up;
  }
  return -1;
}

/** All exclusions of an article. Linear: each hangs on a word that says so. */
function findExclusions(document: ArticleDocument): Exclusions {
  const { analysis } = document;
  const found: Exclusions = { own: new Map(), all: new Map(), exceptions: new Map() };
  for (let i = 0; i < analysis.count; i++) {
    const word = document.lower(i);
    const up = analysis.head[i] as number;
    const label = analysis.label[i] as string;
    if (NONE.has(word) && label !== "det" && analysis.tag[i] === "PRON") found.own.set(i, i);
    if (up < 0 || analysis.tag[up] === "VERB") continue;
    const first = analysis.label[up] === "conj" ? (analysis.head[up] as number) : up;
    if (/^(?:cc|cc:preconj|advmod)$/u.test(label) && (word === "neither" || word === "nor")) {
      found.own.set(up, i);
      if (word === "neither") found.all.set(up, i);
      // "signed neither by | India | nor by Pakistan": the tree hangs "neither" on the verb.
      else if (first !== up && analysis.tag[first] !== "VERB" && !found.own.has(first)) found.own.set(first, i);
    } else if (label === "det" && NONE.has(word)) {
      found.own.set(up, i);
      found.all.set(up, i);
    } else if (word === "not" && i < up && !document.dependents(up, "cop").length && !NOT_ONLY.has(document.lower(i + 1)))
      found.own.set(up, i);
    else if (label === "cc" && EXCEPT.has(word) && first !== up) {
      const words = [first, ...document.dependents(first, "det")].map((item) => document.lower(item));
      if (words.some((item) => EVERYBODY.has(item))) found.exceptions.set(up, i);
      // "no Russians, but | Syrians |"
      else if (words.some((item) => NOBODY.has(item))) found.exceptions.set(up, -1);
    }
  }
  return found;
}
