import { RedthreadError } from "../errors.ts";

/** How much of a file is looked at to tell its encoding, in bytes. */
const SAMPLE = 65_536;

/**
 * The text of a file's bytes, without the byte order mark and otherwise unchanged: UTF-8, UTF-16 (with or without mark)
 * or Windows-1252, which includes Latin-1.
 * Throws E103 for binary data and E104 for bytes that cannot be decoded.
 */
export async function decode(bytes: Uint8Array, name: string): Promise<string> {
  const marked = markedEncoding(bytes);
  if (marked) return checked(strictly(bytes, marked, name), name);
  const guessed = utf16Guess(bytes);
  if (guessed) return checked(strictly(bytes, guessed, name), name);
  if (bytes.subarray(0, SAMPLE).includes(0)) throw new RedthreadError("E103", name);
  try {
    return checked(new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes), name);
  } catch (error) {
    if (error instanceof RedthreadError) throw error;
  }
  return windows1252(bytes, name);
}

/** The encoding that a byte order mark names. */
function markedEncoding(bytes: Uint8Array): string | null {
  const [a, b, c, d] = bytes;
  if (a === 0xef && b === 0xbb && c === 0xbf) return "utf-8";
  if (a === 0xff && b === 0xfe) return c === 0 && d === 0 && bytes.length > 4 ? "utf-32" : "utf-16le";
  if (a === 0xfe && b === 0xff) return "utf-16be";
  return a === 0 && b === 0 && c === 0xfe && d === 0xff ? "utf-32" : null;
}

function strictly(bytes: Uint8Array, encoding: string, name: string): string {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    throw new RedthreadError("E104", name, encoding.toUpperCase());
  }
}

/**
 * UTF-16 without a mark: in Western text nearly every second byte is zero, and hardly any other.
 * Detectors look for the mark only, so this is told by counting.
 */
function utf16Guess(bytes: Uint8Array): string | null {
  const end = Math.min(bytes.length, SAMPLE) & ~1;
  if (bytes.length % 2 !== 0 || end === 0) return null;
  let even = 0;
  let odd = 0;
  for (let i = 0; i < end; i += 2) {
    if (bytes[i] === 0) even++;
    if (bytes[i + 1] === 0) odd++;
  }
  const many = end / 2 / 2;
  if (odd >= many && even * 10 <= odd) return "utf-16le";
  return even >= many && odd * 10 <= even ? "utf-16be" : null;
}

const CONTROL = /[\u0000-\u0008\u000E-\u001F\u007F]/g;

/** The text itself, unless its control characters show that it is none. */
function checked(text: string, name: string): string {
  let controls = 0;
  for (const match of text.matchAll(CONTROL)) {
    if (match[0] === "\0") throw new RedthreadError("E103", name);
    controls++;
  }
  if (controls * 50 > text.length) throw new RedthreadError("E103", name);
  return text;
}

/** The characters of bytes 0x80 to 0x9F in Windows-1252 (WHATWG Encoding); spaces where it has none. */
const HIGH_CONTROLS = "€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ";
const UNDEFINED_BYTES: readonly number[] = [0x81, 0x8d, 0x8f, 0x90, 0x9d];
/** Names under which the detector means what Windows-1252 holds. */
const LATIN: readonly string[] = ["windows-1252", "ISO-8859-1", "ASCII"];

async function windows1252(bytes: Uint8Array, name: string): Promise<string> {
  let high = 0;
  let impossible = false;
  for (const byte of bytes) {
    if (byte < 0x80) continue;
    high++;
    if (UNDEFINED_BYTES.includes(byte)) impossible = true;
  }
  const { analyse } = await import("chardet");
  const best = analyse(bytes.subarray(0, SAMPLE))[0]?.name ?? "windows-1252";
  // English with a few curly quotes or accents looks like many encodings to a detector; a text of mostly high bytes does not.
  const fewHigh = high * 20 <= bytes.length && best !== "UTF-8";
  const latin = !impossible && (LATIN.includes(best) || fewHigh);
  const text = textOfWindows1252(bytes);
  checked(text, name);
  if (!latin) throw new RedthreadError("E104", name, best === "ISO-8859-1" ? "Windows-1252" : best);
  return text;
}

/** Bytes of Windows-1252 as text, whatever they are. */
export function textOfWindows1252(bytes: Uint8Array): string {
  // Some versions of Node decode 0x80 to 0x9F as control characters; the table gives the same text everywhere.
  return new TextDecoder("windows-1252")
    .decode(bytes)
    .replace(/[\u0080-\u009F]/g, (control) => HIGH_CONTROLS[control.charCodeAt(0) - 0x80] ?? control);
}
