import type { Extraction } from "../article/extraction.ts";
import type { Project } from "../store/project.ts";

/** A file or pasted text to be read in the worker; a Blob crosses without its bytes being copied. */
export interface Incoming {
  readonly name: string;
  readonly blob: Blob;
  readonly mediaType?: string;
  /** The web address that it was fetched from. */
  readonly url?: string;
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
  | { readonly kind: "end" };
