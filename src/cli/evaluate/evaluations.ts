import type { CliCommand } from "../command.ts";
import { GRAPH } from "./graph.ts";
import { IDENTITY } from "./identity.ts";
import { NAMES, TAGS, TREES } from "./language.ts";
import { STATEMENTS } from "./statements.ts";

/** What can be scored, each a command below `redthread evaluate`, in the order in which the help shows them. */
export const EVALUATIONS: readonly CliCommand[] = [GRAPH, STATEMENTS, IDENTITY, TAGS, TREES, NAMES];
