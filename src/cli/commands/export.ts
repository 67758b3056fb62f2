import { STANDARD_INPUT, writeStandardOutput } from "../../platform/node.ts";
import type { CliCommand } from "../command.ts";
import { formatList, formatOption, outputFormat, writtenAt } from "../formats.ts";
import { openInput } from "../graph-input.ts";
import { ENGINE } from "../inputs.ts";
import { checkOutput, judgementsFrom, titleFrom, writeCollection, writeGraph } from "../output.ts";
import { ownOutputBeside } from "../own-output.ts";
import { say } from "../report.ts";

interface ExportOptions {
  readonly out?: string;
  readonly format?: string;
  readonly list?: boolean;
  readonly title?: string;
  readonly judgements?: string;
}

/** `redthread export`: a project or extraction documents in, a graph in another format out. */
export const EXPORT: CliCommand = {
  name: "export",
  summary: "write a project or extraction documents in another format",
  examples: [
    ["redthread export news.redthread -o news.gexf", "a project for Gephi, as it was laid out"],
    ["redthread export extracted.jsonl -o news.redthread", "extraction documents as a project"],
    ["redthread export others.graphml -o others.gexf", "a graph of another program"],
    ["redthread export news.redthread -o notes.md", "a folder of notes for Obsidian"],
    ["redthread export --list", "the formats"],
  ],
  configure: (command, end) => {
    command
      .argument(
        "[documents]",
        "a .redthread project, a graph (.gexf, .graphml, .json, .csv), extraction documents (.jsonl, .json), or - for JSON Lines on standard input",
      )
      .option("-o, --out <file>", "the file or folder to write; its ending says the format")
      .addOption(formatOption())
      .option("--title <title>", "another title")
      .option(
        "--judgements <file>",
        "merges, splits, names, types and rejected lines of a person (JSON), after those of the project",
      )
      .option("--list", "list the formats")
      .action(async (path: string | undefined, { out, format, list, title, judgements }: ExportOptions) => {
        if (list) {
          await writeStandardOutput(formatList());
          return end(0);
        }
        if (path === undefined)
          return command.error("error: missing argument 'documents': give a .redthread project or a .jsonl file");
        if (out === undefined) return command.error("error: required option '-o, --out <file>' not specified");
        await checkOutput(out, format);
        await ownOutputBeside(judgements === undefined ? [path] : [path, judgements], [writtenAt(out, format)]);
        const input = await openInput(path);
        if ("graph" in input) {
          say(await writeGraph(out, input.graph, title, format));
          return end(0);
        }
        const { extractions, positions, engine = ENGINE.version, title: given, judgements: own = [], views } = input.documents;
        const all = [...own, ...(await judgementsFrom(judgements))];
        const name = title ?? given ?? (path === STANDARD_INPUT ? titleFrom(out, outputFormat(out, format)) : titleFrom(path));
        const { line } = await writeCollection(
          out,
          { title: name, engine, extractions, positions, judgements: all, views },
          format,
        );
        say(line);
        end(0);
      });
  },
};
