import { undirected } from "../article/bidi.ts";
import { hash } from "../article/hash.ts";
import { oneLine } from "../article/one-line.ts";
import { RedthreadError } from "../errors.ts";
import { type Columns, guessedColumns, LOOKED_AT, listed, type Role, rolesByName } from "./columns.ts";

/** Where the columns of a table were chosen by a person. */
export interface TableChoice {
  /** The tables that it is for: those whose first row has this `key`. */
  readonly key: string;
  /** The column of each role, counted from 0. */
  readonly places: { readonly [R in Role]?: number } & { readonly text: number };
  /** Whether the first row names the columns, and is no article. */
  readonly named: boolean;
}

/** A column as a person chooses among them. */
export interface SketchedColumn {
  /** Its cell in the first row, cut. */
  readonly name: string;
  /** A cell further down that is not empty, cut; empty where there is none. */
  readonly sample: string;
}

/** What a person needs to choose the columns of a table. */
export interface TableSketch {
  /** Equal for tables with the same first row. */
  readonly key: string;
  readonly columns: readonly SketchedColumn[];
  /** What would be taken for each role; the text is in the column with the longest cells where no name tells. */
  readonly guess: Omit<TableChoice, "key">;
}

type Row = readonly string[];

/** A person chooses among so many columns at most; so much is shown of a name and of a cell, in UTF-16 units. */
const MOST_COLUMNS = 200;
const [LONGEST_NAME, LONGEST_SAMPLE] = [60, 120];

/** E117, with what a person needs to choose the columns where somebody can be asked. */
export class UnknownColumns extends RedthreadError<"E117"> {
  readonly sketch: TableSketch;

  constructor(name: string, rows: readonly Row[]) {
    super("E117", name, listed(rows[0] ?? []));
    this.sketch = sketchOf(rows);
  }
}

/** The columns that were chosen for a table with this first row; null where none were, or none that it has. */
export function chosenColumns(rows: readonly Row[], choices: readonly TableChoice[] = []): Columns | null {
  if (choices.length === 0) return null;
  const [header = []] = rows;
  const key = keyOf(header);
  const choice = choices.find((one) => one.key === key);
  if (!choice) return null;
  const { id, authors } = choice.named ? rolesByName(header) : {};
  return {
    places: { ...choice.places, ...(id === undefined ? {} : { id }), ...(authors === undefined ? {} : { authors }) },
    named: choice.named,
  };
}

const keyOf = (header: Row): string => hash(JSON.stringify(header));

function sketchOf(rows: readonly Row[]): TableSketch {
  const [header = [], ...below] = rows.slice(0, LOOKED_AT);
  const width = Math.min(MOST_COLUMNS, Math.max(header.length, ...below.map((row) => row.length)));
  const columns = Array.from({ length: width }, (_, i) => ({
    name: shown(header[i], LONGEST_NAME),
    sample: shown(
      below.map((row) => row[i]).find((cell) => cell !== undefined && cell.trim() !== ""),
      LONGEST_SAMPLE,
    ),
  }));
  return { key: keyOf(header), columns, guess: guessedColumns(rows, width) };
}

/** A cell on one line and cut, without what would turn round the words beside it. */
function shown(cell = "", most: number): string {
  const line = oneLine(undirected(cell.slice(0, 4 * most)));
  return line.length > most ? `${line.slice(0, most).toWellFormed().trimEnd()}…` : line;
}
