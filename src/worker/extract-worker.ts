/// <reference lib="WebWorker" />
import MODEL from "../../data/model/english.rtlm?url";
import { BUILTIN } from "../engines/builtin.ts";
import { RedthreadError } from "../errors.ts";
import { fetchBytes } from "../platform/browser.ts";
import { LARGEST_FILE, readAll } from "../readers/read.ts";
import { readProject } from "../store/project.ts";
import type { ExtractReport, ExtractRequest, Incoming } from "./protocol.ts";

declare const self: DedicatedWorkerGlobalScope;

const PROJECT_MARK = /^\s*\{\s*"format"\s*:\s*"redthread"/u;
const PROJECT_NAME = /\.redthread$/iu;
const JSON_NAME = /\.json$/iu;

const report = (message: ExtractReport): void => self.postMessage(message);

/** Whether a file is one of our projects, whole or damaged: its name says so, or the first bytes of a JSON file. */
async function isProject({ name, blob }: Incoming): Promise<boolean> {
  return PROJECT_NAME.test(name) || (JSON_NAME.test(name) && PROJECT_MARK.test(await blob.slice(0, 100).text()));
}

/** The language model, from beside the page. */
async function model(): Promise<Uint8Array> {
  const bytes = await fetchBytes(MODEL).catch(() => null);
  if (!bytes) throw new RedthreadError("E603", MODEL);
  return bytes;
}

async function run({ sources, date }: ExtractRequest): Promise<void> {
  const extract = await BUILTIN.load({ model });
  report({ kind: "start", engine: BUILTIN.version });
  let total = sources.length;
  let done = 0;
  const skip = (name: string, message: string, whole = true): void =>
    report({ kind: "skipped", skipped: { name, message, whole }, done, total });
  for (const source of sources) {
    const { name, blob, mediaType } = source;
    try {
      if (await isProject(source)) {
        const project = readProject(await blob.text(), name);
        report({ kind: "project", name, project, done: ++done, total });
        continue;
      }
      if (blob.size > LARGEST_FILE) throw new RedthreadError("E102", name);
      const bytes = new Uint8Array(await blob.arrayBuffer());
      const { articles, problems } = await readAll({ name, bytes, ...(mediaType ? { mediaType } : {}) }, { date });
      // A file may hold many articles or none: the total is mended as they show.
      total += articles.length - 1;
      const messages = problems.map(({ message }) => message);
      let read = 0;
      for (const article of articles) {
        try {
          const extraction = extract(article);
          read++;
          report({ kind: "article", extraction, done: ++done, total });
        } catch {
          done++;
          messages.push(new RedthreadError("E202", article.id).message);
        }
      }
      for (const message of messages) skip(name, message, read === 0);
    } catch (error) {
      done++;
      skip(name, error instanceof RedthreadError ? error.message : new RedthreadError("E110", name, String(error)).message);
    }
  }
  report({ kind: "end" });
}

self.onmessage = ({ data }: MessageEvent<ExtractRequest>) => {
  run(data).catch((error: unknown) => {
    // An engine that does not load is a fault of ours: let the page's error handler have it.
    setTimeout(() => {
      throw error;
    });
  });
};
