import { extname } from "node:path";
import type { Extraction } from "../article/extraction.ts";
import { RedthreadError } from "../errors.ts";
import { readLines, readText, STANDARD_INPUT } from "../platform/node.ts";
import { ENTITY_TYPES } from "../schema/entity-types.ts";
import { RELATIONS } from "../schema/relations.ts";
import { type Project, readProject } from "../store/project.ts";
import { openingProblem } from "./opening-problem.ts";

/** A project, or extraction documents as if they were one: without title and places. */
export type Opened = Pick<Project, "extractions"> & Partial<Pick<Project, "title" | "engine" | "positions">>;

const TYPES = new Set<string>(ENTITY_TYPES.map((type) => type.id));
const RELATION_IDS = new Set<string>(RELATIONS.map((relation) => relation.id));
const LISTS = ["sentences", "entities", "mentions", "statements", "assertions"] as const;

/** Opens what Redthread has written: a project, or extraction documents as JSON Lines or a JSON array; throws E109, E110, E201. */
export async function openDocuments(path: string): Promise<Opened> {
  try {
    const lines = path === STANDARD_INPUT || extname(path).toLowerCase() === ".jsonl";
    return lines ? await fromLines(path) : fromText(await readText(path), path);
  } catch (error) {
    // A list that holds null or numbers where documents have objects.
    throw error instanceof TypeError ? new RedthreadError("E201", path) : openingProblem(path, error);
  }
}

async function fromLines(path: string): Promise<Opened> {
  const extractions: Extraction[] = [];
  for await (const line of readLines(path)) if (line.trim()) extractions.push(extraction(parse(line, path), path));
  if (extractions.length === 0) throw new RedthreadError("E201", path);
  return { extractions };
}

function fromText(text: string, path: string): Opened {
  if (!text.trimStart().startsWith("[")) {
    const project = readProject(text, path);
    for (const item of project.extractions) extraction(item, path);
    return project;
  }
  const values = parse(text, path) as readonly unknown[];
  return { extractions: values.map((value) => extraction(value, path)) };
}

function parse(text: string, path: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new RedthreadError("E201", path);
  }
}

/** The value, if it has the shape of an extraction document; throws E201. */
function extraction(value: unknown, path: string): Extraction {
  const document = value as Partial<Extraction> | null;
  const { article, entities = [], mentions = [], assertions = [] } = document ?? {};
  const wellFormed =
    typeof article?.id === "string" &&
    typeof article.text === "string" &&
    LISTS.every((list) => Array.isArray(document?.[list])) &&
    entities.every((entity) => TYPES.has(entity.type) && typeof entity.name === "string" && Array.isArray(entity.aliases)) &&
    mentions.every(({ start, end }) => Number.isInteger(start) && Number.isInteger(end)) &&
    assertions.every((assertion) => RELATION_IDS.has(assertion.relation) && Array.isArray(assertion.evidence));
  if (!wellFormed) throw new RedthreadError("E201", path);
  return document as Extraction;
}
