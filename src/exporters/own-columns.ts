import type { OwnValues } from "../article/graph-file.ts";
import type { KnowledgeGraph } from "../graph/knowledge-graph.ts";

/** A type of columns that GEXF and GraphML both know. */
type OwnType = "double" | "boolean" | "string";

/** A column that an opened file has beyond ours. */
export interface OwnColumn {
  /** What the file calls it. */
  readonly title: string;
  /** Its title beside our columns: another one where ours has the same. */
  readonly name: string;
  readonly type: OwnType;
}

/** The types of the columns that an opened file has of its own, by their titles, in the order in which they first come. */
export function ownTypes(graph: KnowledgeGraph["graph"]): Readonly<Record<"nodes" | "edges", ReadonlyMap<string, OwnType>>> {
  const [nodes, edges] = [new Map<string, OwnType>(), new Map<string, OwnType>()];
  graph.forEachNode((_id, { own }) => note(nodes, own));
  graph.forEachEdge((_id, { own }) => note(edges, own));
  return { nodes, edges };
}

function note(types: Map<string, OwnType>, own: OwnValues = {}): void {
  for (const [title, value] of Object.entries(own)) {
    const exact = typeof value === "number" && (!Number.isInteger(value) || Number.isSafeInteger(value));
    const type = exact ? "double" : typeof value === "boolean" ? "boolean" : "string";
    const known = types.get(title);
    if (known !== type) types.set(title, known === undefined ? type : "string");
  }
}

/** The same as columns to stand beside ours: no two have one title, whatever the letters' case. */
export function besideOurs(types: ReadonlyMap<string, OwnType>, ours: readonly string[]): readonly OwnColumn[] {
  const taken = new Set(ours.map((title) => title.toLowerCase()));
  return Array.from(types, ([title, type]) => {
    let name = title;
    for (let n = 1; taken.has(name.toLowerCase()); n++) name = `${title} (own${n === 1 ? "" : ` ${n}`})`;
    taken.add(name.toLowerCase());
    return { title, name, type };
  });
}
