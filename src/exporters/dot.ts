import { oneLine } from "../article/one-line.ts";
import type { EdgeAttributes, KnowledgeGraph, NodeAttributes } from "../graph/knowledge-graph.ts";
import { nodeColour } from "../graph/style.ts";
import { relation as relationOf } from "../schema/relations.ts";
import { cited } from "./cited.ts";
import type { ExportContext, FileExporter } from "./exporter.ts";
import { placed } from "./placed.ts";
import { safeId } from "./safe-id.ts";

/** The DOT language of Graphviz: names in boxes in the colours of their types, where the app has them (`neato`) or laid out anew (`dot`). */
export const DOT = {
  id: "dot",
  label: "Graphviz (DOT)",
  opens: "Graphviz, OmniGraffle, NetworkX",
  group: "networks",
  extension: ".dot",
  mediaType: "text/vnd.graphviz",
  placed: true,
  write: dot,
} as const satisfies FileExporter;

/** An attribute value: words, which Graphviz reads escapes in, a number, or an id or a name of its own, which hold none. */
type Value = { readonly words: string } | number | string | undefined;

function* dot(knowledge: KnowledgeGraph, { title, positions }: ExportContext): Generator<string> {
  const points = placed(knowledge, positions);
  yield "digraph {\n";
  yield `graph ${attributes({ label: { words: title }, labelloc: "t", fontname: "sans-serif", outputorder: "edgesfirst", overlap: "prism", rankdir: "LR" })}\n`;
  yield `node ${attributes({ shape: "box", style: "rounded,filled", fontname: "sans-serif", fontsize: 10, fontcolor: "#ffffff", color: "#ffffff", margin: "0.08,0.04" })}\n`;
  yield `edge ${attributes({ color: "#9fa9b5", fontname: "sans-serif", fontsize: 7, fontcolor: "#5e6772", arrowsize: 0.5 })}\n`;
  for (const { node: id, attributes: node } of knowledge.graph.nodeEntries()) yield nodeLine(id, node, points.get(id) ?? [0, 0]);
  for (const { source, target, attributes: edge } of knowledge.graph.edgeEntries())
    yield edgeLine(knowledge, source, target, edge);
  yield "}\n";
}

const round = (value: number): number => Math.round(value * 100) / 100;
function nodeLine(id: string, node: NodeAttributes, [x, y]: readonly [number, number]): string {
  return `${quoted(safeId(id))} ${attributes({
    label: { words: node.label },
    tooltip: { words: `${node.type}, mentioned ${node.mentions} times` },
    class: node.type,
    fillcolor: nodeColour(node),
    pos: `${round(x)},${round(y)}`,
  })}\n`;
}

function edgeLine(knowledge: KnowledgeGraph, source: string, target: string, edge: EdgeAttributes): string {
  const { relation, weight, status, claimed, evidence, undirected } = edge;
  const { label, symmetric } = relationOf(relation);
  const [best] = cited(knowledge, evidence);
  return `${quoted(safeId(source))} -> ${quoted(safeId(target))} ${attributes({
    label: { words: label },
    tooltip: best && { words: best.sentence },
    class: relation,
    weight: Math.min(weight, 100),
    penwidth: round(Math.min(4.5, 1 + 0.6 * Math.log2(weight))),
    style: status === "actual" && !claimed ? undefined : "dashed",
    dir: symmetric || undirected ? "none" : undefined,
  })}\n`;
}

function attributes(values: Readonly<Record<string, Value>>): string {
  const parts: string[] = [];
  for (const [name, value] of Object.entries(values)) {
    if (typeof value === "number") parts.push(`${name}=${value}`);
    else if (typeof value === "string") parts.push(`${name}=${quoted(value)}`);
    else if (value) parts.push(`${name}=${escString(value.words)}`);
  }
  // No semicolon: of one with a line end after it pydot 1 makes a node.
  return `[${parts.join(", ")}]`;
}

/** An id or a name of Graphviz's, in quotation marks: ours hold neither these nor a backslash. */
const quoted = (text: string): string => `"${text}"`;

const UNSEEN = /[\u0000-\u001f\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff\p{Surrogate}]/gu;
/** What Graphviz would read as a character of HTML. */
const REFERENCE = /&(?=#?\w+;)/gu;

/** Words as an escString: `\N` is no node's name in them, `&lt;` no angle bracket, and a line is a line. */
function escString(words: string): string {
  const plain = oneLine(words.replace(UNSEEN, " "));
  return `"${plain.replaceAll("\\", "\\\\").replaceAll('"', '\\"').replace(REFERENCE, "&amp;")}"`;
}
