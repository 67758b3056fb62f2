import { RedthreadError } from "../../errors.ts";
import type { Room } from "../room.ts";
import { indexOfAscii } from "../signature.ts";
import { lzwLength } from "./lzw-length.ts";
import { base85, hexadecimal } from "./printable.ts";

/** A dictionary begins so near before its stream; one that is longer may say anything. */
const DICTIONARY = 4096;
/** What is unpacked at a time: a bomb is stopped before much of it has grown. */
const STEP = 1 << 14;
/** At first it is less: most that only looks like a stream is seen to be none by then. */
const FIRST_STEP = 1 << 8;
/** To look at what may be a stream costs as much as to unpack so many bytes: a file may be made of beginnings. */
const LOOK = 1024;
/** So many bytes tell how a layer is packed, and so many at least: what is shorter grows to nothing that matters. */
const HEAD = 64;
const LEAST_HEAD = 16;
/** Run lengths shrink nothing to less than one byte in so many. */
const MOST_RUNS = 64;
/** Files that are packed over and over are made to harm. */
const MOST_LAYERS = 4;

/** The names of filters (ISO 32000, 7.4) that stand in a dictionary, in full or in short. */
const NAMES = /\/(FlateDecode|Fl|LZWDecode|LZW|RunLengthDecode|RL|BrotliDecode|ASCII85Decode|A85|ASCIIHexDecode|AHx)(?!\w)/g;
const REFERENCE = /\/(?:Filter|F)\s{0,9}\[?\s{0,9}\d{1,9}\s{1,9}\d{1,5}\s{1,9}R/;

/** Takes pieces of a stream; false when no more are of use. */
type Sink = (piece: Uint8Array) => boolean;

/**
 * Takes room for what the streams of a PDF unpack to, whatever filters lie over each other, before a library unpacks them that knows
 * no bounds. Throws E115 where there is none. It goes by the bytes more than by what dictionaries say, which may lie; into streams
 * that are encrypted it does not see.
 */
export async function chargeStreams(bytes: Uint8Array, room: Room): Promise<void> {
  const { Unzlib } = await import("fflate");
  let charged = 0;
  const inflating = (next: Sink): Sink => {
    let [ended, grown] = [false, false];
    const take = (length: number): void => {
      room.take(length);
      charged += length;
    };
    const stream = new Unzlib((piece) => {
      take(piece.length);
      if (piece.length === 0) return;
      grown = true;
      next(piece);
    });
    return (piece) => {
      if (ended) return false;
      grown = false;
      try {
        stream.push(piece);
      } catch (error) {
        // What is damaged is the library's to tell of.
        if (error instanceof RedthreadError) throw error;
        ended = true;
        return false;
      }
      ended = hasEnded(stream);
      // What gives nothing is not free to look through either, for it may go on for long before a bomb.
      if (!grown && !ended) take(piece.length);
      return !ended;
    };
  };
  /** Looks at what a layer begins with, and unpacks it where it is packed. */
  const layer = (printable: boolean, depth: number): Sink => {
    let head: readonly number[] = [];
    let into: Sink | null = null;
    return (piece) => {
      if (into) return into(piece);
      head = [...head, ...piece.subarray(0, HEAD)];
      if (head.length < LEAST_HEAD) return true;
      const digits = printable ? digitsOf(head) : null;
      if (!isZlib(head) && !digits) return false;
      if (depth === MOST_LAYERS) room.take(Number.POSITIVE_INFINITY);
      const next = layer(printable, depth + 1);
      into = digits ? digits(next) : inflating(next);
      return into(Uint8Array.from([...head, ...piece.subarray(HEAD)]));
    };
  };
  for (const { start, end, dictionary } of streamsOf(bytes)) {
    room.take(LOOK);
    const names = new Set(Array.from((dictionary ?? "").matchAll(NAMES), ([, name = ""]) => name));
    chargeOld(names, bytes.subarray(start, end), room);
    const printable = ["ASCII85Decode", "A85", "ASCIIHexDecode", "AHx"].some((name) => names.has(name));
    const take = layer(printable || dictionary === null || REFERENCE.test(dictionary), 0);
    // Beyond its end too as long as that gives something, for words inside a stream may look like an end.
    for (let [at, to] = [start, 0]; at < bytes.length; at = to) {
      const step = at === start ? FIRST_STEP : STEP;
      to = at < end ? Math.min(at + step, end) : at + step;
      const before = charged;
      if (!take(bytes.subarray(at, to)) || (at >= end && charged === before)) break;
    }
  }
}

/** Old filters, and new ones that nobody unpacks here, are reckoned; under or over another that grows they are made to harm. */
function chargeOld(names: ReadonlySet<string>, data: Uint8Array, room: Room): void {
  const has = (...some: readonly string[]): boolean => some.some((name) => names.has(name));
  const [lzw, runs, flate] = [has("LZWDecode", "LZW"), has("RunLengthDecode", "RL"), has("FlateDecode", "Fl")];
  if (has("BrotliDecode") || Number(lzw) + Number(runs) + Number(flate && (lzw || runs)) > 1) room.take(Number.POSITIVE_INFINITY);
  if (lzw) room.take(lzwLength(data));
  if (runs) room.take(data.length * MOST_RUNS);
}

/** Whether the last block of a stream has been unpacked: fflate knows by these marks of its state, and has no word for it. */
function hasEnded(stream: object): boolean {
  const { s: state } = stream as { readonly s?: { readonly f?: number; readonly l?: unknown } };
  return state?.f === 1 && !state.l;
}

/** Whether bytes begin as RFC 1950 says. */
function isZlib([method = 0, flags = 0]: readonly number[]): boolean {
  return (method & 15) === 8 && ((method << 8) | flags) % 31 === 0 && (flags & 32) === 0;
}

const HEX = /^[\s\da-fA-F]+>?/;
const BASE85 = /^(?:<~)?[\s!-uz]{8,}/;

function digitsOf(head: readonly number[]): typeof base85 | null {
  const start = String.fromCharCode(...head);
  const { length } = start;
  if (HEX.exec(start)?.[0].length === length || /^[\s\da-fA-F]*>/.test(start)) return hexadecimal;
  return BASE85.exec(start)?.[0].length === length || /^(?:<~)?[\s!-uz]*~>/.test(start) ? base85 : null;
}

interface Stream {
  readonly start: number;
  /** Where it seems to end. */
  readonly end: number;
  /** The words of its dictionary, letters written as figures made letters; null where it does not begin nearby. */
  readonly dictionary: string | null;
}

function* streamsOf(bytes: Uint8Array): Generator<Stream> {
  let end = 0;
  for (let at = indexOfAscii(bytes, "stream"); at >= 0; at = indexOfAscii(bytes, "stream", at + 6)) {
    if (indexOfAscii(bytes, "end", Math.max(0, at - 3), at) === at - 3) continue;
    const [one, two] = [bytes[at + 6], bytes[at + 7]];
    const start = at + 6 + (one === 13 && two === 10 ? 2 : one === 13 || one === 10 ? 1 : 0);
    // One end is looked for once, however many beginnings stand before it: a file may be made of them.
    if (end < start) {
      const found = indexOfAscii(bytes, "endstream", start);
      end = found < 0 ? bytes.length : found;
    }
    yield { start, end, dictionary: dictionaryBefore(bytes, at) };
  }
}

function dictionaryBefore(bytes: Uint8Array, at: number): string | null {
  const before = new TextDecoder("latin1").decode(bytes.subarray(Math.max(0, at - DICTIONARY), at));
  const begin = before.lastIndexOf("obj");
  if (begin < 0) return null;
  return before.slice(begin).replace(/#([\da-fA-F]{2})/g, (_all, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
}
