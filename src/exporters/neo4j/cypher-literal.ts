import type { PropertyType, PropertyValue } from "./property-graph.ts";

const SPECIAL = /\\[uU]?|['\u0000-\u001f\u007f-\u009f\u2028\u2029\ufeff]/gu;
const NAMED: Readonly<Record<string, string>> = { "\\": "\\\\", "'": "\\'", "\n": "\\n", "\r": "\\r", "\t": "\\t" };

/**
 * A string literal of Cypher. A backslash with a "u" after it is written so that it becomes no unicode escape, whether a
 * server replaces these before it reads strings (as Neo4j long did, so that they could end one) or while it does.
 */
export function cypherString(text: string): string {
  return `'${text.toWellFormed().replace(SPECIAL, (found) => {
    if (found.length === 2) return `\\\\${unicode(found[1] as string)}`;
    return NAMED[found] ?? unicode(found);
  })}'`;
}

const unicode = (character: string): string => `\\u${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}`;

/** A value as an expression of Cypher; undefined for none. */
export function cypherValue(value: PropertyValue, type: PropertyType): string | undefined {
  if (value === null) return undefined;
  // An exponent has no plus sign in openCypher.
  if (typeof value === "number") return String(value).replace("+", "");
  if (typeof value === "boolean") return String(value);
  if (typeof value !== "string") return `[${value.map(cypherString).join(", ")}]`;
  return type === "date" ? `date(${cypherString(value)})` : cypherString(value);
}
