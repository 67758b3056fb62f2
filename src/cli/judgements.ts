import type { Judgement } from "../article/judgement.ts";
import { readText } from "../platform/node.ts";
import { readJudgements } from "../store/judgements.ts";
import { openingProblem } from "./opening-problem.ts";

/** The judgements of a file; none where none is named. Throws E109 to E111, E702, E703. */
export async function judgementsFrom(path: string | undefined): Promise<readonly Judgement[]> {
  if (path === undefined) return [];
  try {
    return readJudgements(await readText(path), path);
  } catch (error) {
    throw openingProblem(path, error);
  }
}
