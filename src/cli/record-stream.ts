import { linesFrom } from "./lines.ts";

/** A stream that may hold a record a line. */
export interface PeekedStream {
  /** Whether its first line is a JSON object, and more than one line may follow: it can be read line by line. */
  readonly records: boolean;
  /** The stream from its beginning. */
  readonly pieces: AsyncIterable<Uint8Array>;
}

/** A first line that is longer tells nothing: what holds it is read as a whole. */
const PEEK = 4 << 20;

/** Looks at the first line of a stream without losing it. */
export async function peek(stream: AsyncIterable<Uint8Array>): Promise<PeekedStream> {
  const iterator = stream[Symbol.asyncIterator]();
  const taken: Uint8Array[] = [];
  let length = 0;
  let ended = false;
  while (length < PEEK) {
    const { value, done } = await iterator.next();
    if (done) {
      ended = true;
      break;
    }
    taken.push(value);
    length += value.length;
    if (value.includes(0x0a)) break;
  }
  return { records: await beginsWithRecord(taken, ended), pieces: rejoined(taken, iterator) };
}

async function beginsWithRecord(taken: readonly Uint8Array[], ended: boolean): Promise<boolean> {
  for await (const line of linesFrom(all(taken), PEEK)) {
    // What has not come to its end yet is no line.
    const whole = ended || line !== taken.at(-1);
    return line !== null && whole && isRecord(line);
  }
  return false;
}

function isRecord(line: Uint8Array): boolean {
  try {
    const value: unknown = JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(line));
    return typeof value === "object" && value !== null && !Array.isArray(value);
  } catch {
    return false;
  }
}

async function* all(pieces: readonly Uint8Array[]): AsyncGenerator<Uint8Array> {
  yield* pieces;
}

async function* rejoined(taken: readonly Uint8Array[], rest: AsyncIterator<Uint8Array>): AsyncGenerator<Uint8Array> {
  yield* taken;
  for (let next = await rest.next(); !next.done; next = await rest.next()) yield next.value;
}
