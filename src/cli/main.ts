#!/usr/bin/env node
import { Command, CommanderError } from "commander";
import { RedthreadError } from "../errors.ts";
import { packageVersion } from "../platform/node.ts";
import { type ExitCode, examples } from "./command.ts";
import { COMMANDS } from "./commands.ts";
import { applyConfig } from "./config.ts";
import { say } from "./report.ts";

/** Codes of what was asked wrongly, as against what failed. */
const WRONG_USE: ReadonlySet<string> = new Set(["E203", "E205", "E301", "E401", "E402", "E408"]);

const end = (code: ExitCode): void => {
  process.exitCode = code;
};

const program = new Command("redthread")
  .description("Turns news articles into a knowledge graph in which every line leads to the sentence that it came from.")
  .version(packageVersion(), "-V, --version", "print the version")
  .helpOption("-h, --help", "print this help")
  .helpCommand(false)
  .showHelpAfterError("(--help shows what can be asked)")
  .exitOverride()
  .addHelpText("after", examples({ examples: COMMANDS.flatMap((command) => command.examples.slice(0, 1)) }))
  .addHelpText("after", "Exit codes: 0 all well, 1 some inputs failed (named at the end), 2 wrong use.");

program.hook("preAction", (_program, command) => applyConfig(command));

for (const command of COMMANDS) {
  const added = program.command(command.name).description(command.summary).addHelpText("after", examples(command));
  command.configure(added, end);
}

// A reader that stops early (`| head`) is no failure, of the help and the version too.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
});

try {
  await program.parseAsync();
} catch (error) {
  if (error instanceof CommanderError) end(error.exitCode === 0 ? 0 : 2);
  else {
    say(error instanceof Error ? error.message : String(error));
    end(error instanceof RedthreadError && WRONG_USE.has(error.code) ? 2 : 1);
  }
}
