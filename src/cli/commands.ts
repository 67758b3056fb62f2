import type { CliCommand } from "./command.ts";
import { BUILD } from "./commands/build.ts";
import { EVALUATE } from "./commands/evaluate.ts";
import { EXPLAIN } from "./commands/explain.ts";
import { EXPORT } from "./commands/export.ts";
import { EXTRACT } from "./commands/extract.ts";
import { PARSE } from "./commands/parse.ts";
import { PATH } from "./commands/path.ts";
import { SEARCH } from "./commands/search.ts";
import { SERVE } from "./commands/serve.ts";
import { STATS } from "./commands/stats.ts";
import { SUGGEST } from "./commands/suggest.ts";

/** The commands, in the order in which the help shows them. */
export const COMMANDS = [
  EXTRACT,
  BUILD,
  EXPORT,
  SERVE,
  STATS,
  SEARCH,
  PATH,
  SUGGEST,
  EXPLAIN,
  PARSE,
  EVALUATE,
] as const satisfies readonly CliCommand[];
