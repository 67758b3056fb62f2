import { RedthreadError } from "../errors.ts";
import type { BytesReader, ReadResult, Source } from "./reader.ts";
import { LARGEST_OF_ALL, type Room } from "./room.ts";
import { isZip } from "./signature.ts";
import { zipFiles } from "./zip-entries.ts";

/** ZIP archives: the files inside that Redthread reads, in nested archives too; nothing is written anywhere. */
export const ZIP: BytesReader = {
  takes: "bytes",
  id: "zip",
  label: "ZIP archive",
  extensions: [".zip"],
  mediaTypes: ["application/zip", "application/x-zip-compressed"],
  isOne: isZip,
  largest: LARGEST_OF_ALL,
  read: async ({ name, bytes }, _options, room): Promise<ReadResult> => ({
    articles: [],
    errors: [],
    inside: filesOf(bytes, name, room),
  }),
};

async function* filesOf(bytes: Uint8Array, name: string, room: Room): AsyncGenerator<Source | RedthreadError> {
  for await (const file of zipFiles(bytes, name, room, room.kinds.wants, room.kinds.most))
    yield file instanceof RedthreadError ? file : { name: `${name}/${file.path}`, bytes: file.bytes };
}
