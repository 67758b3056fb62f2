import type { Article } from "../article/article.ts";
import type { Extraction } from "../article/extraction.ts";
import { ENGINES } from "../engines/engines.ts";
import { RedthreadError } from "../errors.ts";
import { filesUnder, modelBytes, readBytes, STANDARD_INPUT } from "../platform/node.ts";
import { LARGEST_FILE, READABLE_EXTENSIONS, readAll } from "../readers/read.ts";
import { openingProblem } from "./opening-problem.ts";
import { progress } from "./progress.ts";
import type { Report } from "./report.ts";

/** How inputs are read. */
export interface InputOptions {
  /** ISO date for articles that carry none. */
  readonly date?: string;
}

/** What standard input is called: a name without an extension, so that its text tells the format. */
const STANDARD_INPUT_NAME = "standard-input";

/** The engine that the command line runs. */
export const [ENGINE] = ENGINES;

/**
 * Reads inputs (files, folders, `-` for standard input) one file at a time and extracts each article, in the
 * order given. What cannot be read goes to the report; the others go through. An article keeps its id, the file's name,
 * also where two folders hold files of one name: a graph tells such articles apart by their texts.
 */
export async function* extractInputs(
  inputs: readonly string[],
  options: InputOptions,
  report: Report,
  showProgress: boolean,
): AsyncGenerator<Extraction> {
  const files = await expand(inputs, (file) => report.leaveOut(file));
  const extract = await ENGINE.load({ model: modelBytes });
  const bar = progress(showProgress ? files.length : 0, "files");
  try {
    for (const { path, problem } of files) {
      const { articles, problems } = problem ? { articles: [], problems: [problem] } : await readArticles(path, options);
      const messages = [...problems];
      for (const article of articles) {
        const extraction = attempt(() => extract(article));
        if (extraction) yield extraction;
        else messages.push(new RedthreadError("E202", article.id).message);
      }
      report.add(messages);
      bar.step();
    }
  } finally {
    bar.stop();
  }
}

/** The files behind the inputs, in order, a folder's in the order of their names; where there are none, what to say. */
async function expand(
  inputs: readonly string[],
  leftOut: (file: string) => void,
): Promise<readonly { readonly path: string; readonly problem?: string }[]> {
  const files: { path: string; problem?: string }[] = [];
  const extensions = new Set(READABLE_EXTENSIONS);
  for (const path of inputs) {
    try {
      for await (const file of filesUnder(path, extensions, leftOut)) files.push({ path: file });
    } catch (error) {
      files.push({ path, problem: openingProblem(path, error).message });
    }
  }
  return files;
}

async function readArticles(
  file: string,
  { date }: InputOptions,
): Promise<{ readonly articles: readonly Article[]; readonly problems: readonly string[] }> {
  const name = file === STANDARD_INPUT ? STANDARD_INPUT_NAME : file;
  try {
    const source = { name, bytes: await readBytes(file, LARGEST_FILE) };
    const { articles, problems } = await readAll(source, date === undefined ? {} : { date });
    return { articles, problems: problems.map((problem) => problem.message) };
  } catch (error) {
    return { articles: [], problems: [openingProblem(name, error).message] };
  }
}

function attempt<T>(run: () => T): T | null {
  try {
    return run();
  } catch {
    return null;
  }
}
