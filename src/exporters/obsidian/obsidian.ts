import type { OwnValue } from "../../article/graph-file.ts";
import { oneLine } from "../../article/one-line.ts";
import { byText } from "../../article/order.ts";
import type { KnowledgeGraph, NodeAttributes } from "../../graph/knowledge-graph.ts";
import { unnamedSource } from "../../graph/reading/evidence.ts";
import { lookupOf } from "../../graph/reading/lookup.ts";
import { wordsOf } from "../../graph/reading/words.ts";
import { NODE_TYPES, nodeType } from "../../schema/node-types.ts";
import { relation as relationOf } from "../../schema/relations.ts";
import { STATUSES } from "../../schema/status.ts";
import { cited } from "../cited.ts";
import { mentionCount } from "../counts.ts";
import type { ExportedFile, FolderExporter } from "../exporter.ts";
import { besideOurs, cellsOf, type OwnColumn, ownTypes } from "../own-columns.ts";
import { isWebAddress } from "../web-address.ts";
import { link, markdown, plain, yaml } from "./escape.ts";
import { fileNames } from "./file-names.ts";

/**
 * A folder of Markdown notes with Obsidian's links: one for each thing, in folders by type, with what it has to do with others
 * and the sentences that say so, and one for each article.
 */
export const OBSIDIAN = {
  id: "obsidian",
  label: "Linked notes (Markdown)",
  opens: "Obsidian, Logseq, any editor",
  group: "reading",
  extension: ".md",
  mediaType: "text/markdown",
  *files(knowledge, { title }) {
    const notes = notePaths(knowledge);
    const columns = besideOurs(ownTypes(knowledge.graph).nodes, OURS, KEYS);
    yield { name: `${notes.index}.md`, pieces: index(knowledge, title, notes) };
    for (const { node: id, attributes } of knowledge.graph.nodeEntries()) {
      const path = notes.thing(id);
      if (path !== undefined) yield note(path, thingNote(knowledge, id, attributes, { notes, columns }));
    }
    for (const { article } of knowledge.extractions.values()) {
      const path = notes.article(article.id);
      if (path !== undefined) yield note(path, articleNote(knowledge, article.id, notes));
    }
  },
} as const satisfies FolderExporter;

const note = (path: string, pieces: Iterable<string>): ExportedFile => ({ name: `${path}.md`, pieces });

/** Where the notes are, as links name them: without the ending. */
interface NotePaths {
  readonly index: string;
  readonly thing: (id: string) => string | undefined;
  readonly article: (id: string) => string | undefined;
}

/** Names are unlike each other in all folders together, for Obsidian finds a note by its name alone too. */
function notePaths({ graph, extractions }: KnowledgeGraph): NotePaths {
  const name = fileNames();
  const index = name("Overview");
  const things = new Map<string, string>();
  graph.forEachNode((id, { label, type }) => {
    if (type !== "Statement") things.set(id, `${nodeType(type).plural}/${name(label)}`);
  });
  const articles = new Map<string, string>();
  for (const { article } of extractions.values()) articles.set(article.id, `Articles/${name(article.title)}`);
  return { index, thing: (id) => things.get(id), article: (id) => articles.get(id) };
}

/** A day, which Obsidian takes for a date where it stands without quotation marks. */
const DAY = /^\d{4}-\d\d-\d\d$/u;

/** What Obsidian has in front matter, and what notes have of ours. */
const OURS = ["aliases", "tags", "cssclasses", "publish", "permalink", "position"].concat([
  "title",
  "type",
  "mentions",
  "first_seen",
  "last_seen",
  "country",
  "wikidata",
  "id",
]);
/** No key is longer, in UTF-16 code units: YAML ends at 1024 characters. */
const LONGEST_KEY = 100;
const KEYS = {
  plain: (title: string): string => plain(title.slice(0, LONGEST_KEY)) || "column",
  other: (name: string, n: number): string => `${name} (own${n === 1 ? "" : ` ${n}`})`,
};

/** Our properties of a note, then those that an opened file tells of. */
function* frontMatter(
  properties: Readonly<Record<string, string | number | readonly string[] | null | undefined>>,
  own: Iterable<readonly [OwnColumn, OwnValue, number]> = [],
): Generator<string> {
  yield "---\n";
  for (const [name, value] of Object.entries(properties)) {
    if (value === null || value === undefined || (Array.isArray(value) && value.length === 0)) continue;
    if (typeof value === "number") yield `${name}: ${value}\n`;
    else if (typeof value === "string") yield `${name}: ${DAY.test(value) ? value : yaml(value)}\n`;
    else yield `${name}:\n${value.map((item) => `  - ${yaml(item)}\n`).join("")}`;
  }
  for (const [{ name }, value] of own)
    yield `${yaml(name)}: ${typeof value !== "string" || DAY.test(value) ? value : yaml(value)}\n`;
  yield "---\n";
}

function* index({ graph, extractions }: KnowledgeGraph, title: string, notes: NotePaths): Generator<string> {
  yield* frontMatter({ title });
  const byType = new Map<NodeAttributes["type"], string[]>();
  graph.forEachNode((id, { type }) => {
    if (type !== "Statement") gather(byType, type, id);
  });
  const name = (id: string): string => graph.getNodeAttribute(id, "label");
  for (const { id: type, plural } of NODE_TYPES) {
    const ids = byType.get(type) ?? [];
    if (ids.length > 0) yield `\n## ${plural}\n\n`;
    for (const id of ids.sort((a, b) => byText(name(a), name(b)) || byText(a, b))) yield `- ${linkTo(graph, id, notes)}\n`;
  }
  yield "\n## Articles\n\n";
  for (const { article } of extractions.values())
    yield `- ${link(notes.article(article.id) ?? "", article.title)}${article.date === null ? "" : `, ${markdown(article.date)}`}\n`;
}

function gather<K>(lists: Map<K, string[]>, key: K, item: string): void {
  const list = lists.get(key);
  if (list) list.push(item);
  else lists.set(key, [item]);
}

/** A thing as a link to its note; a statement as its words. */
function linkTo(graph: KnowledgeGraph["graph"], id: string, notes: NotePaths): string {
  const label = graph.getNodeAttribute(id, "label");
  const path = notes.thing(id);
  return path === undefined ? `“${markdown(label)}”` : link(path, label);
}

function* thingNote(
  knowledge: KnowledgeGraph,
  id: string,
  attributes: NodeAttributes,
  { notes, columns }: { readonly notes: NotePaths; readonly columns: readonly OwnColumn[] },
): Generator<string> {
  const { graph } = knowledge;
  const { label, type, aliases, firstDate, lastDate, country, wikidata } = attributes;
  const ours = {
    ...{ aliases: [...new Set([label, ...aliases].map(oneLine))].filter(Boolean), type, mentions: mentionCount(attributes) },
    ...{ first_seen: firstDate, last_seen: lastDate, country, wikidata, id },
  };
  yield* frontMatter(ours, cellsOf(columns, attributes.own));
  yield `\n# ${markdown(label)}\n`;
  const groups = new Map<string, string[]>();
  graph.forEachOutEdge(id, (edge, { relation }) => gather(groups, relationOf(relation).label, edge));
  graph.forEachInEdge(id, (edge, { relation, undirected }) => {
    const { label, inverse } = relationOf(relation);
    gather(groups, undirected ? label : inverse, edge);
  });
  for (const [heading, edges] of [...groups].sort(([a], [b]) => byText(a, b))) {
    yield `\n## ${heading.charAt(0).toUpperCase()}${heading.slice(1)}\n`;
    for (const edge of edges.sort(byText)) yield* edgeLines(knowledge, edge, id, notes);
  }
}

const statusWord = (status: string, claimed: boolean): string => {
  const words = [
    ...(status === "actual" ? [] : [STATUSES.find(({ id }) => id === status)?.label.toLowerCase() ?? status]),
    ...(claimed ? ["claimed"] : []),
  ];
  return words.length === 0 ? "" : ` (${words.join(", ")})`;
};

/** The other end of an edge, with the sentences that bear it out. */
function* edgeLines(knowledge: KnowledgeGraph, edge: string, from: string, notes: NotePaths): Generator<string> {
  const { graph } = knowledge;
  const { relation, predicate, status, claimed, evidence } = graph.getEdgeAttributes(edge);
  // Of a tie that has no name the verb is the name.
  const verb = relation === "interactsWith" && predicate ? `: ${markdown(predicate)}` : "";
  const [source, target] = graph.extremities(edge);
  const other = source === from ? target : source;
  const place = lookupOf(knowledge).statement(other);
  const speaker = relation === "about" && place ? `${said(knowledge, other, notes)}: ` : "";
  const words =
    place && graph.getNodeAttribute(other, "type") === "Statement"
      ? `“${markdown(wordsOf(place))}”`
      : linkTo(graph, other, notes);
  yield `\n${speaker}${words}${verb}${statusWord(status, claimed)}\n`;
  for (const { evidence: item, article, sentence } of cited(knowledge, evidence)) {
    const told = [item.title && `as ${markdown(item.title)}`, item.when && markdown(item.when)].filter(Boolean).join(", ");
    const path = notes.article(article.id);
    const where = [
      path === undefined ? markdown(article.title) : link(path, article.title),
      article.source && markdown(article.source),
      article.date && markdown(article.date),
    ];
    yield `\n> ${markdown(sentence) || "…"}\n> — ${where.filter(Boolean).join(", ")}${told && ` (${told})`}\n`;
  }
}

/** Who makes a statement. */
function said(knowledge: KnowledgeGraph, id: string, notes: NotePaths): string {
  const place = lookupOf(knowledge).statement(id);
  if (place?.speaker !== null && place !== undefined && knowledge.graph.hasNode(place.speaker))
    return linkTo(knowledge.graph, place.speaker, notes);
  return markdown((place && unnamedSource(place.statement)) ?? "a source");
}

function* articleNote(knowledge: KnowledgeGraph, id: string, notes: NotePaths): Generator<string> {
  const { graph, extractions } = knowledge;
  const extraction = extractions.get(id);
  if (!extraction) return;
  const { title, date, source, url } = extraction.article;
  yield* frontMatter({ title, date, source, url, type: "Article" });
  yield `\n# ${markdown(title)}\n\n`;
  if (url !== undefined && isWebAddress(url)) yield `<${url}>\n\n`;
  const things = new Set<string>();
  for (const { id: entity } of extraction.entities) {
    const node = knowledge.resolution.idOf(id, entity);
    if (node !== undefined && graph.hasNode(node)) things.add(node);
  }
  for (const thing of [...things].sort(byText)) yield `- ${linkTo(graph, thing, notes)}\n`;
  const places = lookupOf(knowledge)
    .statements(id)
    .filter(({ node }) => graph.hasNode(node));
  if (places.length > 0) yield "\n## Statements\n";
  for (const place of places) yield `\n${said(knowledge, place.node, notes)}: “${markdown(wordsOf(place))}”\n`;
}
