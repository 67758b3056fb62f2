import { withWords } from "./arms.ts";
import { frameRule } from "./frame-rule.ts";
import { nounRule } from "./noun-rule.ts";
import type { Rule } from "./rule.ts";

// Who runs against whom: polls, leads, victories.

const PEOPLE = ["Person"] as const;

/** Rivals in an election. */
export const RACE_RULES: readonly Rule[] = [
  frameRule({
    id: "opposes.race",
    relation: "opposes",
    verbs: `lead trail face overtake crush best edge edge_out outpoll outspend topple clobber vanquish upset eclipse overcome run_against poll_ahead
      take_on go_after beat_out wipe_out knock_out knock_off primary outperform outpace outraise thrash rout stop hit chase top outlast
      challenge dethrone unseat thwart stand_up`,
    subject: "agent",
    object: "patient",
    subjects: PEOPLE,
    objects: PEOPLE,
    confidence: 0.8,
    matches: [
      { text: "Hillary Clinton leads Bernie Sanders in Indiana.", subject: "Hillary Clinton", object: "Bernie Sanders" },
      { text: "Hillary Clinton will face Donald Trump.", subject: "Hillary Clinton", object: "Donald Trump", status: "planned" },
    ],
    misses: ["Hillary Clinton leads the party in Indiana.", "Hillary Clinton faced friends of Donald Trump."],
  }),
  frameRule({
    id: "opposes.take-on",
    relation: "opposes",
    verbs: "take_on take go_after go come_after",
    subject: "agent",
    object: ["on", "after", "at"],
    patients: "aim shot shots swipe swipes",
    subjects: PEOPLE,
    objects: ["Person", "Organization", "Agency", "Country"],
    fits: withWords,
    confidence: 0.78,
    matches: [
      { text: "Donald Trump took on Hillary Clinton on Sunday.", subject: "Donald Trump", object: "Hillary Clinton" },
      { text: "Donald Trump went after Hillary Clinton.", subject: "Donald Trump", object: "Hillary Clinton" },
    ],
    misses: ["Donald Trump took a bus on Sunday with Hillary Clinton.", "Donald Trump went out before Hillary Clinton."],
  }),
  frameRule({
    id: "opposes.race-over",
    relation: "opposes",
    verbs: "lead prevail triumph win ahead victorious run_behind fall_behind trail lag finish_behind run compete battle campaign",
    subject: "agent",
    object: ["over", "against", "behind"],
    subjects: PEOPLE,
    objects: PEOPLE,
    confidence: 0.78,
    matches: [{ text: "Donald Trump prevailed over Ted Cruz in Indiana.", subject: "Donald Trump", object: "Ted Cruz" }],
    misses: ["Donald Trump prevailed over doubts of Ted Cruz’s friends."],
  }),
  nounRule({
    id: "opposes.race-noun",
    relation: "opposes",
    nouns:
      "victory win lead triumph edge rout defeat landslide matchup match-up race contest campaign challenge bid battle showdown faceoff",
    subject: ["'s", "by"],
    object: ["over", "against", "of", "with"],
    by: "have hold score widen claim enjoy keep build win take expand maintain see earn notch post wage run mount extend lose",
    subjects: PEOPLE,
    objects: PEOPLE,
    confidence: 0.78,
    matches: [
      { text: "Hillary Clinton’s victory over Bernie Sanders was narrow.", subject: "Hillary Clinton", object: "Bernie Sanders" },
      { text: "Hillary Clinton has a lead over Bernie Sanders.", subject: "Hillary Clinton", object: "Bernie Sanders" },
    ],
    misses: ["Hillary Clinton’s victory pleased Bernie Sanders.", "Hillary Clinton’s talk with Bernie Sanders was short."],
  }),
];
