import { RedthreadError } from "../errors.ts";

/** What a column of a table may hold. */
export const COLUMN_ROLES = ["title", "text", "date", "source", "url"] as const;
export type ColumnRole = (typeof COLUMN_ROLES)[number];

/** Which column holds what, by the name in its first row: `{ text: "Body" }`. */
export type ColumnChoice = { readonly [Role in ColumnRole]?: string };

/** What columns are called, in lower case without anything but letters; the first that is there counts. */
const NAMES: Readonly<Record<ColumnRole | "id" | "authors", readonly string[]>> = {
  text: "text,fulltext,articletext,maintext,content,articlebody,body,article,story,bodytext,transcript,description,summary".split(
    ",",
  ),
  title: "title,headline,articletitle,heading,subject,name".split(","),
  date: "date,published,publicationdate,publishdate,datepublished,publishedat,datepublish,pubdate,articledate,seendate,day".split(
    ",",
  ),
  source: "source,publisher,outlet,publication,newspaper,medium,media,medianame,site,sourcename,sourcedomain,domain,feed".split(
    ",",
  ),
  url: "url,link,articleurl,weburl,address,permalink,href".split(","),
  id: "id,articleid,guid,uid".split(","),
  authors: "author,authors,byline,creator".split(","),
};

/** Texts of articles are longer than this on average, in UTF-16 units; so many rows are looked at. */
const LONG = 80;
const LOOKED_AT = 50;

type Row = readonly string[];
type Places = { readonly [Role in keyof typeof NAMES]?: number };

/** Where a table holds what, and whether its first row names its columns. */
export interface Columns {
  readonly places: Places & { readonly text: number };
  readonly named: boolean;
}

/**
 * The columns of a table: as chosen, else by their names, else the one with long texts for the text. Throws E117 where
 * there is none for the text, or no column of a chosen name.
 */
export function columnsOf(rows: readonly Row[], choice: ColumnChoice, name: string): Columns {
  const [header = []] = rows;
  const keys = header.map(plain);
  const places: { -readonly [Role in keyof Places]: number } = {};
  for (const role of Object.keys(NAMES) as (keyof typeof NAMES)[]) {
    const chosen = role === "id" || role === "authors" ? undefined : choice[role];
    const names = chosen === undefined ? NAMES[role] : [plain(chosen)];
    const found = names.map((wanted) => keys.indexOf(wanted)).find((place) => place >= 0);
    if (found !== undefined) places[role] = found;
    else if (chosen !== undefined) throw new RedthreadError("E117", name, listed(header));
  }
  const { text } = places;
  if (text !== undefined) return { places: { ...places, text }, named: true };
  const long = longest(rows.slice(0, LOOKED_AT));
  if (long === null) throw new RedthreadError("E117", name, listed(header));
  return { places: { ...places, text: long }, named: (header[long] ?? "").length < LONG };
}

const plain = (name: string): string => name.toLowerCase().replace(/[^\p{L}]/gu, "");

function listed(header: Row): string {
  const names = header.slice(0, 12).map((column) => `"${column.slice(0, 30)}"`);
  return names.join(", ") || "no columns";
}

/** The column whose texts are the longest on average, where they are long. */
function longest(rows: readonly Row[]): number | null {
  const sums: number[] = [];
  for (const row of rows) for (const [i, cell] of row.entries()) sums[i] = (sums[i] ?? 0) + cell.length;
  const most = Math.max(0, ...sums.map((sum) => sum ?? 0));
  return most / Math.max(1, rows.length) >= LONG ? sums.indexOf(most) : null;
}
