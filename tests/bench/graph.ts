import { cpus } from "node:os";
import { parseArgs } from "node:util";
import { buildGraph } from "../../src/graph/build.ts";
import { cheapestChains } from "../../src/graph/chains.ts";
import { columnsOf } from "../../src/graph/columns.ts";
import { communities } from "../../src/graph/communities.ts";
import { type CompactGraph, compactGraph, compactOf, degrees } from "../../src/graph/compact.ts";
import { drawnGraph } from "../../src/graph/drawn.ts";
import { forceRun } from "../../src/graph/layouts/force-run.ts";
import { layoutData } from "../../src/graph/layouts/layout-data.ts";
import { LAYOUTS } from "../../src/graph/layouts/layouts.ts";
import { drawnLines } from "../../src/graph/lines.ts";
import { METRICS } from "../../src/graph/metrics/metrics.ts";
import { assembly, type KnowledgePart, knowledgeParts } from "../../src/graph/parts.ts";
import { seeded } from "../../src/graph/random.ts";
import { THREAD_DEFAULTS, threadNet, threads } from "../../src/graph/threads.ts";
import { resolve } from "../../src/resolve/resolve.ts";
import { syntheticExtractions, TEN_THOUSAND } from "./synthetic.ts";

const { values } = parseArgs({ options: { large: { type: "boolean" } } });

/** Does a thing some times over and notes the time of the first go and of the best. */
function time<T>(what: string, work: () => T, goes = 5): T {
  const times: number[] = [];
  let result!: T;
  for (let go = 0; go < goes; go++) {
    const started = performance.now();
    result = work();
    times.push(performance.now() - started);
  }
  process.stdout.write(
    `${what.padEnd(46)}${(times[0] ?? 0).toFixed(0).padStart(8)}${Math.min(...times)
      .toFixed(0)
      .padStart(8)}\n`,
  );
  return result;
}

process.stdout.write(
  `Node ${process.version}, ${cpus()[0]?.model ?? "unknown CPU"}; milliseconds of the first go and of the best\n\n`,
);
const folded = { statements: "folded", hideIsolated: true } as const;
const extractions = [...syntheticExtractions(TEN_THOUSAND)];
time("resolve", () => resolve(extractions));
const knowledge = time("build the knowledge graph", () => buildGraph(extractions, "bench-1"), 3);
process.stdout.write(
  `  ${knowledge.resolution.entities.length} entities, ${knowledge.graph.order} nodes, ${knowledge.graph.size} edges, ${knowledge.evidence.size} pieces of evidence\n`,
);
time("columns", () => columnsOf({ ...knowledge }));
time("lines of the whole", () => drawnLines(knowledge, {}, folded));
time("lines of two types", () => drawnLines(knowledge, { types: new Set(["Person", "Country"]) }, folded));
const drawn = time("drawn graph of the whole", () => drawnGraph(knowledge, {}, folded));
process.stdout.write(`  ${drawn.order} nodes, ${drawn.size} lines\n`);
const places = new Map(extractions.map(({ mentions }, i) => [mentions, i]));
const parts = time(
  "take the knowledge graph apart",
  () => [...knowledgeParts(knowledge, ({ mentions }) => places.get(mentions) as number)],
  3,
);
let longest = 0;
time(
  "put it together, in all",
  () => {
    const { add } = assembly(extractions);
    longest = 0;
    for (const part of parts) {
      const started = performance.now();
      add(structuredClone<KnowledgePart>(part));
      longest = Math.max(longest, performance.now() - started);
    }
  },
  3,
);
process.stdout.write(`  ${parts.length} parts, the longest takes ${longest.toFixed(0)} ms with both of its copies\n`);
time("net of costs for threads", () => threadNet(knowledge, drawn, THREAD_DEFAULTS));
const ids = drawn.nodes();
time("threads between two, net and all", () => threads(knowledge, drawn, ids[17] ?? "", ids.at(-17) ?? ""));
measure(compactGraph(drawn));
const data = layoutData(drawn);
for (const { id, run } of LAYOUTS) time(`layout ${id}`, () => run(data), 1);

if (values.large) {
  const random = seeded(7);
  const count = 100_000;
  const pairs = Array.from({ length: 300_000 }, () => {
    const a = Math.floor(count * random() ** 3);
    // Most lines stay within fifty neighbours.
    const near = 50 * Math.floor(a / 50) + Math.floor(50 * random());
    return [a, random() < 0.7 ? near : Math.floor(count * random() ** 2)];
  });
  const names = Array.from({ length: count }, (_, i) => `n${String(i).padStart(6, "0")}`);
  const graph = compactOf(names, pairs.flat(), new Float64Array(pairs.length).fill(1));
  process.stdout.write(`\n${count} nodes, ${graph.weights.length} lines\n`);
  measure(graph);
  const lines = degrees(graph);
  const costs = graph.weights.map(
    (_, i) => 2 + Math.log2((lines[graph.ends[2 * i] ?? 0] ?? 0) * (lines[graph.ends[2 * i + 1] ?? 0] ?? 0)) / 8,
  );
  time("three chains between two", () =>
    cheapestChains(
      { ...graph, costs, without: new Uint8Array(count) },
      Math.floor(count * random()),
      Math.floor(count * random()),
      THREAD_DEFAULTS,
    ),
  );
  const run = forceRun({ graph, sizes: new Float64Array(count).fill(6) });
  time("one pass of the layout by forces", () => run.step(1));
  time("moving its discs apart", () => run.settle(), 1);
}

function measure(graph: CompactGraph): void {
  const mentions = new Float64Array(graph.ids.length).fill(1);
  for (const { id, run } of METRICS) time(`metric ${id}`, () => run({ ...graph, mentions }), 2);
  time("communities", () => communities(graph, graph.ids), 2);
}
