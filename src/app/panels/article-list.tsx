import type { JSX } from "react";
import { byText } from "../../article/order.ts";
import { longDate } from "../parts/dates.ts";
import { openReader, useStore } from "../state/store.ts";

const TITLES = new Intl.Collator("en", { numeric: true });
const MOST = 300;

/** The articles of the project, the oldest first, each a way into the Reader. */
export function ArticleList(): JSX.Element {
  const extractions = useStore((state) => state.knowledge.extractions);
  const articles = [...extractions.values()]
    .map(({ article }) => article)
    .sort((a, b) => byText(a.date ?? "9999", b.date ?? "9999") || TITLES.compare(a.title, b.title));
  return (
    <section className="article-list">
      <h3>
        Articles <span className="count">{articles.length.toLocaleString("en")}</span>
      </h3>
      <ul>
        {articles.slice(0, MOST).map(({ id, title, date }) => (
          <li key={id}>
            <button type="button" onClick={() => openReader(id, null)}>
              <span>{title}</span>
              {date === null ? null : <time dateTime={date}>{longDate(date)}</time>}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
