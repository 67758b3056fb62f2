import { hash } from "../article/hash.ts";

/** What XML 1.0 cannot carry at all: control characters, lone surrogates, U+FFFE and U+FFFF. */
const ILLEGAL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff\p{Surrogate}]/gu;
const MARKUP = /[&<>"'\t\n\r]/g;
const REFERENCES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&apos;",
  "\t": "&#9;",
  "\n": "&#10;",
  "\r": "&#13;",
};

/** A text as XML content or attribute value; characters that XML cannot carry become U+FFFD. */
export function escapeXml(text: string): string {
  return text.replace(ILLEGAL, "\ufffd").replace(MARKUP, (character) => REFERENCES[character] ?? character);
}

/** An id as an XML attribute value: two ids that differ only in characters that XML cannot carry stay two. */
export function escapeId(id: string): string {
  const safe = id.replace(ILLEGAL, "\ufffd");
  return escapeXml(safe === id ? id : `${safe}-${hash(id)}`);
}

/** ` name="value"` for each attribute that has a value, in the order given. */
export function xmlAttributes(attributes: Readonly<Record<string, string | number | undefined>>): string {
  let text = "";
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== undefined) text += ` ${name}="${escapeXml(String(value))}"`;
  }
  return text;
}
