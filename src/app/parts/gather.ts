import type { ExportedFile } from "../../exporters/exporter.ts";

/** Milliseconds of work in one go: the page stays live between. */
const SLICE = 30;

/** Reads pieces to their end, in slices between which the page can breathe. */
export async function gather<T>(pieces: Iterable<T>, take: (piece: T) => void): Promise<void> {
  let since = performance.now();
  for (const piece of pieces) {
    take(piece);
    if (performance.now() - since < SLICE) continue;
    await new Promise((resolve) => setTimeout(resolve));
    since = performance.now();
  }
}

/** Midnight of the first day that ZIP knows, told in local time as ZIP has it: the same files give the same bytes on any day. */
const NO_TIME = "1980-01-01T00:00:00";

/** Files as a ZIP archive, in pieces. */
export async function zipOf(files: Iterable<ExportedFile>): Promise<readonly Uint8Array<ArrayBuffer>[]> {
  const { strToU8, Zip, ZipDeflate } = await import("fflate");
  const zipped: Uint8Array<ArrayBuffer>[] = [];
  const archive = new Zip((error, piece) => {
    if (error) throw error;
    zipped.push(piece as Uint8Array<ArrayBuffer>);
  });
  for (const { name, pieces } of files) {
    const file = new ZipDeflate(name, { level: 6 });
    file.mtime = NO_TIME;
    archive.add(file);
    await gather(pieces, (piece) => file.push(strToU8(piece)));
    file.push(new Uint8Array(), true);
  }
  archive.end();
  return zipped;
}
