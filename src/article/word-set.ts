/** A set from a text of words or, with `|` between them, of phrases: lists of words are easier to read and to mend so. */
export function wordSet(text: string): ReadonlySet<string> {
  const parts = text.includes("|") ? text.split("|").map((part) => part.trim().replace(/\s+/gu, " ")) : text.trim().split(/\s+/u);
  return new Set(parts);
}
