import { wordSet } from "../../article/word-set.ts";

// Nouns whose unnamed people or things act for the one that is named with them.

/** Unnamed people who speak or act for the body or state that is named with them ("U.S. officials", "a spokesman for X"). */
export const SPEAKS_FOR =
  wordSet(`spokesman spokeswoman spokesperson spokespeople spokesmen official officials authorities government governments
  leader leaders lawyer lawyers attorney attorneys representative representatives diplomat diplomats officer officers police prosecutors
  minister ministers president administration report statement delegation delegates regime people leadership
  ambassador envoy executives executive lawmakers legislators negotiators media negotiator researchers analysts experts
  foreign-minister cabinet senators congressmen congresswomen mps investigators regulators agents commanders generals counterparts counterpart`);

/** Armed people and machines of a state, an armed body or a leader ("Syrian government forces", "Assad’s troops", "US jets"). */
export const FORCES =
  wordSet(`forces force troops soldiers soldier jet fighter-jet army navy military warplanes warplane jets jet planes plane aircraft bombers helicopters
  helicopter drones drone missiles rockets artillery tanks commandos airstrikes airstrike strikes strike pilots pilot marines servicemen
  gunboats warships warship submarines militia militias bombardment shelling hackers interests cyberspies airmen bombs
  gunners snipers agents spies`);

/** Followers who act for an armed body, never for the country whose nationality they have ("Islamic State fighters"). */
export const FIGHTERS =
  wordSet(`fighters fighter militants militant insurgents rebels gunmen jihadists jihadis extremists terrorists guerrillas militiamen
  operatives combatants members positions targets strongholds`);

/** People and crews who act for the body that employs or seats them, never for a country ("Google engineers", "nurses of MSF"). */
export const STAFF =
  wordSet(`engineers scientists nurses medics rangers drivers staff staffers employees workers crew crews team teams technicians specialists inspectors
  monitors observers volunteers deputies councillors councilors backbenchers shareholders directors trustees board managers policemen policewomen
  detectives guards patrolmen firefighters rescuers divers trainers instructors personnel peacekeepers traders buyers reporters journalists editors
  auditors lobbyists recruiters planners designers surgeons physicians controllers boats trucks trucks convoy convoys vans ships vessels unit units`);

/** People who speak or act for one person ("Clinton’s aides", "the Trump campaign"). */
export const PERSONAL_VOICES = wordSet(
  "spokesman spokeswoman spokesperson lawyer lawyers attorney attorneys aide aides campaign team staff office camp representatives advisers advisors",
);

/** Words of number before "of": "most of the Republicans", "thousands of fighters". */
export const QUANTIFIERS = wordSet(
  "one some most many several few all both each half dozens hundreds thousands scores majority number group members bulk",
);

/** What somebody does, says or wants: to criticize or praise it is to criticize or praise him ("Obama’s decision"). */
const ACTS =
  wordSet(`plan policy move bid call claim record comment remark speech attack strike war campaign stance role effort work request view idea word vote rule law
  order deal proposal approach choice use rhetoric outreach conduct pledge promise threat attempt tactic agenda tax budget practice ban wall tweet post
  program strategy reform bill candidacy presidency leadership answer charge suggestion position treatment style character behavior behaviour reluctance
  visit trip raid invasion offensive crackdown siege blockade refusal denial withdrawal proposal approval arrest trial rise influence power ambition
  culture government regime temperament judgment judgement vision interpretation version story account history past attitude belief faith values
  decision demand offer failure performance efforts concern bravery courage success victory win nomination apology data report article book email server finance tie link dealing activity taxes
  procedure process method measure map maneuver manoeuvre advance pursuit crusade gambit stunt antics behaviour lie rant insult joke criticism sanctions cut cuts rollout launch test drill exercise buildup build-up expansion seizure detention purge coup bluster propaganda meddling interference`);

/** Whether a noun tells of an act or trait of its owner: "decision", "handling", "aggression"; not "husband". */
export const isAct = (lemma: string): boolean =>
  ACTS.has(lemma) || /(?:tion|sion|ment|ance|ence|ship|ness|ling|ring|ding|ting|sing|ism|cy|ity)$/u.test(lemma);

/** Kinds after the name of what they are: "the PRISM program", "the Paris Agreement text", "the Hezbollah movement". */
export const APPELLATIVES = wordSet(
  `program programme rules regulations regulation rule law bill act deal agreement treaty pact accord system operation project initiative scheme campaign
  movement group party militia network organization organisation company website site app platform service mission offensive talks summit conference rights right`,
);

/** Plans and wills before an infinitive: "the FBI decision not to prosecute", "Iraq’s efforts to destroy". */
export const INTENTS = wordSet(
  `decision plan plans effort efforts attempt attempts bid move proposal refusal promise pledge intention desire offer threat vow commitment willingness
  call order push campaign right ability determination failure request reluctance resolve need strategy scheme plot`,
);

/** Kinds of places before "of" and their name: "the city of Mosul". */
export const KINDS_OF = wordSet(
  "city town village province region state district island port suburb county municipality governorate capital neighborhood neighbourhood stronghold territory enclave area kingdom republic peninsula",
);
