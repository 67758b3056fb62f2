import type { Extraction } from "../article/extraction.ts";
import { buildGraph } from "../graph/build.ts";
import { knowledgeParts } from "../graph/parts.ts";
import { suggestMerges } from "../resolve/suggest.ts";
import type { KnowledgeNews, KnowledgeOrder } from "./knowledge-protocol.ts";

/** Holds a collection; builds its graph, and looks for what may be one in it, when told to. */
export function knowledgeSession(send: (news: KnowledgeNews) => void): (order: KnowledgeOrder) => void {
  let held: Extraction[] = [];
  return (order) => {
    if (order.kind === "clear") held = [];
    else if (order.kind === "add") held.push(...order.extractions);
    else {
      const { run, chosen, judgements } = order;
      const extractions = Array.from(chosen, (number) => held[number] as Extraction);
      if (order.kind === "suggest") return send({ kind: "suggestions", run, found: suggestMerges(extractions, judgements) });
      // Each is known by its list of mentions, which stays the same list where an article gets another id.
      const places = new Map(extractions.map(({ mentions }, i) => [mentions, i]));
      const knowledge = buildGraph(extractions, order.engine, judgements);
      for (const part of knowledgeParts(knowledge, ({ mentions }) => places.get(mentions) as number)) {
        send({ kind: "part", run, part });
      }
      send({ kind: "end", run });
    }
  };
}
