/** How long the text is that so many bytes packed by LZW (ISO 32000, 7.4.4) hold, without unpacking it. */
export function lzwLength(bytes: Uint8Array): number {
  const lengths: number[] = new Array<number>(FIRST).fill(1);
  let [total, before, width] = [0, 0, 9];
  let [bits, held] = [0, 0];
  for (const byte of bytes) {
    bits = ((bits << 8) | byte) & 0xffffff;
    held += 8;
    if (held < width) continue;
    held -= width;
    const code = (bits >> held) & ((1 << width) - 1);
    if (code === END) return total;
    if (code === CLEAR) {
      lengths.length = FIRST;
      [before, width] = [0, 9];
      continue;
    }
    // A code that is not known yet is what came before and its first letter once more.
    const length = lengths[code] ?? before + 1;
    total += length;
    if (before > 0 && lengths.length < MOST) lengths.push(before + 1);
    before = length;
    if (lengths.length + 1 >= 1 << width && width < 12) width++;
  }
  return total;
}

const CLEAR = 256;
const END = 257;
const FIRST = 258;
const MOST = 4096;
