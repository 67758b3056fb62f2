import { frameRule, reciprocalRule } from "./frame-rule.ts";
import type { Rule } from "./rule.ts";

/** Kin and close ties that verbs tell; roles ("his wife", "a Clinton aide") are read with the titles. */
export const KIN_RULES: readonly Rule[] = [
  frameRule({
    id: "relatedTo.verb",
    relation: "relatedTo",
    verbs: "marry wed divorce date advise counsel mentor father befriend remarry",
    subject: "agent",
    object: "patient",
    confidence: 0.82,
    matches: [
      { text: "Mark Zuckerberg married Priscilla Chan in 2012.", subject: "Mark Zuckerberg", object: "Priscilla Chan" },
      { text: "Karl Rove advises George W. Bush.", subject: "Karl Rove", object: "George W. Bush" },
    ],
    misses: ["Mark Zuckerberg met Priscilla Chan in 2003.", "Karl Rove advises friends of George W. Bush."],
  }),
  frameRule({
    id: "relatedTo.married-to",
    relation: "relatedTo",
    verbs: "marry engage relate",
    subject: "patient",
    object: ["to"],
    confidence: 0.82,
    matches: [{ text: "Huma Abedin is married to Anthony Weiner.", subject: "Huma Abedin", object: "Anthony Weiner" }],
    misses: ["Huma Abedin is known to Anthony Weiner.", "Huma Abedin spoke to Anthony Weiner."],
  }),
  frameRule({
    id: "relatedTo.under",
    relation: "relatedTo",
    verbs: "study train apprentice",
    subject: "agent",
    object: ["under"],
    subjects: ["Person"],
    objects: ["Person"],
    confidence: 0.78,
    matches: [{ text: "Madeleine Albright studied under Bill Clinton.", subject: "Madeleine Albright", object: "Bill Clinton" }],
    misses: ["Madeleine Albright sat under a picture of Bill Clinton.", "Madeleine Albright studied before Bill Clinton."],
  }),
  frameRule({
    id: "relatedTo.works-for",
    relation: "relatedTo",
    verbs: "work volunteer",
    subject: "agent",
    object: ["for"],
    subjects: ["Person"],
    objects: ["Person"],
    confidence: 0.75,
    matches: [{ text: "Karl Rove worked for George W. Bush.", subject: "Karl Rove", object: "George W. Bush" }],
    misses: ["Karl Rove voted for George W. Bush.", "Karl Rove worked for friends of George W. Bush."],
  }),
  reciprocalRule({
    id: "relatedTo.both",
    relation: "relatedTo",
    verbs: "marry divorce wed",
    confidence: 0.82,
    matches: [{ text: "Huma Abedin and Anthony Weiner married in 2010.", subject: "Huma Abedin", object: "Anthony Weiner" }],
    misses: ["Huma Abedin and Anthony Weiner left in 2010."],
  }),
];
