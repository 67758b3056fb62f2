import type { Extraction } from "../../article/extraction.ts";
import type { Judgement } from "../../article/judgement.ts";
import type { KnowledgeGraph } from "../../graph/knowledge-graph.ts";
import { type KnowledgeClient, knowledgeClient } from "../../worker/knowledge-client.ts";

let client: KnowledgeClient | null = null;
let latest = 0;

/** The worker that builds graphs; it starts when it is first asked for. */
export function knowledgeWorker(): KnowledgeClient {
  client ??= knowledgeClient();
  return client;
}

/**
 * Builds the graph of a collection without holding the page up; null where a newer call has overtaken this one. Only the
 * newest call is answered with a graph.
 */
export async function built(
  extractions: readonly Extraction[],
  engine: string,
  judgements: readonly Judgement[],
): Promise<KnowledgeGraph | null> {
  const run = ++latest;
  const knowledge = await knowledgeWorker().build(extractions, engine, judgements);
  return run === latest ? knowledge : null;
}
