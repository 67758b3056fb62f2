import { extname } from "node:path";
import type { Extraction } from "../article/extraction.ts";
import { RedthreadError } from "../errors.ts";
import { readLines, readText, STANDARD_INPUT } from "../platform/node.ts";
import { extractionFrom, parseJson } from "../store/documents.ts";
import { type Project, projectFrom } from "../store/project.ts";
import { openingProblem } from "./opening-problem.ts";

/** A project, or extraction documents as if they were one: without title and places. */
export type Opened = Pick<Project, "extractions"> &
  Partial<Pick<Project, "title" | "engine" | "positions" | "judgements" | "views" | "graph">>;

/**
 * Opens a project, or extraction documents as JSON Lines, as a JSON array or one alone; those of other makers too.
 * Throws E109, E110, E111, E201.
 */
export async function openDocuments(path: string): Promise<Opened> {
  try {
    const lines = path === STANDARD_INPUT || extname(path).toLowerCase() === ".jsonl";
    return await (lines ? fromLines(path) : fromJson(path));
  } catch (error) {
    throw openingProblem(path, error);
  }
}

async function fromLines(path: string): Promise<Opened> {
  const extractions: Extraction[] = [];
  let number = 0;
  for await (const line of readLines(path)) {
    number++;
    if (line.trim()) extractions.push(extractionFrom(parseJson(line, path), path, `line ${number}`));
  }
  if (extractions.length === 0) throw new RedthreadError("E201", path);
  return { extractions };
}

async function fromJson(path: string): Promise<Opened> {
  const value = parseJson(await readText(path), path);
  if (Array.isArray(value)) return { extractions: value.map((item, i) => extractionFrom(item, path, String(i))) };
  const isDocument = typeof value === "object" && value !== null && "article" in value;
  return isDocument ? { extractions: [extractionFrom(value, path)] } : projectFrom(value, path);
}
