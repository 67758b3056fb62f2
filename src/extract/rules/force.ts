import { withArms } from "./arms.ts";
import { frameRule } from "./frame-rule.ts";
import { nounRule } from "./noun-rule.ts";
import type { Rule } from "./rule.ts";

// Verbs and nouns by the classes SANCTION, COERCE and ASSAULT of PLOVER.

/** Who acts against whom by law, by pressure or by arms. */
export const FORCE_RULES: readonly Rule[] = [
  frameRule({
    id: "coerces.verb",
    relation: "coerces",
    verbs: `arrest charge investigate sanction ban fine detain seize deport jail imprison sentence expel block prosecute indict raid extradite suspend
      convict penalize penalise punish fire sack impeach subpoena apprehend incarcerate intern blacklist blockade censor outlaw prohibit bar
      disqualify evict exile banish compel coerce pressure pressurize intimidate bully blackmail confiscate freeze curb restrain probe wiretap
      surveil court-martial remove round_up lock_up shut_down kick_out throw_out crack_down isolate embargo handcuff evacuate expropriate
      nationalize nationalise quarantine interrogate repress suppress persecute oppress extort depose oust demote discipline debar take_down
      strip`,
    subject: "agent",
    object: "patient",
    confidence: 0.75,
    matches: [
      { text: "Roskomnadzor blocked LinkedIn.", subject: "Roskomnadzor", object: "LinkedIn" },
      { text: "The FBI charged Edward Snowden.", subject: "Federal Bureau of Investigation", object: "Edward Snowden" },
      {
        text: "The FBI made a decision not to prosecute Edward Snowden.",
        subject: "Federal Bureau of Investigation",
        object: "Edward Snowden",
        status: "negated",
      },
    ],
    misses: ["The FBI charged a fee for Edward Snowden.", "The FBI investigated American firms."],
  }),
  frameRule({
    id: "coerces.on",
    relation: "coerces",
    verbs: "crack_down spy eavesdrop clamp_down snoop lean",
    subject: "agent",
    object: ["on"],
    confidence: 0.75,
    matches: [{ text: "China cracked down on Google.", subject: "China", object: "Google" }],
    misses: ["China sat down on Friday with Google.", "China relied on Google."],
  }),
  frameRule({
    id: "coerces.hold-in",
    relation: "coerces",
    verbs: "hold put place keep take bring find",
    phrase: { preposition: "in", nouns: "contempt custody prison jail detention captivity handcuffs" },
    subject: "agent",
    object: "patient",
    confidence: 0.8,
    matches: [{ text: "The Supreme Court held Google in contempt.", subject: "Supreme Court", object: "Google" }],
    misses: ["The Supreme Court held Google in high esteem.", "The Supreme Court held talks in Wuzhen."],
  }),
  frameRule({
    id: "coerces.put-under",
    relation: "coerces",
    verbs: "hold put place keep bring",
    phrase: { preposition: "under", nouns: "arrest pressure investigation surveillance siege sanction" },
    subject: "agent",
    object: "patient",
    confidence: 0.8,
    matches: [{ text: "Russia put Pakistan under pressure.", subject: "Russia", object: "Pakistan" }],
    misses: ["Russia put Pakistan under its protection."],
  }),
  nounRule({
    id: "coerces.noun-on",
    relation: "coerces",
    nouns:
      "sanction sanctions embargo pressure tariff tariffs crackdown ban restriction blockade fine penalty penalties limit curb curbs clampdown ",
    subject: ["'s", "by", "from", "modifier"],
    object: ["on", "against"],
    by: `impose slap tighten place put exert levy enforce apply announce introduce reimpose approve extend increase keep_up pile
      step_up ramp_up declare maintain expand ratchet_up adopt renew order launch lead`,
    to: "face endure suffer resist",
    under: true,
    confidence: 0.75,
    matches: [
      { text: "The European Union imposed sanctions on Russia.", subject: "European Union", object: "Russia" },
      { text: "US sanctions against Iran were felt.", subject: "United States", object: "Iran" },
      { text: "Burma came under pressure from China.", subject: "China", object: "Burma" },
      { text: "France could impose new tariffs on China.", subject: "France", object: "China", status: "possible" },
    ],
    misses: [
      "The European Union published a report on Russia.",
      "The European Union discussed the price of sanctions with Russia.",
      "US firms spoke on Friday against Iran.",
    ],
  }),
  nounRule({
    id: "coerces.noun-of",
    relation: "coerces",
    nouns: `arrest detention prosecution indictment deportation expulsion imprisonment conviction impeachment seizure extradition interrogation
      surveillance persecution repression suppression censorship investigation probe inquiry jailing sentencing suspension firing ouster
      subpoena wiretapping occupation blockade harassment oppression annexation`,
    subject: ["'s", "by", "modifier"],
    object: ["of", "into"],
    by: "order carry_out conduct make announce launch open begin lead start close reopen resume pursue drop end oversee undertake",
    to: "face",
    under: true,
    confidence: 0.72,
    matches: [
      {
        text: "The arrest of Edward Snowden by the FBI was news.",
        subject: "Federal Bureau of Investigation",
        object: "Edward Snowden",
      },
      { text: "The FBI opened an investigation into Google.", subject: "Federal Bureau of Investigation", object: "Google" },
      { text: "Google is under investigation by the FBI.", subject: "Federal Bureau of Investigation", object: "Google" },
      { text: "The FBI’s investigation of Google went on.", subject: "Federal Bureau of Investigation", object: "Google" },
    ],
    misses: ["The FBI’s view of Google changed.", "The FBI heard of the arrest of a friend of Edward Snowden."],
  }),
  nounRule({
    id: "coerces.charges",
    relation: "coerces",
    nouns: "charge charges indictment measures warrant proceedings injunction judgment measure",
    subject: ["'s", "by"],
    object: ["against", "for"],
    by: "bring file press drop announce issue lay level unseal take start begin open adopt weigh prefer",
    to: "face",
    subjects: ["Country", "Agency", "Organization"],
    confidence: 0.72,
    matches: [{ text: "The Justice Department filed charges against Uber.", subject: "Justice Department", object: "Uber" }],
    misses: ["The Justice Department raised its charges for parking.", "The Justice Department spoke against Uber."],
  }),
  frameRule({
    id: "attacks.verb",
    relation: "attacks",
    verbs: `bomb shell kill invade shoot assassinate bombard murder storm besiege ambush slaughter massacre execute behead torture kidnap abduct
      wound hack overrun occupy annex conquer destroy raze capture retake recapture nuke gas blow_up shoot_down gun_down strafe torpedo
      loot pillage ransack stab poison lynch decapitate obliterate annihilate decimate rout encircle assault raid       break_into spear-phish dox injure maim cripple firebomb carpet-bomb wipe_out take_out eliminate`,
    subject: "agent",
    object: "patient",
    objects: ["Person", "Country", "Place", "Agency", "Organization", "Product"],
    confidence: 0.75,
    matches: [
      { text: "Russia invaded Ukraine.", subject: "Russia", object: "Ukraine" },
      { text: "Ukraine was invaded by Russia, not by China.", subject: "Russia", object: "Ukraine" },
      { text: "It is not true that Russia invaded Ukraine.", subject: "Russia", object: "Ukraine", status: "negated" },
      { text: "If Russia had invaded Ukraine, China would know.", subject: "Russia", object: "Ukraine", status: "possible" },
      { text: "Syrian government forces shelled Aleppo.", subject: "Syria", object: "Aleppo" },
    ],
    misses: [
      "Russia attacked a plan of Ukraine.",
      "The invasion pleased Russia and Ukraine.",
      "Russia killed the bill in Ukraine.",
    ],
  }),
  frameRule({
    id: "attacks.arms",
    relation: "attacks",
    verbs:
      "attack strike hit target fight battle combat engage defeat seize take_over destroy clear pound push_out drive_out dislodge oust blast",
    subject: "agent",
    object: "patient",
    fits: withArms,
    confidence: 0.75,
    matches: [
      { text: "Russia attacked Ukraine.", subject: "Russia", object: "Ukraine" },
      { text: "Hezbollah fought Israel in 2006.", subject: "Hezbollah", object: "Israel" },
    ],
    misses: ["Donald Trump attacked Hillary Clinton.", "Russia attacked a plan of Ukraine."],
  }),
  frameRule({
    id: "attacks.place",
    relation: "attacks",
    verbs:
      "bomb shell bombard strike hit attack target pound raid fire shoot launch advance march fight drop break_in hack push invade",
    subject: "agent",
    object: ["into", "at", "on", "upon"],
    fits: withArms,
    confidence: 0.7,
    matches: [
      { text: "Israel fired missiles into Syria.", subject: "Israel", object: "Syria" },
      { text: "Russia dropped bombs on Aleppo.", subject: "Russia", object: "Aleppo" },
    ],
    misses: ["Israel looked into Syria.", "Russia fired its minister on Friday.", "Russia struck a deal on Wednesday."],
  }),
  frameRule({
    id: "attacks.with",
    relation: "attacks",
    verbs: "clash fight battle skirmish",
    subject: "agent",
    object: ["with", "against"],
    fits: withArms,
    confidence: 0.7,
    matches: [{ text: "Hezbollah clashed with Israel.", subject: "Hezbollah", object: "Israel" }],
    misses: ["Donald Trump clashed with Paul Ryan.", "Hezbollah met with Israel."],
  }),
  nounRule({
    id: "attacks.noun-on",
    relation: "attacks",
    nouns: `attack strike strikes airstrikes raid assault offensive bombardment shelling fire war operation campaign
      bombing intrusion hack cyberattack cyber-attack incursion ambush aggression siege hostilities salvo operations advance`,
    subject: ["'s", "by", "from", "modifier"],
    object: ["on", "against", "into", "upon"],
    by: "launch carry_out conduct begin start make mount stage lead wage open plan lay order intensify step_up halt resume continue declare direct commit perpetrate execute",
    to: "suffer face endure repel",
    under: true,
    fits: withArms,
    confidence: 0.75,
    matches: [
      { text: "Russia launched airstrikes against Hezbollah fighters.", subject: "Russia", object: "Hezbollah" },
      { text: "Israeli strikes on Damascus killed ten people.", subject: "Israel", object: "Damascus" },
      { text: "Hezbollah opened fire on Israel.", subject: "Hezbollah", object: "Israel" },
      { text: "Syria came under attack from Israel.", subject: "Israel", object: "Syria" },
      { text: "Russia carried out a series of air strikes on Aleppo.", subject: "Russia", object: "Aleppo" },
    ],
    misses: [
      "Donald Trump’s attack on Hillary Clinton was harsh.",
      "Russia discussed the attack on Paris.",
      "Russia launched a campaign on Friday.",
      "Israeli views on Damascus changed.",
    ],
  }),
  nounRule({
    id: "attacks.noun-of",
    relation: "attacks",
    nouns: `invasion bombing bombardment shelling killing assassination murder massacre siege occupation destruction hacking annexation capture
      slaughter execution torture kidnapping abduction beheading poisoning ambush storming conquest breach `,
    subject: ["'s", "by", "modifier"],
    object: ["of"],
    by: "carry_out begin launch order plan lead commit continue lay start complete",
    confidence: 0.75,
    matches: [
      { text: "Iraq’s invasion of Kuwait shocked Pakistan.", subject: "Iraq", object: "Kuwait" },
      { text: "The bombing of Aleppo by Russia went on.", subject: "Russia", object: "Aleppo" },
    ],
    misses: ["Russia’s view of Ukraine changed.", "The invasion of a bank in Ukraine pleased Russia."],
  }),
  nounRule({
    id: "attacks.war-with",
    relation: "attacks",
    nouns: "war conflict battle fight clash fighting hostilities skirmish combat",
    subject: ["'s", "modifier", "subject"],
    object: ["with", "against"],
    by: "fight wage have start enter begin lose win declare continue",
    fits: withArms,
    confidence: 0.7,
    matches: [
      { text: "Hezbollah fought a month-long war with Israel.", subject: "Hezbollah", object: "Israel" },
      { text: "Iraq’s war with Iran lasted eight years.", subject: "Iraq", object: "Iran" },
    ],
    misses: ["Donald Trump’s fight with Paul Ryan went on.", "Iraq’s border with Iran is long."],
  }),
  nounRule({
    id: "attacks.between",
    relation: "attacks",
    nouns: "war clash fighting battle skirmish combat hostilities",
    subject: ["between"],
    object: ["between"],
    fits: withArms,
    confidence: 0.7,
    matches: [{ text: "The war between Iraq and Iran lasted eight years.", subject: "Iraq", object: "Iran" }],
    misses: ["The border between Iraq and Iran is long."],
  }),
];
