import * as v from "valibot";
import type { Judgement, Judgements } from "../article/judgement.ts";
import { RedthreadError } from "../errors.ts";
import { ENTITY_TYPES } from "../schema/entity-types.ts";
import { RELATIONS } from "../schema/relations.ts";

const FORMAT = "redthread-judgements";
const VERSION = 1;

const text = v.pipe(v.string(), v.minLength(1));
const offset = v.pipe(v.number(), v.integer(), v.minValue(0));
const span = v.pipe(
  v.tuple([offset, offset]),
  v.check(([start, end]) => start < end),
);
const mention = v.strictObject({ article: text, span, text: v.exactOptional(text) });
const reference = v.union([v.strictObject({ entity: text }), mention]);
const references = v.pipe(v.array(reference), v.minLength(1));
const note = v.exactOptional(v.string());

/** One judgement. A word that nobody knows here is a fault: a slip of the pen must not pass for a judgement that was kept. */
export const JUDGEMENT = v.variant("do", [
  v.strictObject({ do: v.literal("merge"), mentions: v.pipe(v.array(reference), v.minLength(2)), note }),
  v.strictObject({ do: v.literal("split"), mentions: references, from: references, note }),
  v.strictObject({ do: v.literal("rename"), mention: reference, name: v.pipe(text, v.trim(), v.minLength(1)), note }),
  v.strictObject({
    do: v.picklist(["reject", "confirm"]),
    subject: reference,
    relation: v.picklist(RELATIONS.map(({ id }) => id)),
    object: reference,
    note,
  }),
  v.strictObject({ do: v.literal("retype"), mention: reference, type: v.picklist(ENTITY_TYPES.map(({ id }) => id)), note }),
]);

const FILE = v.object({ format: v.literal(FORMAT), version: v.literal(VERSION), judgements: v.array(JUDGEMENT) });

/** Reads judgements from JSON text. Throws E705, with the place of the first fault, and E706 for another version. */
export function readJudgements(json: string, name: string): readonly Judgement[] {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch {
    throw new RedthreadError("E705", name);
  }
  const version = typeof value === "object" && value !== null && "version" in value ? value.version : undefined;
  if (typeof version === "number" && version !== VERSION)
    throw new RedthreadError("E706", name, String(version), String(VERSION));
  const found = v.safeParse(FILE, value, { abortEarly: true });
  if (!found.success) throw new RedthreadError("E705", name, placeOf(found.issues[0]));
  return found.output.judgements;
}

/** The place of a fault; of a reference, which may be of two shapes, the place of the reference. */
function placeOf(issue: v.BaseIssue<unknown>): string {
  return v.getDotPath(issue as v.InferIssue<typeof FILE>) ?? "";
}

/** Judgements as JSON text, one a line. */
export function writeJudgements(judgements: readonly Judgement[]): string {
  const file: Judgements = { format: FORMAT, version: VERSION, judgements: [] };
  const head = JSON.stringify(file).replace(/\[\]\}$/u, "");
  const lines = judgements.map((judgement) => `  ${JSON.stringify(judgement)}`);
  return lines.length === 0 ? `${head}[]}\n` : `${head}[\n${lines.join(",\n")}\n]}\n`;
}
