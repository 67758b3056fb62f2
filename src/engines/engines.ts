import { BUILTIN } from "./builtin.ts";
import type { Engine } from "./engine.ts";

/** The ways to run extraction; the first is the default. */
export const ENGINES = [BUILTIN] as const satisfies readonly Engine[];
