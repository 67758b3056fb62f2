import { RedthreadError } from "../../errors.ts";
import { standardOutputFile, writeStandardOutput } from "../../platform/node.ts";
import type { CliCommand } from "../command.ts";
import { extractInputs, type InputOptions } from "../inputs.ts";
import { addReadingOptions, addReportOptions, dateOption, threadsOption } from "../options.ts";
import { ownOutputBeside } from "../own-output.ts";
import { Report, type ReportOptions, say } from "../report.ts";
import { writeFileOrSay } from "../write-file.ts";

const FORMATS = { jsonl: toLines, json: toArray } as const;

interface ExtractOptions extends InputOptions, ReportOptions {
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
    ["redthread extract https://example.org/feed.xml", "the articles that a feed carries"],
    ["cat story.txt | redthread extract - --date 2015-12-16", "standard input, with its date"],
  ],
  configure: (command, end) => {
    addReadingOptions(addReportOptions(command))
      .argument(
        "<input...>",
        "files, folders, web addresses, or - for standard input; an article is called as its file, also where two folders have one name",
      )
      .option("-o, --out <file>", "write to a file instead of standard output")
      .addOption(
        command
          .createOption("--format <format>", "jsonl: one document a line; json: an array")
          .choices(Object.keys(FORMATS))
          .default("jsonl"),
      )
      .addOption(dateOption())
      .addOption(threadsOption())
      .option("--cache <folder>", "keep the documents there: what was read before is not read again")
      .action(async (inputs: readonly string[], options: ExtractOptions) => {
        const report = new Report(options);
        const showProgress = !options.quiet && !options.verbose && (options.out !== undefined || !process.stdout.isTTY);
        const own = [options.out, options.cache || undefined, options.report];
        const except = await ownOutputBeside(inputs, own, standardOutputFile());
        const pieces = FORMATS[options.format](extractInputs(inputs, { ...options, except }, report, showProgress));
        if (options.out === undefined) await writeStandardOutput(pieces);
        else await writeFileOrSay(options.out, pieces);
        const code = await report.close({ ...options, filter: options.out === undefined });
        if (code === 0 && report.isEmpty) say(new RedthreadError("E206", inputs.join(", ")).message);
        end(code === 0 && report.isEmpty ? 1 : code);
      });
  },
};

async function* toLines(documents: AsyncIterable<string>): AsyncGenerator<string> {
  for await (const document of documents) yield `${document}\n`;
}

async function* toArray(documents: AsyncIterable<string>): AsyncGenerator<string> {
  let separator = "[\n";
  for await (const document of documents) {
    yield `${separator}${document}`;
    separator = ",\n";
  }
  yield separator === "[\n" ? "[]\n" : "\n]\n";
}
