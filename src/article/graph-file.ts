/** A value of a node or an edge, as a graph file tells it. */
export type OwnValue = string | number | boolean;

/** The attributes that a graph file gives a node or an edge, by their titles. */
export type OwnValues = Readonly<Record<string, OwnValue>>;

/** No values yet. There is no prototype: a column may be called `__proto__` or `constructor`, and is a column like any other. */
export const noValues = (): Record<string, OwnValue> => Object.create(null) as Record<string, OwnValue>;

/** A sentence that a graph file quotes for an edge. */
export interface Quote {
  readonly sentence: string;
  /** The title of its article. */
  readonly article: string;
  readonly date: string | null;
  /** The time that it tells of (EDTF), its status and whether it is claimed; absent: as the edge tells. */
  readonly when?: string | null;
  readonly status?: string;
  readonly claimed?: boolean;
}

export interface GraphFileNode {
  readonly id: string;
  readonly label: string;
  readonly values: OwnValues;
  readonly x?: number;
  readonly y?: number;
  readonly size?: number;
  /** As `#rrggbb`. */
  readonly colour?: string;
  /** First and last moment that it tells of, as written. */
  readonly start?: string;
  readonly end?: string;
}

export interface GraphFileEdge {
  readonly source: string;
  readonly target: string;
  readonly label: string | null;
  /** What kind of edge it is, where the format has a place for that. */
  readonly kind?: string;
  readonly weight: number | null;
  /** That the file says of it that neither end comes first; absent: it leads from its source to its target. */
  readonly undirected?: true;
  readonly values: OwnValues;
  readonly start?: string;
  readonly end?: string;
  readonly quotes?: readonly Quote[];
}

/** A graph as a file of any format holds it: every edge joins two of the nodes. */
export interface GraphFile {
  /** What the file calls itself; null where it tells no title. */
  readonly title: string | null;
  readonly nodes: readonly GraphFileNode[];
  readonly edges: readonly GraphFileEdge[];
  /** Nodes of an id that came before, and edges to nodes that do not exist. */
  readonly leftOut: number;
  /** What a person should know of how the file was read. */
  readonly note?: string;
}
