import { withWords } from "./arms.ts";
import { frameRule, reciprocalRule } from "./frame-rule.ts";
import { nounRule } from "./noun-rule.ts";
import type { Rule } from "./rule.ts";

// Verbs and nouns by the classes REJECT, ACCUSE, THREATEN and PROTEST of PLOVER, and the judgement verbs of VerbNet.

/** Who is against whom or what. */
export const OPPOSITION_RULES: readonly Rule[] = [
  frameRule({
    id: "opposes.verb",
    relation: "opposes",
    verbs: `oppose criticize criticise condemn denounce reject accuse threaten sue protest blame slam challenge veto defy rebuke resist
      deplore assail lambast lambaste chide chastise scold mock ridicule deride insult taunt belittle disparage denigrate vilify
      demonize demonise smear discredit undermine castigate excoriate decry bash knock skewer lampoon berate rebuff snub spurn shun
      repudiate disavow disown contradict rebut dispute confront counter thwart obstruct hinder hamper fault impugn malign pillory
      savage detest despise loathe hate distrust mistrust antagonize antagonise second-guess warn slander libel defame dismiss
      abhor admonish upbraid reprimand censure heckle jeer boo provoke offend alienate anger infuriate enrage outrage irk combat
      battle defeat beat unseat oust trounce outmaneuver trail boycott disrespect betray double-cross reproach lament call_out
      take_on stand_up shout_down turn_down hit_out tear_apart rip_apart tear_down push_out rule_out put_down dress_down single_out
      troll bait needle jab mischaracterize ding dis diss trash run_down stymie sabotage stonewall eviscerate flay cold-shoulder
      pooh-pooh brush_aside brush_off laugh_off shrug_off wave_away wave_off bad-mouth badmouth slag_off outflank outvote outpoll
      outspend outbid resent scorn disdain undercut jilt forsake desert hound pester rattle unnerve dare fear overrule override humiliate
      embarrass lecture browbeat revile ostracize ostracise outlast rap spite upstage wrong-foot bedevil
      plague face_down tear_up gainsay parody spoof satirize satirise caricature shame name-and-shame`,
    subject: "agent",
    object: "patient",
    owned: true,
    confidence: 0.82,
    matches: [
      { text: "Brazil criticized the National Security Agency.", subject: "Brazil", object: "National Security Agency" },
      { text: "Neither Brazil nor France criticized Russia.", subject: "France", object: "Russia", status: "negated" },
      { text: "Has Brazil criticized Russia?", subject: "Brazil", object: "Russia", status: "possible" },
      { text: "The National Security Agency was criticized by Brazil.", subject: "Brazil", object: "National Security Agency" },
      { text: "Brazil condemned Russia’s decision to leave.", subject: "Brazil", object: "Russia" },
      { text: "Brazil, which has called out Russia, left the talks.", subject: "Brazil", object: "Russia" },
      { text: "Oklahoma, one of the states suing Google, left the talks.", subject: "Oklahoma", object: "Google" },
    ],
    misses: [
      "Brazil criticized a report on the National Security Agency.",
      "Critics of Russia spoke about Brazil.",
      "Brazil criticized the wife of Vladimir Putin.",
    ],
  }),
  frameRule({
    id: "opposes.question",
    relation: "opposes",
    verbs: "question",
    subject: "agent",
    object: "patient",
    owned: true,
    // A body that questions somebody interrogates him.
    fits: (subject, object) => subject.type === "Person" || object.type !== "Person",
    confidence: 0.8,
    matches: [{ text: "Donald Trump questioned Barack Obama’s decision.", subject: "Donald Trump", object: "Barack Obama" }],
    misses: ["The FBI questioned Jared Kushner.", "Donald Trump questioned a friend of Barack Obama."],
  }),
  frameRule({
    id: "opposes.words",
    relation: "opposes",
    verbs: "attack hit blast rip target fight tear_into lash roast torch pan knock pounce strike_back swipe",
    subject: "agent",
    object: "patient",
    owned: true,
    fits: withWords,
    confidence: 0.82,
    matches: [{ text: "Donald Trump attacked Hillary Clinton.", subject: "Donald Trump", object: "Hillary Clinton" }],
    misses: ["Russia attacked Ukraine.", "Donald Trump attacked a friend of Hillary Clinton."],
  }),
  frameRule({
    id: "opposes.against",
    relation: "opposes",
    verbs: `vote protest argue fight campaign rule speak demonstrate rally warn run compete lobby battle struggle crusade rail inveigh
      retaliate act stand side march plot conspire testify turn appeal agitate rebel revolt rise unite mobilize mobilise push_back
      speak_out lash_out hit_back fight_back strike_back push face_off square_off go compete advise caution defend file sue
      bring_charges rise_up be turn_out come_out caucus editorialize editorialise blog tweet rage root vote_down chafe bet hit_out
      stand_up stand_firm recommend decide hold_out dig_in militate weigh_in preach litigate lean come_down strike chant scream
      close_ranks gang_up`,
    subject: "agent",
    object: ["against"],
    owned: true,
    confidence: 0.78,
    matches: [
      { text: "Pakistan voted against the Paris Agreement.", subject: "Pakistan", object: "Paris Agreement" },
      { text: "France urged Germany to retaliate against Russia.", subject: "Germany", object: "Russia", status: "possible" },
      { text: "France will face off against Google.", subject: "France", object: "Google", status: "planned" },
    ],
    misses: ["Pakistan fought against a storm before the Paris Agreement.", "Pakistan voted for the Paris Agreement."],
  }),
  frameRule({
    id: "opposes.at",
    relation: "opposes",
    verbs: `lash_out hit_back fire_back snap shout yell sneer scoff balk bristle jeer swipe lash protest punch_back poke_fun mock rail
      take_aim strike_back swing hit_out punch blast_away push_back shoot_back laugh rage chafe recoil grumble grouse carp snipe
      growl gripe tut-tut shake_fist bridle seethe fume thunder roar bark snarl shoot hammer hammer_away chip_away`,
    subject: "agent",
    object: ["at"],
    owned: true,
    confidence: 0.82,
    matches: [{ text: "Donald Trump lashed out at Hillary Clinton.", subject: "Donald Trump", object: "Hillary Clinton" }],
    misses: ["Donald Trump looked at Hillary Clinton.", "Donald Trump lashed out at a reporter near Hillary Clinton."],
  }),
  frameRule({
    id: "opposes.into",
    relation: "opposes",
    verbs: `rip tear lay light unload pile lace round frown sour pounce rat snitch round_on seize walk_out spit trample `,
    subject: "agent",
    object: ["into", "on", "upon"],
    owned: true,
    fits: withWords,
    confidence: 0.8,
    matches: [{ text: "Donald Trump ripped into Hillary Clinton.", subject: "Donald Trump", object: "Hillary Clinton" }],
    misses: ["Donald Trump ran into Hillary Clinton.", "Russia tore into Ukraine."],
  }),
  frameRule({
    id: "opposes.with",
    relation: "opposes",
    verbs: `clash feud spar argue quarrel disagree break tangle wrangle bicker differ fight compete vie cut_ties part_ways fall_out fall
      tussle wrestle skirmish haggle take_issue cross_swords lock_horns duel joust row contend collide beef`,
    subject: "agent",
    object: ["with"],
    fits: withWords,
    confidence: 0.78,
    matches: [{ text: "Donald Trump feuded with Paul Ryan.", subject: "Donald Trump", object: "Paul Ryan" }],
    misses: ["Donald Trump agreed with Paul Ryan.", "Donald Trump clashed with reporters about Paul Ryan."],
  }),
  frameRule({
    id: "opposes.to",
    relation: "opposes",
    verbs: "object opposed averse hostile opposition stand_up resistant antithetical",
    subject: "agent",
    object: ["to"],
    owned: true,
    confidence: 0.82,
    matches: [
      { text: "France objected to the Paris Agreement.", subject: "France", object: "Paris Agreement" },
      { text: "France is hostile to Google.", subject: "France", object: "Google" },
    ],
    misses: ["France came to the Paris Agreement.", "France is close to Google."],
  }),
  frameRule({
    id: "opposes.lose",
    relation: "opposes",
    verbs: "lose concede fall",
    subject: "agent",
    object: ["to"],
    subjects: ["Person", "Organization"],
    objects: ["Person", "Organization"],
    patients:
      "election race primary vote contest nomination seat presidency match game final state caucus runoff debate battle bid",
    confidence: 0.78,
    matches: [
      { text: "Mitt Romney lost the election to Barack Obama.", subject: "Mitt Romney", object: "Barack Obama" },
      { text: "Mitt Romney lost to Barack Obama in 2012.", subject: "Mitt Romney", object: "Barack Obama" },
    ],
    misses: ["Mitt Romney lost his fortune to Google.", "Mitt Romney came to Barack Obama."],
  }),
  frameRule({
    id: "opposes.of",
    relation: "opposes",
    verbs: `critical wary skeptical sceptical suspicious contemptuous dismissive disdainful intolerant complain disapprove run_afoul
      afraid fearful scornful disapproving leery distrustful mistrustful unforgiving tired weary jealous resentful envious despair`,
    subject: "agent",
    object: ["of", "about"],
    owned: true,
    confidence: 0.82,
    matches: [
      { text: "Brazil is critical of Russia.", subject: "Brazil", object: "Russia" },
      { text: "Brazil complained about Russia’s plan.", subject: "Brazil", object: "Russia" },
    ],
    misses: ["Brazil is part of the Paris Agreement.", "Brazil spoke about Russia."],
  }),
  frameRule({
    id: "opposes.feeling",
    relation: "opposes",
    verbs: `disappointed frustrated furious angry unhappy dissatisfied upset outraged appalled disgusted alarmed incensed impatient
      annoyed displeased fed_up irate livid cross peeved irritated exasperated uneasy uncomfortable aghast enraged bitter sore mad
      indignant wary disillusioned`,
    subject: "agent",
    object: ["with", "in", "at", "by", "about", "over", "on"],
    objects: ["Person", "Country", "Agency", "Organization"],
    owned: true,
    confidence: 0.76,
    matches: [{ text: "Jane Smith was furious with Peter Cook.", subject: "Jane Smith", object: "Peter Cook" }],
    misses: ["Jane Smith was interested in Peter Cook.", "Jane Smith was disappointed before Peter Cook spoke."],
  }),
  frameRule({
    id: "opposes.say-no",
    relation: "opposes",
    verbs: "say give",
    subject: "agent",
    object: ["to"],
    patients: "no",
    transitive: true,
    confidence: 0.76,
    matches: [{ text: "Jane Smith said no to the Iran nuclear deal.", subject: "Jane Smith", object: "Iran nuclear deal" }],
    misses: ["Jane Smith said hello to the BBC.", "Jane Smith said that no one spoke to the BBC."],
  }),
  reciprocalRule({
    id: "opposes.rivals",
    relation: "opposes",
    verbs: "rival foe enemy adversary opponent competitor archrival",
    confidence: 0.82,
    matches: [{ text: "Jane Smith and Peter Cook are rivals.", subject: "Jane Smith", object: "Peter Cook" }],
    misses: ["Jane Smith and Peter Cook are friends.", "Jane Smith and Peter Cook met rivals."],
  }),
  frameRule({
    id: "opposes.from",
    relation: "opposes",
    verbs: "distance dissociate disassociate break_away",
    subject: "agent",
    object: ["from"],
    owned: true,
    confidence: 0.82,
    matches: [{ text: "Paul Ryan distanced himself from Donald Trump.", subject: "Paul Ryan", object: "Donald Trump" }],
    misses: ["Paul Ryan came from Wisconsin with Donald Trump.", "Paul Ryan won’t hear from Donald Trump."],
  }),
  frameRule({
    id: "opposes.law",
    relation: "opposes",
    verbs: `violate breach break repeal overturn strike_down throw_out undo scrap reverse block abandon quit leave flout gut roll_back
      rescind kill renounce abrogate ditch bury sink spike torpedo shelve weaken water_down dilute derail stall filibuster nix doom
      jeopardize jeopardise imperil ax axe void nullify annul invalidate enjoin quash circumvent sidestep skirt evade freeze       hold_up pull dismantle eliminate abolish cancel dump junk tear_up chip_away `,
    subject: "agent",
    object: "patient",
    objects: ["Law", "Program"],
    confidence: 0.78,
    matches: [{ text: "Russia violated the Paris Agreement.", subject: "Russia", object: "Paris Agreement" }],
    misses: ["Russia violated the rights of Pakistan.", "Russia left Pakistan."],
  }),
  frameRule({
    id: "opposes.withdraw",
    relation: "opposes",
    verbs: "withdraw pull_out back_out walk_away",
    subject: "agent",
    object: ["from", "of"],
    objects: ["Law"],
    confidence: 0.82,
    matches: [{ text: "Pakistan withdrew from the Paris Agreement.", subject: "Pakistan", object: "Paris Agreement" }],
    misses: ["Pakistan withdrew its soldiers from India.", "Pakistan benefits from the Paris Agreement."],
  }),
  nounRule({
    id: "opposes.noun-of",
    relation: "opposes",
    nouns: `criticism condemnation denunciation rejection mockery rebuke disapproval critique distrust mistrust denial hatred repudiation
      accusation allegation indictment dismissal scorn disdain contempt dislike skepticism scepticism suspicion fear`,
    subject: ["'s", "by", "from", "modifier"],
    object: ["of", "about", "for", "toward", "towards", "against"],
    by: "express voice offer issue level launch repeat renew make escalate sharpen intensify have direct aim heap deliver unleash step_up join",
    to: "face draw receive attract meet_with prompt earn provoke weather suffer endure invite",
    under: true,
    owned: true,
    confidence: 0.78,
    matches: [
      { text: "Brazil’s criticism of Russia was harsh.", subject: "Brazil", object: "Russia" },
      { text: "Russia faced criticism from Brazil.", subject: "Brazil", object: "Russia" },
      { text: "Brazil repeated its accusations against Russia.", subject: "Brazil", object: "Russia" },
    ],
    misses: [
      "Brazil’s description of Russia was long.",
      "Russia heard of criticism in Brazil.",
      "Brazil reported on criticism of Russia.",
    ],
  }),
  nounRule({
    id: "opposes.noun-to",
    relation: "opposes",
    nouns: "opposition objection resistance challenge hostility threat ultimatum warning defiance alternative antipathy aversion",
    subject: ["'s", "by", "from", "of"],
    object: ["to", "against", "toward", "towards"],
    by: "express voice mount pose issue lead raise make drop declare announce send deliver present state launch step_up offer",
    to: "face draw meet encounter receive",
    owned: true,
    confidence: 0.78,
    matches: [
      { text: "Brazil’s opposition to the Paris Agreement grew.", subject: "Brazil", object: "Paris Agreement" },
      { text: "Russia issued a warning to Pakistan.", subject: "Russia", object: "Pakistan" },
    ],
    misses: [
      "Brazil’s way to the Paris Agreement was long.",
      "Russia heard a warning in Pakistan.",
      "The threat was known to Brazil and Russia.",
    ],
  }),
  nounRule({
    id: "opposes.noun-against",
    relation: "opposes",
    nouns:
      "lawsuit suit complaint protest appeal case charge crusade motion petition retaliation vendetta grudge veto vote speech rant ad ads advertisement remark remarks smear campaign fight battle claim grievance",
    subject: ["'s", "by", "from"],
    object: ["against"],
    by: "file bring launch lodge make wage lead stage hold organize organise mount have carry cast submit win lose pursue plan take lead join start begin",
    owned: true,
    fits: withWords,
    confidence: 0.82,
    matches: [
      { text: "Google filed a lawsuit against Uber.", subject: "Google", object: "Uber" },
      { text: "Google’s complaint against Uber was filed.", subject: "Google", object: "Uber" },
    ],
    misses: ["Google bought a share before Uber.", "A lawyer for Google spoke of a lawsuit against Uber."],
  }),
  nounRule({
    id: "opposes.noun-dispute",
    relation: "opposes",
    nouns: "feud dispute quarrel row spat rivalry standoff disagreement argument rift falling-out tension tensions rupture",
    subject: ["'s", "subject", "modifier"],
    object: ["with"],
    by: "have start pick renew escalate continue begin get settle resolve end inflame",
    objects: ["Person", "Country", "Agency", "Organization"],
    confidence: 0.78,
    matches: [{ text: "Israel’s dispute with Iran deepened.", subject: "Israel", object: "Iran" }],
    misses: ["Israel’s border with Iran is long.", "Israel’s dispute pleased Iran."],
  }),
  nounRule({
    id: "opposes.noun-with",
    relation: "opposes",
    nouns: "fight clash showdown argument",
    subject: ["'s", "subject"],
    object: ["with", "against"],
    by: "have start pick renew escalate continue begin get settle resolve",
    fits: withWords,
    confidence: 0.78,
    matches: [
      { text: "Donald Trump’s fight with Paul Ryan went on.", subject: "Donald Trump", object: "Paul Ryan" },
      { text: "Donald Trump had a clash with Paul Ryan.", subject: "Donald Trump", object: "Paul Ryan" },
    ],
    misses: ["Donald Trump’s lunch with Paul Ryan went on.", "Donald Trump had a house with a view of Wuzhen."],
  }),
  nounRule({
    id: "opposes.noun-between",
    relation: "opposes",
    nouns:
      "feud dispute quarrel row spat rivalry standoff disagreement rift showdown tension tensions hostility hostilities conflict",
    subject: ["between"],
    object: ["between"],
    confidence: 0.78,
    matches: [{ text: "Tensions between China and Russia grew.", subject: "China", object: "Russia" }],
    misses: ["The distance between China and Brazil is long.", "The dispute in China and Russia went on."],
  }),
  nounRule({
    id: "opposes.noun-words",
    relation: "opposes",
    nouns: "attack assault jab swipe barb insult jibe broadside shot tirade salvo potshot hit",
    subject: ["'s", "by", "from"],
    object: ["on", "at", "against"],
    by: "launch make take fire deliver unleash level mount continue escalate renew throw aim direct land sharpen step_up",
    under: true,
    fits: withWords,
    owned: true,
    confidence: 0.8,
    matches: [
      { text: "Donald Trump’s attack on Hillary Clinton was harsh.", subject: "Donald Trump", object: "Hillary Clinton" },
      { text: "Donald Trump took a swipe at Hillary Clinton.", subject: "Donald Trump", object: "Hillary Clinton" },
    ],
    misses: ["Russia’s attack on Ukraine was harsh.", "Donald Trump spoke of an attack on Paris."],
  }),
  nounRule({
    id: "opposes.concern",
    relation: "opposes",
    nouns:
      "concern concerns doubt doubts alarm anger outrage frustration dissatisfaction displeasure dismay fury regret disappointment outcry worry unease",
    subject: ["'s", "from"],
    object: ["about", "over", "with", "at"],
    by: "voice express raise have share cast air register vent convey",
    owned: true,
    confidence: 0.72,
    matches: [{ text: "Germany has voiced concern about Russia’s plan.", subject: "Germany", object: "Russia" }],
    misses: ["Brazil felt joy about Russia’s plan.", "Brazil voiced its joy about Russia."],
  }),
];
