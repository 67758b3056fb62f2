import { RedthreadError } from "../errors.ts";
import { harmlessPath } from "./names.ts";
import { megabytes, type Room } from "./room.ts";

/** One file of an archive, unpacked. */
export interface ZipFile {
  /** Its path, made harmless: no root, no way up, no control characters. */
  readonly path: string;
  readonly bytes: Uint8Array;
}

/**
 * The wanted files of a ZIP archive in their order, unpacked one at a time; an error for each that is encrypted (E112),
 * damaged (E113) or larger than `most` tells of its path (E102). Throws E113 for what is no archive, E115 where there is no room.
 */
export async function* zipFiles(
  bytes: Uint8Array,
  name: string,
  room: Room,
  wanted: (path: string) => boolean,
  most: (path: string) => number,
): AsyncGenerator<ZipFile | RedthreadError> {
  // The build on streams that Node and browsers have of themselves: no worker of its own, nothing to compile.
  const { ZipReader, Uint8ArrayReader, Writer } = await import("@zip.js/zip.js/lib/zip-core-native.js");
  /** Gathers what is unpacked, and stops where it is too much. */
  class Gatherer extends Writer<Uint8Array> {
    readonly #most: number;
    readonly #pieces: Uint8Array[] = [];
    #length = 0;
    constructor(limit: number) {
      super();
      this.#most = limit;
    }
    override async writeUint8Array(piece: Uint8Array): Promise<void> {
      this.#length += piece.length;
      room.take(piece.length);
      if (this.#length > this.#most) throw new TooLarge();
      // The piece may be a view of a buffer that is used again.
      this.#pieces.push(piece.slice());
    }
    override async getData(): Promise<Uint8Array> {
      return joined(this.#pieces, this.#length);
    }
  }
  const reader = new ZipReader(new Uint8ArrayReader(bytes), {
    useWebWorkers: false,
    filenameValidation: "tolerant",
    strictness: "tolerant",
  });
  const entries = reader.getEntriesGenerator();
  for (;;) {
    const next = await entries.next().catch((error: unknown) => {
      throw new RedthreadError("E113", name, "ZIP archive", reasonOf(error));
    });
    if (next.done) return;
    const entry = next.value;
    if (entry.directory) continue;
    room.takeFile();
    const path = harmlessPath(entry.filename);
    if (!wanted(path)) continue;
    const inner = `${name}/${path}`;
    const limit = most(path);
    if (entry.encrypted) yield new RedthreadError("E112", inner);
    else if (entry.uncompressedSize > limit) yield new RedthreadError("E102", inner, megabytes(limit));
    else {
      try {
        yield { path, bytes: await entry.getData(new Gatherer(limit)) };
      } catch (error) {
        if (error instanceof RedthreadError) throw error;
        yield error instanceof TooLarge
          ? new RedthreadError("E102", inner, megabytes(limit))
          : new RedthreadError("E113", inner, "file of an archive", reasonOf(error));
      }
    }
  }
}

class TooLarge extends Error {}

/** The files of a document that is a ZIP archive by their paths; throws the first error among them. */
export async function zipParts(
  bytes: Uint8Array,
  name: string,
  room: Room,
  wanted: (path: string) => boolean,
): Promise<ReadonlyMap<string, Uint8Array>> {
  const parts = new Map<string, Uint8Array>();
  for await (const file of zipFiles(bytes, name, room, wanted, () => LARGEST_PART)) {
    if (file instanceof RedthreadError) throw file.code === "E112" ? new RedthreadError("E112", name) : file;
    if (!parts.has(file.path)) parts.set(file.path, file.bytes);
  }
  return parts;
}

/** A part of a document may be so large, in bytes: the words of a long book are 2 MB. */
const LARGEST_PART = 64 * 1024 * 1024;

/** Pieces as one. */
export function joined(pieces: readonly Uint8Array[], length: number): Uint8Array {
  const [only] = pieces;
  if (only && pieces.length === 1) return only;
  const whole = new Uint8Array(length);
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}

/** What a library says of a fault, in short. */
export function reasonOf(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  return message.slice(0, 100).replace(/[.\s]+$/, "") || "it is damaged";
}
