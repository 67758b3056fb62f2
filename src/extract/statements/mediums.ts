import { wordSet } from "../../article/word-set.ts";
import type { ArticleDocument } from "../document.ts";
import { verbBetween } from "./spans.ts";

/** What one says something in, and what belongs to the cue wherever it stands: "… in a statement on Thursday". */
const WORDS_OF = wordSet(
  "statement interview e-mail email tweet letter memo op-ed release post message blog communique communiqué",
);
/** What may hold a deed as well: cut off where the content is no clause of its own, "called for calm | in a speech". */
const OCCASIONS = wordSet(
  "speech address remark conference briefing column editorial testimony visit trip rally appearance call",
);
/** So many tokens before its end a content's last phrase is looked for. */
const REACH = 16;

/**
 * The end of a content `[from, to)` without the phrase at its end that tells in what it was said: "called for more schools | in a
 * statement on Thursday |", "urged calm | during a visit to Kabul |". Of a clause only what can be nothing but words is cut off.
 */
export function beforeMedium(document: ArticleDocument, from: number, to: number, clause: boolean): number {
  for (let i = to - 2; i >= Math.max(from + 1, to - REACH); i--) {
    if ((document.marksOf[i] as number) >= 0 || /^[,;:]$/u.test(document.word(i))) return to;
    if (!/^(?:in|during|at)$/u.test(document.lower(i))) continue;
    const noun = nounAfter(document, i + 1, to);
    if (noun < 0 || verbBetween(document, noun + 1, to)) continue;
    const lemma = document.lemma(noun);
    const said = WORDS_OF.has(lemma) && document.lower(i) === "in";
    if (said || (!clause && OCCASIONS.has(lemma))) return i;
  }
  return to;
}

/** The head of "a written statement", "his weekly radio address": a noun after an article or owner; -1 for none. */
function nounAfter(document: ArticleDocument, from: number, to: number): number {
  const { tag } = document.analysis;
  if (!/^(?:an?|his|her|its|their|another|one)$/u.test(document.lower(from))) return -1;
  let at = from + 1;
  while (at < Math.min(to, from + 6) && /^(?:ADJ|NOUN|PROPN|NUM|VERB)$/u.test(tag[at] as string)) at++;
  const noun = at - 1;
  return noun > from && tag[noun] === "NOUN" ? noun : -1;
}
