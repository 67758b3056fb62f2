import { overlap, type Span } from "../article/span.ts";
import type { ArticleDocument } from "./document.ts";
import type { DraftEntity } from "./entities.ts";
import type { Frame } from "./frames.ts";
import { readAccordingTo } from "./statements/according.ts";
import { readBlocks } from "./statements/blocks.ts";
import { readColons, readNamed } from "./statements/colons.ts";
import { continueQuotes } from "./statements/continued.ts";
import { type DraftStatement, Drafts } from "./statements/draft.ts";
import { readInnerQuotes } from "./statements/inner-quotes.ts";
import { settle } from "./statements/nesting.ts";
import { readNouns } from "./statements/nouns.ts";
import { readTrailing } from "./statements/trailing.ts";
import { readVerbs } from "./statements/verbs.ts";

export type { DraftStatement } from "./statements/draft.ts";

/** Finds who says what: quotations, reported clauses, requests, promises, stances, "according to", in the order of the text. */
export function findStatements(document: ArticleDocument, frames: readonly Frame[]): DraftStatement[] {
  const drafts = new Drafts(document);
  readNamed(document, drafts);
  readVerbs(document, frames, drafts);
  readAccordingTo(document, drafts);
  readNouns(document, drafts);
  readColons(document, drafts);
  readTrailing(document, drafts);
  readBlocks(document, drafts);
  continueQuotes(document, drafts);
  return settle(document, drafts.all).sort(inOrder);
}

const inOrder = (a: DraftStatement, b: DraftStatement): number =>
  (a.spans[0] as Span)[0] - (b.spans[0] as Span)[0] || (a.cue?.[0] ?? 0) - (b.cue?.[0] ?? 0);

/** The statements with those inside quotations among them; see `readInnerQuotes`. */
export function withInnerQuotes(document: ArticleDocument, statements: readonly DraftStatement[]): DraftStatement[] {
  return [...statements, ...readInnerQuotes(document, statements)].sort(inOrder);
}

/** Who speaks in each quotation, by its number among the quotations. */
export function speakersOf({ quotes }: ArticleDocument, statements: readonly DraftStatement[]): Map<number, DraftEntity | null> {
  const found = new Map<number, DraftEntity | null>();
  for (const { spans, source, kind } of statements)
    if (kind !== "indirect")
      for (const span of spans)
        for (const { number, content } of quotes.touching(span)) if (overlap(content, span) > 0) found.set(number, source);
  return found;
}
