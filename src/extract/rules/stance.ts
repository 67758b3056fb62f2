import { frameRule, type Rule } from "./rule.ts";

/** Support, opposition, force and agreement between the entities of an article. */
export const STANCE_RULES: readonly Rule[] = [
  frameRule({
    id: "supports.verb",
    relation: "supports",
    verbs: "support back praise endorse help defend applaud welcome hail assist aid champion",
    subject: "agent",
    object: "patient",
    confidence: 0.75,
    matches: [
      { text: "Russia backed China.", subject: "Russia", object: "China" },
      { text: "Pakistan does not support Russia.", subject: "Pakistan", object: "Russia", status: "negated" },
      { text: "Pakistan accused India of supporting Russia.", subject: "India", object: "Russia", status: "possible" },
    ],
    misses: ["Russia backed away from China.", "The chair has a padded back in China."],
  }),
  frameRule({
    id: "opposes.verb",
    relation: "opposes",
    verbs: `oppose criticize criticise condemn denounce reject accuse threaten sue protest blame slam blast challenge dismiss veto defy
      rebuke resist deplore`,
    subject: "agent",
    object: "patient",
    confidence: 0.75,
    matches: [
      { text: "Brazil criticized the National Security Agency.", subject: "Brazil", object: "National Security Agency" },
      { text: "The National Security Agency was criticized by Brazil.", subject: "Brazil", object: "National Security Agency" },
    ],
    misses: ["Brazil criticized a report on the National Security Agency.", "Critics spoke about Brazil."],
  }),
  frameRule({
    id: "opposes.against",
    relation: "opposes",
    verbs: "vote protest argue fight campaign rule speak demonstrate rally warn",
    subject: "agent",
    object: ["against"],
    confidence: 0.7,
    matches: [{ text: "Pakistan voted against the Paris Agreement.", subject: "Pakistan", object: "Paris Agreement" }],
    misses: ["Pakistan fought against a storm before the Paris Agreement.", "Pakistan voted for the Paris Agreement."],
  }),
  frameRule({
    id: "supports.for",
    relation: "supports",
    verbs: "vote campaign",
    subject: "agent",
    object: ["for"],
    confidence: 0.65,
    matches: [{ text: "Pakistan voted for the Paris Agreement.", subject: "Pakistan", object: "Paris Agreement" }],
    misses: ["Pakistan voted against the Paris Agreement.", "Pakistan waited for the Paris Agreement."],
  }),
  frameRule({
    id: "coerces.verb",
    relation: "coerces",
    verbs:
      "arrest charge investigate sanction ban fine detain seize deport jail imprison sentence expel block prosecute indict raid extradite suspend convict",
    subject: "agent",
    object: "patient",
    confidence: 0.75,
    matches: [
      { text: "Roskomnadzor blocked LinkedIn.", subject: "Roskomnadzor", object: "LinkedIn" },
      { text: "The FBI charged Edward Snowden.", subject: "Federal Bureau of Investigation", object: "Edward Snowden" },
    ],
    misses: ["The FBI charged a fee for Edward Snowden.", "The FBI investigated American firms."],
  }),
  frameRule({
    id: "attacks.verb",
    relation: "attacks",
    verbs: "attack bomb shell kill invade shoot strike hack assassinate bombard murder capture assault",
    subject: "agent",
    object: "patient",
    confidence: 0.75,
    matches: [
      { text: "Russia invaded Ukraine.", subject: "Russia", object: "Ukraine" },
      { text: "Ukraine was invaded by Russia, not by China.", subject: "Russia", object: "Ukraine" },
      { text: "It is not true that Russia invaded Ukraine.", subject: "Russia", object: "Ukraine", status: "negated" },
      { text: "If Russia had invaded Ukraine, China would know.", subject: "Russia", object: "Ukraine", status: "possible" },
    ],
    misses: ["Russia attacked a plan of Ukraine.", "The invasion pleased Russia and Ukraine."],
  }),
  frameRule({
    id: "agreed-to.sign",
    relation: "agreedTo",
    verbs: "sign ratify adopt approve accept join pass",
    subject: "agent",
    object: "patient",
    objects: ["Law"],
    confidence: 0.75,
    matches: [
      { text: "China signed the Paris Agreement.", subject: "China", object: "Paris Agreement" },
      { text: "China was forced to sign the Paris Agreement.", subject: "China", object: "Paris Agreement" },
    ],
    misses: ["China signed a letter about the Paris Agreement.", "Russia joined China in a letter."],
  }),
];
