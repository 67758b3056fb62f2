import * as v from "valibot";
import { CAMERA, changedParts, POSITIONS, type Snapshot, VIEW, wholeView } from "./snapshot.ts";

/** What a link holds: the project that it is for, and all that decides what is shown of it; of the places those of pinned nodes. */
export interface LinkState extends Snapshot {
  /** "sample", or the id of a project in the browser that made the link. */
  readonly project: string;
  readonly title: string;
}

const text = v.pipe(v.string(), v.maxLength(2000));

const LINK = v.object({
  v: v.literal(1),
  project: text,
  title: v.optional(text, ""),
  view: v.optional(VIEW, {}),
  /** The pinned nodes and where they stand. */
  pinned: v.optional(POSITIONS, {}),
  camera: v.optional(CAMERA, null),
});

/** A link's state as text for the part of an address after "#": JSON, gzip (RFC 1952), base64url (RFC 4648). */
export async function encodeLink({ project, title, view, positions, pinned, camera }: LinkState): Promise<string> {
  const places = Object.fromEntries(pinned.flatMap((id) => (positions[id] ? [[id, positions[id]] as const] : [])));
  const json = JSON.stringify({ v: 1, project, title, view: changedParts(view), pinned: places, camera });
  const bytes = await through(new TextEncoder().encode(json), new CompressionStream("gzip"));
  return toBase64url(bytes);
}

/** The longest link that is read, and the most that it may unfold to, in characters. */
const LONGEST = 200_000;
const MOST_UNFOLDED = 2_000_000;

/** Reads such text; null for anything else, however it came about. */
export async function decodeLink(encoded: string): Promise<LinkState | null> {
  if (encoded === "" || encoded.length > LONGEST || !/^[\w-]+$/u.test(encoded)) return null;
  try {
    const bytes = await through(fromBase64url(encoded), new DecompressionStream("gzip"), MOST_UNFOLDED);
    const found = v.safeParse(LINK, JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes)));
    if (!found.success) return null;
    const { project, title, view, pinned, camera } = found.output;
    return { project, title, view: wholeView(view), positions: pinned, pinned: Object.keys(pinned), camera };
  } catch {
    return null;
  }
}

/** Bytes through a stream that packs or unpacks; throws where more than `most` bytes come out. */
async function through(
  bytes: Uint8Array,
  stream: CompressionStream | DecompressionStream,
  most = Number.POSITIVE_INFINITY,
): Promise<Uint8Array> {
  const writer = stream.writable.getWriter();
  const written = writer.write(bytes as BufferSource).then(() => writer.close());
  written.catch(() => {});
  const parts: Uint8Array[] = [];
  let size = 0;
  const reader = (stream.readable as ReadableStream<Uint8Array>).getReader();
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    size += value.length;
    if (size > most) {
      await reader.cancel();
      throw new RangeError("too long");
    }
    parts.push(value);
  }
  const whole = new Uint8Array(size);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

function toBase64url(bytes: Uint8Array): string {
  let binary = "";
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return btoa(binary).replaceAll("+", "-").replaceAll("/", "_").replace(/=+$/u, "");
}

function fromBase64url(encoded: string): Uint8Array {
  const binary = atob(encoded.replaceAll("-", "+").replaceAll("_", "/"));
  return Uint8Array.from(binary, (char) => char.charCodeAt(0));
}
