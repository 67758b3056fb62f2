import type { GraphFileEdge } from "../../article/graph-file.ts";
import { relationNamed } from "../../schema/relation-names.ts";
import type { Relation } from "../../schema/relations.ts";
import type { EdgeAttributes, NodeAttributes } from "../knowledge-graph.ts";
import type { Taken } from "./take.ts";

type Ends = Pick<NodeAttributes, "type">;

/** Where graphs tell what an edge is, in the order in which it is looked for. */
const NAMES = ["relation", "type", "label", "predicate", "relationship", "edge_type"];

/** The relation that an edge fits; any other is an interaction whose predicate is what the file calls it. */
export function relationOfEdge(
  { kind, label }: Pick<GraphFileEdge, "kind" | "label">,
  own: Taken,
  source: Ends,
  target: Ends,
): Pick<EdgeAttributes, "relation" | "predicate"> {
  const given = own.text("predicate");
  let called: string | null = null;
  for (const name of [...NAMES, null, undefined]) {
    const value = name === null ? kind : name === undefined ? label : own.look(name);
    if (typeof value !== "string" || value === "") continue;
    const relation = relationNamed(value);
    if (relation !== null && isPossible(relation, source, target)) {
      if (name === "relation") own.drop(name);
      // Our own name of a relation is no verb.
      return { relation, predicate: given ?? (value === relation ? "" : value) };
    }
    called ??= value;
  }
  return { relation: "interactsWith", predicate: given ?? called ?? "" };
}

/** Speech joins speakers, statements and what they are about: between two other nodes there is no place for it. */
const isPossible = (relation: Relation, source: Ends, target: Ends): boolean =>
  relation === "said" ? target.type === "Statement" : relation === "about" ? source.type === "Statement" : true;
