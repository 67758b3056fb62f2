import type { KnowledgeGraph } from "../graph/knowledge-graph.ts";
import type { Positions } from "../graph/layout.ts";
import type { ExportGroup } from "./groups.ts";

/** What an exporter may want beside the graph. */
export interface ExportContext {
  readonly title: string;
  /** Where the nodes stand; a node without a position gets one near its neighbours. */
  readonly positions: Positions;
  /** Whether a picture shows statements as lines from the speaker to what is spoken about (unless said otherwise), or as nodes. */
  readonly folded?: boolean;
  /** Whether a picture also shows entities without any line. */
  readonly isolated?: boolean;
  /** ISO 8601 calendar date to stamp the file with; without it the same graph gives the same bytes on any day. */
  readonly date?: string;
}

/** What menus and lists say of an output format. */
interface Format {
  readonly id: string;
  readonly label: string;
  /** What it is for, or what opens it, in a few words. */
  readonly opens: string;
  readonly group: ExportGroup;
  /** Lower case, with the dot. Of a format of several files, what tells it by the name that is asked for. */
  readonly extension: string;
  readonly mediaType: string;
  /** Whether it tells where the nodes stand, so that they must have been laid out. */
  readonly placed?: boolean;
}

/** An output format of one file. */
export interface FileExporter extends Format {
  /** The file as pieces of text, in order: joined they are the file, and no more than a piece is held at once. */
  readonly write: (knowledge: KnowledgeGraph, context: ExportContext) => Iterable<string>;
  /** The text is an SVG picture; the file holds its pixels, so many wide, which the platform draws. */
  readonly pixels?: number;
}

/** One file of a format of several. */
export interface ExportedFile {
  /** The name, with folders before it where there are any (`People/Li Xiaodong.md`): safe on all systems, and like no other's. */
  readonly name: string;
  readonly pieces: Iterable<string>;
}

/** An output format of several files: a folder on disk, a ZIP archive from the browser. */
export interface FolderExporter extends Format {
  /** The files, one after the other; the pieces of one are read to their end before the next is asked for. */
  readonly files: (knowledge: KnowledgeGraph, context: ExportContext) => Iterable<ExportedFile>;
}

/** One output format. */
export type Exporter = FileExporter | FolderExporter;

/** Whether a format is one of several files. */
export const isFolder = (exporter: Exporter): exporter is FolderExporter => "files" in exporter;

/** The files of an export, whether its format is one of several files or of one; of pixels the SVG picture that they show. */
export function filesOf(exporter: Exporter, knowledge: KnowledgeGraph, context: ExportContext): Iterable<ExportedFile> {
  if (isFolder(exporter)) return exporter.files(knowledge, context);
  const extension = exporter.pixels === undefined ? exporter.extension : ".svg";
  return [{ name: `graph${extension}`, pieces: exporter.write(knowledge, context) }];
}
