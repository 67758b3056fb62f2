import { join, relative } from "node:path";
import { ENGINES } from "../engines/engines.ts";
import { filesUnder, STANDARD_INPUT, whenEnded } from "../platform/node.ts";
import { cores } from "../platform/node-threads.ts";
import { realPath } from "../platform/node-watch.ts";
import { READABLE_EXTENSIONS } from "../readers/read.ts";
import { type Cache, documentCache } from "./cache.ts";
import { extracted, type Step } from "./extracted.ts";
import { openingProblem } from "./opening-problem.ts";
import { progress } from "./progress.ts";
import { isStream, partsOf, type ReadingOptions } from "./reading.ts";
import { type Report, say, type Told } from "./report.ts";
import { SilentMachines } from "./silent-machines.ts";
import { type Fetch, isWebAddress, webFetch } from "./web.ts";

/** How inputs are read and extracted. */
export interface InputOptions extends ReadingOptions {
  /** So many threads extract at a time; 1 for none but this one. As many as the machine has cores, where it is left out. */
  readonly threads?: number;
  /** The folder in which documents are kept for the next run; none where it is left out or false. */
  readonly cache?: string | false | undefined;
  /** What of a folder is not read, by its real path: what the run itself writes. */
  readonly except?: (path: string) => boolean;
}

/** The engine that the command line runs. */
export const [ENGINE] = ENGINES;

/**
 * Reads inputs (files, folders, web addresses, `-` for standard input) one file at a time and extracts each article, in the
 * order given: extraction documents as JSON. No more is held than what the threads work on. What cannot be read goes to the
 * report; the others go through. An article keeps its id, the file's name, also where two folders hold files of one name: a
 * graph tells such articles apart by their texts.
 */
export async function* extractInputs(
  inputs: readonly string[],
  options: InputOptions,
  report: Report,
  showProgress: boolean,
): AsyncGenerator<string> {
  const cache = typeof options.cache === "string" ? await documentCache(options.cache) : null;
  const files = await inputFiles(inputs, options, (file) => report.leaveOut(file));
  const bar = progress(showProgress ? files.length : 0, "files");
  const kept = cache && keptSoFar(cache);
  const release = kept
    ? whenEnded(() => {
        bar.stop();
        sayKept(kept.count(), `${options.cache}`);
      })
    : () => undefined;
  try {
    const steps = stepsOf(files, options, webFetch(options.allowPrivate ?? false));
    for await (const outcome of extracted(steps, options.threads ?? threadsFor(files), kept)) {
      if ("problems" in outcome) {
        report.add(outcome.problems);
        bar.step();
        continue;
      }
      report.article(outcome);
      yield outcome.document;
    }
  } finally {
    release();
    bar.stop();
  }
}

/** A cache that counts the articles of this run whose documents are in it. */
function keptSoFar(cache: Cache): Cache & { readonly count: () => number } {
  let count = 0;
  return {
    get: async (article) => {
      const document = await cache.get(article);
      if (document !== null) count++;
      return document;
    },
    put: async (article, document) => {
      await cache.put(article, document);
      count++;
    },
    count: () => count,
  };
}

function sayKept(count: number, folder: string): void {
  const kept = count === 1 ? "1 article is read and kept" : `${count} articles are read and kept`;
  say(`stopped: ${kept} in ${folder}; the same command goes on from there.`);
}

/** The steps of inputs: the articles of each, then its end. */
export async function* stepsOf(files: readonly InputFile[], options: ReadingOptions, fetch: Fetch): AsyncGenerator<Step> {
  const silent = new SilentMachines();
  for (const { path, problem } of files) {
    const problems: Told[] = problem ? [problem] : [];
    if (!problem) {
      for await (const part of partsOf(path, options, fetch, silent)) {
        for (const each of part.problems) problems.push(each);
        for (const article of part.articles) yield { input: path, article };
      }
    }
    yield { input: path, problems };
  }
}

/** One thread where there is little to do: each takes a while to begin. */
export function threadsFor(files: readonly InputFile[]): number {
  const many = files.length >= FEW || files.some(({ path }) => isStream(path) || HOLDS_MANY.test(path));
  return many ? Math.min(cores(), MOST_THREADS) : 1;
}

const FEW = 32;
/** More threads than this share too little of the memory's speed. */
const MOST_THREADS = 8;

/** Files that may hold as many articles as a folder. */
const HOLDS_MANY = /\.(?:zip|gz|mbox|warc|wet|csv|tsv|xlsx)$/iu;

/** A file behind an input, or what to say where there is none. */
export interface InputFile {
  readonly path: string;
  readonly problem?: Told;
}

/** The files behind the inputs, in order, a folder's in the order of their names; where there are none, what to say. */
export async function inputFiles(
  inputs: readonly string[],
  { except }: Pick<InputOptions, "except">,
  leftOut: (file: string) => void,
): Promise<readonly InputFile[]> {
  const files: InputFile[] = [];
  const extensions = new Set(READABLE_EXTENSIONS);
  for (const path of inputs) {
    if (isWebAddress(path)) {
      files.push({ path });
      continue;
    }
    try {
      const root = path === STANDARD_INPUT ? path : await realPath(path);
      const isOurs = (file: string): boolean => except?.(join(root, relative(path, file))) ?? false;
      for await (const file of filesUnder(path, extensions, leftOut, isOurs)) files.push({ path: file });
    } catch (error) {
      files.push({ path, problem: openingProblem(path, error) });
    }
  }
  return files;
}
