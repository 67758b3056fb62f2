import { standingFor } from "../standing.ts";
import { ACTORS } from "./actors.ts";
import { AGREEMENT_RULES } from "./agreements.ts";
import { CONTACT_RULES } from "./contact.ts";
import { CUSTODY_RULES } from "./custody.ts";
import { ENCOUNTER_RULES } from "./encounters.ts";
import { FORCE_RULES } from "./force.ts";
import { frameRule } from "./frame-rule.ts";
import { MEMBERSHIP_RULES } from "./memberships.ts";
import { nounRule } from "./noun-rule.ts";
import { OPPOSITION_RULES } from "./opposition.ts";
import { PART_RULES } from "./parts.ts";
import { POWER_RULES } from "./power.ts";
import { PRESENCE_RULES } from "./presence.ts";
import { RACE_RULES } from "./races.ts";
import { type Finding, isSureObject, join, type Rule, words } from "./rule.ts";
import { SEIZURE_RULES } from "./seizures.ts";
import { SUPPORT_RULES } from "./support.ts";

/** Whether another relation reads the objects of a verb. */
const isRead = (key: string): boolean => READ.some((rule) => rule.verbs?.has(key));
const READ: readonly Rule[] = [
  ...CONTACT_RULES,
  ...ENCOUNTER_RULES,
  ...RACE_RULES,
  ...SEIZURE_RULES,
  ...AGREEMENT_RULES,
  ...CUSTODY_RULES,
  ...FORCE_RULES,
  ...OPPOSITION_RULES,
  ...MEMBERSHIP_RULES,
  ...PART_RULES,
  ...POWER_RULES,
  ...PRESENCE_RULES,
  ...SUPPORT_RULES,
];

/** Verbs of saying and thinking: whom one tells, quotes or asks, one does nothing to. */
const SPEAKING =
  words(`say tell call think believe feel consider regard view deem label dub describe portray depict cite mention reference note quote argue
  state announce report warn insist suggest explain declare deny admit acknowledge concede confirm allege maintain contend stress emphasize
  reiterate repeat reply respond answer ask wonder hope fear expect predict promise pledge vow conclude observe remark comment point complain reveal
  disclose testify tweet post recall estimate understand know recommend propose demand urge rule find decide assume speculate indicate signal
  caution joke quip lament boast recount hint imply hold highlight affirm inform assure advise remind convince persuade swear guarantee guess figure
  imagine reckon doubt worry forecast project proclaim plead recollect relate suspect show offer agree refuse decline want plan intend seek wish order
  encourage beg implore request instruct press exhort appeal criticize condemn praise advocate claim read see write speak discuss cover name`);

/** Verbs that join nothing by themselves, and those that tell too many things. */
const VAGUE =
  words(`be have do make take get give use include need like mean become remain seem appear let keep put set hear compare resemble represent
  feature list term rank rate poll survey watch leave_out involve contain comprise follow precede spell love hate remember forget miss try stop start
  begin continue help lead run go come turn bring win lose last cost equal total exceed near surround learn publish study play wear carry add mark
  blame thank date have_to face concern join identify determine prove realize recognize reflect spend raise cause change bear paint approach await host
  create address affect influence shape define reach enter pass cross visit draw attract tie force drive hit surprise lead_to receive gain obtain accept
  share recite teach live inspire mirror echo evoke channel cast drop pick nickname lean title`);

/** "Xi replaced Hu", "Burma borders China": any other verb that joins two names. */
const VERB: Rule = {
  id: "interactsWith.verb",
  relation: "interactsWith",
  matches: [
    { text: "Pakistan bordered China.", subject: "Pakistan", object: "China" },
    { text: "Vladimir Putin invited Barack Obama to Moscow.", subject: "Vladimir Putin", object: "Barack Obama" },
    { text: "Paul Ryan will replace John Boehner.", subject: "Paul Ryan", object: "John Boehner", status: "planned" },
  ],
  misses: [
    "Burma has China.",
    "Vladimir Putin told Barack Obama that the talks were over.",
    "Paul Ryan replaced a friend of John Boehner.",
  ],
  find: (document, frames) => {
    const found: Finding[] = [];
    for (const frame of frames) {
      const { lemma, verb } = frame;
      if (document.analysis.tag[verb] !== "VERB" || VAGUE.has(lemma) || SPEAKING.has(lemma) || isRead(frame.key)) continue;
      for (const object of frame.patients) {
        const mention = document.mentionAt(object);
        if (!mention || mention.entity.type === "Place" || !isSureObject(document, object)) continue;
        for (const subject of frame.agents.flatMap((token) => standingFor(document, token))) {
          const { type } = subject.entity;
          if (type === "Place" || type === "Product" || type === "Law") continue;
          const reading = {
            relation: "interactsWith",
            predicate: lemma,
            status: frame.status,
            anchor: verb,
            confidence: 0.68,
          } as const;
          found.push(...join(document, subject, { entity: mention.entity, token: object }, reading));
        }
      }
    }
    return found;
  },
};

/** What else joins two entities. */
export const INTERACTION_RULES: readonly Rule[] = [
  VERB,
  frameRule({
    id: "interactsWith.to",
    relation: "interactsWith",
    verbs: "reach_out apologize apologise respond defer cater pander yield bow write surrender turn",
    subject: "agent",
    object: ["to"],
    subjects: ACTORS,
    objects: ACTORS,
    confidence: 0.72,
    matches: [{ text: "Hillary Clinton reached out to Paul Ryan.", subject: "Hillary Clinton", object: "Paul Ryan" }],
    misses: ["Hillary Clinton came to Paul Ryan.", "Hillary Clinton reached out to a friend of Paul Ryan."],
  }),
  frameRule({
    id: "interactsWith.on",
    relation: "interactsWith",
    verbs: "rely depend border reliant dependent",
    subject: "agent",
    object: ["on", "upon"],
    subjects: ACTORS,
    objects: ACTORS,
    confidence: 0.72,
    matches: [{ text: "Belarus relies on Russia.", subject: "Belarus", object: "Russia" }],
    misses: ["Belarus relies on gas from Russia.", "Belarus reported on Russia."],
  }),
  nounRule({
    id: "interactsWith.relations",
    relation: "interactsWith",
    nouns:
      "relation relations relationship ties tie border rapprochement rapport reconciliation connection link links contact contacts bond trade",
    subject: ["'s", "modifier"],
    object: ["with", "to"],
    by: "have improve normalize normalise restore build strengthen cut sever maintain enjoy develop deepen share forge establish mend repair resume expand re-establish jump-start seek",
    objects: ACTORS,
    confidence: 0.72,
    matches: [
      {
        text: "Barack Obama has had a frosty relationship with Vladimir Putin.",
        subject: "Barack Obama",
        object: "Vladimir Putin",
      },
      { text: "Burma’s relations with China are old.", subject: "Burma", object: "China" },
    ],
    misses: [
      "Burma had a talk about its relations with neighbours of China.",
      "Barack Obama read of the relationship with Vladimir Putin.",
    ],
  }),
  nounRule({
    id: "interactsWith.attention",
    relation: "interactsWith",
    nouns: "attention answer response reply visa apology letter message invitation access",
    subject: [],
    object: ["to"],
    by: "pay devote give draw turn send issue write deliver grant extend offer make",
    subjects: ACTORS,
    objects: ACTORS,
    confidence: 0.72,
    matches: [{ text: "Laura Bush devoted attention to Burma.", subject: "Laura Bush", object: "Burma" }],
    misses: ["Laura Bush spoke of the attention to Burma.", "Laura Bush devoted herself to friends of Burma."],
  }),
  nounRule({
    id: "interactsWith.between",
    relation: "interactsWith",
    nouns:
      "relation relations relationship ties border rapprochement rapport reconciliation connection link links contact trade difference",
    subject: ["between"],
    object: ["between"],
    objects: ACTORS,
    confidence: 0.75,
    matches: [{ text: "Relations between China and Russia are good.", subject: "China", object: "Russia" }],
    misses: ["The road between China and Russia is long."],
  }),
  nounRule({
    id: "interactsWith.interference",
    relation: "interactsWith",
    nouns: "interference meddling intervention involvement influence role interest",
    subject: ["'s", "by", "modifier"],
    object: ["in"],
    by: "play have",
    objects: ["Country", "Agency", "Organization", "Event"],
    confidence: 0.72,
    matches: [{ text: "Russian interference in Ukraine went on.", subject: "Russia", object: "Ukraine" }],
    misses: ["Russian winters in Ukraine are long.", "Russia heard of interference in Ukraine."],
  }),
];
