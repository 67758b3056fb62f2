import { RedthreadError } from "../errors.ts";
import { extensionOf } from "./names.ts";
import type { BytesReader } from "./reader.ts";
import { LARGEST_OF_ALL, megabytes, type Room } from "./room.ts";
import { joined, reasonOf } from "./zip-entries.ts";

/** Whether bytes begin as RFC 1952 says. */
const isGzip = (bytes: Uint8Array): boolean => bytes[0] === 0x1f && bytes[1] === 0x8b && bytes[2] === 8;

/** What is packed at a time: a bomb is stopped before much of it has grown. */
const STEP = 1 << 14;

/** All members of a gzip file, as one; throws E102, E113 and E115. */
export async function gunzip(bytes: Uint8Array, name: string, most: number, room: Room): Promise<Uint8Array> {
  const { Gunzip } = await import("fflate");
  const pieces: Uint8Array[] = [];
  let length = 0;
  let whole = false;
  const stream = new Gunzip((piece, last) => {
    room.take(piece.length);
    length += piece.length;
    whole = last;
    if (length > most) throw new RedthreadError("E102", name, megabytes(most));
    pieces.push(piece);
  });
  try {
    for (let at = 0; at < bytes.length; at += STEP) stream.push(bytes.subarray(at, at + STEP), at + STEP >= bytes.length);
  } catch (error) {
    if (error instanceof RedthreadError) throw error;
    throw new RedthreadError("E113", name, "gzip file", reasonOf(error));
  }
  if (!whole) throw new RedthreadError("E113", name, "gzip file", "it ends too early");
  return joined(pieces, length);
}

/** Gzip: one file packed, such as `crawl.warc.gz`. */
export const GZIP: BytesReader = {
  takes: "bytes",
  id: "gzip",
  label: "gzip file",
  extensions: [".gz"],
  mediaTypes: ["application/gzip", "application/x-gzip"],
  isOne: isGzip,
  largest: LARGEST_OF_ALL,
  read: async ({ name, bytes, url }, _options, room) => {
    const inner = extensionOf(name) === ".gz" ? name.slice(0, -".gz".length) : name;
    const most = room.kinds.wants(inner) ? room.kinds.most(inner) : LARGEST_OF_ALL;
    const unpacked = await gunzip(bytes, name, most, room);
    return { articles: [], errors: [], inside: [{ name: inner, bytes: unpacked, ...(url ? { url } : {}) }] };
  },
};
