import type { Article } from "../article/article.ts";
import type { RedthreadError } from "../errors.ts";

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
  /** The number of the first record, counted from 1, where only a part of a file with many is handed over. */
  readonly firstRecord?: number;
}

/** What one file gave: its articles, and an error for each part of it that could not be read. */
export interface ReadResult {
  readonly articles: readonly Article[];
  readonly errors: readonly RedthreadError[];
}

/** One import format. */
export interface Reader {
  readonly id: string;
  readonly label: string;
  /** Lower case, with the dot. */
  readonly extensions: readonly string[];
  readonly mediaTypes: readonly string[];
  /** The articles of a decoded text; throws a RedthreadError where nothing of the file can be read. */
  readonly read: (text: string, source: Source, options: ReadOptions) => Promise<ReadResult>;
}
