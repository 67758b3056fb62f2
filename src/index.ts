export type { Article } from "./article/article.ts";
