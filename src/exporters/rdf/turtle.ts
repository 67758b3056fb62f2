import type { FileExporter } from "../exporter.ts";
import { PREFIXES, type RdfValue, type Resource } from "./resource.ts";
import { resources } from "./resources.ts";

/** Turtle (W3C, RDF 1.1), one block a thing, in the words of schema.org and PROV-O, and of our own where these have none. */
export const TURTLE = {
  id: "turtle",
  label: "RDF (Turtle)",
  opens: "Protégé, GraphDB, rdflib",
  group: "exchange",
  extension: ".ttl",
  mediaType: "text/turtle",
  *write(knowledge, { title }) {
    for (const [prefix, iri] of Object.entries(PREFIXES)) yield `@prefix ${prefix}: <${iri}> .\n`;
    for (const resource of resources(knowledge, title)) yield block(resource);
  },
} as const satisfies FileExporter;

const isTerm = (property: string): boolean => !property.startsWith("urn:");

function block({ iri, types, properties }: Resource): string {
  const lines = properties
    .filter(([, values]) => values.length > 0)
    .map(([property, values]) => `${isTerm(property) ? property : `<${property}>`} ${values.map(value).join(", ")}`);
  if (types.length > 0) lines.unshift(`a ${types.join(", ")}`);
  return lines.length === 0 ? "" : `\n<${iri}> ${lines.join(" ;\n  ")} .\n`;
}

function value(given: RdfValue): string {
  if ("iri" in given) return `<${given.iri}>`;
  if ("term" in given) return given.term;
  return given.type === undefined ? `"${escaped(given.text)}"` : `"${escaped(given.text)}"^^${given.type}`;
}

/** Quotation marks, backslashes and line ends, which a string must escape (Turtle, section 6.4), and control characters, which nobody sees. */
const SPECIAL = /["\\\u0000-\u001f\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]/gu;
const NAMED: Readonly<Record<string, string>> = { '"': '\\"', "\\": "\\\\", "\n": "\\n", "\r": "\\r", "\t": "\\t" };

function escaped(text: string): string {
  return text.replace(
    SPECIAL,
    (character) => NAMED[character] ?? `\\u${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}`,
  );
}
