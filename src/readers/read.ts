import type { Article } from "../article/article.ts";
import { type ErrorCode, RedthreadError } from "../errors.ts";
import { chooseReader, refuseOtherFormat } from "./choose-reader.ts";
import { decode } from "./encoding.ts";
import type { ReadOptions, ReadResult, Source } from "./reader.ts";

export { READABLE_EXTENSIONS } from "./readers.ts";

/** Larger files are not read, in bytes. */
export const LARGEST_FILE = 20 * 1024 * 1024;

/** A file, or a part of one, that could not be read: for the closing report. */
export interface Problem {
  /** The source's name. */
  readonly name: string;
  readonly code: ErrorCode;
  /** `[E106] what is wrong: what to do next`. */
  readonly message: string;
}

/** All that could be read of a source, and what could not. */
export interface ReadAllResult {
  readonly articles: readonly Article[];
  readonly problems: readonly Problem[];
}

/**
 * The articles of a source, in its order: `article.text` of plain text is exactly the decoded file.
 * Throws a RedthreadError (E101 to E108) where nothing of it can be read; see `readAll` for files that are partly broken.
 */
export async function read(source: Source, options: ReadOptions = {}): Promise<readonly Article[]> {
  const { articles, errors } = await readSource(source, options);
  const [first] = errors;
  if (first && articles.length === 0) throw first;
  return articles;
}

/** The articles of a source and a problem for each part that cannot be read; never throws a RedthreadError. */
export async function readAll(source: Source, options: ReadOptions = {}): Promise<ReadAllResult> {
  try {
    const { articles, errors } = await readSource(source, options);
    return { articles, problems: errors.map((error) => problemOf(source.name, error)) };
  } catch (error) {
    if (!(error instanceof RedthreadError)) throw error;
    return { articles: [], problems: [problemOf(source.name, error)] };
  }
}

function problemOf(name: string, error: RedthreadError): Problem {
  return { name, code: error.code, message: error.message };
}

async function readSource(source: Source, options: ReadOptions): Promise<ReadResult> {
  const { name, bytes } = source;
  if (bytes.length > LARGEST_FILE) throw new RedthreadError("E102", name);
  if (bytes.length === 0) throw new RedthreadError("E101", name);
  refuseOtherFormat(name);
  const text = await decode(bytes, name);
  if (text.trim() === "") throw new RedthreadError("E101", name);
  return chooseReader(text, source).read(text, source, options);
}
