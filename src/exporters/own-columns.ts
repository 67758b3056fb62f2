import type { OwnValue, OwnValues } from "../article/graph-file.ts";
import type { KnowledgeGraph } from "../graph/knowledge-graph.ts";

/** A type of columns that GEXF and GraphML both know. */
export type OwnType = "double" | "boolean" | "string";

/** A column that an opened file has beyond ours. */
export interface OwnColumn {
  /** What the file calls it. */
  readonly title: string;
  /** What it is called beside our columns: otherwise where one of ours is called so, or the format cannot carry its title. */
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

/** How a format calls columns. */
interface Naming {
  /** The name of a column, as far as the format can carry it. */
  readonly plain: (title: string) => string;
  /** The same where it is taken, for the n-th time. */
  readonly other: (name: string, n: number) => string;
}

const TITLES: Naming = { plain: (title) => title, other: (name, n) => `${name} (own${n === 1 ? "" : ` ${n}`})` };

/** Names of letters, digits and `_` that begin with no digit, for formats that know no others: "net worth (€)" is `net_worth`. */
export const IDENTIFIERS: Naming = {
  plain: (title) => {
    const name = title
      .slice(0, LONGEST)
      .replace(/[^\p{L}\p{N}]+/gu, "_")
      .replace(/^_|_$/gu, "");
    return /^\p{L}/u.test(name) ? name : `own_${name}`;
  },
  other: (name, n) => `${name}_own${n === 1 ? "" : `_${n}`}`,
};
const LONGEST = 80;

/** The same as columns to stand beside ours: no two have one name, whatever the letters' case. */
export function besideOurs(
  types: ReadonlyMap<string, OwnType>,
  ours: readonly string[],
  { plain, other }: Naming = TITLES,
): readonly OwnColumn[] {
  const key = (name: string): string => name.normalize("NFKC").toLowerCase();
  const taken = new Set(ours.map(key));
  // From where on it is worth looking: thousands of titles may come to one name.
  const times = new Map<string, number>();
  return Array.from(types, ([title, type]) => {
    const first = plain(title);
    let n = times.get(key(first)) ?? 1;
    let name = first;
    for (; taken.has(key(name)); n++) name = other(first, n);
    times.set(key(first), n);
    taken.add(key(name));
    return { title, name, type };
  });
}

/** The values that a node or an edge has in columns, in their order, each with the place of its column. */
export function* cellsOf<C extends { readonly title: string }>(
  columns: readonly C[],
  own: OwnValues | undefined,
): Generator<readonly [column: C, value: OwnValue, place: number]> {
  if (!own) return;
  for (const [place, column] of columns.entries()) {
    const value = Object.hasOwn(own, column.title) ? own[column.title] : undefined;
    if (value !== undefined) yield [column, value, place];
  }
}
