import { wordSet } from "../article/word-set.ts";
import type { Direction } from "./date-values.ts";
import type { ArticleDocument } from "./document.ts";

const ANNOUNCED = wordSet("expect schedule set due plan slate book likely ready suppose bind");

/** In the present they look ahead. */
const AHEAD = wordSet("plan intend aim prepare go hope expect promise pledge vow");

/** Whether a word announces what its infinitive or its date tells: "is expected to attend", "scheduled for Friday". */
export function isAnnounced(document: ArticleDocument, token: number): boolean {
  if (!ANNOUNCED.has(document.lemma(token)) && !ANNOUNCED.has(document.lower(token))) return false;
  const tag = document.analysis.xpos[token] as string;
  return document.analysis.tag[token] === "ADJ" || tag === "VBN" || document.dependents(token, "aux:pass", "cop").length > 0;
}

/** Whether a token makes a clause: a verb, or what stands after a copula. */
export function isPredicate(document: ArticleDocument, token: number): boolean {
  const tag = document.analysis.tag[token];
  return tag === "VERB" || tag === "AUX" || document.dependents(token, "cop").length > 0;
}

/** Whether a clause looks back or ahead from when the article was written, by its own or its governor's tense. */
export function tenseOf(document: ArticleDocument, token: number): Direction {
  const { analysis } = document;
  let at = token;
  for (let steps = 0; steps < 5 && at >= 0; steps++) {
    if (isPredicate(document, at)) {
      const tense = ownTense(document, at);
      if (tense) return tense;
      // "her decision to meet": whose tense tells nothing.
      if (analysis.label[at] === "acl" && analysis.xpos[at] === "VB") return "unknown";
    }
    at = analysis.head[at] as number;
  }
  return "unknown";
}

/** The tense of a clause; null for an infinitive or participle, which has its governor's. */
function ownTense(document: ArticleDocument, verb: number): Direction | null {
  const { xpos } = document.analysis;
  const helpers = document.dependents(verb, "aux", "aux:pass", "cop");
  const modal = helpers.find((child) => xpos[child] === "MD");
  if (modal !== undefined) {
    // "will attend", "said that he would attend"; "would have attended"
    return helpers.some((child) => document.lower(child) === "have") ? "past" : "future";
  }
  if (isAnnounced(document, verb)) return helpers.some((child) => xpos[child] === "VBD") ? "unknown" : "future";
  if (helpers.some((child) => xpos[child] === "VBD" || document.lemma(child) === "have")) return "past";
  if (helpers.length) return "unknown";
  const tag = xpos[verb];
  if (tag === "VBD" || tag === "VBN") return "past";
  // "plans to attend": looks ahead; "attends" may do either.
  if (tag === "VBP" || tag === "VBZ") return AHEAD.has(document.lemma(verb)) ? "future" : "unknown";
  return null;
}
