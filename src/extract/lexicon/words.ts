/** A set from a text of words or, with `|` between them, phrases. */
export function wordSet(text: string): ReadonlySet<string> {
  return new Set(
    text.includes("|") ? text.split("|").map((part) => part.trim().replace(/\s+/gu, " ")) : text.trim().split(/\s+/u),
  );
}
