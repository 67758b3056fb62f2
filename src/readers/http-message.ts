import { gunzip } from "./gzip.ts";
import { LARGEST_OF_ALL, type Room } from "./room.ts";
import { indexOfAscii } from "./signature.ts";
import { joined } from "./zip-entries.ts";

/**
 * The body of an HTTP answer as an archive keeps it, chunks joined and gzip undone; null where the answer is not 200 or packed
 * otherwise. Throws E113 and E115 for a body that cannot be unpacked.
 */
export async function httpBody(
  message: Uint8Array,
  name: string,
  room: Room,
): Promise<{ readonly mediaType: string; readonly bytes: Uint8Array } | null> {
  const end = indexOfAscii(message, "\r\n\r\n");
  if (end < 0) return null;
  const head = message.subarray(0, end);
  if (!/^HTTP\/\d(?:\.\d)? 200\b/.test(new TextDecoder().decode(head.subarray(0, 20)))) return null;
  const headers = headersOf(head);
  const raw = message.subarray(end + 4);
  const chunked = /\bchunked\b/i.test(headers.get("transfer-encoding") ?? "");
  const body = chunked ? unchunked(raw) : raw;
  const packed = (headers.get("content-encoding") ?? "identity").toLowerCase();
  const mediaType = headers.get("content-type") ?? "";
  // Archives often keep the field, and the body unpacked.
  if (/^(?:x-)?gzip$/.test(packed) && body[0] === 0x1f)
    return { mediaType, bytes: await gunzip(body, name, LARGEST_OF_ALL, room) };
  return packed === "identity" || packed === "" || /^(?:x-)?gzip$/.test(packed) ? { mediaType, bytes: body } : null;
}

/** A body without the sizes between its chunks (RFC 9112, 7.1); as it is where they are not there, for archives often undo them. */
function unchunked(body: Uint8Array): Uint8Array {
  const pieces: Uint8Array[] = [];
  let length = 0;
  for (let at = 0; at < body.length; ) {
    const line = indexOfAscii(body, "\r\n", at, at + 200);
    const size = line < 0 ? "" : new TextDecoder().decode(body.subarray(at, line)).trim().split(";")[0];
    if (!size || !/^[\da-f]{1,8}$/i.test(size)) return pieces.length === 0 ? body : joined(pieces, length);
    const count = Number.parseInt(size, 16);
    if (count === 0) break;
    const piece = body.subarray(line + 2, line + 2 + count);
    pieces.push(piece);
    length += piece.length;
    at = line + 2 + count + 2;
  }
  return joined(pieces, length);
}

/** Header fields by their names in lower case. */
export function headersOf(bytes: Uint8Array): ReadonlyMap<string, string> {
  const fields = new Map<string, string>();
  for (const line of new TextDecoder().decode(bytes).split("\r\n")) {
    const colon = line.indexOf(":");
    if (colon > 0) fields.set(line.slice(0, colon).trim().toLowerCase(), line.slice(colon + 1).trim());
  }
  return fields;
}
