import { POWER_RULES } from "./power.ts";
import { PRESENCE_RULES } from "./presence.ts";
import type { Rule } from "./rule.ts";
import { STANCE_RULES } from "./stance.ts";
import { STRUCTURE_RULES } from "./structure.ts";
import { TITLE_RULES } from "./titles.ts";

/** Every way to read a relation off an article. */
export const RULES: readonly Rule[] = [...TITLE_RULES, ...PRESENCE_RULES, ...POWER_RULES, ...STRUCTURE_RULES, ...STANCE_RULES];
