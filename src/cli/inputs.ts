import type { Article } from "../article/article.ts";
import { ENGINES } from "../engines/engines.ts";
import { RedthreadError } from "../errors.ts";
import { allBytes, filesUnder, openBytes, readBytes, STANDARD_INPUT } from "../platform/node.ts";
import { cores } from "../platform/node-threads.ts";
import type { ColumnChoice } from "../readers/columns.ts";
import { LARGEST_FILE, LARGEST_OF_ALL, largestOf, READABLE_EXTENSIONS, readParts } from "../readers/read.ts";
import type { ReadOptions, Source } from "../readers/reader.ts";
import { documentCache } from "./cache.ts";
import { extractor } from "./extractor.ts";
import { inOrder } from "./in-order.ts";
import { linesFrom } from "./lines.ts";
import { openingProblem } from "./opening-problem.ts";
import { progress } from "./progress.ts";
import { peek } from "./record-stream.ts";
import type { Report, Told } from "./report.ts";
import { isWebAddress, webSources } from "./web.ts";

/** How inputs are read and extracted. */
export interface InputOptions {
  /** ISO date for articles that carry none. */
  readonly date?: string;
  /** So many threads extract at a time; 1 for none but this one. As many as the machine has cores, where it is left out. */
  readonly threads?: number;
  /** The folder in which documents are kept for the next run; none where it is left out or false. */
  readonly cache?: string | false | undefined;
  /** The columns of tables; guessed where left out. */
  readonly columns?: ColumnChoice;
  /** Whether web addresses on private machines are fetched. */
  readonly allowPrivate?: boolean;
}

/** What standard input is called: a name without an extension, so that its text tells the format. */
const STANDARD_INPUT_NAME = "standard-input";

/** The engine that the command line runs. */
export const [ENGINE] = ENGINES;

/** An article, or the end of an input with what could not be read of it. */
type Step = { readonly article: Article } | { readonly problems: readonly Told[] };

/** So many articles for each thread are read before their turn. */
const AHEAD = 3;

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
  const files = await expand(inputs, (file) => report.leaveOut(file));
  const threads = options.threads ?? threadsFor(files);
  const engine = extractor(threads);
  const bar = progress(showProgress ? files.length : 0, "files");
  const documentOf = async (article: Article): Promise<string | null> => {
    const known = await cache?.get(article);
    if (known) report.count("cached");
    const document = known ?? (await engine.extract(article));
    if (!known && document !== null) await cache?.put(article, document);
    return document;
  };
  const failed: Told[] = [];
  try {
    const work = async (step: Step) => ({ step, document: "article" in step ? await documentOf(step.article) : null });
    for await (const { step, document } of inOrder(stepsOf(files, options), threads * AHEAD, work)) {
      if ("problems" in step) {
        report.add(step.problems.concat(failed.splice(0)));
        bar.step();
      } else if (document === null) failed.push(new RedthreadError("E202", step.article.id));
      else {
        report.count("articles");
        yield document;
      }
    }
  } finally {
    bar.stop();
    await engine.close();
  }
}

/** The steps of the inputs: the articles of each, then its end. */
async function* stepsOf(files: readonly InputFile[], options: InputOptions): AsyncGenerator<Step> {
  const fetched = webSources(options.allowPrivate ?? false);
  for (const { path, problem } of files) {
    const problems: Told[] = problem ? [problem] : [];
    if (!problem) {
      for await (const part of partsOf(path, options, fetched)) {
        for (const each of part.problems) problems.push(each);
        for (const article of part.articles) yield { article };
      }
    }
    yield { problems };
  }
}

/** What a file or an address gives: a line at a time where it has a record a line, a file at a time where it holds others. */
async function* partsOf(path: string, options: InputOptions, fetched: (url: string) => Promise<Source>): AsyncGenerator<Part> {
  if (path === STANDARD_INPUT || RECORDS.test(path)) {
    yield* recordsOf(path, options);
    return;
  }
  try {
    const source = isWebAddress(path) ? await fetched(path) : { name: path, bytes: await readBytes(path, largestOf(path)) };
    yield* partsIn(source, options);
  } catch (error) {
    yield { articles: [], problems: [openingProblem(path, error)] };
  }
}

/** One thread where there is little to do: each takes a while to begin. */
function threadsFor(files: readonly InputFile[]): number {
  const many = files.length >= FEW || files.some(({ path }) => path === STANDARD_INPUT || RECORDS.test(path));
  return many ? Math.min(cores(), MOST_THREADS) : 1;
}

const FEW = 32;
/** More threads than this share too little of the memory's speed. */
const MOST_THREADS = 8;

/** Files with a record a line: they are read line by line, whatever their size. */
const RECORDS = /\.(?:jsonl|ndjson)$/iu;

interface Part {
  readonly articles: readonly Article[];
  readonly problems: readonly Told[];
}

/** The articles of JSON Lines, one line in memory at a time; of standard input that is something else, all at once. */
async function* recordsOf(path: string, options: InputOptions): AsyncGenerator<Part> {
  const name = path === STANDARD_INPUT ? STANDARD_INPUT_NAME : path;
  try {
    const { records, pieces } = await peek(await openBytes(path));
    if (!records) {
      yield* partsIn({ name, bytes: await allBytes(pieces, LARGEST_OF_ALL) }, options);
      return;
    }
    let number = 0;
    for await (const bytes of linesFrom(pieces, LARGEST_FILE)) {
      number++;
      if (bytes === null) yield { articles: [], problems: [new RedthreadError("E102", `${name}, line ${number}`)] };
      else if (!isBlank(bytes))
        yield* partsIn({ name, bytes, mediaType: "application/jsonl" }, { ...options, firstRecord: number });
    }
  } catch (error) {
    yield { articles: [], problems: [openingProblem(name, error)] };
  }
}

const isBlank = (bytes: Uint8Array): boolean => bytes.every((byte) => byte === 0x20 || byte === 0x09 || byte === 0x0d);

/** A file behind an input, or what to say where there is none. */
interface InputFile {
  readonly path: string;
  readonly problem?: Told;
}

/** The files behind the inputs, in order, a folder's in the order of their names; where there are none, what to say. */
async function expand(inputs: readonly string[], leftOut: (file: string) => void): Promise<readonly InputFile[]> {
  const files: InputFile[] = [];
  const extensions = new Set(READABLE_EXTENSIONS);
  for (const path of inputs) {
    if (isWebAddress(path)) {
      files.push({ path });
      continue;
    }
    try {
      for await (const file of filesUnder(path, extensions, leftOut)) files.push({ path: file });
    } catch (error) {
      files.push({ path, problem: openingProblem(path, error) });
    }
  }
  return files;
}

async function* partsIn(source: Source, { date, firstRecord, columns }: InputOptions & ReadOptions): AsyncGenerator<Part> {
  const options = {
    ...(date === undefined ? {} : { date }),
    ...(firstRecord === undefined ? {} : { firstRecord }),
    ...(columns === undefined ? {} : { columns }),
  };
  yield* readParts(source, options);
}
