import { extensionOf } from "./names.ts";
import type { BytesReader, Reader, Source } from "./reader.ts";
import { READERS } from "./readers.ts";

/** Larger files are not read, in bytes, where their format says nothing else. */
export const LARGEST_FILE = 20 * 1024 * 1024;

/** What systems put beside files: resource forks and hidden files. */
const ASIDE = /(?:^|\/)(?:__MACOSX\/|\.)/u;

/** Whether a file inside an archive is one to read: of a known format, and not hidden. */
export function isReadable(path: string): boolean {
  return !ASIDE.test(path) && readerByName(path) !== undefined;
}

/** The reader that the extension of a name tells. */
function readerByName(name: string): Reader | undefined {
  const extension = extensionOf(name);
  const readers: readonly Reader[] = READERS;
  return extension === "" ? undefined : readers.find(({ extensions }) => extensions.includes(extension));
}

/** How large a file of this name may be, in bytes. */
export const largestOf = (name: string): number => readerByName(name)?.largest ?? LARGEST_FILE;

/**
 * The reader of a format with an encoding of its own: what the bytes say for certain counts before the name, for a PDF that is
 * called `talks.txt` is one. Undefined for text.
 */
export function readerByBytes(bytes: Uint8Array, { name, mediaType = "" }: Source): BytesReader | undefined {
  const readers = (READERS as readonly Reader[]).filter((reader) => reader.takes === "bytes");
  const named = readerByName(name);
  const certain = readers.find((reader) => reader.isOne?.(bytes));
  if (certain) return certain;
  if (named) return named.takes === "bytes" ? named : undefined;
  const type = mediaType.split(";")[0]?.trim().toLowerCase() ?? "";
  return readers.find((reader) => reader.mediaTypes.includes(type));
}
