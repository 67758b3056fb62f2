import { extract } from "../extract/extract.ts";
import { analyse } from "../language/analyse.ts";
import { loadWinkTagger } from "../language/wink-tagger.ts";
import type { Engine } from "./engine.ts";

/** The engine that runs anywhere: rules over our own reading of the text, offline, without key or GPU. */
export const BUILTIN: Engine = {
  id: "builtin",
  label: "Built-in rules",
  version: "builtin-1",
  load: async () => {
    const tagger = await loadWinkTagger();
    return (article) => extract(article, analyse(article.text, article.furniture, tagger));
  },
};
