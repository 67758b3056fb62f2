import type { ArticleDocument } from "./document.ts";
import { ACCUSERS, PREVENTERS } from "./lexicon/factuality.ts";
import { gerundAt } from "./status.ts";

/** Who does what to whom, where the tree takes a clause for a noun phrase. */
interface Repair {
  readonly agents: readonly number[];
  /** The verb whose subject does it, where no agents are given. */
  readonly like?: number;
  readonly patients: readonly number[];
}

/**
 * The roles of a verb that the tree makes a modifier: "Turkey bombed positions" read like "Turkey-backed positions",
 * "have bombed positions" like "have broken legs", "Google’s owner, Alphabet, named Porat" like "a man named Porat".
 */
export function repairOf(document: ArticleDocument, verb: number): Repair | null {
  const { analysis } = document;
  const label = analysis.label[verb];
  const up = analysis.head[verb] as number;
  if ((label !== "amod" && label !== "acl") || up < 0) return null;
  if (label === "amod" && analysis.xpos[verb] === "VBG") return gerund(document, verb);
  if (!/^VB[DN]$/u.test(analysis.xpos[verb] as string)) return null;
  if (/^[-‐‑–]$/u.test(document.word(verb - 1)) || document.dependents(verb, "aux:pass", "obl:agent").length) return null;
  const before = document.mentionAt(verb - 1);
  if (label === "amod" && verb < up) {
    // "Turkish jets have bombed positions": the perfect.
    const have = analysis.head[up] as number;
    if (have === verb - 1 && document.lemma(have) === "have" && analysis.label[up] === "obj")
      return { agents: document.dependents(have, "nsubj"), patients: [up] };
    const opens = before && before.to === verb && before.kind !== "demonym" && isVerbless(document, up);
    return opens && document.dependents(up, "det").length === 0 ? { agents: [before.to - 1], patients: [up] } : null;
  }
  if (verb < up || !isVerbless(document, up)) return null;
  const objects = document
    .dependents(verb, "obj", "xcomp")
    .filter((token) => /^(?:NOUN|PROPN|PRON)$/u.test(analysis.tag[token] as string));
  return objects.length > 0 && (label === "amod" || document.word(verb - 1) === ",") ? { agents: [up], patients: objects } : null;
}

/** "accused Germany of attacking Poland", "struck back by bombing Aleppo": see `gerundAt`. */
function gerund(document: ArticleDocument, verb: number): Repair | null {
  const found = gerundAt(document, verb);
  if (!found) return null;
  const { governor, preposition, noun } = found;
  const lemma = document.lemma(governor);
  const accused = /^(?:of|for|with)$/u.test(preposition) ? ACCUSERS.has(lemma) : preposition === "from" && PREVENTERS.has(lemma);
  const passive = document.dependents(governor, "aux:pass").length > 0;
  const agents =
    accused && !passive ? document.dependents(governor, "obj") : document.dependents(governor, "nsubj", "nsubj:pass");
  return { agents, patients: [noun] };
}

/** Whether a noun is the root of a sentence that then has no verb. */
function isVerbless(document: ArticleDocument, noun: number): boolean {
  const { analysis } = document;
  const nominal = analysis.tag[noun] === "NOUN" || analysis.tag[noun] === "PROPN";
  return nominal && analysis.head[noun] === -1 && document.dependents(noun, "cop", "nsubj").length === 0;
}
