import { beginning, bidiIsolated } from "../../article/bidi.ts";
import type { Judgement, MentionReference } from "../../article/judgement.ts";
import { textOf } from "../../article/span.ts";
import type { EntityType } from "../../schema/entity-types.ts";
import type { Relation } from "../../schema/relations.ts";
import { judgeAnew } from "./collection.ts";
import { beginStep, useStore } from "./store.ts";
import { settle } from "./suggestions.ts";

const labelOf = (id: string): string => useStore.getState().knowledge.graph.getNodeAttribute(id, "label");

/** The name of an entity for messages and names of steps. */
const nameOf = (id: string): string => bidiIsolated(beginning(labelOf(id), 80));

/** A place where an entity is named, and the entity of that article: who is one in an article stays one. */
interface NamedPlace {
  readonly at: MentionReference;
  readonly member: string;
}

/** The names by which an entity goes in the articles, each with the places where it stands. */
function namesOf(id: string): ReadonlyMap<string, readonly NamedPlace[]> {
  const { knowledge } = useStore.getState();
  const names = new Map<string, NamedPlace[]>();
  for (const article of knowledge.graph.getNodeAttribute(id, "articles")) {
    const extraction = knowledge.extractions.get(article);
    for (const { entity, start, end, kind } of extraction?.mentions ?? []) {
      if (!extraction || kind !== "name" || knowledge.resolution.idOf(article, entity) !== id) continue;
      const text = textOf(extraction.article.text, [start, end]);
      const place = { at: { article, span: [start, end] as const, text }, member: `${article} ${entity}` };
      names.set(text, [...(names.get(text) ?? []), place]);
    }
  }
  return names;
}

/** What would be split off with a name, and what it would be split from; null where every article uses it for the same thing as the others. */
function sidesOf(id: string, name: string): { readonly off: readonly NamedPlace[]; readonly rest: readonly NamedPlace[] } | null {
  const names = namesOf(id);
  const off = names.get(name) ?? [];
  const taken = new Set(off.map(({ member }) => member));
  const rest = [...names.values()].flat().filter(({ member }) => !taken.has(member));
  return off.length > 0 && rest.length > 0 ? { off, rest } : null;
}

/** A place where an entity is named: by its own name where it can be. */
function placeOf(id: string): MentionReference | null {
  const names = namesOf(id);
  const { knowledge } = useStore.getState();
  const own = knowledge.resolution.entities.find((entity) => entity.id === id)?.name;
  return ((own === undefined ? undefined : names.get(own)?.[0]) ?? [...names.values()][0]?.[0])?.at ?? null;
}

/** Adds a judgement as one step that can be undone. */
function judge(label: string, judgement: Judgement): void {
  const { judgements } = useStore.getState();
  beginStep(label);
  useStore.setState({ toast: label });
  void judgeAnew([...judgements, judgement]);
}

/** The names of an entity that could be another thing's: those that some article does not use for the same as the others. */
export const splittable = (id: string): readonly string[] => [...namesOf(id).keys()].filter((name) => sidesOf(id, name) !== null);

/** Two entities are one thing. */
export function mergeEntities(a: string, b: string): void {
  const [one, other] = [placeOf(a), placeOf(b)];
  if (one && other && a !== b) judge(`Merge ${nameOf(b)} with ${nameOf(a)}`, { do: "merge", mentions: [one, other] });
}

/** Accepts that two entities are one, as was suggested. */
export function acceptMerge(a: string, b: string): void {
  settle(a, b);
  mergeEntities(a, b);
}

/** Says that two entities are two: they are not suggested again, and stay apart whatever articles come. */
export function refuseMerge(a: string, b: string): void {
  const [one, other] = [placeOf(a), placeOf(b)];
  if (!one || !other) return;
  settle(a, b);
  judge(`Keep ${nameOf(a)} and ${nameOf(b)} apart`, { do: "split", mentions: [one], from: [other] });
}

/** What goes by one of an entity's names is another thing. */
export function splitName(id: string, name: string): void {
  const sides = sidesOf(id, name);
  if (!sides) return;
  const firstOf = (places: readonly NamedPlace[]): MentionReference[] => [
    ...new Map(places.toReversed().map(({ at, member }) => [member, at])).values(),
  ];
  judge(`Split ${bidiIsolated(beginning(name, 80))} from ${nameOf(id)}`, {
    do: "split",
    mentions: firstOf(sides.off),
    from: firstOf(sides.rest),
  });
}

export function renameEntity(id: string, name: string): void {
  const mention = placeOf(id);
  if (mention && name.trim() !== "" && name !== labelOf(id))
    judge(`Rename ${nameOf(id)}`, { do: "rename", mention, name: name.trim() });
}

export function retypeEntity(id: string, type: EntityType): void {
  const mention = placeOf(id);
  if (mention) judge(`Change what ${nameOf(id)} is`, { do: "retype", mention, type });
}

/** What a person says of a relation between two: that no article says so, or that they do. */
export function judgeEdge(verdict: "reject" | "confirm", subject: string, relation: Relation, object: string): void {
  const [from, to] = [placeOf(subject), placeOf(object)];
  if (!from || !to) return;
  const label = `${verdict === "reject" ? "Reject" : "Confirm"}: ${nameOf(subject)}, ${nameOf(object)}`;
  judge(label, { do: verdict, subject: from, relation, object: to });
}
