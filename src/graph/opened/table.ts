import { noValues, type OwnValue } from "../../article/graph-file.ts";

/** What one place of a table may hold. */
type Cell = string | number | boolean | null | readonly string[];

/** One field of all rows. */
interface Column {
  readonly name: string;
  /** Whether it is one of a row's own values. */
  readonly own: boolean;
  /** Numbers, NaN where a row has none; or else the place of each row's value in `words`, -1 where it has none. */
  readonly numbers: Float64Array<ArrayBuffer> | null;
  readonly places: Int32Array<ArrayBuffer> | null;
  readonly words: readonly Cell[];
}

/** Rows of named values as columns: quick to post to another thread, and a fraction of the room that objects take. */
export interface Table {
  readonly rows: number;
  readonly columns: readonly Column[];
}

/** Puts rows into columns. */
export function tableOf(rows: readonly object[]): Table {
  const found = new Map<string, Draft>();
  rows.forEach((row, i) => {
    for (const [name, value] of Object.entries(row)) {
      if (name === "own")
        for (const [title, cell] of Object.entries(value as object)) put(found, title, true, i, cell as Cell, rows.length);
      else put(found, name, false, i, value as Cell, rows.length);
    }
  });
  return { rows: rows.length, columns: [...found.values()].map(columnOf) };
}

/** The row of a number, as an object. */
export function rowAt<T>({ columns }: Table, row: number): T {
  const values: Record<string, Cell> = {};
  let own: Record<string, OwnValue> | undefined;
  for (const column of columns) {
    const value = cellAt(column, row);
    if (value === undefined) continue;
    if (column.own) {
      own ??= noValues();
      own[column.name] = value as OwnValue;
    } else values[column.name] = value;
  }
  return (own ? { ...values, own } : values) as T;
}

/** A column of a table; undefined where no row has a value of this name. */
export function columnNamed({ columns }: Table, name: string, own = false): Column | undefined {
  return columns.find((column) => column.own === own && column.name === name);
}

/** The value of one row in a column; undefined where it has none. */
export function cellAt({ numbers, places, words }: Column, row: number): Cell | undefined {
  if (numbers) {
    const number = numbers[row] as number;
    return Number.isNaN(number) ? undefined : number;
  }
  const place = places?.[row] ?? -1;
  return place === -1 ? undefined : words[place];
}

/** The buffers of a table, to be handed over to another thread. */
export const buffersOf = ({ columns }: Table): ArrayBuffer[] =>
  columns.flatMap(({ numbers, places }) => [...(numbers ? [numbers.buffer] : []), ...(places ? [places.buffer] : [])]);

interface Draft {
  readonly name: string;
  readonly own: boolean;
  readonly numbers: Float64Array<ArrayBuffer>;
  /** Made when the first value comes that is no number. */
  places: Int32Array<ArrayBuffer> | null;
  readonly words: Cell[];
  readonly known: Map<unknown, number>;
}

function put(found: Map<string, Draft>, name: string, own: boolean, row: number, value: Cell, rows: number): void {
  const key = own ? `own ${name}` : name;
  let draft = found.get(key);
  if (!draft) {
    draft = { name, own, numbers: new Float64Array(rows).fill(Number.NaN), places: null, words: [], known: new Map() };
    found.set(key, draft);
  }
  if (typeof value === "number" && !draft.places) {
    draft.numbers[row] = value;
    return;
  }
  if (!draft.places) {
    const places = new Int32Array(rows).fill(-1);
    draft.places = places;
    const { numbers } = draft;
    for (let i = 0; i < row; i++) if (!Number.isNaN(numbers[i])) places[i] = wordPlace(draft, numbers[i] as number);
  }
  draft.places[row] = wordPlace(draft, value);
}

function wordPlace({ words, known }: Draft, value: Cell): number {
  const key = Array.isArray(value) ? `list ${JSON.stringify(value)}` : typeof value === "string" ? `text ${value}` : value;
  let place = known.get(key);
  if (place === undefined) {
    place = words.length;
    words.push(value);
    known.set(key, place);
  }
  return place;
}

const columnOf = ({ name, own, numbers, places, words }: Draft): Column =>
  places ? { name, own, numbers: null, places, words } : { name, own, numbers, places: null, words };
