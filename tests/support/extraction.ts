import type { Assertion, Entity, Extraction, Mention, Statement } from "../../src/article/extraction.ts";
import type { EntityType } from "../../src/schema/entity-types.ts";

interface Draft {
  readonly id: string;
  readonly text?: string;
  readonly date?: string | null;
  readonly entities?: readonly (readonly [type: EntityType, name: string, aliases?: readonly string[], country?: string])[];
  /** Relation, and the numbers (from 1) of subject and object in `entities`. */
  readonly assertions?: readonly (readonly [
    relation: Assertion["relation"],
    subject: number,
    object: number,
    status?: Assertion["status"],
  ])[];
  readonly statements?: readonly Statement[];
}

/** An extraction document of one's own: each entity is mentioned once, at its place in a made-up text. */
export function extractionOf(draft: Draft): Extraction {
  const { id, date = null, entities: rows = [], assertions: facts = [], statements = [] } = draft;
  const entities: Entity[] = [];
  const mentions: Mention[] = [];
  let text = draft.text ?? "";
  for (const [type, name, aliases = [], country] of rows) {
    const entity = `e${entities.length + 1}`;
    entities.push({ id: entity, type, name, aliases, ...(country ? { country } : {}) });
    const start = text.indexOf(name) >= 0 ? text.indexOf(name) : text.length;
    if (start === text.length) text += `${name} `;
    mentions.push({ entity, start, end: start + name.length, kind: "name" });
  }
  const assertions = facts.map(([relation, subject, object, status = "actual"], i): Assertion => {
    const [from, to] = [mentions[subject - 1] as Mention, mentions[object - 1] as Mention];
    const evidence = [Math.min(from.start, to.start), Math.max(from.end, to.end)] as const;
    const ends = { subject: `e${subject}`, object: `e${object}` };
    return {
      id: `a${i + 1}`,
      relation,
      ...ends,
      predicate: relation,
      status,
      evidence,
      claimedIn: null,
      when: null,
      confidence: 0.8,
    };
  });
  const article = { id, title: id, date, source: null, text, furniture: [] };
  return { article, sentences: text ? [[0, text.length]] : [], entities, mentions, statements, assertions };
}
