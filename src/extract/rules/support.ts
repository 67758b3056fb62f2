import type { ArticleDocument } from "../document.ts";
import type { Frame } from "../frames.ts";
import { standingFor } from "../standing.ts";
import { ACTORS } from "./actors.ts";
import { frameRule, reciprocalRule } from "./frame-rule.ts";
import { nounRule } from "./noun-rule.ts";
import { type Finding, join, type Rule, words } from "./rule.ts";

// Verbs and nouns by the classes SUPPORT, COOPERATE, AGREE, CONCEDE and AID of PLOVER.

const HELP = words("support backing help assistance aid blessing approval cooperation co-operation endorsement cover");

/** "With support from Iran, Syria …": whoever acts has that support. */
function withHelp(document: ArticleDocument, frames: readonly Frame[]): Finding[] {
  const found: Finding[] = [];
  for (const frame of frames) {
    for (const { preposition, token } of frame.obliques) {
      if (!/^(?:with|under|through)$/u.test(preposition) || !HELP.has(document.lemma(token))) continue;
      const before = document.dependents(token, "nmod:poss", "compound", "amod").filter((child) => document.mentionAt(child));
      const after = document.dependents(token, "nmod").filter((child) => /^(?:from|of|by)$/u.test(document.prepositionOf(child)));
      const helpers = [...before, ...after]
        .flatMap((child) => document.conjuncts(child))
        .flatMap((child) => standingFor(document, child));
      const reading = {
        relation: "supports",
        predicate: document.lemma(token),
        status: frame.status,
        anchor: token,
        confidence: 0.78,
      } as const;
      for (const helped of (frame.passive ? [] : frame.agents).flatMap((child) => standingFor(document, child)))
        for (const helper of helpers) found.push(...join(document, helper, helped, reading));
    }
  }
  return found;
}

/** "the rebels, with US backing, …": a phrase that the tree hangs on whoever has that support. */
function helpOfNoun(document: ArticleDocument): Finding[] {
  const found: Finding[] = [];
  for (let i = 1; i < document.analysis.count; i++) {
    if (document.analysis.label[i] !== "nmod" || !HELP.has(document.lemma(i)) || document.prepositionOf(i) !== "with") continue;
    const up = document.analysis.head[i] as number;
    if (up > i) continue;
    const before = document.dependents(i, "nmod:poss", "compound", "amod").filter((child) => document.mentionAt(child));
    const after = document.dependents(i, "nmod").filter((child) => /^(?:from|of|by)$/u.test(document.prepositionOf(child)));
    const helpers = [...before, ...after]
      .flatMap((child) => document.conjuncts(child))
      .flatMap((child) => standingFor(document, child));
    const reading = {
      relation: "supports",
      predicate: document.lemma(i),
      status: "actual",
      anchor: i,
      confidence: 0.78,
    } as const;
    for (const helped of document.mentionAt(up) ? standingFor(document, up) : [])
      for (const helper of helpers) found.push(...join(document, helper, helped, reading));
  }
  return found;
}

/** "came to Peter Cook’s defense", "rushed to the aid of Syria". */
function toDefense(document: ArticleDocument, frames: readonly Frame[]): Finding[] {
  const found: Finding[] = [];
  for (const frame of frames) {
    if (!/^(?:come|leap|rush|jump|spring|race|fly|go|run|step)$/u.test(frame.lemma)) continue;
    for (const { preposition, token } of frame.obliques) {
      if (preposition !== "to" || !/^(?:defen[cs]e|aid|rescue|help|side|assistance)$/u.test(document.lower(token))) continue;
      const owners = [
        ...document.dependents(token, "nmod:poss"),
        ...document.dependents(token, "nmod").filter((child) => document.prepositionOf(child) === "of"),
      ];
      const reading = {
        relation: "supports",
        predicate: frame.lemma,
        status: frame.status,
        anchor: token,
        confidence: 0.8,
      } as const;
      for (const subject of frame.agents.flatMap((child) => standingFor(document, child)))
        for (const owner of owners.flatMap((child) => standingFor(document, child)))
          found.push(...join(document, subject, owner, reading));
    }
  }
  return found;
}

/** Who is for whom or what, who agrees and who pays. */
export const SUPPORT_RULES: readonly Rule[] = [
  frameRule({
    id: "supports.verb",
    relation: "supports",
    verbs: `support back praise endorse help defend applaud assist aid champion commend compliment congratulate shelter laud salute honor
      honour embrace favor favour bolster strengthen boost vindicate exonerate admire respect cheer tout second back_up prop_up shore_up stand_by
      root_for uphold rescue shield protect bless canvass promote extol idolize lionize reward befriend side arm equip encourage thank_for
      legitimize legitimise recognise recognize prefer tip trust adore thank train mentor rehabilitate reassure pardon acclaim celebrate cherish glorify eulogize commemorate mourn`,
    subject: "agent",
    object: "patient",
    owned: true,
    confidence: 0.8,
    matches: [
      { text: "Russia backed China.", subject: "Russia", object: "China" },
      { text: "Pakistan does not support Russia.", subject: "Pakistan", object: "Russia", status: "negated" },
      { text: "Pakistan accused India of supporting Russia.", subject: "India", object: "Russia", status: "possible" },
      { text: "Pakistan endorsed Russia’s decision.", subject: "Pakistan", object: "Russia" },
      { text: "Firms including Google and Apple support the Paris Agreement.", subject: "Apple", object: "Paris Agreement" },
    ],
    misses: [
      "Russia backed away from China.",
      "The chair has a padded back in China.",
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
    verbs:
      "vote caucus campaign root stump lobby fundraise cheer pray vouch push advocate argue fight come_out speak_out stand_up rally stick_up volunteer go_to_bat canvass",
    subject: "agent",
    object: ["for"],
    confidence: 0.75,
    matches: [{ text: "Pakistan voted for the Paris Agreement.", subject: "Pakistan", object: "Paris Agreement" }],
    misses: ["Pakistan voted against the Paris Agreement.", "Pakistan waited for the Paris Agreement."],
  }),
  frameRule({
    id: "supports.behind",
    relation: "supports",
    verbs: "rally unite stand get line_up fall coalesce throw_weight march rally_together swing be consolidate",
    subject: "agent",
    object: ["behind", "around"],
    confidence: 0.78,
    matches: [{ text: "Republicans rallied behind Donald Trump.", subject: "Republican Party", object: "Donald Trump" }],
    misses: ["Republicans hid behind Donald Trump.", "Republicans sat in line with Donald Trump."],
  }),
  frameRule({
    id: "supports.with",
    relation: "supports",
    verbs: `side ally align cooperate collaborate partner sympathize sympathise team_up work join_forces stand coordinate stick empathize identify
      allied aligned fight_alongside stand_together friendly popular`,
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
    id: "supports.to",
    relation: "supports",
    verbs: "loyal sympathetic committed friendly faithful pledge devoted indebted grateful",
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
    id: "supports.won",
    relation: "supports",
    nouns: "endorsement support backing praise blessing nod vote approval acclaim compliment admiration applause sympathy",
    subject: ["of", "from", "'s"],
    object: [],
    to: "win receive get gain draw earn secure have pick_up land collect nab score snag enjoy attract accept garner welcome",
    subjects: ["Person", "Organization", "Agency", "Country"],
    confidence: 0.78,
    matches: [
      { text: "Jane Smith won the endorsement of Peter Cook.", subject: "Peter Cook", object: "Jane Smith" },
      { text: "Jane Smith earned Peter Cook’s praise.", subject: "Peter Cook", object: "Jane Smith" },
    ],
    misses: ["Jane Smith read the endorsement of Peter Cook.", "Jane Smith won the friends of Peter Cook."],
  }),
  {
    id: "supports.with-help",
    relation: "supports",
    matches: [
      { text: "With support from Iran, Syria retook the town.", subject: "Iran", object: "Syria" },
      { text: "Syria retook the town with Russian help.", subject: "Russia", object: "Syria" },
    ],
    misses: ["With a letter from Iran, Syria left.", "Syria left without support from Iran."],
    find: (document, frames) => [...withHelp(document, frames), ...helpOfNoun(document)],
  },
  {
    id: "supports.defense",
    relation: "supports",
    matches: [{ text: "Jane Smith came to Peter Cook’s defense.", subject: "Jane Smith", object: "Peter Cook" }],
    misses: ["Jane Smith came to Peter Cook’s house.", "Jane Smith spoke of Peter Cook’s defense."],
    find: toDefense,
  },
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
  frameRule({
    id: "agreed-to.sign",
    relation: "agreedTo",
    verbs:
      "sign ratify adopt approve accept join pass sign_on enact endorse honor observe implement conclude negotiate initial renegotiate",
    subject: "agent",
    object: "patient",
    objects: ["Law"],
    confidence: 0.82,
    matches: [
      { text: "China signed the Paris Agreement.", subject: "China", object: "Paris Agreement" },
      { text: "China was forced to sign the Paris Agreement.", subject: "China", object: "Paris Agreement" },
    ],
    misses: ["China signed a letter about the Paris Agreement.", "Russia joined China in a letter."],
  }),
  frameRule({
    id: "agreed-to.to",
    relation: "agreedTo",
    verbs: "agree accede adhere consent subscribe sign_up commit sign_on return",
    subject: "agent",
    object: ["to", "on"],
    objects: ["Law"],
    confidence: 0.82,
    matches: [{ text: "Brazil agreed to the Paris Agreement.", subject: "Brazil", object: "Paris Agreement" }],
    misses: ["Brazil agreed to speak before the Paris Agreement.", "Brazil came to the Paris Agreement late."],
  }),
  frameRule({
    id: "agreed-to.with",
    relation: "agreedTo",
    verbs: "agree concur settle reconcile compromise",
    subject: "agent",
    object: ["with"],
    confidence: 0.8,
    matches: [{ text: "Paul Ryan agreed with Donald Trump.", subject: "Paul Ryan", object: "Donald Trump" }],
    misses: ["Paul Ryan disagreed with Donald Trump.", "Paul Ryan agreed with the view of a friend."],
  }),
  reciprocalRule({
    id: "agreed-to.both",
    relation: "agreedTo",
    verbs: "agree settle reconcile compromise",
    subjects: ACTORS,
    confidence: 0.8,
    matches: [{ text: "China and Russia agreed that the talks were useful.", subject: "China", object: "Russia" }],
    misses: ["China and Russia disagreed.", "China agreed with a friend in Russia."],
  }),
  nounRule({
    id: "agreed-to.deal-with",
    relation: "agreedTo",
    nouns:
      "deal agreement ceasefire cease-fire truce pact treaty accord contract memorandum settlement compromise peace understanding armistice",
    subject: ["'s", "modifier", "subject"],
    object: ["with"],
    by: "sign reach strike make conclude negotiate have broker cut close clinch forge finalize finalise seal announce ink work_out hammer_out approve reject renegotiate seek pursue",
    objects: ACTORS,
    confidence: 0.82,
    matches: [
      { text: "China signed a deal with Pakistan.", subject: "China", object: "Pakistan" },
      { text: "China’s trade agreement with Pakistan is old.", subject: "China", object: "Pakistan" },
    ],
    misses: ["China has a border with Pakistan.", "China signed a letter with views on Pakistan."],
  }),
  nounRule({
    id: "agreed-to.deal-between",
    relation: "agreedTo",
    nouns: "deal agreement ceasefire cease-fire truce pact treaty accord contract settlement armistice",
    subject: ["between"],
    object: ["between"],
    by: "reach sign strike conclude make negotiate announce",
    objects: ACTORS,
    confidence: 0.82,
    matches: [{ text: "A ceasefire between Israel and Hamas began.", subject: "Israel", object: "Hamas" }],
    misses: ["A road between Israel and Jordan was opened."],
  }),
  frameRule({
    id: "funds.verb",
    relation: "funds",
    verbs: "fund finance pay bankroll subsidize subsidise sponsor bail_out underwrite reimburse compensate pay_off lend bribe",
    subject: "agent",
    object: "patient",
    confidence: 0.8,
    matches: [{ text: "The Red Cross is financed by Norway.", subject: "Norway", object: "Red Cross" }],
    misses: ["Norway paid attention to Greenpeace."],
  }),
  frameRule({
    id: "funds.recipient",
    relation: "funds",
    verbs: "pay lend award give grant loan",
    subject: "agent",
    object: "recipient",
    patients: "$ £ € million billion dollar dollars money loan cash bribe salary fee sum grant funding aid",
    confidence: 0.82,
    matches: [{ text: "Goldman Sachs paid Clinton $675,000 for three speeches.", subject: "Goldman Sachs", object: "Clinton" }],
    misses: ["Google paid for Hillary Clinton’s trip.", "Google gave Hillary Clinton a book."],
  }),
  frameRule({
    id: "funds.to",
    relation: "funds",
    verbs: "donate contribute lend pay wire funnel give_money channel invest pour pump",
    subject: "agent",
    object: ["to", "in", "into"],
    objects: ["Person", "Country", "Agency", "Organization", "Program", "Place"],
    confidence: 0.75,
    matches: [
      { text: "Norway donated $2 million to Greenpeace.", subject: "Norway", object: "Greenpeace" },
      { text: "Google has invested in Uber.", subject: "Google", object: "Uber" },
    ],
    misses: ["Norway wrote to Greenpeace.", "Norway paid a visit to a village."],
  }),
  frameRule({
    id: "funds.gave",
    relation: "funds",
    verbs:
      "give provide send offer pledge commit award grant channel transfer hand donate contribute allocate extend promise deliver",
    subject: "agent",
    object: ["to"],
    patients: "$ £ € million billion dollar dollars euro euros money cash loan grant funding funds scholarship sum",
    transitive: true,
    objects: ["Person", "Country", "Agency", "Organization", "Program"],
    confidence: 0.82,
    matches: [{ text: "Norway gave $10 million to Greenpeace.", subject: "Norway", object: "Greenpeace" }],
    misses: ["Norway gave a speech to Greenpeace.", "Norway gave $10 million to friends of Greenpeace."],
  }),
  nounRule({
    id: "funds.noun",
    relation: "funds",
    nouns:
      "aid donation loan grant funding assistance investment contribution subsidy bailout payment money relief cash million billion dollars funds supply supplies weapons arms",
    subject: ["'s", "from", "by", "modifier"],
    object: ["to", "in", "for"],
    by: "give provide send offer donate make pledge promise deliver extend grant approve contribute supply cut increase suspend pay spend raise allocate commit",
    to: "receive get accept take secure obtain raise",
    objects: ["Person", "Country", "Agency", "Organization", "Program"],
    confidence: 0.73,
    matches: [
      { text: "Norway gave aid to Syria.", subject: "Norway", object: "Syria" },
      { text: "Syria received a loan from Iran.", subject: "Iran", object: "Syria" },
      { text: "Norway’s investment in Uber grew.", subject: "Norway", object: "Uber" },
    ],
    misses: ["Norway gave a speech to Greenpeace.", "Norway’s aid was late in Syria’s view."],
  }),
];
