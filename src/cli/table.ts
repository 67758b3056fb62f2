import stringWidth from "string-width";

/** A column of a table on a terminal. */
export interface Column {
  readonly head: string;
  /** Numbers stand to the right. */
  readonly right?: boolean;
  /** Longer cells are cut, so many columns of the terminal wide. */
  readonly most?: number;
}

const CONTROL = /[\u0000-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]+/gu;

/** A text on one line without control characters: an article must not steer the terminal, nor turn its writing round. */
export const plain = (text: string): string => text.replace(CONTROL, " ").replace(/\s+/gu, " ").trim();

/** A table as lines, its columns as wide as their widest cell (Unicode TR 11: East Asian letters take two). */
export function tableLines(columns: readonly Column[], rows: readonly (readonly (string | number)[])[]): string[] {
  const cells = [columns.map(({ head }) => head), ...rows.map((row) => row.map((cell) => plain(String(cell))))];
  const cut = cells.map((row) => row.map((cell, i) => shortened(cell, columns[i]?.most ?? Number.POSITIVE_INFINITY)));
  const widths = columns.map((_column, i) => Math.max(...cut.map((row) => stringWidth(row[i] ?? ""))));
  return cut.map((row) =>
    row
      .map((cell, i) => {
        const pad = " ".repeat((widths[i] as number) - stringWidth(cell));
        return columns[i]?.right ? pad + cell : cell + pad;
      })
      .join("  ")
      .trimEnd(),
  );
}

/** A text that is at most so wide, with "…" where something is left out. */
function shortened(text: string, most: number): string {
  if (stringWidth(text) <= most) return text;
  let width = 0;
  let short = "";
  for (const { segment } of new Intl.Segmenter("en").segment(text)) {
    width += stringWidth(segment);
    if (width > most - 1) break;
    short += segment;
  }
  return `${short.trimEnd()}…`;
}
