import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { annotatorOf } from "../../../src/language/model/annotate.ts";
import { readModel } from "../../../src/language/model/read-model.ts";

/** What the network that was trained (in another language, with other arithmetic) finds in a sentence. */
interface Expected {
  readonly tokens: readonly string[];
  readonly upos: readonly string[];
  readonly xpos: readonly string[];
  /** From 1 on; 0 for the root. */
  readonly heads: readonly number[];
  readonly deprels: readonly string[];
  readonly names: readonly { readonly start: number; readonly end: number; readonly class: string }[];
}

const at = (path: string): URL => new URL(path, import.meta.url);
const model = readModel(readFileSync(at("../../../data/model/english.rtlm")));
const expected = JSON.parse(readFileSync(at("parity.json"), "utf8")) as readonly Expected[];

describe.each([
  ["plain", annotatorOf(model, { kernel: "plain" })],
  ["simd", annotatorOf(model)],
] as const)("the English model on the %s kernel", (id, annotator) => {
  test("finds what the trainer's own network finds, in every sentence", () => {
    expect(annotator.kernel).toBe(id);
    const found = annotator.annotate(expected.map(({ tokens }) => tokens));
    const sentences = expected.map(({ tokens }, i): Expected => {
      const from = found.sentenceStart[i] ?? 0;
      const own = [...tokens.keys()].map((token) => from + token);
      const names = [...found.nameStart.keys()].filter((name) => own.includes(found.nameStart[name] ?? -1));
      return {
        tokens,
        upos: own.map((token) => model.upos[found.upos[token] ?? -1] ?? ""),
        xpos: own.map((token) => model.xpos[found.xpos[token] ?? -1] ?? ""),
        heads: own.map((token) => ((found.head[token] ?? 0) < 0 ? 0 : (found.head[token] ?? 0) - from + 1)),
        deprels: own.map((token) => model.deprels[found.label[token] ?? -1] ?? ""),
        names: names.map((name) => ({
          start: (found.nameStart[name] ?? 0) - from,
          end: (found.nameEnd[name] ?? 0) - from,
          class: model.names[found.nameClass[name] ?? -1] ?? "",
        })),
      };
    });
    expect(sentences).toEqual(expected);
  });
});
