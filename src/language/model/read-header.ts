import { RedthreadError } from "../../errors.ts";

const MAGIC = 0x4d4c5452; // "RTLM", little-endian
const VERSION = 1;
const PREFIX = 16;

/** A tensor as the header lists it; `offset` counts from the start of the data. */
export interface Listed {
  readonly name: string;
  readonly dtype: string;
  readonly shape: readonly number[];
  readonly offset: number;
  readonly bytes: number;
}

/** The readable part of a model file. */
export interface Header {
  readonly name: string;
  readonly licence: string;
  readonly attributions: readonly string[];
  readonly upos: readonly string[];
  readonly xpos: readonly string[];
  readonly deprels: readonly string[];
  /** Classes of names. */
  readonly names: readonly string[];
  /** Sizes and steps, by name. */
  readonly config: Readonly<Record<string, unknown>>;
  readonly tensors: readonly Listed[];
}

/** The checked header and the data of a model file, every tensor inside the data; throws E601, or E602 for another version. */
export function headerOf(bytes: Uint8Array): { readonly header: Header; readonly data: Uint8Array } {
  if (bytes.length < PREFIX) throw new RedthreadError("E601", "it is cut short");
  // Views of 4-byte numbers must start at a multiple of 4: Node's small buffers may not.
  const file = bytes.byteOffset % 8 === 0 ? bytes : bytes.slice();
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  if (view.getUint32(0, true) !== MAGIC) throw new RedthreadError("E601", "it does not start with RTLM");
  const version = view.getUint32(4, true);
  if (version !== VERSION) throw new RedthreadError("E602", String(version), String(VERSION));
  const length = view.getUint32(8, true);
  if (length % 8 !== 0 || PREFIX + length > file.length) throw new RedthreadError("E601", "it is cut short");
  const data = file.subarray(PREFIX + length);
  return { header: checked(jsonOf(file.subarray(PREFIX, PREFIX + length)), data.length), data };
}

function jsonOf(bytes: Uint8Array): Readonly<Record<string, unknown>> {
  let found: unknown;
  try {
    found = JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
  } catch {
    throw new RedthreadError("E601", "its header is not JSON");
  }
  if (!isRecord(found)) throw new RedthreadError("E601", "its header is not an object");
  return found;
}

function checked(json: Readonly<Record<string, unknown>>, room: number): Header {
  const { name, licence, tensors } = json;
  if (typeof name !== "string" || typeof licence !== "string" || !Array.isArray(tensors))
    throw new RedthreadError("E601", "its header lacks a name, a licence or tensors");
  const strings = (key: string): readonly string[] => {
    const list = json[key];
    if (!Array.isArray(list) || !list.every((item) => typeof item === "string"))
      throw new RedthreadError("E601", `${key} in its header is not a list of strings`);
    return list;
  };
  const header: Header = {
    name,
    licence,
    attributions: strings("attributions"),
    upos: strings("upos"),
    xpos: strings("xpos"),
    deprels: strings("deprels"),
    names: strings("names"),
    config: isRecord(json.config) ? json.config : {},
    tensors: tensors.map((tensor: unknown) => listed(tensor, room)),
  };
  // Labels are kept in one byte a token.
  for (const list of [header.upos, header.xpos, header.deprels])
    if (list.length === 0 || list.length > 256) throw new RedthreadError("E601", "it has no labels, or more than 256 of a kind");
  if (header.names.length > 63) throw new RedthreadError("E601", "it has more than 63 classes of names");
  if (!header.deprels.includes("root") || header.deprels.length < 2)
    throw new RedthreadError("E601", "its relations lack root, or have nothing else");
  return header;
}

function listed(tensor: unknown, room: number): Listed {
  if (!isRecord(tensor)) throw new RedthreadError("E601", "a tensor in its header is not an object");
  const { name, dtype, shape, offset, bytes } = tensor;
  if (typeof name !== "string" || typeof dtype !== "string" || !Array.isArray(shape) || !shape.every(isCount))
    throw new RedthreadError("E601", "a tensor in its header lacks a name, a type or a shape");
  if (!isCount(offset) || !isCount(bytes) || offset % 8 !== 0 || offset + bytes > room)
    throw new RedthreadError("E601", `${name} lies outside the file`);
  return { name, dtype, shape, offset, bytes };
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function isCount(value: unknown): value is number {
  return Number.isSafeInteger(value) && (value as number) >= 0;
}
