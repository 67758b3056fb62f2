import { type GraphClient, graphClient } from "../../worker/graph-client.ts";
import { useStore } from "./store.ts";

let client: GraphClient | null = null;

/**
 * Something that a worker reckons of a graph, once: null until it is there. When it is, `reckoned` of the state goes up, so
 * that whoever shows it can ask again.
 */
export function reckoned<G extends object, T extends object>(
  reckon: (client: GraphClient, graph: G) => Promise<T | null>,
): (graph: G) => T | null {
  const found = new WeakMap<G, T>();
  const underWay = new WeakSet<G>();
  return (graph) => {
    const known = found.get(graph);
    if (known) return known;
    if (underWay.has(graph)) return null;
    underWay.add(graph);
    client ??= graphClient();
    reckon(client, graph).then(
      (answer) => {
        underWay.delete(graph);
        // One that a newer question has overtaken is asked again when somebody still wants it.
        if (answer) found.set(graph, answer);
        useStore.setState(({ reckoned: times }) => ({ reckoned: times + 1 }));
      },
      (error: unknown) => useStore.setState({ notice: `It could not be reckoned: ${String(error)}` }),
    );
    return null;
  };
}
