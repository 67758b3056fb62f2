import { RedthreadError } from "../errors.ts";
import { type Columns, columnsOf } from "./columns.ts";
import { fromRecords } from "./json.ts";
import { extensionOf } from "./names.ts";
import type { ReadOptions, ReadResult, TextReader } from "./reader.ts";
import { chosenColumns, UnknownColumns } from "./table-choice.ts";
import { reasonOf } from "./zip-entries.ts";

/** More columns than a table of articles has: a row is cut there. */
const MOST_COLUMNS = 500;

/** What to do where a row has no text. */
const CELLS = "write its words into the column of texts, or leave the row out";

/** The articles of the rows of a table; E117 where no column holds texts, E107 for each row without one. */
export async function fromTable(rows: readonly (readonly string[])[], name: string, options: ReadOptions): Promise<ReadResult> {
  if (rows.length === 0) throw new RedthreadError("E107", name, CELLS);
  const { places, named } = columnsFor(rows, name, options);
  const records = rows.slice(named ? 1 : 0).map((row) => async () => {
    const cell = (place: number | undefined): string | undefined => (place === undefined ? undefined : row[place]);
    return {
      id: cell(places.id),
      title: cell(places.title),
      text: cell(places.text),
      date: cell(places.date),
      source: cell(places.source),
      url: cell(places.url),
      authors: cell(places.authors),
    };
  });
  return fromRecords(records, name, options, CELLS);
}

/** As chosen for this table, else for all, else as guessed; E117 as UnknownColumns where somebody is there to be asked. */
function columnsFor(rows: readonly (readonly string[])[], name: string, { tables, columns = {}, ask }: ReadOptions): Columns {
  const chosen = chosenColumns(rows, tables);
  if (chosen) return chosen;
  if (ask?.always) throw new UnknownColumns(name, rows);
  try {
    return columnsOf(rows, columns, name);
  } catch (error) {
    throw ask ? new UnknownColumns(name, rows) : error;
  }
}

/** The articles of a CSV or TSV text (RFC 4180), one a row; comma, semicolon, tab or bar between the cells. */
async function fromDelimited(text: string, name: string, options: ReadOptions = {}): Promise<ReadResult> {
  const { default: papa } = await import("papaparse");
  const delimiter = extensionOf(name) === ".tsv" ? "\t" : "";
  const { data, errors } = papa.parse<string[]>(text, { delimiter, skipEmptyLines: "greedy" });
  const broken = errors.find(({ type }) => type === "Quotes");
  if (broken && data.length < 2) throw new RedthreadError("E113", name, "table", reasonOf(broken.message));
  return fromTable(
    data.map((row) => row.slice(0, MOST_COLUMNS)),
    name,
    options,
  );
}

/** Tables: CSV and TSV, one article a row. */
export const TABLE: TextReader = {
  takes: "text",
  id: "table",
  label: "Table (CSV, TSV)",
  extensions: [".csv", ".tsv", ".tab"],
  mediaTypes: ["text/csv", "text/tab-separated-values"],
  read: (text, source, options) => fromDelimited(text, source.name, options),
};
