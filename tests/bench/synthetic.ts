import type { Assertion, Entity, Extraction, Mention, Statement } from "../../src/article/extraction.ts";
import { seeded } from "../../src/graph/random.ts";
import { ENTITY_TYPES, type EntityType } from "../../src/schema/entity-types.ts";
import { fitsSignature, RELATIONS, type Relation } from "../../src/schema/relations.ts";
import type { Status } from "../../src/schema/status.ts";

/** How large a made-up collection is. */
export interface SyntheticSize {
  readonly articles: number;
  readonly entities: number;
  /** Relations, statements and things that each statement is about, an article. */
  readonly relations: number;
  readonly statements: number;
  readonly about: number;
}

/** About 10,000 entities and 50,000 edges of entities and statements. */
export const TEN_THOUSAND: SyntheticSize = { articles: 2500, entities: 10_000, relations: 13, statements: 3, about: 2 };

const SYLLABLES = "ba ko mi ren tu sol va del ga chi nor pe ly ars xan do wei qu ist ha".split(" ");
const STATUSES: readonly Status[] = ["actual", "actual", "actual", "actual", "planned", "possible", "negated"];
const TYPES: readonly EntityType[] = ENTITY_TYPES.map(({ id }) => id).filter((id) => id !== "Statement");
const BETWEEN = RELATIONS.map(({ id }) => id).filter((id) => id !== "said" && id !== "about");

interface Thing {
  readonly type: EntityType;
  readonly name: string;
}

/** A name of two words that no other number has: `Bakomi Rentusol`. */
function nameOf(number: number): string {
  const word = (value: number): string => {
    let text = "";
    for (let rest = value + 1; rest > 0; rest = Math.floor(rest / SYLLABLES.length)) text += SYLLABLES[rest % SYLLABLES.length];
    return (text.at(0) as string).toUpperCase() + text.slice(1);
  };
  return `${word(number * 7 + 3)} ${word(number + 450)}`;
}

/** Extraction documents of made-up things in made-up sentences, some things in many articles: the same ones every time. */
export function* syntheticExtractions(size: SyntheticSize, seed = 20151216): Generator<Extraction> {
  const random = seeded(seed);
  const below = (limit: number): number => Math.floor(random() * limit);
  const things = Array.from(
    { length: size.entities },
    (_, i): Thing => ({ type: TYPES[below(TYPES.length)] as EntityType, name: nameOf(i) }),
  );
  const fresh = Math.ceil(size.entities / size.articles);
  for (let n = 0; n < size.articles; n++) {
    const chosen = new Set<number>();
    for (let i = 0; i < fresh; i++) chosen.add((n * fresh + i) % size.entities);
    // The smaller the number, the better known the thing.
    while (chosen.size < fresh + 12) chosen.add(Math.floor(size.entities * random() ** 4));
    const cast = [...chosen].map((index) => things[index] as Thing);
    yield articleOf(n, cast, size, below);
  }
}

function articleOf(n: number, cast: readonly Thing[], size: SyntheticSize, below: (limit: number) => number): Extraction {
  let text = "";
  const sentences: (readonly [number, number])[] = [];
  const mentions: Mention[] = [];
  const assertions: Assertion[] = [];
  const statements: Statement[] = [];
  const put = (words: string): readonly [number, number] => {
    const start = text.length;
    text += words;
    return [start, text.length];
  };
  const name = (index: number): readonly [number, number] => {
    const span = put((cast[index] as Thing).name);
    mentions.push({ entity: `e${index + 1}`, start: span[0], end: span[1], kind: "name" });
    return span;
  };
  const sentence = (write: () => void): readonly [number, number] => {
    const start = text.length;
    write();
    put(" according to the papers that were read out at length on that day. ");
    const span = [start, text.length - 1] as const;
    sentences.push(span);
    return span;
  };
  const add = (
    relation: Relation,
    subject: string,
    object: string,
    status: Status,
    evidence: readonly [number, number],
    claimedIn: string | null,
  ): void => {
    const confidence = 0.5 + below(50) / 100;
    assertions.push({
      id: `a${assertions.length + 1}`,
      relation,
      subject,
      object,
      predicate: relation,
      status,
      evidence,
      claimedIn,
      when: null,
      confidence,
    });
  };
  const status = (): Status => STATUSES[below(STATUSES.length)] as Status;
  for (let i = 0; i < size.relations; i++) {
    const [a, b] = [i % cast.length, below(cast.length)];
    const [from, to] = [cast[a] as Thing, cast[b] as Thing];
    const fitting = BETWEEN.filter((id) => fitsSignature(id, from.type, to.type));
    const relation = fitting[below(fitting.length)] ?? "interactsWith";
    const span = sentence(() => {
      name(a);
      put(` ${relation} `);
      name(b);
    });
    if (a !== b) add(relation, `e${a + 1}`, `e${b + 1}`, status(), span, null);
  }
  for (let i = 0; i < size.statements; i++) {
    const speaker = below(cast.length);
    const about = Array.from({ length: size.about }, () => below(cast.length));
    const id = `s${i + 1}`;
    let source: readonly [number, number] = [0, 0];
    let cue: readonly [number, number] = [0, 0];
    let content: readonly [number, number] = [0, 0];
    const span = sentence(() => {
      source = name(speaker);
      cue = put(" said ");
      const start = text.length;
      for (const other of about) {
        put("that ");
        name(other);
        put(" had been there and ");
      }
      put("had left");
      content = [start, text.length];
    });
    statements.push({
      id,
      source: `e${speaker + 1}`,
      sourceSpan: source,
      sourceText: text.slice(...source),
      cue,
      spans: [content],
      kind: "indirect",
      evidence: span,
    });
    add("said", `e${speaker + 1}`, id, "actual", span, null);
    for (const other of new Set(about)) add("about", id, `e${other + 1}`, "actual", content, null);
  }
  const entities = cast.map(({ type, name: known }, i): Entity => ({ id: `e${i + 1}`, type, name: known, aliases: [] }));
  const date = new Date(Date.UTC(2010, 0, 1 + ((n * 37) % 3000))).toISOString().slice(0, 10);
  return {
    article: { id: `made-${n}`, title: `Made up, number ${n}`, date, source: `Paper ${n % 17}`, text, furniture: [] },
    sentences,
    entities,
    mentions,
    statements,
    assertions,
  };
}
