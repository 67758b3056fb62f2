import type { Skipped } from "../../worker/protocol.ts";
import { counted } from "./counted.ts";

const WEB = /^https?:\/\//iu;
const LINES = /\.(?:jsonl|ndjson)$/iu;

/** What says that an article is in another language, which is no failure. */
const FOREIGN = /^\[E118\]/u;

/** What was skipped, in a few words: "2 files and 1 line of feed.jsonl were skipped; 3 articles in another language were left out". */
export function skippedTitle(all: readonly Skipped[]): string {
  const failed = all.filter(({ message }) => !FOREIGN.test(message));
  const foreign = all.length - failed.length;
  const left = `${counted(foreign, "article")} in another language ${foreign === 1 ? "was" : "were"} left out`;
  return [...(failed.length > 0 ? [failedTitle(failed)] : []), ...(foreign > 0 ? [left] : [])].join("; ");
}

function failedTitle(skipped: readonly Skipped[]): string {
  const wholes = [...new Set(skipped.filter(({ whole }) => whole).map(({ name }) => name))];
  const addresses = wholes.filter((name) => WEB.test(name)).length;
  const files = wholes.length - addresses;
  const parts = skipped.filter(({ whole }) => !whole);
  const partly = [...new Set(parts.map(({ name }) => name))];
  const [only = ""] = partly;
  const kind = partly.every((name) => LINES.test(name)) ? "line" : "article";
  const where = partly.length === 1 ? (only.split("/").findLast((part) => part !== "") ?? only) : counted(partly.length, "file");
  const all = [
    ...(files > 0 ? [counted(files, "file")] : []),
    ...(addresses > 0 ? [counted(addresses, "address", "addresses")] : []),
    ...(parts.length > 0 ? [`${counted(parts.length, kind)} of ${where}`] : []),
  ];
  return `${all.join(" and ")} ${wholes.length + parts.length === 1 ? "was" : "were"} skipped`;
}
