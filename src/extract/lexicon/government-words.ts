import { wordSet } from "../../article/word-set.ts";

// What governments do, have and are dealt with as, and cities are not: a capital beside these words stands for its state.

/** Verbs of cities and of teams: what has a capital as its subject is a government's deed, but for these. */
export const CITY_VERBS =
  wordSet(`be have lie sit stand see become remain celebrate mourn wake experience get look feel burn fall grow boast receive come go face
  suffer offer rise sink flood rank swelter bake seem appear need draw attract enjoy include contain live change serve vote start begin last
  end continue house record register average host beat win lose score defeat thrash edge outplay trounce tie kick qualify play finish
  advance dominate trail lead hit smell sleep bustle teem buzz glitter sprawl overlook straddle shut close open erupt
  echo stage top rate host follow shake tremble shiver brace prepare slow stop empty fill freeze thaw recover rebuild happen`);

/** Objects of these are governments: "threaten Moscow", "bankroll Cairo". */
export const DONE_TO_STATES =
  wordSet(`threaten sanction accuse criticize criticise blame pressure warn urge confront contain punish condemn isolate appease deter
  rebuke antagonize antagonise anger embolden persuade thank promise lecture provoke remind ask tell bankroll court embarrass alarm
  please placate press defy snub irk infuriate unsettle unnerve annoy irritate rile upset worry consult notify inform assure reassure
  convince compel lobby petition arm aid help assist finance fund subsidize subsidise challenge rein cost offer owe pay oblige obey
  support back oppose denounce fault implore beseech beg entreat caution advise brief alert outrage enrage displease offend humiliate shame
  spook rattle trust mistrust distrust engage mollify pacify reward sway woo enlist sue chide scold chastise admonish berate lambast slam
  blast castigate implicate absolve exonerate commend praise applaud congratulate mock taunt goad dismay disappoint vex`);

/** Objects of these are places, whoever does it: "France bombed Tripoli". */
export const DONE_TO_PLACES =
  wordSet(`visit leave reach enter attack bomb shell hit strike capture seize take love tour rock shake pound besiege evacuate flee quit
  retake recapture liberate storm surround bypass overlook occupy hold call name see control rule cross`);

/** What a government has, and a city has not: "Moscow's intervention". */
export const OF_STATES =
  wordSet(`intervention involvement policy policies support role ally allies position stance decision claim claims response
  relationship ties relations interests interest sanctions demand demands ambitions ambition influence military foreign nuclear human diplomatic
  strategic actions action behavior behaviour aggression annexation ambassador envoy diplomats diplomat offer proposal backing help aid
  commitment refusal insistence accusations allegations assertiveness attempt attempts effort efforts control crackdown rulers leaders
  leadership dismay displeasure annoyance anger fury consent approval version request requests expense behest notion concerns concern
  lead spy intelligence army troops soldiers forces veto vote bid gambit decree tariffs objections objection denial denials protest protests
  complaint complaints reluctance willingness readiness desire wish wishes hopes fears plan plans threat threats warning warnings promise
  promises pledge pledges opposition resistance hostility friendship enmity rivalry patience reply answer statement reaction silence explanation
  rhetoric propaganda hand handling use acceptance rejection recognition withdrawal negotiators delegation delegates representative
  representatives proxies proxy client clients enemies enemy foes rivals rival adversaries friends neighbours neighbors partners partner patron
  patrons backers critics sovereignty territorial maritime economic trade fiscal monetary budget bill debt deficit agenda strategy tactics doctrine
  arsenal missile missiles ballistic atomic weapons warplanes jets navy naval diplomacy overtures overture rapprochement pivot shift
  tilt alliance alliances treaty obligations compliance accession membership isolation dependence reliance grip hold man failure inability inaction
  move moves motives motive intentions intention aims aim goal goals regional most biggest largest closest oldest chief main longtime
  staunchest`);

/** Words before a preposition and a capital that make it a government: "pressure on Beijing", "loyal to Damascus", "pleas from Canberra". */
export const BEFORE_STATES: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  [
    "on",
    wordSet(`ties pressure sanctions sanction embargo tariffs tariff penalties curbs restrictions restraints demands conditions blame policy
    reliance dependence lean rely depend count prevail call calls called calling leaned leans leaning relies relied depends dependent reliant
    intelligence dossier eye clock leverage hold`),
  ],
  [
    "to",
    wordSet(`ties relations message messages warning warnings threat threats rebuke blow challenge aid loan loans support concessions concession
    offer letter response approach signal snub envoy ambassador emissary answer answers answered protest protested protests complained complain
    complains appeal appealed appeals bow bowed bowing bows cede ceded yield yielded listen listens listened loyal beholden hostile friendly
    answerable accountable subservient deaf close closer allied alternative objection opposition sympathetic tied linked ultimatum demand
    demands pledge assurances guarantees apology apologized apologised gratitude debt arms weapons assistance
    subsidies cables cable note overtures overture favor favour gift rival counterweight affront insult important unacceptable acceptable handed ceding`),
  ],
  [
    "from",
    wordSet(`pressure warning warnings plea pleas support aid help money cash funding funds loan loans lifeline bailout backing approval permission
    consent response order orders instructions independence protest protests objections objection criticism complaint complaints demand demands
    concession concessions assurance assurances guarantee guarantees threat threats bounty reaction silence arms weapons signal signals message
    messages rebuke interference meddling resistance opposition condemnation invitation apology call calls denial denials offer offers pledge
    pledges promise promises subsidy subsidies payment payments recognition autonomy secession distance clearance visas retaliation
    guidance go-ahead relief rescue blessing anger cooperation scrutiny competition assistance protection explanation answers commitment
    commitments concern fury outcry outrage backlash advice request requests letter note rivalry`),
  ],
  [
    "for",
    wordSet(`work works worked working speak speaks spoke spying spied spy lobby lobbies lobbied lobbying fight fights fought ruled victory defeat
    setback win headache embarrassment coup problem dilemma spokesman spokeswoman envoy ally proxy humiliation triumph contempt support sympathy
    aid loan loans blow boost vindication lesson warning trouble message demand demands mouthpiece agent agents`),
  ],
  [
    "of",
    wordSet(`ally allies friend friends foe foes enemy enemies critic critics patience demands ire wrath request behest insistence urging disposal
    interests interest opponent opponents consent backing supporter supporters proxy proxies critical wary suspicious supportive fearful afraid
    independent mistrust distrust suspicion suspicions fear accusing accused accuses accuse support blessing expense envoy favor favour part agent
    agents tool puppet puppets client rival partner spy hands knowledge defiance condemnation criticism ahead behalf opinion view sake
    displeasure fury anger orbit`),
  ],
  [
    "by",
    wordSet(`attempt attempts move moves decision effort efforts call calls claim claims refusal plan plans demand demands act acts violation
    violations aggression provocation provocations request requests protest protests pledge concession concessions threat threats
    interference meddling intervention support pressure rejection failure offer offers`),
  ],
  [
    "toward",
    wordSet(`drift drifts drifted drifting lean leans leaned leaning tilt tilts tilted tilting turn turned turning pivot pivoted pivoting gravitate
    gravitated warm warmed warming soften softened shift shifted shifting policy stance hostility attitude overture overtures hostile line
    friendly approach gesture gestures step steps posture`),
  ],
  ["through", wordSet("work works worked working channel channelled channeled funnel funnelled funneled")],
  ["over", wordSet("influence leverage power victory pressure control frustration anger")],
]);

/** Nouns and verbs of traffic: "flights between Paris and Cairo" joins cities. */
export const TRAFFIC =
  wordSet(`flight flights fly flies flew flying road roads train trains route routes railway rail line highway distance halfway trip trips journey
  journeys travel travels travelled traveled travelling traveling ply plies plied commute commutes commuted commuting shuttle shuttles shuttled
  drive drove driving link links bus buses ferry ferries corridor pipeline miles kilometers kilometres somewhere border
  street stretch walk match game final semifinal fixture`);

/** What a government is of mind, and no city: "Beijing is unmoved". */
export const MINDS =
  wordSet(`unmoved wary ready willing keen furious reluctant opposed adamant eager committed concerned unhappy angry determined prepared unwilling
  unlikely likely anxious hopeful optimistic pessimistic pleased worried confident convinced happy content dismayed disappointed alarmed upset
  suspicious sceptical skeptical nervous silent unable able desperate sure responsible guilty complicit serious isolated powerless hostile
  unconvinced irate livid adamantly open receptive cautious cool lukewarm sympathetic dependent reliant obliged bound entitled`);

/** Second parts of compounds with a government: "Tehran-backed". */
export const STATE_LINKED = wordSet(
  "backed led funded sponsored allied brokered controlled aligned supported installed friendly financed ordered imposed appointed run mediated approved loyal leaning",
);

/** Capitals whose names are people's, or other cities' too: these stand for a state only where it is named beside them. */
export const SHARED_CAPITALS = wordSet(
  "Victoria Sofia Hamilton Kingston Georgetown Santiago Wellington Nassau Lima Stanley Kingstown Castries Sucre Dublin Athens Male",
);
