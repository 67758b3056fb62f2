import type { KnowledgeGraph } from "../../graph/knowledge-graph.ts";
import type { MergeSuggestion } from "../../resolve/suggest.ts";
import { knowledgeWorker } from "./building.ts";
import { useStore } from "./store.ts";

/** Of collections of at most so many articles it is looked for what may be one without being asked: that takes a moment. */
export const FEW_ARTICLES = 400;

/** What was found last, and of which graph; null while it is looked for. */
let asked: { readonly knowledge: KnowledgeGraph; readonly found: readonly MergeSuggestion[] | null } | null = null;
let last: readonly MergeSuggestion[] = [];

/** What is known of entities that may be one: those of the graph before, while a worker looks through a new one. */
export interface Suggested {
  readonly found: readonly MergeSuggestion[];
  readonly looking: boolean;
}

/** The pairs of entities of a graph that are probably one; a worker looks for them when they are first asked for. */
export function suggestionsOf(knowledge: KnowledgeGraph): Suggested {
  const { progress } = useStore.getState();
  // While articles come in, each graph is gone before anybody could have read of it.
  if (asked?.knowledge !== knowledge && progress === null) void look(knowledge);
  const found = asked?.knowledge === knowledge ? asked.found : null;
  const { graph } = knowledge;
  return { found: found ?? last.filter(({ a, b }) => graph.hasNode(a) && graph.hasNode(b)), looking: found === null };
}

/** Takes a pair off the list at once: a person has decided, and the new graph is on its way. */
export function settle(a: string, b: string): void {
  last = last.filter((pair) => pair.a !== a || pair.b !== b);
}

async function look(knowledge: KnowledgeGraph): Promise<void> {
  asked = { knowledge, found: null };
  const { judgements } = useStore.getState();
  const found = await knowledgeWorker()
    .suggest([...knowledge.extractions.values()], judgements)
    .catch(() => []);
  // Overtaken, or another project has been opened meanwhile.
  if (asked.knowledge !== knowledge) return;
  asked = found === null ? null : { knowledge, found };
  if (found) last = found;
  useStore.setState(({ reckoned }) => ({ reckoned: reckoned + 1 }));
}
