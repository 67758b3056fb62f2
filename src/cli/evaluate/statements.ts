import { basename, join } from "node:path";
import { RedthreadError } from "../../errors.ts";
import { attributionsFrom, type GoldAttribution } from "../../evaluate/brat.ts";
import { evaluateStatements, type StatementCase, type StatementScores } from "../../evaluate/statements.ts";
import { filesUnder, readText, writeStandardOutput } from "../../platform/node.ts";
import { makeArticle } from "../../readers/make-article.ts";
import type { CliCommand } from "../command.ts";
import { openingProblem } from "../opening-problem.ts";
import { wholeNumber } from "../options.ts";
import { Report } from "../report.ts";
import { readPredictions } from "./predictions.ts";
import { loadReasoned } from "./reasoned.ts";
import { counted, figure, mistakeLines, SCORE_HEAD, scoreRow } from "./tables.ts";

interface StatementOptions {
  readonly json?: boolean;
  readonly errors?: number;
}

interface Annotated {
  readonly id: string;
  readonly text: string;
  readonly gold: readonly GoldAttribution[];
}

/** `redthread evaluate statements`: who says what against PolNeAR. */
export const STATEMENTS: CliCommand = {
  name: "statements",
  summary: "who says what against annotated attributions (PolNeAR)",
  examples: [
    [
      "redthread evaluate statements polnear/dev --errors 20",
      "the built-in engine on PolNeAR, with twenty mistakes of each kind",
    ],
    ["redthread evaluate statements polnear/dev found.jsonl", "extraction documents of any maker"],
  ],
  configure: (command, end) => {
    command
      .argument("<polnear>", "a folder with text/*.txt and attributions/*.ann (brat stand-off)")
      .argument(
        "[predictions]",
        "extraction documents whose article ids are the texts' names; else the built-in engine reads them",
      )
      .option("--json", "print all as JSON")
      .option("--errors <n>", "list up to n mistakes of each kind", wholeNumber)
      .action(async (folder: string, predictions: string | undefined, options: StatementOptions) => {
        const report = new Report();
        const annotated = await readAnnotated(folder, report);
        if (annotated.length > 0) {
          const scores = evaluateStatements(await casesOf(annotated, predictions, report));
          await writeStandardOutput([options.json ? asJson(scores, options) : asText(scores, options)]);
        }
        end(report.failures());
      });
  },
};

/** The texts of a folder with their annotations, in the order of their names; what cannot be read goes to the report. */
async function readAnnotated(folder: string, report: Report): Promise<Annotated[]> {
  const annotated: Annotated[] = [];
  try {
    const texts = await files(join(folder, "text"), ".txt");
    const standoffs = await files(join(folder, "attributions"), ".ann");
    if (texts.length === 0) throw new RedthreadError("E703", folder, "texts (text/*.txt)");
    for (const path of texts) {
      const id = basename(path, ".txt");
      // Some texts were annotated twice: the first one by name counts.
      const standoff =
        standoffs.find((file) => basename(file).startsWith(`${id}_`)) ?? standoffs.find((file) => basename(file, ".ann") === id);
      try {
        if (!standoff) throw new RedthreadError("E703", path, "annotation (attributions/*.ann)");
        const text = await readText(path);
        annotated.push({ id, text, gold: attributionsFrom(text, await readText(standoff), standoff) });
        report.add([]);
      } catch (error) {
        report.add([openingProblem(path, error)]);
      }
    }
  } catch (error) {
    report.add([openingProblem(folder, error)]);
  }
  return annotated;
}

async function files(folder: string, extension: string): Promise<string[]> {
  const found: string[] = [];
  try {
    for await (const path of filesUnder(folder, new Set([extension]))) found.push(path);
  } catch (error) {
    throw openingProblem(folder, error);
  }
  return found;
}

async function casesOf(
  annotated: readonly Annotated[],
  predictions: string | undefined,
  report: Report,
): Promise<readonly StatementCase[]> {
  if (predictions !== undefined) {
    const found = await readPredictions(predictions, report);
    return annotated.map((item) => ({ ...item, found: found.get(item.id) ?? null }));
  }
  const read = await loadReasoned();
  return annotated.map((item) => {
    const article = makeArticle({ id: item.id, title: "", date: null, source: null, text: item.text }, {});
    return { ...item, found: read(article).extraction };
  });
}

function asJson({ mistakes, ...scores }: StatementScores, { errors = 0 }: StatementOptions): string {
  return `${JSON.stringify({ ...scores, mistakes: counted(mistakes, errors) })}\n`;
}

function asText(scores: StatementScores, { errors = 0 }: StatementOptions): string {
  const { faults } = scores;
  const lines = [
    `${scores.documents} annotated ${scores.documents === 1 ? "text" : "texts"}, ${scores.predicted} statements found`,
    "",
    SCORE_HEAD,
    scoreRow("statements", scores.statements),
    scoreRow("characters of content", scores.characters),
    "",
    `source right, of those found: ${figure(scores.source).trim()}`,
    ...(errors > 0 ? mistakeLines(scores.mistakes, errors) : []),
    ...(faults.length > 0 ? ["", "what could not be compared", ...faults.map((fault) => `  ${fault}`)] : []),
  ];
  return `${lines.join("\n")}\n`;
}
