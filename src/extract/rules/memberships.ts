import type { ArticleDocument } from "../document.ts";
import type { DraftMention } from "../entities.ts";
import { frameRule } from "./frame-rule.ts";
import { named } from "./location.ts";
import { type Finding, join, type Rule } from "./rule.ts";

/** "Syrian state media", "state-run Syrian news agency Sana": an outlet that its state runs. */
function stateMedia(document: ArticleDocument): Finding[] {
  const found: Finding[] = [];
  for (const mention of named(document)) {
    if (mention.kind !== "name" || mention.entity.type !== "Organization") continue;
    const [open] = document.bounds(mention.from);
    let country: DraftMention | undefined;
    let run = -1;
    for (let at = mention.from - 1; at >= open && at > mention.from - 9; at--) {
      const inner = document.mentionAt(at);
      if (inner?.entity.type === "Country" && !country) {
        country = inner;
        at = inner.from;
        continue;
      }
      const lower = document.lower(at);
      if (
        /^(?:run|owned|controlled|backed|funded)$/u.test(lower) &&
        /^[-‐‑–]$/u.test(document.word(at - 1)) &&
        /^(?:state|government)$/u.test(document.lower(at - 2))
      )
        run = at;
      if (/^state-(?:run|owned|controlled)$/u.test(lower) || (lower === "state" && !/^[-‐‑–]$/u.test(document.word(at + 1))))
        run = at;
      if (inner || !/^(?:ADJ|NOUN|PUNCT|VERB|PART|DET)$/u.test(document.analysis.tag[at] as string) || document.word(at) === ",")
        break;
    }
    if (!country || run < 0) continue;
    const ends = [
      { entity: country.entity, token: country.from },
      { entity: mention.entity, token: mention.from },
    ] as const;
    const reading = {
      relation: "operates",
      predicate: document.lower(run),
      status: "actual",
      anchor: run,
      confidence: 0.89,
    } as const;
    found.push(...join(document, ...ends, reading));
  }
  return found;
}

/** Who joins and serves what, and what a state runs. */
export const MEMBERSHIP_RULES: readonly Rule[] = [
  frameRule({
    id: "memberOf.verb",
    relation: "memberOf",
    verbs: "serve work write report volunteer intern play teach fight spy freelance clerk moonlight lecture",
    subject: "agent",
    object: ["for", "at", "in", "on"],
    subjects: ["Person"],
    objects: ["Agency", "Organization"],
    confidence: 0.8,
    matches: [
      {
        text: "Edward Snowden worked for the National Security Agency.",
        subject: "Edward Snowden",
        object: "National Security Agency",
      },
      {
        text: "Adam Schiff has served on the House Intelligence Committee for years.",
        subject: "Adam Schiff",
        object: "House Intelligence Committee",
      },
    ],
    misses: ["Edward Snowden worked for critics of the National Security Agency."],
  }),
  frameRule({
    id: "memberOf.join",
    relation: "memberOf",
    verbs: "join enter represent rejoin",
    subject: "agent",
    object: "patient",
    objects: ["Agency", "Organization"],
    subjects: ["Person", "Country"],
    confidence: 0.78,
    matches: [{ text: "John Sudworth joined the BBC in 2005.", subject: "John Sudworth", object: "BBC" }],
    misses: ["John Sudworth joined a friend at the BBC in 2005.", "Russia joined China at NATO in 2005."],
  }),
  frameRule({
    id: "memberOf.quit",
    granted: true,
    ends: true,
    // Presidents leave it too, and guests.
    fits: (_, __, written) => !/^(?:White House|Kremlin|Capitol|Pentagon)$/u.test(written),
    relation: "memberOf",
    verbs: "quit leave resign",
    subject: "agent",
    object: "patient",
    objects: ["Agency", "Organization"],
    subjects: ["Person"],
    confidence: 0.78,
    matches: [{ text: "John Sudworth left the BBC in 2005.", subject: "John Sudworth", object: "BBC" }],
    misses: [
      "John Sudworth left the White House.",
      "John Sudworth left a friend at the BBC in 2005.",
      "Russia left China out of NATO in 2005.",
    ],
  }),
  frameRule({
    id: "memberOf.belong",
    relation: "memberOf",
    verbs: "belong part member",
    subject: "agent",
    object: ["to", "of"],
    subjects: ["Person", "Country"],
    objects: ["Agency", "Organization"],
    confidence: 0.84,
    matches: [
      { text: "Turkey belongs to NATO.", subject: "Turkey", object: "NATO" },
      { text: "Turkey is part of NATO.", subject: "Turkey", object: "NATO" },
    ],
    misses: ["Turkey spoke to NATO.", "Turkey is a friend of NATO."],
  }),
  {
    id: "operates.state",
    relation: "operates",
    matches: [
      { text: "Chinese state news agency Xinhua spoke.", subject: "China", object: "Xinhua" },
      { text: "The state-run Chinese news agency Xinhua spoke.", subject: "China", object: "Xinhua" },
    ],
    misses: ["Chinese news agency Xinhua spoke.", "The state-run firm met the BBC in China."],
    find: stateMedia,
  },
];
