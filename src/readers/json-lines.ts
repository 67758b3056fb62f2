import { FIELDS, fromRecords } from "./json.ts";
import { parseJson } from "./json-error.ts";
import type { ReadOptions, ReadResult, TextReader } from "./reader.ts";

/** The articles of JSON Lines, one a line; a line that is no JSON or has no text gives an error and the others go on. */
export async function fromJsonLines(text: string, name: string, options: ReadOptions = {}): Promise<ReadResult> {
  return fromRecords(records(text, name, options.firstRecord ?? 1), name, options, FIELDS);
}

function* records(text: string, name: string, first: number): Generator<() => Promise<unknown>> {
  let start = 0;
  for (let number = first; start < text.length; number++) {
    // Only "\n" ends a record: other line breaks may stand inside a JSON string.
    const found = text.indexOf("\n", start);
    const line = text.slice(start, found < 0 ? text.length : found).trim();
    start = found < 0 ? text.length : found + 1;
    if (line !== "") yield () => parseJson(line, name, number);
  }
}

/** JSON Lines: one article or extraction document a line. */
export const JSON_LINES: TextReader = {
  takes: "text",
  id: "json-lines",
  label: "JSON Lines",
  extensions: [".jsonl", ".ndjson"],
  mediaTypes: ["application/jsonl", "application/x-ndjson", "application/x-jsonlines"],
  read: (text, source, options) => fromJsonLines(text, source.name, options),
};
