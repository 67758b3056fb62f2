import type { Article } from "../article/article.ts";

/** Bytes to be read, from a file, standard input, a drop or a paste. */
export interface Source {
  /** The file's name or path: the article's id is its last part without extension. */
  readonly name: string;
  readonly bytes: Uint8Array;
  /** Where the name does not tell the format ("text/html"). */
  readonly mediaType?: string;
}

export interface ReadOptions {
  /** ISO date for articles that carry none. */
  readonly date?: string | null;
}

/** One import format. */
export interface Reader {
  readonly id: string;
  readonly label: string;
  /** Lower case, with the dot. */
  readonly extensions: readonly string[];
  readonly mediaTypes: readonly string[];
  /** The articles of a decoded text; throws a RedthreadError with a code when there are none. */
  readonly read: (text: string, source: Source, options: ReadOptions) => Promise<readonly Article[]>;
}
