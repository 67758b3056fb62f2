import type { KnowledgeGraph } from "../../../graph/knowledge-graph.ts";
import { nodeType } from "../../../schema/node-types.ts";
import type { Scene } from "../scene.ts";
import { nameRanks } from "./name-ranks.ts";
import { perScene, type Table, type TableRow } from "./table.ts";
import { sortedBy } from "./text-order.ts";

/** An entity of the picture; its key is the node. */
export type EntityRow = TableRow;

/** The entities of the picture, by name. */
export const entityTable: (knowledge: KnowledgeGraph, scene: Scene) => Table<EntityRow> = perScene((knowledge, { drawn }) => {
  const { graph } = knowledge;
  const ranks = nameRanks(knowledge);
  const rank = ({ key }: EntityRow): number => ranks.get(key) ?? 0;
  const ids = drawn.filterNodes((_id, { type }) => type !== "Statement");
  const rows = sortedBy(
    ids.map((id): EntityRow => ({ key: id, picks: { kind: "node", id } })),
    rank,
  );
  return {
    rows,
    columns: [
      { id: "name", label: "Name", kind: "words", value: ({ key }) => graph.getNodeAttribute(key, "label"), rank },
      { id: "type", label: "Type", kind: "words", value: ({ key }) => nodeType(graph.getNodeAttribute(key, "type")).label },
      { id: "mentions", label: "Mentions", kind: "number", value: ({ key }) => graph.getNodeAttribute(key, "mentions") },
      { id: "articles", label: "Articles", kind: "number", value: ({ key }) => graph.getNodeAttribute(key, "articles").length },
      { id: "lines", label: "Lines", kind: "number", value: ({ key }) => drawn.degree(key) },
      { id: "first", label: "First seen", kind: "day", value: ({ key }) => graph.getNodeAttribute(key, "firstDate") },
      { id: "last", label: "Last seen", kind: "day", value: ({ key }) => graph.getNodeAttribute(key, "lastDate") },
    ],
  };
});
