import { RedthreadError } from "../errors.ts";

/** The value of a JSON text; throws E106 with the line and column (both from 1) where it breaks. */
export async function parseJson(json: string, name: string, firstLine = 1): Promise<unknown> {
  try {
    return JSON.parse(json);
  } catch {
    throw new RedthreadError("E106", name, await whereBroken(json, firstLine));
  }
}

/** "at line 3, column 5": engines word their own messages differently, so a parser that reports offsets is asked. */
async function whereBroken(json: string, firstLine: number): Promise<string> {
  const { visit } = await import("jsonc-parser");
  let offset = json.length;
  try {
    const options = { disallowComments: true, allowTrailingComma: false };
    const onError = (_code: number, at: number) => {
      offset = Math.min(offset, at);
    };
    visit(json, { onError }, options);
  } catch {
    return `from line ${firstLine} on (nested too deeply)`;
  }
  const before = json.slice(0, offset);
  const lineStart = before.lastIndexOf("\n") + 1;
  const line = firstLine + (before.match(/\n/g)?.length ?? 0);
  return `at line ${line}, column ${offset - lineStart + 1}`;
}
