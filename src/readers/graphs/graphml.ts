import { type GraphFile, noValues, type OwnValue } from "../../article/graph-file.ts";
import { collector } from "./collector.ts";
import type { GraphReader } from "./graph-reader.ts";
import { readXml, rootIs } from "./read-xml.ts";
import { colourOf, hexColour, numberOf, typedValue } from "./values.ts";
import { XmlFault, type XmlHandler } from "./xml-scanner.ts";

/** GraphML (graphml.graphdrawing.org), as Gephi, networkx, igraph and yEd write it. */
export const GRAPHML_READER = {
  id: "graphml",
  label: "GraphML",
  extensions: [".graphml"],
  isOne: (start, extension) => extension === ".graphml" || rootIs(start, "graphml"),
  read: async (pieces): Promise<GraphFile> => {
    const handler = graphmlHandler();
    await readXml(pieces, handler, "graphml");
    return handler.file();
  },
} as const satisfies GraphReader;

interface Key {
  readonly id: string;
  name: string;
  readonly type: string;
  fallback?: OwnValue;
}

interface Draft {
  readonly attributes: ReadonlyMap<string, string>;
  readonly values: Record<string, OwnValue>;
  /** What yEd draws: the words at the node or the line. */
  label: string;
  place: { readonly x: number; readonly y: number } | null;
  /** The id that Redthread writes beside the token that GraphML allows. */
  ours?: string;
}

/** The keys of Redthread's own files: of the ids of nodes, and of columns, whose descriptions are their titles. */
const OUR_ID = "redthread_id";
const OUR_COLUMN = /^(?:node|edge)_own_\d+$/u;

const MOST_WORDS = 100_000;

function graphmlHandler(): XmlHandler & { readonly file: () => GraphFile } {
  const found = collector();
  const keys = new Map<string, Key>();
  const scopes = { node: [] as Key[], edge: [] as Key[] };
  const drafts: Draft[] = [];
  /** The ids of nodes, by the tokens that stand for them. */
  const ours = new Map<string, string>();
  /** What edges of the graphs that are open are, unless they say otherwise. */
  const usual: boolean[] = [];
  let key: Key | null = null;
  let data: string | null = null;
  let words = "";

  const begin = (attributes: ReadonlyMap<string, string>, of: readonly Key[]): void => {
    const values = noValues();
    for (const { name, fallback } of of) if (fallback !== undefined) values[name] = fallback;
    drafts.push({ attributes, values, label: "", place: null });
  };

  const open: XmlHandler["open"] = (name, attributes) => {
    const draft = drafts.at(-1);
    // Of the parts that yEd draws only places and words are wanted.
    if (name === "Geometry" && draft) {
      const [x, y] = [numberOf(attributes.get("x")), numberOf(attributes.get("y"))];
      // Its y goes down, that of everybody else up.
      if (x !== undefined && y !== undefined) draft.place = { x, y: -y };
    }
    words = "";
    if (name === "key") {
      const id = attributes.get("id");
      if (id === undefined) throw new XmlFault("a key has no id");
      // yEd's own drawings have no name and are no values.
      const title = attributes.get("attr.name");
      if (title === undefined && attributes.has("yfiles.type")) return;
      key = { id, name: title ?? id, type: attributes.get("attr.type") ?? "string" };
      keys.set(id, key);
      const scope = attributes.get("for") ?? "all";
      if (scope !== "edge") scopes.node.push(key);
      if (scope !== "node") scopes.edge.push(key);
    } else if (name === "node") begin(attributes, scopes.node);
    else if (name === "edge") begin(attributes, scopes.edge);
    else if (name === "graph") usual.push(attributes.get("edgedefault") !== "undirected");
    else if (name === "data") data = attributes.get("key") ?? null;
    else if (name === "hyperedge") throw new XmlFault("it has edges of more than two ends");
  };

  const close: XmlHandler["close"] = (name) => {
    const draft = drafts.at(-1);
    if (name === "default" && key) key.fallback = typedValue(words.trim(), key.type);
    else if (name === "desc" && key && OUR_COLUMN.test(key.id)) key.name = words || key.name;
    else if (name === "key") key = null;
    else if (name === "graph") usual.pop();
    else if ((name === "NodeLabel" || name === "EdgeLabel") && draft) draft.label ||= words.trim();
    else if (name === "data") {
      const of = data === null ? undefined : keys.get(data);
      if (draft && of?.id === OUR_ID) draft.ours = words;
      else if (draft && of && words !== "") draft.values[of.name] = typedValue(words, of.type);
      data = null;
    } else if (name === "node") {
      const token = draft?.attributes.get("id");
      if (token === undefined) throw new XmlFault("a node has no id");
      const { label, values, place, ours: id = token } = drafts.pop() as Draft;
      if (id !== token) ours.set(token, id);
      found.node({ id, ...drawn(values), ...place, label: label || taken(values, ["label", "name", "title"]) || id, values });
    } else if (name === "edge") {
      const { attributes, label, values } = drafts.pop() as Draft;
      const [source, target] = [attributes.get("source"), attributes.get("target")];
      if (source === undefined || target === undefined) throw new XmlFault("an edge has no source or no target");
      const told = attributes.get("directed");
      const directed = told === undefined ? (usual.at(-1) ?? true) : told === "true" || told === "1";
      const weight = typeof values.weight === "number" ? values.weight : null;
      if (weight !== null) delete values.weight;
      const [from, to] = [ours.get(source) ?? source, ours.get(target) ?? target];
      found.edge({
        source: from,
        target: to,
        label: label || taken(values, ["label", "Edge Label"]) || null,
        weight,
        ...(directed ? {} : { undirected: true }),
        values,
      });
    }
    words = "";
  };

  return {
    open,
    text: (text) => {
      if (words.length < MOST_WORDS) words += text;
    },
    close,
    file: () => found.file(null),
  };
}

/** Takes the first of some values that is there, as text. */
function taken(values: Record<string, OwnValue>, names: readonly string[]): string {
  const name = names.find((candidate) => values[candidate] !== undefined && values[candidate] !== "");
  if (name === undefined) return "";
  const value = String(values[name]);
  delete values[name];
  return value;
}

/** What Gephi writes as plain values: place, size and colour. */
function drawn(values: Record<string, OwnValue>): { x?: number; y?: number; size?: number; colour?: string } {
  const { x, y, size, r, g, b, color } = values;
  const hex = hexColour(String(color ?? "")) ?? colourOf(text(r), text(g), text(b));
  const placed = typeof x === "number" && typeof y === "number";
  for (const name of [
    ...(placed ? ["x", "y"] : []),
    ...(typeof size === "number" ? ["size"] : []),
    ...(hex ? ["r", "g", "b", "color"] : []),
  ])
    delete values[name];
  return { ...(placed ? { x, y } : {}), ...(typeof size === "number" ? { size } : {}), ...(hex ? { colour: hex } : {}) };
}

const text = (value: OwnValue | undefined): string | undefined => (value === undefined ? undefined : String(value));
