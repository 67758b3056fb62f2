import { everyElement, type XmlElement } from "./xml-tree.ts";

const GRAPHML = "http://graphml.graphdrawing.org/xmlns";
const YFILES = "http://www.yworks.com/xml/graphml";

/** The parts of GraphML's structure that a flat graph uses, and what each may hold, in order (graphml-structure.xsd). */
const CONTENT: Readonly<Record<string, RegExp>> = {
  graphml: /^(?:desc )?(?:key )*(?:(?:data|graph) )*$/u,
  key: /^(?:desc )?(?:default )?$/u,
  graph: /^(?:desc )?(?:(?:data|node|edge|hyperedge) )*$/u,
  node: /^(?:desc )?(?:(?:data|port) )*(?:graph )?$/u,
  edge: /^(?:desc )?(?:data )*(?:graph )?$/u,
  desc: /^$/u,
  default: /^$/u,
};
const ATTRIBUTES: Readonly<Record<string, readonly string[]>> = {
  key: ["id", "for", "attr.name", "attr.type", "yfiles.type"],
  graph: ["id", "edgedefault"],
  node: ["id"],
  edge: ["id", "source", "target", "directed", "sourceport", "targetport"],
  data: ["key", "id"],
  desc: [],
  default: [],
};
const VALUES: Readonly<Record<string, RegExp>> = {
  boolean: /^(?:true|false)$/u,
  int: /^-?\d{1,9}$/u,
  double: /^-?\d+(?:\.\d+)?(?:e[+-]?\d+)?$/u,
  string: /^/u,
};

/** What in a GraphML document departs from the structure, from its keys, or points nowhere; empty when all is well. */
export function graphmlFaults(root: XmlElement): readonly string[] {
  const faults: string[] = [];
  const elements = [...everyElement(root)].filter(({ uri }) => uri !== YFILES);
  const keys = new Map(elements.filter(({ name }) => name === "key").map(({ attributes }) => [attributes.id, attributes]));
  const nodes = new Set<string | undefined>();
  const ids = new Set<string | undefined>();
  for (const { name, uri, attributes, children, text } of elements) {
    if (uri !== GRAPHML) faults.push(`<${name}> is in ${uri}`);
    for (const attribute of Object.keys(attributes))
      if (!/^xmlns|^xsi:/u.test(attribute) && !ATTRIBUTES[name]?.includes(attribute)) faults.push(`<${name}> has ${attribute}`);
    const held = children.map((child) => `${child.name} `).join("");
    if (name !== "data" && !CONTENT[name]?.test(held)) faults.push(`<${name}> holds ${held.slice(0, 80)}`);
    if (!["data", "desc"].includes(name) && text.trim() !== "") faults.push(`<${name}> holds text`);
    if (name === "node") nodes.add(attributes.id);
    if (name === "node" || name === "edge") {
      if (!attributes.id || ids.has(attributes.id)) faults.push(`the id "${attributes.id}" is empty or taken`);
      ids.add(attributes.id);
      const given = children.filter((child) => child.name === "data").map((child) => child.attributes.key);
      if (new Set(given).size !== given.length) faults.push(`"${attributes.id}" gives a key twice`);
      for (const child of children) faults.push(...dataFaults(child, name, keys));
    }
    if (name === "edge" && !(nodes.has(attributes.source) && nodes.has(attributes.target)))
      faults.push(`"${attributes.id}" joins unknown nodes`);
  }
  return faults;
}

function dataFaults(
  { attributes, text, children }: XmlElement,
  owner: string,
  keys: ReadonlyMap<string | undefined, XmlElement["attributes"]>,
): string[] {
  const key = keys.get(attributes.key);
  if (key?.for !== owner) return [`no key "${attributes.key}" is declared for ${owner}`];
  if (key["yfiles.type"]) return children.length === 1 && children[0]?.uri === YFILES ? [] : ["a look is not yEd's"];
  return VALUES[key["attr.type"] ?? ""]?.test(text) && children.length === 0 ? [] : [`"${text}" is no ${key["attr.type"]}`];
}
