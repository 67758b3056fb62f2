import type { EntityType } from "../../schema/entity-types.ts";

/** What a common noun after "the" may stand for. */
export interface Thing {
  readonly types: readonly EntityType[];
  /** It says too little alone: it stands only for an entity whose name has the word. */
  readonly weak: boolean;
}

const rows: readonly (readonly [types: readonly EntityType[], strong: string, weak: string])[] = [
  [
    ["Agency"],
    "agency ministry department court council commission committee parliament bureau regulator navy army military panel senate",
    "administration authority board office treasury police force forces tribunal assembly service embassy",
  ],
  [["Agency", "Organization"], "watchdog", "bank institute"],
  [
    ["Organization"],
    "company organization organisation university newspaper church broadcaster magazine",
    "party firm group union network club alliance charity association foundation federation league movement coalition team school college institute society corporation fund paper station",
  ],
  [["Country"], "country nation", "kingdom republic"],
  [
    ["Event"],
    "conference summit forum gathering",
    "meeting war election battle festival trial referendum games talks debate convention hearing attack attacks bombing crisis olympics ceremony",
  ],
  [["Program"], "program programme", "operation project mission initiative campaign scheme offensive"],
  [
    ["Law"],
    "treaty agreement resolution",
    "law bill act accord deal pact plan rule rules regulation regulations order constitution convention amendment declaration",
  ],
  [
    ["Place"],
    "city town village island",
    "airport mosque region province district river lake hotel prison stadium park base port camp square bridge palace cathedral temple museum hospital",
  ],
  [["Product"], "ship", "site app platform browser film book rocket spacecraft missile"],
];

/** What follows "the" and stands for a thing that was named before: "the agency", "the summit". */
export const THINGS: ReadonlyMap<string, Thing> = new Map(
  rows.flatMap(([types, strong, weak]) =>
    [strong, weak].flatMap((words, k) => words.split(" ").map((word): [string, Thing] => [word, { types, weak: k === 1 }])),
  ),
);

/** Words of names, with the nouns that may stand for them: "the panel" for a committee, "the paper" for a Times. */
export const NAME_WORDS: ReadonlyMap<string, readonly string[]> = new Map(
  (
    [
      ["committee", "panel"],
      ["subcommittee", "panel committee subcommittee"],
      ["commission", "panel"],
      ["council", "panel"],
      ["board", "panel"],
      ["administration", "agency"],
      ["authority", "agency"],
      ["bureau", "agency"],
      ["service", "agency"],
      ["department", "agency"],
      ["times", "newspaper paper"],
      ["post", "newspaper paper"],
      ["journal", "newspaper paper"],
      ["tribune", "newspaper paper"],
      ["herald", "newspaper paper"],
      ["guardian", "newspaper paper"],
      ["telegraph", "newspaper paper"],
      ["gazette", "newspaper paper"],
      ["democrats", "party"],
      ["republicans", "party"],
      ["inc", "company"],
      ["corp", "company"],
      ["corporation", "company"],
      ["ltd", "company"],
      ["elections", "election"],
      ["talks", "meeting"],
      ["rules", "rule"],
      ["regulations", "regulation"],
    ] as const
  ).map(([word, nouns]) => [word, nouns.split(" ")]),
);
