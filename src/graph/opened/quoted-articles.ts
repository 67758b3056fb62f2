import type { Extraction } from "../../article/extraction.ts";
import type { Quote } from "../../article/graph-file.ts";
import type { Span } from "../../article/span.ts";
import type { Taken } from "./take.ts";

/** The articles that an opened graph quotes: of each only the sentences that it quotes are there. */
export interface QuotedArticles {
  /** What the plain values of an edge quote. */
  readonly quotesOf: (own: Taken) => readonly Quote[];
  /** Where a sentence stands; null: the file itself is all the evidence that there is. */
  readonly place: (quote: Quote | null) => readonly [article: number, start: number, end: number];
  /** The articles, by their numbers. */
  readonly extractions: () => readonly Extraction[];
}

interface Draft {
  readonly number: number;
  readonly title: string;
  readonly date: string | null;
  readonly places: Map<string, Span>;
  readonly sentences: string[];
  length: number;
}

/** No sentence stands here: the text of a quoted article begins with an empty line. */
const NOTHING: Span = [0, 0];

/** Gathers the sentences that a file of this name quotes, by their articles. */
export function quotedArticles(name: string): QuotedArticles {
  const drafts = new Map<string, Draft>();
  const draft = (title: string, date: string | null): Draft => {
    const key = JSON.stringify([title, date]);
    let found = drafts.get(key);
    if (!found) {
      found = { number: drafts.size, title, date, places: new Map(), sentences: [""], length: 1 };
      drafts.set(key, found);
    }
    return found;
  };
  return {
    quotesOf: (own) => {
      const list = listedQuotes(own);
      if (list.length > 0) return list;
      const article = own.text("article");
      const sentence = own.text("sentence") ?? "";
      const date = own.day("article_date");
      return article === undefined && sentence === "" ? [] : [{ sentence, article: article ?? name, date }];
    },
    place: (quote) => {
      const { sentence, article, date } = quote ?? { sentence: "", article: name, date: null };
      const of = draft(article, date);
      if (sentence === "") return [of.number, ...NOTHING];
      let span = of.places.get(sentence);
      if (!span) {
        span = [of.length, of.length + sentence.length];
        of.places.set(sentence, span);
        of.sentences.push(sentence);
        of.length += sentence.length + 1;
      }
      return [of.number, ...span];
    },
    extractions: () => [...drafts.values()].map((item) => extractionOf(item, name)),
  };
}

const DAY = /^\d{4}-\d\d-\d\d$/u;

/** The evidence that Redthread's own files list for an edge, item by item; the first is told once more, in full. */
function listedQuotes(own: Taken): readonly Quote[] {
  const [sentences, articles, dates, statuses] = [
    "evidence_sentences",
    "evidence_articles",
    "evidence_dates",
    "evidence_statuses",
  ].map((name) => stringsOf(own.look(name)));
  if (
    !sentences ||
    articles?.length !== sentences.length ||
    dates?.length !== sentences.length ||
    statuses?.length !== sentences.length
  )
    return [];
  for (const name of ["sentence", "article", "evidence_sentences", "evidence_articles", "evidence_dates", "evidence_statuses"])
    own.drop(name);
  const first = { when: own.text("when") ?? null, date: own.day("article_date") };
  return sentences.map((sentence, i): Quote => {
    const date = dates[i] as string;
    const [status = "", claimed] = (statuses[i] as string).split(", ");
    const told = i === 0 ? first : DAY.test(date) ? { when: null, date } : { when: date === "" ? null : date, date: null };
    return { sentence, article: articles[i] as string, ...told, status, claimed: claimed !== undefined };
  });
}

/** A list of texts as GEXF writes it, which is as JSON does; null for anything else. */
function stringsOf(value: unknown): readonly string[] | null {
  if (typeof value !== "string" || !value.startsWith("[")) return null;
  try {
    const list: unknown = JSON.parse(value);
    return Array.isArray(list) && list.length > 0 && list.every((item) => typeof item === "string") ? list : null;
  } catch {
    return null;
  }
}

function extractionOf({ number, title, date, places, sentences }: Draft, name: string): Extraction {
  const text = sentences.join("\n");
  return {
    article: { id: `article-${number + 1}`, title, date, source: title === name ? name : null, text, furniture: [] },
    sentences: [...places.values()],
    entities: [],
    mentions: [],
    statements: [],
    assertions: [],
  };
}
