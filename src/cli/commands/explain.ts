import { extname } from "node:path";
import type { Article } from "../../article/article.ts";
import type { Extraction } from "../../article/extraction.ts";
import { BUILTIN } from "../../engines/builtin.ts";
import { RedthreadError } from "../../errors.ts";
import { explanationOf, idsOf } from "../../extract/explain.ts";
import { Trace } from "../../extract/trace.ts";
import { modelBytes, readBytes, STANDARD_INPUT, writeStandardOutput } from "../../platform/node.ts";
import { largestOf, read } from "../../readers/read.ts";
import type { CliCommand } from "../command.ts";
import { openDocuments } from "../documents.ts";
import { explanationText } from "../explanation.ts";
import { openingProblem } from "../opening-problem.ts";
import { dateOption } from "../options.ts";

interface ExplainOptions {
  readonly article?: string;
  readonly date?: string;
  readonly json?: boolean;
}

/** `redthread explain`: why a fact is there. */
export const EXPLAIN: CliCommand = {
  name: "explain",
  summary: "print why a fact is there: the sentence, the rule, the words",
  examples: [
    ["redthread explain story.txt a4", "an assertion of an article"],
    ["redthread explain extracted.jsonl s3 --article wuzhen", "a statement, in extraction documents of many articles"],
    ["redthread explain story.txt e2 --json", "an entity, as JSON"],
  ],
  configure: (command, end) => {
    command
      .argument("<file>", "an article, extraction documents or a project; - for standard input")
      .argument("<id>", "the id in the extraction document: a1 an assertion, s1 a statement, e1 an entity")
      .option("--article <id>", "the article that is meant, where the file has several")
      .option("--json", "print the explanation as JSON")
      .addOption(dateOption())
      .action(async (path: string, id: string, options: ExplainOptions) => {
        const { article, document } = chosen(path, await open(path, options), options.article);
        const extract = await BUILTIN.loadTracing({ model: modelBytes });
        const trace = new Trace();
        const extraction = extract(article, trace);
        const explanation = explanationOf(extraction, trace, document ? sameId(path, id, document, extraction) : id);
        await writeStandardOutput([options.json ? `${JSON.stringify(explanation)}\n` : explanationText(explanation)]);
        end(0);
      });
  },
};

interface Opened {
  readonly article: Article;
  /** What was read off it before, where the file says so. */
  readonly document?: Extraction;
}

/** The articles of a file, with their extraction documents where it holds such. Throws E101 to E111, E201. */
async function open(path: string, { date }: ExplainOptions): Promise<readonly Opened[]> {
  // Standard input can be read only once: its documents are read as their articles.
  if (path !== STANDARD_INPUT && /^\.(?:jsonl?|redthread)$/.test(extname(path).toLowerCase())) {
    try {
      const { extractions } = await openDocuments(path);
      return extractions.map((document) => ({ article: document.article, document }));
    } catch (error) {
      // Of these formats, .json and .jsonl may hold articles too.
      if (!(error instanceof RedthreadError) || error.code !== "E201" || path.endsWith(".redthread")) throw error;
    }
  }
  try {
    const source = { name: path === STANDARD_INPUT ? "standard-input" : path, bytes: await readBytes(path, largestOf(path)) };
    return (await read(source, date === undefined ? {} : { date })).map((article) => ({ article }));
  } catch (error) {
    throw openingProblem(path, error);
  }
}

const NAMED = 8;

function chosen(path: string, articles: readonly Opened[], wanted: string | undefined): Opened {
  const ids = articles.map(({ article }) => article.id);
  const named = [...ids.slice(0, NAMED), ...(ids.length > NAMED ? [`and ${ids.length - NAMED} more`] : [])].join(", ");
  const found = wanted === undefined ? articles : articles.filter(({ article }) => article.id === wanted);
  const [only] = found;
  if (!only) throw new RedthreadError("E203", wanted ?? "", path, named);
  if (found.length > 1) throw new RedthreadError("E205", path, named);
  return only;
}

/** The id by which what a document calls `id` goes in a fresh reading of its article; throws E203 and E204. */
function sameId(path: string, id: string, old: Extraction, fresh: Extraction): string {
  const before = tellingOf(old).get(id);
  if (before === undefined) throw new RedthreadError("E203", id, path, idsOf(old));
  const now = tellingOf(fresh);
  if (now.get(id) === before) return id;
  for (const [other, telling] of now) if (telling === before) return other;
  throw new RedthreadError("E204", id, path);
}

/** What tells each assertion, statement and entity of a document from the others, by its id, without any id in it. */
function tellingOf({ entities, statements, assertions }: Extraction): ReadonlyMap<string, string> {
  const telling = new Map<string, string>();
  for (const { id, type, name } of entities) telling.set(id, JSON.stringify([type, name]));
  for (const { id, spans, sourceSpan, cue } of statements) telling.set(id, JSON.stringify([spans, sourceSpan, cue]));
  for (const { id, relation, subject, object, status, evidence } of assertions)
    telling.set(id, JSON.stringify([relation, telling.get(subject), telling.get(object), status, evidence]));
  return telling;
}
