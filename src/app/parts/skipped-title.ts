import type { Skipped } from "../../worker/protocol.ts";
import { counted } from "./counted.ts";

const LINES = /\.(?:jsonl|ndjson)$/iu;

/** What was skipped, in a few words: "2 files and 1 line of feed.jsonl were skipped". */
export function skippedTitle(skipped: readonly Skipped[]): string {
  const files = new Set(skipped.filter(({ whole }) => whole).map(({ name }) => name)).size;
  const parts = skipped.filter(({ whole }) => !whole);
  const partly = [...new Set(parts.map(({ name }) => name))];
  const [only = ""] = partly;
  const kind = partly.every((name) => LINES.test(name)) ? "line" : "article";
  const where = partly.length === 1 ? (only.split("/").at(-1) ?? only) : counted(partly.length, "file");
  const all = [
    ...(files > 0 ? [counted(files, "file")] : []),
    ...(parts.length > 0 ? [`${counted(parts.length, kind)} of ${where}`] : []),
  ];
  return `${all.join(" and ")} ${files + parts.length === 1 ? "was" : "were"} skipped`;
}
