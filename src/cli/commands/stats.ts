import { drawnGraph } from "../../graph/drawn.ts";
import type { KnowledgeGraph } from "../../graph/knowledge-graph.ts";
import { metricInput } from "../../graph/metrics/metric.ts";
import { METRICS } from "../../graph/metrics/metrics.ts";
import { writeStandardOutput } from "../../platform/node.ts";
import { nodeType } from "../../schema/node-types.ts";
import { relation as relationOf } from "../../schema/relations.ts";
import { STATUSES } from "../../schema/status.ts";
import type { CliCommand } from "../command.ts";
import type { InputOptions } from "../inputs.ts";
import { openGraph } from "../opened-graph.ts";
import { addCollectionOptions, wholeNumber } from "../options.ts";
import { plain, tableLines } from "../table.ts";

interface StatsOptions extends InputOptions {
  readonly json?: boolean;
  readonly limit: number;
}

/** `redthread stats`: what a collection holds, in numbers. */
export const STATS: CliCommand = {
  name: "stats",
  summary: "how much of what is in a collection, and what matters most in it",
  examples: [
    ["redthread stats news.redthread", "a project"],
    ["redthread stats articles/ --limit 25", "a folder, with the 25 things that are spoken of most"],
    ["redthread stats extracted.jsonl --json", "for other programs"],
  ],
  configure: (command, end) => {
    addCollectionOptions(command)
      .argument("<collection>", "a .redthread project, extraction documents, or articles")
      .option("--json", "print all as JSON")
      .option("--limit <n>", "so many of the things that are spoken of most", wholeNumber, 10)
      .action(async (path: string, options: StatsOptions) => {
        const { knowledge, code } = await openGraph(path, options);
        const stats = statsOf(knowledge, options.limit);
        await writeStandardOutput([options.json ? `${JSON.stringify(stats, null, 2)}\n` : asText(stats)]);
        end(code);
      });
  },
};

interface Stats {
  readonly articles: number;
  readonly sources: readonly Count[];
  readonly first: string | null;
  readonly last: string | null;
  readonly entities: number;
  readonly statements: number;
  readonly relations: number;
  readonly evidence: number;
  readonly types: readonly Count[];
  readonly kinds: readonly Count[];
  readonly statuses: readonly Count[];
  readonly top: readonly {
    readonly name: string;
    readonly type: string;
    readonly mentions: number;
    readonly articles: number;
    readonly lines: number;
    readonly influence: number;
  }[];
}

interface Count {
  readonly name: string;
  readonly count: number;
}

function statsOf(knowledge: KnowledgeGraph, limit: number): Stats {
  const { graph, extractions, evidence } = knowledge;
  const articles = [...extractions.values()].map(({ article }) => article);
  const dates = articles.flatMap(({ date }) => date ?? []).sort();
  const drawn = drawnGraph(knowledge, {}, { statements: "folded" });
  const input = metricInput(drawn);
  const influence = METRICS.find(({ id }) => id === "pagerank")?.run(input);
  const place = new Map(input.ids.map((id, i) => [id, i]));
  const entities = graph.filterNodes((_id, { type }) => type !== "Statement");
  const top = entities
    .map((id) => {
      const { label, type, mentions, articles: seen } = graph.getNodeAttributes(id);
      const lines = drawn.hasNode(id) ? drawn.degree(id) : 0;
      const share = influence?.[place.get(id) ?? -1] ?? 0;
      return { name: label, type: nodeType(type).label, mentions, articles: seen.length, lines, influence: round(share) };
    })
    .sort((a, b) => b.mentions - a.mentions || b.lines - a.lines || (a.name < b.name ? -1 : 1))
    .slice(0, limit);
  return {
    articles: articles.length,
    sources: counts(articles.map(({ source }) => source ?? "not told")),
    first: dates[0] ?? null,
    last: dates.at(-1) ?? null,
    entities: entities.length,
    statements: graph.order - entities.length,
    relations: graph.size,
    evidence: evidence.size,
    types: counts(entities.map((id) => nodeType(graph.getNodeAttribute(id, "type")).label)),
    kinds: counts(graph.mapEdges((_id, { relation }) => relationOf(relation).label)),
    statuses: counts(graph.mapEdges((_id, { status }) => STATUSES.find(({ id }) => id === status)?.label ?? status)),
    top,
  };
}

const round = (share: number): number => Math.round(share * 1e6) / 1e6;

/** How often each name comes, the most frequent first. */
function counts(names: readonly string[]): readonly Count[] {
  const found = new Map<string, number>();
  for (const name of names) found.set(name, (found.get(name) ?? 0) + 1);
  return [...found].map(([name, count]) => ({ name, count })).sort((a, b) => b.count - a.count || (a.name < b.name ? -1 : 1));
}

function asText(stats: Stats): string {
  const { articles, first, last, entities, statements, relations, evidence } = stats;
  const span = first === null ? "" : first === last ? ` of ${first}` : ` of ${first} to ${last}`;
  const lists: readonly (readonly [string, readonly Count[]])[] = [
    ["Entities", stats.types],
    ["Relations", stats.kinds],
    ["Told as", stats.statuses],
    ["Sources", stats.sources],
  ];
  return [
    `${articles} articles${span}: ${entities} entities, ${statements} statements, ${relations} relations on ${evidence} pieces of evidence.`,
    ...lists.flatMap(([head, list]) => [
      "",
      ...tableLines(
        [
          { head, most: 40 },
          { head: "", right: true },
        ],
        list.slice(0, 25).map(({ name, count }) => [name, count]),
      ),
      ...(list.length > 25 ? [plain(`and ${list.length - 25} more`)] : []),
    ]),
    "",
    ...tableLines(
      [
        { head: "Spoken of most", most: 44 },
        { head: "Type" },
        ...["Mentions", "Articles", "Lines"].map((head) => ({ head, right: true })),
      ],
      stats.top.map(({ name, type, mentions, articles: seen, lines }) => [name, type, mentions, seen, lines]),
    ),
    "",
  ].join("\n");
}
