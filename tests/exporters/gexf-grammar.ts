import { everyElement, type XmlElement } from "./xml-tree.ts";

type Check = (value: string) => boolean;

interface Rule {
  /** Attribute name to what its value must be. */
  readonly required?: Readonly<Record<string, Check>>;
  readonly optional?: Readonly<Record<string, Check>>;
  /** Children in this order; `?` once at most, `*` any number. */
  readonly sequence?: readonly string[];
  /** Children in any order, each once at most, but for those with `*`. */
  readonly interleave?: readonly string[];
  readonly text?: true;
}

const any: Check = () => true;
const one =
  (...values: readonly string[]): Check =>
  (value) =>
    values.includes(value);
const count: Check = (value) => /^\d+$/.test(value);
const float: Check = (value) => /^-?\d+(\.\d+)?(e[+-]?\d+)?$/i.test(value);
const channel: Check = (value) => count(value) && Number(value) <= 255;
const size: Check = (value) => float(value) && Number(value) >= 0;
const date: Check = (value) => /^\d{4}-\d\d-\d\d$/.test(value);

const ATOMS = ["string", "integer", "long", "float", "double", "boolean", "bigdecimal", "biginteger", "byte", "char", "short"];
const TYPES = [...ATOMS.map((atom) => `list${atom}`), ...ATOMS, "anyURI"];

/** The parts of the GEXF 1.3 schema (gexf.rnc, dynamics.rnc, viz.rnc of gexf.net) that a graph with static columns may use. */
const GRAMMAR: Readonly<Record<string, Rule>> = {
  gexf: { required: { version: one("1.3") }, optional: { variant: any }, sequence: ["meta?", "graph"] },
  meta: { optional: { lastmodifieddate: date }, interleave: ["creator", "keywords", "description"] },
  creator: { text: true },
  keywords: { text: true },
  description: { text: true },
  graph: {
    optional: {
      defaultedgetype: one("directed", "undirected", "mutual"),
      idtype: one("string", "integer"),
      mode: one("static", "dynamic", "slice"),
      timeformat: one("integer", "double", "date", "dateTime"),
      timerepresentation: one("interval", "timestamp"),
      timezone: any,
      start: date,
      end: date,
    },
    sequence: ["attributes*", "nodes", "edges"],
  },
  attributes: {
    required: { class: one("node", "edge") },
    optional: { mode: one("static", "dynamic") },
    interleave: ["attribute*"],
  },
  attribute: { required: { id: any, title: any, type: one(...TYPES) }, interleave: ["default", "options"] },
  default: { text: true },
  options: { text: true },
  nodes: { optional: { count }, interleave: ["node*"] },
  edges: { optional: { count }, interleave: ["edge*"] },
  node: {
    required: { id: any },
    optional: { label: any },
    interleave: ["attvalues", "spells", "viz:color", "viz:position", "viz:size", "viz:shape"],
  },
  edge: {
    required: { source: any, target: any },
    optional: { id: any, type: one("directed", "undirected", "mutual"), label: any, weight: float, kind: any },
    interleave: ["attvalues", "spells", "viz:color", "viz:thickness", "viz:shape"],
  },
  attvalues: { interleave: ["attvalue*"] },
  attvalue: { required: { for: any, value: any } },
  spells: { interleave: ["spell*"] },
  spell: { optional: { start: date, startopen: date, end: date, endopen: date } },
  "viz:color": { required: { r: channel, g: channel, b: channel }, optional: { a: float } },
  "viz:position": { required: { x: float, y: float }, optional: { z: float } },
  "viz:size": { required: { value: size } },
};

const strings: Check = (value) => {
  const list: unknown = JSON.parse(value);
  return Array.isArray(list) && list.every((item) => typeof item === "string");
};

const VALUES: Readonly<Record<string, Check>> = {
  liststring: strings,
  integer: count,
  double: float,
  boolean: one("true", "false"),
  string: any,
};

/** What in a GEXF document departs from the schema, from its declarations, or points nowhere; empty when all is well. */
export function gexfFaults(gexf: XmlElement): readonly string[] {
  const faults: string[] = [];
  for (const element of everyElement(gexf)) faults.push(...elementFaults(element));
  const graph = gexf.children.find(({ name }) => name === "graph");
  const ids = new Set<string>();
  for (const owner of ["node", "edge"] as const) {
    const declared = declarations(graph, owner);
    for (const element of graph?.children.find(({ name }) => name === `${owner}s`)?.children ?? []) {
      const { id = "", source = "", target = "" } = element.attributes;
      if (id === "" || ids.has(id)) faults.push(`${owner} id "${id}" is empty or taken`);
      ids.add(id);
      if (owner === "edge" && !(ids.has(source) && ids.has(target))) faults.push(`edge "${id}" joins unknown nodes`);
      faults.push(...valueFaults(element, declared));
      for (const { attributes } of element.children.find(({ name }) => name === "spells")?.children ?? []) {
        const { start = "", end = "~" } = attributes;
        if (graph?.attributes.mode !== "dynamic" || start > end || (start === "" && end === "~"))
          faults.push(`a spell of "${id}" is empty or in a static graph`);
      }
    }
  }
  return faults;
}

function elementFaults({ name, uri, attributes, children, text }: XmlElement): string[] {
  const rule = GRAMMAR[name];
  if (!rule) return [`<${name}> is not in the schema`];
  const faults: string[] = [];
  if (uri !== (name.startsWith("viz:") ? "http://gexf.net/1.3/viz" : "http://gexf.net/1.3"))
    faults.push(`<${name}> is in ${uri}`);
  const known: Readonly<Record<string, Check>> = { ...rule.required, ...rule.optional };
  for (const key of Object.keys(rule.required ?? {})) if (!(key in attributes)) faults.push(`<${name}> lacks ${key}`);
  for (const [key, value] of Object.entries(attributes)) {
    if (key !== "xmlns" && !key.startsWith("xmlns:") && !known[key]?.(value)) faults.push(`<${name}> has ${key}="${value}"`);
  }
  if (!rule.text && text.trim() !== "") faults.push(`<${name}> holds text`);
  const names = children.map((inner) => inner.name);
  if (rule.sequence && !inSequence(names, rule.sequence)) faults.push(`<${name}> holds ${names.slice(0, 9).join(", ")}`);
  if (!rule.sequence) {
    const allowed = rule.interleave ?? [];
    for (const inner of new Set(names)) {
      const times = names.filter((other) => other === inner).length;
      if (!allowed.includes(`${inner}*`) && !(allowed.includes(inner) && times === 1))
        faults.push(`<${name}> holds ${times} <${inner}>`);
    }
  }
  return faults;
}

function inSequence(names: readonly string[], sequence: readonly string[]): boolean {
  const pattern = sequence.map((item) => `(?:${item.replace(/[?*]$/, "")} )${/[?*]$/.exec(item)?.[0] ?? ""}`).join("");
  return new RegExp(`^${pattern}$`).test(names.map((name) => `${name} `).join(""));
}

function declarations(graph: XmlElement | undefined, owner: string): ReadonlyMap<string, string> {
  const found = graph?.children.filter(({ name, attributes }) => name === "attributes" && attributes.class === owner) ?? [];
  return new Map(found.flatMap(({ children }) => children.map(({ attributes }) => [attributes.id ?? "", attributes.type ?? ""])));
}

function valueFaults(element: XmlElement, declared: ReadonlyMap<string, string>): string[] {
  const values = element.children.find(({ name }) => name === "attvalues")?.children ?? [];
  return values.flatMap(({ attributes }) => {
    const type = declared.get(attributes.for ?? "");
    if (type === undefined) return [`"${attributes.for}" is not declared`];
    return VALUES[type]?.(attributes.value ?? "") ? [] : [`"${attributes.value}" is no ${type}`];
  });
}
