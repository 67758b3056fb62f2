import { ACTORS } from "./actors.ts";
import { frameRule } from "./frame-rule.ts";
import { nounRule } from "./noun-rule.ts";
import type { Rule } from "./rule.ts";

// Verbs and nouns by the classes SUPPORT and COOPERATE of PLOVER.

/** Who is for whom or what. */
export const SUPPORT_RULES: readonly Rule[] = [
  frameRule({
    id: "supports.verb",
    relation: "supports",
    verbs: `support back praise endorse help defend applaud assist aid champion commend compliment congratulate shelter laud salute honor
      honour embrace favor favour bolster strengthen boost vindicate exonerate admire respect cheer tout second back_up prop_up
      shore_up stand_by root_for uphold rescue shield protect bless canvass promote extol idolize lionize reward befriend side arm
      equip encourage thank_for legitimize legitimise recognise recognize prefer tip trust adore thank train mentor rehabilitate
      reassure pardon acclaim celebrate cherish glorify eulogize commemorate mourn embolden empower airlift resupply console
      comfort absolve forgive plug talk_up build_up stick_with placate appease revere idolise safeguard
      nurture enthuse vouch_for bail_out reinstate underpin
      buttress underwrite cheer_on egg_on co-sponsor cosponsor `,
    subject: "agent",
    object: "patient",
    owned: true,
    confidence: 0.8,
    matches: [
      { text: "Russia backed China.", subject: "Russia", object: "China" },
      { text: "Neither Russia nor Iran backed China.", subject: "Iran", object: "China", status: "negated" },
      { text: "Russia no longer supports China.", subject: "Russia", object: "China", status: "negated" },
      { text: "Does Russia support China?", subject: "Russia", object: "China", status: "possible" },
      { text: "Pakistan does not support Russia.", subject: "Pakistan", object: "Russia", status: "negated" },
      { text: "Pakistan accused India of supporting Russia.", subject: "India", object: "Russia", status: "possible" },
      { text: "Pakistan endorsed Russia’s decision.", subject: "Pakistan", object: "Russia" },
      { text: "Firms including Google and Apple support the Paris Agreement.", subject: "Apple", object: "Paris Agreement" },
    ],
    misses: [
      "Russia backed away from China.",
      "The chair of Xi Jinping has a padded back in China.",
      "Pakistan welcomed the sister of Vladimir Putin.",
    ],
  }),
  frameRule({
    id: "supports.acts",
    relation: "supports",
    verbs: "welcome hail respect heed approve endorse obey applaud",
    subject: "agent",
    object: "patient",
    acts: true,
    confidence: 0.78,
    matches: [{ text: "Pakistan hailed Russia’s decision to leave.", subject: "Pakistan", object: "Russia" }],
    misses: ["Pakistan hailed Russia’s president.", "Pakistan heard of Russia’s decision to leave."],
  }),
  frameRule({
    id: "supports.welcome",
    relation: "supports",
    verbs: "welcome hail",
    subject: "agent",
    object: "patient",
    objects: ["Law", "Event", "Program", "Organization", "Agency"],
    confidence: 0.78,
    matches: [{ text: "Pakistan has welcomed the Paris Agreement.", subject: "Pakistan", object: "Paris Agreement" }],
    misses: ["Pakistan welcomed Xi Jinping.", "Pakistan welcomed guests of the Red Cross."],
  }),
  frameRule({
    id: "supports.for",
    relation: "supports",
    verbs: `vote caucus campaign root stump lobby fundraise cheer pray vouch push advocate argue fight come_out speak_out stand_up rally
      stick_up volunteer go_to_bat canvass pull_for plead intercede crusade battle agitate stand demonstrate march plump       hold_out bat vote_early put_in`,
    subject: "agent",
    object: ["for"],
    confidence: 0.75,
    matches: [{ text: "Pakistan voted for the Paris Agreement.", subject: "Pakistan", object: "Paris Agreement" }],
    misses: ["Pakistan voted against the Paris Agreement.", "Pakistan waited for the Paris Agreement."],
  }),
  frameRule({
    id: "supports.behind",
    relation: "supports",
    verbs: `rally unite stand get line_up fall coalesce throw_weight march rally_together swing be consolidate rally_around close_ranks
      gather stay stand_firm flock mass queue line throw_support`,
    subject: "agent",
    object: ["behind", "around"],
    confidence: 0.78,
    matches: [{ text: "Republicans rallied behind Donald Trump.", subject: "Republican Party", object: "Donald Trump" }],
    misses: ["Republicans hid behind Donald Trump.", "Republicans sat in line with Donald Trump."],
  }),
  frameRule({
    id: "supports.with",
    relation: "supports",
    verbs: `side ally align cooperate collaborate partner sympathize sympathise team_up work join_forces stand coordinate stick empathize
      identify allied aligned fight_alongside stand_together friendly popular get_along pull_together plead
      commiserate band_together band click bond empathise`,
    subject: "agent",
    object: ["with", "alongside", "by"],
    subjects: ACTORS,
    objects: ACTORS,
    confidence: 0.75,
    matches: [
      { text: "China sided with Russia.", subject: "China", object: "Russia" },
      { text: "Turkey will cooperate with NATO.", subject: "Turkey", object: "NATO", status: "planned" },
    ],
    misses: ["China met with Russia.", "China worked with tools of Russia."],
  }),
  frameRule({
    id: "supports.alongside",
    relation: "supports",
    verbs: "fight march stand serve work battle campaign deploy operate vote side",
    subject: "agent",
    object: ["alongside"],
    subjects: ACTORS,
    objects: ACTORS,
    confidence: 0.76,
    matches: [{ text: "Hezbollah, a militia that fights alongside Iran, left.", subject: "Hezbollah", object: "Iran" }],
    misses: ["Hezbollah lives alongside Syria.", "Hezbollah fights against Syria."],
  }),
  frameRule({
    id: "supports.to",
    relation: "supports",
    verbs: `loyal sympathetic committed friendly faithful pledge devoted indebted grateful close generous kind partial defer warm rally
      flock stick hew adhere kind receptive amenable open_up sympathise`,
    subject: "agent",
    object: ["to", "toward"],
    objects: ACTORS,
    confidence: 0.73,
    matches: [
      {
        text: "Chechnya’s leader Ramzan Kadyrov is loyal to Vladimir Putin.",
        subject: "Ramzan Kadyrov",
        object: "Vladimir Putin",
      },
    ],
    misses: ["Ramzan Kadyrov is known to Vladimir Putin.", "Ramzan Kadyrov is close to Moscow’s mayor."],
  }),
  nounRule({
    id: "supports.noun-for",
    relation: "supports",
    nouns:
      "support backing praise endorsement enthusiasm defense defence admiration respect approval advocacy sympathy solidarity acclaim affection vote preference",
    subject: ["'s", "from", "by", "subject"],
    object: ["for", "of", "with", "behind", "to"],
    by: `express offer give pledge voice throw announce lend provide declare show reiterate reaffirm maintain heap lavish pay swear pull withdraw
      promise renew sing have extend cast shower win_over profess`,
    to: "receive win get draw earn enjoy gain garner secure attract have seek pick_up lose need",
    owned: true,
    confidence: 0.75,
    matches: [
      { text: "China expressed support for Russia.", subject: "China", object: "Russia" },
      { text: "China’s support for Russia grew.", subject: "China", object: "Russia" },
      { text: "Russia’s plan received support from China.", subject: "China", object: "Russia" },
      { text: "China expressed no support for Russia.", subject: "China", object: "Russia", status: "negated" },
    ],
    misses: ["China’s time for Russia is short.", "China heard of support for Russia.", "Russia received a letter from China."],
  }),
  nounRule({
    id: "supports.noun-to",
    relation: "supports",
    nouns:
      "tribute commitment loyalty allegiance devotion dedication help assistance protection homage asylum refuge citizenship shelter",
    subject: ["'s", "from", "by"],
    object: ["to"],
    by: "pay swear pledge express grant give show declare reaffirm reiterate offer provide deliver extend owe promise profess",
    owned: true,
    confidence: 0.8,
    matches: [
      { text: "China’s commitment to Pakistan is old.", subject: "China", object: "Pakistan" },
      { text: "Barack Obama paid tribute to Nelson Mandela.", subject: "Barack Obama", object: "Nelson Mandela" },
    ],
    misses: ["China’s road to Pakistan is old.", "Barack Obama paid a visit to Nelson Mandela’s house."],
  }),
  nounRule({
    id: "supports.ease",
    relation: "supports",
    nouns: "sanction sanctions embargo ban restriction blockade siege tariff tariffs curbs",
    subject: [],
    object: ["on", "against"],
    by: "lift ease relax end suspend waive remove drop loosen roll_back",
    subjects: ACTORS,
    objects: ACTORS,
    confidence: 0.78,
    matches: [{ text: "The United States lifted sanctions on Burma.", subject: "United States", object: "Burma" }],
    misses: ["The United States imposed sanctions on Burma.", "The United States lifted a stone in Burma."],
  }),
  nounRule({
    id: "supports.noun-with",
    relation: "supports",
    nouns: "cooperation co-operation alliance partnership collaboration friendship solidarity coordination alignment",
    subject: ["'s", "subject"],
    object: ["with"],
    by: "have forge build form strengthen deepen seek maintain pledge continue develop expand enjoy establish express declare step_up show begin resume suspend end announce",
    confidence: 0.75,
    matches: [
      { text: "China’s cooperation with Russia grew.", subject: "China", object: "Russia" },
      { text: "China formed an alliance with Russia.", subject: "China", object: "Russia" },
    ],
    misses: ["China’s problem with Russia grew.", "China formed a cabinet with experts on Russia."],
  }),
  nounRule({
    id: "supports.noun-between",
    relation: "supports",
    nouns: "cooperation co-operation alliance partnership collaboration friendship",
    subject: ["between"],
    object: ["between"],
    confidence: 0.78,
    matches: [{ text: "The alliance between China and Russia is strong.", subject: "China", object: "Russia" }],
    misses: ["The distance between China and Russia is long."],
  }),
];
