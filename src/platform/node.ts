import { randomBytes } from "node:crypto";
import { createWriteStream, existsSync, fstatSync, readFileSync, rmSync, type Stats, statSync } from "node:fs";
import { open, opendir, readFile, realpath, rename, rm, stat } from "node:fs/promises";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { dirname, extname, join } from "node:path";
import { createInterface } from "node:readline/promises";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { fileURLToPath } from "node:url";

/** What names standard input among the inputs of a command. */
export const STANDARD_INPUT = "-";

/** The folder of the package: of the checkout, or where npm installed it. */
export function packageRoot(): string {
  let folder = dirname(fileURLToPath(import.meta.url));
  while (!existsSync(join(folder, "package.json")) && dirname(folder) !== folder) folder = dirname(folder);
  return folder;
}

/** The language model that comes with the package. */
export async function modelBytes(): Promise<Uint8Array> {
  return readFile(join(packageRoot(), "data", "model", "english.rtlm"));
}

/** The version that package.json gives. */
export function packageVersion(): string {
  const { version } = JSON.parse(readFileSync(join(packageRoot(), "package.json"), "utf8")) as { version: string };
  return version;
}

/**
 * The files behind a path: the path itself, or all files under a folder whose extension is wanted, sorted by
 * name, without hidden ones. Links are followed to files, not to folders, so that no walk goes in circles.
 * `leftOut` is told of each file that is not wanted, `except` says what of a folder is passed over without a word.
 */
export async function* filesUnder(
  path: string,
  extensions: ReadonlySet<string>,
  leftOut: (file: string) => void = () => undefined,
  except: (path: string) => boolean = () => false,
): AsyncGenerator<string> {
  if (path === STANDARD_INPUT || !(await stat(path)).isDirectory()) {
    yield path;
    return;
  }
  const entries = [];
  for await (const entry of await opendir(path)) if (!entry.name.startsWith(".")) entries.push(entry);
  entries.sort((a, b) => (a.name < b.name ? -1 : 1));
  for (const entry of entries) {
    const file = join(path, entry.name);
    if (except(file)) continue;
    if (entry.isDirectory()) yield* filesUnder(file, extensions, leftOut, except);
    else if (!entry.isFile() && !(await isFile(file))) continue;
    else if (extensions.has(extname(entry.name).toLowerCase())) yield file;
    else leftOut(file);
  }
}

async function isFile(path: string): Promise<boolean> {
  return stat(path).then(
    (found) => found.isFile(),
    () => false,
  );
}

/** The bytes of a file or of standard input as a stream, read no faster than they are taken. */
export async function openBytes(path: string): Promise<AsyncIterable<Uint8Array>> {
  return path === STANDARD_INPUT ? process.stdin : (await open(path)).createReadStream({ highWaterMark: 1 << 20 });
}

/** The bytes of a stream as one, at most `limit` and one more, so that a reader can tell that it is larger. */
export async function allBytes(stream: AsyncIterable<Uint8Array>, limit: number): Promise<Uint8Array> {
  const pieces: Uint8Array[] = [];
  let length = 0;
  for await (const piece of stream) {
    pieces.push(piece);
    length += piece.length;
    if (length > limit) break;
  }
  const all = Buffer.concat(pieces);
  return new Uint8Array(all.buffer, all.byteOffset, Math.min(all.length, limit + 1));
}

/** The bytes of a file or of standard input, at most `limit` and one more. */
export async function readBytes(path: string, limit: number): Promise<Uint8Array> {
  return allBytes(await openBytes(path), limit);
}

/** The text of a UTF-8 file. */
export async function readText(path: string): Promise<string> {
  return readFile(path, "utf8");
}

/** The lines of a UTF-8 file or of standard input, one at a time. */
export async function* readLines(path: string): AsyncGenerator<string> {
  const input = path === STANDARD_INPUT ? process.stdin : (await open(path)).createReadStream();
  yield* createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY });
}

const BATCH = 1 << 16;

/** A file in pieces of text, or of bytes alone. */
type Pieces = Iterable<string> | AsyncIterable<string> | Iterable<Uint8Array>;

async function* batched(pieces: Pieces): AsyncGenerator<string | Uint8Array> {
  let batch = "";
  for await (const piece of pieces) {
    if (typeof piece !== "string") {
      yield piece;
      continue;
    }
    batch += piece;
    if (batch.length < BATCH) continue;
    yield batch;
    batch = "";
  }
  if (batch) yield batch;
}

/** Writes to standard output no faster than it is read; a reader that stops early (`| head`) ends it quietly. */
export async function writeStandardOutput(pieces: Iterable<string> | AsyncIterable<string>): Promise<void> {
  try {
    await pipeline(Readable.from(pieces), process.stdout, { end: false });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EPIPE") throw error;
  }
}

/** Tells the file into which standard output goes, as with `> out.jsonl`, by whatever name; where it goes elsewhere, no file is that. */
export function standardOutputFile(): (path: string) => boolean {
  const found = <T>(look: () => T): T | null => {
    try {
      return look();
    } catch {
      return null;
    }
  };
  const out: Stats | null = found(() => fstatSync(process.stdout.fd));
  if (!out?.isFile()) return () => false;
  return (path) => {
    const file = found(() => statSync(path));
    return file?.ino === out.ino && file.dev === out.dev;
  };
}

/** What ends a program politely. */
const ENDINGS = ["SIGINT", "SIGTERM", "SIGHUP"] as const;

/** Whether somebody waits for what is under way, and ends the program then. */
let endingsAreHeld = false;

/**
 * Takes what ends a program politely: the signal tells that it came, and what is being written is written to its end. Only the
 * first one is taken; the next ends the program at once, as ever.
 */
export function holdEndings(): { readonly signal: AbortSignal; readonly release: () => void } {
  const controller = new AbortController();
  const release = (): void => {
    for (const ending of ENDINGS) process.off(ending, end);
    endingsAreHeld = false;
  };
  const end = (): void => {
    controller.abort();
    // Those who are told of this same one after us still find it held.
    setImmediate(release);
  };
  for (const ending of ENDINGS) process.on(ending, end);
  endingsAreHeld = true;
  return { signal: controller.signal, release };
}

/** Takes a draft away where the program is ended while it is written; gives what ends that care. */
export function removeWhenEnded(remove: () => void): () => void {
  // There may be several drafts: whoever ends the program first, each is taken away.
  process.on("exit", remove);
  const release = whenEnded(() => undefined);
  return () => {
    process.off("exit", remove);
    release();
  };
}

/** Says something when the program is ended, which it then is; gives what ends that. */
export function whenEnded(tell: () => void): () => void {
  const ended = (): void => {
    if (endingsAreHeld) return;
    tell();
    process.exit(130);
  };
  for (const ending of ENDINGS) process.on(ending, ended);
  return () => {
    for (const ending of ENDINGS) process.off(ending, ended);
  };
}

/** Leaves standard input unread: a program that waits for it can end. */
export function leaveStandardInput(): void {
  process.stdin.destroy();
}

/** Writes a file as a whole or not at all: beside its place first, then moved there. Devices and pipes are written to directly. */
export async function writeFileWhole(path: string, pieces: Pieces): Promise<void> {
  const target = await realpath(path).catch(() => path);
  const old = await stat(target).catch(() => null);
  const source = Readable.from(batched(pieces));
  if (old && !old.isFile()) {
    await pipeline(source, createWriteStream(target));
    return;
  }
  const draft = `${target}.${randomBytes(4).toString("hex")}.part`;
  const done = removeWhenEnded(() => rmSync(draft, { force: true }));
  try {
    await pipeline(source, createWriteStream(draft, { flags: "wx", ...(old ? { mode: old.mode } : {}) }));
    await rename(draft, target);
  } catch (error) {
    await rm(draft, { force: true });
    throw error;
  } finally {
    done();
  }
}

/** Starts an HTTP server on 127.0.0.1 alone; port 0 takes any free one. Gives the server and its port. */
export async function listen(
  port: number,
  answer: (request: IncomingMessage, response: ServerResponse, port: number) => void,
): Promise<{ readonly server: Server; readonly port: number }> {
  const server = createServer();
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, "127.0.0.1", resolve);
  });
  const taken = (server.address() as AddressInfo).port;
  server.on("request", (request, response) => answer(request, response, taken));
  return { server, port: taken };
}

/** Waits for Ctrl+C or a polite kill, then closes the server with all its connections. */
export async function serveUntilStopped(server: Server): Promise<void> {
  await new Promise<void>((resolve) => {
    process.once("SIGINT", () => resolve());
    process.once("SIGTERM", () => resolve());
  });
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
}

/** Whether a file belongs to whoever runs this, or to the system; true where there are no owners. */
export async function isOwn(path: string): Promise<boolean> {
  const me = process.getuid?.();
  const { uid } = await stat(path);
  return me === undefined || uid === me || uid === 0;
}
