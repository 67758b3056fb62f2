import { wordSet } from "../../article/word-set.ts";
import type { EntityType } from "../../schema/entity-types.ts";
import { THINGS } from "./descriptions.ts";
import { NOUN_TYPES } from "./noun-types.ts";

/**
 * Nouns of one kind of thing: each may stand for what has another of them in its name or was called so ("the panel" for a
 * committee), after `|` those that only names have ("the newspaper" for a Times).
 */
const ROWS: readonly (readonly [types: readonly EntityType[], nouns: string])[] = [
  [["Agency", "Organization"], "panel committee subcommittee commission council board taskforce body | caucus inquiry"],
  [
    ["Agency"],
    "agency department ministry bureau regulator watchdog office | administration authority service center directorate inspectorate institute",
  ],
  [["Agency"], "court tribunal bench | supreme"],
  [["Agency"], "parliament legislature assembly chamber senate | congress house duma knesset bundestag"],
  [["Agency", "Organization"], "military army force forces troops navy | guard guards corps marines command"],
  [["Agency"], "police force department | constabulary patrol sheriff"],
  [["Law", "Program"], "bill law legislation act measure statute proposal ordinance | code amendment reform"],
  [
    ["Law", "Program"],
    "rule rules regulation regulations standard standards guideline guidelines policy plan order | code principles directive",
  ],
  [["Law"], "deal agreement accord pact treaty truce ceasefire convention protocol | armistice compact memorandum"],
  [["Program"], "program programme project initiative scheme campaign policy effort plan system"],
  [["Program", "Event"], "operation offensive campaign mission assault"],
  [
    ["Event"],
    "competition contest tournament event games championship championships match game race final fair challenge | cup olympics paralympics open league prix series marathon playoffs",
  ],
  [
    ["Event"],
    "conference summit meeting event forum gathering convention talks symposium congress fair expo | dialogue roundtable",
  ],
  [["Event"], "festival event exhibition celebration holiday parade ceremony carnival fair | awards day expo"],
  [["Event"], "election vote poll race contest referendum ballot elections primary | primaries caucuses"],
  [["Event"], "war conflict battle fighting fight crisis | siege invasion revolution uprising rebellion"],
  [["Event"], "attack attacks bombing bombings shooting massacre incident tragedy assault explosion explosions blast"],
  [
    ["Event"],
    "disaster earthquake quake storm hurricane typhoon cyclone flood tsunami outbreak epidemic accident crash stampede incident",
  ],
  [["Event"], "protest protests demonstration rally march strike riot riots | occupation"],
  [["Event"], "debate showdown | debates"],
  [["Event"], "trial case hearing lawsuit proceedings | v. vs"],
  [
    ["Organization"],
    "company firm giant maker manufacturer automaker carmaker airline carrier retailer corporation conglomerate business supplier startup start-up developer operator publisher | inc inc. corp corp. co co. ltd ltd. llc plc group holdings industries motors technologies systems airlines airways",
  ],
  [["Organization"], "bank lender | bancorp banking"],
  [
    ["Organization"],
    "newspaper paper daily publication outlet tabloid magazine weekly journal | times post tribune herald guardian telegraph gazette journal mail chronicle observer mirror star globe news chain",
  ],
  [["Organization"], "network channel broadcaster station outlet | tv television radio broadcasting news"],
  [["Organization"], "agency wire outlet | news press reuters"],
  [["Organization"], "team club side squad franchise | united fc city rangers"],
  [
    ["Organization"],
    "group organization organisation nonprofit non-profit charity foundation association society alliance coalition union institute federation movement fund league body | center centre front trust council club committee",
  ],
  [["Organization", "Agency"], "group militia organization organisation movement faction army | front brigade brotherhood state"],
  [["Organization"], "party bloc | democrats republicans conservatives greens socialists liberals labour"],
  [["Organization"], "school university college institution academy institute campus | conservatory conservatoire"],
  [["Organization"], "church denomination congregation"],
  [
    ["Organization", "Place"],
    "hospital clinic museum library gallery restaurant hotel theater theatre casino facility store bar shop | center centre",
  ],
  [["Organization"], "band group duo orchestra choir ensemble | quartet trio"],
  [["Organization"], "campaign"],
  [["Organization"], "union | workers teamsters"],
  [["Country"], "country nation"],
  [["Country"], "kingdom republic island state"],
  [["Place"], "city town village capital municipality metropolis hometown borough suburb settlement community port"],
  [["Place"], "state province region territory area county district governorate peninsula neighborhood neighbourhood enclave"],
  [["Place"], "island islands archipelago islet"],
  [["Place"], "river lake sea ocean bay gulf strait canal falls"],
  [["Place"], "mountain mountains hill volcano valley desert forest peak plateau cave"],
  [["Place"], "airport airfield base airbase port harbor harbour camp border crossing"],
  [["Place"], "mosque cathedral temple palace monument memorial castle abbey shrine church"],
  [
    ["Place"],
    "prison jail stadium arena park square bridge tower building street road complex venue facility hall plaza center garden plant site",
  ],
  [["Product"], "film movie documentary drama comedy picture sequel thriller"],
  [["Product"], "show series program programme sitcom podcast"],
  [["Product"], "book novel memoir biography work autobiography story poem play text treatise"],
  [["Product"], "song album single hymn opera musical symphony piece"],
  [["Product"], "game videogame software app application browser platform system tool site website service"],
  [["Product"], "ship vessel boat submarine frigate destroyer carrier ferry liner tanker yacht"],
  [["Product"], "plane aircraft jet airliner bomber helicopter drone"],
  [["Product"], "missile rocket weapon spacecraft probe satellite rover craft telescope"],
  [["Product"], "drug vaccine medicine"],
  [["Product"], "car vehicle truck phone smartphone device tablet console robot machine"],
  [["Product"], "painting picture portrait sculpture work"],
];

/**
 * Nouns that seldom stand for anything but what was named, where a name of their kind was: "the legislation" after "the Clean
 * Air Act". Others have too many uses of their own ("the race", "the movement").
 */
const SURE: ReadonlySet<string> = wordSet(
  `panel subcommittee committee commission agency ministry department bureau regulator watchdog tribunal parliament legislature
  bill law legislation act statute ordinance regulations rules agreement accord pact treaty convention deal ceasefire truce
  program programme initiative offensive competition contest tournament championship championships summit conference forum festival
  hurricane storm typhoon cyclone earthquake quake trial war election referendum primary debate
  company firm automaker carmaker airline carrier retailer bank lender newspaper paper tabloid magazine broadcaster network club squad team
  nonprofit non-profit charity foundation association federation union party bloc university college school church hospital museum band orchestra
  island river lake airport prison jail stadium mosque cathedral temple palace
  film movie documentary sitcom novel memoir album song videogame app ship vessel submarine frigate destroyer ferry aircraft jet plane
  airliner helicopter missile rocket spacecraft probe satellite rover drug vaccine`,
);

/** The rows that a word of a name, or a noun beside it, belongs to. */
const ROWS_OF_NAME = new Map<string, Set<number>>();
/** The rows of a noun that stands for a thing. */
const ROWS_OF_NOUN = new Map<string, Set<number>>();
const TYPES = new Map<string, Set<EntityType>>();

const add = <K, V>(map: Map<K, Set<V>>, key: K, value: V): void => {
  const set = map.get(key);
  if (set) set.add(value);
  else map.set(key, new Set([value]));
};

ROWS.forEach(([types, text], k) => {
  const [nouns = "", names = ""] = text.split("|");
  for (const noun of nouns.split(" ").filter(Boolean)) {
    add(ROWS_OF_NOUN, noun, k);
    add(ROWS_OF_NAME, noun, k);
    for (const type of types) add(TYPES, noun, type);
  }
  for (const name of names.split(" ").filter(Boolean)) add(ROWS_OF_NAME, name, k);
});
for (const [noun, { types }] of THINGS) for (const type of types) add(TYPES, noun, type);
for (const [noun, type] of NOUN_TYPES) add(TYPES, noun, type);

const NONE: ReadonlySet<never> = new Set();

/** The types of what a noun, in the singular or as it stands, may stand for. */
export const typesOfNoun = (noun: string): ReadonlySet<EntityType> => TYPES.get(noun) ?? NONE;

/** Whether a noun stands for a thing of its kind that was named, more often than for another. */
export const isSureNoun = (noun: string): boolean => SURE.has(noun);

/** Whether a noun may stand for what has a word in its name or beside it: "panel" for a "committee". */
export function isCalledLike(noun: string, word: string): boolean {
  const rows = ROWS_OF_NOUN.get(noun);
  if (!rows) return false;
  for (const row of ROWS_OF_NAME.get(word) ?? NONE) if (rows.has(row)) return true;
  return false;
}
