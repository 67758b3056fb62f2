import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { GEXF } from "../../src/exporters/gexf.ts";
import { GRAPHML } from "../../src/exporters/graphml.ts";
import type { KnowledgeGraph } from "../../src/graph/knowledge-graph.ts";
import { openedData } from "../../src/graph/opened/opened-data.ts";
import { openedGraph } from "../../src/graph/opened/opened-graph.ts";
import { readText } from "../readers/graphs/read.ts";
import { anyText, hostile } from "./hostile.ts";
import { KNOWLEDGE, POSITIONS } from "./sample.ts";
import { schemaFaults } from "./validate.ts";

const FORMATS = [
  { format: "gexf", exporter: GEXF },
  { format: "graphml", exporter: GRAPHML },
] as const;

const write = (exporter: (typeof FORMATS)[number]["exporter"], knowledge: KnowledgeGraph, title = "Talks & <more>"): string =>
  [...exporter.write(knowledge, { title, positions: POSITIONS, date: "2016-02-01" })].join("");
const open = async (name: string, text: string) => openedGraph(openedData(await readText(name, text), name)).knowledge;

const anyValue = fc.oneof(anyText, fc.double({ noNaN: true, noDefaultInfinity: true }), fc.boolean());

/**
 * A hundred of a kind, written as texts, are without fault. A failure names its seed, as that of any property does; but libxml2
 * takes long to begin, so they are looked at all at once, and a failure is not made smaller.
 */
async function allSound<T>(
  format: (typeof FORMATS)[number]["format"],
  any: fc.Arbitrary<T>,
  text: (value: T) => string,
): Promise<void> {
  const many = fc.array(any, { minLength: 100, maxLength: 100 });
  const sound = fc.asyncProperty(many, async (values) => {
    expect(await schemaFaults(format, ...values.map(text))).toEqual([]);
  });
  await fc.assert(sound, { numRuns: 1, endOnFailure: true });
}

/** A graph file whose names, columns, dates and values are what chance and malice bring. */
const anyFile = fc.record({
  ids: fc.uniqueArray(anyText, { minLength: 1, maxLength: 5 }),
  columns: fc.array(fc.tuple(fc.oneof(anyText, fc.constantFrom("id", "Type", "size", "first_seen", "when", "a b")), anyValue), {
    maxLength: 6,
  }),
  date: fc.oneof(fc.constantFrom("2015-99-99", "0000-00-00", "2015-02-30/2016", "2015-1X", "../..", "99999-01-01"), anyText),
  weight: fc.double({ noNaN: true, noDefaultInfinity: true }),
});

function opened({ ids, columns, date, weight }: typeof anyFile extends fc.Arbitrary<infer T> ? T : never): KnowledgeGraph {
  const values = Object.fromEntries(columns);
  const edge = { label: date, weight, values: { ...values, when: date, first_seen: date }, start: date, end: date };
  const nodes = ids.map((id) => ({ id, label: id, values, start: date, x: weight, y: 1, size: weight }));
  const edges = ids.map((id) => ({ ...edge, source: ids[0] as string, target: id }));
  return openedGraph(openedData({ title: date, nodes, edges, leftOut: 0 }, "any")).knowledge;
}

describe.each(FORMATS)("libxml2 finds nothing wrong by the schema of $format", ({ format, exporter }) => {
  test("in the graph of articles, with its days, lists and looks", async () => {
    expect(await schemaFaults(format, write(exporter, KNOWLEDGE))).toEqual([]);
  });

  test("and finds what departs from it", async () => {
    const text = write(exporter, KNOWLEDGE);
    const spoilt = [
      text.replace('source="', 'source="nobody-'),
      text.replace("<edge ", '<edge colour="red" '),
      text.replace('type="', 'type="date-'),
      text.replace(/<node id="[^"]*"/u, "<node"),
    ];
    for (const wrong of spoilt) expect(await schemaFaults(format, wrong)).not.toEqual([]);
  });

  test("in a graph that was opened from either format, with its own columns", async () => {
    const again: string[] = [];
    for (const other of FORMATS)
      again.push(write(exporter, await open(`talks.${other.format}`, write(other.exporter, KNOWLEDGE))));
    expect(await schemaFaults(format, ...again)).toEqual([]);
  });

  test("whatever names and sentences hold", async () => {
    const any = fc.tuple(fc.uniqueArray(anyText, { minLength: 1, maxLength: 6 }), anyText);
    await allSound(format, any, ([names, text]) => write(exporter, hostile(names, text), text));
  });

  test("whatever ids, columns, values and dates an opened file holds", async () => {
    await allSound(format, anyFile, (file) => write(exporter, opened(file)));
  });
});
