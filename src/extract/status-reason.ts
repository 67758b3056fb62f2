import type { ArticleDocument } from "./document.ts";
import { readStatus } from "./status.ts";

/** Adjectives and determiners that tell of a noun that it is not simply so: "a planned visit", "no talks". */
const UNREAL =
  /^(?:no|any|neither|planned|proposed|scheduled|upcoming|coming|future|next|possible|potential|alleged|suspected|expected|intended|cancell?ed|postponed|aborted|failed|would-be)$/u;

/**
 * The word that makes planned, possible or negated what an anchor tells: of a verb see `readStatus`; of a noun its own
 * determiner or adjective ("a planned visit"), else what its verb reads as ("will pay a visit"), else that verb ("called off
 * a visit"). The anchor itself, where nothing else does: "boycotted".
 */
export function becauseOf(document: ArticleDocument, anchor: number): number {
  const { analysis } = document;
  const own = readStatus(document, anchor).because;
  if (own >= 0) return own;
  for (let at = anchor, steps = 0; steps < 3 && isNoun(document, at); steps++) {
    const unreal = document.dependents(at, "det", "amod", "compound").find((child) => UNREAL.test(document.lower(child)));
    if (unreal !== undefined) return unreal;
    const up = analysis.head[at] as number;
    if (up < 0) break;
    const { because } = readStatus(document, up);
    if (because >= 0) return because;
    if (analysis.tag[up] === "VERB") return up;
    at = up;
  }
  return anchor;
}

const isNoun = ({ analysis }: ArticleDocument, token: number): boolean =>
  analysis.tag[token] === "NOUN" || analysis.tag[token] === "PROPN";
