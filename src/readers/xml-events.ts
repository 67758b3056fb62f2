import { RedthreadError } from "../errors.ts";
import { reasonOf } from "./zip-entries.ts";

/** What a reader hears of an XML document; names are those without their prefix, `w:p` is `p`. */
export interface XmlHandler {
  readonly open?: (name: string, attributes: Readonly<Record<string, string>>, prefix: string) => void;
  readonly close?: (name: string, prefix: string) => void;
  readonly text?: (text: string) => void;
}

/** Documents nest to 30 or so. */
const DEEPEST = 1000;
/** The entities of HTML that feeds use without declaring them. */
const ENTITIES: Readonly<Record<string, string>> = {
  nbsp: "\u00a0",
  ndash: "–",
  mdash: "—",
  hellip: "…",
  lsquo: "‘",
  rsquo: "’",
  ldquo: "“",
  rdquo: "”",
  copy: "©",
  reg: "®",
  eacute: "é",
};

/**
 * Goes through an XML document once, in linear time. Entities that a document declares are never expanded and nothing that it
 * refers to is fetched: text around them stays. Throws E113 where it is not well formed or nested too deeply.
 */
export async function readXml(xml: string, name: string, format: string, handler: XmlHandler): Promise<void> {
  const { SaxesParser } = await import("saxes");
  const parser = new SaxesParser({ xmlns: false, position: false });
  Object.assign(parser.ENTITIES, ENTITIES);
  let depth = 0;
  const fail = (why: string): never => {
    throw new RedthreadError("E113", name, format, why);
  };
  parser.on("error", (error) => {
    // A reference to an entity of the document's own: left as it is written.
    if (!/entit/i.test(error.message)) fail(reasonOf(error));
  });
  parser.on("opentag", (tag) => {
    if (++depth > DEEPEST) fail("it is nested too deeply");
    handler.open?.(localName(tag.name), tag.attributes as Record<string, string>, prefixOf(tag.name));
  });
  parser.on("closetag", (tag) => {
    depth--;
    handler.close?.(localName(tag.name), prefixOf(tag.name));
  });
  parser.on("text", (text) => handler.text?.(text));
  parser.on("cdata", (text) => handler.text?.(text));
  parser.write(xml.replace(/^\ufeff/, "")).close();
}

const localName = (name: string): string => name.slice(name.indexOf(":") + 1);
const prefixOf = (name: string): string => name.slice(0, Math.max(0, name.indexOf(":")));

/** The value of an attribute, whatever its prefix: `val` of `w:val="1"`. */
export function attribute(attributes: Readonly<Record<string, string>>, name: string): string | undefined {
  for (const key in attributes) if (localName(key) === name) return attributes[key];
  return undefined;
}
