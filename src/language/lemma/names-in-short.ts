const DAYS = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split(" ");
const MONTHS = "January February March April August September October November December".split(" ");
const SHORT = ["Mon", "Tue Tues", "Wed", "Thu Thur Thurs", "Fri", "Sat", "Sun"];

/** Names of their own when no full stop follows. */
const NAMES = new Set(["Jan", "Mar", "Sun", "Sat"]);

/** Days and months in short, in lower case, with and without a full stop. */
export const IN_FULL: ReadonlyMap<string, string> = new Map(
  [
    ...MONTHS.map((name) => [name, name === "September" ? ["Sep", "Sept"] : [name.slice(0, 3)]] as const),
    ...DAYS.map((name, day) => [name, (SHORT[day] as string).split(" ")] as const),
  ].flatMap(([name, shorts]) =>
    shorts.flatMap((short) =>
      (NAMES.has(short) ? [`${short}.`] : [short, `${short}.`]).map((form) => [form.toLowerCase(), name] as const),
    ),
  ),
);

/** Adjectives of peoples, places and faiths, which keep their capital; their ends, and words that only end so. */
const OF_PEOPLE =
  /(?:ian|ean|[ai]can|german|ban|fghan|ese|ish|[aiy]qi|ani|bi|eli|oli|mali|di|shi|french|dutch|greek|czech|uzbek|arab|lim|lem|shiite|nni|hia|thai|swiss|norse|ankan|htun|lamic|tholic|lavic|rdic)$/u;
const NOT_OF_PEOPLE =
  /^(?:civilian|custodian|median|ocean|urban|suburban|pedestrian|equestrian|[a-z]*arian|clean|unclean|mean|self-?ish|foolish|stylish|childish|lavish|feverish|sluggish|squeamish|boyish|girlish|reddish|brownish|whitish|outlandish|devilish|bullish|bearish|stupid|splendid|slim|prelim|grim|verbatim|interim|candid|sordid|solid|valid|lesbian|amphibian|reptilian|[a-z]+ological)$/u;

/** Whether a word in lower case is an adjective of a people, a place or a faith: "iranian", "french". */
export function isOfPeople(low: string): boolean {
  return OF_PEOPLE.test(low) && !NOT_OF_PEOPLE.test(low);
}
