import { oneLine } from "../../article/one-line.ts";
import { sentenceOf } from "../../article/sentence-of.ts";
import { drawnGraph } from "../../graph/drawn.ts";
import type { KnowledgeGraph } from "../../graph/knowledge-graph.ts";
import { type ThreadOptions, threads } from "../../graph/threads.ts";
import { writeStandardOutput } from "../../platform/node.ts";
import type { CliCommand } from "../command.ts";
import type { InputOptions } from "../inputs.ts";
import { openGraph } from "../opened-graph.ts";
import { addCollectionOptions, share, wholeNumber } from "../options.ts";
import { plain } from "../table.ts";
import { nodeCalled } from "./search.ts";

interface PathOptions extends InputOptions {
  readonly json?: boolean;
  readonly limit: number;
  readonly minConfidence: number;
}

/** One chain of evidence, in names and sentences. */
interface Path {
  readonly names: readonly string[];
  readonly steps: readonly {
    readonly from: string;
    readonly to: string;
    readonly sentence: string | null;
    readonly article: string | null;
    readonly date: string | null;
  }[];
}

/** `redthread path`: the strongest chains of evidence between two. */
export const PATH: CliCommand = {
  name: "path",
  summary: "the strongest chains of evidence between two, a sentence a step",
  examples: [
    ['redthread path news.redthread "Li Xiaodong" Snowden', "three chains"],
    ['redthread path articles/ NSA "Dilma Rousseff" --limit 1 --json', "the strongest, for other programs"],
  ],
  configure: (command, end) => {
    addCollectionOptions(command)
      .argument("<collection>", "a .redthread project, extraction documents, or articles")
      .argument("<from>", "a name")
      .argument("<to>", "another")
      .option("--json", "print all as JSON")
      .option("--limit <n>", "so many chains at most", wholeNumber, 3)
      .option("--min-confidence <share>", "leave out what is less sure, from 0 to 1", share, 0)
      .action(async (path: string, from: string, to: string, options: PathOptions) => {
        const { knowledge, code } = await openGraph(path, options);
        const { limit: count, minConfidence } = options;
        const paths = pathsBetween(knowledge, nodeCalled(knowledge, from), nodeCalled(knowledge, to), { count, minConfidence });
        await writeStandardOutput([options.json ? `${JSON.stringify(paths, null, 2)}\n` : pathText(paths)]);
        end(code);
      });
  },
};

/** The strongest chains between two nodes, in words. */
export function pathsBetween(
  knowledge: KnowledgeGraph,
  from: string,
  to: string,
  options: Partial<ThreadOptions>,
): readonly Path[] {
  const { graph, evidence, extractions } = knowledge;
  const nameOf = (id: string): string => graph.getNodeAttribute(id, "label");
  const drawn = drawnGraph(knowledge, {}, { statements: "folded" });
  return threads(knowledge, drawn, from, to, options).map(({ nodes, hops }) => ({
    names: nodes.map(nameOf),
    steps: hops.map((hop) => {
      const item = hop.evidence === null ? undefined : evidence.get(hop.evidence);
      const extraction = item && extractions.get(item.article);
      const sentence = extraction ? oneLine(extraction.article.text.slice(...sentenceOf(extraction, item.span))) : null;
      const { id = null, date = null } = extraction?.article ?? {};
      return { from: nameOf(hop.from), to: nameOf(hop.to), sentence, article: id, date };
    }),
  }));
}

/** Chains as text. */
export function pathText(paths: readonly Path[]): string {
  if (paths.length === 0) return "No chain of evidence joins the two.\n";
  return `${paths
    .map(({ names, steps }, i) =>
      [
        `${i + 1}. ${plain(names.join(" – "))}`,
        ...steps.map(
          ({ from, to, sentence, article, date }) =>
            `   ${plain(`${from} – ${to}`)}\n       ${plain(sentence ?? "")}\n       (${plain([date, article].filter(Boolean).join(", "))})`,
        ),
      ].join("\n"),
    )
    .join("\n\n")}\n`;
}
