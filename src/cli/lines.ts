/** The bytes of a line without its line end; null in the place of one that is longer than the limit. */
export type Line = Uint8Array | null;

const NEWLINE = 0x0a;

/**
 * The lines of a stream of bytes, one at a time, without their "\n"; one of more than `limit` bytes is skipped without
 * being held. Linear.
 */
export async function* linesFrom(pieces: AsyncIterable<Uint8Array>, limit: number): AsyncGenerator<Line> {
  let parts: Uint8Array[] = [];
  let length = 0;
  const hold = (part: Uint8Array): void => {
    length += part.length;
    if (length > limit) parts = [];
    else parts.push(part);
  };
  const line = (): Line => {
    const whole = length > limit ? null : joined(parts, length);
    [parts, length] = [[], 0];
    return whole;
  };
  for await (const piece of pieces) {
    let start = 0;
    for (let end = piece.indexOf(NEWLINE); end >= 0; end = piece.indexOf(NEWLINE, start)) {
      hold(piece.subarray(start, end));
      yield line();
      start = end + 1;
    }
    if (start < piece.length) hold(piece.subarray(start));
  }
  if (length > 0) yield line();
}

function joined(parts: readonly Uint8Array[], length: number): Uint8Array {
  if (parts.length === 1) return parts[0] as Uint8Array;
  const whole = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
