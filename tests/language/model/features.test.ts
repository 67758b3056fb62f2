import { expect, test } from "vitest";
import { describe as describeForm, hash, inputSize } from "../../../src/language/model/features.ts";
import { readModel } from "../../../src/language/model/read-model.ts";
import { codePoints, lowered, shapeOf, surface, zeroed } from "../../../src/language/model/surface.ts";
import { fileOf, tinyTensors } from "./tiny-model.ts";

test.each([
  ["“", '"'],
  ["’s", "'s"],
  ["''", '"'],
  ["``", '"'],
  ["a''", "a''"],
  ["2014–2015", "2014-2015"],
  ["…", "..."],
  ["cafe\u0301", "café"],
  ["x".repeat(50), "x".repeat(40)],
  ["😀".repeat(50), "😀".repeat(40)],
])("%s is looked up as %s", (token, form) => {
  expect(surface(token)).toBe(form);
});

test("capitals and digits are one with the small letters and noughts, and nothing grows past 40 characters", () => {
  expect(zeroed(lowered("PRISM-2013"))).toBe("prism-0000");
  expect(codePoints(lowered("İ".repeat(40)))).toHaveLength(40);
});

test.each([
  ["Jinping", "Xxx"],
  ["NSA", "XX"],
  ["U.S.", "X.X."],
  ["2015-12-16", "dd-dd-dd"],
  ["Xi", "Xx"],
  ["don't", "xx'x"],
  ["习近平", "xx"],
  ["1,2,3,4,5,6", "d,d,d,d,d,"],
])("%s has the shape %s", (form, shape) => {
  expect(shapeOf(form)).toBe(shape);
});

test("letters fall into buckets by FNV-1a, whose published value for foobar is bf9cf968", () => {
  const [kind = 0, ...rest] = codePoints("foobar");
  expect(hash(kind, rest, 0, rest.length).toString(16)).toBe("bf9cf968");
});

test("a word is found as written, then with noughts for digits, else it is not known", () => {
  const model = readModel(fileOf(tinyTensors()));
  const numbers = (token: string): number[] => {
    const out = new Float64Array(inputSize(model));
    describeForm(model, token, out);
    return [...out.slice(0, 6)];
  };
  expect(numbers("China")).toEqual(numbers("china"));
  expect(numbers("2015")).toEqual(numbers("0000"));
  expect(numbers("Wuzhen")).toEqual(numbers("<unk>"));
  expect(numbers("china")).not.toEqual(numbers("the"));
});
