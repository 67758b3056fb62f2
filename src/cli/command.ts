import type { Command } from "commander";

/** How a command ends: 0 all well, 1 something could not be read, written or served, 2 wrong use. */
export type ExitCode = 0 | 1 | 2;

/** One command of the command line. */
export interface CliCommand {
  readonly name: string;
  readonly summary: string;
  /** Whole command lines, each with what it does. */
  readonly examples: readonly (readonly [line: string, meaning: string])[];
  /** Adds arguments and options, and the action, which says by `end` how it ended. */
  readonly configure: (command: Command, end: (code: ExitCode) => void) => void;
}

/** The examples of a command as its help shows them. */
export function examples({ examples: lines }: Pick<CliCommand, "examples">): string {
  const width = Math.max(...lines.map(([line]) => line.length));
  return `\nExamples:\n${lines.map(([line, meaning]) => `  ${line.padEnd(width)}  ${meaning}`).join("\n")}\n`;
}
