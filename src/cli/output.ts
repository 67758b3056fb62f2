import { basename, extname, sep } from "node:path";
import type { Extraction } from "../article/extraction.ts";
import type { Judgement } from "../article/judgement.ts";
import { RedthreadError } from "../errors.ts";
import { type ExportContext, type Exporter, isFolder } from "../exporters/exporter.ts";
import { buildGraph } from "../graph/build.ts";
import { drawnGraph } from "../graph/drawn.ts";
import type { KnowledgeGraph } from "../graph/knowledge-graph.ts";
import { layout, layoutInput, type Positions } from "../graph/layout.ts";
import { readText } from "../platform/node.ts";
import { formatOfFolder, isTaken } from "../platform/node-folder.ts";
import { pngOf } from "../platform/node-png.ts";
import { projectOf } from "../project.ts";
import { readJudgements } from "../store/judgements.ts";
import { type Project, writeProject } from "../store/project.ts";
import { type OutputFormat, outputFormat, PROJECT_FORMAT, withoutEnding } from "./formats.ts";
import type { GraphInput } from "./graph-input.ts";
import { openingProblem } from "./opening-problem.ts";
import { say } from "./report.ts";
import { copyLines } from "./verbose.ts";
import { writeFileOrSay, writeFolderOrSay } from "./write-file.ts";

/** A collection to be written. */
export interface Collection {
  readonly title: string;
  readonly engine: string;
  readonly extractions: readonly Extraction[];
  /** Where nodes already stand. */
  readonly positions?: Positions | undefined;
  /** What a person says of the entities and lines. */
  readonly judgements?: readonly Judgement[] | undefined;
  /** The views that a person has named. */
  readonly views?: Project["views"] | undefined;
}

/** Throws where nothing can be written: better before the work than after it. E301: no such format. E304, E307: the folder is in use. */
export async function checkOutput(path: string, formatId?: string): Promise<void> {
  const format = outputFormat(path, formatId);
  if ("files" in format) await checkFolder(withoutEnding(path, format), format.id);
}

/** What another format has put there is not replaced without a word. */
async function checkFolder(folder: string, format: string): Promise<void> {
  if (await isTaken(folder)) throw new RedthreadError("E304", folder);
  const there = await formatOfFolder(folder);
  if (there !== null && there !== format) throw new RedthreadError("E307", folder, there);
}

/** The title that a file's name suggests. */
export function titleFrom(path: string, format?: OutputFormat): string {
  return format ? basename(withoutEnding(path, format)) : basename(path, extname(path));
}

/** What was written, in a line and in numbers, with a line for each copy. */
export interface Written {
  readonly line: string;
  readonly copies: readonly string[];
  readonly counts: { readonly entities: number; readonly statements: number; readonly relations: number };
}

/** Writes a collection as a file or a folder; gives what was written. Throws E111, E301 to E305 and E307. */
export async function writeCollection(path: string, collection: Collection, formatId?: string): Promise<Written> {
  const { title, engine, extractions, positions, judgements = [], views } = collection;
  const format = outputFormat(path, formatId);
  const knowledge = buildGraph(extractions, engine, judgements);
  for (const { judgement, message } of knowledge.resolution.problems ?? [])
    say(`judgement ${judgement} was not carried out: ${message}.`);
  const project = (): Project =>
    asProject({ title, engine, extractions: [...knowledge.extractions.values()], positions, judgements, views });
  let written: string;
  if (format.id === PROJECT_FORMAT.id) {
    written = path;
    await writeFileOrSay(path, [writeProject(project())]);
  } else written = await writeExport(path, format as Exporter, knowledge, title, () => project().positions);
  const { graph } = knowledge;
  const statements = graph.filterNodes((_id, { type }) => type === "Statement").length;
  const counts = { entities: graph.order - statements, statements, relations: graph.size };
  const told = [
    count(counts.entities, "entity", "entities"),
    count(statements, "statement"),
    count(counts.relations, "relation"),
  ];
  const copies = copyLines(knowledge.extractions.values());
  const twice = copies.length === 0 ? "" : ` and ${count(copies.length, "copy", "copies")} of them`;
  const line = `wrote ${written}: ${told.join(", ")} from ${count(knowledge.extractions.size, "article")}${twice}.`;
  return { line, copies, counts };
}

/** Writes a graph with an exporter; gives what was written. */
async function writeExport(
  path: string,
  exporter: Exporter,
  knowledge: KnowledgeGraph,
  title: string,
  placed: () => Positions,
): Promise<string> {
  // What draws no picture needs no places: there is no need to lay the graph out.
  const context: ExportContext = { title, positions: exporter.placed ? placed() : {} };
  if (isFolder(exporter)) {
    const folder = withoutEnding(path, exporter);
    await checkFolder(folder, exporter.id);
    const files = await writeFolderOrSay(folder, exporter.files(knowledge, context), exporter.id);
    return `${folder}${sep} (${count(files, "file")})`;
  }
  const pieces = exporter.write(knowledge, context);
  if (exporter.pixels === undefined) await writeFileOrSay(path, pieces);
  else {
    const png = await pngOf([...pieces].join(""), exporter.pixels);
    if (typeof png === "string") throw new RedthreadError("E305", path, png);
    await writeFileOrSay(path, [png]);
  }
  return path;
}

/** Writes an opened graph in a format; gives a line that says what was written. Throws E111, E301 to E305 and E307. */
export async function writeGraph(
  path: string,
  { opened, project }: GraphInput,
  title = opened.title,
  chosen?: string,
): Promise<string> {
  const format = outputFormat(path, chosen);
  const { knowledge, positions } = opened;
  const placed = (): Positions =>
    Object.keys(positions).length > 0 ? positions : layout(layoutInput(drawnGraph(knowledge, {}, { statements: "folded" })));
  let written = path;
  if (format.id === PROJECT_FORMAT.id) await writeFileOrSay(path, [writeProject(project(title))]);
  else written = await writeExport(path, format as Exporter, knowledge, title, placed);
  const { order, size } = knowledge.graph;
  return `wrote ${written}: ${count(order, "node")}, ${count(size, "edge")}.`;
}

const count = (number: number, one: string, many = `${one}s`): string => `${number} ${number === 1 ? one : many}`;

/** A collection as a project: with its places where it has some, else freshly laid out. */
export function asProject({ title, engine, extractions, positions = {}, judgements = [], views = [] }: Collection): Project {
  const named = views.length === 0 ? {} : { views };
  if (Object.keys(positions).length === 0) return { ...projectOf(title, extractions, engine, judgements), ...named };
  const judged = judgements.length === 0 ? {} : { judgements };
  return { format: "redthread", version: 1, title, engine, extractions, positions, ...judged, ...named };
}

/** The judgements of a file; none without one. Throws E705 and E706, E109 to E111. */
export async function judgementsFrom(path: string | undefined): Promise<readonly Judgement[]> {
  if (path === undefined) return [];
  let text: string;
  try {
    text = await readText(path);
  } catch (error) {
    throw openingProblem(path, error);
  }
  return readJudgements(text, path);
}
