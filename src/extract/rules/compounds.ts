import type { Relation } from "../../schema/relations.ts";
import type { ArticleDocument } from "../document.ts";
import { type Standing, standingFor } from "../standing.ts";
import { isParty } from "./parties.ts";
import { type Example, type Finding, isSureObject, join, type Rule, words } from "./rule.ts";

/** What a participle with a hyphen says of the one before it towards the one after it. */
interface CompoundData {
  readonly id: string;
  readonly relation: Relation;
  readonly participles: string;
  readonly confidence: number;
  readonly matches: readonly Example[];
  readonly misses: readonly string[];
}

const HYPHEN = /^[-‐‑–]$/u;

/** "Iran-backed Hezbollah", "a Google-owned service, YouTube": who does it, a hyphen, a participle, and to whom. */
function compoundRule({ id, relation, participles, confidence, matches, misses }: CompoundData): Rule {
  const told = words(participles);
  const find = (document: ArticleDocument): Finding[] => {
    const found: Finding[] = [];
    for (let i = 2; i < document.analysis.count; i++) {
      if (!told.has(document.lower(i)) || !HYPHEN.test(document.word(i - 1))) continue;
      const owner = document.mentionAt(i - 2);
      if (!owner || owner.kind === "pronoun" || owner.to !== i - 1) continue;
      // "the Republican-controlled Congress": a majority does not run it.
      if (relation === "operates" && isParty(owner.entity)) continue;
      const subject = { entity: owner.entity, token: owner.from };
      const reading = { relation, predicate: document.lower(i), status: "actual", anchor: i, confidence } as const;
      for (const object of after(document, i)) found.push(...join(document, subject, object, reading));
    }
    return found;
  };
  return { id, relation, matches, misses, find };
}

/** The ones that a compound describes: the name right after it, over other adjectives, or what its noun stands for. */
function after(document: ArticleDocument, participle: number): Standing[] {
  const [, close] = document.bounds(participle);
  for (let i = participle + 1; i < Math.min(close, participle + 6); i++) {
    const mention = document.mentionAt(i);
    // "Iran-backed Lebanese group Hezbollah": the nationality describes too.
    if (mention?.kind === "demonym") continue;
    if (mention) {
      // "the US-backed Syria peace plan", "Iran-backed Hezbollah’s fighters": only the name itself.
      const next = mention.to;
      const goesOn = document.analysis.tag[next] === "NOUN" && standingFor(document, next)[0]?.entity !== mention.entity;
      return goesOn || /^['’]s?$/u.test(document.word(next)) ? [] : [{ entity: mention.entity, token: mention.from }];
    }
    if (!/^(?:ADJ|NOUN|PROPN|PUNCT|NUM)$/u.test(document.analysis.tag[i] as string) || /^[,;.:()]$/u.test(document.word(i)))
      break;
  }
  const noun = document.analysis.head[participle] as number;
  if (noun <= participle || document.analysis.tag[noun] !== "NOUN" || !isSureObject(document, noun)) return [];
  // "Hezbollah, an Iranian-backed group": what the noun renames.
  return standingFor(document, noun).filter(({ token }) => token < participle - 2 || token > participle);
}

/** Relations read off participles with hyphens. */
export const COMPOUND_RULES: readonly Rule[] = [
  compoundRule({
    id: "supports.compound",
    relation: "supports",
    participles: "backed supported aligned allied trained armed sponsored assisted friendly equipped endorsed",
    confidence: 0.86,
    matches: [
      { text: "Iran-backed Hezbollah met on Friday.", subject: "Iran", object: "Hezbollah" },
      { text: "Hezbollah, an Iranian-backed group, met on Friday.", subject: "Iran", object: "Hezbollah" },
    ],
    misses: ["Iran-based Hezbollah met on Friday.", "Iran-backed rebels met Hezbollah on Friday."],
  }),
  compoundRule({
    id: "owns.compound",
    relation: "owns",
    participles: "owned",
    confidence: 0.86,
    matches: [{ text: "They met at Amazon-owned Whole Foods Market.", subject: "Amazon", object: "Whole Foods Market" }],
    misses: ["They met at the Amazon-owned house of Jack Ma.", "Amazon-backed Whole Foods Market grew."],
  }),
  compoundRule({
    id: "funds.compound",
    relation: "funds",
    participles: "funded financed bankrolled subsidized subsidised",
    confidence: 0.84,
    matches: [{ text: "Norway-funded Greenpeace met on Friday.", subject: "Norway", object: "Greenpeace" }],
    misses: ["Norway-based Greenpeace met on Friday.", "A Norway-funded ship of Greenpeace left."],
  }),
  compoundRule({
    id: "operates.compound",
    relation: "operates",
    participles: "run operated controlled held administered occupied governed ruled managed produced",
    confidence: 0.84,
    matches: [
      { text: "They bombed Hezbollah-held Aleppo on Friday.", subject: "Hezbollah", object: "Aleppo" },
      { text: "Hezbollah-controlled Aleppo was calm.", subject: "Hezbollah", object: "Aleppo" },
    ],
    misses: ["They bombed Hezbollah-friendly Aleppo on Friday.", "Hezbollah-held fields are near Aleppo."],
  }),
  compoundRule({
    id: "created.compound",
    relation: "created",
    participles: "founded created built designed developed made invented drafted",
    confidence: 0.84,
    matches: [{ text: "They left Amazon-built Whole Foods Market.", subject: "Amazon", object: "Whole Foods Market" }],
    misses: ["They left Amazon-owned Whole Foods Market.", "An Amazon-built house pleased Jack Ma."],
  }),
];
