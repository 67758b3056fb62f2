import type { ArticleDocument } from "../document.ts";
import type { Frame } from "../frames.ts";
import { standingFor } from "../standing.ts";
import { nounRule } from "./noun-rule.ts";
import { type Finding, join, type Rule, words } from "./rule.ts";

// Help that somebody has, gets or comes with.

const HELP = words("support backing help assistance aid blessing approval cooperation co-operation endorsement cover");

/** "With support from Iran, Syria …": whoever acts has that support. */
function withHelp(document: ArticleDocument, frames: readonly Frame[]): Finding[] {
  const found: Finding[] = [];
  for (const frame of frames) {
    for (const { preposition, token } of frame.obliques) {
      if (!/^(?:with|under|through)$/u.test(preposition) || !HELP.has(document.lemma(token))) continue;
      const before = document.dependents(token, "nmod:poss", "compound", "amod").filter((child) => document.mentionAt(child));
      const after = document.dependents(token, "nmod").filter((child) => /^(?:from|of|by)$/u.test(document.prepositionOf(child)));
      const helpers = [...before, ...after]
        .flatMap((child) => document.conjuncts(child))
        .flatMap((child) => standingFor(document, child));
      const reading = {
        relation: "supports",
        predicate: document.lemma(token),
        status: frame.status,
        anchor: token,
        confidence: 0.78,
      } as const;
      for (const helped of (frame.passive ? [] : frame.agents).flatMap((child) => standingFor(document, child)))
        for (const helper of helpers) found.push(...join(document, helper, helped, reading));
    }
  }
  return found;
}

/** "the rebels, with US backing, …": a phrase that the tree hangs on whoever has that support. */
function helpOfNoun(document: ArticleDocument): Finding[] {
  const found: Finding[] = [];
  for (let i = 1; i < document.analysis.count; i++) {
    if (document.analysis.label[i] !== "nmod" || !HELP.has(document.lemma(i)) || document.prepositionOf(i) !== "with") continue;
    const up = document.analysis.head[i] as number;
    if (up > i) continue;
    const before = document.dependents(i, "nmod:poss", "compound", "amod").filter((child) => document.mentionAt(child));
    const after = document.dependents(i, "nmod").filter((child) => /^(?:from|of|by)$/u.test(document.prepositionOf(child)));
    const helpers = [...before, ...after]
      .flatMap((child) => document.conjuncts(child))
      .flatMap((child) => standingFor(document, child));
    const reading = {
      relation: "supports",
      predicate: document.lemma(i),
      status: "actual",
      anchor: i,
      confidence: 0.78,
    } as const;
    for (const helped of document.mentionAt(up) ? standingFor(document, up) : [])
      for (const helper of helpers) found.push(...join(document, helper, helped, reading));
  }
  return found;
}

/** "came to Peter Cook’s defense", "rushed to the aid of Syria". */
function toDefense(document: ArticleDocument, frames: readonly Frame[]): Finding[] {
  const found: Finding[] = [];
  for (const frame of frames) {
    if (!/^(?:come|leap|rush|jump|spring|race|fly|go|run|step)$/u.test(frame.lemma)) continue;
    for (const { preposition, token } of frame.obliques) {
      if (preposition !== "to" || !/^(?:defen[cs]e|aid|rescue|help|side|assistance)$/u.test(document.lower(token))) continue;
      const owners = [
        ...document.dependents(token, "nmod:poss"),
        ...document.dependents(token, "nmod").filter((child) => document.prepositionOf(child) === "of"),
      ];
      const reading = {
        relation: "supports",
        predicate: frame.lemma,
        status: frame.status,
        anchor: token,
        confidence: 0.8,
      } as const;
      for (const subject of frame.agents.flatMap((child) => standingFor(document, child)))
        for (const owner of owners.flatMap((child) => standingFor(document, child)))
          found.push(...join(document, subject, owner, reading));
    }
  }
  return found;
}

/** Who is helped by whom. */
export const HELP_RULES: readonly Rule[] = [
  nounRule({
    id: "supports.won",
    relation: "supports",
    nouns: "endorsement support backing praise blessing nod vote approval acclaim compliment admiration applause sympathy",
    subject: ["of", "from", "'s"],
    object: [],
    to: "win receive get gain draw earn secure have pick_up land collect nab score snag enjoy attract accept garner welcome",
    subjects: ["Person", "Organization", "Agency", "Country"],
    confidence: 0.78,
    matches: [
      { text: "Jane Smith won the endorsement of Peter Cook.", subject: "Peter Cook", object: "Jane Smith" },
      { text: "Jane Smith earned Peter Cook’s praise.", subject: "Peter Cook", object: "Jane Smith" },
    ],
    misses: ["Jane Smith read the endorsement of Peter Cook.", "Jane Smith won the friends of Peter Cook."],
  }),
  {
    id: "supports.with-help",
    relation: "supports",
    matches: [
      { text: "With support from Iran, Syria retook the town.", subject: "Iran", object: "Syria" },
      { text: "Syria retook the town with Russian help.", subject: "Russia", object: "Syria" },
    ],
    misses: ["With a letter from Iran, Syria left.", "Syria left without support from Iran."],
    find: (document, frames) => [...withHelp(document, frames), ...helpOfNoun(document)],
  },
  {
    id: "supports.defense",
    relation: "supports",
    matches: [{ text: "Jane Smith came to Peter Cook’s defense.", subject: "Jane Smith", object: "Peter Cook" }],
    misses: ["Jane Smith came to Peter Cook’s house.", "Jane Smith spoke of Peter Cook’s defense."],
    find: toDefense,
  },
];
