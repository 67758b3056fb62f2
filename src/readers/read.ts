import type { Article } from "../article/article.ts";
import { type ErrorCode, RedthreadError } from "../errors.ts";
import { chooseReader, refuseOtherFormat } from "./choose-reader.ts";
import { decode } from "./encoding.ts";
import { foreignNote } from "./foreign-note.ts";
import { isReadable, largestOf, readerByBytes } from "./kinds.ts";
import { webAddress } from "./make-article.ts";
import type { ReadOptions, ReadResult, Source } from "./reader.ts";
import { DEEPEST, megabytes, Room } from "./room.ts";
import { UnknownColumns } from "./table-choice.ts";

export { LARGEST_FILE, largestOf } from "./kinds.ts";
export { READABLE_EXTENSIONS } from "./readers.ts";
export { LARGEST_OF_ALL } from "./room.ts";

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
 * Throws a RedthreadError (E101 to E119) where nothing of it can be read; see `readAll` for files that are partly broken.
 */
export async function read(source: Source, options: ReadOptions = {}): Promise<readonly Article[]> {
  const articles: Article[] = [];
  let first: RedthreadError | undefined;
  for await (const part of partsOf(source, options)) {
    for (const article of part.articles) articles.push(article);
    first ??= part.errors[0];
  }
  if (first && articles.length === 0) throw first;
  return articles;
}

/** The articles of a source and a problem for each part that cannot be read; never throws a RedthreadError. */
export async function readAll(source: Source, options: ReadOptions = {}): Promise<ReadAllResult> {
  const articles: Article[] = [];
  const problems: Problem[] = [];
  for await (const part of readParts(source, options)) {
    for (const article of part.articles) articles.push(article);
    for (const problem of part.problems) problems.push(problem);
  }
  return { articles, problems };
}

/** As `readAll`, a file of an archive at a time, so that no more than that is held; never throws a RedthreadError. */
export async function* readParts(source: Source, options: ReadOptions = {}): AsyncGenerator<ReadAllResult> {
  for await (const { articles, errors } of partsOf(source, options))
    yield { articles, problems: errors.map(({ code, message }) => ({ name: source.name, code, message })) };
}

type Part = Pick<ReadResult, "articles" | "errors">;

async function* partsOf(source: Source, options: ReadOptions): AsyncGenerator<Part> {
  const room = new Room(source.name, source.bytes.length, { wants: isReadable, most: largestOf });
  try {
    yield* partsInside(source, options, room, 0);
  } catch (error) {
    yield failed(error);
  }
}

function failed(error: unknown): Part {
  if (!(error instanceof RedthreadError)) throw error;
  return { articles: [], errors: [error] };
}

/** What a source gives, then what each source inside it gives; an error of one never loses the others. Throws E115 alone. */
async function* partsInside(source: Source, options: ReadOptions, room: Room, depth: number): AsyncGenerator<Part> {
  let result: ReadResult;
  try {
    if (depth > DEEPEST) throw new RedthreadError("E116", source.name, String(DEEPEST));
    result = await resultOf(source, options, room);
  } catch (error) {
    if (isFull(error)) throw error;
    yield asked(error, source, options) ? { articles: [], errors: [] } : failed(error);
    return;
  }
  yield await inEnglish(result, source.name);
  if (!result.inside) return;
  let any = result.articles.length + result.errors.length > 0;
  try {
    for await (const inner of result.inside) {
      any = true;
      if (inner instanceof RedthreadError) yield { articles: [], errors: [inner] };
      else yield* partsInside(inner, options, room, depth + 1);
    }
  } catch (error) {
    if (isFull(error)) throw error;
    yield failed(error);
    return;
  }
  if (!any) yield { articles: [], errors: [new RedthreadError("E119", source.name)] };
}

/** Whether somebody was asked for the columns of a table. */
function asked(error: unknown, source: Source, { ask }: ReadOptions): boolean {
  if (!ask || !(error instanceof UnknownColumns)) return false;
  ask.about(source, error.sketch);
  return true;
}

/** Whether there is no room left for anything. */
const isFull = (error: unknown): boolean => error instanceof RedthreadError && error.code === "E115";

/** The articles of a source that are in English, and E118 for each that is not. */
async function inEnglish({ articles, errors }: ReadResult, name: string): Promise<Part> {
  const kept: Article[] = [];
  const foreign: RedthreadError[] = [];
  for (const article of articles) {
    const note = await foreignNote(article, name);
    if (note) foreign.push(note);
    else kept.push(article);
  }
  return { articles: kept, errors: [...errors, ...foreign] };
}

async function resultOf(source: Source, options: ReadOptions, room: Room): Promise<ReadResult> {
  const { name, bytes, url } = source;
  if (bytes.length === 0) throw new RedthreadError("E101", name);
  const binary = readerByBytes(bytes, source);
  const most = binary?.largest ?? largestOf(name);
  if (bytes.length > most) throw new RedthreadError("E102", name, megabytes(most));
  refuseOtherFormat(name, bytes);
  let result: ReadResult;
  if (binary) result = await binary.read(source, options, room);
  else {
    const text = await decode(bytes, name);
    if (text.trim() === "") throw new RedthreadError("E101", name);
    result = await chooseReader(text, source).read(text, source, options);
  }
  return url ? { ...result, articles: result.articles.map((article) => fetchedFrom(article, url)) } : result;
}

/** An article with the address that it came from, where it names none of its own. */
function fetchedFrom(article: Article, url: string): Article {
  const from = article.url ?? url;
  // An archive may hold addresses that are none.
  if (webAddress(from) === null) return article;
  // The fields in the order that they have everywhere: a cache knows an article by them.
  const { id, title, date, source, url: _own, ...rest } = article;
  return { id, title, date, source: source ?? new URL(from).hostname.replace(/^www\./, ""), url: from, ...rest };
}
