import type { Article } from "../article/article.ts";
import { RedthreadError } from "../errors.ts";
import { allBytes, openBytes, readBytes, STANDARD_INPUT } from "../platform/node.ts";
import { isFeed } from "../readers/behind-link.ts";
import type { ColumnChoice } from "../readers/columns.ts";
import { LARGEST_FILE, LARGEST_OF_ALL, largestOf, readParts } from "../readers/read.ts";
import type { ReadOptions, Source } from "../readers/reader.ts";
import { linkFollower } from "./follow-links.ts";
import { linesFrom } from "./lines.ts";
import { openingProblem } from "./opening-problem.ts";
import { peek } from "./record-stream.ts";
import type { Told } from "./report.ts";
import type { SilentMachines } from "./silent-machines.ts";
import { type Fetch, isWebAddress, sourceAt } from "./web.ts";

/** How inputs are read. */
export interface ReadingOptions {
  /** ISO date for articles that carry none. */
  readonly date?: string;
  /** The columns of tables; guessed where left out. */
  readonly columns?: ColumnChoice;
  /** Whether web addresses on private machines are fetched. */
  readonly allowPrivate?: boolean;
  /** Whether the pages behind the links of feeds are fetched. */
  readonly followLinks?: boolean;
}

/** Some articles of an input, and what could not be read beside them. */
export interface Part {
  readonly articles: readonly Article[];
  readonly problems: readonly Told[];
}

/** What standard input is called: a name without an extension, so that its text tells the format. */
const STANDARD_INPUT_NAME = "standard-input";

/** Files with a record a line: they are read line by line, whatever their size. */
const RECORDS = /\.(?:jsonl|ndjson)$/iu;

/** Whether an input may hold very many articles, whatever its size. */
export const isStream = (path: string): boolean => path === STANDARD_INPUT || RECORDS.test(path);

/** What a file or an address gives: a line at a time where it has a record a line, a file at a time where it holds others. */
export async function* partsOf(
  path: string,
  options: ReadingOptions,
  fetch: Fetch,
  silent?: SilentMachines,
): AsyncGenerator<Part> {
  if (isStream(path) && !isWebAddress(path)) {
    yield* recordsOf(path, options);
    return;
  }
  try {
    const onWeb = isWebAddress(path);
    yield* partsIn(onWeb ? await sourceAt(fetch, path) : await fileSource(path), options, fetch, silent);
  } catch (error) {
    yield { articles: [], problems: [openingProblem(path, error)] };
  }
}

const fileSource = async (path: string): Promise<Source> => ({ name: path, bytes: await readBytes(path, largestOf(path)) });

/** What a source holds, with the pages behind its links where it is a feed and they are wanted. */
async function* partsIn(
  source: Source,
  options: ReadingOptions,
  fetch: Fetch,
  silent: SilentMachines | undefined,
): AsyncGenerator<Part> {
  const follow = options.followLinks && (await isFeed(source)) ? linkFollower(fetch, source.url ?? "", silent) : null;
  for await (const part of readParts(source, readOptions(options))) {
    if (!follow) {
      yield part;
      continue;
    }
    yield { articles: [], problems: part.problems };
    for (const entry of part.articles) yield await follow(entry);
  }
}

/** The articles of JSON Lines, one line in memory at a time; of standard input that is something else, all at once. */
async function* recordsOf(path: string, options: ReadingOptions): AsyncGenerator<Part> {
  const name = path === STANDARD_INPUT ? STANDARD_INPUT_NAME : path;
  try {
    const { records, pieces } = await peek(await openBytes(path));
    if (!records) {
      yield* readParts({ name, bytes: await allBytes(pieces, LARGEST_OF_ALL) }, readOptions(options));
      return;
    }
    let number = 0;
    for await (const bytes of linesFrom(pieces, LARGEST_FILE)) {
      number++;
      if (bytes === null) yield { articles: [], problems: [new RedthreadError("E102", `${name}, line ${number}`)] };
      else if (!isBlank(bytes))
        yield* readParts({ name, bytes, mediaType: "application/jsonl" }, { ...readOptions(options), firstRecord: number });
    }
  } catch (error) {
    yield { articles: [], problems: [openingProblem(name, error)] };
  }
}

const isBlank = (bytes: Uint8Array): boolean => bytes.every((byte) => byte === 0x20 || byte === 0x09 || byte === 0x0d);

/** Those options that are the readers' own. */
export const readOptions = ({ date, columns }: ReadingOptions): ReadOptions => ({
  ...(date === undefined ? {} : { date }),
  ...(columns === undefined ? {} : { columns }),
});
