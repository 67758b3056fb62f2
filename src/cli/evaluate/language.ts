import { RedthreadError } from "../../errors.ts";
import { type Language, languageOf } from "../../language/analyse.ts";
import { evaluateNames, evaluateTreebank, type NameScores, type TreebankScores } from "../../language/evaluate.ts";
import { modelBytes, readText, writeStandardOutput } from "../../platform/node.ts";
import type { CliCommand } from "../command.ts";
import { openingProblem } from "../opening-problem.ts";
import { Report } from "../report.ts";

type What = "tags" | "trees" | "names";

/** `redthread evaluate tags`: the language engine against a treebank, without its trees. */
export const TAGS = languageEvaluation("tags", "words, sentences and tags against a treebank (CoNLL-U)", [
  ["redthread evaluate tags en_ewt-ud-test.conllu", "a treebank in CoNLL-U"],
]);

/** `redthread evaluate trees`: the language engine against a treebank. */
export const TREES = languageEvaluation("trees", "words, sentences, tags and trees against a treebank (CoNLL-U)", [
  ["redthread evaluate trees en_ewt-ud-test.conllu", "a treebank in CoNLL-U, by the measures of CoNLL 2018"],
]);

/** `redthread evaluate names`: the model's names against a corpus of names. */
export const NAMES = languageEvaluation("names", "names of people, organizations and places against a corpus (IOB2)", [
  ["redthread evaluate names en_ewt-ud-test.iob2 --json", "names in IOB2: PER, ORG, LOC, exact spans"],
]);

function languageEvaluation(what: What, summary: string, examples: CliCommand["examples"]): CliCommand {
  return {
    name: what,
    summary,
    examples,
    configure: (command, end) => {
      command
        .argument("<gold...>", `${what === "names" ? "IOB2" : "CoNLL-U"} files; several count as one`)
        .option("--json", "print the scores as JSON")
        .action(async (gold: readonly string[], { json }: { readonly json?: boolean }) => {
          const report = new Report();
          const texts: string[] = [];
          for (const path of gold) {
            try {
              texts.push(await readText(path));
            } catch (error) {
              report.add([openingProblem(path, error)]);
            }
          }
          if (texts.length) {
            const language = languageOf(await modelBytes());
            try {
              // Each file begins a document of its own, also where it does not say so.
              const gold = what === "names" ? texts.join("\n\n") : texts.map((text) => `# newdoc\n${text}`).join("\n\n");
              await writeStandardOutput([scored(what, gold, language, json === true)]);
            } catch (error) {
              if (!(error instanceof RedthreadError)) throw error;
              report.add([error]);
            }
          }
          end(report.failures());
        });
    },
  };
}
function scored(what: What, gold: string, language: Language, json: boolean): string {
  const scores = what === "names" ? evaluateNames(language, gold) : evaluateTreebank(language, gold);
  if (json) return `${JSON.stringify(scores)}\n`;
  return "raw" in scores ? treebankTable(what === "tags", scores) : namesTable(scores);
}

const number = (value: number): string => value.toFixed(2).padStart(8);

function treebankTable(tagsOnly: boolean, scores: TreebankScores): string {
  const rows: [string, number | null, number][] = [
    ["tokens", null, scores.raw.tokens],
    ["sentences", null, scores.raw.sentences],
    ["UPOS", scores.upos, scores.raw.upos],
    ["XPOS", scores.xpos, scores.raw.xpos],
  ];
  if (!tagsOnly) rows.push(["UAS", scores.uas, scores.raw.uas], ["LAS", scores.las, scores.raw.las]);
  const lines = rows.map(
    ([name, gold, raw]) => `${name.padEnd(10)}${gold === null ? " ".repeat(8) : number(gold)}   ${number(raw)}`,
  );
  return [`${scores.sentences} sentences, ${scores.tokens} words`, `${"".padEnd(10)}gold words   raw text`, ...lines, ""].join(
    "\n",
  );
}

function namesTable(scores: NameScores): string {
  const row = (name: string, { precision, recall, f1, gold }: Omit<NameScores, "classes">): string =>
    `${name.padEnd(6)}P ${number(precision)}  R ${number(recall)}  F1 ${number(f1)}  (gold ${gold})`;
  return [row("all", scores), ...Object.entries(scores.classes).map(([name, score]) => row(name, score)), ""].join("\n");
}
