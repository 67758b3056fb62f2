import { type CompactGraph, type Neighbourhoods, neighbourhoods } from "./compact.ts";
import { heap } from "./heap.ts";

/** Where chains may lead. */
export interface ChainNet extends Pick<CompactGraph, "ids" | "ends"> {
  /** What each line costs, more than 0; a line of infinite cost is not there. */
  readonly costs: Float64Array;
  /** 1 for each node that no chain may lead over. */
  readonly without: Uint8Array;
}

/** A way from one node to another without coming to any twice. */
export interface Chain {
  /** Node indices from the first to the last. */
  readonly nodes: readonly number[];
  /** The lines between them. */
  readonly lines: readonly number[];
  readonly cost: number;
}

export interface ChainLimits {
  /** How many chains at most. */
  readonly count: number;
  /** How many lines a chain has at most. */
  readonly longest: number;
}

/** How many places all searches of one call may look at: some tenths of a second. */
const MOST_PLACES = 400_000;
/** How many chains through the same nodes are passed over for each that is wanted. */
const MOST_REPEATS = 20;

/**
 * The cheapest chains between two nodes (Yen 1971), each through another set of nodes between them. Each search goes towards
 * the end by exact costs to it (A*, Hart et al. 1968), so that it sees little beside the chains even of large graphs; where
 * that is not enough it gives those that it found. The order of equals is that of the ids.
 */
export function cheapestChains(net: ChainNet, from: number, to: number, { count, longest }: ChainLimits): readonly Chain[] {
  if (from === to || count < 1) return [];
  const near = neighbourhoods(net);
  const search: Search = { net, near, from, to, longest, rest: costsTo(net, near, from, to, longest), places: MOST_PLACES };
  const first = cheapest(search, [from], new Set());
  const candidates: Chain[] = first ? [first] : [];
  const taken: Chain[] = [];
  const seen = new Set<string>(first ? [first.nodes.join(" ")] : []);
  const between = new Set<string>();
  const chosen: Chain[] = [];
  while (chosen.length < count && taken.length < MOST_REPEATS * count) {
    const next = candidates.pop();
    if (!next) break;
    taken.push(next);
    const inner = next.nodes.slice(1, -1).sort((a, b) => a - b);
    if (!between.has(inner.join(" "))) chosen.push(next);
    between.add(inner.join(" "));
    for (let i = 0; i < next.lines.length; i++) {
      const root = next.nodes.slice(0, i + 1);
      const used = new Set(
        taken.filter(({ nodes }) => root.every((node, j) => nodes[j] === node)).map(({ lines }) => lines[i] as number),
      );
      const found = cheapest(search, root, used);
      const key = found?.nodes.join(" ") ?? "";
      if (!found || seen.has(key)) continue;
      seen.add(key);
      candidates.push(found);
    }
    // The cheapest last, to be taken next.
    candidates.sort((a, b) => b.cost - a.cost || byNodes(b.nodes, a.nodes));
  }
  return chosen;
}

interface Search {
  readonly net: ChainNet;
  readonly near: Neighbourhoods;
  readonly from: number;
  readonly to: number;
  readonly longest: number;
  /** The least that is left to pay from each node, by the number of lines that may still be used. */
  readonly rest: readonly Float64Array[];
  /** How many places may still be looked at. */
  places: number;
}

function byNodes(a: readonly number[], b: readonly number[]): number {
  for (let i = 0; i < a.length && i < b.length; i++) if (a[i] !== b[i]) return (a[i] as number) - (b[i] as number);
  return a.length - b.length;
}

/** For each number of lines the least cost from each node to the end; only of nodes that a chain of the longest kind can use. */
function costsTo(net: ChainNet, near: Neighbourhoods, from: number, to: number, longest: number): readonly Float64Array[] {
  const { costs, without } = net;
  const steps = stepsFrom(net, near, from, to, longest);
  const rest = [new Float64Array(net.ids.length).fill(Number.POSITIVE_INFINITY)];
  (rest[0] as Float64Array)[to] = 0;
  let changed: readonly number[] = [to];
  for (let hops = 1; hops <= longest; hops++) {
    const before = rest[hops - 1] as Float64Array;
    const now = before.slice();
    const next: number[] = [];
    for (const node of changed) {
      if (node === from) continue;
      for (let i = near.starts[node] as number, stop = near.starts[node + 1] as number; i < stop; i++) {
        const other = near.others[i] as number;
        if ((steps[other] as number) + hops > longest || (without[other] === 1 && other !== from)) continue;
        const cost = (costs[near.lines[i] as number] as number) + (before[node] as number);
        if (cost >= (now[other] as number)) continue;
        // What has not been bettered in this round is not in the list yet.
        if (now[other] === before[other]) next.push(other);
        now[other] = cost;
      }
    }
    rest.push(now);
    changed = next;
  }
  return rest;
}

/** How many lines each node is away from the start; a large number where that is more than the longest chain has. */
function stepsFrom(net: ChainNet, near: Neighbourhoods, from: number, to: number, longest: number): Int32Array {
  const steps = new Int32Array(net.ids.length).fill(longest + 1);
  steps[from] = 0;
  let edge: readonly number[] = [from];
  for (let step = 1; step <= longest && edge.length > 0; step++) {
    const next: number[] = [];
    for (const node of edge) {
      if (node === to) continue;
      for (let i = near.starts[node] as number, stop = near.starts[node + 1] as number; i < stop; i++) {
        const other = near.others[i] as number;
        if ((steps[other] as number) <= longest || net.costs[near.lines[i] as number] === Number.POSITIVE_INFINITY) continue;
        if (net.without[other] === 1 && other !== to) continue;
        steps[other] = step;
        next.push(other);
      }
    }
    edge = next;
  }
  return steps;
}

/** The cheapest chain that begins with `root` and goes on from it by none of the lines `used`. */
function cheapest(search: Search, root: readonly number[], used: ReadonlySet<number>): Chain | null {
  const { near, net, to, longest, rest } = search;
  const spur = root.at(-1) as number;
  const behind = new Set(root);
  const left = longest - root.length + 1;
  // A place is a node with the number of lines that may still be used there.
  const width = longest + 1;
  const paid = new Map<number, number>([[spur * width + left, 0]]);
  const cameBy = new Map<number, number>();
  const done = new Set<number>();
  const open = heap();
  open.push(spur * width + left, 0);
  for (let place = open.pop(); place !== -1; place = open.pop()) {
    if (done.has(place)) continue;
    done.add(place);
    const [node, lines] = [Math.floor(place / width), place % width];
    if (node === to) return chainOf(search, root, wayTo(place, cameBy, width));
    if (lines === 0) continue;
    if (search.places-- <= 0) return null;
    for (let i = near.starts[node] as number, stop = near.starts[node + 1] as number; i < stop; i++) {
      const other = near.others[i] as number;
      const still = (rest[lines - 1] as Float64Array)[other] as number;
      if (still === Number.POSITIVE_INFINITY || behind.has(other)) continue;
      const line = near.lines[i] as number;
      if (node === spur && used.has(line)) continue;
      const cost = (paid.get(place) as number) + (net.costs[line] as number);
      const next = other * width + lines - 1;
      if (cost >= (paid.get(next) ?? Number.POSITIVE_INFINITY)) continue;
      paid.set(next, cost);
      cameBy.set(next, place);
      open.push(next, cost + still);
    }
  }
  return null;
}

/** The nodes after the first on the way to a place. */
function wayTo(place: number, cameBy: ReadonlyMap<number, number>, width: number): number[] {
  const nodes: number[] = [];
  let at = place;
  for (let before = cameBy.get(at); before !== undefined; before = cameBy.get(at)) {
    nodes.push(Math.floor(at / width));
    at = before;
  }
  return nodes.reverse();
}

function chainOf({ near, net }: Search, root: readonly number[], way: readonly number[]): Chain {
  const nodes = [...root, ...way];
  const lines: number[] = [];
  let cost = 0;
  for (let i = 1; i < nodes.length; i++) {
    const [a, b] = [nodes[i - 1] as number, nodes[i] as number];
    const line = near.lines[near.others.indexOf(b, near.starts[a])] as number;
    lines.push(line);
    cost += net.costs[line] as number;
  }
  return { nodes, lines, cost };
}
