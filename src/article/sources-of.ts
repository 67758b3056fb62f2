import type { Article } from "./article.ts";

/** The publishers of an article and of its copies, each once; an empty one stands for one that is not known. */
export function sourcesOf({ source, copies = [] }: Pick<Article, "source" | "copies">): readonly string[] {
  return [...new Set([source ?? "", ...copies.map((copy) => copy.source ?? "")])];
}
