import type { Judgement, MentionReference } from "../../article/judgement.ts";
import { textOf } from "../../article/span.ts";
import { lookupOf } from "../../graph/reading/lookup.ts";
import type { EntityType } from "../../schema/entity-types.ts";
import type { Relation } from "../../schema/relations.ts";
import { judgeAnew } from "./collection.ts";
import { beginStep, useStore } from "./store.ts";

const nameOf = (id: string): string => useStore.getState().knowledge.graph.getNodeAttribute(id, "label");

/** The names by which an entity goes in the articles, each with the places where it stands. */
function namesOf(id: string): ReadonlyMap<string, readonly MentionReference[]> {
  const { knowledge } = useStore.getState();
  const lookup = lookupOf(knowledge);
  const names = new Map<string, MentionReference[]>();
  for (const article of knowledge.graph.getNodeAttribute(id, "articles")) {
    const extraction = knowledge.extractions.get(article);
    if (!extraction) continue;
    const named = new Set(extraction.mentions.filter(({ kind }) => kind === "name").map(({ start, end }) => `${start} ${end}`));
    for (const { node, start, end } of lookup.mentions(article)) {
      if (node !== id || !named.has(`${start} ${end}`)) continue;
      const text = textOf(extraction.article.text, [start, end]);
      names.set(text, [...(names.get(text) ?? []), { article, span: [start, end], text }]);
    }
  }
  return names;
}

/** A place where an entity is named: by its own name where it can be. */
function placeOf(id: string): MentionReference | null {
  const names = namesOf(id);
  const { knowledge } = useStore.getState();
  const own = knowledge.resolution.entities.find((entity) => entity.id === id)?.name;
  return (own === undefined ? undefined : names.get(own)?.[0]) ?? [...names.values()][0]?.[0] ?? null;
}

/** Adds a judgement as one step that can be undone. */
function judge(label: string, judgement: Judgement): void {
  const { judgements } = useStore.getState();
  beginStep(label);
  useStore.setState({ toast: label });
  void judgeAnew([...judgements, judgement]);
}

/** The names of an entity that could be another thing: all of them, where there are several. */
export const splittable = (id: string): readonly string[] => {
  const names = [...namesOf(id).keys()];
  return names.length > 1 ? names : [];
};

/** Two entities are one thing. */
export function mergeEntities(a: string, b: string): void {
  const [one, other] = [placeOf(a), placeOf(b)];
  if (one && other && a !== b) judge(`Merge ${nameOf(b)} with ${nameOf(a)}`, { do: "merge", mentions: [one, other] });
}

/** What goes by one of an entity's names is another thing. */
export function splitName(id: string, name: string): void {
  const names = namesOf(id);
  const mentions = names.get(name) ?? [];
  const from = [...names].filter(([other]) => other !== name).flatMap(([, places]) => places.slice(0, 1));
  if (mentions.length > 0 && from.length > 0) judge(`Split ${name} from ${nameOf(id)}`, { do: "split", mentions, from });
}

export function renameEntity(id: string, name: string): void {
  const mention = placeOf(id);
  if (mention && name.trim() !== "" && name !== nameOf(id))
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
