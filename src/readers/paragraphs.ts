import { oneLine } from "../article/one-line.ts";

/** Gathers the paragraphs of a document as a parser goes through it: one line each, a blank line between. */
export class Paragraphs {
  readonly #blocks: string[] = [];
  #words: string[] = [];

  add(text: string): void {
    this.#words.push(text);
  }

  /** Ends the paragraph; gives its words, or nothing where it has none. */
  end(): string {
    const block = oneLine(this.#words.join(""));
    this.#words = [];
    if (block !== "") this.#blocks.push(block);
    return block;
  }

  /** The whole text. */
  text(): string {
    this.end();
    return this.#blocks.join("\n\n").toWellFormed();
  }
}
