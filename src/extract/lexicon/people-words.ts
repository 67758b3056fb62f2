import { wordSet } from "../../article/word-set.ts";
import { LEADING_OFFICES, MEMBER_ROLES } from "./titles.ts";

/** Nouns that say of a person that he is a man. */
const MALE_NOUNS =
  wordSet(`man boy guy gentleman father son brother husband uncle nephew grandfather grandson widower stepfather boyfriend dad king
  prince duke emperor sultan emir sheikh pope monk imam spokesman chairman congressman councilman assemblyman businessman policeman fireman
  salesman serviceman cameraman gunman clergyman fisherman statesman hero landlord waiter`);

/** Nouns that say of a person that she is a woman. */
const FEMALE_NOUNS =
  wordSet(`woman girl lady mother daughter sister wife aunt niece grandmother granddaughter widow stepmother girlfriend mum mom
  queen princess duchess empress nun spokeswoman chairwoman congresswoman councilwoman assemblywoman businesswoman policewoman servicewoman
  actress heroine waitress hostess landlady stewardess`);

/** Other nouns for one person; offices and roles count too. */
const PERSON_NOUNS =
  wordSet(`person human citizen resident native local villager neighbour neighbor tourist visitor passenger driver pilot sailor captain
  crew worker labourer laborer farmer nurse doctor physician surgeon dentist patient victim survivor witness suspect defendant plaintiff
  accused prisoner inmate detainee convict criminal killer murderer attacker assailant shooter bomber terrorist militant rebel insurgent hostage
  refugee migrant immigrant asylum-seeker child baby infant toddler teenager adult youth kid parent spouse partner fiance fiancee sibling
  cousin friend colleague ally advocate campaigner organizer organiser analyst observer rival opponent critic supporter backer donor fan follower protester demonstrator activist voter candidate
  contender challenger hopeful frontrunner front-runner incumbent nominee rookie veteran newcomer politician lawmaker legislator senator
  congressman congresswoman representative delegate democrat republican conservative liberal socialist independent mogul billionaire millionaire
  tycoon magnate entrepreneur founder co-founder owner investor banker broker trader developer inventor designer architect artist painter
  sculptor musician singer songwriter composer rapper drummer guitarist pianist actor comedian star celebrity model dancer filmmaker
  screenwriter novelist poet playwright critic biographer historian philosopher theologian linguist mathematician physicist chemist biologist
  astronomer psychologist sociologist academic scholar expert specialist consultant contractor freelancer employer boss employee staffer
  assistant secretary clerk host guest interviewer interviewee speaker reader viewer user customer client shopper buyer seller winner loser
  champion medalist medallist athlete footballer player striker goalkeeper midfielder defender batsman bowler pitcher quarterback swimmer
  runner cyclist skier boxer wrestler golfer racer jockey referee umpire manager trainer skipper soldier marine officer sergeant
  lieutenant colonel major general admiral commander corporal private recruit cadet guard bodyguard cop detective investigator inspector
  sheriff judge justice magistrate juror lawyer attorney solicitor barrister prosecutor counsel notary believer christian muslim jew priest
  pastor preacher bishop archbishop cardinal rabbi mullah cleric missionary saint heir successor predecessor monarch ruler dictator
  tyrant strongman warlord figurehead envoy diplomat negotiator mediator whistleblower leaker hacker defector exile dissident author writer
  reporter journalist columnist correspondent pundit commentator blogger anchor newscaster publisher editor pollster strategist lobbyist
  aide adviser advisor intern page mentor protege student pupil graduate freshman alumnus alumna teacher tutor professor lecturer
  scientist researcher engineer technician mechanic carpenter builder miner baker chef cook butcher shopkeeper
  official bureaucrat mayor governor minister premier president chancellor chairperson
  individual apprentice fugitive orphan twin`);

/** The noun that a title turns on: "minister" of "prime minister", "secretary" of "secretary of state". */
function headOfTitle(title: string): string {
  const words = title.split(" ");
  const end = words.findIndex((word) => /^(?:of|for|to|in|at|on)$/u.test(word));
  return words[(end > 0 ? end : words.length) - 1] as string;
}

/** The nouns of offices and roles: "minister", "director". */
const OFFICE_HEADS: ReadonlySet<string> = new Set(
  [...LEADING_OFFICES, ...MEMBER_ROLES].map(headOfTitle).filter((head) => head !== "general"),
);

/** Whether a noun, in the singular, stands for one person: "minister", "woman", "suspect". */
export const isPersonNoun = (lemma: string): boolean =>
  (lemma.startsWith("ex-") && isPersonNoun(lemma.slice(3))) ||
  PERSON_NOUNS.has(lemma) ||
  MALE_NOUNS.has(lemma) ||
  FEMALE_NOUNS.has(lemma) ||
  OFFICE_HEADS.has(lemma);

/** What a noun for a person tells of gender. */
export const genderOfNoun = (lemma: string): "f" | "m" | undefined =>
  MALE_NOUNS.has(lemma) ? "m" : FEMALE_NOUNS.has(lemma) ? "f" : undefined;

/** The offices that are written short before a name. */
export const SHORT_TITLES: ReadonlyMap<string, string> = new Map([
  ["rep.", "representative"],
  ["rep", "representative"],
  ["reps.", "representative"],
  ["sen.", "senator"],
  ["sen", "senator"],
  ["gov.", "governor"],
  ["gen.", "general"],
  ["lt.", "lieutenant"],
  ["col.", "colonel"],
  ["maj.", "major"],
  ["capt.", "captain"],
  ["sgt.", "sergeant"],
  ["adm.", "admiral"],
  ["prof.", "professor"],
  ["rev.", "reverend"],
  ["dr.", "doctor"],
  ["dr", "doctor"],
  ["amb.", "ambassador"],
  ["del.", "delegate"],
  ["pres.", "president"],
]);

const CLASSES: readonly ReadonlySet<string>[] = [
  wordSet("representative congressman congresswoman lawmaker legislator"),
  wordSet("senator lawmaker legislator"),
  wordSet("assemblyman assemblywoman lawmaker legislator"),
  wordSet("mp lawmaker legislator parliamentarian"),
  wordSet("president leader"),
  wordSet("chancellor leader"),
  wordSet("premier leader minister"),
  wordSet("dictator leader ruler strongman"),
  wordSet("king monarch ruler"),
  wordSet("queen monarch ruler"),
  wordSet("emir ruler sultan"),
  wordSet("judge justice magistrate"),
  wordSet("prosecutor attorney"),
  wordSet("attorney lawyer counsel solicitor barrister"),
  wordSet("adviser advisor aide"),
  wordSet("spokesman spokeswoman spokesperson"),
  wordSet("chairman chairwoman chair chairperson"),
  wordSet("candidate nominee contender hopeful frontrunner front-runner standard-bearer"),
  wordSet("journalist reporter correspondent"),
  wordSet("author writer novelist"),
  wordSet("physician doctor surgeon"),
  wordSet("general commander"),
  wordSet("envoy ambassador diplomat"),
  wordSet("scientist researcher"),
  wordSet("businessman billionaire mogul tycoon magnate entrepreneur"),
  wordSet("coach manager"),
  wordSet("footballer player striker midfielder defender goalkeeper"),
];

/** "ex-wife" is what a "former wife" is. */
const withoutEx = (noun: string): string => noun.replace(/^ex-/u, "");

/** Nouns for one of somebody's family. */
const KIN = wordSet(
  "wife husband spouse son daughter father mother brother sister widow widower uncle aunt nephew niece cousin fiance fiancee girlfriend boyfriend partner",
);

/** Whether a noun says whose one is by family: "wife", "ex-husband". */
export const isKin = (lemma: string): boolean => KIN.has(withoutEx(lemma));

/** Whether two nouns may be said of one person by his office: "the congressman" of a "Rep.", "the leader" of a president. */
export const sameRole = (said: string, known: string): boolean =>
  said === known || withoutEx(said) === withoutEx(known) || CLASSES.some((words) => words.has(said) && words.has(known));
