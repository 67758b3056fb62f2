/** A piece of text as PDF.js tells it. */
export interface PdfItem {
  readonly str: string;
  /** Scale and rotation in the first four, then x and y of the baseline's start, y upwards, in points. */
  readonly transform: readonly number[];
  readonly width: number;
  readonly height: number;
}

/** One line of a column; y counts upwards from the page's foot, in points. */
export interface PdfLine {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  /** The baseline. */
  readonly y: number;
  /** The height of its letters. */
  readonly size: number;
  /** How high it stands on the page: 0 at the foot, 1 at the top. */
  readonly height: number;
  /** The part of the page that it stands in: lines of one block follow each other. */
  readonly block: number;
}
