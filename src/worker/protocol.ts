import type { Extraction } from "../article/extraction.ts";
import type { TableChoice, TableSketch } from "../readers/table-choice.ts";
import type { Project } from "../store/project.ts";

/** A file or pasted text to be read in the worker; a Blob crosses without its bytes being copied. */
export interface Incoming {
  readonly name: string;
  readonly blob: Blob;
  readonly mediaType?: string;
  /** The web address that it was fetched from. */
  readonly url?: string;
  /** The columns that were chosen for the table that it is. */
  readonly table?: TableChoice;
  /** Whether the columns of tables are asked for where they could be guessed too. */
  readonly askAlways?: boolean;
}

/** A table that is read once its columns are chosen. */
export interface AskedTable {
  /** The table itself, where it lay in an archive or a message too. */
  readonly source: Incoming;
  readonly sketch: TableSketch;
}

/** A source that comes when a worker is free for it, or why it does not; it never fails. */
export type Later = () => Promise<Incoming | Skipped>;

/** Why a file, or a part of one, gave nothing. */
export interface Skipped {
  /** The file's name, or the web address. */
  readonly name: string;
  /** Whether nothing of the file could be read. */
  readonly whole: boolean;
  /** Code and message, as everywhere. */
  readonly message: string;
}

/** What is to be read by the extraction workers. */
export interface ExtractRequest {
  readonly sources: readonly (Incoming | Later)[];
  /** ISO date for articles that carry none. */
  readonly date: string | null;
}

/** What the page asks of one extraction worker. */
export interface SourceRequest {
  readonly source: Incoming;
  readonly date: string | null;
}

/** What one extraction worker tells: that it is ready, then what each source gives, in order, and that it is done with it. */
export type SourceReport =
  | { readonly kind: "ready"; readonly engine: string }
  /** What a source holds, or holds beside what it was said to: an archive is read a file at a time. */
  | { readonly kind: "holds"; readonly articles: number; readonly more?: boolean }
  | { readonly kind: "article"; readonly extraction: Extraction }
  /** An article that could not be extracted: why is told when the source is done. */
  | { readonly kind: "missed" }
  | { readonly kind: "project"; readonly name: string; readonly project: Project }
  | { readonly kind: "table"; readonly table: AskedTable }
  /** `counts`: it stands for the source itself, none of whose articles is told of otherwise. */
  | { readonly kind: "skipped"; readonly skipped: Skipped; readonly counts: boolean }
  | { readonly kind: "done" };

/** What the page hears of the reading. `done` of `total` counts articles as far as they are known. */
export type ExtractReport =
  | { readonly kind: "start"; readonly engine: string }
  | { readonly kind: "article"; readonly extraction: Extraction; readonly done: number; readonly total: number }
  | {
      readonly kind: "project";
      /** The file's name. */
      readonly name: string;
      readonly project: Project;
      readonly done: number;
      readonly total: number;
    }
  | { readonly kind: "skipped"; readonly skipped: Skipped; readonly done: number; readonly total: number }
  /** A table that counts as nothing until it is read. */
  | { readonly kind: "table"; readonly table: AskedTable }
  | { readonly kind: "end" };
