import { RedthreadError } from "../errors.ts";
import { openedData } from "../graph/opened/opened-data.ts";
import { withStrokes } from "../graph/opened/opened-graph.ts";
import { GRAPH_START, graphReaderFor, readGraph } from "../readers/graphs/read-graph.ts";
import type { OpeningReply, OpeningRequest } from "./opening-protocol.ts";

/** Opens the first of some files that holds a graph; a file that cannot be read ends it with a reason, never with an error. */
export async function openFirstGraph({ sources }: OpeningRequest): Promise<OpeningReply> {
  for (const [index, { name, blob }] of sources.entries()) {
    try {
      const start = new Uint8Array(await blob.slice(0, GRAPH_START).arrayBuffer());
      if (!graphReaderFor(name, start)) continue;
      return { kind: "opened", index, data: withStrokes(openedData(await readGraph({ name, bytes: chunks(blob) }), name)) };
    } catch (error) {
      const known = error instanceof RedthreadError ? error : new RedthreadError("E110", name, String(error));
      return { kind: "failed", index, message: known.message };
    }
  }
  return { kind: "none" };
}

const CHUNK = 1 << 20;

async function* chunks(blob: Blob): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < blob.size; at += CHUNK) yield new Uint8Array(await blob.slice(at, at + CHUNK).arrayBuffer());
}
