import type { ArticleDocument } from "../document.ts";
import type { DraftEntity } from "../entities.ts";
import type { Frame } from "../frames.ts";
import { standingFor } from "../standing.ts";
import { inOrder } from "./location.ts";
import { type Finding, join, type Rule, words } from "./rule.ts";

// Whose an event is, and who is bound together: "the summit of the African Union", "Cuba and Haiti signed the accord".

/** What a body holds: the last words of the names and descriptions of its events. */
const HELD =
  /^(?:convention|summit|conference|congress|forum|meeting|debate|assembly|expo|festival|tournament|championships?|rally|dinner|gala|fair|show|concert|retreat|hearing|session|briefing|fundraiser|fund-raiser|workshop|seminar|event|party|reception|exhibition|auction|vigil|march|parade|congresses|hearings|exercise|drill|drills)$/iu;
/** What a person holds: at his wedding or funeral he is. */
const HELD_BY_PERSON =
  /^(?:convention|summit|conference|forum|rally|dinner|gala|fundraiser|fund-raiser|party|reception|show|event|seminar)$/iu;

/** "its anniversary dinner", "Vogue’s party", "a hearing of the House Committee", "the summit of the African Union". */
function hosts(document: ArticleDocument): Finding[] {
  const found: Finding[] = [];
  for (const event of inOrder(document)) {
    if (event.entity.type !== "Event" || event.kind === "demonym") continue;
    const head = event.to - 1;
    if (!HELD.test(document.lower(head))) continue;
    const owners = document.dependents(head, "nmod:poss");
    const before = /^['’]s?$/u.test(document.word(event.from - 1)) ? document.mentionAt(event.from - 2) : undefined;
    const whose = document.mentionAt(event.from - 1);
    const of =
      document.lower(event.to) === "of" ? (document.mentionAt(event.to + 1) ?? document.mentionAt(event.to + 2)) : undefined;
    const own = [
      ...owners.map((token) => document.mentionAt(token)),
      before,
      whose?.kind === "pronoun" && /^(?:its|his|her|their)$/u.test(document.lower(event.from - 1)) ? whose : undefined,
      of && of.entity.type !== "Person" ? of : undefined,
    ].filter((item) => item !== undefined);
    const seen = new Set<DraftEntity>();
    for (const owner of own) {
      const { type } = owner.entity;
      if (seen.has(owner.entity) || (type !== "Organization" && type !== "Agency" && type !== "Person")) continue;
      seen.add(owner.entity);
      if (type === "Person" && !HELD_BY_PERSON.test(document.lower(head))) continue;
      const reading = {
        relation: "organized",
        predicate: document.lower(head),
        status: "actual",
        anchor: head,
        confidence: 0.76,
      } as const;
      found.push(
        ...join(document, { entity: owner.entity, token: owner.from }, { entity: event.entity, token: event.from }, reading),
      );
    }
  }
  return found;
}

const BINDING = words(
  "sign ratify initial initiall conclude reach strike seal clinch forge ink negotiate sign_off put_pen announce finalize hammer_out thrash_out declare",
);
const DEALS = words(
  "deal agreement pact accord truce ceasefire cease-fire treaty settlement compromise memorandum contract alliance merger understanding partnership",
);

/** "Cuba and the European Union signed the accord": with each other. */
function together(document: ArticleDocument, frames: readonly Frame[]): Finding[] {
  const found: Finding[] = [];
  for (const frame of frames) {
    if (!BINDING.has(frame.key) || frame.passive || frame.agents.length !== 2) continue;
    const bound = frame.patients.some(
      (token) =>
        document.mentionAt(token)?.entity.type === "Law" || (!document.mentionAt(token) && DEALS.has(document.lemma(token))),
    );
    if (!bound || frame.obliques.some(({ preposition }) => preposition === "with")) continue;
    if (
      frame.patients.some((token) => document.dependents(token, "nmod").some((child) => document.prepositionOf(child) === "with"))
    )
      continue;
    const [subject, object] = frame.agents.map((token) => standingFor(document, token)[0]);
    if (!subject || !object) continue;
    const reading = {
      relation: "agreedTo",
      predicate: frame.lemma,
      status: frame.status,
      anchor: frame.verb,
      confidence: 0.76,
    } as const;
    found.push(...join(document, subject, object, reading));
  }
  return found;
}

/** Whose events are, and who binds himself with whom. */
export const HOST_RULES: readonly Rule[] = [
  {
    id: "organized.whose",
    relation: "organized",
    matches: [
      {
        text: "Google’s Android Developer Conference ended on Friday.",
        subject: "Google",
        object: "Android Developer Conference",
      },
    ],
    misses: ["The World Internet Conference ended when Google left."],
    find: (document) => hosts(document),
  },
  {
    id: "agreedTo.together",
    relation: "agreedTo",
    matches: [{ text: "China and Russia signed a trade pact.", subject: "China", object: "Russia" }],
    misses: ["China and Russia signed a letter.", "China and Russia signed a pact with Iran."],
    find: together,
  },
];
