import { RedthreadError } from "../errors.ts";
import { type Fields, isFields } from "./fields.ts";

/** Front matter is a few lines; more is something else. */
const LONGEST = 65_536;
const TOO_DEEP = "nested or repeated too deeply";

/** A text's YAML front matter (between `---` lines at its start) and the rest; no fields where it has none. */
export interface FrontMatter {
  readonly fields: Fields;
  readonly body: string;
}

/** Splits front matter from the body; throws E108 where it is not YAML. Dates stay text, nothing is executed. */
export async function splitFrontMatter(text: string, name: string): Promise<FrontMatter> {
  const none = { fields: {}, body: text };
  const open = /^---[ \t]*\r?\n/.exec(text);
  if (!open) return none;
  const start = open[0].length;
  const close = /^(?:---|\.\.\.)[ \t]*$/m.exec(text.slice(start, start + LONGEST).replaceAll("\r", " "));
  if (!close) return none;
  const fields = await parseYaml(text.slice(start, start + close.index), name);
  if (fields === null) return { fields: {}, body: text.slice(start + close.index + close[0].length) };
  return isFields(fields) ? { fields, body: text.slice(start + close.index + close[0].length) } : none;
}

async function parseYaml(yaml: string, name: string): Promise<unknown> {
  const { parseDocument } = await import("yaml");
  let why: string;
  try {
    const document = parseDocument(yaml, { schema: "core", prettyErrors: true, logLevel: "silent" });
    const [error] = document.errors;
    if (!error) return document.toJS({ maxAliasCount: 50 });
    // The parser reports its own overflow as an error of the text.
    why = /call stack/i.test(error.message) ? TOO_DEEP : (error.message.split("\n")[0] ?? "").replace(/:$/, "");
  } catch {
    why = TOO_DEEP;
  }
  throw new RedthreadError("E108", name, why);
}
