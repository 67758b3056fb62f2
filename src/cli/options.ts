import { type Command, InvalidArgumentError, Option } from "commander";
import { RedthreadError } from "../errors.ts";
import { COLUMN_ROLES, type ColumnChoice, type ColumnRole } from "../readers/columns.ts";

/** Whether a text is a calendar date that exists, as `2015-12-16`. */
export function isCalendarDate(value: string): boolean {
  const date = /^\d{4}-\d\d-\d\d$/.test(value) ? new Date(`${value}T00:00:00Z`) : null;
  return date !== null && !Number.isNaN(date.getTime()) && date.toISOString().startsWith(value);
}

/** More threads than this are of no use on any machine that runs this. */
export const MOST_THREADS = 64;

/** A calendar date that exists, as `2015-12-16`; anything else is wrong use (E401). */
function calendarDate(value: string): string {
  if (isCalendarDate(value)) return value;
  throw new InvalidArgumentError(new RedthreadError("E401", value).message);
}

/** A port from 0 to 65535; anything else is wrong use (E402). */
export function portNumber(value: string): number {
  const port = /^\d{1,5}$/.test(value) ? Number(value) : -1;
  if (port >= 0 && port <= 65535) return port;
  throw new InvalidArgumentError(new RedthreadError("E402", value).message);
}

/** `--date`: for articles that carry none. */
export function dateOption(): Option {
  return new Option("--date <date>", "date of the articles that carry none, such as 2015-12-16").argParser(calendarDate);
}

/** A whole number from 0 on; anything else is wrong use (E406). */
export function wholeNumber(value: string): number {
  if (/^\d{1,9}$/.test(value)) return Number(value);
  throw new InvalidArgumentError(new RedthreadError("E406", value).message);
}

/** `--threads`: from 1 on. */
export function threadsOption(): Option {
  return new Option(
    "--threads <n>",
    "so many threads extract at a time; else as many as the machine has cores, up to 8",
  ).argParser(threadCount);
}

/** A week of minutes: who asks less often asks by hand. */
export const MOST_MINUTES = 7 * 24 * 60;

/** Minutes, from 1 on: no server is asked more often; anything else is wrong use (E416). */
function minutes(value: string): number {
  const number = /^\d{1,5}$/.test(value) ? Number(value) : 0;
  if (number >= 1 && number <= MOST_MINUTES) return number;
  throw new InvalidArgumentError(new RedthreadError("E416", value, String(MOST_MINUTES)).message);
}

/** `--every`: how often a watch asks the web. */
export function everyOption(): Option {
  return new Option("--every <minutes>", "how often --watch asks web addresses").argParser(minutes).default(15);
}

/** `--quiet`, `--verbose` and `--report`: how a run is told of. */
export function addReportOptions(command: Command): Command {
  return command
    .option("-q, --quiet", "say only what failed")
    .addOption(
      new Option("-v, --verbose", "say of each article how it was read, and which files are left out or copies").conflicts(
        "quiet",
      ),
    )
    .option("--report <file>", "write the closing report there, as JSON");
}

/** `text=Body,title=Headline`; anything else is wrong use (E415). */
function columnChoice(value: string): ColumnChoice {
  const pairs = value.split(",").map((pair) => /^\s*(\w+)\s*=\s*(.+?)\s*$/u.exec(pair)?.slice(1));
  const chosen = pairs.map((pair) => (pair && COLUMN_ROLES.includes(pair[0] as ColumnRole) ? pair : null));
  if (chosen.includes(null)) throw new InvalidArgumentError(new RedthreadError("E415", value).message);
  return Object.fromEntries(chosen as string[][]);
}

/** `--allow-private`: which web addresses are fetched. */
export function allowPrivateOption(): Option {
  return new Option("--allow-private", "fetch web addresses on private machines too, such as one of your own network");
}

/** `--columns`, `--follow-links` and `--allow-private`: how tables, feeds and web addresses are read. */
export function addReadingOptions(command: Command): Command {
  return command
    .addOption(
      new Option(
        "--columns <names>",
        "the columns of tables, as text=Body,title=Headline; else guessed by their names",
      ).argParser(columnChoice),
    )
    .option("--follow-links", "fetch the page behind each entry of a feed, which often holds a summary only")
    .addOption(allowPrivateOption());
}

/** What commands that may read articles first have in common: `--date`, `--threads`, `--cache`. */
export function addCollectionOptions(command: Command): Command {
  return command
    .addOption(dateOption())
    .addOption(threadsOption())
    .option("--cache <folder>", "keep what is read of articles there: it is not read again");
}

/** A number from 0 to 1; anything else is wrong use (E407). */
export function share(value: string): number {
  const number = /^\d(?:\.\d{1,6})?$/.test(value) ? Number(value) : Number.NaN;
  if (number >= 0 && number <= 1) return number;
  throw new InvalidArgumentError(new RedthreadError("E407", value).message);
}

/** A number of threads, from 1 on; anything else is wrong use (E409). */
function threadCount(value: string): number {
  const threads = wholeNumber(value);
  if (threads >= 1 && threads <= MOST_THREADS) return threads;
  throw new InvalidArgumentError(new RedthreadError("E409", value, String(MOST_THREADS)).message);
}
