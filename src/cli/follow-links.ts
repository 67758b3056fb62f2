import type { Article } from "../article/article.ts";
import { RedthreadError } from "../errors.ts";
import { withPage } from "../readers/behind-link.ts";
import { foreignNote } from "../readers/foreign-note.ts";
import type { Part } from "./reading.ts";
import { isSilence, SilentMachines } from "./silent-machines.ts";
import { type Fetch, sourceAt } from "./web.ts";

/** So many pages are fetched for one feed at a time: a feed must not make us ask others without end. */
const MOST_PAGES = 500;

/** So many of a feed's links may lead to nobody, whatever their machines are called: each may be waited for. */
const MOST_SILENT = 20;

/** What became of an entry; `isLater` where its link has not been followed yet, for others went first. */
export interface Followed extends Part {
  readonly isLater?: boolean;
}

/** Follows the links of one feed: an entry in, what became of it out. */
export type FollowLink = (entry: Article) => Promise<Followed>;

/**
 * Follows the links of the feed at `address`: entries keep their own text where there is no page to read (E136). A machine that
 * does not answer is given up, for all feeds that know of the same `silent` ones.
 */
export function linkFollower(fetch: Fetch, address: string, silent = new SilentMachines()): FollowLink {
  let [fetched, unanswered, isOver] = [0, 0, false];
  const later = (entry: Article, problems: readonly RedthreadError[]): Followed => ({
    articles: [entry],
    problems,
    isLater: true,
  });
  return async (entry) => {
    const { url } = entry;
    if (url === undefined || url === address) return { articles: [entry], problems: [] };
    if (isOver) return later(entry, []);
    if (fetched >= MOST_PAGES || unanswered >= MOST_SILENT) {
      isOver = true;
      const why =
        fetched >= MOST_PAGES ? `it has more than ${MOST_PAGES} entries` : `nobody has answered at ${MOST_SILENT} of its links`;
      return later(entry, [new RedthreadError("E136", `${why}: follow the others another time.`)]);
    }
    const gaveUp = silent.gaveUp(url);
    if (gaveUp) return later(entry, gaveUp);
    fetched++;
    try {
      const article = await withPage(entry, { ...(await sourceAt(fetch, url)), name: url });
      const foreign = await foreignNote(article, url);
      return foreign ? { articles: [], problems: [foreign] } : { articles: [article], problems: [] };
    } catch (error) {
      if (!(error instanceof RedthreadError)) throw error;
      silent.note(url, error);
      if (isSilence(error)) unanswered++;
      return { articles: [entry], problems: [new RedthreadError("E136", error.message)] };
    }
  };
}
