import type { ErrorCode } from "../errors.ts";
import type { ExitCode } from "./command.ts";
import { articleLine, type ReadArticle } from "./verbose.ts";
import { writeFileOrSay } from "./write-file.ts";

/** How a run is told of. */
export interface ReportOptions {
  /** Only what failed is told. */
  readonly quiet?: boolean;
  /** Each article and each file left out is told at once, by itself. */
  readonly verbose?: boolean;
  /** A file for the report as JSON. */
  readonly report?: string;
  /** Without a line on what was read, as a filter is. */
  readonly filter?: boolean;
}

const CONTROL = /[\u0000-\u001f\u007f-\u009f]+/gu;

/** So many of the files that are left out are named. */
const NAMED = 5;

/** So many problems are printed; a report as JSON holds all. */
const PRINTED = 50;

/** Something that an input gave in place of an article, by its code; any error of ours is one. */
export interface Told {
  readonly code: ErrorCode;
  readonly message: string;
}

/** What is told without being a failure: the input was read, and what it holds is not wanted. */
const NOTES: ReadonlySet<ErrorCode> = new Set(["E118", "E136"]);

/** What went wrong with the inputs of one run, for the closing report. */
export class Report {
  readonly #problems: string[] = [];
  readonly #notes: string[] = [];
  #inputs = 0;
  #failed = 0;
  readonly #leftOut: string[] = [];
  #moreLeftOut = 0;
  readonly #counts = { articles: 0, cached: 0 };
  readonly #started = performance.now();
  readonly #verbose: boolean;

  constructor({ verbose = false }: Pick<ReportOptions, "verbose"> = {}) {
    this.#verbose = verbose;
  }

  /** Counts an article, and tells of it where each is told. */
  article(read: ReadArticle): void {
    this.count("articles");
    if (read.cached) this.count("cached");
    if (this.#verbose) say(articleLine(read));
  }

  /** Counts an article that was extracted, or one whose document was there from before. */
  count(what: "articles" | "cached"): void {
    this.#counts[what]++;
  }

  /** Whether no article was read. */
  get isEmpty(): boolean {
    return this.#counts.articles === 0;
  }

  /** Counts an input, with what could not be read of it. */
  add(told: readonly Told[]): void {
    this.#inputs++;
    const before = this.#problems.length;
    for (const { code, message } of told) {
      (NOTES.has(code) ? this.#notes : this.#problems).push(message);
      if (this.#verbose) say(message);
    }
    if (this.#problems.length > before) this.#failed++;
  }

  /** Notes a file of a folder that nobody reads, as folders hold many: no failure. */
  leaveOut(file: string): void {
    if (this.#verbose) say(`left out ${file}: Redthread does not read files of this kind.`);
    if (this.#leftOut.length < NAMED) this.#leftOut.push(file);
    else this.#moreLeftOut++;
  }

  /** Names on standard error what was left out and what failed; says how the run ended. */
  failures({ quiet = false }: ReportOptions = {}): ExitCode {
    if (!quiet) {
      this.#tellLeftOut();
      this.#tellNotes();
    }
    return this.#tellFailed();
  }

  /**
   * The same for a run that extracts, with what was read and how long it took, and writes all of it as JSON where that is
   * asked for; `wrote` counts what came out. Throws E111, E302, E303.
   */
  async close(
    { quiet = false, filter = false, report }: ReportOptions,
    wrote: Readonly<Record<string, number>> = {},
  ): Promise<ExitCode> {
    const seconds = (performance.now() - this.#started) / 1000;
    const { articles, cached } = this.#counts;
    if (!quiet) {
      this.#tellLeftOut();
      this.#tellNotes(report ?? "--report FILE");
    }
    if (!quiet && !filter) {
      const known = cached > 0 ? `, ${cached} of them as kept from before` : "";
      say(`read ${articles} ${articles === 1 ? "article" : "articles"}${known}, in ${seconds.toFixed(1)} s.`);
    }
    const code = this.#tellFailed(report ?? "--report FILE");
    if (report === undefined) return code;
    const whole = {
      inputs: this.#inputs,
      inputsFailed: this.#failed,
      articles,
      articlesFromCache: cached,
      ...wrote,
      filesLeftOut: this.#leftOut.length + this.#moreLeftOut,
      problems: this.#problems,
      notes: this.#notes,
      seconds: Math.round(seconds * 100) / 100,
    };
    await writeFileOrSay(report, [`${JSON.stringify(whole, null, 2)}\n`]);
    return code;
  }

  #tellLeftOut(): void {
    const more = this.#moreLeftOut;
    const count = this.#leftOut.length + more;
    if (count === 0) return;
    const names = [...this.#leftOut, ...(more > 0 ? [`and ${more} more`] : [])].join(", ");
    say(`left out ${count} ${count === 1 ? "file" : "files"} of kinds that Redthread does not read: ${names}`);
  }

  #tellNotes(whole?: string): void {
    const count = this.#notes.length;
    if (count === 0) return;
    say(`${count} ${count === 1 ? "thing" : "things"} to note:`);
    list(this.#notes, whole);
  }

  #tellFailed(whole?: string): ExitCode {
    if (this.#failed === 0) return 0;
    say(`${this.#failed} of ${this.#inputs} ${this.#inputs === 1 ? "input" : "inputs"} could not be read in full:`);
    list(this.#problems, whole);
    return 1;
  }
}

/** The first of a list on standard error, and where the whole of a longer one is. */
function list(messages: readonly string[], whole?: string): void {
  for (const message of messages.slice(0, PRINTED)) process.stderr.write(`  ${plain(message)}\n`);
  const more = messages.length - PRINTED;
  if (more > 0) process.stderr.write(`  and ${more} more${whole === undefined ? "" : ` (all of them: ${whole})`}\n`);
}

/** One line on standard error. */
export function say(line: string): void {
  process.stderr.write(`redthread: ${plain(line)}\n`);
}

/** A text on one line without control characters: a file's name must not steer the terminal. */
function plain(text: string): string {
  return text.replace(CONTROL, " ");
}
