import { csv2json } from "csv42";
import { type GraphFile, noValues, type OwnValue } from "../../article/graph-file.ts";
import { collector } from "./collector.ts";
import { GraphFault, type GraphReader } from "./graph-reader.ts";
import { numberOf } from "./values.ts";

/** What the two ends of an edge are called in the first line, in the order in which they are looked for. */
const ENDS = [
  ["source", "target"],
  ["from", "to"],
  ["subject", "object"],
  ["start", "end"],
  ["node1", "node2"],
  ["a", "b"],
  [":start_id", ":end_id"],
] as const;
const WEIGHTS = ["weight", "count", "value", "strength"];
const LABELS = ["label", "relation", "predicate", "type", ":type"];

const TABLES = [".csv", ".tsv", ".tab", ".edges", ".edgelist"];
const SEPARATORS = [",", "\t", ";", "|"] as const;
/** How long a name may be where no first line says that the columns are names. */
const LONGEST_NAME = 120;

/** Pairs of names as a table, with a weight and other columns where there are some: the edge lists of spreadsheets and Gephi. */
export const PAIRS_READER = {
  id: "pairs",
  label: "Pairs as CSV",
  extensions: [".edges", ".edgelist"],
  isOne: (start, extension) => TABLES.includes(extension) && startsWithPairs(start),
  read: async (pieces): Promise<GraphFile> => {
    let text = "";
    for await (const piece of pieces) text += piece;
    text = text.replace(/^\ufeff/, "");
    const rows = rowsOf(text, separatorOf(text));
    const columns = columnsOf(rows.slice(0, SAMPLE));
    if (!columns) throw new GraphFault("its first line does not name a source and a target");
    return graphOf(rows, columns);
  },
} as const satisfies GraphReader;

interface Columns {
  readonly source: number;
  readonly target: number;
  readonly weight: number;
  readonly label: number;
  /** Gephi's "Type": whether an edge has a direction. */
  readonly direction: number;
  /** The titles of the columns; null where the first line is a pair already. */
  readonly titles: readonly string[] | null;
}

const SAMPLE = 20;

/** What columns of articles are called. */
const TEXTS = /^(?:text|full ?text|content|body|article(?:_?text)?|maintext|story)$/u;
/** What columns of short articles are called, which are no names. */
const STORIES = /^(?:title|headline|summary|description|abstract|url|link)$/u;
/** What Gephi's column "Type" says of an edge, which is no name for it. */
const DIRECTED = /^(?:un)?directed$|^mutual$/iu;

/** A start that cannot be read as a table, as where a quotation mark stays open, is not taken. */
function startsWithPairs(start: string): boolean {
  try {
    return columnsOf(rowsOf(wholeLines(start), separatorOf(start))) !== null;
  } catch {
    return false;
  }
}

/** The start of a text without its last line, which may be cut off. */
function wholeLines(start: string): string {
  const lines = start.split(/\r?\n/, SAMPLE + 1);
  return lines.slice(0, Math.max(1, lines.length - 1)).join("\n");
}

/** The character that stands most often in the first line. */
function separatorOf(text: string): string {
  const [line = ""] = text.slice(0, 4000).split(/\r?\n/, 1);
  const counts = SEPARATORS.map((separator) => line.split(separator).length);
  return SEPARATORS[counts.indexOf(Math.max(...counts))] ?? ",";
}

function rowsOf(text: string, delimiter: string): readonly (readonly string[])[] {
  const rows = csv2json<Record<string, string>>(text, { header: false, nested: false, delimiter, parseValue: unquoted });
  return rows.map((row) => Object.values(row));
}

const unquoted = (value: string, quoted: boolean): string => (quoted ? value.replaceAll('""', '"') : value.trim());

function columnsOf(rows: readonly (readonly string[])[]): Columns | null {
  const [first] = rows;
  if (!first || first.length < 2) return null;
  const titles = first.map((title) => title.trim().toLowerCase());
  // A table of articles, one a row; our own table of edges names the article of each beside its ends.
  const joins = titles.includes("source") && titles.includes("target");
  if (titles.some((title) => TEXTS.test(title) && !(joins && title === "article"))) return null;
  const find = (names: readonly string[]): number =>
    titles.findIndex((title, i) => names.includes(title) && !rows.slice(1, 3).some((row) => DIRECTED.test(row[i] ?? "")));
  const direction = titles.findIndex((title, i) => title === "type" && DIRECTED.test(rows[1]?.[i] ?? ""));
  for (const [from, to] of ENDS) {
    const [source, target] = [titles.indexOf(from), titles.indexOf(to)];
    if (source !== -1 && target !== -1)
      return { source, target, weight: find(WEIGHTS), label: find(LABELS), direction, titles: first };
  }
  // Under a name that is no number stand numbers alone: the first line names the columns, whatever it calls them.
  const named = rows.length > 1 && first.length === 3 && !titles.some((title) => STORIES.test(title)) && isHeader(rows);
  const weighed = named || (first.length === 3 && rows.every((row) => numberOf(row[2]) !== undefined));
  const short = rows.every(
    (row) => row.length === first.length && row[0] && row[1] && row.every((cell) => cell.length <= LONGEST_NAME),
  );
  if (rows.length < 2 || !short || !(first.length === 2 || weighed)) return null;
  return { source: 0, target: 1, weight: weighed ? 2 : -1, label: -1, direction: -1, titles: named ? first : null };
}

/** Whether the third column holds numbers alone below the first line, which has none there. */
const isHeader = ([first, ...rest]: readonly (readonly string[])[]): boolean =>
  numberOf(first?.[2]) === undefined && /\p{L}/u.test(first?.[2] ?? "") && rest.every((row) => numberOf(row[2]) !== undefined);

/** A number only where it is written as numbers are: "0049123" is a name of digits, and keeps them all. */
function cellValue(cell: string): OwnValue {
  const number = numberOf(cell);
  return number !== undefined && String(number) === cell ? number : cell;
}

function graphOf(rows: readonly (readonly string[])[], columns: Columns): GraphFile {
  const { source, target, weight, label, direction, titles } = columns;
  const found = collector();
  const known = [source, target, weight, label];
  for (const row of titles ? rows.slice(1) : rows) {
    const [from, to] = [row[source] ?? "", row[target] ?? ""];
    if (from === "" || to === "") continue;
    for (const id of [from, to]) if (!found.has(id)) found.node({ id, label: id, values: noValues() });
    const values = noValues();
    titles?.forEach((title, i) => {
      const cell = row[i];
      if (i === direction && DIRECTED.test(cell ?? "")) return;
      if (known.includes(i) || cell === undefined || cell === "") return;
      values[title] = cellValue(cell);
    });
    found.edge({
      source: from,
      target: to,
      label: row[label] || null,
      weight: numberOf(row[weight]) ?? null,
      ...(/^(?:undirected|mutual)$/iu.test(row[direction] ?? "") ? { undirected: true } : {}),
      values,
    });
  }
  const file = found.file(null);
  return titles === null && mayBeHeader(rows) ? { ...file, note: headerNote(rows[0] as readonly string[]) } : file;
}

/** Whether the first line may name the columns: its two words stand nowhere below it, and no number beside them. */
function mayBeHeader([first = [], ...rest]: readonly (readonly string[])[]): boolean {
  if (first.length !== 2 || rest.length === 0) return false;
  return !rest.some((row) => row.some((cell) => cell === first[0] || cell === first[1]));
}

const headerNote = ([one, other]: readonly string[]): string =>
  `The first line (“${one}”, “${other}”) was read as a pair: if it names the columns, call them source and target.`;
