import type { Extraction } from "./article/extraction.ts";
import type { Judgement } from "./article/judgement.ts";
import { buildGraph } from "./graph/build.ts";
import { drawnGraph } from "./graph/drawn.ts";
import { layout, layoutInput } from "./graph/layout.ts";
import type { Project } from "./store/project.ts";

/** A project, laid out, from what an engine (`id-version`) read off articles: ready to be written or opened in the app. */
export function projectOf(
  title: string,
  extractions: readonly Extraction[],
  engine: string,
  judgements: readonly Judgement[] = [],
): Project {
  const knowledge = buildGraph(extractions, engine, judgements);
  // Entities without any line stay out of the picture at first, so they do not take room in it.
  const drawn = drawnGraph(knowledge, {}, { statements: "folded", hideIsolated: true });
  const judged = judgements.length === 0 ? {} : { judgements };
  return { format: "redthread", version: 1, title, engine, extractions, positions: layout(layoutInput(drawn)), ...judged };
}
