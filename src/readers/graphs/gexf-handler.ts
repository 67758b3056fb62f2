import { type GraphFile, noValues, type OwnValue } from "../../article/graph-file.ts";
import { type Collector, collector } from "./collector.ts";
import { colourOf, hexColour, numberOf, typedValue } from "./values.ts";
import { XmlFault, type XmlHandler } from "./xml-scanner.ts";

type Attributes = ReadonlyMap<string, string>;

/** A column of the node or the edge table. */
interface Column {
  readonly title: string;
  readonly type: string;
  /** What a row has that tells nothing else. */
  fallback?: OwnValue;
}

/** A node or an edge while its element is open. */
interface Draft {
  readonly attributes: Attributes;
  readonly values: Record<string, OwnValue>;
  start?: string;
  end?: string;
  x?: number;
  y?: number;
  size?: number;
  colour?: string;
}

/** Hears a GEXF document; nodes may stand inside nodes, as versions 1.1 and 1.2 allow. */
export function gexfHandler(): XmlHandler & { readonly file: () => GraphFile } {
  const found = collector();
  const columns = { node: new Map<string, Column>(), edge: new Map<string, Column>() };
  const drafts: Draft[] = [];
  let table: ReadonlyMap<string, Column> & Map<string, Column> = columns.node;
  let column: Column | null = null;
  let words = "";
  // What the standard says where a file says nothing.
  let usual = "undirected";
  const meta = { title: "", description: "", creator: "" };

  const defaults = (of: ReadonlyMap<string, Column>): Record<string, OwnValue> => {
    const values = noValues();
    for (const { title, fallback } of of.values()) if (fallback !== undefined) values[title] = fallback;
    return values;
  };
  const begin = (attributes: Attributes, of: ReadonlyMap<string, Column>): void => {
    const draft: Draft = { attributes, values: defaults(of) };
    drafts.push(draft);
    span(draft, attributes);
  };
  const drop = (): Draft => drafts.pop() as Draft;

  const open: XmlHandler["open"] = (name, attributes) => {
    words = "";
    const draft = drafts.at(-1);
    switch (name) {
      case "graph":
        usual = attributes.get("defaultedgetype") ?? usual;
        return;
      case "attributes":
        table = attributes.get("class") === "edge" ? columns.edge : columns.node;
        return;
      case "attribute": {
        const id = attributes.get("id");
        if (id === undefined) return;
        column = { title: attributes.get("title") || id, type: attributes.get("type") ?? "string" };
        table.set(id, column);
        return;
      }
      case "node":
        return begin(attributes, columns.node);
      case "edge":
        return begin(attributes, columns.edge);
      case "attvalue": {
        if (!draft) return;
        const id = attributes.get("for") ?? attributes.get("id") ?? "";
        const of = (draft.attributes.has("source") ? columns.edge : columns.node).get(id);
        const value = attributes.get("value");
        if (value !== undefined) draft.values[of?.title ?? id] = typedValue(value, of?.type ?? "string");
        return;
      }
      case "spell":
      case "slice":
        // In our own files they only say once more, for Gephi, what the columns say.
        if (draft && meta.creator !== "Redthread") span(draft, attributes);
        return;
      case "position":
        if (draft) assign(draft, { x: numberOf(attributes.get("x")), y: numberOf(attributes.get("y")) });
        return;
      case "size":
        if (draft) assign(draft, { size: numberOf(attributes.get("value")) });
        return;
      case "color": {
        const hex = hexColour(attributes.get("hex")) ?? colourOf(attributes.get("r"), attributes.get("g"), attributes.get("b"));
        if (draft) assign(draft, { colour: hex });
      }
    }
  };

  const close: XmlHandler["close"] = (name) => {
    if (name === "node") putNode(found, drop());
    else if (name === "edge") putEdge(found, drop(), usual);
    else if (name === "default" && column) column.fallback = typedValue(words.trim(), column.type);
    else if (name === "attribute") column = null;
    else if ((name === "description" || name === "title" || name === "creator") && drafts.length === 0) meta[name] = words.trim();
    words = "";
  };

  return {
    open,
    text: (text) => {
      if (words.length < MOST_WORDS) words += text;
    },
    close,
    file: () => found.file(meta.title || (meta.creator === "Redthread" ? meta.description : "") || null),
  };
}

const MOST_WORDS = 100_000;

/** The first and the last moment of all that is told; open bounds count as told. */
function span(draft: Draft, attributes: Attributes): void {
  const start = attributes.get("start") ?? attributes.get("startopen");
  const end = attributes.get("end") ?? attributes.get("endopen");
  if (isTold(start) && (draft.start === undefined || isBefore(start, draft.start))) draft.start = start;
  if (isTold(end) && (draft.end === undefined || isBefore(draft.end, end))) draft.end = end;
}

/** Moments that are numbers (`timeformat` double or integer) come in the order of numbers, dates in that of their letters. */
function isBefore(a: string, b: string): boolean {
  const [first, second] = [numberOf(a), numberOf(b)];
  return first !== undefined && second !== undefined ? first < second : a < b;
}

const isTold = (moment: string | undefined): moment is string => moment !== undefined && moment !== "" && !/inf/i.test(moment);

function assign(draft: Draft, told: { readonly [K in "x" | "y" | "size" | "colour"]?: Draft[K] | undefined }): void {
  for (const [name, value] of Object.entries(told)) if (value !== undefined) Object.assign(draft, { [name]: value });
}

function putNode(found: Collector, { attributes, ...draft }: Draft): void {
  const id = attributes.get("id");
  if (id === undefined) throw new XmlFault("a node has no id");
  found.node({ id, label: attributes.get("label") || id, ...draft });
}

/** An edge that is "mutual" leads both ways, as one that is not directed does. */
function putEdge(found: Collector, { attributes, values, start, end }: Draft, usual: string): void {
  const [source, target] = [attributes.get("source"), attributes.get("target")];
  if (source === undefined || target === undefined) throw new XmlFault("an edge has no source or no target");
  const kind = attributes.get("kind");
  found.edge({
    source,
    target,
    label: attributes.get("label") || null,
    ...(kind ? { kind } : {}),
    weight: numberOf(attributes.get("weight")) ?? null,
    ...((attributes.get("type") ?? usual).toLowerCase() === "directed" ? {} : { undirected: true }),
    values,
    ...(start === undefined ? {} : { start }),
    ...(end === undefined ? {} : { end }),
  });
}
