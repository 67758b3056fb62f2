import { dirname, isAbsolute, relative, resolve, sep } from "node:path";
import type { Command } from "commander";
import { lilconfig } from "lilconfig";
import * as v from "valibot";
import { RedthreadError } from "../errors.ts";
import { isOwn } from "../platform/node.ts";
import { isCalendarDate, MOST_MINUTES, MOST_THREADS } from "./options.ts";
import { say } from "./report.ts";

/** Options that a file may set once for all runs: those of the command line, by their names there. */
export const CONFIG = v.strictObject({
  $schema: v.optional(v.pipe(v.string(), v.description("The schema of this file, for editors."))),
  date: v.optional(v.pipe(v.string(), v.isoDate(), v.description("Date of the articles that carry none, such as 2015-12-16."))),
  threads: v.optional(
    v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(MOST_THREADS), v.description("So many threads extract at a time.")),
  ),
  cache: v.optional(
    v.pipe(
      v.union([v.string(), v.literal(false)]),
      v.description("The folder in which what was read is kept; false for none. From this file's folder on."),
    ),
  ),
  judgements: v.optional(v.pipe(v.string(), v.description("A file of judgements that always win. From this file's folder on."))),
  title: v.optional(v.pipe(v.string(), v.description("The title of what is built."))),
  quiet: v.optional(v.pipe(v.boolean(), v.description("Say only what failed."))),
  verbose: v.optional(v.pipe(v.boolean(), v.description("Say of each article how it was read, and what is left out."))),
  report: v.optional(v.pipe(v.string(), v.description("A file for the closing report, as JSON. From this file's folder on."))),
  every: v.optional(
    v.pipe(
      v.number(),
      v.integer(),
      v.minValue(1),
      v.maxValue(MOST_MINUTES),
      v.description("So many minutes lie between two times that a watch asks web addresses."),
    ),
  ),
  followLinks: v.optional(v.pipe(v.boolean(), v.description("Fetch the page behind each entry of a feed."))),
  limit: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0), v.description("So many answers at most."))),
});

type Config = v.InferOutput<typeof CONFIG>;

/** Options that name a file or folder: they lie where the file lies that names them, or below. */
const PATHS: ReadonlySet<string> = new Set(["cache", "judgements", "report"]);

/**
 * What `redthread.config.json`, or the key `redthread` of a package.json, sets, in this folder or the nearest one above it.
 * One that belongs to another user is not read. Throws E408 where it holds something else.
 */
async function readConfig(): Promise<{ readonly config: Config; readonly file: string } | null> {
  let found: Awaited<ReturnType<ReturnType<typeof lilconfig>["search"]>>;
  try {
    found = await lilconfig("redthread", { searchPlaces: ["redthread.config.json", "package.json"] }).search();
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new RedthreadError("E408", "redthread.config.json or package.json", why);
  }
  if (!found || found.isEmpty) return null;
  const file = found.filepath;
  if (!(await isOwn(file))) {
    say(`"${file}" belongs to somebody else: it is not read.`);
    return null;
  }
  const read = v.safeParse(CONFIG, found.config, { abortEarly: true });
  if (!read.success) {
    const [issue] = read.issues;
    const key = v.getDotPath(issue);
    const why = issue.expected === "never" ? `there is no option "${key}"` : `${key ?? "it"}: ${issue.message}`;
    throw new RedthreadError("E408", file, why);
  }
  const { date, quiet, verbose } = read.output;
  if (quiet && verbose) throw new RedthreadError("E408", file, "quiet and verbose: only one of them can be");
  if (date !== undefined && !isCalendarDate(date)) throw new RedthreadError("E408", file, `date: "${date}" does not exist`);
  for (const [name, value] of Object.entries(read.output))
    if (PATHS.has(name) && typeof value === "string" && isOutside(dirname(file), value))
      throw new RedthreadError("E408", file, `${name}: "${value}" lies outside its folder`);
  return { config: read.output, file };
}

/** Whether a path leads out of a folder: what a file sets for whoever works below it must not reach the rest of the disk. */
function isOutside(folder: string, path: string): boolean {
  const way = relative(folder, resolve(folder, path));
  return way === ".." || way.startsWith(`..${sep}`) || isAbsolute(way);
}

/** Sets the options of a command that the file gives and the command line does not. Throws E408. */
export async function applyConfig(command: Command): Promise<void> {
  const found = await readConfig();
  if (!found) return;
  let used = false;
  // Who asks for more, or for less, has it whatever the file says of the other.
  const isSaid = ["quiet", "verbose"].some((name) => command.getOptionValueSource(name) === "cli");
  for (const [name, value] of Object.entries(found.config)) {
    const known = command.options.some((option) => option.attributeName() === name);
    if (!known || command.getOptionValueSource(name) === "cli") continue;
    if (isSaid && (name === "quiet" || name === "verbose")) continue;
    const placed = PATHS.has(name) && typeof value === "string" ? resolve(dirname(found.file), value) : value;
    command.setOptionValueWithSource(name, placed, "config");
    used = true;
  }
  if (used && command.getOptionValue("quiet") !== true) say(`options of "${found.file}" are used.`);
}
