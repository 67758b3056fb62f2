import { type Language, languageOf } from "../../language/analyse.ts";
import { toConllu } from "../../language/to-conllu.ts";
import { modelBytes, readBytes, STANDARD_INPUT, writeStandardOutput } from "../../platform/node.ts";
import { largestOf, readAll } from "../../readers/read.ts";
import type { CliCommand } from "../command.ts";
import { openingProblem } from "../opening-problem.ts";
import { Report } from "../report.ts";

interface ParseOptions {
  readonly format: "conllu" | "json";
}

/** `redthread parse`: how the engine reads a text: sentences, words, tags, base forms, trees and names. */
export const PARSE: CliCommand = {
  name: "parse",
  summary: "print sentences, words, tags, trees and names of a text",
  examples: [
    ["redthread parse story.txt", "as CoNLL-U"],
    ["echo 'Xi met Medvedev.' | redthread parse - --format json", "standard input, as JSON"],
  ],
  configure: (command, end) => {
    command
      .argument("<input>", "a file, or - for standard input")
      .addOption(
        command
          .createOption("--format <format>", "conllu, or json: arrays by token")
          .choices(["conllu", "json"])
          .default("conllu"),
      )
      .action(async (input: string, { format }: ParseOptions) => {
        const report = new Report();
        const language = languageOf(await modelBytes());
        await writeStandardOutput(parsed(input, format, language, report));
        end(report.failures());
      });
  },
};

async function* parsed(
  input: string,
  format: ParseOptions["format"],
  language: Language,
  report: Report,
): AsyncGenerator<string> {
  const name = input === STANDARD_INPUT ? "standard-input" : input;
  try {
    const { articles, problems } = await readAll({ name, bytes: await readBytes(input, largestOf(input)) }, {});
    for (const { id, text, furniture } of articles) {
      const analysis = language.analyse(text, furniture);
      if (format === "conllu") yield* toConllu(analysis, id);
      else yield `${JSON.stringify({ id, ...analysis, ...numbers(analysis) })}\n`;
    }
    report.add(problems);
  } catch (error) {
    report.add([openingProblem(name, error)]);
  }
}

/** The typed arrays of an object as plain ones, which JSON writes as lists. */
function numbers(analysis: object): Record<string, number[]> {
  return Object.fromEntries(
    Object.entries(analysis).flatMap(([key, value]) => (value instanceof Int32Array ? [[key, [...value]]] : [])),
  );
}
