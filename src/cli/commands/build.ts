import type { Extraction } from "../../article/extraction.ts";
import type { CliCommand } from "../command.ts";
import { formatOption, outputEndings, outputFormat } from "../formats.ts";
import { ENGINE, extractInputs, type InputOptions } from "../inputs.ts";
import { dateOption } from "../options.ts";
import { checkOutput, judgementsFrom, titleFrom, writeCollection } from "../output.ts";
import { Report, say } from "../report.ts";

interface BuildOptions extends InputOptions {
  readonly out: string;
  readonly format?: string;
  readonly title?: string;
  readonly judgements?: string;
}

/** `redthread build`: articles in, one graph out. */
export const BUILD: CliCommand = {
  name: "build",
  summary: "read articles and write one graph of them all",
  examples: [
    ["redthread build articles/ -o news.gexf", "a graph for Gephi"],
    ['redthread build articles/ -o news.redthread --title "Wuzhen"', "a project for redthread serve and the app"],
    ["redthread build *.html feed.jsonl -o tables --format csv", "a folder of tables"],
  ],
  configure: (command, end) => {
    command
      .argument("<input...>", "files, folders, or - for standard input")
      .requiredOption("-o, --out <file>", `the file or folder to write: ${outputEndings()}`)
      .addOption(formatOption())
      .option("--title <title>", "the title of the graph; else the name of the file")
      .option("--judgements <file>", "merges, splits, names, types and rejected lines of a person (JSON): they always win")
      .addOption(dateOption())
      .action(async (inputs: readonly string[], options: BuildOptions) => {
        const { out, format, title = titleFrom(out, outputFormat(out, format)) } = options;
        await checkOutput(out, format);
        const judgements = await judgementsFrom(options.judgements);
        const report = new Report();
        const extractions: Extraction[] = [];
        for await (const extraction of extractInputs(inputs, options, report, true)) extractions.push(extraction);
        if (extractions.length > 0)
          say(await writeCollection(out, { title, engine: ENGINE.version, extractions, judgements }, format));
        else say(`wrote nothing: there is no article in ${inputs.join(", ")}.`);
        const code = report.close();
        end(extractions.length > 0 ? code : 1);
      });
  },
};
