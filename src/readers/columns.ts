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
export const LOOKED_AT = 50;

type Row = readonly string[];
/** What the command lets nobody choose is found too. */
export type Role = keyof typeof NAMES;
type Places = { readonly [R in Role]?: number };

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
  const places: { -readonly [R in Role]?: number } = { ...rolesByName(header) };
  for (const role of COLUMN_ROLES) {
    const chosen = choice[role];
    if (chosen === undefined) continue;
    const place = placeOf(header, chosen);
    if (place < 0) throw new RedthreadError("E117", name, listed(header));
    places[role] = place;
  }
  const { text } = places;
  if (text !== undefined) return { places: { ...places, text }, named: true };
  const { place, average } = longest(rows.slice(0, LOOKED_AT));
  if (average < LONG) throw new RedthreadError("E117", name, listed(header));
  return { places: { ...places, text: place }, named: (header[place] ?? "").length < LONG };
}

/** The columns of the roles whose name stands in the first row. */
export function rolesByName(header: Row): Places {
  const keys = header.map(plain);
  const places: { -readonly [R in Role]?: number } = {};
  for (const role of Object.keys(NAMES) as Role[]) {
    const found = NAMES[role].map((wanted) => keys.indexOf(wanted)).find((place) => place >= 0);
    if (found !== undefined) places[role] = found;
  }
  return places;
}

/** The columns that a table most likely has among its first `width`, however unlikely that is: for a person to look at. */
export function guessedColumns(rows: readonly Row[], width: number): Columns {
  const [header = []] = rows;
  const places = rolesByName(header.slice(0, width));
  if (places.text !== undefined) return { places: { ...places, text: places.text }, named: true };
  const taken = new Set(Object.values(places));
  const others = (row: Row): Row => row.slice(0, width).map((cell, i) => (taken.has(i) ? "" : cell));
  const { place } = longest(rows.slice(0, LOOKED_AT).map(others));
  return { places: { ...places, text: place }, named: (header[place] ?? "").length < LONG };
}

/** The column that somebody means: written so, else by its letters alone; -1 where there is none. */
function placeOf(header: Row, chosen: string): number {
  const exact = header.findIndex((column) => column.trim() === chosen);
  return exact >= 0 ? exact : header.map(plain).indexOf(plain(chosen));
}

const plain = (name: string): string => name.toLowerCase().replace(/[^\p{L}]/gu, "");

/** The names of columns, for a message. */
export function listed(header: Row): string {
  const names = header.slice(0, 12).map((column) => `"${column.slice(0, 30)}"`);
  return names.join(", ") || "no columns";
}

/** The column whose texts are the longest on average, and how long they are, in UTF-16 units. */
function longest(rows: readonly Row[]): { readonly place: number; readonly average: number } {
  const sums: number[] = [];
  for (const row of rows) for (const [i, cell] of row.entries()) sums[i] = (sums[i] ?? 0) + cell.length;
  const most = Math.max(0, ...sums);
  return { place: Math.max(0, sums.indexOf(most)), average: most / Math.max(1, rows.length) };
}
