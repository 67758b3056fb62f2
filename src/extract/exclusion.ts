import { wordSet } from "../article/word-set.ts";
import type { ArticleDocument } from "./document.ts";

/** Joiners that keep a participant out: "neither Iran nor Syria". */
const NEITHER = wordSet("neither nor");
/** Determiners and heads that leave nobody: "no Russian officials", "none of the leaders". */
const NONE = wordSet("no none neither nobody");
/** Joiners of those who are left out of all: "everyone but Orban", "all except Hungary". */
const EXCEPT = wordSet("but except save excepting barring");
const EVERYBODY = wordSet("all every each everyone everybody everything any anyone anybody everywhere");
const NOBODY = wordSet("none nobody nothing no no-one neither");
const NOR = wordSet("nor");
/** "not only Iran", "not all Iranians": nobody is kept out. */
const NOT_ONLY = wordSet("only just merely simply all every necessarily alone");

/**
 * The word that keeps a participant out of what an anchor tells of others, by its own phrase: "neither Iran nor | Syria |",
 * "Ryan, not | McConnell |", "no | U.S. | officials", "everyone but | Orban |". -1 where he takes part. What is told inside
 * the phrase (a title, an age) is left alone.
 */
export function exclusionOf(document: ArticleDocument, token: number, anchor: number): number {
  const { analysis } = document;
  const over = new Set<number>();
  for (let at = anchor, steps = 0; at >= 0 && steps < 40; steps++) {
    over.add(at);
    at = analysis.head[at] as number;
  }
  let at = token;
  for (let steps = 0; steps < 12 && at >= 0 && !over.has(at); steps++) {
    const up = analysis.head[at] as number;
    // "nor Macron, the president": what the whole list is called, or the tree says so.
    if (analysis.label[at] === "conj" && over.has(up) && analysis.tag[up] !== "VERB") return -1;
    const cue = ownExclusion(document, at);
    if (cue >= 0) return cue;
    if (up < 0) return -1;
    if (analysis.label[at] === "conj") {
      const exception = exceptionOf(document, at, up);
      if (exception !== "") return exception === "out" ? joinerOf(document, at, EXCEPT) : -1;
      // "Neither the UN, the EU | nor Iran": the first one carries the word for all.
      const first = joinerOf(document, up, NEITHER, "cc:preconj");
      const none = document.dependents(up, "det").find((child) => NONE.has(document.lower(child))) ?? -1;
      const kept = joinerOf(document, at, EXCEPT) < 0 ? Math.max(first, none) : -1;
      if (kept >= 0) return kept;
      // "no Russian or | Syrian | officials" is told of the noun above; "no Russians, but | Syrians |" only of the first.
      if (analysis.tag[up] !== "VERB") at = up;
    }
    if (analysis.tag[at] === "VERB") return -1;
    at = analysis.head[at] as number;
  }
  return -1;
}

/** What keeps the noun itself out: "nor Iran", "not Iran", "no Russians", "neither by India nor by Pakistan". */
function ownExclusion(document: ArticleDocument, token: number): number {
  const { analysis } = document;
  if (NONE.has(document.lower(token)) && analysis.tag[token] !== "PROPN") return token;
  const isClause = analysis.tag[token] === "VERB" || document.dependents(token, "cop").length > 0;
  for (const child of document.allDependents(token)) {
    const lower = document.lower(child);
    const label = analysis.label[child];
    if (NEITHER.has(lower) && (label === "cc" || label === "cc:preconj" || label === "advmod")) return child;
    if (label === "det" && NONE.has(lower)) return child;
    if (lower === "not" && child < token && !isClause && !NOT_ONLY.has(document.lower(child + 1))) return child;
  }
  // "signed neither by India | nor by Pakistan": the tree hangs "neither" on the verb.
  for (const child of document.dependents(token, "conj")) {
    const nor = joinerOf(document, child, NOR);
    if (nor >= 0) return nor;
  }
  return -1;
}

function joinerOf(document: ArticleDocument, token: number, joiners: ReadonlySet<string>, label?: "cc:preconj"): number {
  return document.dependents(token, label ?? "cc").find((child) => joiners.has(document.lower(child))) ?? -1;
}

/** Whether a conjunct is an exception: out of what all do, or in what nobody else does. */
function exceptionOf(document: ArticleDocument, token: number, first: number): "out" | "in" | "" {
  if (joinerOf(document, token, EXCEPT) < 0) return "";
  const words = [first, ...document.dependents(first, "det")].map((item) => document.lower(item));
  if (words.some((word) => EVERYBODY.has(word))) return "out";
  return words.some((word) => NOBODY.has(word)) ? "in" : "";
}
