import type { Article } from "../article/article.ts";
import { RedthreadError } from "../errors.ts";
import { withPage } from "../readers/behind-link.ts";
import { foreignNote } from "../readers/foreign-note.ts";
import type { Part } from "./reading.ts";
import { type Fetch, sourceAt } from "./web.ts";

/** So many pages are fetched for one feed at a time: a feed must not make us ask others without end. */
const MOST_PAGES = 500;

/** What became of an entry; `isLater` where its link has not been followed yet, for others went first. */
export interface Followed extends Part {
  readonly isLater?: boolean;
}

/** Follows the links of one feed: an entry in, what became of it out. */
export type FollowLink = (entry: Article) => Promise<Followed>;

/** Follows the links of the feed at `address`: entries keep their own text where there is no page to read (E136). */
export function linkFollower(fetch: Fetch, address: string): FollowLink {
  let fetched = 0;
  return async (entry) => {
    const { url } = entry;
    if (url === undefined || url === address) return { articles: [entry], problems: [] };
    if (fetched >= MOST_PAGES) {
      const why = `it has more than ${MOST_PAGES} entries: follow the others another time.`;
      return { articles: [entry], problems: fetched++ === MOST_PAGES ? [new RedthreadError("E136", why)] : [], isLater: true };
    }
    fetched++;
    try {
      const article = await withPage(entry, { ...(await sourceAt(fetch, url)), name: url });
      const foreign = await foreignNote(article, url);
      return foreign ? { articles: [], problems: [foreign] } : { articles: [article], problems: [] };
    } catch (error) {
      if (!(error instanceof RedthreadError)) throw error;
      return { articles: [entry], problems: [new RedthreadError("E136", error.message)] };
    }
  };
}
