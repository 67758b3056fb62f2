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
    verbs: `arrest charge investigate sanction ban fine detain deport jail imprison sentence expel block prosecute indict extradite
      suspend convict penalize penalise punish fire sack impeach subpoena apprehend incarcerate intern blacklist blockade censor
      outlaw prohibit bar disqualify evict exile banish compel coerce pressure pressurize intimidate bully blackmail confiscate
      freeze curb restrain probe wiretap surveil court-martial remove round_up lock_up shut_down kick_out throw_out crack_down
      isolate embargo handcuff evacuate expropriate nationalize nationalise quarantine interrogate repress suppress persecute
      oppress extort depose oust demote discipline debar take_down strip nab collar bust bench eject topple overthrow purge
      blackball gag silence muzzle shutter ground commandeer requisition restrict cap strong-arm browbeat strangle cordon_off
      frisk strip-search ticket disbar defrock excommunicate lay_off furlough let_go boot boot_out turf_out
      throw_off kick_off drum_out force_out order_out send_back turn_away turn_back repatriate lock_out shut_out delist delicense
      shut hem_in hunt_down bundle rein_in clamp garnish foreclose relocate displace resettle
      conscript press-gang enslave shackle fingerprint recuse expunge       slap stop-and-frisk remand`,
    subject: "agent",
    object: "patient",
    confidence: 0.82,
    matches: [
      { text: "Roskomnadzor blocked LinkedIn.", subject: "Roskomnadzor", object: "LinkedIn" },
      { text: "Has Roskomnadzor blocked LinkedIn?", subject: "Roskomnadzor", object: "LinkedIn", status: "possible" },
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
    id: "coerces.seize",
    relation: "coerces",
    verbs: "seize raid confiscate impound search",
    subject: "agent",
    object: "patient",
    objects: ["Person", "Agency", "Organization", "Product"],
    confidence: 0.8,
    matches: [{ text: "The FBI has raided Google in California.", subject: "Federal Bureau of Investigation", object: "Google" }],
    misses: ["The Taliban seized Kunduz.", "The FBI raided a shop near Google."],
  }),
  frameRule({
    id: "coerces.acts",
    relation: "coerces",
    verbs: "investigate probe scrutinize scrutinise audit restrict censor curb block ban halt",
    subject: "agent",
    object: "patient",
    owned: true,
    subjects: ["Country", "Agency", "Organization"],
    confidence: 0.8,
    matches: [
      {
        text: "The FBI investigated Hillary Clinton’s use of a server.",
        subject: "Federal Bureau of Investigation",
        object: "Hillary Clinton",
      },
    ],
    misses: [
      "The FBI investigated the wife of Edward Snowden.",
      "Critics of Google investigated Hillary Clinton’s use of a server.",
    ],
  }),
  frameRule({
    id: "coerces.on",
    relation: "coerces",
    verbs: "crack_down spy eavesdrop clamp_down snoop lean",
    subject: "agent",
    object: ["on"],
    confidence: 0.82,
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
    confidence: 0.86,
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
    confidence: 0.86,
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
    confidence: 0.82,
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
      subpoena wiretapping blockade harassment oppression`,
    subject: ["'s", "by", "modifier"],
    object: ["of", "into"],
    by: "order carry_out conduct make announce launch open begin lead start close reopen resume pursue drop end oversee undertake",
    to: "face",
    under: true,
    confidence: 0.8,
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
    confidence: 0.8,
    matches: [{ text: "The Justice Department filed charges against Uber.", subject: "Justice Department", object: "Uber" }],
    misses: ["The Justice Department raised its charges for parking near Uber.", "The Justice Department spoke against Uber."],
  }),
  frameRule({
    id: "coerces.question",
    relation: "coerces",
    verbs: "question interrogate grill",
    subject: "agent",
    object: "patient",
    subjects: ["Agency", "Country"],
    objects: ["Person"],
    confidence: 0.8,
    matches: [{ text: "The FBI questioned Jared Kushner.", subject: "FBI", object: "Jared Kushner" }],
    misses: ["Donald Trump questioned Barack Obama.", "The FBI questioned a friend of Jared Kushner."],
  }),
  frameRule({
    id: "attacks.verb",
    relation: "attacks",
    verbs: `bomb shell kill invade shoot assassinate bombard murder storm besiege ambush slaughter massacre execute behead torture kidnap
      abduct wound hack overrun occupy annex conquer destroy raze capture retake recapture nuke gas blow_up shoot_down gun_down
      strafe torpedo loot pillage ransack stab poison lynch decapitate obliterate annihilate decimate rout encircle assault raid
      break_into spear-phish dox injure maim cripple firebomb carpet-bomb wipe_out take_out blow_apart maul mug batter
      beat_up bludgeon strangle rape molest grope knife slash torch plunder napalm flatten mow_down cut_down run_over
      machine-gun booby-trap hijack vandalize deface phish infiltrate pulverize incinerate dynamite petrol-bomb rocket       mutilate crucify drown smother suffocate electrocute whip flog dismember neutralize liquidate pummel batter
      knock_out sink ram`,
    subject: "agent",
    object: "patient",
    objects: ["Person", "Country", "Place", "Agency", "Organization", "Product"],
    confidence: 0.82,
    matches: [
      { text: "Russia invaded Ukraine.", subject: "Russia", object: "Ukraine" },
      { text: "Ukraine was invaded by neither Iran nor Russia.", subject: "Russia", object: "Ukraine", status: "negated" },
      {
        text: "Reports that Russia invaded Ukraine could not be confirmed.",
        subject: "Russia",
        object: "Ukraine",
        status: "possible",
      },
      { text: "The jury acquitted John Doe of killing Jane Roe.", subject: "John Doe", object: "Jane Roe", status: "negated" },
      { text: "John Doe is on trial for killing Jane Roe.", subject: "John Doe", object: "Jane Roe", status: "possible" },
      { text: "Russia stopped short of invading Ukraine.", subject: "Russia", object: "Ukraine", status: "negated" },
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
    confidence: 0.82,
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
    object: ["into", "at", "on", "upon", "over", "toward", "towards"],
    fits: withArms,
    confidence: 0.78,
    matches: [
      { text: "Israel fired missiles into Syria.", subject: "Israel", object: "Syria" },
      { text: "Russia dropped bombs on Aleppo.", subject: "Russia", object: "Aleppo" },
    ],
    misses: [
      "Israel looked into Syria.",
      "Russia fired its minister on Friday before Ukraine voted.",
      "Russia struck a deal on Wednesday in Ukraine.",
    ],
  }),
  frameRule({
    id: "attacks.with",
    relation: "attacks",
    verbs: "clash fight battle skirmish",
    subject: "agent",
    object: ["with", "against"],
    fits: withArms,
    confidence: 0.78,
    matches: [{ text: "Hezbollah clashed with Israel.", subject: "Hezbollah", object: "Israel" }],
    misses: ["Donald Trump clashed with Paul Ryan.", "Hezbollah met with Israel."],
  }),
  frameRule({
    id: "attacks.in",
    relation: "attacks",
    verbs: "bomb shell bombard pound raid strike hit target attack destroy",
    subject: "agent",
    object: ["in", "near", "at", "around", "of"],
    objects: ["Place", "Country"],
    nameless: true,
    fits: withArms,
    confidence: 0.78,
    matches: [
      { text: "Turkey bombed positions in northern Iraq.", subject: "Turkey", object: "Iraq" },
      {
        text: "Syria accused Israel of bombarding an area in Damascus.",
        subject: "Israel",
        object: "Damascus",
        status: "possible",
      },
    ],
    misses: [
      "Turkey attacked Hezbollah in Iraq.",
      "Turkey praised soldiers in Iraq.",
      "Donald Trump attacked reporters in Iraq.",
    ],
  }),
  nounRule({
    id: "attacks.strikes-in",
    relation: "attacks",
    nouns: "airstrike airstrikes strike strikes bombing raid bombardment incursion",
    subject: ["'s", "modifier"],
    object: ["in", "near"],
    by: "launch carry_out conduct begin start make mount stage continue intensify step_up",
    objects: ["Place", "Country"],
    fits: withArms,
    deed: true,
    confidence: 0.78,
    matches: [{ text: "France launched airstrikes in Syria.", subject: "France", object: "Syria" }],
    misses: ["France launched airstrikes in September, Syria said.", "French unions went on strike in Lyon."],
  }),
  nounRule({
    id: "attacks.noun-on",
    relation: "attacks",
    nouns: `attack strike strikes airstrikes raid assault offensive bombardment shelling fire war operation campaign
      fight battle struggle crusade bombing intrusion hack cyberattack cyber-attack incursion ambush aggression siege hostilities salvo operations advance`,
    subject: ["'s", "by", "from", "modifier"],
    object: ["on", "against", "into", "upon"],
    by: "launch carry_out conduct begin start make mount stage lead wage open plan lay order intensify step_up halt resume continue declare direct commit perpetrate execute",
    to: "suffer face endure repel",
    under: true,
    fits: withArms,
    deed: true,
    confidence: 0.82,
    matches: [
      { text: "Russia launched airstrikes against Hezbollah fighters.", subject: "Russia", object: "Hezbollah" },
      { text: "Israeli strikes on Damascus killed ten people.", subject: "Israel", object: "Damascus" },
      { text: "Hezbollah opened fire on Israel.", subject: "Hezbollah", object: "Israel" },
      { text: "Syria came under attack from Israel.", subject: "Israel", object: "Syria" },
      { text: "Russia carried out a series of air strikes on Aleppo.", subject: "Russia", object: "Aleppo" },
      { text: "Hezbollah claimed responsibility for the attack on the Pentagon.", subject: "Hezbollah", object: "Pentagon" },
      {
        text: "Hezbollah denied responsibility for the attack on the Pentagon.",
        subject: "Hezbollah",
        object: "Pentagon",
        status: "negated",
      },
      { text: "Iran blamed Israel for the attack on Aleppo.", subject: "Israel", object: "Aleppo", status: "possible" },
      {
        text: "China could be behind the intrusion into the Pentagon.",
        subject: "China",
        object: "Pentagon",
        status: "possible",
      },
    ],
    misses: [
      "Iran thanked Israel for the report on Aleppo.",
      "Iran apologised to Israel for the attack on Aleppo.",
      "Donald Trump’s attack on Hillary Clinton was harsh.",
      "Russia discussed the attack on Paris.",
      "Russia launched a campaign on Friday in Ukraine.",
      "Israeli views on Damascus changed.",
    ],
  }),
  nounRule({
    id: "attacks.noun-of",
    relation: "attacks",
    nouns: `invasion bombing bombardment shelling killing assassination murder massacre siege occupation destruction hacking annexation capture
      slaughter execution torture kidnapping abduction beheading poisoning ambush storming conquest breach hack`,
    subject: ["'s", "by", "modifier"],
    object: ["of"],
    by: "carry_out begin launch order plan lead commit continue lay start complete",
    deed: true,
    confidence: 0.82,
    matches: [
      { text: "Iraq’s invasion of Kuwait shocked Pakistan.", subject: "Iraq", object: "Kuwait" },
      { text: "The bombing of Aleppo by Russia went on.", subject: "Russia", object: "Aleppo" },
      { text: "China is behind the hacking of the Pentagon.", subject: "China", object: "Pentagon" },
      { text: "Hezbollah is responsible for the bombing of Aleppo.", subject: "Hezbollah", object: "Aleppo" },
      { text: "Hezbollah claimed responsibility for the Beirut bombing.", subject: "Hezbollah", object: "Beirut" },
      { text: "Hezbollah, the group behind the bombing of Aleppo, grew.", subject: "Hezbollah", object: "Aleppo" },
    ],
    misses: [
      "The Beirut bombing shocked Iran.",
      "Iran is responsible for Hezbollah bombings.",
      "Russia is responsible for the rebuilding of Aleppo.",
      "Russia’s view of Ukraine changed.",
      "The invasion of a bank in Ukraine pleased Russia.",
    ],
  }),
  nounRule({
    id: "attacks.war-with",
    relation: "attacks",
    nouns: "war conflict battle fight clash fighting hostilities skirmish combat",
    subject: ["'s", "modifier", "subject"],
    object: ["with", "against"],
    by: "fight wage have start enter begin lose win declare continue",
    fits: withArms,
    confidence: 0.78,
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
    confidence: 0.78,
    matches: [{ text: "The war between Iraq and Iran lasted eight years.", subject: "Iraq", object: "Iran" }],
    misses: ["The border between Iraq and Iran is long."],
  }),
];
