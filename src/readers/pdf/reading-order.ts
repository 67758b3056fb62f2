import { oneLine } from "../../article/one-line.ts";
import type { PdfItem, PdfLine } from "./line.ts";

/** A piece of text on one baseline that no wide gap parts. */
interface Piece {
  text: string;
  left: number;
  right: number;
  readonly y: number;
  size: number;
}

/** A gap between two words is a fifth of the letters' height; one between columns is more than this many heights. */
const COLUMN_GAP = 1.2;
const WORD_GAP = 0.15;
/** So many cuts inside each other at most. */
const DEEPEST = 40;

/**
 * The lines of a page in reading order, by recursive X-Y cuts (Nagy and Seth, 1984): a page is parted where an empty strip goes
 * through it from top to bottom, else where the widest one goes from side to side, and so its parts. Turned text is left out.
 */
export function linesOfPage(items: readonly PdfItem[], bottom: number, top: number): readonly PdfLine[] {
  const pieces = piecesOf(items);
  const blocks: Piece[][] = [];
  cut(pieces, 0, blocks);
  const tall = Math.max(1, top - bottom);
  return blocks.flatMap((block, number) =>
    lines(block).map(
      ({ text, left, right, y, size }): PdfLine => ({ text, left, right, y, size, height: (y - bottom) / tall, block: number }),
    ),
  );
}

function piecesOf(items: readonly PdfItem[]): readonly Piece[] {
  const pieces: Piece[] = [];
  for (const { str, transform, width, height } of items) {
    const [a = 0, b = 0, , d = 0, x = 0, y = 0] = transform;
    if (str.trim() === "" || Math.abs(b) > Math.abs(a) * 0.1 || a <= 0) continue;
    const size = height || Math.abs(d) || 1;
    const last = pieces.at(-1);
    const gap = last ? x - last.right : 0;
    if (last && Math.abs(last.y - y) < size * 0.3 && gap > -size * 0.5 && gap < size * COLUMN_GAP) {
      last.text += gap > size * WORD_GAP || /\s$/.test(last.text) || /^\s/.test(str) ? ` ${str}` : str;
      last.right = Math.max(last.right, x + width);
      last.size = Math.max(last.size, size);
    } else pieces.push({ text: str, left: x, right: x + width, y, size });
  }
  return pieces;
}

function cut(pieces: readonly Piece[], depth: number, into: Piece[][]): void {
  if (pieces.length === 0) return;
  if (pieces.length > 1 && depth < DEEPEST) {
    const size = middle(pieces.map((piece) => piece.size));
    const sideways = widestGap(
      pieces,
      ({ left }) => left,
      ({ right }) => right,
      size * 0.8,
    );
    // Two lines that both have a gap are no columns: it takes some lines on either side, or a heading's number is parted from it.
    if (sideways !== null && columns(pieces, sideways)) {
      cut(
        pieces.filter(({ right }) => right <= sideways),
        depth + 1,
        into,
      );
      cut(
        pieces.filter(({ right }) => right > sideways),
        depth + 1,
        into,
      );
      return;
    }
    const across = widestGap(
      pieces,
      ({ y, size: tall }) => -y - tall,
      ({ y }) => -y,
      size * 0.7,
    );
    if (across !== null) {
      cut(
        pieces.filter(({ y }) => -y <= across),
        depth + 1,
        into,
      );
      cut(
        pieces.filter(({ y }) => -y > across),
        depth + 1,
        into,
      );
      return;
    }
  }
  into.push([...pieces]);
}

/** The middle of the widest empty strip that is wider than `least`; null where there is none. */
function widestGap(
  pieces: readonly Piece[],
  from: (piece: Piece) => number,
  to: (piece: Piece) => number,
  least: number,
): number | null {
  const sorted = [...pieces].sort((a, b) => from(a) - from(b));
  let end = Number.NEGATIVE_INFINITY;
  let widest = least;
  let at: number | null = null;
  for (const piece of sorted) {
    const gap = from(piece) - end;
    if (end > Number.NEGATIVE_INFINITY && gap > widest) [widest, at] = [gap, end + gap / 2];
    end = Math.max(end, to(piece));
  }
  return at;
}

function columns(pieces: readonly Piece[], at: number): boolean {
  const rows = (side: readonly Piece[]): number => new Set(side.map(({ y }) => Math.round(y))).size;
  return rows(pieces.filter(({ right }) => right <= at)) >= 3 && rows(pieces.filter(({ right }) => right > at)) >= 3;
}

function middle(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[values.length >> 1] ?? 1;
}

/** The pieces of a block as lines from top to bottom, those of one baseline from left to right. */
function lines(block: readonly Piece[]): readonly Piece[] {
  const sorted = [...block].sort((a, b) => b.y - a.y || a.left - b.left);
  const found: Piece[][] = [];
  for (const piece of sorted) {
    const line = found.at(-1);
    const [first] = line ?? [];
    if (line && first && first.y - piece.y < Math.min(first.size, piece.size) * 0.5) line.push(piece);
    else found.push([piece]);
  }
  return found.map((line) => {
    const ordered = line.sort((a, b) => a.left - b.left);
    const [first] = ordered as [Piece];
    return {
      text: oneLine(ordered.map(({ text }) => text).join(" ")),
      left: first.left,
      right: Math.max(...ordered.map(({ right }) => right)),
      y: first.y,
      size: Math.max(...ordered.map(({ size }) => size)),
    };
  });
}
