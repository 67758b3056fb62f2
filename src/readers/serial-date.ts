/** Number formats of ECMA-376 18.8.30 that are dates, with or without a time. */
const DATE_FORMATS: ReadonlySet<number> = new Set([
  14, 15, 16, 17, 22, 27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 55, 56, 57, 58,
]);

/** Whether a number format shows a day: by its number, else by its own code ("yyyy-mm-dd"). */
export function isDateFormat(id: number, code: string | undefined): boolean {
  if (DATE_FORMATS.has(id)) return true;
  // Quoted words and colours in brackets are no codes.
  const bare = (code ?? "").slice(0, 200).replace(/"[^"]*"|\[[^\]]*\]|\\./g, "");
  return /y/i.test(bare) && /[dm]/i.test(bare);
}

const DAY = 86_400_000;

/** The day of a serial number of a spreadsheet, as `2015-12-16`; null for a number that is none of today's. */
export function serialDay(serial: number, from1904: boolean): string | null {
  if (!Number.isFinite(serial) || serial < 1 || serial > 200_000) return null;
  // The count of 1900 holds a 29 February that never was: behind it, day 0 is 1899-12-30.
  const zero = from1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, 30);
  return new Date(zero + Math.floor(serial) * DAY).toISOString().slice(0, 10);
}
