import type { OwnValues } from "../article/graph-file.ts";
import { oneLine } from "../article/one-line.ts";
import type { EdgeAttributes, KnowledgeGraph, NodeAttributes } from "../graph/knowledge-graph.ts";
import { nodeColour, nodeSize } from "../graph/style.ts";
import { relation as relationOf } from "../schema/relations.ts";
import { cited } from "./cited.ts";
import { articleCount, evidenceCount, mentionCount } from "./counts.ts";
import { calendarDay } from "./days.ts";
import { type Directions, directionsOf } from "./direction.ts";
import type { ExportContext, FileExporter } from "./exporter.ts";
import { ownTypes } from "./own-columns.ts";
import { placed } from "./placed.ts";
import { edgeSpells, nodeSpells, type Spell } from "./spells.ts";
import { escapeId, escapeXml, xmlAttributes } from "./xml.ts";

/** The columns of the node table: id and title alike, because some readers show the one and some the other. */
const NODE_COLUMNS = {
  type: "string",
  mentions: "integer",
  articles: "integer",
  first_seen: "string",
  last_seen: "string",
  aliases: "string",
  country: "string",
  wikidata: "string",
} as const;

/**
 * The columns of the edge table. GEXF has no type for dates: they are strings (`2015-12-16`). The lists tell of all evidence, the
 * best first, the others of the best alone: item by item they belong together.
 */
const EDGE_COLUMNS = {
  relation: "string",
  predicate: "string",
  status: "string",
  claimed: "boolean",
  evidence: "integer",
  confidence: "double",
  first_seen: "string",
  last_seen: "string",
  earliest: "string",
  latest: "string",
  when: "string",
  sentence: "string",
  article: "string",
  article_date: "string",
  evidence_sentences: "liststring",
  evidence_articles: "liststring",
  evidence_dates: "liststring",
  evidence_statuses: "liststring",
} as const;

/** The columns that an opened file has beyond ours, by their titles. */
type OwnColumns = ReadonlyMap<string, { readonly id: string; readonly type: string }>;
const NO_COLUMNS: OwnColumns = new Map();

function ownColumns(graph: KnowledgeGraph["graph"]): { readonly nodes: OwnColumns; readonly edges: OwnColumns } {
  const { nodes, edges } = ownTypes(graph);
  const beyond = (types: typeof nodes, ours: object): OwnColumns => {
    const titles = [...types].filter(([title]) => !Object.hasOwn(ours, title));
    return new Map(titles.map(([title, type], i) => [title, { id: `own-${i + 1}`, type }]));
  };
  return { nodes: beyond(nodes, NODE_COLUMNS), edges: beyond(edges, EDGE_COLUMNS) };
}

type Row<Columns> = Readonly<Partial<Record<keyof Columns, string | number | boolean | null | undefined>>>;

/**
 * GEXF 1.3 (gexf.net), as Gephi and networkx read it: one edge a relation between two nodes, with the days of its evidence as
 * spells, which Gephi's timeline shows.
 */
export const GEXF = {
  id: "gexf",
  label: "GEXF",
  opens: "Gephi, Gephi Lite, NetworkX",
  group: "networks",
  extension: ".gexf",
  mediaType: "application/gexf+xml",
  placed: true,
  write: gexf,
} as const satisfies FileExporter;

function* gexf(knowledge: KnowledgeGraph, { title, positions, date }: ExportContext): Generator<string> {
  const { graph } = knowledge;
  const points = placed(knowledge, positions);
  const times = nodeSpells(knowledge);
  yield '<?xml version="1.0" encoding="UTF-8"?>\n<gexf xmlns="http://gexf.net/1.3" xmlns:viz="http://gexf.net/1.3/viz" version="1.3">\n';
  yield `<meta${xmlAttributes({ lastmodifieddate: calendarDay(date) ?? undefined })}>\n`;
  yield `<creator>Redthread</creator>\n<description>${escapeXml(title)}</description>\n</meta>\n`;
  const own = ownColumns(graph);
  const directions = directionsOf(knowledge);
  yield `<graph defaultedgetype="${directions.usual}" mode="dynamic" timeformat="date" timerepresentation="interval" idtype="string">\n`;
  yield columns("node", NODE_COLUMNS, own.nodes);
  yield columns("edge", EDGE_COLUMNS, own.edges);
  yield `<nodes count="${graph.order}">\n`;
  for (const { node: id, attributes } of graph.nodeEntries()) {
    yield node(id, attributes, points.get(id) ?? [0, 0], times.get(id), own.nodes);
  }
  yield `</nodes>\n<edges count="${graph.size}">\n`;
  for (const { edge: id, attributes, source, target } of graph.edgeEntries()) {
    yield edge(knowledge, id, [source, target], attributes, own.edges, directions);
  }
  yield "</edges>\n</graph>\n</gexf>\n";
}

function columns(of: "node" | "edge", types: Readonly<Record<string, string>>, own: OwnColumns): string {
  const lines = Object.entries(types).map(([id, type]) => `<attribute${xmlAttributes({ id, title: id, type })}/>\n`);
  for (const [title, { id, type }] of own) lines.push(`<attribute${xmlAttributes({ id, title, type })}/>\n`);
  return `<attributes class="${of}" mode="static">\n${lines.join("")}</attributes>\n`;
}

/** Our columns, where the opened file has no other word for one of them, then those that it has beyond ours. */
function values<Columns>(row: Row<Columns>, own: OwnValues = {}, more: OwnColumns = NO_COLUMNS): string {
  let cells = "";
  for (const [name, ours] of Object.entries(row) as [string, Row<Columns>[keyof Columns]][]) {
    const value = own[name] ?? ours;
    if (value !== null && value !== undefined && value !== "")
      cells += `<attvalue${xmlAttributes({ for: name, value: String(value) })}/>`;
  }
  for (const [title, value] of Object.entries(own)) {
    const column = more.get(title);
    if (column) cells += `<attvalue${xmlAttributes({ for: column.id, value: String(value) })}/>`;
  }
  return `<attvalues>${cells}</attvalues>`;
}

/** A list of strings as GEXF 1.3 and Gephi write them, which is as JSON does. */
const list = (items: readonly string[]): string | undefined => (items.length === 0 ? undefined : JSON.stringify(items));

function spells(times: readonly Spell[]): string {
  const written = times.map(([start, end]) => `<spell${xmlAttributes({ start: start ?? undefined, end: end ?? undefined })}/>`);
  return written.length === 0 ? "" : `<spells>${written.join("")}</spells>`;
}

function node(
  id: string,
  attributes: NodeAttributes,
  [x, y]: readonly [number, number],
  time: Spell | undefined,
  own: OwnColumns,
): string {
  const { label, type, aliases, firstDate, lastDate, country, wikidata } = attributes;
  const [r, g, b] = channels(nodeColour(attributes));
  const row = values<typeof NODE_COLUMNS>(
    {
      type,
      mentions: mentionCount(attributes),
      articles: articleCount(attributes),
      first_seen: firstDate,
      last_seen: lastDate,
      // One string: Gephi reads lists of strings with rules of its own for commas, quotes and brackets.
      aliases: aliases.map(oneLine).join(" | "),
      country,
      wikidata,
    },
    attributes.own,
    own,
  );
  const look = `<viz:size value="${nodeSize(attributes)}"/><viz:position x="${x}" y="${y}" z="0"/><viz:color r="${r}" g="${g}" b="${b}"/>`;
  return `<node id="${escapeId(id)}"${xmlAttributes({ label: oneLine(label) })}>${row}${time && (time[0] ?? time[1]) !== null ? spells([time]) : ""}${look}</node>\n`;
}

function edge(
  knowledge: KnowledgeGraph,
  id: string,
  [source, target]: readonly [string, string],
  attributes: EdgeAttributes,
  own: OwnColumns,
  { isOdd }: Directions,
): string {
  const { relation, predicate, weight, status, claimed, confidence, evidence, firstDate, lastDate, earliest, latest } =
    attributes;
  const all = [...cited(knowledge, evidence)];
  const [best] = all;
  const row = values<typeof EDGE_COLUMNS>(
    {
      relation,
      predicate: oneLine(predicate),
      status,
      claimed,
      evidence: evidenceCount(attributes),
      confidence,
      first_seen: firstDate,
      last_seen: lastDate,
      earliest,
      latest,
      when: best?.evidence.when,
      sentence: best?.sentence,
      article: best && oneLine(best.article.title),
      article_date: best?.article.date,
      evidence_sentences: list(all.map(({ sentence }) => sentence)),
      evidence_articles: list(all.map(({ article }) => oneLine(article.title))),
      evidence_dates: list(all.map(({ evidence: { when }, article }) => when ?? article.date ?? "")),
      evidence_statuses: list(
        all.map(({ evidence: { status, claimedIn } }) => (claimedIn === null ? status : `${status}, claimed`)),
      ),
    },
    attributes.own,
    own,
  );
  const ends = `id="${escapeId(id)}" source="${escapeId(source)}" target="${escapeId(target)}"`;
  // The kind is what lets Gephi keep several edges between the same two nodes.
  const type = isOdd(attributes) ? "undirected" : undefined;
  return `<edge ${ends}${xmlAttributes({ type, label: relationOf(relation).label, weight, kind: relation })}>${row}${spells(edgeSpells(knowledge, attributes))}</edge>\n`;
}

/** The red, green and blue of `#rrggbb`, 0 to 255. */
function channels(colour: string): readonly [number, number, number] {
  const value = Number.parseInt(colour.slice(1), 16);
  return [(value >> 16) & 255, (value >> 8) & 255, value & 255];
}
