import type { Extraction } from "../../article/extraction.ts";
import { writeStandardOutput } from "../../platform/node.ts";
import type { CliCommand } from "../command.ts";
import { extractInputs, type InputOptions } from "../inputs.ts";
import { dateOption } from "../options.ts";
import { writeFileOrSay } from "../output.ts";
import { Report } from "../report.ts";

const FORMATS = { jsonl: toLines, json: toArray } as const;

interface ExtractOptions extends InputOptions {
  readonly format: keyof typeof FORMATS;
  readonly out?: string;
}

/** `redthread extract`: articles in, extraction documents out, one article in memory at a time. */
export const EXTRACT: CliCommand = {
  name: "extract",
  summary: "read articles and print what they say, one document an article",
  examples: [
    ["redthread extract articles/ > extracted.jsonl", "a folder, as JSON Lines"],
    ["redthread extract story.html --format json", "one page, as a JSON array"],
    ["cat story.txt | redthread extract - --date 2015-12-16", "standard input, with its date"],
  ],
  configure: (command, end) => {
    command
      .argument(
        "<input...>",
        "files, folders, or - for standard input; an article is called as its file, also where two folders have one name",
      )
      .option("-o, --out <file>", "write to a file instead of standard output")
      .addOption(
        command
          .createOption("--format <format>", "jsonl: one document a line; json: an array")
          .choices(Object.keys(FORMATS))
          .default("jsonl"),
      )
      .addOption(dateOption())
      .action(async (inputs: readonly string[], options: ExtractOptions) => {
        const report = new Report();
        const showProgress = options.out !== undefined || !process.stdout.isTTY;
        const pieces = FORMATS[options.format](extractInputs(inputs, options, report, showProgress));
        if (options.out === undefined) await writeStandardOutput(pieces);
        else await writeFileOrSay(options.out, pieces);
        end(report.close());
      });
  },
};

async function* toLines(extractions: AsyncIterable<Extraction>): AsyncGenerator<string> {
  for await (const extraction of extractions) yield `${JSON.stringify(extraction)}\n`;
}

async function* toArray(extractions: AsyncIterable<Extraction>): AsyncGenerator<string> {
  let separator = "[\n";
  for await (const extraction of extractions) {
    yield `${separator}${JSON.stringify(extraction)}`;
    separator = ",\n";
  }
  yield separator === "[\n" ? "[]\n" : "\n]\n";
}
