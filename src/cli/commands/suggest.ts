import type { Judgement, MentionReference } from "../../article/judgement.ts";
import { textOf } from "../../article/span.ts";
import { buildGraph } from "../../graph/build.ts";
import type { KnowledgeGraph } from "../../graph/knowledge-graph.ts";
import { writeStandardOutput } from "../../platform/node.ts";
import { sayReason } from "../../resolve/reasons.ts";
import { type MergeSuggestion, suggestMerges } from "../../resolve/suggest.ts";
import { writeJudgements } from "../../store/judgements.ts";
import type { CliCommand } from "../command.ts";
import type { InputOptions } from "../inputs.ts";
import { openCollection } from "../opened-graph.ts";
import { addCollectionOptions, wholeNumber } from "../options.ts";
import { judgementsFrom } from "../output.ts";
import { say } from "../report.ts";
import { plain } from "../table.ts";
import { writeFileOrSay } from "../write-file.ts";

interface SuggestCommandOptions extends InputOptions {
  readonly judgements?: string;
  readonly limit: number;
  readonly out?: string;
  readonly json?: boolean;
}

/** `redthread suggest`: what is perhaps one and the same. */
export const SUGGEST: CliCommand = {
  name: "suggest",
  summary: "list entities that are perhaps one and the same, with the reasons",
  examples: [
    ["redthread suggest news.redthread", "the pairs, the likeliest first"],
    ["redthread suggest extracted.jsonl -o merges.json", "as a file of judgements: take out what is wrong, then --judgements"],
  ],
  configure: (command, end) => {
    addCollectionOptions(command)
      .argument("<collection>", "a .redthread project, extraction documents, or articles")
      .option("--judgements <file>", "what a person has said already (JSON): it is not asked again")
      .option("--limit <n>", "so many pairs at most", wholeNumber, 50)
      .option("--json", "print all as JSON")
      .option("-o, --out <file>", "write a file of judgements that merges them all, to be gone through")
      .action(async (path: string, options: SuggestCommandOptions) => {
        const { extractions, engine, judgements: own } = await openCollection(path, options);
        const judgements = [...own, ...(await judgementsFrom(options.judgements))];
        const found = suggestMerges(extractions, judgements, { most: options.limit });
        const knowledge = buildGraph(extractions, engine, judgements);
        if (options.out !== undefined) {
          const merges = found.flatMap((pair) => mergeOf(knowledge, pair));
          await writeFileOrSay(options.out, [writeJudgements(merges)]);
          say(`wrote ${options.out}: ${merges.length} ${merges.length === 1 ? "merge" : "merges"} to be gone through.`);
        } else if (options.json)
          await writeStandardOutput([
            `${JSON.stringify(
              found.map((pair) => told(knowledge, pair)),
              null,
              2,
            )}\n`,
          ]);
        else
          await writeStandardOutput(
            found.length === 0
              ? ["nothing looks like one thing under two names.\n"]
              : found.map((pair) => pairText(knowledge, pair)),
          );
        end(0);
      });
  },
};

const nameOf = ({ graph }: KnowledgeGraph, id: string): string => graph.getNodeAttribute(id, "label");

const told = (knowledge: KnowledgeGraph, { a, b, score, reasons }: MergeSuggestion): object => ({
  entities: [a, b].map((id) => ({ id, name: nameOf(knowledge, id) })),
  score,
  reasons: reasons.map(({ weight, ...reason }) => ({ weight, says: sayReason({ weight, ...reason }) })),
});

function pairText(knowledge: KnowledgeGraph, { a, b, reasons }: MergeSuggestion): string {
  const lines = reasons.map((reason) => `  ${reason.weight > 0 ? "+" : "−"} ${plain(sayReason(reason))}`);
  return [`${plain(nameOf(knowledge, a))} = ${plain(nameOf(knowledge, b))}`, ...lines, "", ""].join("\n");
}

/** The judgement that the two are one; none where an article does not print the name of one. */
function mergeOf(knowledge: KnowledgeGraph, { a, b, reasons }: MergeSuggestion): Judgement[] {
  const [one, other] = [placeOf(knowledge, a), placeOf(knowledge, b)];
  const why = reasons.filter(({ weight }) => weight > 0).map(sayReason);
  return one && other ? [{ do: "merge", mentions: [one, other], note: why.slice(0, 3).join("; ") }] : [];
}

/** Where the first article that names an entity does so. */
function placeOf({ graph, extractions, resolution }: KnowledgeGraph, id: string): MentionReference | null {
  for (const article of graph.getNodeAttribute(id, "articles")) {
    const extraction = extractions.get(article);
    const mention = extraction?.mentions.find(({ entity, kind }) => kind === "name" && resolution.idOf(article, entity) === id);
    if (!extraction || !mention) continue;
    const span = [mention.start, mention.end] as const;
    return { article, span, text: textOf(extraction.article.text, span) };
  }
  return null;
}
