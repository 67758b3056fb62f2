import type { GraphFile } from "../../../src/article/graph-file.ts";
import { readGraph } from "../../../src/readers/graphs/read-graph.ts";

/** Reads a text as a graph, in pieces of so many bytes. */
export function readText(name: string, text: string | Uint8Array, size = 7000): Promise<GraphFile> {
  const bytes = typeof text === "string" ? new TextEncoder().encode(text) : text;
  const pieces = Array.from({ length: Math.ceil(bytes.length / size) }, (_, i) => bytes.subarray(i * size, (i + 1) * size));
  return readGraph({ name, bytes: pieces });
}
