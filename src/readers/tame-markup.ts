/** Deeper tags are left out (their words stay): pages nest to 60 or so, and parsers walk every level. */
const DEEPEST = 150;
const LONGEST_ATTRIBUTES = 4000;
/** Behind so many tags, and so many entities, the words come without markup: a DOM with millions of nodes takes minutes. */
const MOST_TAGS = 100_000;
const MOST_ENTITIES = 100_000;
const ENTITY = /&#?\w{1,32};?/g;

const VOID = new Set("area base br col embed hr img input link meta param source track wbr".split(" "));
/** Elements whose content is no markup: a parser reads on to their closing tag. */
const RAW = new Set("script style textarea title xmp iframe noembed noframes".split(" "));
/** Tags without use for reading: their attributes need not be looked at. */
const LEFT_OUT = new Set("html body head img input embed source track area param base wbr textarea".split(" "));
/** What an opening tag closes where it stands on top, as parsers do. */
const CLOSES: Readonly<Record<string, readonly string[]>> = {
  p: ["p"],
  li: ["li"],
  dt: ["dt", "dd"],
  dd: ["dt", "dd"],
  option: ["option"],
  th: ["th"],
  td: ["th", "td"],
  tr: ["th", "td", "tr"],
};

/**
 * Markup that is safe to parse, in linear time: without comments, scripts (except JSON-LD), styles and frames, with
 * nesting and attributes of bounded size, and one head and body around it. Nothing is executed or fetched.
 */
export function tameMarkup(markup: string): string {
  const out: string[] = [];
  const nesting = new Nesting();
  // White space is collapsed here already: Readability takes its time over long runs of it.
  const push = (text: string) => {
    let words = text.replace(/\s+/g, " ");
    if (words.includes("&")) words = words.replace(ENTITY, (entity) => (entities++ < MOST_ENTITIES ? entity : " "));
    if (words !== "" && (words !== " " || out.at(-1) !== " ")) out.push(words);
  };
  let title = "";
  let tags = 0;
  let entities = 0;
  let at = 0;
  while (at < markup.length) {
    const open = markup.indexOf("<", at);
    if (open < 0) break;
    push(markup.slice(at, open));
    const tag = readTag(markup, open);
    at = tag.end;
    if (tag.kind === "text") push("&lt;");
    if (tag.kind === "close" && nesting.close(tag.name)) out.push(`</${tag.name}>`);
    if (tag.kind !== "open") continue;
    const { name } = tag;
    if (RAW.has(name)) {
      const close = closingTag(markup, name, at);
      const content = markup.slice(at, close);
      at = close;
      if (name === "title") title ||= content;
      else if (name === "script" && /ld\+json/i.test(tag.attributes))
        out.push(`<script type="application/ld+json">${content}</script>`);
    } else if (!LEFT_OUT.has(name)) {
      const attributes = tag.attributes.length > LONGEST_ATTRIBUTES ? "" : tag.attributes;
      if (tags++ < MOST_TAGS && (VOID.has(name) || nesting.open(name))) out.push(`<${name}${attributes}>`);
      else push(" ");
    }
  }
  if (at < markup.length) push(markup.slice(at));
  return `<html><head><title>${title}</title></head><body>${out.join("")}</body></html>`;
}

interface Tag {
  readonly kind: "open" | "close" | "none" | "text";
  readonly name: string;
  readonly attributes: string;
  /** Where to read on. */
  readonly end: number;
}

/** The tag at `<`; comments and declarations are none, a `<` before anything else is text. */
function readTag(markup: string, open: number): Tag {
  const none = { kind: "none", name: "", attributes: "" } as const;
  if (markup.startsWith("<!--", open)) return { ...none, end: after(markup, "-->", open + 4) };
  if (markup[open + 1] === "!" || markup[open + 1] === "?") return { ...none, end: after(markup, ">", open) };
  const closing = markup[open + 1] === "/";
  const from = open + (closing ? 2 : 1);
  let to = from;
  while (to < markup.length && isNameUnit(markup.charCodeAt(to))) to++;
  if (to === from || !/[a-z]/i.test(markup[from] as string)) return { ...none, kind: "text", end: open + 1 };
  const end = closing ? after(markup, ">", to) : tagEnd(markup, to);
  const attributes = closing ? "" : markup.slice(to, end).replace(/\/?>$/, "");
  return { kind: closing ? "close" : "open", name: markup.slice(from, to).slice(0, 40).toLowerCase(), attributes, end };
}

/** Letters, digits, `-` and `:`. */
function isNameUnit(unit: number): boolean {
  return (unit >= 97 && unit <= 122) || (unit >= 65 && unit <= 90) || (unit >= 48 && unit <= 58) || unit === 45;
}

function after(text: string, mark: string, from: number): number {
  const found = text.indexOf(mark, from);
  return found < 0 ? text.length : found + mark.length;
}

/** Behind the `>` that ends a tag: one inside quotes does not. */
function tagEnd(markup: string, from: number): number {
  let quote = "";
  let previous = "";
  for (let i = from; i < markup.length; i++) {
    const character = markup[i] as string;
    if (quote !== "") {
      if (character === quote) quote = "";
    } else if (character === ">") return i + 1;
    // A quote opens a value only behind the equals sign: apostrophes elsewhere are part of a broken name.
    else if ((character === '"' || character === "'") && previous === "=") quote = character;
    if (!/\s/.test(character)) previous = character;
  }
  return markup.length;
}

/** Where the closing tag of a raw element begins; the end where it has none. */
function closingTag(markup: string, name: string, from: number): number {
  const close = new RegExp(`</${name}(?![a-z0-9-])`, "gi");
  close.lastIndex = from;
  return close.exec(markup)?.index ?? markup.length;
}

/** The open elements, never more than DEEPEST. */
class Nesting {
  readonly #open: string[] = [];
  readonly #leftOut = new Map<string, number>();

  /** Opens an element; false where it would stand too deep. */
  open(name: string): boolean {
    const closes = CLOSES[name] ?? [];
    while (closes.includes(this.#open.at(-1) ?? "")) this.#open.pop();
    if (this.#open.length >= DEEPEST) {
      this.#leftOut.set(name, (this.#leftOut.get(name) ?? 0) + 1);
      return false;
    }
    this.#open.push(name);
    return true;
  }

  /** Closes an element; false where its opening tag was left out or there was none. */
  close(name: string): boolean {
    const leftOut = this.#leftOut.get(name) ?? 0;
    if (leftOut > 0) {
      this.#leftOut.set(name, leftOut - 1);
      return false;
    }
    const index = this.#open.lastIndexOf(name);
    if (index < 0) return false;
    this.#open.length = index;
    this.#leftOut.clear();
    return true;
  }
}
