import { type GraphFile, noValues, type OwnValue, type Quote } from "../../article/graph-file.ts";
import { collector } from "./collector.ts";
import { GraphFault, type GraphReader } from "./graph-reader.ts";
import { hexColour } from "./values.ts";

/** How a graph as JSON begins: an article or a project begins otherwise. */
const START = /^[\s\ufeff]*\{\s*"(?:options|attributes|nodes|edges|links|directed|multigraph|graph)"\s*:/;

/** Graphs as JSON: graphology's serialization, as Redthread writes it too, and nodes with links, as networkx and D3 have them. */
export const GRAPH_JSON_READER = {
  id: "graph-json",
  label: "Graph as JSON",
  extensions: [],
  isOne: (start) => START.test(start),
  read: async (pieces): Promise<GraphFile> => {
    const texts: string[] = [];
    for await (const piece of pieces) texts.push(piece);
    return graphOf(JSON.parse(texts.join("").replace(/^\ufeff/, "")));
  },
} as const satisfies GraphReader;

type Item = Readonly<Record<string, unknown>>;

const isItem = (value: unknown): value is Item => typeof value === "object" && value !== null && !Array.isArray(value);
const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
const numberIn = (value: unknown): number | undefined =>
  typeof value === "number" && Number.isFinite(value) ? value : undefined;
const textIn = (value: unknown): string | undefined =>
  typeof value === "string" ? value : typeof value === "number" ? String(value) : undefined;

function graphOf(value: unknown): GraphFile {
  if (!isItem(value) || !Array.isArray(value.nodes)) throw new GraphFault("it has no list of nodes");
  const found = collector();
  for (const node of value.nodes) {
    const { id, own } = isItem(node) ? ownOf(node, ["key", "id"]) : { id: textIn(node), own: {} };
    if (id === undefined) throw new GraphFault("a node has no key");
    const [x, y, size] = [numberIn(own.x), numberIn(own.y), numberIn(own.size)];
    const colour = hexColour(textIn(own.color) ?? textIn(own.colour));
    const placed = x !== undefined && y !== undefined;
    found.node({
      id,
      label: textIn(own.label) ?? textIn(own.name) ?? id,
      values: scalars(own, ["label", "size", ...(placed ? ["x", "y"] : []), ...(colour ? ["color", "colour"] : [])]),
      ...(placed ? { x, y } : {}),
      ...(size === undefined ? {} : { size }),
      ...(colour === undefined ? {} : { colour }),
    });
  }
  const { attributes } = value;
  const articles = new Map(
    listOf(isItem(attributes) ? attributes.articles : []).flatMap((article) =>
      isItem(article) ? [[textIn(article.id) ?? "", textIn(article.title) ?? ""] as const] : [],
    ),
  );
  const { options } = value;
  // graphology says it of the graph or of an edge, networkx of the graph.
  const undirected = value.directed === false || (isItem(options) && options.type === "undirected");
  for (const edge of listOf(value.edges ?? value.links)) {
    if (!isItem(edge)) throw new GraphFault("an edge is no object");
    const { own } = ownOf(edge, ["key", "source", "target", "undirected"]);
    const [source, target] = [textIn(edge.source), textIn(edge.target)];
    if (source === undefined || target === undefined) throw new GraphFault("an edge has no source or no target");
    const quotes = quotesOf(own.evidence, articles);
    found.edge({
      source,
      target,
      label: textIn(own.label) ?? null,
      weight: numberIn(own.weight) ?? null,
      ...((edge.undirected ?? undirected) === true ? { undirected: true } : {}),
      values: scalars(own, ["label", "weight", "undirected", ...(quotes.length > 0 ? ["evidence"] : [])]),
      ...(quotes.length > 0 ? { quotes } : {}),
    });
  }
  return found.file(isItem(attributes) ? (textIn(attributes.title) ?? null) : null);
}

/** The id of an item and what else it tells: graphology puts that into `attributes`, others beside the id. */
function ownOf(item: Item, ids: readonly string[]): { readonly id: string | undefined; readonly own: Item } {
  const id = ids.map((name) => textIn(item[name])).find((value) => value !== undefined);
  if (isItem(item.attributes)) {
    const { own, ...others } = item.attributes;
    // What Redthread writes of another file's columns.
    return { id, own: isItem(own) ? { ...own, ...others } : item.attributes };
  }
  return { id, own: Object.fromEntries(Object.entries(item).filter(([name]) => !ids.includes(name))) };
}

/** The plain values of an item; a list of them is one text, "a | b", and of articles their number. */
function scalars(item: Item, without: readonly string[]): Record<string, OwnValue> {
  const values = noValues();
  for (const [name, value] of Object.entries(item)) {
    if (without.includes(name)) continue;
    if (typeof value === "string" || typeof value === "boolean" || numberIn(value) !== undefined)
      values[name] = value as OwnValue;
    else if (Array.isArray(value) && name === "articles") values[name] = value.length;
    else if (Array.isArray(value) && value.length > 0 && value.every((part) => textIn(part) !== undefined))
      values[name] = value.join(" | ");
  }
  return values;
}

function quotesOf(evidence: unknown, articles: ReadonlyMap<string, string>): readonly Quote[] {
  return listOf(evidence).flatMap((piece): readonly Quote[] => {
    if (!isItem(piece) || typeof piece.sentence !== "string") return [];
    const article = textIn(piece.article) ?? "";
    return [{ sentence: piece.sentence, article: articles.get(article) ?? article, date: textIn(piece.date) ?? null }];
  });
}
