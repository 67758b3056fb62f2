import type { CliCommand } from "./command.ts";
import { BUILD } from "./commands/build.ts";
import { EVALUATE } from "./commands/evaluate.ts";
import { EXPLAIN } from "./commands/explain.ts";
import { EXPORT } from "./commands/export.ts";
import { EXTRACT } from "./commands/extract.ts";
import { PARSE } from "./commands/parse.ts";
import { SERVE } from "./commands/serve.ts";

/** The commands, in the order in which the help shows them. */
export const COMMANDS = [EXTRACT, BUILD, EXPORT, SERVE, EXPLAIN, PARSE, EVALUATE] as const satisfies readonly CliCommand[];
