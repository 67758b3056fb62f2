import type { KnowledgeGraph } from "../../graph/knowledge-graph.ts";
import { drawnOf } from "./scene.ts";
import { INITIAL_VIEW, lineEnds } from "./view.ts";

/** The line to begin with: of those with a stated relation other than speech, the best evidenced; null without lines. */
export function strongestLine(knowledge: KnowledgeGraph): { readonly a: string; readonly b: string } | null {
  const { graph } = knowledge;
  let best: string | null = null;
  let most = -1;
  drawnOf(knowledge, INITIAL_VIEW).forEachEdge((id, { edges }) => {
    const facts = edges
      .map((edge) => graph.getEdgeAttributes(edge))
      .filter(({ relation, status, claimed }) => relation !== "said" && relation !== "about" && status === "actual" && !claimed);
    const kinds = new Set(facts.map(({ relation }) => relation)).size;
    // Several articles that agree tell more than several relations, and both more than one sentence.
    const weight = facts.reduce((sum, fact) => sum + fact.weight, 0);
    const score = facts.length === 0 ? 0 : weight + kinds / 2;
    if (score > most || (score === most && best !== null && id < best)) [best, most] = [id, score];
  });
  if (best === null) return null;
  const [a, b] = lineEnds(best);
  return { a, b };
}
