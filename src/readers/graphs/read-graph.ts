import type { GraphFile } from "../../article/graph-file.ts";
import { RedthreadError } from "../../errors.ts";
import { extensionOf } from "../names.ts";
import { GraphFault, type GraphReader } from "./graph-reader.ts";
import { GRAPH_READERS } from "./graph-readers.ts";
import { XmlFault } from "./xml-scanner.ts";

/** Larger graphs are not opened, in bytes. */
export const LARGEST_GRAPH = 256 * 1024 * 1024;
/** How many bytes of a file tell whether it holds a graph. */
export const GRAPH_START = 4096;

/** A file that may hold a graph; its bytes may come in pieces. */
export interface GraphSource {
  readonly name: string;
  readonly bytes: AsyncIterable<Uint8Array> | Iterable<Uint8Array>;
}

/** The reader for a file that begins with these bytes; null for a file that holds no graph. */
export function graphReaderFor(name: string, start: Uint8Array): GraphReader | null {
  const text = new TextDecoder(encodingOf(start)).decode(start.subarray(0, GRAPH_START));
  const extension = extensionOf(name);
  return GRAPH_READERS.find((reader: GraphReader) => reader.isOne(text, extension)) ?? null;
}

/**
 * Reads a graph in one pass. Throws E101 for an empty file, E120 for what is no sound graph, E121 for one that is too large, E122 for
 * XML that declares entities, and E123 where there is no node in it.
 */
export async function readGraph({ name, bytes }: GraphSource): Promise<GraphFile> {
  const iterator = counted(bytes, name)[Symbol.asyncIterator]();
  const start = await atLeast(iterator, GRAPH_START);
  if (start.length === 0) throw new RedthreadError("E101", name);
  const reader = graphReaderFor(name, start);
  if (!reader) throw new RedthreadError("E120", name, "it is none of the formats that hold graphs");
  try {
    const file = await reader.read(decoded(start, iterator));
    if (file.nodes.length === 0) throw new RedthreadError("E123", name);
    return file;
  } catch (error) {
    throw error instanceof RedthreadError ? error : problemOf(error, name);
  }
}

function problemOf(error: unknown, name: string): RedthreadError {
  if (error instanceof XmlFault)
    return error.declares ? new RedthreadError("E122", name) : new RedthreadError("E120", name, error.message);
  if (error instanceof GraphFault) return new RedthreadError("E120", name, error.message);
  if (error instanceof SyntaxError) return new RedthreadError("E120", name, "it is not valid JSON");
  return new RedthreadError("E120", name, error instanceof TypeError ? "it cannot be decoded" : String(error));
}

async function* counted(bytes: GraphSource["bytes"], name: string): AsyncGenerator<Uint8Array> {
  let length = 0;
  for await (const piece of bytes) {
    length += piece.length;
    if (length > LARGEST_GRAPH) throw new RedthreadError("E121", name, "256 MB");
    if (piece.length > 0) yield piece;
  }
}

/** The first bytes, at least so many where there are. */
async function atLeast(iterator: AsyncIterator<Uint8Array>, size: number): Promise<Uint8Array> {
  const pieces: Uint8Array[] = [];
  let length = 0;
  while (length < size) {
    const { value, done } = await iterator.next();
    if (done) break;
    pieces.push(value);
    length += value.length;
  }
  const start = new Uint8Array(length);
  let at = 0;
  for (const piece of pieces) {
    start.set(piece, at);
    at += piece.length;
  }
  return start;
}

async function* decoded(start: Uint8Array, rest: AsyncIterator<Uint8Array>): AsyncGenerator<string> {
  const decoder = new TextDecoder(encodingOf(start), { fatal: true });
  yield decoder.decode(start, { stream: true });
  for (let next = await rest.next(); !next.done; next = await rest.next()) yield decoder.decode(next.value, { stream: true });
  yield decoder.decode();
}

const DECLARED = /^<\?xml[^>]{0,100}?encoding\s*=\s*["']([A-Za-z][\w.-]{0,40})["']/;

/** By the byte order mark, else as the XML declaration says, else UTF-8. */
function encodingOf(start: Uint8Array): string {
  const [a, b, c, d] = start;
  if (a === 0xff && b === 0xfe) return "utf-16le";
  if (a === 0xfe && b === 0xff) return "utf-16be";
  if (a === 0x3c && b === 0) return "utf-16le";
  if (a === 0 && b === 0x3c && c === 0 && d === 0x3f) return "utf-16be";
  const ascii = String.fromCharCode(...start.subarray(0, 160));
  const declared = DECLARED.exec(ascii)?.[1]?.toLowerCase();
  if (declared === undefined || declared.startsWith("utf-16")) return "utf-8";
  try {
    return new TextDecoder(declared).encoding;
  } catch {
    return "utf-8";
  }
}

/** A graph file's text, decoded as its reader does; an XML declaration no longer names another encoding. */
export function graphText(bytes: Uint8Array): string {
  const decoder = new TextDecoder(encodingOf(bytes.subarray(0, GRAPH_START)));
  const text = decoder.decode(bytes);
  if (decoder.encoding === "utf-8") return text;
  return text.replace(/^(\s*<\?xml[^>]{0,200}?)\s+encoding\s*=\s*(?:"[^"]{0,60}"|'[^']{0,60}')/u, "$1");
}
