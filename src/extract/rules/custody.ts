import { frameRule } from "./frame-rule.ts";
import { nounRule } from "./noun-rule.ts";
import type { Rule } from "./rule.ts";

// What states and their organs do to people and bodies, besides the plain verbs of force.

/** Trials, questions, orders and subpoenas. */
export const CUSTODY_RULES: readonly Rule[] = [
  frameRule({
    id: "coerces.on-trial",
    relation: "coerces",
    verbs: "put place hold bring",
    phrase: { preposition: "on", nouns: "trial probation notice watchlist blacklist list leave" },
    subject: "agent",
    object: "patient",
    confidence: 0.8,
    matches: [{ text: "Egypt put Jane Smith on trial.", subject: "Egypt", object: "Jane Smith" }],
    misses: ["Egypt put Jane Smith on stage.", "Egypt put a friend of Jane Smith on trial."],
  }),
  frameRule({
    id: "coerces.by-office",
    relation: "coerces",
    verbs: "question force order hold stop summon require release_from dismiss cite pull_over capture take_away",
    subject: "agent",
    object: "patient",
    subjects: ["Country", "Agency"],
    objects: ["Person", "Organization"],
    confidence: 0.78,
    matches: [
      { text: "The FBI questioned Jane Smith on Friday.", subject: "Federal Bureau of Investigation", object: "Jane Smith" },
      { text: "The Supreme Court ordered Google to pay.", subject: "Supreme Court", object: "Google" },
    ],
    misses: ["The BBC questioned Jane Smith on Friday.", "The Supreme Court ordered books from a friend of Google."],
  }),
  frameRule({
    id: "coerces.look-into",
    relation: "coerces",
    verbs: "look inquire dig delve",
    subject: "agent",
    object: ["into"],
    owned: true,
    subjects: ["Country", "Agency"],
    objects: ["Person", "Organization", "Agency", "Country"],
    confidence: 0.78,
    matches: [
      { text: "The FBI is looking into Jane Smith’s record.", subject: "Federal Bureau of Investigation", object: "Jane Smith" },
    ],
    misses: ["The FBI is looking at Jane Smith.", "Peter Cook is looking into Jane Smith’s record."],
  }),
  nounRule({
    id: "coerces.subpoena",
    relation: "coerces",
    nouns: "subpoena summons warrant fine citation penalty",
    subject: ["'s", "from", "by"],
    object: ["to", "for", "on"],
    by: "issue serve send deliver hand file impose",
    to: "receive get face",
    subjects: ["Country", "Agency"],
    confidence: 0.8,
    matches: [
      { text: "The State Department issued a subpoena to Greenpeace.", subject: "State Department", object: "Greenpeace" },
    ],
    misses: ["The State Department issued a report to Greenpeace.", "The BBC sent a letter on a subpoena to Greenpeace."],
  }),
];
