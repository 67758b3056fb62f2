/** How an XML document begins. */
export interface XmlStart {
  /** The local name of the first element, in lower case: `gexf` of `<gexf version="1.3">`; null where no element comes first. */
  readonly root: string | null;
  /** Whether the text begins with an XML declaration. */
  readonly declared: boolean;
}

/** What may stand before the first element, by how it begins, and how each ends. */
const BEFORE = [
  ["<?", "?>"],
  ["<!--", "-->"],
  ["<!", ">"],
] as const;
const NAME = /<(?:[\p{L}_][\p{L}\p{N}_.-]{0,80}:)?([\p{L}_][\p{L}\p{N}_.-]{0,80})/uy;
const BLANK = /[\s\ufeff]*/uy;

/** The first element of a text that looks like XML, after declaration, comments and document type. Linear. */
export function xmlRoot(text: string): XmlStart {
  let at = afterBlank(text, 0);
  const declared = text.startsWith("<?xml", at);
  for (;;) {
    const [, close] = BEFORE.find(([open]) => text.startsWith(open, at)) ?? [];
    if (close === undefined) break;
    const end = text.indexOf(close, at);
    if (end < 0) return { root: null, declared };
    at = afterBlank(text, end + close.length);
  }
  NAME.lastIndex = at;
  return { root: NAME.exec(text)?.[1]?.toLowerCase() ?? null, declared };
}

function afterBlank(text: string, from: number): number {
  BLANK.lastIndex = from;
  BLANK.test(text);
  return BLANK.lastIndex;
}
