import type { Extraction } from "../article/extraction.ts";
import { RedthreadError } from "../errors.ts";

/** A project as a file: the articles with what was read off them, and where the nodes stand. */
export interface Project {
  readonly format: "redthread";
  readonly version: 1;
  readonly title: string;
  /** The engine's id and version: part of every evidence id. */
  readonly engine: string;
  readonly extractions: readonly Extraction[];
  /** Node id to `[x, y]`. */
  readonly positions: Readonly<Record<string, readonly [x: number, y: number]>>;
}

/** A project as JSON text. */
export function writeProject(project: Project): string {
  return `${JSON.stringify(project)}\n`;
}

/** Reads a project from JSON text; throws E201 for anything else. */
export function readProject(text: string, name: string): Project {
  let value: Partial<Project> | null;
  try {
    value = JSON.parse(text) as Partial<Project> | null;
  } catch {
    throw new RedthreadError("E201", name);
  }
  if (value?.format !== "redthread" || value.version !== 1 || !Array.isArray(value.extractions)) {
    throw new RedthreadError("E201", name);
  }
  return { title: "Untitled", engine: "", positions: {}, ...value } as Project;
}
