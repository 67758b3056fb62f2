import type { Article } from "./article.ts";
import type { Extraction } from "./extraction.ts";
import { hash } from "./hash.ts";
import { byText } from "./order.ts";

const MARK = "~";
/** After every date. */
const NO_DATE = "\uffff";

/** An article by what it is, not by what it is called in a collection: what evidence ids are made of. */
export interface ArticleIdentity {
  /** Its own id, before another article with that id made a mark necessary. */
  readonly id: string;
  /** The hash of its text. */
  readonly text: string;
}

/** The identity of an article, whether or not it was marked: `wuzhen` and `wuzhen~0abc…` with one text are one. */
export function identityOf({ id, text }: Pick<Article, "id" | "text">): ArticleIdentity {
  const hashed = hash(text);
  const mark = `${MARK}${hashed}`;
  return { id: id.endsWith(mark) ? id.slice(0, -mark.length) : id, text: hashed };
}

/**
 * The articles by id, in the order of the ids. The same text under the same id is one article: the one with the smallest date, title and JSON
 * stays, a known date before none. Different texts under one id (files of one name in two folders) each get a hash of
 * their text added, `prism~0abc…`. Neither depends on the order, nor on how often an article comes.
 */
export function distinctArticles(extractions: Iterable<Extraction>): Map<string, Extraction> {
  const byId = new Map<string, Map<string, Extraction>>();
  for (const given of extractions) {
    const { id, text } = identityOf(given.article);
    const extraction = called(given, id);
    const texts = byId.get(id) ?? new Map<string, Extraction>();
    const rival = texts.get(text);
    if (!rival || byTelling(extraction, rival) < 0) texts.set(text, extraction);
    byId.set(id, texts);
  }
  const distinct: [string, Extraction][] = [];
  for (const [id, texts] of byId) {
    for (const [text, extraction] of texts) {
      const unique = texts.size === 1 ? id : `${id}${MARK}${text}`;
      distinct.push([unique, called(extraction, unique)]);
    }
  }
  return new Map(distinct.sort(([a], [b]) => byText(a, b)));
}

function called(extraction: Extraction, id: string): Extraction {
  return extraction.article.id === id ? extraction : { ...extraction, article: { ...extraction.article, id } };
}

function byTelling(a: Extraction, b: Extraction): number {
  if (a === b) return 0;
  return (
    byText(a.article.date ?? NO_DATE, b.article.date ?? NO_DATE) ||
    byText(a.article.title, b.article.title) ||
    byText(JSON.stringify(a), JSON.stringify(b))
  );
}
