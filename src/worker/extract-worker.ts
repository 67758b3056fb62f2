/// <reference lib="WebWorker" />
import MODEL from "../../data/model/english.rtlm?url";
import { BUILTIN } from "../engines/builtin.ts";
import type { Extract } from "../engines/engine.ts";
import { RedthreadError } from "../errors.ts";
import { fetchBytes } from "../platform/browser.ts";
import { titleFromName } from "../readers/names.ts";
import { LARGEST_OF_ALL, readParts } from "../readers/read.ts";
import type { ReadOptions, Source } from "../readers/reader.ts";
import type { TableSketch } from "../readers/table-choice.ts";
import { extractionFrom, parseJson } from "../store/documents.ts";
import { readProject } from "../store/project.ts";
import type { Incoming, SourceReport, SourceRequest } from "./protocol.ts";

declare const self: DedicatedWorkerGlobalScope;

const PROJECT_MARK = /^\s*\{\s*"format"\s*:\s*"redthread"/u;
const PROJECT_NAME = /\.redthread$/iu;
const JSON_NAME = /\.json$/iu;

const report = (message: SourceReport): void => self.postMessage(message);

/** Whether a file is one of our projects, whole or damaged: its name says so, or the first bytes of a JSON file. */
async function isProject({ name, blob }: Incoming): Promise<boolean> {
  return PROJECT_NAME.test(name) || (JSON_NAME.test(name) && PROJECT_MARK.test(await blob.slice(0, 100).text()));
}

const DOCUMENT_MARK = /^\s*\{\s*"article"\s*:\s*\{/u;
const LINES_NAME = /\.(?:jsonl|ndjson)$/iu;

/** Whether a file holds what was read off articles before, a document a line: that is opened, not read once more. */
async function isDocuments({ name, blob }: Incoming): Promise<boolean> {
  return LINES_NAME.test(name) && DOCUMENT_MARK.test(await blob.slice(0, 100).text());
}

/** The language model, from beside the page. */
async function model(): Promise<Uint8Array> {
  const bytes = await fetchBytes(MODEL).catch(() => null);
  if (!bytes) throw new RedthreadError("E603", MODEL);
  return bytes;
}

async function readSource(extract: Extract, { source, date }: SourceRequest): Promise<void> {
  const { name, blob, mediaType, url } = source;
  const skip = (message: string, whole: boolean, counts = false): void =>
    report({ kind: "skipped", skipped: { name: url ?? name, message, whole }, counts });
  try {
    if (await isDocuments(source)) {
      const lines = (await blob.text()).split("\n").filter((line) => line.trim() !== "");
      const extractions = lines.map((line, i) => extractionFrom(parseJson(line, name), name, `line ${i + 1}`));
      const title = titleFromName(name);
      report({
        kind: "project",
        name,
        project: { format: "redthread", version: 1, title, engine: "", extractions, positions: {} },
      });
      return;
    }
    if (await isProject(source)) {
      report({ kind: "project", name, project: readProject(await blob.text(), name) });
      return;
    }
    if (blob.size > LARGEST_OF_ALL) throw new RedthreadError("E102", name, "512 MB");
    const bytes = new Uint8Array(await blob.arrayBuffer());
    const messages: string[] = [];
    let read = 0;
    let more = false;
    const told = { ...(mediaType ? { mediaType } : {}), ...(url ? { url } : {}) };
    const options: ReadOptions = {
      date,
      ...(source.table ? { tables: [source.table] } : {}),
      ask: { always: source.askAlways ?? false, about: (table, sketch) => askFor(table, sketch, { bytes, blob }) },
    };
    for await (const part of readParts({ name, bytes, ...told }, options)) {
      report({ kind: "holds", articles: part.articles.length, more });
      more = true;
      for (const { message } of part.problems) messages.push(message);
      for (const article of part.articles) {
        try {
          report({ kind: "article", extraction: extract(article) });
          read++;
        } catch {
          report({ kind: "missed" });
          messages.push(new RedthreadError("E202", article.id).message);
        }
      }
    }
    for (const message of messages) skip(message, read === 0);
  } catch (error) {
    skip(error instanceof RedthreadError ? error.message : new RedthreadError("E110", name, String(error)).message, true, true);
  }
}

/** Has the page ask for the columns of a table; the file as a whole is there already, and need not be copied. */
function askFor(
  { bytes, ...told }: Source,
  sketch: TableSketch,
  whole: { readonly bytes: Uint8Array; readonly blob: Blob },
): void {
  const blob = bytes === whole.bytes ? whole.blob : new Blob([new Uint8Array(bytes)]);
  report({ kind: "table", table: { source: { ...told, blob }, sketch } });
}

/** An engine that does not load is a fault of ours: let the page's error handler have it. */
function broken(error: unknown): void {
  setTimeout(() => {
    throw error;
  });
}

BUILTIN.load({ model }).then((extract) => {
  self.onmessage = ({ data }: MessageEvent<SourceRequest>) => {
    readSource(extract, data).then(() => report({ kind: "done" }), broken);
  };
  report({ kind: "ready", engine: BUILTIN.version });
}, broken);
