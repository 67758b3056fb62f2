/** Takes pieces; false when no more are of use. */
type Sink = (piece: Uint8Array) => boolean;

/** Hands on the bytes that hexadecimal digits tell (ISO 32000, 7.4.2), up to ">". */
export function hexadecimal(next: Sink): Sink {
  let high = -1;
  return (piece) => {
    const bytes: number[] = [];
    for (const code of piece) {
      if (code === 62) return handOn(next, bytes, true);
      const digit = Number.parseInt(String.fromCharCode(code), 16);
      if (Number.isNaN(digit)) continue;
      if (high >= 0) bytes.push(high * 16 + digit);
      high = high >= 0 ? -1 : digit;
    }
    return handOn(next, bytes, false);
  };
}

/** Hands on the bytes that digits to the base 85 tell (ISO 32000, 7.4.3), up to "~>". */
export function base85(next: Sink): Sink {
  let [value, count] = [0, 0];
  return (piece) => {
    const bytes: number[] = [];
    const put = (number: number, length: number): void => {
      for (let i = 0; i < length; i++) bytes.push(Math.floor(number / 256 ** (3 - i)) & 255);
    };
    for (const code of piece) {
      if (code === 126) {
        if (count > 1) put((value + 1) * 85 ** (5 - count) - 1, count - 1);
        return handOn(next, bytes, true);
      }
      if (code === 122 && count === 0) put(0, 4);
      if (code < 33 || code > 117) continue;
      value = value * 85 + code - 33;
      if (++count < 5) continue;
      put(value, 4);
      [value, count] = [0, 0];
    }
    return handOn(next, bytes, false);
  };
}

function handOn(next: Sink, bytes: readonly number[], ended: boolean): boolean {
  const useful = bytes.length === 0 || next(Uint8Array.from(bytes));
  return useful && !ended;
}
