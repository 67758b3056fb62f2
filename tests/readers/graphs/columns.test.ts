import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { OwnValues } from "../../../src/article/graph-file.ts";
import { plainCsv } from "../../../src/exporters/csv.ts";
import { GEXF } from "../../../src/exporters/gexf.ts";
import { GRAPH_JSON } from "../../../src/exporters/graph-json.ts";
import { GRAPHML } from "../../../src/exporters/graphml.ts";
import { openedData } from "../../../src/graph/opened/opened-data.ts";
import { openedGraph } from "../../../src/graph/opened/opened-graph.ts";
import { readText } from "./read.ts";

/** What every object of JavaScript has already, and so could be mistaken for a column that is there, or lost. */
const PROTOTYPE = ["__proto__", "constructor", "toString", "valueOf", "hasOwnProperty", "__defineGetter__"] as const;
const ENTRIES = PROTOTYPE.map((name, i) => [name, `value ${i}`] as const);
const VALUES: OwnValues = Object.fromEntries(ENTRIES);

const open = async (name: string, text: string) => openedGraph(openedData(await readText(name, text), name)).knowledge.graph;
const entries = (own: OwnValues | undefined) => Object.entries(own ?? {});

const data = (owner: string) => ENTRIES.map(([, value], i) => `<data key="${owner}${i}">${value}</data>`).join("");
const cells = ENTRIES.map(([, value], i) => `<attvalue for="${i}" value="${value}"/>`).join("");
const attributes = (of: string) =>
  `<attributes class="${of}">${PROTOTYPE.map((name, i) => `<attribute id="${i}" title="${name}" type="string"/>`).join("")}</attributes>`;

const FILES = {
  "a.gexf": `<gexf version="1.3"><graph>${attributes("node")}${attributes("edge")}
    <nodes><node id="a"><attvalues>${cells}</attvalues></node><node id="b"/></nodes>
    <edges><edge source="a" target="b"><attvalues>${cells}</attvalues></edge></edges></graph></gexf>`,
  "a.graphml": `<graphml>${["node", "edge"].map((of) => PROTOTYPE.map((name, i) => `<key id="${of}${i}" for="${of}" attr.name="${name}"/>`).join("")).join("")}
    <graph><node id="a">${data("node")}</node><node id="b"/><edge source="a" target="b">${data("edge")}</edge></graph></graphml>`,
  "a.json": `{"nodes":[{"key":"a","attributes":${JSON.stringify(VALUES)}},{"key":"b"}],
    "edges":[{"source":"a","target":"b","attributes":${JSON.stringify(VALUES)}}]}`,
  "a.csv": [...plainCsv(["Source", "Target", ...PROTOTYPE], [["a", "b", ...ENTRIES.map(([, value]) => value)]])].join(""),
};

describe("a column called as what every object has", () => {
  test.each(Object.entries(FILES))("is kept, and no row has it that the file gives none: %s", async (name, text) => {
    const graph = await open(name, text);
    expect(entries(graph.getEdgeAttribute(graph.edges()[0] as string, "own"))).toEqual(ENTRIES);
    if (name !== "a.csv") expect(entries(graph.getNodeAttribute("a", "own"))).toEqual(ENTRIES);
    expect(graph.getNodeAttribute("b", "own")).toBeUndefined();
  });

  test.each([GEXF, GRAPHML, GRAPH_JSON])("comes back as it went out, with any others: $label", async (format) => {
    // A column without a letter or figure could be anything; white space at its ends is nobody's meaning.
    const title = fc
      .string({ unit: "binary", minLength: 1, maxLength: 12 })
      .map((text) => `column ${text.replace(/[^\p{L}\p{N} <&"']/gu, "")}.`);
    const columns = fc.uniqueArray(fc.oneof(fc.constantFrom(...PROTOTYPE), title), {
      minLength: 1,
      maxLength: 6,
      selector: (name) => name.toLowerCase(),
    });
    await fc.assert(
      fc.asyncProperty(
        columns,
        fc.array(fc.oneof(fc.boolean(), fc.integer(), fc.constant("some <words>")), { minLength: 6 }),
        async (names, cells) => {
          const own = Object.fromEntries(names.map((name, i) => [name, cells[i] as string | number | boolean]));
          const nodes = ["a", "b"].map((id) => ({ id, label: id, values: own }));
          const edges = [{ source: "a", target: "b", label: null, weight: 1, values: own }];
          const { knowledge } = openedGraph(openedData({ title: "t", nodes, edges, leftOut: 0 }, "t"));
          const text = [...format.write(knowledge, { title: "t", positions: {} })].join("");
          const again = await open(`t${format.extension}`, text);
          expect(entries(again.getNodeAttribute("b", "own"))).toEqual(expect.arrayContaining(entries(own)));
          expect(entries(again.getEdgeAttribute(again.edges()[0] as string, "own"))).toEqual(
            expect.arrayContaining(entries(own)),
          );
        },
      ),
      { numRuns: 60 },
    );
  });
});
