import { dirname, join } from "node:path";
import type { Extraction } from "../../article/extraction.ts";
import type { CliCommand } from "../command.ts";
import { formatOption, outputEndings, outputFormat } from "../formats.ts";
import { ENGINE, extractInputs, type InputOptions } from "../inputs.ts";
import { addReadingOptions, addReportOptions, dateOption, threadsOption } from "../options.ts";
import { checkOutput, judgementsFrom, titleFrom, writeCollection } from "../output.ts";
import { Report, type ReportOptions, say } from "../report.ts";

interface BuildOptions extends Omit<InputOptions, "cache">, ReportOptions {
  readonly out?: string;
  readonly format?: string;
  readonly cache: string | boolean;
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
    addReadingOptions(addReportOptions(command))
      .argument("<input...>", "files, folders, web addresses, or - for standard input")
      .option("-o, --out <file>", `the file or folder to write, always needed: ${outputEndings()}`)
      .addOption(formatOption())
      .option("--title <title>", "the title of the graph; else the name of the file")
      .option("--judgements <file>", "merges, splits, names, types and rejected lines of a person (JSON): they always win")
      .addOption(dateOption())
      .addOption(threadsOption())
      .option("--cache <folder>", `where documents are kept for the next run; else ${CACHE} beside the file`)
      .option("--no-cache", "keep none: each run reads all anew")
      .action(async (inputs: readonly string[], options: BuildOptions) => {
        const out = options.out ?? command.error("error: option '-o, --out <file>' is missing", WRONG_USE);
        const { format, title = titleFrom(out, outputFormat(out, format)) } = options;
        await checkOutput(out, format);
        const judgements = await judgementsFrom(options.judgements);
        const report = new Report();
        const extractions: Extraction[] = [];
        const cache = cacheFolder(out, options);
        for await (const document of extractInputs(inputs, { ...options, cache }, report, !options.quiet))
          extractions.push(JSON.parse(document));
        if (extractions.length === 0) {
          say(`wrote nothing: there is no article in ${inputs.join(", ")}.`);
          await report.close(options);
          end(1);
          return;
        }
        const collection = { title, engine: ENGINE.version, extractions, judgements };
        const { line, counts } = await writeCollection(out, collection, format);
        if (!options.quiet) say(line);
        end(await report.close(options, counts));
      });
  },
};

/** Needed, but not declared so: what is required is asked for before an unknown option is told, which may be that one misspelt. */
const WRONG_USE = { exitCode: 2, code: "redthread.missingOption" } as const;

/** The name of the folder, beside what is built, in which documents are kept. */
const CACHE = ".redthread-cache";

/** Where the documents of a run are kept: beside what is built, so that they lie where the person put the result. */
function cacheFolder(out: string, { cache }: BuildOptions): string | undefined {
  if (cache === false) return undefined;
  return typeof cache === "string" ? cache : join(dirname(out), CACHE);
}
