import type { Article } from "../article/article.ts";
import { RedthreadError } from "../errors.ts";
import { decode } from "./encoding.ts";
import type { BytesReader, ReadOptions, ReadResult, Source } from "./reader.ts";
import type { Room } from "./room.ts";
import { isDateFormat, serialDay } from "./serial-date.ts";
import { zipHolds } from "./signature.ts";
import { fromTable } from "./table.ts";
import { attribute, readXml } from "./xml-events.ts";
import { zipParts } from "./zip-entries.ts";

const FORMAT = "Excel workbook";
const SHEET = /^xl\/worksheets\/sheet(\d+)\.xml$/u;
const [WORKBOOK, STRINGS, STYLES] = ["xl/workbook.xml", "xl/sharedStrings.xml", "xl/styles.xml"] as const;
/** Excel has no more columns. */
const MOST_COLUMNS = 16_384;

/** The articles of an Excel workbook (ECMA-376), one a row; sheets without texts are passed over. Throws E107, E112, E113 and E117. */
async function fromXlsx({ name, bytes }: Source, options: ReadOptions, room: Room): Promise<ReadResult> {
  const wanted = new Set<string>([WORKBOOK, STRINGS, STYLES]);
  const parts = await zipParts(bytes, name, room, (path) => wanted.has(path) || SHEET.test(path));
  const part = async (path: string): Promise<string> => {
    const found = parts.get(path);
    return found ? decode(found, name) : "";
  };
  const book = await bookOf(await part(WORKBOOK), await part(STRINGS), await part(STYLES), name);
  const sheets = [...parts.keys()].filter((path) => SHEET.test(path)).sort((a, b) => numberOf(a) - numberOf(b));
  if (sheets.length === 0) throw new RedthreadError("E113", name, FORMAT, "it has no sheet");
  const articles: Article[] = [];
  const errors: RedthreadError[] = [];
  let none: RedthreadError | null = null;
  for (const path of sheets) {
    const rows = await rowsOf(await part(path), book, name);
    try {
      const found = await fromTable(
        rows,
        sheets.length === 1 ? name : `${name}/${path.slice(path.lastIndexOf("/") + 1, -4)}`,
        options,
      );
      for (const article of found.articles) articles.push(article);
      for (const error of found.errors) errors.push(error);
    } catch (error) {
      if (!(error instanceof RedthreadError)) throw error;
      // A sheet whose columns can be chosen tells more than an empty one.
      if (none === null || (none.code !== "E117" && error.code === "E117")) none = error;
    }
  }
  if (none && articles.length === 0 && errors.length === 0) throw none;
  return { articles, errors };
}

const numberOf = (path: string): number => Number(SHEET.exec(path)?.[1]);

/** What the cells of a workbook refer to. */
interface Book {
  readonly strings: readonly string[];
  /** Whether a cell of a style is a date. */
  readonly dates: readonly boolean[];
  /** Days are counted from 1904 on. */
  readonly from1904: boolean;
}

async function bookOf(workbook: string, strings: string, styles: string, name: string): Promise<Book> {
  return {
    strings: strings === "" ? [] : await sharedStrings(strings, name),
    dates: styles === "" ? [] : await dateStyles(styles, name),
    from1904: /<workbookPr[^>]{0,500}\bdate1904="(?:1|true)"/u.test(workbook),
  };
}

async function sharedStrings(xml: string, name: string): Promise<readonly string[]> {
  const strings: string[] = [];
  let words = "";
  let inText = false;
  let phonetic = false;
  await readXml(xml, name, FORMAT, {
    open: (element) => {
      if (element === "si") words = "";
      else if (element === "rPh") phonetic = true;
      else if (element === "t") inText = !phonetic;
    },
    text: (text) => {
      if (inText) words += text;
    },
    close: (element) => {
      if (element === "t") inText = false;
      else if (element === "rPh") phonetic = false;
      else if (element === "si") strings.push(words);
    },
  });
  return strings;
}

async function dateStyles(xml: string, name: string): Promise<readonly boolean[]> {
  const formats = new Map<number, string>();
  const dates: boolean[] = [];
  let inCells = false;
  await readXml(xml, name, FORMAT, {
    open: (element, attributes) => {
      const id = Number(attribute(attributes, "numFmtId"));
      if (element === "numFmt") formats.set(id, attribute(attributes, "formatCode") ?? "");
      else if (element === "cellXfs") inCells = true;
      else if (element === "xf" && inCells) dates.push(isDateFormat(id, formats.get(id)));
    },
    close: (element) => {
      if (element === "cellXfs") inCells = false;
    },
  });
  return dates;
}

/** So many cells are read of a sheet, those counted that stand empty before others. */
const MOST_CELLS = 5_000_000;

async function rowsOf(xml: string, book: Book, name: string): Promise<readonly (readonly string[])[]> {
  const rows: string[][] = [];
  let row: string[] = [];
  let place = 0;
  let filled = 0;
  let type = "";
  let style = 0;
  let words = "";
  let inValue = false;
  await readXml(xml, name, FORMAT, {
    open: (element, attributes) => {
      if (element === "row") [row, place] = [[], 0];
      else if (element === "c") {
        place = columnOf(attributes.r) ?? place;
        [type, style, words] = [attributes.t ?? "n", Number(attributes.s ?? 0), ""];
      } else if (element === "v" || element === "t") inValue = true;
    },
    text: (text) => {
      if (inValue) words += text;
    },
    close: (element) => {
      if (element === "v" || element === "t") inValue = false;
      else if (element === "c") {
        if (place < MOST_COLUMNS && words !== "") filled += Math.max(1, place - row.length);
        if (filled > MOST_CELLS) throw new RedthreadError("E115", name, `${MOST_CELLS} cells`);
        while (words !== "" && row.length < place && place < MOST_COLUMNS) row.push("");
        if (place < MOST_COLUMNS && words !== "") row[place] = cellValue(words, type, style, book);
        place++;
      } else if (element === "row" && row.some((cell) => cell.trim() !== "")) rows.push(row);
    },
  });
  return rows;
}

function cellValue(words: string, type: string, style: number, { strings, dates, from1904 }: Book): string {
  if (type === "s") return strings[Number(words)] ?? "";
  if (type === "e") return "";
  if (type === "n" && dates[style] && words !== "") return serialDay(Number(words), from1904) ?? words;
  return words;
}

/** The column of a cell, counted from 0: "C7" is 2; null where it is not told. */
function columnOf(reference: string | undefined): number | null {
  const letters = /^[A-Z]{1,3}/u.exec(reference ?? "")?.[0];
  if (!letters) return null;
  let column = 0;
  for (const letter of letters) column = column * 26 + letter.charCodeAt(0) - 64;
  return Math.min(column - 1, MOST_COLUMNS);
}

/** Excel workbooks of today (.xlsx). */
export const XLSX: BytesReader = {
  takes: "bytes",
  id: "xlsx",
  label: "Excel workbook",
  extensions: [".xlsx", ".xlsm"],
  mediaTypes: ["application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"],
  isOne: (bytes) => zipHolds(bytes, "xl/workbook.xml"),
  largest: 64 * 1024 * 1024,
  read: (source, options, room) => fromXlsx(source, options, room),
};
