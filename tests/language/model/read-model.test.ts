import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { RedthreadError } from "../../../src/errors.ts";
import { readModel } from "../../../src/language/model/read-model.ts";
import { fileOf, tinyTensors, WORDS } from "./tiny-model.ts";

const file = fileOf(tinyTensors());

function codeOf(bytes: Uint8Array): string {
  try {
    readModel(bytes);
    return "read";
  } catch (error) {
    return error instanceof RedthreadError ? error.code : String(error);
  }
}

describe("a model file", () => {
  test("is read with its lists and every word at its number", () => {
    const model = readModel(file);
    expect([model.name, model.licence, model.upos.length, model.names]).toEqual(["Tiny", "CC0", 3, ["PERSON", "ORG"]]);
    expect(WORDS.map((word) => model.vocabulary.idOf(word))).toEqual(WORDS.map((_, i) => i));
    expect(["th", "them", "", "\n", "the\nchina"].map((word) => model.vocabulary.idOf(word))).toEqual([-1, -1, -1, -1, -1]);
  });

  test("is read wherever its bytes stand in memory", () => {
    const shifted = new Uint8Array(file.length + 3);
    shifted.set(file, 3);
    expect(codeOf(shifted.subarray(3))).toBe("read");
  });

  test("cut short anywhere is called broken", () => {
    fc.assert(
      fc.property(fc.nat(file.length - 9), (length) => {
        expect(codeOf(file.slice(0, length))).toBe("E601");
      }),
    );
  });

  test("with any byte of its header changed is read or called broken, and nothing else happens", () => {
    const header = 16 + new DataView(file.buffer).getUint32(8, true);
    fc.assert(
      fc.property(fc.nat(header - 1), fc.nat(255), (at, byte) => {
        const changed = file.slice();
        changed[at] = byte;
        expect(codeOf(changed)).toMatch(/^(?:read|E601|E602)$/u);
      }),
      { numRuns: 500 },
    );
  });

  test("of another version says so", () => {
    expect(() => readModel(fileOf(tinyTensors(), undefined, 2))).toThrow(
      "[E602] The language model is of version 2, this Redthread reads version 1: install the two together.",
    );
  });

  test.each([
    ["without a tensor", fileOf(tinyTensors().filter(({ name }) => name !== "arc.root"))],
    ["with a list of labels too short for the network", fileOf(tinyTensors(), (header) => ({ ...header, upos: ["NOUN"] }))],
    ["without the relation root", fileOf(tinyTensors(), (header) => ({ ...header, deprels: ["a", "b", "c", "d", "e"] }))],
    ["with labels that are no strings", fileOf(tinyTensors(), (header) => ({ ...header, names: [1, 2] }))],
    ["without the step of its scales", fileOf(tinyTensors(), (header) => ({ ...header, config: {} }))],
    [
      "with a table of floats",
      fileOf(tinyTensors().map((tensor) => (tensor.name === "gram" ? { ...tensor, dtype: "float32" } : tensor))),
    ],
    ["with tensors that are no list", fileOf(tinyTensors(), (header) => ({ ...header, tensors: {} }))],
    [
      "with a weight that is not a number",
      fileOf(
        tinyTensors().map((tensor) =>
          tensor.name === "upos.b" ? { ...tensor, bytes: new Uint8Array(new Float32Array([0, Number.NaN, 0]).buffer) } : tensor,
        ),
      ),
    ],
    [
      "with more words than vectors",
      fileOf(
        tinyTensors().map((tensor) =>
          tensor.name === "vocabulary" ? { ...tensor, shape: [3], bytes: new TextEncoder().encode("a\nb") } : tensor,
        ),
      ),
    ],
    ["of another kind", new TextEncoder().encode("Xi Jinping opened the World Internet Conference.")],
    ["of no bytes", new Uint8Array(0)],
  ])("%s is called broken", (_what, bytes) => {
    expect(codeOf(bytes)).toBe("E601");
  });
});
