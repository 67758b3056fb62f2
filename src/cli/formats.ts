import { basename, extname } from "node:path";
import { Option } from "commander";
import { RedthreadError } from "../errors.ts";
import type { Exporter } from "../exporters/exporter.ts";
import { EXPORTERS } from "../exporters/exporters.ts";
import { EXPORT_GROUPS } from "../exporters/groups.ts";

/** A project for the app, which is no exporter: it holds everything and loses nothing. */
export const PROJECT_FORMAT = {
  id: "project",
  label: "Redthread project",
  opens: "the app, with everything in it",
  extension: ".redthread",
} as const;

export type OutputFormat = Exporter | typeof PROJECT_FORMAT;

/** The formats that can be written. */
const OUTPUT_FORMATS: readonly OutputFormat[] = [...EXPORTERS, PROJECT_FORMAT];

/** The endings of files by which formats are chosen. */
export const outputEndings = (): string => OUTPUT_FORMATS.map(({ extension }) => extension).join(", ");

/** `--format`: where the name of the file does not say it. */
export function formatOption(): Option {
  return new Option("--format <format>", "the format, where the name of the file does not say it").choices(
    OUTPUT_FORMATS.map(({ id }) => id),
  );
}

/** The format of this id, or else the one that the longest fitting end of the path asks for. Throws E301. */
export function outputFormat(path: string, id?: string): OutputFormat {
  const name = basename(path).toLowerCase();
  let found: OutputFormat | undefined;
  for (const format of OUTPUT_FORMATS) {
    if (id === undefined ? name.endsWith(format.extension) && longer(format, found) : format.id === id) found = format;
  }
  if (!found) throw new RedthreadError("E301", extname(path) || path, outputEndings());
  return found;
}

const longer = (format: OutputFormat, than: OutputFormat | undefined): boolean =>
  format.extension.length > (than?.extension.length ?? 0);

/** A path without the ending of its format: what a folder is called, and a title where nothing else gives one. */
export function withoutEnding(path: string, { extension }: Pick<OutputFormat, "extension">): string {
  return path.toLowerCase().endsWith(extension) && basename(path).length > extension.length
    ? path.slice(0, -extension.length)
    : path;
}

/** What is written: a file, or a folder where the format is of several. Throws E301. */
export function writtenAt(path: string, id?: string): string {
  const format = outputFormat(path, id);
  return "files" in format ? withoutEnding(path, format) : path;
}

/** The formats as a table under the headings of what they are for, a line a piece. */
export function* formatList(): Generator<string> {
  const headed = EXPORT_GROUPS.map(({ id, label }) => ({
    label,
    formats: EXPORTERS.filter(({ group }) => group === id) as readonly OutputFormat[],
  }));
  let separator = "";
  for (const { label, formats } of [...headed, { label: "To go on later", formats: [PROJECT_FORMAT] }]) {
    if (formats.length === 0) continue;
    yield `${separator}${label}\n`;
    separator = "\n";
    for (const { extension, id, label: name, opens } of formats)
      yield `  ${extension.padEnd(13)}${id.padEnd(13)}${name} (${opens})\n`;
  }
}
