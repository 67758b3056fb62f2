import { basename, dirname, extname, join } from "node:path";
import type { Extraction } from "../article/extraction.ts";
import { RedthreadError } from "../errors.ts";
import { filesUnder, modelBytes, readText } from "../platform/node.ts";
import { type GoldArticle, goldArticle, identitiesFrom } from "../resolve/collection.ts";
import { type BCubed, evaluateIdentity, type IdentityScores } from "../resolve/evaluate.ts";
import { resolve } from "../resolve/resolve.ts";
import { ENGINE } from "./inputs.ts";
import { openingProblem } from "./opening-problem.ts";
import type { Report } from "./report.ts";

/** Lists the identities of a folder with their types; the folder may have none. */
const IDENTITIES = "identities.json";

/**
 * Scores who is who over test collections: folders of articles whose names are links to what they name. Each folder is a
 * collection of its own; the extractor reads its articles, and what it finds is resolved and compared with the links.
 */
export async function identityScores(folders: readonly string[], json: boolean, report: Report): Promise<string> {
  const scores: Record<string, IdentityScores> = {};
  for (const [folder, files] of await collections(folders, report)) {
    try {
      scores[folder] = await scoreFolder(folder, files);
      report.add([]);
    } catch (error) {
      if (!(error instanceof RedthreadError)) throw error;
      report.add([error.message]);
    }
  }
  if (json) return `${JSON.stringify(scores)}\n`;
  return Object.entries(scores)
    .map(([folder, score]) => table(folder, score))
    .join("\n");
}

async function collections(folders: readonly string[], report: Report): Promise<ReadonlyMap<string, readonly string[]>> {
  const found = new Map<string, string[]>();
  for (const folder of folders) {
    try {
      const before = found.size;
      for await (const file of filesUnder(folder, new Set([".md"])))
        found.set(dirname(file), [...(found.get(dirname(file)) ?? []), file]);
      if (found.size === before) report.add([new RedthreadError("E701", folder, "there is no .md file in it").message]);
    } catch (error) {
      report.add([openingProblem(folder, error).message]);
    }
  }
  return found;
}

async function scoreFolder(folder: string, files: readonly string[]): Promise<IdentityScores> {
  const types = await readText(join(folder, IDENTITIES)).then(
    (text) => identitiesFrom(text, join(folder, IDENTITIES)),
    () => undefined,
  );
  const extract = await ENGINE.load({ model: modelBytes });
  const collection: GoldArticle[] = [];
  const extractions = new Map<string, Extraction>();
  for (const file of files) {
    const gold = goldArticle(await readText(file), basename(file, extname(file)));
    const stray = types && gold.mentions.find(({ identity }) => !types.has(identity));
    if (stray) throw new RedthreadError("E701", file, `"${stray.identity}" is not in ${IDENTITIES}`);
    collection.push(gold);
    extractions.set(gold.article.id, extract(gold.article));
  }
  return evaluateIdentity(collection, extractions, resolve(extractions.values()), (identity) => types?.get(identity));
}

const number = (value: number): string => value.toFixed(2).padStart(6);

function table(folder: string, scores: IdentityScores): string {
  const { articles, identities, gold, found, unmarked, all, strict, shared, byType, errors } = scores;
  const row = (name: string, { precision, recall, f1, mentions }: BCubed): string =>
    `${name.padEnd(26)}P ${number(precision)}  R ${number(recall)}  F1 ${number(f1)}  (${mentions} mentions)`;
  return [
    `${folder}: ${articles} articles, ${identities} identities`,
    `${gold} marked mentions, of which the extractor found ${found}; it found ${unmarked} names that are not marked.`,
    "B-cubed (Bagga & Baldwin 1998) over the mentions found:",
    row("all", all),
    row("named in several articles", shared),
    ...Object.entries(byType).map(([type, score]) => row(`  ${type}`, score)),
    "with each mention not found as a thing of its own:",
    row("all", strict),
    ...(errors.length > 0 ? ["", ...errors.flatMap(errorLines)] : []),
    "",
  ].join("\n");
}

function errorLines({ kind, of, parts, cost }: IdentityScores["errors"][number]): string[] {
  const what = kind === "joined" ? `one, should be ${parts.length}` : `${parts.length}, should be one`;
  return [`${of} is ${what} (${cost}):`, ...parts.map(({ name, mentions }) => `    ${name}: ${mentions.join(" | ")}`)];
}
