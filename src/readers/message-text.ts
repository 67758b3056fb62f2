import { linesOf } from "./lines.ts";

/** Programs break lines at 72 to 78; a shorter line before a break is one that its writer ended. */
const BROKEN_FROM = 50;
const ATTRIBUTION = /^On\b.{5,200}\bwrote:$/u;

/**
 * The text of an e-mail without what it quotes of others and without its signature, its broken lines joined: one line a
 * paragraph, a blank line between.
 */
export function messageText(text: string): string {
  const blocks: string[] = [];
  let block = "";
  let previous = "";
  const end = (): void => {
    if (block !== "") blocks.push(block);
    block = "";
  };
  for (const [start, stop] of linesOf(text)) {
    const line = text.slice(start, stop).replace(/^>(?=>*From )/u, "");
    // RFC 3676: the signature follows this line.
    if (line === "-- ") break;
    const words = line.trim();
    if (words === "" || words.startsWith(">") || ATTRIBUTION.test(words)) end();
    else if (block !== "" && previous.length >= BROKEN_FROM && !/^(?:[-*•]|\d{1,2}[.)])\s/u.test(words)) block += ` ${words}`;
    else {
      end();
      block = words;
    }
    previous = words;
  }
  end();
  return blocks.join("\n\n");
}
