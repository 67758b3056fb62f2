import { wordSet } from "../../article/word-set.ts";
import type { EntityType } from "../../schema/entity-types.ts";
import { fitsSignature, type Relation } from "../../schema/relations.ts";
import { LEADING_OFFICES, MEMBER_ROLES } from "./titles.ts";

// What somebody is to somebody or something: "director of", "wife of", "critic of", and the relation that each tells.

/** Kin, and close ties of one person to another. */
const TIES =
  wordSet(`wife|husband|spouse|son|daughter|father|mother|brother|sister|sibling|parent|child|uncle|aunt|nephew|niece|cousin|grandson|
  granddaughter|grandfather|grandmother|grandchild|widow|widower|fiancé|fiancée|fiance|fiancee|girlfriend|boyfriend|ex-wife|ex-husband|stepson|
  stepdaughter|stepfather|stepmother|stepbrother|stepsister|half-brother|half-sister|father-in-law|mother-in-law|son-in-law|daughter-in-law|
  brother-in-law|sister-in-law|twin brother|twin sister|first wife|second wife|third wife|longtime partner|partner|aide|top aide|assistant|
  adviser|advisor|friend|lawyer|attorney|solicitor|barrister|confidant|confidante|running mate|running-mate|vice presidential running mate|
  campaign manager|campaign chairman|campaign chair|campaign chief|campaign aide|campaign adviser|campaign spokesman|campaign spokeswoman|
  deputy campaign manager|chief of staff|spokesman|spokeswoman|spokesperson|press secretary|speechwriter|biographer|bodyguard|protege|protégé|
  mentor|associate|counsel|counselor|strategist|chief strategist|pollster|business partner|law partner|manager|personal assistant|publicist|
  doctor|physician|personal physician|pastor|chauffeur|driver|secretary|roommate|classmate|colleague|co-author|heir|interpreter|translator|
  campaign director|communications director|policy adviser|foreign policy adviser|economic adviser|national security adviser|senior adviser|
  representative|deputy|agent|chairman|chair|co-chairman|finance chairman|treasurer|state director|state chairman|childhood friend|close friend|butler|tutor|coach|trainer|ghostwriter|accountant|adviser and friend|nominee|pick`);

const ROLES_OF: readonly (readonly [Relation, boolean, string])[] = [
  [
    "supports",
    false,
    `supporter|backer|ally|defender|admirer|advocate|proponent|champion|booster|fan|enthusiast|loyalist|surrogate|sympathizer|sympathiser|
    apologist|cheerleader|devotee|endorser|patron`,
  ],
  [
    "opposes",
    false,
    `critic|opponent|foe|enemy|adversary|rival|challenger|detractor|skeptic|sceptic|nemesis|antagonist|archenemy|arch-enemy|arch-rival|
    archrival|archfoe|arch-foe|denier`,
  ],
  [
    "created",
    false,
    "founder|co-founder|cofounder|creator|inventor|author|co-author|architect|founding father|founding member|drafter|mastermind",
  ],
  ["owns", false, "owner|co-owner|proprietor|majority owner|part-owner"],
  ["funds", false, "donor|benefactor|financier|funder|investor|bankroller|megadonor|mega-donor|financial backer"],
  ["appointed", true, "nominee|appointee|pick|choice"],
  ["organized", false, "host|organizer|organiser|convener|sponsor|co-host"],
  [
    "attended",
    false,
    "participant|attendee|competitor|contestant|guest|keynote speaker|speaker|panelist|finalist|winner|medalist|runner-up|delegate|veteran|survivor|victim",
  ],
];

/** Members of bodies besides those of the titles that stand before names. */
const MORE_MEMBERS =
  wordSet(`contributor|host|co-host|commentator|pundit|pollster|partner|principal|historian|political scientist|law professor|scientist|
  scholar|visiting scholar|resident scholar|senior scholar|research fellow|visiting fellow|distinguished fellow|senior analyst|political analyst|
  legal analyst|military analyst|intern|volunteer|alumnus|alumna|graduate|operative|organizer|leader of the opposition|backbencher|
  congressional candidate|presidential candidate|presidential nominee|presidential hopeful|presidential contender|presidential front-runner|
  presidential frontrunner|vice presidential nominee|vice presidential candidate|front-runner|frontrunner|hopeful|contender|standard-bearer|
  standard bearer|nominee|candidate|lawmaker|strategist|operative|activist|consultant|delegate|politician|governor|senator|whip|majority whip|
  minority whip|ranking member|vice chair|vice-chair|deputy chairman|deputy leader|deputy head|board chair|coordinator|liaison|counselor|clerk|
  instructor|dean of students|postdoctoral fellow|doctoral student|law student|chaplain|trader|banker|broker|salesman|salesperson|driver|pilot|
  astronaut|cosmonaut|forward|guard|quarterback|pitcher|catcher|midfielder|winger|center-back|batsman|bowler|drummer|guitarist|singer|bassist|
  vocalist|frontman|keyboardist|veteran|recruit|commander|general|colonel|captain|major|sergeant|lieutenant|corporal|spy|informant|asset|
  co-anchor|moderator|bureau chief|white house correspondent|political director|political editor|foreign editor|news director|news anchor|
  washington bureau chief|editorial writer|opinion writer|cartoonist|photographer|cameraman|producer|executive producer|board member|trustee|
  shadow minister|shadow chancellor|shadow foreign secretary|peer|life peer|party member|card-carrying member|stalwart|insider|veteran member|
  founding member|honorary member|defector|deserter|committeeman|committeewoman|national committeeman|national committeewoman|superdelegate|precinct captain|dissident|operative|politician|local politician|senior member|detainee|chairwoman emerita|lobbyist|regent|associate member|charter member|advisory board member|co-pilot|elder|registrar|striker|
  playmaker|fly-half|scrum-half|prop|hooker|lock|full-back|fullback|left-back|right-back|wing-back|centre-back|centre-half|linebacker|cornerback|
  running back|wide receiver|receiver|tight end|tackle|lineman|kicker|shortstop|outfielder|infielder|first baseman|second baseman|third baseman|
  closer|reliever|point guard|shooting guard|power forward|small forward|defenseman|defenceman|goaltender|netminder|all-rounder|wicketkeeper|fast bowler|spinner|opener|number eight|flanker|test driver|sprinter|rider|team captain|assistant coach|club doctor|team doctor|physio|scout|
  conductor|principal dancer|choreographer|violinist|cellist|pianist|soloist|concertmaster|curator|archivist|librarian|engineer|chief engineer|
  technician|software engineer|designer|chief designer|architect|test pilot|flight attendant|machinist|welder|miner|nurse|surgeon|paramedic|
  firefighter|officer|police officer|patrolman|deputy sheriff|inspector|constable|agent|special agent|ranger|warden|guard|interpreter|translator|
  aid worker|caseworker|social worker|field worker|epidemiologist|virologist|geologist|astronomer|physicist|chemist|biologist|climatologist|
  meteorologist|forecaster|hydrologist|seismologist|anthropologist|sociologist|psychologist|ethicist|bioethicist|commander-designate|
  union official|shop steward|steward|cashier|clerk|teacher|lecturer|tutor|student|pupil|sophomore|freshman|junior|senior|alumnus|commissioner|
  councilwoman|councilman|councillor|alderman|selectman|supervisor|mediator|rapporteur|special rapporteur|principal investigator|peacekeeper|arbitrator|point man|chief scientist|assemblyman|assemblywoman|delegate|deputy|mp|mep|legislator|peer|baroness`);

/** Heads of bodies besides those of the titles that stand before names. */
const MORE_LEADERS =
  wordSet(`gov.|governor-general|national chair|national chairman|party chair|party chairman|party leader|majority leader|minority leader|
  chief judge|presiding judge|president and ceo|president and chief executive|chairman and ceo|chairman and chief executive|ceo and founder|
  chair and ceo|top commander|military commander|commanding general|commanding officer|top general|spiritual leader|de facto leader|
  interim president|acting president|state chairman|state chair|general counsel and president|vice-chancellor|provost|headmaster|headmistress|
  editor-in-chief|editor in chief|publisher|imperial wizard|caliph|self-proclaimed caliph|warlord|strongman|head of government|interior secretary|
  agriculture secretary|labor secretary|health secretary|education secretary|energy secretary|transportation secretary|chancellor of the exchequer|
  surgeon general|solicitor general|director of national intelligence|army chief of staff|police commissioner|fire chief|first minister|
  taoiseach|chief minister|pastor|senior pastor|patriarch|grand mufti|interior and overseas minister|managing partner|supreme commander|top diplomat|foreign-policy chief|foreign policy chief|governor general|premier-designate|president-elect|prime minister-designate|de facto ruler|kingpin|ringleader`);

const VERBAL: ReadonlyMap<string, { readonly relation: Relation; readonly reversed: boolean }> = new Map(
  ROLES_OF.flatMap(([relation, reversed, text]) => [...wordSet(text)].map((role) => [role, { relation, reversed }] as const)),
);

const isLeading = (role: string): boolean => LEADING_OFFICES.has(role) || MORE_LEADERS.has(role);
const isMember = (role: string): boolean => MEMBER_ROLES.has(role) || MORE_MEMBERS.has(role);

/** Whether a phrase is an office or a post in a body: "director", "senior fellow". */
const isOffice = (phrase: string): boolean => isLeading(phrase) || isMember(phrase);

/** Whether a phrase tells what somebody is to somebody or something: "director", "wife", "critic". */
export const isRole = (phrase: string): boolean => isOffice(phrase) || TIES.has(phrase) || VERBAL.has(phrase);

/** The longest role in words, as the number of its words. */
export const LONGEST_ROLE = 6;

/** Whether a place or country may have such a head: it has a mayor; "Asia director", "Iraq director" heads something else’s part there. */
const ofPlace = (role: string): boolean =>
  !/^(?:director|executive director|managing director|manager|chief|editor|publisher|head|secretary|editor-in-chief|ceo)$/u.test(
    role,
  );

/** What a role tells of its holder and the one that it is held with. */
interface RoleReading {
  readonly relation: Relation;
  /** The holder is the object: "Obama’s nominee, Merrick Garland" is appointed(Obama, Garland). */
  readonly reversed: boolean;
}

/** Envoys: the only members that a country has. */
const ENVOY = /\b(?:ambassador|envoy|representative|high commissioner|consul|attaché)\b/u;

/** Whether a role is an envoy’s: the country after "to" is where he goes. */
export const isEnvoy = (role: string): boolean => ENVOY.test(role);

/**
 * The relation of a role's holder to the one named with it, by their types: an adviser to a person is close to him, an
 * adviser to a ministry belongs to it. `lesser`: a deputy, or the head of only a part.
 */
export function readingOf(role: string, lesser: boolean, holder: EntityType, other: EntityType): RoleReading | null {
  const fits = (relation: Relation, reversed = false): RoleReading | null =>
    (reversed ? fitsSignature(relation, other, holder) : fitsSignature(relation, holder, other)) ? { relation, reversed } : null;
  const verbal = VERBAL.get(role);
  if (other === "Person") {
    if (verbal && verbal.relation !== "created") return fits(verbal.relation, verbal.reversed);
    return TIES.has(role) ? fits("relatedTo") : null;
  }
  // Of a party or a paper, a nominee or a host is one of its people.
  const ofBody = MORE_MEMBERS.has(role) && (other === "Organization" || other === "Agency");
  const told = verbal && !ofBody ? fits(verbal.relation, verbal.reversed) : null;
  if (told) return told;
  const leads = isLeading(role) && !lesser && !((other === "Place" || other === "Country") && !ofPlace(role));
  if (leads && other !== "Law" && other !== "Product") return fits("leads");
  if (!isOffice(role)) return null;
  if (other === "Country" && !ENVOY.test(role)) return null;
  return fits("memberOf");
}
