import type { Extraction } from "../../article/extraction.ts";
import { BUILTIN } from "../../engines/builtin.ts";
import { RedthreadError } from "../../errors.ts";
import { filesUnder, modelBytes, readText, writeStandardOutput } from "../../platform/node.ts";
import { type GoldArticle, goldArticle } from "../../resolve/collection.ts";
import { type BCubed, evaluateIdentity, type IdentityScores } from "../../resolve/evaluate.ts";
import { resolve } from "../../resolve/resolve.ts";
import type { CliCommand } from "../command.ts";
import { openingProblem } from "../opening-problem.ts";
import { wholeNumber } from "../options.ts";
import { Report } from "../report.ts";
import { figure } from "./tables.ts";

interface IdentityOptions {
  readonly json?: boolean;
  readonly errors?: number;
}

const MARKDOWN = /\.md$/u;

/** `redthread evaluate identity`: who is who across articles, against a collection in which each name is linked to its thing. */
export const IDENTITY: CliCommand = {
  name: "identity",
  summary: "who is who across articles, against a collection of linked names (Markdown)",
  examples: [
    ["redthread evaluate identity collection/", "B-cubed precision and recall over the names that were found"],
    ["redthread evaluate identity collection/ --errors 20", "with what was split and what was joined by mistake"],
  ],
  configure: (command, end) => {
    command
      .argument("<collection>", "a folder of Markdown articles with names as links, and identities.json with their types")
      .option("--json", "print all as JSON")
      .option("--errors <n>", "list up to n mistakes", wholeNumber)
      .action(async (folder: string, { json, errors = 0 }: IdentityOptions) => {
        const report = new Report();
        const { articles, types } = await readCollection(folder, report);
        if (articles.length > 0) {
          const extract = await BUILTIN.load({ model: modelBytes });
          const extractions = new Map<string, Extraction>(articles.map(({ article }) => [article.id, extract(article)]));
          const scores = evaluateIdentity(articles, extractions, resolve(extractions.values()), (identity) =>
            types.get(identity),
          );
          await writeStandardOutput([json ? `${JSON.stringify(scores)}\n` : asText(scores, errors)]);
        }
        end(report.failures());
      });
  },
};

interface Collection {
  readonly articles: readonly GoldArticle[];
  /** The type of each identity that identities.json tells. */
  readonly types: ReadonlyMap<string, string>;
}

async function readCollection(folder: string, report: Report): Promise<Collection> {
  const articles: GoldArticle[] = [];
  const types = new Map<string, string>();
  try {
    for await (const path of filesUnder(folder, new Set([".md", ".json"]))) {
      const name = path.split(/[/\\]/u).at(-1) ?? path;
      try {
        const text = await readText(path);
        if (MARKDOWN.test(name)) articles.push(goldArticle(text, name.replace(MARKDOWN, "")));
        else for (const { id, type } of JSON.parse(text) as readonly { id: string; type: string }[]) types.set(id, type);
        report.add([]);
      } catch (error) {
        report.add([openingProblem(path, error)]);
      }
    }
    if (articles.length === 0) throw new RedthreadError("E703", folder, "articles with linked names (.md)");
  } catch (error) {
    report.add([openingProblem(folder, error)]);
  }
  return { articles, types };
}

function asText(
  { articles, identities, gold, found, all, strict, shared, byType, errors }: IdentityScores,
  most: number,
): string {
  const row = (name: string, { precision, recall, f1, mentions }: BCubed): string =>
    `${name.padEnd(34)} ${figure(precision)} ${figure(recall)} ${figure(f1)} ${String(mentions).padStart(8)}`;
  const lines = [
    `${articles} articles, ${identities} identities, ${gold} marked names, ${found} of them found`,
    "",
    `${"B-cubed (Bagga & Baldwin 1998)".padEnd(34)}      P      R     F1 mentions`,
    row("of the names found", all),
    row("of things in several articles", shared),
    row("with names not found as alone", strict),
    ...Object.entries(byType).map(([type, score]) => row(`  ${type}`, score)),
    ...errors
      .slice(0, most)
      .map(
        ({ kind, of, parts }) =>
          `${kind} ${of}: ${parts.map(({ name, mentions }) => `${name} (${mentions.slice(0, 2).join("; ")})`).join(" | ")}`,
      ),
  ];
  return `${lines.join("\n")}\n`;
}
