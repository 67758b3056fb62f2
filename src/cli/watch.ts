import { leaveStandardInput, STANDARD_INPUT } from "../platform/node.ts";
import { watchFiles } from "../platform/node-watch.ts";
import { READABLE_EXTENSIONS } from "../readers/read.ts";
import { Bell } from "./bell.ts";
import type { ExitCode } from "./command.ts";
import { ENGINE, type InputOptions } from "./inputs.ts";
import { judgementsFrom, type Written, writeCollection } from "./output.ts";
import { Report, type ReportOptions, say } from "./report.ts";
import { type News, Rounds } from "./rounds.ts";
import { isWebAddress } from "./web.ts";

export interface WatchBuildOptions extends InputOptions, ReportOptions {
  readonly out: string;
  readonly format?: string;
  readonly title: string;
  readonly judgements?: string;
  /** Web addresses are asked again after so many milliseconds. */
  readonly every: number;
}

/** What was still being written is looked at again after so many milliseconds, */
const UNFINISHED_AGAIN = 2000;
/** and what is not there, of whose return nobody may tell, after so many. */
const AWAY_AGAIN = 5000;

/**
 * Builds a graph, and again whenever something of the inputs comes, changes or goes, until the signal; gives how it ended. What
 * fails in a round is told, and tried again in the next. Throws E302 where there can be no cache.
 */
export async function watchBuild(inputs: readonly string[], options: WatchBuildOptions, signal: AbortSignal): Promise<ExitCode> {
  const { out, quiet = false, every } = options;
  const closing = new Report();
  const rounds = await Rounds.open(inputs, options, signal);
  const bell = new Bell();
  let stop = await watchInputs(inputs, options, bell);
  if (inputs.includes(STANDARD_INPUT)) signal.addEventListener("abort", leaveStandardInput);
  const writer = new Writer(rounds, options);
  let [failed, wasAway, said] = [false, false, ""];
  for (let due = 0, count = 0; !signal.aborted; count++) {
    const isDue = Date.now() >= due;
    if (isDue) due = Date.now() + every;
    try {
      await rounds.run(isDue);
      if (signal.aborted) break;
      await writer.write();
      [failed, said] = [false, ""];
    } catch (error) {
      failed = true;
      const message = error instanceof Error ? error.message : String(error);
      if (!signal.aborted && message !== said) say(message);
      said = message;
    }
    if (count === 0 && !quiet) say(`watching ${inputs.join(", ")}${asked(inputs, every)}: Ctrl+C ends it.`);
    if (wasAway && !rounds.isAway) {
      // Who watched what went does not see what has come in its place; what came before it is watched is looked for once more.
      await stop();
      stop = await watchInputs(inputs, options, bell);
      bell.ring();
    }
    wasAway = rounds.isAway;
    const again = rounds.isUnfinished ? UNFINISHED_AGAIN : wasAway ? AWAY_AGAIN : every;
    // What happens anew is told anew.
    if (await bell.wait(Math.min(due, Date.now() + again), signal)) said = "";
  }
  await stop();
  rounds.tell(closing);
  if (!writer.written) say(`wrote nothing: ${out} was not built.`);
  const code = await closing.close(options, writer.written?.counts);
  return failed || !writer.written ? 1 : code;
}

/** Rings where something changes in the files, the folders or the judgements. */
function watchInputs(inputs: readonly string[], options: WatchBuildOptions, bell: Bell): Promise<() => Promise<void>> {
  const { judgements, except = () => false } = options;
  const files = inputs.filter((input) => input !== STANDARD_INPUT && !isWebAddress(input));
  return watchFiles(judgements === undefined ? files : [...files, judgements], {
    extensions: new Set(READABLE_EXTENSIONS),
    except,
    onChange: () => bell.ring(),
    onFailure: (why) => say(`not everything can be watched (${why}): it is looked at as often as web addresses are asked.`),
  });
}

function asked(inputs: readonly string[], every: number): string {
  const minutes = Math.round(every / 60_000);
  return inputs.some(isWebAddress) ? ` (the web every ${minutes === 1 ? "minute" : `${minutes} minutes`})` : "";
}

/** Writes the graph where there is something new for it. */
class Writer {
  readonly #rounds: Rounds;
  readonly #options: WatchBuildOptions;
  #judgements = "[]";
  readonly #toldCopies = new Set<string>();
  /** What was written the last time. */
  written: Written | null = null;

  constructor(rounds: Rounds, options: WatchBuildOptions) {
    this.#rounds = rounds;
    this.#options = options;
  }

  /** Throws what the writing of a graph and the reading of judgements throw. */
  async write(): Promise<void> {
    const { out, format, title, quiet, verbose } = this.#options;
    const judgements = await judgementsFrom(this.#options.judgements);
    const news = this.#rounds.news();
    const judged = JSON.stringify(judgements);
    if (!hasAny(news) && judged === this.#judgements) return;
    const { extractions } = this.#rounds;
    if (extractions.length === 0) {
      if (!quiet) say(this.written ? `no article is left: ${out} stays as it was.` : "no article so far.");
      this.#rounds.markWritten();
      return;
    }
    this.written = await writeCollection(out, { title, engine: ENGINE.version, extractions, judgements }, format);
    this.#rounds.markWritten();
    this.#judgements = judged;
    if (verbose) this.#tellCopies(this.written.copies);
    if (!quiet) say(`${told(news)}; ${this.written.line}`);
  }

  /** Tells of each copy once. */
  #tellCopies(copies: readonly string[]): void {
    for (const copy of copies) {
      if (!this.#toldCopies.has(copy)) say(copy);
      this.#toldCopies.add(copy);
    }
  }
}

const hasAny = ({ fresh, changed, gone }: News): boolean => fresh + changed + gone > 0;

function told({ fresh, changed, gone, all }: News): string {
  return [
    `${fresh} new ${fresh === 1 ? "article" : "articles"}`,
    ...(changed > 0 ? [`${changed} changed`] : []),
    ...(gone > 0 ? [`${gone} gone`] : []),
    `${all} in all`,
  ].join(", ");
}
