import { xmlText } from "./xml-text.ts";

/** What a scanner tells of a document; names are without their prefix (`viz:color` is `color`). */
export interface XmlHandler {
  readonly open: (name: string, attributes: ReadonlyMap<string, string>) => void;
  /** A piece of the text of an element, as it comes. */
  readonly text: (text: string) => void;
  readonly close: (name: string) => void;
}

/** Takes a document in pieces. */
export interface XmlScanner {
  readonly write: (piece: string) => void;
  /** The document has ended. */
  readonly end: () => void;
}

/** A fault of a document, in a few words. */
export class XmlFault extends Error {
  override readonly name = "XmlFault";
  /** Whether it is a document type that declares something: nothing of it is ever expanded or fetched. */
  readonly declares: boolean;

  constructor(why: string, declares = false) {
    super(why);
    this.declares = declares;
  }
}

/** The longest tag, comment or entity, in characters, and the deepest nesting: no honest graph comes near. */
const LONGEST = 1 << 20;
const DEEPEST = 200;

/** What begins with these ends with those, and tells nothing that a graph needs. */
const PASSED_OVER = [
  ["<!--", "-->"],
  ["<?", "?>"],
] as const;
const CDATA = "<![CDATA[";
const DOCTYPE = "<!DOCTYPE";

const LT = 60;
const SLASH = 47;
const isSpace = (code: number): boolean => code === 32 || code === 10 || code === 9 || code === 13;

/**
 * Reads XML 1.0 in one pass without a tree, in any place that runs JavaScript. Namespaces are not resolved, document types with
 * declarations are refused (XmlFault), entities beyond the five of XML are a fault.
 */
export function xmlScanner(handler: XmlHandler): XmlScanner {
  const open: string[] = [];
  let rest = "";
  let began = false;
  let ended = false;

  const fail = (why: string): never => {
    throw new XmlFault(why);
  };

  const tellText = (raw: string): void => {
    if (raw === "") return;
    if (open.length > 0) handler.text(xmlText(raw) ?? fail("an entity is unknown"));
    else if (raw.trim().replace("\ufeff", "") !== "") fail("text stands outside of its root");
  };

  const tellTag = (text: string, start: number, end: number): void => {
    if (text.charCodeAt(start + 1) === SLASH) {
      const name = localName(text.slice(start + 2, end).trim());
      if (open.pop() !== name) fail(`</${name}> closes another element`);
      handler.close(name);
      if (open.length === 0) ended = true;
      return;
    }
    if (ended) fail("an element stands outside of its root");
    const closed = text.charCodeAt(end - 1) === SLASH;
    const stop = closed ? end - 1 : end;
    let at = start + 1;
    while (at < stop && !isSpace(text.charCodeAt(at))) at++;
    const name = localName(text.slice(start + 1, at));
    if (name === "" || !NAME_START.test(name)) fail("a tag has no name");
    began = true;
    handler.open(name, attributesOf(text, at, stop));
    if (closed) {
      handler.close(name);
      if (open.length === 0) ended = true;
      return;
    }
    open.push(name);
    if (open.length > DEEPEST) fail("its elements are nested too deeply");
  };

  /** Goes through what begins with `<` at a place; gives where it ends, -1 where the piece ends before. */
  const markup = (text: string, at: number): number => {
    for (const [begin, finish] of PASSED_OVER) {
      if (!text.startsWith(begin, at)) continue;
      const end = text.indexOf(finish, at + begin.length);
      return end === -1 ? -1 : end + finish.length;
    }
    if (text.startsWith(CDATA, at)) {
      const end = text.indexOf("]]>", at);
      if (end === -1) return -1;
      if (open.length > 0) handler.text(text.slice(at + CDATA.length, end));
      return end + 3;
    }
    if (text.charCodeAt(at + 1) === 33) {
      if (text.length < at + DOCTYPE.length) return -1;
      if (!text.startsWith(DOCTYPE, at)) fail("a declaration stands where none may");
      const end = text.indexOf(">", at);
      const subset = text.indexOf("[", at);
      if (subset !== -1 && (end === -1 || subset < end)) throw new XmlFault("its document type declares entities", true);
      return end === -1 ? -1 : end + 1;
    }
    if (text.length < at + 2) return -1;
    const end = tagEnd(text, at);
    if (end === -1) return -1;
    tellTag(text, at, end);
    return end + 1;
  };

  const write = (piece: string): void => {
    const text = rest + piece;
    let at = 0;
    for (;;) {
      const tag = text.indexOf("<", at);
      if (tag !== at) {
        // An entity may go on in the next piece.
        const end = tag === -1 ? wholeText(text, at) : tag;
        tellText(text.slice(at, end));
        at = end;
      }
      if (tag === -1) break;
      const after = markup(text, tag);
      if (after === -1) break;
      at = after;
    }
    rest = text.slice(at);
    if (rest.length > LONGEST) fail(rest.charCodeAt(0) === LT ? "a tag has no end" : "an entity has no end");
  };

  return {
    write,
    end: () => {
      if (rest.trim() !== "")
        fail(rest.startsWith("<") ? "it ends in the middle of a tag" : "it ends in the middle of an entity");
      const last = open.at(-1);
      if (last !== undefined) fail(`it ends before </${last}>`);
      if (!began) fail("there is no element in it");
    },
  };
}

const NAME_START = /^[\p{L}_]/u;

/** Where the tag that begins at a place ends, beyond values in quotation marks; -1 where the piece ends before. */
function tagEnd(text: string, from: number): number {
  for (let at = from; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 62) return at;
    if (code !== 34 && code !== 39) continue;
    at = text.indexOf(code === 34 ? '"' : "'", at + 1);
    if (at === -1) return -1;
  }
  return -1;
}

function localName(name: string): string {
  const colon = name.indexOf(":");
  return colon === -1 ? name : name.slice(colon + 1);
}

function attributesOf(text: string, from: number, to: number): ReadonlyMap<string, string> {
  const attributes = new Map<string, string>();
  let at = from;
  for (;;) {
    while (at < to && isSpace(text.charCodeAt(at))) at++;
    if (at >= to) return attributes;
    const equals = text.indexOf("=", at);
    if (equals === -1 || equals >= to) throw new XmlFault("an attribute has no value");
    let quote = equals + 1;
    while (quote < to && isSpace(text.charCodeAt(quote))) quote++;
    const mark = text.charAt(quote);
    const close = mark === '"' || mark === "'" ? text.indexOf(mark, quote + 1) : -1;
    if (close === -1 || close >= to) throw new XmlFault("a value of an attribute is not in quotation marks");
    const value = xmlText(text.slice(quote + 1, close));
    if (value === null) throw new XmlFault("an entity is unknown");
    attributes.set(localName(text.slice(at, equals).trimEnd()), value);
    at = close + 1;
  }
}

/** Up to where a text can be told already: an entity at its end may go on. */
function wholeText(text: string, from: number): number {
  const entity = text.lastIndexOf("&");
  return entity >= from && text.indexOf(";", entity) === -1 ? entity : text.length;
}
