import { getDotPath, safeParse } from "valibot";
import type { Extraction } from "../article/extraction.ts";
import type { Judgement } from "../article/judgement.ts";
import { RedthreadError } from "../errors.ts";
import { extractionFrom, parseJson } from "./documents.ts";
import { PROJECT } from "./shapes.ts";

/** A view of a project that somebody gave a name; what it shows is for the app to read. */
export interface KeptView {
  readonly id: string;
  readonly name: string;
  readonly state: unknown;
}

/** A project as a file: the articles with what was read off them, and where the nodes stand. */
export interface Project {
  readonly format: "redthread";
  readonly version: 1;
  readonly title: string;
  /** The id and version of the engine that read what names none itself: part of every evidence id. */
  readonly engine: string;
  readonly extractions: readonly Extraction[];
  /** Node id to `[x, y]`. */
  readonly positions: Readonly<Record<string, readonly [x: number, y: number]>>;
  /** What a person says of the entities and lines. */
  readonly judgements?: readonly Judgement[];
  /** The views that were given a name. */
  readonly views?: readonly KeptView[];
}

/** A project as JSON text. */
export function writeProject(project: Project): string {
  return `${JSON.stringify(project)}\n`;
}

/** Reads a project from JSON text; throws E201, with the place of the first fault, for anything else. */
export function readProject(text: string, name: string): Project {
  return projectFrom(parseJson(text, name), name);
}

/** A project from parsed JSON; throws E201, with the place of the first fault, for anything else. */
export function projectFrom(value: unknown, name: string): Project {
  const found = safeParse(PROJECT, value, { abortEarly: true });
  if (!found.success) throw new RedthreadError("E201", name, getDotPath(found.issues[0]) ?? "");
  const { title, engine, positions, judgements, views } = found.output;
  const extractions = found.output.extractions.map((item, i) => extractionFrom(item, name, `extractions.${i}`));
  const judged = judgements.length === 0 ? {} : { judgements };
  const named = views.length === 0 ? {} : { views };
  return { format: "redthread", version: 1, title, engine, extractions, positions, ...judged, ...named };
}

/**
 * A project's articles with others that the engine `readBy` has read. What the project's own engine has read keeps its name, so that
 * no piece of evidence is called otherwise than before.
 */
export function withArticles(
  { engine, extractions }: Pick<Project, "engine" | "extractions">,
  arrived: readonly Extraction[],
  readBy: string,
): Pick<Project, "engine" | "extractions"> {
  if (extractions.length === 0 || engine === readBy) return { engine: readBy, extractions: [...extractions, ...arrived] };
  return { engine, extractions: [...extractions, ...arrived.map((extraction) => ({ ...extraction, engine: readBy }))] };
}
