import type { WikidataId } from "../../article/extraction.ts";
import type { GraphFileNode } from "../../article/graph-file.ts";
import { oneLine } from "../../article/one-line.ts";
import { OTHER, typeNamed } from "../../schema/node-types.ts";
import type { NodeAttributes } from "../knowledge-graph.ts";
import type { OpenedNode } from "./opened-data.ts";
import { datesOf, type Taken, taking } from "./take.ts";

const isWikidataId = (text: string): text is WikidataId => /^Q[1-9]\d{0,11}$/u.test(text);

/** Where graphs tell of what type a node is, in the order in which it is looked for. */
const TYPE_NAMES = ["type", "kind", "category", "class", "node_type", "nodetype", "entity_type", "schema", "labels"];

/** A node of a graph file as a node of ours; its size is still in the unit of the file. */
export function openedNode(node: GraphFileNode): OpenedNode {
  const own = taking(node.values);
  const { type, kind } = typeOf(own);
  const sized = own.look("mentions") === undefined && node.size !== undefined;
  const mentions = own.count("mentions");
  const told = own.count("articles");
  const aliases = own.text("aliases")?.split(" | ") ?? [];
  const country = own.text("country");
  const id = own.text("wikidata");
  const { firstDate, lastDate } = datesOf(own, node);
  const rest = own.rest();
  return {
    label: oneLine(node.label) || node.id,
    type,
    mentions: mentions ?? 0,
    aliases,
    firstDate,
    lastDate,
    ...(country === undefined ? {} : { country }),
    ...(id === undefined || !isWikidataId(id) ? {} : { wikidata: id }),
    ...(kind === null ? {} : { kind }),
    ...(told === undefined ? {} : { told }),
    ...(sized ? { size: node.size as number } : {}),
    ...(type === "Other" && node.colour !== undefined ? { colour: node.colour } : {}),
    ...(rest === undefined ? {} : { own: rest }),
  };
}

/** The type that a node's values fit, and what the file calls it where that is another name; a name that fits stays no value of its own. */
function typeOf(own: Taken): Pick<NodeAttributes, "type"> & { readonly kind: string | null } {
  let called: string | null = null;
  for (const name of TYPE_NAMES) {
    const value = own.look(name);
    if (typeof value !== "string" || value === "") continue;
    if (value === OTHER.id) {
      own.drop(name);
      continue;
    }
    const type = typeNamed(value);
    if (type !== null) {
      if (name === "type") own.drop(name);
      return { type, kind: null };
    }
    called ??= value;
  }
  return { type: "Other", kind: called };
}
