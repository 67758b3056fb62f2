/** Whether bytes hold these characters at a place: signatures of formats are ASCII. */
export function holdsAt(bytes: Uint8Array, at: number, characters: string): boolean {
  if (bytes.length < at + characters.length) return false;
  for (let i = 0; i < characters.length; i++) if (bytes[at + i] !== characters.charCodeAt(i)) return false;
  return true;
}

/** Where these characters stand first from a place on, before another; -1 where they do not. */
export function indexOfAscii(bytes: Uint8Array, characters: string, from = 0, before = bytes.length): number {
  const first = characters.charCodeAt(0);
  for (let at = bytes.indexOf(first, from); at >= 0 && at < before; at = bytes.indexOf(first, at + 1))
    if (holdsAt(bytes, at, characters)) return at;
  return -1;
}

/** Local file header of a ZIP archive (PKWARE APPNOTE 4.3.7). */
export const isZip = (bytes: Uint8Array): boolean => holdsAt(bytes, 0, "PK\u0003\u0004") || holdsAt(bytes, 0, "PK\u0005\u0006");

/** The central directory stands at the end of a ZIP archive, with the names of its files in plain. */
const DIRECTORY = 1 << 18;

/** Whether a ZIP archive holds a file of this name, as far as the end of its list tells. */
export function zipHolds(bytes: Uint8Array, name: string): boolean {
  return isZip(bytes) && indexOfAscii(bytes, name, Math.max(0, bytes.length - DIRECTORY)) >= 0;
}

/** The format that an EPUB or OpenDocument archive names in its first file, which is stored as it is and called `mimetype`. */
export function isZipOf(bytes: Uint8Array, mediaType: string): boolean {
  return isZip(bytes) && holdsAt(bytes, 30, "mimetype") && indexOfAscii(bytes, mediaType, 38, 200) >= 0;
}

/** The compound files of old Office formats, and of new ones with a password. */
const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1] as const;

/** Whether bytes are a compound file (MS-CFB): "plain" for an old Office document, "encrypted" for a new one with a password. */
export function compoundKind(bytes: Uint8Array): "plain" | "encrypted" | null {
  if (!COMPOUND.every((byte, i) => bytes[i] === byte)) return null;
  const name = [..."EncryptedPackage"].join("\0");
  return indexOfAscii(bytes, name) >= 0 ? "encrypted" : "plain";
}
