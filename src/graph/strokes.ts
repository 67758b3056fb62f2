import { ABOUT, type Columns, SAID } from "./columns.ts";
import { gathered } from "./gathered.ts";

/**
 * All that can be drawn between two nodes of a graph, whatever the filter: an edge, or, folded, the two halves of speech. A stroke
 * belongs to the line that joins its two nodes.
 */
export interface Strokes {
  /** The edge whose evidence counts. */
  readonly edges: Int32Array;
  /** Of folded speech the edge that tells who spoke; -1 elsewhere. */
  readonly said: Int32Array;
  /** The line of each stroke. */
  readonly lines: Int32Array;
  /** The two nodes of each line, the one with the smaller id first. */
  readonly ends: Int32Array;
  /** The strokes of line `i` stand in `ofLines` from `starts[i]` to `starts[i + 1]`. */
  readonly starts: Int32Array;
  readonly ofLines: Int32Array;
}

const known = new WeakMap<Columns, Partial<Record<"folded" | "nodes", Strokes>>>();

/** The strokes of a graph, reckoned once. */
export function strokesOf(columns: Columns, statements: "folded" | "nodes"): Strokes {
  let found = known.get(columns);
  if (!found) {
    found = {};
    known.set(columns, found);
  }
  found[statements] ??= reckon(columns, statements === "folded");
  return found[statements] as Strokes;
}

/** Keeps the strokes of a graph whose columns another thread has reckoned with. */
export function keepStrokes(columns: Columns, statements: "folded" | "nodes", strokes: Strokes): void {
  known.set(columns, { ...known.get(columns), [statements]: strokes });
}

function reckon({ ids, ends, relations, tellingStarts, telling }: Columns, folded: boolean): Strokes {
  const lineOf = pairNumbers(ids.length);
  const [edges, said, lines, lineEnds]: [number[], number[], number[], number[]] = [[], [], [], []];
  const add = (source: number, target: number, edge: number, teller: number): void => {
    if (source === target) return;
    const line = lineOf(source, target);
    if (2 * line === lineEnds.length) {
      const inOrder = (ids[source] as string) < (ids[target] as string);
      lineEnds.push(inOrder ? source : target, inOrder ? target : source);
    }
    edges.push(edge);
    said.push(teller);
    lines.push(line);
  };
  for (let edge = 0; edge < relations.length; edge++) {
    const [source, target] = [ends[2 * edge] as number, ends[2 * edge + 1] as number];
    if (!folded || (relations[edge] !== SAID && relations[edge] !== ABOUT)) add(source, target, edge, -1);
    else if (relations[edge] === ABOUT) {
      for (let i = tellingStarts[source] as number; i < (tellingStarts[source + 1] as number); i++) {
        const teller = telling[i] as number;
        add(ends[2 * teller] as number, target, edge, teller);
      }
    }
  }
  const [starts, ofLines] = gathered(lineEnds.length / 2, Int32Array.from(lines.keys()), (stroke) => lines[stroke] as number);
  return {
    edges: Int32Array.from(edges),
    said: Int32Array.from(said),
    lines: Int32Array.from(lines),
    ends: Int32Array.from(lineEnds),
    starts,
    ofLines,
  };
}

/** Numbers pairs of nodes in the order in which they come, in whatever direction: in a table of its own, several times as fast as a Map. */
function pairNumbers(nodes: number): (a: number, b: number) => number {
  let size = 1 << 12;
  let keys = new Float64Array(size).fill(-1);
  let values = new Int32Array(size);
  let count = 0;
  const place = (key: number): number => {
    let at = Math.imul((key % 4_294_967_291) ^ (key / 65_536), 0x9e3779b1) >>> 0;
    for (at &= size - 1; keys[at] !== -1 && keys[at] !== key; at = (at + 1) & (size - 1));
    return at;
  };
  const grow = (): void => {
    const [oldKeys, oldValues] = [keys, values];
    size *= 2;
    keys = new Float64Array(size).fill(-1);
    values = new Int32Array(size);
    oldKeys.forEach((key, i) => {
      if (key === -1) return;
      const at = place(key);
      keys[at] = key;
      values[at] = oldValues[i] as number;
    });
  };
  return (a, b) => {
    const key = a < b ? a * nodes + b : b * nodes + a;
    let at = place(key);
    if (keys[at] === -1) {
      if (2 * count >= size) {
        grow();
        at = place(key);
      }
      keys[at] = key;
      values[at] = count++;
    }
    return values[at] as number;
  };
}
