import type { EntityType } from "../../schema/entity-types.ts";
import type { Relation } from "../../schema/relations.ts";
import type { ArticleDocument } from "../document.ts";
import type { DraftMention } from "../entities.ts";
import { isMark, named } from "./location.ts";
import { POSSESSIONS } from "./power.ts";
import { type Example, type Finding, join, type Rule, words } from "./rule.ts";

/** A kind of thing between the one who has it and its name. */
interface KindData {
  readonly id: string;
  readonly relation: Relation;
  /** "" where the name may follow the owner directly. */
  readonly kinds: string;
  readonly owners: readonly EntityType[];
  readonly things: readonly EntityType[];
  /** Whether "’s" or "his" must stand after the owner. */
  readonly marked: boolean;
  /** What the last word of the name must be. */
  readonly last?: RegExp;
  readonly confidence: number;
  readonly matches: readonly Example[];
  readonly misses: readonly string[];
}

const QUOTE = /^(?:["“”‘’«»]|''|``|'')$/u;
const CALLED = /^(?:called|named|known|titled|entitled|dubbed|as)$/u;

/** "the Greenpeace ship Rainbow Warrior", "Jane Smith’s book, Going Home": owner, kind, name. */
function kindRule(data: KindData): Rule {
  const kinds = words(data.kinds);
  const find = (document: ArticleDocument): Finding[] => {
    const found: Finding[] = [];
    for (const thing of named(document)) {
      if (thing.kind !== "name" || !data.things.includes(thing.entity.type)) continue;
      if (data.last && !data.last.test(document.word(thing.to - 1))) continue;
      const place = kindBefore(document, thing, kinds);
      if (!place) continue;
      const owner = ownerBefore(document, place.start, data.marked);
      if (!owner || !data.owners.includes(owner.entity.type)) continue;
      // "the Church’s ship Freewinds" is owned: see owns.possessive.
      if (!data.marked && isMark(document.word(owner.to)) && place.kind >= 0 && POSSESSIONS.test(document.lower(place.kind)))
        continue;
      const ends = [
        { entity: owner.entity, token: owner.from },
        { entity: thing.entity, token: thing.from },
      ] as const;
      const predicate = place.kind < 0 ? "’s" : document.lower(place.kind);
      const anchor = place.kind < 0 ? thing.from : place.kind;
      found.push(...join(document, ...ends, { ...data, predicate, status: "actual", anchor }));
    }
    return found;
  };
  const { id, relation, matches, misses } = data;
  return { id, relation, matches, misses, find };
}

/** The kind before a name with the first token of its phrase; `kind` -1 where none is asked for and none is there. */
function kindBefore(
  document: ArticleDocument,
  thing: DraftMention,
  kinds: ReadonlySet<string>,
): { readonly kind: number; readonly start: number } | null {
  const [open] = document.bounds(thing.from);
  let at = thing.from - 1;
  const skip = (pattern: RegExp): void => {
    while (at > open && pattern.test(document.lower(at)) && !document.mentionAt(at)) at--;
  };
  skip(QUOTE);
  if (kinds.has("") && isMark(document.word(at))) return { kind: -1, start: at + 1 };
  skip(/^(?:the|a)$/u);
  skip(CALLED);
  skip(/^,$/u);
  skip(QUOTE);
  // "its members’ magazine": the thing is of others.
  if (at <= open || !kinds.has(document.lower(at)) || document.mentionAt(at)) return null;
  const kind = at;
  at--;
  while (
    at > open &&
    at > kind - 6 &&
    /^(?:ADJ|NOUN|NUM|ADV)$/u.test(document.analysis.tag[at] as string) &&
    !document.mentionAt(at)
  )
    at--;
  // "super-secret", "best-selling": the halves of a hyphenated word.
  while (at > kind - 8 && /^[-‐‑–]$/u.test(document.word(at)) && !document.mentionAt(at - 1)) at -= 2;
  return { kind, start: at + 1 };
}

/** The owner that ends before a token: with a mark, as a pronoun, or where none is asked for as a modifier. */
function ownerBefore(document: ArticleDocument, start: number, marked: boolean): DraftMention | null {
  const before = start - 1;
  const mark = isMark(document.word(before));
  const owner = document.mentionAt(mark ? before - 1 : before);
  if (!owner) return null;
  if (mark) return owner.kind === "demonym" ? null : owner;
  if (owner.kind === "pronoun") return /^(?:his|her|its|their|my|our)$/u.test(document.lower(before)) ? owner : null;
  return marked ? null : owner;
}

const WORKS = `book novel memoir autobiography biography film movie documentary song album single essay poem play musical opera painting column blog
  podcast trilogy thriller bestseller manifesto pamphlet drama comedy blockbuster debut masterpiece sequel thesis diary memoirs`;

/** What belongs to whom by the kind of thing that it is. */
export const KIND_RULES: readonly Rule[] = [
  kindRule({
    id: "operates.kind",
    relation: "operates",
    kinds: `ship vessel boat cutter submarine aircraft spacecraft probe rover satellite telescope device app website site magazine newspaper publication
      journal channel station show program programme podcast series service platform tool database drone plane orbiter lander shuttle robot
      newsletter broadcast newscast blog portal browser console system trawler tanker frigate destroyer carrier warship icebreaker rig`,
    owners: ["Agency", "Organization"],
    things: ["Product", "Program"],
    marked: false,
    confidence: 0.84,
    matches: [
      { text: "The Greenpeace ship Arctic Sunrise left.", subject: "Greenpeace", object: "Arctic Sunrise" },
      { text: "The Scientology device called the E-meter was used.", subject: "Church of Scientology", object: "E-meter" },
    ],
    misses: ["The ship Arctic Sunrise left Greenpeace.", "Greenpeace left on the Arctic Sunrise, a ship."],
  }),
  kindRule({
    id: "operates.media",
    relation: "operates",
    kinds:
      "magazine newspaper publication journal channel station outlet website network newsletter weekly mouthpiece broadcaster",
    owners: ["Agency", "Organization"],
    things: ["Organization"],
    marked: false,
    confidence: 0.8,
    matches: [{ text: "The Hezbollah television station Al-Manar reported it.", subject: "Hezbollah", object: "Al-Manar" }],
    misses: ["Hezbollah watched the television station Al-Manar.", "The television station Al-Manar met Hezbollah."],
  }),
  kindRule({
    id: "created.law",
    relation: "created",
    kinds: "",
    owners: ["Person"],
    things: ["Law"],
    marked: true,
    last: /^(?:Act|Plan|Bill|Doctrine|Law|Amendment|Initiative|Order|Rule|Program|Proposal)$/u,
    confidence: 0.78,
    matches: [{ text: "Barack Obama’s Affordable Care Act was upheld.", subject: "Barack Obama", object: "Affordable Care Act" }],
    misses: ["Barack Obama praised the Affordable Care Act.", "Barack Obama’s friends read the Affordable Care Act."],
  }),
  kindRule({
    id: "organized.possessive",
    relation: "organized",
    kinds: "",
    owners: ["Organization", "Agency"],
    things: ["Event"],
    marked: true,
    last: /^(?:Summit|Conference|Convention|Congress|Forum|Assembly|Expo|Festival|Olympics|Games|summit|conference|convention|forum)$/u,
    confidence: 0.82,
    matches: [{ text: "They spoke at NATO’s Warsaw summit on Friday.", subject: "NATO", object: "Warsaw summit" }],
    misses: ["They spoke of NATO at the Warsaw summit.", "NATO’s friends spoke at the Warsaw summit."],
  }),
  kindRule({
    id: "created.kind",
    relation: "created",
    kinds: WORKS,
    owners: ["Person"],
    things: ["Product"],
    marked: true,
    confidence: 0.86,
    matches: [{ text: "Jane Smith’s book Going Home was banned in Pakistan.", subject: "Jane Smith", object: "Going Home" }],
    misses: ["Jane Smith read the book Going Home in Pakistan.", "Jane Smith’s copy of the book Going Home was lost."],
  }),
];
