/** What the rest of Redthread asks of a graph: graphology's graphs answer it, and so do those that stand in arrays. */
export interface GraphView<Node, Edge> {
  readonly order: number;
  readonly size: number;
  hasNode(id: string): boolean;
  hasEdge(key: string): boolean;
  nodes(): string[];
  edges(): string[];
  edges(node: string): string[];
  edge(a: string, b: string): string | undefined;
  source(key: string): string;
  target(key: string): string;
  extremities(key: string): [string, string];
  degree(node: string): number;
  neighbors(node: string): string[];
  inEdges(node: string): string[];
  outEdges(node: string): string[];
  inNeighbors(node: string): string[];
  outNeighbors(node: string): string[];
  getNodeAttributes(id: string): Node;
  getNodeAttribute<Name extends keyof Node>(id: string, name: Name): Node[Name];
  getEdgeAttributes(key: string): Edge;
  getEdgeAttribute<Name extends keyof Edge>(key: string, name: Name): Edge[Name];
  forEachNode(call: (id: string, node: Node) => void): void;
  forEachEdge(call: (key: string, edge: Edge, source: string, target: string) => void): void;
  forEachInEdge(node: string, call: (key: string, edge: Edge, source: string, target: string) => void): void;
  forEachOutEdge(node: string, call: (key: string, edge: Edge, source: string, target: string) => void): void;
  mapNodes<T>(call: (id: string, node: Node) => T): T[];
  mapEdges<T>(call: (key: string, edge: Edge, source: string, target: string) => T): T[];
  filterNodes(call: (id: string, node: Node) => boolean): string[];
  filterEdges(call: (key: string, edge: Edge, source: string, target: string) => boolean): string[];
  someNode(call: (id: string, node: Node) => boolean): boolean;
  findNeighbor(node: string, call: (id: string, node: Node) => boolean): string | undefined;
  findInEdge(node: string, call: (key: string, edge: Edge, source: string, target: string) => boolean): string | undefined;
  nodeEntries(): Iterable<{ readonly node: string; readonly attributes: Node }>;
  edgeEntries(): Iterable<{ readonly edge: string; readonly attributes: Edge; readonly source: string; readonly target: string }>;
}
