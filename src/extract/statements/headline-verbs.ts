import { lemmaOf } from "../../language/lemma/lemma.ts";
import type { ArticleDocument } from "../document.ts";
import type { Frame } from "../frames.ts";
import { cuesOfVerb } from "../lexicon/cues.ts";

/**
 * Frames of cues that the tagger took for nouns, as in headlines, where their finer tag and a subject before them tell
 * otherwise: "Xi | calls | for cooperation".
 */
export function headlineVerbs(document: ArticleDocument): Frame[] {
  const { tag, xpos, count } = document.analysis;
  const frames: Frame[] = [];
  for (let i = 1; i < count; i++) {
    if (tag[i] !== "NOUN" || !/^VB[DPZ]$/u.test(xpos[i] as string)) continue;
    const lemma = lemmaOf(document.word(i), "VERB", xpos[i] as string).toLowerCase();
    const agents = document.dependents(i, "nsubj").filter((token) => token < i);
    if (agents.length === 0 || cuesOfVerb(lemma).length === 0) continue;
    const patients = document.dependents(i, "obj");
    frames.push({
      verb: i,
      lemma,
      key: lemma,
      passive: false,
      agents,
      patients,
      recipients: [],
      obliques: [],
      status: "actual",
      repaired: false,
    });
  }
  return frames;
}
