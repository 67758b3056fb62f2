import * as v from "valibot";
import { LAYOUT_IDS } from "../../graph/layouts/layout-ids.ts";
import { METRIC_IDS } from "../../graph/metrics/metric-ids.ts";
import { NODE_TYPES } from "../../schema/node-types.ts";
import { RELATIONS } from "../../schema/relations.ts";
import { CERTAINTIES } from "../../schema/status.ts";
import { INITIAL_VIEW, MODES, TABLE_IDS, type View } from "./view.ts";

/** What a link holds: the project that it is for, and all that decides what is shown of it. */
export interface LinkState {
  /** "sample", or the id of a project in the browser that made the link. */
  readonly project: string;
  readonly title: string;
  readonly view: View;
  /** The pinned nodes and where they stand. */
  readonly pinned: Readonly<Record<string, readonly [x: number, y: number]>>;
  readonly camera: Camera | null;
}

/** Where the picture is looked at from: the middle, as a part of the picture, and how much of it is seen. */
export interface Camera {
  readonly x: number;
  readonly y: number;
  readonly ratio: number;
}

const MOST_ITEMS = 2000;
const text = v.pipe(v.string(), v.maxLength(2000));
const listOf = <S extends v.GenericSchema>(item: S) => v.pipe(v.array(item), v.maxLength(MOST_ITEMS));
const finite = v.pipe(v.number(), v.finite());
const share = v.pipe(finite, v.minValue(0), v.maxValue(1));
const day = v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}$/u));

/** The parts of a view; those that are as at the start are left out of a link. */
export const VIEW = v.partial(
  v.object({
    types: v.nullable(listOf(v.picklist(NODE_TYPES.map(({ id }) => id)))),
    relations: v.nullable(listOf(v.picklist(RELATIONS.map(({ id }) => id)))),
    certainties: v.nullable(listOf(v.picklist(CERTAINTIES.map(({ id }) => id)))),
    sources: v.nullable(listOf(text)),
    articles: v.nullable(listOf(text)),
    days: v.nullable(v.tuple([day, day])),
    confidence: share,
    own: v.nullable(listOf(v.object({ of: v.picklist(["node", "edge"]), name: text, values: listOf(text) }))),
    isolated: v.boolean(),
    focus: v.nullable(text),
    depth: v.picklist([1, 2, 3]),
    hidden: listOf(text),
    also: v.nullable(text),
    selection: v.nullable(
      v.variant("kind", [
        v.object({ kind: v.literal("node"), id: text }),
        v.object({ kind: v.literal("line"), a: text, b: text }),
      ]),
    ),
    layout: v.picklist(LAYOUT_IDS),
    sizeBy: v.picklist(METRIC_IDS),
    colourBy: v.picklist(["type", "community"]),
    thread: v.nullable(
      v.object({
        from: text,
        to: text,
        hubs: v.boolean(),
        unsure: v.boolean(),
        chosen: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(20)),
      }),
    ),
    mode: v.picklist(MODES),
    table: v.picklist(TABLE_IDS),
    reading: v.nullable(v.object({ article: text, at: v.nullable(v.pipe(v.number(), v.integer(), v.minValue(0))) })),
  }),
);

const LINK = v.object({
  v: v.literal(1),
  project: text,
  title: v.optional(text, ""),
  view: v.optional(VIEW, {}),
  pinned: v.optional(v.record(text, v.tuple([finite, finite])), {}),
  camera: v.optional(
    v.nullable(v.object({ x: finite, y: finite, ratio: v.pipe(finite, v.minValue(0.001), v.maxValue(100)) })),
    null,
  ),
});

/** The parts of a view that are not as at the start. */
export function changedParts(view: View): Partial<View> {
  return Object.fromEntries(
    Object.entries(view).filter(([part, value]) => JSON.stringify(value) !== JSON.stringify(INITIAL_VIEW[part as keyof View])),
  );
}

/** A link's state as text for the part of an address after "#": JSON, gzip (RFC 1952), base64url (RFC 4648). */
export async function encodeLink({ view, ...rest }: LinkState): Promise<string> {
  const json = JSON.stringify({ v: 1, ...rest, view: changedParts(view) });
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
    return { project, title, view: { ...INITIAL_VIEW, ...(view as Partial<View>) }, pinned, camera };
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
