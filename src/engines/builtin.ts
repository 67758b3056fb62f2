import type { Engine } from "./engine.ts";

/** The engine that runs anywhere, offline. */
export const BUILTIN: Engine = {
  id: "builtin",
  label: "Built-in rules",
  version: "builtin-1",
  load: async () => (article) => ({ article, sentences: [], entities: [], mentions: [], statements: [], assertions: [] }),
};
