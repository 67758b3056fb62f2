import type { PdfLine } from "./line.ts";

/** Running heads and feet stand among so many lines at either end of a page, and in its margins, as parts of its height. */
const AT_ENDS = 3;
const [FOOT, HEAD] = [0.12, 0.88] as const;
/** A head that stands on the left pages alone comes on every second one. */
const OFTEN = 0.4;
const PAGE_NUMBER = /^(?:page\s+)?[-–—|•\s]*(?:\d{1,4}|[ivxl]{1,7})(?:\s*(?:of|\/)\s*\d{1,4})?[-–—|•\s]*$/i;

/** The lines of each page without running heads, running feet and page numbers. */
export function bodyLines(pages: readonly (readonly PdfLine[])[]): readonly (readonly PdfLine[])[] {
  const counts = new Map<string, number>();
  const ends = pages.map(endsOf);
  for (const lines of ends) for (const key of new Set([...lines].map(keyOf))) counts.set(key, (counts.get(key) ?? 0) + 1);
  const often = Math.max(2, pages.length * OFTEN);
  return pages.map((lines, i) =>
    lines.filter((line) => {
      if (!ends[i]?.has(line)) return true;
      return !PAGE_NUMBER.test(line.text) && (counts.get(keyOf(line)) ?? 0) < often;
    }),
  );
}

/** The lines at the head and the foot of a page. */
function endsOf(lines: readonly PdfLine[]): ReadonlySet<PdfLine> {
  const sorted = [...lines].sort((a, b) => b.y - a.y);
  const head = sorted.slice(0, AT_ENDS).filter(({ height }) => height > HEAD);
  return new Set([...head, ...sorted.slice(-AT_ENDS).filter(({ height }) => height < FOOT)]);
}

/** A line without its numbers: they change from page to page. */
const keyOf = ({ text }: PdfLine): string => text.toLowerCase().replace(/\d+/g, "#").replace(/\s+/g, " ").trim();
