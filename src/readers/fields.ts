/** A value with named fields: a JSON object or a YAML map. */
export type Fields = Readonly<Record<string, unknown>>;

/** Whether a value has named fields. */
export function isFields(value: unknown): value is Fields {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The value of the first of these fields that is there and not empty, of its own (never inherited). */
export function field(fields: Fields, names: readonly string[]): unknown {
  for (const name of names) {
    if (!Object.hasOwn(fields, name)) continue;
    const value = fields[name];
    if (value !== null && value !== undefined && value !== "") return value;
  }
  return null;
}

/** A string, number, `{ name }` or list of these as text; null for anything else. Lone surrogates become U+FFFD. */
export function textOfField(value: unknown): string | null {
  if (typeof value === "string") return value.trim() === "" ? null : value.trim().toWellFormed();
  if (typeof value === "number") return String(value);
  if (Array.isArray(value)) {
    const parts = value.flatMap((part) => (Array.isArray(part) ? [] : [textOfField(part)])).filter((part) => part !== null);
    return parts.length > 0 ? parts.join(", ") : null;
  }
  return isFields(value) && Object.hasOwn(value, "name") && typeof value.name === "string" ? textOfField(value.name) : null;
}
