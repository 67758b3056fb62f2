import { wordSet } from "../article/word-set.ts";

/** Walks of life: two people of one name in two of them are seldom one. */
export type Field =
  | "politics"
  | "law"
  | "police"
  | "military"
  | "business"
  | "science"
  | "medicine"
  | "teaching"
  | "media"
  | "arts"
  | "sport"
  | "religion"
  | "activism"
  | "land"
  | "trade"
  | "crime";

const WORDS: Readonly<Record<Field, string>> = {
  politics: `minister premier chancellor senator congressman congresswoman representative deputy lawmaker legislator mp mep governor mayor
    councillor councilman councilwoman ambassador envoy diplomat consul candidate nominee politician king queen prince princess emir sultan
    sheikh monarch secretary undersecretary treasurer president chairman dictator statesman parliamentarian delegate commissioner
    leader speaker whip democrat republican`,
  law: "judge justice prosecutor lawyer attorney solicitor barrister magistrate notary counsel sheriff",
  police: "policeman policewoman detective inspector constable superintendent marshal sergeant",
  military: `general colonel major lieutenant captain admiral commander brigadier corporal soldier sailor airman marine officer warlord
    commandant fighter rebel`,
  business: `banker businessman businesswoman entrepreneur developer investor financier broker trader executive magnate industrialist
    retailer brewer restaurateur shipowner manufacturer tycoon billionaire millionaire accountant auditor consultant ceo cfo manager founder`,
  science: `scientist physicist chemist biologist geologist hydrologist astronomer mathematician economist sociologist historian
    archaeologist anthropologist philosopher engineer researcher scholar psychologist meteorologist oceanographer ecologist zoologist
    botanist geographer linguist statistician inventor astronaut cosmonaut programmer virologist epidemiologist seismologist
    volcanologist glaciologist climatologist demographer`,
  medicine: "doctor physician surgeon nurse midwife paramedic psychiatrist pharmacist dentist vet veterinarian",
  teaching: "teacher professor lecturer headmaster headmistress principal rector dean student pupil librarian",
  media: "journalist reporter correspondent editor columnist broadcaster presenter anchor blogger photographer newsreader",
  arts: `singer actor actress novelist writer author poet painter sculptor composer musician pianist violinist conductor dancer
    choreographer filmmaker playwright comedian rapper guitarist drummer soprano tenor cellist architect designer`,
  sport: `swimmer footballer striker midfielder defender goalkeeper pitcher batsman bowler cricketer runner sprinter cyclist boxer golfer
    wrestler skier skater rower sailor jockey gymnast athlete champion coach medallist medalist quarterback catcher outfielder shortstop
    archer shooter diver canoeist rower biathlete snowboarder surfer decathlete heptathlete triathlete judoka fencer winger forward captain driver racer hurdler jumper weightlifter fencer umpire referee manager player marathoner`,
  religion: `bishop archbishop cardinal priest imam monk nun rabbi pastor pope patriarch preacher cleric ayatollah mullah abbot vicar
    reverend missionary`,
  activism: "activist campaigner dissident environmentalist organizer organiser unionist feminist volunteer",
  land: "farmer fisherman winemaker vintner shepherd rancher grower forester gardener beekeeper",
  trade: `carpenter baker butcher electrician plumber mechanic driver cook chef waiter waitress shopkeeper tailor welder miner docker
    pilot steward clerk secretary locksmith bricklayer hairdresser fireman firefighter shipwright goldsmith`,
  crime: "gunman robber smuggler murderer burglar thief fraudster hacker assassin bomber kidnapper trafficker",
};

/** Words of an office that stand for no walk of life by themselves: a company has a president and a head too. */
const HEADS = wordSet(`
  president chairman chairwoman chairperson chair chief head leader director boss secretary spokesman spokeswoman spokesperson manager
  chairwoman commissioner captain officer founder deputy vice-president adviser advisor member official aide widow partner owner
  director-general treasurer coordinator
`);
const HONORIFICS = wordSet(`
  mr mrs ms miss dr prof sir lord lady dame rev gen col maj capt lt sgt cpl adm brig cmdr sen rep gov pres st saint comrade madame
`);
/** What an abbreviated or honorific title tells. */
const SHORT: Readonly<Record<string, readonly Field[]>> = {
  gen: ["military"],
  col: ["military"],
  maj: ["military"],
  capt: ["military"],
  lt: ["military"],
  adm: ["military"],
  brig: ["military"],
  sgt: ["police", "military"],
  sen: ["politics"],
  rep: ["politics"],
  gov: ["politics"],
  prof: ["teaching", "science"],
  rev: ["religion"],
};

const FIELDS = new Map<string, Field[]>();
for (const [field, words] of Object.entries(WORDS) as [Field, string][]) {
  for (const word of wordSet(words)) FIELDS.set(word, [...(FIELDS.get(word) ?? []), field]);
}
for (const [word, fields] of Object.entries(SHORT)) FIELDS.set(word, [...fields]);

/** What the words around a word of several meanings settle: a police chief, a head coach, an army captain. */
const SETTLED: readonly (readonly [RegExp, Field])[] = [
  [/\b(?:attorney general|solicitor general|chief justice)\b/u, "law"],
  [/\b(?:secretary[ -]general|attorney general|governor[ -]general)\b/u, "politics"],
  [
    /\b(?:labor|labour|defen[cs]e|treasury|business|energy|health|education|interior|commerce|agriculture|transport|transportation|justice|finance|foreign|home|housing|security|affairs|environment|culture|trade|state|cabinet) secretary\b/u,
    "politics",
  ],
  [/\b(?:police|sheriff)\b/u, "police"],
  [/\b(?:army|navy|air force|military|guard|brigade|regiment|rebel)\b/u, "military"],
  [
    /\b(?:prime minister|foreign secretary|home secretary|secretary of state|party|parliament|senate|opposition|state|republican|democratic|vice president)\b/u,
    "politics",
  ],
  [
    /\b(?:chief executive|executive vice|company|bank|sales|marketing|managing|business|factory|chief operating|chief financial)\b/u,
    "business",
  ],
  [/\b(?:team|club|football|soccer|baseball|basketball|hockey|cricket|rugby|tennis|swimming|olympic|league)\b/u, "sport"],
  [/\b(?:art|film|museum|theater|theatre|opera|orchestra|choir|jazz|rock|pop|band)\b/u, "arts"],
  [/\b(?:union|rights)\b/u, "activism"],
  [/\b(?:school|university|college)\b/u, "teaching"],
  [/\b(?:hospital|clinic|medical)\b/u, "medicine"],
  [/\b(?:editor|newspaper|television|radio|news)\b/u, "media"],
  [/\b(?:laboratory|research|observatory|institute)\b/u, "science"],
];
/** Fields that a word has beside another meaning: they count only where the words around say so. */
const WEAK = wordSet(
  "president chairman leader speaker commissioner manager captain driver secretary treasurer representative deputy champion general major justice forward officer founder partner sailor delegate king prince marshal dean principal author fighter rebel candidate executive",
);

/** Whether a word is one of an office, a trade or a title. */
export function isRoleWord(word: string): boolean {
  return FIELDS.has(word) || HEADS.has(word) || HONORIFICS.has(word);
}

const IN_FULL: Readonly<Record<string, string>> = {
  sen: "senator",
  rep: "representative",
  gov: "governor",
  gen: "general",
  col: "colonel",
  prof: "professor",
};
const TENSE = /\b(?:former|late|then|acting|current|new|outgoing|incoming|ex|longtime|veteran) /gu;

/** A role in full and without tense: `former gov` gives `governor`. */
export function plainRole(role: string): string {
  return role
    .replace(TENSE, "")
    .split(" ")
    .map((word) => IN_FULL[word] ?? word)
    .join(" ");
}

/** Whether a word is a title alone ("Mr", "Dr"). */
export const isHonorific = (word: string): boolean => HONORIFICS.has(word);

/** The walks of life that a role tells of: `deputy commerce minister` politics, `police chief` police, `president` none. */
export function fieldsOf(role: string): readonly Field[] {
  const words = role.split(" ");
  const settled = SETTLED.filter(([pattern]) => pattern.test(role)).map(([, field]) => field);
  const head = words.at(-1) as string;
  const own = FIELDS.get(head) ?? [];
  if (WEAK.has(head) || settled.length > 1) return settled.length > 0 ? settled : own.length === 1 && !HEADS.has(head) ? own : [];
  return own.length > 0 ? own : settled;
}

/** Walks of life between which people move: a general becomes a minister, a player a commentator. */
const NEAR: readonly (readonly [Field, Field])[] = [
  ["politics", "law"],
  ["politics", "military"],
  ["politics", "business"],
  ["politics", "activism"],
  ["politics", "teaching"],
  ["politics", "media"],
  ["politics", "science"],
  ["politics", "police"],
  ["police", "military"],
  ["police", "law"],
  ["science", "teaching"],
  ["science", "medicine"],
  ["science", "business"],
  ["business", "land"],
  ["business", "law"],
  ["activism", "law"],
  ["activism", "media"],
  ["activism", "religion"],
  ["arts", "media"],
  ["arts", "business"],
  ["sport", "media"],
  ["teaching", "arts"],
  ["teaching", "religion"],
  ["crime", "business"],
];
const NEAR_KEYS = new Set(NEAR.flatMap(([a, b]) => [`${a} ${b}`, `${b} ${a}`]));

/** How two walks of life go together. */
export function fieldsMeet(a: ReadonlySet<Field>, b: ReadonlySet<Field>): "same" | "near" | "apart" | null {
  if (a.size === 0 || b.size === 0) return null;
  let near = false;
  for (const x of a) {
    if (b.has(x)) return "same";
    for (const y of b) near ||= NEAR_KEYS.has(`${x} ${y}`);
  }
  return near ? "near" : "apart";
}
