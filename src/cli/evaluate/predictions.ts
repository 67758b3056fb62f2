import { extname } from "node:path";
import type { Extraction } from "../../article/extraction.ts";
import { RedthreadError } from "../../errors.ts";
import { readLines, STANDARD_INPUT } from "../../platform/node.ts";
import { extractionFrom, parseJson } from "../../store/documents.ts";
import { openDocuments } from "../documents.ts";
import { openingProblem } from "../opening-problem.ts";
import type { Report } from "../report.ts";

/** The extraction documents of a file by article id, to be scored; what is none goes to the report, the others count. */
export async function readPredictions(path: string, report: Report): Promise<ReadonlyMap<string, Extraction>> {
  const found = new Map<string, Extraction>();
  const problems: RedthreadError[] = [];
  try {
    if (path === STANDARD_INPUT || extname(path).toLowerCase() === ".jsonl") {
      let number = 0;
      for await (const line of readLines(path)) {
        number++;
        if (!line.trim()) continue;
        try {
          const extraction = extractionFrom(parseJson(line, `${path}, line ${number}`), `${path}, line ${number}`);
          found.set(extraction.article.id, extraction);
        } catch (error) {
          if (!(error instanceof RedthreadError)) throw error;
          problems.push(error);
        }
      }
    } else for (const extraction of (await openDocuments(path)).extractions) found.set(extraction.article.id, extraction);
  } catch (error) {
    problems.push(openingProblem(path, error));
  }
  report.add(problems);
  return found;
}
