import type { Assertion, Entity, Extraction, Mention } from "../../src/article/extraction.ts";
import type { EntityType } from "../../src/schema/entity-types.ts";

const MARK = /\[([^\]]+)\]\((\w+)(?: ([A-Z]{2}))?(?: as ([^)]+))?\)/gu;

/** Relations of an extraction document of one's own: names as marked. */
type Fact = readonly [relation: Assertion["relation"], subject: string, object: string, title?: string];

/**
 * An extraction document from a text in which each name is a link to its type: `[Li Wei](Person)`, `[Chinese](Country CN)`;
 * names of one type and text are one entity, and `[Li](Person as Li Wei)` is another name of one.
 */
export function marked(id: string, markup: string, facts: readonly Fact[] = [], date: string | null = null): Extraction {
  const entities = new Map<string, { id: string; type: EntityType; names: Set<string>; country?: string }>();
  const mentions: Mention[] = [];
  let text = "";
  let last = 0;
  for (const match of markup.matchAll(MARK)) {
    const [whole, name, type, country, full] = match as unknown as [string, string, EntityType, string?, string?];
    text += markup.slice(last, match.index);
    const key = country ?? `${type} ${full ?? name}`;
    const entity = entities.get(key) ?? { id: `e${entities.size + 1}`, type, names: new Set(), ...(country ? { country } : {}) };
    entities.set(key, entity);
    if (full !== undefined) entity.names.add(full);
    entity.names.add(name);
    const demonym = country !== undefined && /(?:ese|ian|an|ish)$/u.test(name);
    mentions.push({ entity: entity.id, start: text.length, end: text.length + name.length, kind: demonym ? "demonym" : "name" });
    text += name;
    last = match.index + whole.length;
  }
  text += markup.slice(last);
  const list = [...entities.values()].map(({ names, ...entity }): Entity => {
    const [name, ...aliases] = [...names] as [string, ...string[]];
    return { ...entity, name, aliases: aliases.sort() };
  });
  const idOf = (name: string): string => list.find((entity) => entity.name === name || entity.aliases.includes(name))?.id ?? "";
  const assertions = facts.map(([relation, subject, object, title], i): Assertion => {
    const ends = { subject: idOf(subject), object: idOf(object) };
    const rest = { status: "actual", evidence: [0, text.length], claimedIn: null, when: null, confidence: 0.9 } as const;
    return { id: `a${i + 1}`, relation, ...ends, predicate: relation, ...(title === undefined ? {} : { title }), ...rest };
  });
  const article = { id, title: id, date, source: null, text, furniture: [] };
  return { article, sentences: text ? [[0, text.length]] : [], entities: list, mentions, statements: [], assertions };
}

/** The entities of the collection as lines: type, name and the articles that they come from. */
export function lines(
  entities: readonly {
    readonly type: string;
    readonly name: string;
    readonly members: readonly { readonly article: string }[];
  }[],
): string[] {
  return entities.map(
    ({ type, name, members }) => `${type} ${name}: ${[...new Set(members.map(({ article }) => article))].join(" ")}`,
  );
}
