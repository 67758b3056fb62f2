import type { Article } from "../article/article.ts";
import type { RedthreadError } from "../errors.ts";
import type { ColumnChoice } from "./columns.ts";
import type { Room } from "./room.ts";
import type { TableChoice, TableSketch } from "./table-choice.ts";

/** Bytes to be read, from a file, standard input, a drop, a paste, the web, or from inside another source. */
export interface Source {
  /** The file's name or path: the article's id is its last part without extension. */
  readonly name: string;
  readonly bytes: Uint8Array;
  /** Where the name does not tell the format ("text/html"). */
  readonly mediaType?: string;
  /** The web address that it was fetched from. */
  readonly url?: string;
}

export interface ReadOptions {
  /** ISO date for articles that carry none. */
  readonly date?: string | null;
  /** The number of the first record, counted from 1, where only a part of a file with many is handed over. */
  readonly firstRecord?: number;
  /** The columns of a table that hold title, text, date, source and url; guessed from their names where left out. */
  readonly columns?: ColumnChoice;
  /** What was chosen for single tables: it goes before `columns`. */
  readonly tables?: readonly TableChoice[];
  /** Who is asked for the columns of a table instead of E117. */
  readonly ask?: AskColumns;
}

/** Who can be asked for the columns of tables. */
export interface AskColumns {
  /** Tables whose columns are known are asked for too. */
  readonly always?: boolean;
  /** Hears of a table that is left unread, to be read again with a choice: the file itself, wherever it lay. */
  readonly about: (table: Source, sketch: TableSketch) => void;
}

/** What one file gave: its articles, and an error for each part of it that could not be read. */
export interface ReadResult {
  readonly articles: readonly Article[];
  readonly errors: readonly RedthreadError[];
  /** The sources inside it (an archive's files, a message's attachments), unpacked one at a time as they are asked for. */
  readonly inside?: AsyncIterable<Source | RedthreadError> | Iterable<Source | RedthreadError>;
}

interface Format {
  readonly id: string;
  readonly label: string;
  /** Lower case, with the dot. */
  readonly extensions: readonly string[];
  readonly mediaTypes: readonly string[];
  /** Whether bytes are of this format for certain, whatever their name says. */
  readonly isOne?: (bytes: Uint8Array) => boolean;
  /** Larger files are not read, in bytes; LARGEST_FILE where it is left out. */
  readonly largest?: number;
}

/** A format that is text. */
export interface TextReader extends Format {
  readonly takes: "text";
  /** Whether a text without a telling name looks like this format. */
  readonly looksLike?: (text: string) => boolean;
  /** The articles of a decoded text; throws a RedthreadError where nothing of the file can be read. */
  readonly read: (text: string, source: Source, options: ReadOptions) => Promise<ReadResult>;
}

/** A format with an encoding of its own, among them those that hold other sources. */
export interface BytesReader extends Format {
  readonly takes: "bytes";
  /** The articles of a file's bytes; `room` bounds what is unpacked. Throws a RedthreadError where nothing can be read. */
  readonly read: (source: Source, options: ReadOptions, room: Room) => Promise<ReadResult>;
}

/** One import format. */
export type Reader = TextReader | BytesReader;
