import * as v from "valibot";
import { STATEMENT_KINDS } from "../article/extraction.ts";
import { RedthreadError } from "../errors.ts";
import { ENTITY_TYPES } from "../schema/entity-types.ts";
import { RELATIONS } from "../schema/relations.ts";
import { STATUSES } from "../schema/status.ts";

const words = v.pipe(v.string(), v.minLength(1));
const id = words;

const GOLD = v.looseObject({
  doc: id,
  title: v.nullish(v.string(), ""),
  date: v.nullish(v.string(), null),
  source: v.nullish(v.string(), null),
  text: v.string(),
  entities: v.array(
    v.looseObject({
      id,
      type: v.picklist(ENTITY_TYPES.map((type) => type.id)),
      name: words,
      mentions: v.array(words),
      also: v.nullish(v.array(words), []),
    }),
  ),
  statements: v.array(
    v.looseObject({
      id,
      source: v.nullish(id, null),
      sourceText: v.nullish(v.string(), null),
      cue: v.nullish(v.string(), null),
      kind: v.nullish(v.picklist(STATEMENT_KINDS), null),
      content: v.pipe(v.array(words), v.minLength(1)),
      about: v.nullish(v.array(id), []),
    }),
  ),
  relations: v.array(
    v.looseObject({
      relation: v.picklist(RELATIONS.map((relation) => relation.id)),
      subject: id,
      object: id,
      status: v.picklist(STATUSES.map((status) => status.id)),
      evidence: v.nullish(v.string(), ""),
      claimedIn: v.nullish(id, null),
    }),
  ),
});

/** An article as people have annotated it: what is in it, in its own words, without offsets. */
export type GoldDocument = v.InferOutput<typeof GOLD>;
export type GoldStatement = GoldDocument["statements"][number];
export type GoldRelation = GoldDocument["relations"][number];

/**
 * A gold document from JSON text. Throws E702, with the place of the first fault, where it is none, where it names an
 * entity or a statement that it does not have, or quotes what its text does not say.
 */
export function goldFrom(json: string, name: string): GoldDocument {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch {
    throw new RedthreadError("E702", name);
  }
  const parsed = v.safeParse(GOLD, value, { abortEarly: true });
  if (!parsed.success) throw new RedthreadError("E702", name, v.getDotPath(parsed.issues[0]) ?? "");
  const where = faultIn(parsed.output);
  if (where) throw new RedthreadError("E702", name, where);
  return parsed.output;
}

/** The place of the first thing that points to nothing. */
function faultIn({ text, entities, statements, relations }: GoldDocument): string | null {
  const things = new Set(entities.map((entity) => entity.id));
  const said = new Set(statements.map((statement) => statement.id));
  for (const [i, { source, content, about }] of statements.entries()) {
    if (source !== null && !things.has(source)) return `statements.${i}.source`;
    if (about.some((entity) => !things.has(entity))) return `statements.${i}.about`;
    if (content.some((part) => !text.includes(part))) return `statements.${i}.content`;
  }
  for (const [i, { subject, object, claimedIn }] of relations.entries()) {
    if (!things.has(subject)) return `relations.${i}.subject`;
    if (!things.has(object)) return `relations.${i}.object`;
    if (claimedIn !== null && !said.has(claimedIn)) return `relations.${i}.claimedIn`;
  }
  return null;
}
