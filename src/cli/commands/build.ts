import { dirname, join } from "node:path";
import type { Extraction } from "../../article/extraction.ts";
import { holdEndings } from "../../platform/node.ts";
import type { CliCommand, ExitCode } from "../command.ts";
import { formatOption, outputEndings, outputFormat, writtenAt } from "../formats.ts";
import { ENGINE, extractInputs, type InputOptions } from "../inputs.ts";
import { addReadingOptions, addReportOptions, dateOption, everyOption, threadsOption } from "../options.ts";
import { checkOutput, judgementsFrom, titleFrom, writeCollection } from "../output.ts";
import { ownOutputBeside } from "../own-output.ts";
import { Report, type ReportOptions, say } from "../report.ts";
import { watchBuild } from "../watch.ts";

interface BuildOptions extends Omit<InputOptions, "cache">, ReportOptions {
  readonly out?: string;
  readonly format?: string;
  readonly cache: string | boolean;
  readonly title?: string;
  readonly judgements?: string;
  readonly watch?: boolean;
  /** In minutes. */
  readonly every: number;
}

/** `redthread build`: articles in, one graph out. */
export const BUILD: CliCommand = {
  name: "build",
  summary: "read articles and write one graph of them all",
  examples: [
    ["redthread build articles/ -o news.gexf", "a graph for Gephi"],
    ['redthread build articles/ -o news.redthread --title "Wuzhen"', "a project for redthread serve and the app"],
    ["redthread build *.html feed.jsonl -o tables --format csv", "a folder of tables"],
    ["redthread build inbox/ https://example.org/feed.xml -o news.gexf --watch", "again whenever there is something new"],
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
      .option("--watch", "build again whenever files come, change or go, or web addresses have something new, until Ctrl+C")
      .addOption(everyOption())
      .action(async (inputs: readonly string[], options: BuildOptions) => {
        const out = options.out ?? command.error("error: option '-o, --out <file>' is missing", WRONG_USE);
        const { format, title = titleFrom(out, outputFormat(out, format)) } = options;
        await checkOutput(out, format);
        const cache = cacheFolder(out, options);
        const except = await ownOutputBeside(inputs, [writtenAt(out, format), cache, options.report, options.judgements]);
        const whole = { ...options, out, title, cache, except };
        end(options.watch ? await untilEnded(inputs, whole) : await buildOnce(inputs, whole));
      });
  },
};

type WholeOptions = Omit<BuildOptions, "cache"> & InputOptions & { readonly out: string; readonly title: string };

async function buildOnce(inputs: readonly string[], options: WholeOptions): Promise<ExitCode> {
  const { out, format, title } = options;
  const judgements = await judgementsFrom(options.judgements);
  const report = new Report(options);
  const extractions: Extraction[] = [];
  const showProgress = !options.quiet && !options.verbose;
  for await (const document of extractInputs(inputs, options, report, showProgress)) extractions.push(JSON.parse(document));
  if (extractions.length === 0) {
    say(`wrote nothing: there is no article in ${inputs.join(", ")}.`);
    await report.close(options);
    return 1;
  }
  const { line, counts, copies } = await writeCollection(out, { title, engine: ENGINE.version, extractions, judgements }, format);
  if (options.verbose) for (const copy of copies) say(copy);
  if (!options.quiet) say(line);
  return report.close(options, counts);
}

async function untilEnded(inputs: readonly string[], options: WholeOptions): Promise<ExitCode> {
  const { signal, release } = holdEndings();
  try {
    return await watchBuild(inputs, { ...options, every: options.every * 60_000 }, signal);
  } finally {
    release();
  }
}

/** Needed, but not declared so: what is required is asked for before an unknown option is told, which may be that one misspelt. */
const WRONG_USE = { exitCode: 2, code: "redthread.missingOption" } as const;

/** The name of the folder, beside what is built, in which documents are kept. */
const CACHE = ".redthread-cache";

/** Where the documents of a run are kept: beside what is built, so that they lie where the person put the result. */
function cacheFolder(out: string, { cache }: BuildOptions): string | undefined {
  if (cache === false) return undefined;
  return typeof cache === "string" ? cache : join(dirname(out), CACHE);
}
