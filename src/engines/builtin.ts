import { extract } from "../extract/extract.ts";
import { languageOf } from "../language/analyse.ts";
import type { Engine } from "./engine.ts";

/** The engine that runs anywhere: rules over our own reading of the text, offline, without key or GPU. */
export const BUILTIN = {
  id: "builtin",
  label: "Built-in rules",
  version: "builtin-4",
  load: async ({ model }) => {
    const { analyse } = languageOf(await model());
    return (article) => extract(article, analyse(article.text, article.furniture));
  },
  loadTracing: async ({ model }) => {
    const { analyse } = languageOf(await model());
    return (article, trace) => extract(article, analyse(article.text, article.furniture), trace);
  },
} as const satisfies Engine;
