import { basename, extname } from "node:path";
import type { Extraction } from "../article/extraction.ts";
import type { Judgement } from "../article/judgement.ts";
import { RedthreadError } from "../errors.ts";
import type { Exporter } from "../exporters/exporter.ts";
import { EXPORTERS } from "../exporters/exporters.ts";
import { EXTRACTIONS } from "../exporters/extractions-jsonl.ts";
import { buildGraph } from "../graph/build.ts";
import { drawnGraph } from "../graph/drawn.ts";
import { layout, layoutInput, type Positions } from "../graph/layout.ts";
import { readText, writeFileWhole } from "../platform/node.ts";
import { projectOf } from "../project.ts";
import { readJudgements } from "../store/judgements.ts";
import { type Project, writeProject } from "../store/project.ts";
import type { GraphInput } from "./graph-input.ts";
import { openingProblem } from "./opening-problem.ts";
import { say } from "./report.ts";

/** The extension of project files, which hold everything and open in the app. */
const PROJECT_EXTENSION = ".redthread";

/** A collection to be written. */
export interface Collection {
  readonly title: string;
  readonly engine: string;
  readonly extractions: readonly Extraction[];
  /** Where nodes already stand. */
  readonly positions?: Positions | undefined;
  /** What a person says of the entities and lines. */
  readonly judgements?: readonly Judgement[] | undefined;
}

/** The formats that a file can be written in, with their extensions. */
export function outputFormats(): readonly Pick<Exporter, "extension" | "label">[] {
  return [...EXPORTERS, { extension: PROJECT_EXTENSION, label: "Redthread project (opens in the app)" }];
}

/** The title that a file's name suggests. */
export function titleFrom(path: string): string {
  return basename(path, extname(path));
}

/** Throws E301 where no format has the file's extension: better before the work than after it. */
export function checkFormat(path: string): void {
  const extension = extname(path).toLowerCase();
  const known = outputFormats().map((format) => format.extension);
  if (!known.includes(extension)) throw new RedthreadError("E301", extension || path, known.join(", "));
}

/** Writes a collection in the format of the file's extension; gives a line that says what was written. Throws E111, E301 to E303. */
export async function writeCollection(
  path: string,
  { title, engine, extractions, positions, judgements = [] }: Collection,
): Promise<string> {
  checkFormat(path);
  const exporter: Exporter | undefined = EXPORTERS.find(({ extension }) => extension === extname(path).toLowerCase());
  const knowledge = buildGraph(extractions, engine, judgements);
  for (const { judgement, message } of knowledge.resolution.problems ?? [])
    say(`judgement ${judgement} was not carried out: ${message}.`);
  const project = (): Project =>
    asProject({ title, engine, extractions: [...knowledge.extractions.values()], positions, judgements });
  let pieces: Iterable<string>;
  if (!exporter) pieces = [writeProject(project())];
  // Documents say nothing of places: there is no need to lay them out.
  else if (exporter.id === EXTRACTIONS.id) pieces = exporter.write(knowledge, { title, positions: {} });
  else pieces = exporter.write(knowledge, { title, positions: project().positions });
  await writeFileOrSay(path, pieces);
  const { graph } = knowledge;
  const statements = graph.filterNodes((_id, { type }) => type === "Statement").length;
  const counts = [
    count(graph.order - statements, "entity", "entities"),
    count(statements, "statement"),
    count(graph.size, "relation"),
  ];
  return `wrote ${path}: ${counts.join(", ")} from ${count(knowledge.extractions.size, "article")}.`;
}

/** Writes an opened graph in the format of the file's extension; gives a line that says what was written. Throws E111, E301 to E303. */
export async function writeGraph(path: string, { opened, project }: GraphInput, title = opened.title): Promise<string> {
  checkFormat(path);
  const exporter: Exporter | undefined = EXPORTERS.find(({ extension }) => extension === extname(path).toLowerCase());
  const { knowledge, positions } = opened;
  const placed =
    Object.keys(positions).length > 0 ? positions : layout(layoutInput(drawnGraph(knowledge, {}, { statements: "folded" })));
  await writeFileOrSay(path, exporter ? exporter.write(knowledge, { title, positions: placed }) : [writeProject(project(title))]);
  const { order, size } = knowledge.graph;
  return `wrote ${path}: ${count(order, "node")}, ${count(size, "edge")}.`;
}

const count = (number: number, one: string, many = `${one}s`): string => `${number} ${number === 1 ? one : many}`;

/** A collection as a project: with its places where it has some, else freshly laid out. */
export function asProject({ title, engine, extractions, positions = {}, judgements = [] }: Collection): Project {
  if (Object.keys(positions).length === 0) return projectOf(title, extractions, engine, judgements);
  const judged = judgements.length === 0 ? {} : { judgements };
  return { format: "redthread", version: 1, title, engine, extractions, positions, ...judged };
}

/** Writes a file; throws E111, E302 or E303 where it cannot be written. */
export async function writeFileOrSay(path: string, pieces: Iterable<string> | AsyncIterable<string>): Promise<void> {
  try {
    await writeFileWhole(path, pieces);
  } catch (error) {
    throw writingProblem(path, error);
  }
}

function writingProblem(path: string, error: unknown): unknown {
  const { code, syscall } = error as NodeJS.ErrnoException;
  if (syscall === undefined) return error;
  if (code === "EISDIR") return new RedthreadError("E111", path);
  const noFolder = code === "ENOENT" || code === "ENOTDIR";
  return noFolder ? new RedthreadError("E303", path) : new RedthreadError("E302", path, code ?? String(error));
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
