import { RedthreadError } from "../errors.ts";

const MIB = 1024 * 1024;
/** Never more than this is unpacked from one source, all that lies inside it together. */
const MOST_UNPACKED = 1024 * MIB;
/** So much may be unpacked from any source; beyond it, so many times its size: text shrinks to a tenth, bombs to a thousandth. */
const ALWAYS = 64 * MIB;
const MOST_TIMES = 100;
/** More files are not looked at. */
const MOST_FILES = 50_000;
/** An article in an attachment in a mailbox in a folder in an archive: deeper nesting is made to harm. */
export const DEEPEST = 5;

/** Larger files of any format are not read, in bytes. */
export const LARGEST_OF_ALL = 512 * MIB;

/** What is read of the files inside an archive. */
export interface Kinds {
  /** Whether a file of this name is one to read. */
  readonly wants: (path: string) => boolean;
  /** How large it may be, in bytes. */
  readonly most: (path: string) => number;
}

/** What may still be unpacked from one source and all that lies inside it: archives may be made to fill the memory. */
export class Room {
  readonly #name: string;
  readonly #most: number;
  #left: number;
  #files = MOST_FILES;
  readonly kinds: Kinds;

  constructor(name: string, packedSize: number, kinds: Kinds) {
    this.#name = name;
    this.kinds = kinds;
    this.#most = Math.min(MOST_UNPACKED, Math.max(ALWAYS, packedSize * MOST_TIMES));
    this.#left = this.#most;
  }

  /** Takes room for so many unpacked bytes; throws E115 where it is used up. */
  take(bytes: number): void {
    this.#left -= bytes;
    if (this.#left < 0) throw new RedthreadError("E115", this.#name, megabytes(this.#most));
  }

  /** Counts a file; throws E115 at one too many. */
  takeFile(): void {
    if (--this.#files < 0) throw new RedthreadError("E115", this.#name, `${MOST_FILES.toLocaleString("en")} files`);
  }
}

/** "20 MB". */
export const megabytes = (bytes: number): string => `${Math.floor(bytes / MIB)} MB`;
