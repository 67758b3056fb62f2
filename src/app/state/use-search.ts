import { useSyncExternalStore } from "react";

type Search = typeof import("../../graph/search.ts");

let loaded: Search | null = null;
const waiting = new Set<() => void>();

/** Fetches what searches: nobody needs it before somebody goes to a field that finds entities. */
export async function loadSearch(): Promise<Search> {
  loaded ??= await import("../../graph/search.ts");
  for (const tell of waiting) tell();
  return loaded;
}

function subscribe(tell: () => void): () => void {
  waiting.add(tell);
  return () => waiting.delete(tell);
}

/** What searches; null until it is there. */
export const useSearch = (): Search | null => useSyncExternalStore(subscribe, () => loaded);
