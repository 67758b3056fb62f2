import type { OwnValues } from "../article/graph-file.ts";
import { oneLine } from "../article/one-line.ts";
import type { EdgeAttributes, KnowledgeGraph, NodeAttributes } from "../graph/knowledge-graph.ts";
import { nodeColour, nodeSize } from "../graph/style.ts";
import { relation as relationOf } from "../schema/relations.ts";
import { cited } from "./cited.ts";
import { articleCount, evidenceCount, mentionCount } from "./counts.ts";
import { type Directions, directionsOf } from "./direction.ts";
import type { ExportContext, FileExporter } from "./exporter.ts";
import { besideOurs, cellsOf, type OwnColumn, ownTypes } from "./own-columns.ts";
import { placed } from "./placed.ts";
import { escapeXml, xmlAttributes } from "./xml.ts";
import { xmlTokens } from "./xml-token.ts";

/**
 * GraphML (graphml.graphdrawing.org, with its extension for attributes), and beside the data what yEd draws: places, colours
 * and names. Gephi takes places, sizes and colours from the columns x, y, size, r, g and b.
 */
export const GRAPHML = {
  id: "graphml",
  label: "GraphML",
  opens: "yEd, Gephi, Cytoscape, igraph",
  group: "networks",
  extension: ".graphml",
  mediaType: "application/graphml+xml",
  placed: true,
  write: graphml,
} as const satisfies FileExporter;

/** The key of the id that a node has in Redthread, where GraphML, whose ids are name tokens, cannot carry it as it is. */
const OUR_ID = { id: "redthread_id", for: "node", "attr.name": "original_id", "attr.type": "string" };

const NODE_KEYS = {
  label: "string",
  type: "string",
  mentions: "int",
  articles: "int",
  first_seen: "string",
  last_seen: "string",
  aliases: "string",
  country: "string",
  wikidata: "string",
  x: "double",
  y: "double",
  size: "double",
  r: "int",
  g: "int",
  b: "int",
} as const;

const EDGE_KEYS = {
  label: "string",
  relation: "string",
  weight: "double",
  predicate: "string",
  status: "string",
  claimed: "boolean",
  evidence: "int",
  confidence: "double",
  first_seen: "string",
  last_seen: "string",
  earliest: "string",
  latest: "string",
  sentence: "string",
  article: "string",
  article_date: "string",
} as const;

type Row<Keys> = Readonly<Record<keyof Keys, string | number | boolean | null | undefined>>;

const NAMESPACES = {
  xmlns: "http://graphml.graphdrawing.org/xmlns",
  "xmlns:xsi": "http://www.w3.org/2001/XMLSchema-instance",
  "xmlns:y": "http://www.yworks.com/xml/graphml",
  "xsi:schemaLocation": "http://graphml.graphdrawing.org/xmlns http://www.yworks.com/xml/schema/graphml/1.1/ygraphml.xsd",
};

function* graphml(knowledge: KnowledgeGraph, { title, positions }: ExportContext): Generator<string> {
  const { graph } = knowledge;
  const points = placed(knowledge, positions);
  yield `<?xml version="1.0" encoding="UTF-8"?>\n<graphml${xmlAttributes(NAMESPACES)}>\n`;
  yield `<key${xmlAttributes(OUR_ID)}/>\n`;
  yield* keys("node", NODE_KEYS);
  yield* keys("edge", EDGE_KEYS);
  const types = ownTypes(graph);
  const ours = { node: [OUR_ID["attr.name"], ...Object.keys(NODE_KEYS)], edge: Object.keys(EDGE_KEYS) };
  const own = { node: besideOurs(types.nodes, ours.node), edge: besideOurs(types.edges, ours.edge) };
  yield* ownKeys("node", own.node, ours.node);
  yield* ownKeys("edge", own.edge, ours.edge);
  yield '<key id="node_look" for="node" yfiles.type="nodegraphics"/>\n<key id="edge_look" for="edge" yfiles.type="edgegraphics"/>\n';
  const directions = directionsOf(knowledge);
  yield `<graph id="graph" edgedefault="${directions.usual}">\n<desc>${escapeXml(title)}</desc>\n`;
  const [nodeToken, edgeToken] = [xmlTokens(), xmlTokens()];
  for (const { node: id, attributes } of graph.nodeEntries())
    yield node([nodeToken(id), id], attributes, points.get(id) ?? [0, 0], own.node);
  for (const { edge: id, attributes, source, target } of graph.edgeEntries())
    yield edge(knowledge, [edgeToken(id), nodeToken(source), nodeToken(target)], attributes, own.edge, directions);
  yield "</graph>\n</graphml>\n";
}

const round = (value: number): number => Math.round(value * 100) / 100;

function* keys(owner: "node" | "edge", types: Readonly<Record<string, string>>): Generator<string> {
  for (const [name, type] of Object.entries(types))
    yield `<key${xmlAttributes({ id: `${owner}_${name}`, for: owner, "attr.name": name, "attr.type": type })}/>\n`;
}

/** The names of keys are name tokens; what the file calls a column stands in its description, where that is no token. */
function* ownKeys(owner: "node" | "edge", columns: readonly OwnColumn[], ours: readonly string[]): Generator<string> {
  const tokenOf = xmlTokens(ours);
  for (const [i, { name, type }] of columns.entries()) {
    const token = tokenOf(name);
    const head = `<key${xmlAttributes({ id: `${owner}_own_${i}`, for: owner, "attr.name": token, "attr.type": type })}`;
    yield token === name ? `${head}/>\n` : `${head}><desc>${escapeXml(name)}</desc></key>\n`;
  }
}

function ownData(owner: "node" | "edge", columns: readonly OwnColumn[], own: OwnValues | undefined): string {
  let cells = "";
  for (const [, value, place] of cellsOf(columns, own))
    cells += `<data key="${owner}_own_${place}">${escapeXml(String(value))}</data>`;
  return cells;
}

function data<Keys>(owner: "node" | "edge", row: Row<Keys>): string {
  let cells = "";
  for (const [name, value] of Object.entries(row)) {
    if (value !== null && value !== undefined && value !== "")
      cells += `<data key="${owner}_${name}">${escapeXml(String(value))}</data>`;
  }
  return cells;
}

function node(
  [token, id]: readonly [string, string],
  attributes: NodeAttributes,
  [x, y]: readonly [number, number],
  own: readonly OwnColumn[],
): string {
  const { label, type, aliases, firstDate, lastDate, country, wikidata } = attributes;
  const colour = nodeColour(attributes);
  const value = Number.parseInt(colour.slice(1), 16);
  const size = nodeSize(attributes);
  const name = oneLine(label);
  const row = data<typeof NODE_KEYS>("node", {
    ...{ label: name, type, mentions: mentionCount(attributes), articles: articleCount(attributes) },
    ...{ first_seen: firstDate, last_seen: lastDate },
    ...{ aliases: aliases.map(oneLine).join(" | "), country, wikidata, x, y, size },
    ...{ r: (value >> 16) & 255, g: (value >> 8) & 255, b: value & 255 },
  });
  // Upwards is up here, downwards is up in yEd, which also counts from the corner and not from the middle.
  const box = { x: round(x - size), y: round(-y - size), width: round(2 * size), height: round(2 * size) };
  const look = `<y:Geometry${xmlAttributes(box)}/><y:Fill color="${colour}" transparent="false"/><y:BorderStyle hasColor="false"/><y:NodeLabel modelName="sides" modelPosition="e">${escapeXml(name)}</y:NodeLabel><y:Shape type="ellipse"/>`;
  const ours = token === id ? "" : `<data key="${OUR_ID.id}">${escapeXml(id)}</data>`;
  return `<node id="${token}">${ours}${row}${ownData("node", own, attributes.own)}<data key="node_look"><y:ShapeNode>${look}</y:ShapeNode></data></node>\n`;
}

function edge(
  knowledge: KnowledgeGraph,
  [id, source, target]: readonly [string, string, string],
  attributes: EdgeAttributes,
  own: readonly OwnColumn[],
  { isOdd }: Directions,
): string {
  const { relation, predicate, weight, status, claimed, confidence, evidence, firstDate, lastDate } = attributes;
  const { label, symmetric } = relationOf(relation);
  const [best] = cited(knowledge, evidence);
  const row = data<typeof EDGE_KEYS>("edge", {
    ...{
      label,
      relation,
      weight,
      predicate: oneLine(predicate),
      status,
      claimed,
      evidence: evidenceCount(attributes),
      confidence,
    },
    ...{ first_seen: firstDate, last_seen: lastDate, earliest: attributes.earliest, latest: attributes.latest },
    ...{ sentence: best?.sentence, article: best && oneLine(best.article.title), article_date: best?.article.date },
  });
  const sure = status === "actual" && !claimed;
  const width = Math.min(5, round(1 + Math.log2(weight)));
  const look = `<y:LineStyle${xmlAttributes({ color: "#9fa9b5", type: sure ? "line" : "dashed", width })}/><y:Arrows source="none" target="${symmetric || attributes.undirected ? "none" : "standard"}"/><y:EdgeLabel>${escapeXml(label)}</y:EdgeLabel>`;
  // Those of articles are all directed, for networkx reads no file of both kinds; yEd draws no arrow where neither end comes first.
  const direction = isOdd(attributes) ? ' directed="false"' : "";
  return `<edge id="${id}" source="${source}" target="${target}"${direction}>${row}${ownData("edge", own, attributes.own)}<data key="edge_look"><y:PolyLineEdge>${look}</y:PolyLineEdge></data></edge>\n`;
}
