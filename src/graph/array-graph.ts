import { neighbourhoods } from "./compact.ts";
import type { GraphView } from "./graph-view.ts";

/** A graph as arrays: what a node or an edge carries is made when it is asked for. */
export interface GraphArrays<Node, Edge> {
  readonly ids: readonly string[];
  /** The number of a node; undefined or negative for none. */
  readonly numberOf: (id: string) => number | undefined;
  /** Source and target of each edge. */
  readonly ends: Int32Array;
  readonly node: (number: number) => Node;
  readonly edge: (number: number) => Edge;
  readonly key: (number: number) => string;
  /** The number of an edge; undefined for none. */
  readonly numberOfKey: (key: string) => number | undefined;
}

type EdgeCall<Edge, T> = (key: string, edge: Edge, source: string, target: string) => T;

/** A graph that is made in no time and takes little room, however large it is; nobody changes it. */
export class ArrayGraph<Node, Edge> implements GraphView<Node, Edge> {
  readonly order: number;
  readonly size: number;
  private readonly arrays: GraphArrays<Node, Edge>;
  private near: ReturnType<typeof neighbourhoods> | null = null;

  constructor(arrays: GraphArrays<Node, Edge>) {
    this.arrays = arrays;
    this.order = arrays.ids.length;
    this.size = arrays.ends.length / 2;
  }

  hasNode(id: string): boolean {
    return (this.arrays.numberOf(id) ?? -1) >= 0;
  }

  hasEdge(key: string): boolean {
    return this.arrays.numberOfKey(key) !== undefined;
  }

  nodes(): string[] {
    return this.arrays.ids.slice();
  }

  edges(node?: string): string[] {
    if (node !== undefined) return this.edgeNumbers(node).map((edge) => this.arrays.key(edge));
    return Array.from({ length: this.size }, (_, i) => this.arrays.key(i));
  }

  edge(a: string, b: string): string | undefined {
    const edge = this.edgeBetween(a, b);
    return edge === undefined ? undefined : this.arrays.key(edge);
  }

  /** The numbers of the edges at a node. */
  edgeNumbers(node: string): readonly number[] {
    return [...new Set(this.at(node, (edge) => edge))];
  }

  /** The number of an edge that joins two nodes; undefined for none. */
  edgeBetween(a: string, b: string): number | undefined {
    const { starts, others, lines } = this.neighbourhoods();
    const [one, other] = [this.arrays.numberOf(a) ?? -1, this.arrays.numberOf(b) ?? -1];
    if (one < 0 || other < 0) return undefined;
    const degree = (node: number): number => (starts[node + 1] as number) - (starts[node] as number);
    // The one with fewer edges is quicker to look through.
    const [from, to] = degree(one) <= degree(other) ? [one, other] : [other, one];
    for (let i = starts[from] as number; i < (starts[from + 1] as number); i++) if (others[i] === to) return lines[i];
    return undefined;
  }

  source(key: string): string {
    return this.end(this.edgeNumber(key), 0);
  }

  target(key: string): string {
    return this.end(this.edgeNumber(key), 1);
  }

  extremities(key: string): [string, string] {
    const edge = this.edgeNumber(key);
    return [this.end(edge, 0), this.end(edge, 1)];
  }

  degree(node: string): number {
    const { starts } = this.neighbourhoods();
    const number = this.nodeNumber(node);
    return (starts[number + 1] as number) - (starts[number] as number);
  }

  neighbors(node: string): string[] {
    return [...new Set(this.at(node, (_edge, other) => this.arrays.ids[other] as string))];
  }

  inEdges(node: string): string[] {
    return this.directed(node, 1, (edge) => this.arrays.key(edge));
  }

  outEdges(node: string): string[] {
    return this.directed(node, 0, (edge) => this.arrays.key(edge));
  }

  inNeighbors(node: string): string[] {
    return [...new Set(this.directed(node, 1, (edge) => this.end(edge, 0)))];
  }

  outNeighbors(node: string): string[] {
    return [...new Set(this.directed(node, 0, (edge) => this.end(edge, 1)))];
  }

  getNodeAttributes(id: string): Node {
    return this.arrays.node(this.nodeNumber(id));
  }

  getNodeAttribute<Name extends keyof Node>(id: string, name: Name): Node[Name] {
    return this.getNodeAttributes(id)[name];
  }

  getEdgeAttributes(key: string): Edge {
    return this.arrays.edge(this.edgeNumber(key));
  }

  getEdgeAttribute<Name extends keyof Edge>(key: string, name: Name): Edge[Name] {
    return this.getEdgeAttributes(key)[name];
  }

  forEachNode(call: (id: string, node: Node) => void): void {
    this.arrays.ids.forEach((id, i) => {
      call(id, this.arrays.node(i));
    });
  }

  forEachEdge(call: EdgeCall<Edge, void>): void {
    for (let edge = 0; edge < this.size; edge++) this.tell(edge, call);
  }

  forEachInEdge(node: string, call: EdgeCall<Edge, void>): void {
    for (const edge of this.directed(node, 1, (number) => number)) this.tell(edge, call);
  }

  forEachOutEdge(node: string, call: EdgeCall<Edge, void>): void {
    for (const edge of this.directed(node, 0, (number) => number)) this.tell(edge, call);
  }

  mapNodes<T>(call: (id: string, node: Node) => T): T[] {
    return this.arrays.ids.map((id, i) => call(id, this.arrays.node(i)));
  }

  mapEdges<T>(call: EdgeCall<Edge, T>): T[] {
    return Array.from({ length: this.size }, (_, edge) => this.tell(edge, call));
  }

  filterNodes(call: (id: string, node: Node) => boolean): string[] {
    return this.arrays.ids.filter((id, i) => call(id, this.arrays.node(i)));
  }

  filterEdges(call: EdgeCall<Edge, boolean>): string[] {
    return this.edges().filter((_key, edge) => this.tell(edge, call));
  }

  someNode(call: (id: string, node: Node) => boolean): boolean {
    return this.arrays.ids.some((id, i) => call(id, this.arrays.node(i)));
  }

  findNeighbor(node: string, call: (id: string, node: Node) => boolean): string | undefined {
    return this.neighbors(node).find((id) => call(id, this.getNodeAttributes(id)));
  }

  findInEdge(node: string, call: EdgeCall<Edge, boolean>): string | undefined {
    const found = this.directed(node, 1, (number) => number).find((edge) => this.tell(edge, call));
    return found === undefined ? undefined : this.arrays.key(found);
  }

  *nodeEntries(): Generator<{ readonly node: string; readonly attributes: Node }> {
    for (const [i, node] of this.arrays.ids.entries()) yield { node, attributes: this.arrays.node(i) };
  }

  *edgeEntries(): Generator<{
    readonly edge: string;
    readonly attributes: Edge;
    readonly source: string;
    readonly target: string;
  }> {
    const { key, edge: carried } = this.arrays;
    for (let i = 0; i < this.size; i++)
      yield { edge: key(i), attributes: carried(i), source: this.end(i, 0), target: this.end(i, 1) };
  }

  private tell<T>(edge: number, call: EdgeCall<Edge, T>): T {
    return call(this.arrays.key(edge), this.arrays.edge(edge), this.end(edge, 0), this.end(edge, 1));
  }

  private end(edge: number, which: 0 | 1): string {
    return this.arrays.ids[this.arrays.ends[2 * edge + which] as number] as string;
  }

  private nodeNumber(id: string): number {
    const number = this.arrays.numberOf(id);
    if (number === undefined || number < 0) throw new RangeError(`there is no node ${id}`);
    return number;
  }

  private edgeNumber(key: string): number {
    const number = this.arrays.numberOfKey(key);
    if (number === undefined) throw new RangeError(`there is no edge ${key}`);
    return number;
  }

  private neighbourhoods(): ReturnType<typeof neighbourhoods> {
    this.near ??= neighbourhoods(this.arrays);
    return this.near;
  }

  /** What a call makes of each edge at a node and of the node at its other end. */
  private at<T>(node: string, call: (edge: number, other: number) => T): T[] {
    const { starts, others, lines } = this.neighbourhoods();
    const number = this.arrays.numberOf(node) ?? -1;
    const found: T[] = [];
    if (number < 0) return found;
    for (let i = starts[number] as number; i < (starts[number + 1] as number); i++)
      found.push(call(lines[i] as number, others[i] as number));
    return found;
  }

  /** The same of the edges alone that have the node as their source (0) or target (1). */
  private directed<T>(node: string, which: 0 | 1, call: (edge: number) => T): T[] {
    const number = this.arrays.numberOf(node) ?? -1;
    const edges = this.edgeNumbers(node).filter((edge) => this.arrays.ends[2 * edge + which] === number);
    return edges.sort((a, b) => a - b).map(call);
  }
}
