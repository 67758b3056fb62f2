import { wordSet } from "../article/word-set.ts";
import type { ArticleDocument } from "./document.ts";

/** What they take as their clause is so, also where they are asked about: "Did he know that Putin visited Moscow?" */
const FACTIVE = wordSet("know realize realise forget remember regret notice discover learn recognize recognise mind care");

/** A question goes on for this many tokens at most. */
const LONGEST = 80;

/**
 * The question mark of a yes-no question that asks whether a verb's clause is so: "Did Putin visit Moscow?"; -1 for none.
 * "Why did Putin visit Moscow?" takes it for granted, and so does a clause beside the one that is asked.
 */
export function askedBy(document: ArticleDocument, verb: number): number {
  const mark = markAfter(document, verb);
  if (mark < 0) return -1;
  const root = askedRoot(document, verb);
  return root < 0 || asksWhat(document, root) ? -1 : mark;
}

/** The question mark that ends the sentence or the quotation of a verb; -1 for none. */
function markAfter(document: ArticleDocument, verb: number): number {
  const [, close] = document.bounds(verb);
  const quote = document.quoteOf[verb];
  for (let i = verb + 1; i < Math.min(close, verb + LONGEST); i++) {
    if (document.quoteOf[i] !== quote) continue;
    const word = document.word(i);
    if (word === "?" || word === "?!") return i;
    if (word === "." || word === "!" || word === ";" || opensQuestion(document, i)) return -1;
  }
  return -1;
}

/** "…, he said, | why | hadn’t she screamed?": another question, with its verb turned round. */
function opensQuestion(document: ArticleDocument, token: number): boolean {
  const { tag, xpos } = document.analysis;
  if (!/^W(?:P\$?|DT|RB)$/u.test(xpos[token] as string) || (tag[token + 1] !== "AUX" && tag[token + 2] !== "AUX")) return false;
  return /^(?:[,:—–-]|--)$/u.test(document.word(token - 1)) || /^\p{Lu}/u.test(document.word(token));
}

/** The main verb of the question that a verb is asked with: itself, the first of two, the one that it completes; -1 for none. */
function askedRoot(document: ArticleDocument, verb: number): number {
  const { head, label } = document.analysis;
  let at = verb;
  for (let steps = 0; steps < 12; steps++) {
    const up = head[at] as number;
    if (up < 0 || document.quoteOf[up] !== document.quoteOf[at]) return at;
    const kind = label[at] as string;
    if (kind === "parataxis") return at;
    const purpose = kind === "advcl" && document.dependents(at, "mark").some((child) => document.lower(child) === "to");
    if (kind !== "conj" && kind !== "xcomp" && kind !== "ccomp" && kind !== "csubj" && !purpose) return -1;
    if ((kind === "ccomp" || kind === "csubj") && FACTIVE.has(document.lemma(up))) return -1;
    at = up;
  }
  return -1;
}

/** Whether a question asks who, what, when or why: a question word stands in front of its first verb. */
function asksWhat(document: ArticleDocument, root: number): boolean {
  const { tag, xpos, head, label } = document.analysis;
  const [open, close] = document.bounds(root);
  for (let i = open; i < Math.min(close, open + LONGEST); i++) {
    if (document.quoteOf[i] !== document.quoteOf[root]) continue;
    if (/^W(?:P\$?|DT|RB)$/u.test(xpos[i] as string)) {
      // "When Putin visited Moscow, did he …?": the word of another clause.
      let at = i;
      while (at !== root && at >= 0 && !(label[at] === "advcl" || label[at] === "acl:relcl")) at = head[at] as number;
      return at === root || at < 0;
    }
    if (tag[i] === "AUX" || tag[i] === "VERB") return false;
  }
  return false;
}
