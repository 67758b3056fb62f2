import { RedthreadError } from "../../errors.ts";
import { type GoldDocument, goldFrom } from "../../evaluate/gold.ts";
import { evaluateGraph, type GraphCase, type GraphScores } from "../../evaluate/graph.ts";
import type { Sort } from "../../evaluate/marking.ts";
import type { Reliability } from "../../evaluate/reliability.ts";
import { filesUnder, readText, writeStandardOutput } from "../../platform/node.ts";
import { makeArticle } from "../../readers/make-article.ts";
import type { CliCommand } from "../command.ts";
import { openingProblem } from "../opening-problem.ts";
import { wholeNumber } from "../options.ts";
import { Report } from "../report.ts";
import { readPredictions } from "./predictions.ts";
import { loadReasoned } from "./reasoned.ts";
import { counted, figure, mistakeLines, SCORE_HEAD, scoreRow } from "./tables.ts";

interface GraphOptions {
  readonly json?: boolean;
  readonly errors?: number;
}

/** `redthread evaluate graph`: entities, statements and relations against annotated articles. */
export const GRAPH: CliCommand = {
  name: "graph",
  summary: "entities, statements and relations against annotated articles (JSON)",
  examples: [
    ["redthread evaluate graph gold/ --errors 10", "the built-in engine on annotated articles, with ten mistakes of each kind"],
    ["redthread evaluate graph gold/ found.jsonl --json", "extraction documents of any maker, as JSON"],
  ],
  configure: (command, end) => {
    command
      .argument("<gold>", "a folder of annotated articles, one JSON file each")
      .argument(
        "[predictions]",
        "extraction documents whose article ids are the gold's; else the built-in engine reads the texts",
      )
      .option("--json", "print all as JSON")
      .option("--errors <n>", "list up to n mistakes of each kind", wholeNumber)
      .action(async (folder: string, predictions: string | undefined, options: GraphOptions) => {
        const report = new Report();
        const gold = await readGold(folder, report);
        if (gold.length > 0) {
          const scores = evaluateGraph(await casesOf(gold, predictions, report));
          await writeStandardOutput([options.json ? asJson(scores, options) : asText(scores, options)]);
        }
        end(report.failures());
      });
  },
};

/** The annotated articles of a folder in the order of their files; what is none goes to the report. */
async function readGold(folder: string, report: Report): Promise<GoldDocument[]> {
  const gold: GoldDocument[] = [];
  let files = 0;
  try {
    for await (const path of filesUnder(folder, new Set([".json"]))) {
      files++;
      try {
        gold.push(goldFrom(await readText(path), path));
        report.add([]);
      } catch (error) {
        report.add([openingProblem(path, error)]);
      }
    }
    if (files === 0) throw new RedthreadError("E703", folder, "annotated articles (.json)");
  } catch (error) {
    report.add([openingProblem(folder, error)]);
  }
  return gold;
}

async function casesOf(
  gold: readonly GoldDocument[],
  predictions: string | undefined,
  report: Report,
): Promise<readonly GraphCase[]> {
  if (predictions !== undefined) {
    const found = await readPredictions(predictions, report);
    return gold.map((item) => ({ gold: item, found: found.get(item.doc) ?? null }));
  }
  const read = await loadReasoned();
  return gold.map((item) => {
    const { doc, title, date, source, text } = item;
    const { extraction, reasons } = read(makeArticle({ id: doc, title, date, source: source || null, text }, {}));
    return { gold: item, found: extraction, reasons };
  });
}

function asJson({ mistakes, ...scores }: GraphScores, { errors = 0 }: GraphOptions): string {
  return `${JSON.stringify({ ...scores, mistakes: counted(mistakes, errors) })}\n`;
}

const SORTS: readonly (readonly [Sort, string])[] = [
  ["relations", "relations"],
  ["said", "said"],
  ["about", "about"],
];

function asText(scores: GraphScores, { errors = 0 }: GraphOptions): string {
  const { accuracy, evidence, reliability, faults } = scores;
  const lines = [
    `${scores.documents} annotated ${scores.documents === 1 ? "article" : "articles"}`,
    "",
    SCORE_HEAD,
    scoreRow("entities", scores.entities),
    scoreRow("entities with type", scores.typedEntities),
    scoreRow("statements", scores.statements),
    scoreRow("statements with source", scores.attributions),
    scoreRow("about", scores.about),
    scoreRow("relations", scores.relations),
    scoreRow("related pairs, any relation", scores.pairs),
    "",
    ...Object.entries(scores.types).map(([type, score]) => scoreRow(`  ${type}`, score)),
    "",
    ...Object.entries(scores.byRelation).map(([relation, score]) => scoreRow(`  ${relation}`, score)),
    "",
    "of what was found, right in per cent",
    `  type ${figure(accuracy.type)}   source ${figure(accuracy.source)}   status ${figure(accuracy.status)}   claimedIn ${figure(accuracy.claimedIn)}`,
    "",
    `assertions whose evidence holds both ends and the cue: ${figure(evidence.all).trim()} %`,
    `  ${SORTS.map(([sort, name]) => `${name} ${figure(evidence[sort])}`).join("   ")}`,
    "",
    ...reliabilityLines(reliability),
    ...ruleLines(scores.rules),
    ...(errors > 0 ? mistakeLines(scores.mistakes, errors) : []),
    ...(faults.length > 0 ? ["", "what could not be compared", ...faults.map((fault) => `  ${fault}`)] : []),
    "",
    `graph F1 (mean of entities with type, statements with source, relations): ${scores.graph.toFixed(1)}`,
  ];
  return `${lines.join("\n")}\n`;
}

function reliabilityLines(reliability: GraphScores["reliability"]): string[] {
  const row = (name: string, { count, confidence, right }: Pick<Reliability, "count" | "confidence" | "right">): string =>
    `  ${name.padEnd(16)} ${String(count).padStart(6)} ${figure(confidence)} ${figure(right)}`;
  const bins = reliability.relations.bins.filter(({ count }) => count > 0);
  return [
    "confidence, mean and share right in per cent, calibration error in points, Brier score",
    `  ${"".padEnd(16)}  count   mean  right  error  Brier`,
    ...bins.map((bin) => row(`  ${bin.from.toFixed(1)} to ${bin.to.toFixed(1)}`, bin)),
    ...SORTS.map(([sort, name]) => {
      const { calibrationError, brier } = reliability[sort];
      return `${row(name, reliability[sort])} ${figure(calibrationError)}  ${brier.toFixed(3)}`;
    }),
  ];
}

function ruleLines(rules: GraphScores["rules"]): string[] {
  const list = Object.entries(rules);
  if (list.length === 0) return [];
  const width = Math.max(...list.map(([rule]) => rule.length));
  return [
    "",
    "by rule: count, mean confidence, share right",
    ...list.map(
      ([rule, { count, confidence, right }]) =>
        `  ${rule.padEnd(width)} ${String(count).padStart(6)} ${figure(confidence)} ${figure(right)}`,
    ),
  ];
}
