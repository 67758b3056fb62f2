/** Orders texts by their UTF-16 code units: the same on every machine and in every language, as no locale is asked. */
export function byText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
