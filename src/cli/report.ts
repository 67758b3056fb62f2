import type { ExitCode } from "./command.ts";

const CONTROL = /[\u0000-\u001f\u007f-\u009f]+/gu;

/** So many of the files that are left out are named. */
const NAMED = 5;

/** What went wrong with the inputs of one run, for the closing report. */
export class Report {
  readonly #messages: string[] = [];
  #inputs = 0;
  #failed = 0;
  readonly #leftOut: string[] = [];
  #moreLeftOut = 0;
  readonly #counts = { articles: 0, cached: 0 };

  /** Counts an article that was extracted, or one whose document was there from before. */
  count(what: "articles" | "cached"): void {
    this.#counts[what]++;
  }

  /** Counts an input, with the messages of what could not be read of it. */
  add(messages: readonly string[]): void {
    this.#inputs++;
    if (messages.length > 0) this.#failed++;
    this.#messages.push(...messages);
  }

  /** Notes a file of a folder that nobody reads, as folders hold many: no failure. */
  leaveOut(file: string): void {
    if (this.#leftOut.length < NAMED) this.#leftOut.push(file);
    else this.#moreLeftOut++;
  }

  /** Names on standard error what was left out and what failed; says how the run ended. */
  close(): ExitCode {
    const more = this.#moreLeftOut;
    const count = this.#leftOut.length + more;
    if (count > 0) {
      const names = [...this.#leftOut, ...(more > 0 ? [`and ${more} more`] : [])].join(", ");
      say(`left out ${count} ${count === 1 ? "file" : "files"} of kinds that Redthread does not read: ${names}`);
    }
    if (this.#failed === 0) return 0;
    say(`${this.#failed} of ${this.#inputs} ${this.#inputs === 1 ? "input" : "inputs"} could not be read in full:`);
    for (const message of this.#messages) process.stderr.write(`  ${plain(message)}\n`);
    return 1;
  }
}

/** One line on standard error. */
export function say(line: string): void {
  process.stderr.write(`redthread: ${plain(line)}\n`);
}

/** A text on one line without control characters: a file's name must not steer the terminal. */
function plain(text: string): string {
  return text.replace(CONTROL, " ");
}
