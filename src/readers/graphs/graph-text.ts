const DECLARED = /^<\?xml[^>]{0,100}?encoding\s*=\s*["']([A-Za-z][\w.-]{0,40})["']/;

/** The encoding of a graph file that begins with these bytes: by the byte order mark, else as the XML declaration says, else UTF-8. */
export function encodingOf(start: Uint8Array): string {
  const [a, b, c, d] = start;
  if (a === 0xff && b === 0xfe) return "utf-16le";
  if (a === 0xfe && b === 0xff) return "utf-16be";
  if (a === 0x3c && b === 0) return "utf-16le";
  if (a === 0 && b === 0x3c && c === 0 && d === 0x3f) return "utf-16be";
  const ascii = String.fromCharCode(...start.subarray(0, 160));
  const declared = DECLARED.exec(ascii)?.[1]?.toLowerCase();
  if (declared === undefined || declared.startsWith("utf-16")) return "utf-8";
  try {
    return new TextDecoder(declared).encoding;
  } catch {
    return "utf-8";
  }
}

const DECLARATION = /^(<\?xml[^>]{0,100}?)\s{1,20}encoding\s*=\s*["'][\w.-]{1,41}["']/;

/** A graph file as text that can be kept as UTF-8: an XML declaration of another encoding no longer names it. */
export function graphText(bytes: Uint8Array): string {
  const encoding = encodingOf(bytes);
  const text = new TextDecoder(encoding).decode(bytes);
  return encoding === "utf-8" ? text : text.replace(DECLARATION, "$1");
}
