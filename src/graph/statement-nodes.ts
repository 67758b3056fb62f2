import type { Article } from "../article/article.ts";
import { identityOf } from "../article/distinct.ts";
import type { Statement } from "../article/extraction.ts";
import { hash } from "../article/hash.ts";

/** The node ids of an article's statements: the same for the same text on every machine, whatever else is in the graph. */
export function statementNodes(article: Pick<Article, "id" | "text">): (statement: Statement) => string {
  const { id, text } = identityOf(article);
  return ({ spans, sourceSpan }) => `statement/${hash(JSON.stringify([id, text, spans, sourceSpan]))}`;
}
