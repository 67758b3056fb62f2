import type { Article } from "../article/article.ts";
import { findFurniture } from "./furniture.ts";
import type { ReadOptions } from "./reader.ts";

/** What a reader found out about an article; empty or missing where the file does not tell. */
export interface ArticleFields {
  readonly id: string;
  readonly title: string;
  readonly date: string | null;
  readonly source: string | null;
  readonly url?: string | null;
  readonly authors?: readonly string[];
  /** Where its pages begin. */
  readonly pages?: readonly number[];
  readonly text: string;
}

/** An article from its fields, with its page furniture marked; `options.date` stands in for a missing date. */
export function makeArticle(fields: ArticleFields, options: ReadOptions): Article {
  const { url, authors = [], pages } = fields;
  return {
    id: fields.id,
    title: fields.title,
    date: fields.date ?? options.date ?? null,
    source: fields.source,
    ...(url ? { url } : {}),
    ...(authors.length > 0 ? { authors } : {}),
    ...(pages ? { pages } : {}),
    text: fields.text,
    furniture: findFurniture(fields.text, fields.title),
  };
}

/** The address if it is a web address, else null: nothing else may become a link. */
export function webAddress(value: unknown): string | null {
  if (typeof value !== "string" || value.length > 4000) return null;
  try {
    const url = new URL(value.trim());
    return url.protocol === "http:" || url.protocol === "https:" ? url.href : null;
  } catch {
    return null;
  }
}
