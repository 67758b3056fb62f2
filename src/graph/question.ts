import { type RelationQuestion, relationQuestion } from "./relation-question.ts";

/** What a person asks of a collection, before the names in it are looked up. */
export type Question =
  | { readonly asks: "said"; readonly speaker: string | null; readonly about: string | null }
  | RelationQuestion
  | { readonly asks: "path"; readonly from: string; readonly to: string }
  | { readonly asks: "entity"; readonly name: string };

/** So many characters of a question are read. */
const LONGEST = 500;

const SAID_WHAT = /^(?:who|what) (?:said|says|is said|was said|has said) (?:what |something |anything )?(?:about|on|of) (.+)$/iu;
const DID_SAY = /^what (?:did|does|has|do) (.+?) (?:say|says|said|claim|tell)(?: (?:about|on|of) (.+))?$/iu;
const SAYS_ABOUT = /^(.+?) (?:said|says|on|about) (?:about |on |of )?(.+)$/iu;
const WHO_IS = /^(?:who|what) (?:is|was|are|were) (.+)$/iu;
const TO = /^(.+?) (?:to|→|->) (.+)$/iu;

/**
 * Reads a question in plain words: "who said what about the NSA", "what did Rousseff say about the NSA", "who criticised the
 * treaty", "Rousseff to NSA"; a name alone asks for all of it. Only the beginning of a very long one is read. Linear.
 */
export function question(text: string): Question {
  const asked = text.slice(0, LONGEST).replace(/\s+/gu, " ").trim().replace(/\?+$/u, "").trim();
  const about = SAID_WHAT.exec(asked);
  if (about) return { asks: "said", speaker: null, about: about[1] as string };
  const did = DID_SAY.exec(asked);
  if (did) return { asks: "said", speaker: did[1] as string, about: did[2] ?? null };
  const related = relationQuestion(asked);
  if (related) return related;
  const who = WHO_IS.exec(asked);
  if (who) return { asks: "entity", name: who[1] as string };
  const path = TO.exec(asked);
  if (path) return { asks: "path", from: path[1] as string, to: path[2] as string };
  const says = / (?:said|says) /iu.test(asked) ? SAYS_ABOUT.exec(asked) : null;
  if (says) return { asks: "said", speaker: says[1] as string, about: says[2] as string };
  return { asks: "entity", name: asked };
}
