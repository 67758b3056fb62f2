import { wordSet } from "../../article/word-set.ts";
import type { EntityType } from "../../schema/entity-types.ts";

// Common nouns and verbs that tell what a name beside them is of: "PRISM, a surveillance program", "the city of Qorveh".

const NOUNS: readonly (readonly [EntityType, string])[] = [
  [
    "Person",
    `man woman boy girl leader president minister premier chancellor chairman chairwoman chairperson director manager governor mayor senator
    congressman congresswoman representative lawmaker legislator spokesman spokeswoman spokesperson secretary ambassador diplomat judge justice
    attorney lawyer prosecutor general colonel captain commander officer soldier fighter candidate nominee contender hopeful rival opponent
    challenger critic supporter backer donor voter aide adviser advisor strategist consultant analyst expert economist professor scholar
    historian researcher scientist physicist chemist engineer doctor physician surgeon nurse teacher student pupil journalist reporter
    correspondent editor columnist blogger author writer novelist poet playwright actor actress singer musician rapper composer artist painter
    photographer filmmaker designer architect comedian host anchor moderator presenter producer businessman businesswoman billionaire
    millionaire tycoon magnate entrepreneur investor banker executive ceo founder co-founder owner chef farmer worker employee driver pilot
    astronaut player striker midfielder goalkeeper defender coach boxer swimmer sprinter runner cyclist golfer activist campaigner dissident
    organizer pastor priest bishop archbishop cardinal cleric imam rabbi monk nun pope king queen prince princess duke emperor sultan emir
    father mother son daughter brother sister husband wife widow uncle aunt cousin nephew niece grandson grandfather grandmother boyfriend
    girlfriend friend neighbor neighbour colleague resident native survivor victim suspect gunman attacker bomber killer hostage prisoner
    detainee defendant plaintiff witness whistleblower refugee veteran democrat republican conservative liberal libertarian hero predecessor
    successor member delegate chief head treasurer trustee fellow translator interpreter detective sheriff inspector firefighter paramedic`,
  ],
  [
    "Organization",
    `company firm corporation conglomerate manufacturer maker retailer supplier contractor startup start-up publisher newspaper magazine journal
    tabloid daily weekly broadcaster channel station network outlet newswire party group movement militia faction organization
    organisation nonprofit non-profit charity foundation association federation union university college school institute think-tank
    consultancy pollster bank brewery airline carrier brand chain club team squad band orchestra choir coalition alliance consortium
    lobby church hospital clinic museum cartel gang syndicate insurer lender bookmaker studio label academy society fund`,
  ],
  [
    "Agency",
    `ministry agency department court tribunal bureau regulator watchdog commission committee subcommittee parliament legislature council
    directorate army navy brigade battalion regiment division squadron militia police authority inspectorate embassy consulate`,
  ],
  [
    "Place",
    `city town village hamlet island islet province state region district suburb neighborhood neighbourhood borough municipality capital river
    lake mountain volcano peak valley peninsula port airport airfield airbase base prison jail hotel resort park stadium mosque cathedral square
    street avenue area county enclave exclave territory desert forest border crossing camp checkpoint governorate prefecture oblast township
    outpost stronghold hometown beach bay cape gulf strait reef atoll plateau plain dam bridge tunnel palace casino restaurant theater theatre
    cemetery monument memorial tower skyscraper building plaza mall dome arena refinery mine oilfield farm ranch settlement`,
  ],
  ["Program", `program programme project operation initiative scheme mission crackdown exercise`],
  [
    "Event",
    `conference summit festival war battle election tournament exhibition ceremony hurricane storm typhoon cyclone earthquake
    trial championship marathon referendum pilgrimage holiday competition contest race symposium uprising revolution massacre genocide`,
  ],
  [
    "Law",
    `law act treaty bill agreement resolution amendment pact deal accord constitution legislation statute ordinance directive convention decree
    tax`,
  ],
  [
    "Product",
    `ship vessel boat yacht submarine frigate destroyer carrier ferry liner tanker aircraft jet plane airliner bomber missile rocket satellite
    spacecraft probe rover drug vaccine medicine app software browser game videogame book novel memoir biography film movie documentary
    thriller comedy drama album song single hymn musical opera play painting show sitcom series podcast blog car sedan suv truck smartphone phone tablet console device
    rifle pistol handgun gun weapon tank drone helicopter website site platform cryptocurrency virus worm malware`,
  ],
];

/** What a noun says of the name that it describes: "company" of an organization, "village" of a place. */
export const NOUN_TYPES: ReadonlyMap<string, EntityType> = new Map(
  NOUNS.flatMap(([type, text]) => [...wordSet(text)].map((noun): [string, EntityType] => [noun, type])),
);

/** Nouns after a name that tell what it is: "the Qorveh region", "Xinhua news agency", "the Rawa Bridge". */
export const NOUNS_AFTER: ReadonlyMap<string, EntityType> = new Map<string, EntityType>([
  ...[
    ..."region province district governorate county city town village area neighborhood neighbourhood suburb valley peninsula river airport airfield airbase island coast desert border mountains oblast prefecture municipality plant camp base refinery dam prison jail crossing bridge mosque stadium gate field oilfield reactor reactors compound checkpoint highway square beach neighbourhoods reservoir mine barracks suburbs enclave cemetery shipyard dockyard interchange quarter parish canton delta basin bay strait".split(
      " ",
    ),
  ].map((noun): [string, EntityType] => [noun, "Place"]),
  ...[
    ..."newspaper magazine television radio tv shares stock employees customers subsidiary headquarters poll survey pollster airlines executive executives ceo analyst analysts shareholders engineers customers stores factory factories founder founders bosses fans striker strikers goalkeeper midfielder defender winger coach pilots pilot miners crews dealership movement militia militants fighters insurgents".split(
      " ",
    ),
  ].map((noun): [string, EntityType] => [noun, "Organization"]),
  ...[
    ..."administration presidency campaign government regime cabinet era supporters supporter backers delegates family".split(
      " ",
    ),
  ].map((noun): [string, EntityType] => [noun, "Person"]),
  ...[..."program programme project".split(" ")].map((noun): [string, EntityType] => [noun, "Program"]),
  ...[
    ..."app website smartphone missile missiles rocket rifle rifles aircraft jet jets helicopter helicopters drone drones tanks software spacecraft probe rover telescope satellite satellites capsule lander orbiter shuttle vaccine drug pill pills smartphones tablet console sedan suv trucks submarine frigate destroyer tanker trawler yacht warship gunship warplanes warplane bomber bombers fighter-jets torpedo phone phones spyware malware ransomware browser".split(
      " ",
    ),
  ].map((noun): [string, EntityType] => [noun, "Product"]),
]);

/** Verbs whose subject speaks: a person or a body, no place and no thing. */
export const SPEECH_VERBS =
  wordSet(`say tell add note claim argue believe think warn insist suggest explain declare deny admit write ask want hope call announce
  accuse vow pledge promise agree refuse decline urge reject condemn criticize criticise demand recall reply respond acknowledge confirm
  testify tweet predict fear worry complain stress emphasize emphasise concede joke quip recount recommend propose`);

/** Verbs that only a person does. */
export const PERSONAL_VERBS =
  wordSet(`smile laugh cry weep marry die sleep walk sit stand wear graduate study resign retire grow nod shrug whisper shout
  swear drive dance sing born bear tweet eat drink remember feel know love hate`);

/** Verbs that have a person as their object. */
export const TO_PERSONS = wordSet(
  "elect arrest marry interview nominate appoint convict hire sentence dismiss murder assassinate behead extradite cite quote praise thank portray succeed replace",
);

/** Verbs that have a gathering as their object. */
export const TO_EVENTS = wordSet("attend boycott host postpone");
/** Verbs that have a law as their object. */
export const TO_LAWS = wordSet("ratify enact repeal veto amend violate invoke");
