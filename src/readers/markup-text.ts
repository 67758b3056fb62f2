import { oneLine } from "../article/one-line.ts";

/** The little of a DOM node that reading needs: the library knows no DOM. */
export interface MarkupNode {
  /** 1 element, 3 text. */
  readonly nodeType: number;
  readonly localName?: string;
  readonly textContent: string | null;
  readonly firstChild: MarkupNode | null;
  readonly nextSibling: MarkupNode | null;
  readonly parentNode: MarkupNode | null;
  getAttribute?(name: string): string | null;
}

const BLOCKS = new Set(
  (
    "address article aside blockquote body caption center dd details dialog div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 " +
    "h5 h6 header hgroup hr legend li main menu nav ol p pre section summary table tbody tfoot thead tr ul"
  ).split(" "),
);
const NO_TEXT = new Set(
  "script style noscript template svg math iframe object head button select textarea audio video canvas map datalist".split(" "),
);
/** Elements around an article: left out where no article was made out on the page. */
const SURROUNDINGS = new Set("nav footer aside form".split(" "));

/** The text of an element: its blocks joined by blank lines, white space collapsed inside a block, no scripts or styles. */
export function markupText(root: MarkupNode, withSurroundings = true): string {
  const blocks: string[] = [];
  let words: string[] = [];
  let broken = false;
  const flush = () => {
    const block = oneLine(words.join(""));
    if (block !== "") blocks.push(block);
    words = [];
    broken = false;
  };
  for (const node of walk(root, (element) => isReadable(element, withSurroundings))) {
    if (node.nodeType === 3) {
      const text = node.textContent ?? "";
      words.push(text);
      if (/\S/.test(text)) broken = false;
      continue;
    }
    const name = node.localName ?? "";
    if (name === "br") {
      // Two line breaks in a row end a paragraph, one is a space.
      if (broken) flush();
      else words.push(" ");
      broken = true;
    } else if (BLOCKS.has(name)) flush();
    else if (name === "td" || name === "th") words.push(" ");
  }
  flush();
  return blocks.join("\n\n");
}

function isReadable(element: MarkupNode, withSurroundings: boolean): boolean {
  const name = element.localName ?? "";
  if (NO_TEXT.has(name) || (!withSurroundings && SURROUNDINGS.has(name))) return false;
  return element.getAttribute?.("hidden") == null;
}

/** Text nodes once, elements on entering and (where they have children) on leaving; by pointers, not recursion. */
function* walk(root: MarkupNode, enters: (element: MarkupNode) => boolean): Generator<MarkupNode> {
  let node: MarkupNode | null = root;
  while (node) {
    if (node.nodeType === 1 || node.nodeType === 3) yield node;
    if (node.nodeType === 1 && node.firstChild && enters(node)) {
      node = node.firstChild;
      continue;
    }
    while (node && node !== root && !node.nextSibling) {
      node = node.parentNode;
      if (node) yield node;
    }
    node = node === root || !node ? null : node.nextSibling;
  }
}
