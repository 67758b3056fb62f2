import type { Article } from "../article/article.ts";
import { oneLine } from "../article/one-line.ts";
import { RedthreadError } from "../errors.ts";
import { calendarDay } from "./dates.ts";
import { makeArticle } from "./make-article.ts";
import { idOf, titleFromName } from "./names.ts";
import { dateOf, titleOf } from "./plain-text.ts";
import type { ReadOptions } from "./reader.ts";

/** What an office document says about itself. */
export interface DocumentFacts {
  readonly title?: string | null;
  /** The first heading of its text. */
  readonly heading?: string | null;
  readonly author?: string | null;
  /** When it was written, as its metadata have it. */
  readonly created?: string | null;
  readonly source?: string | null;
  readonly pages?: readonly number[];
}

/** Titles that programs make up. */
const MADE_UP = /^(?:microsoft word\b|untitled|document ?\d*$|.*\.(?:docx?|odt|rtf|indd|qxd|pdf)$)/i;

/** An article from a document's text and metadata: a date in its first lines counts before that of the file. Throws E107. */
export async function documentArticle(text: string, facts: DocumentFacts, name: string, options: ReadOptions): Promise<Article> {
  if (text.trim() === "") throw new RedthreadError("E107", name);
  const told = oneLine(facts.title ?? "");
  const title = told !== "" && !MADE_UP.test(told) ? told : (facts.heading ?? titleOf(text) ?? titleFromName(name));
  const author = oneLine(facts.author ?? "");
  return makeArticle(
    {
      id: idOf(name),
      title,
      date: (await dateOf(text)) ?? (await calendarDay(facts.created)),
      source: facts.source ?? null,
      authors: author === "" ? [] : author.split(/\s*;\s*/u),
      ...(facts.pages ? { pages: facts.pages } : {}),
      text,
    },
    options,
  );
}
