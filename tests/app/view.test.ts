import { describe, expect, test } from "vitest";
import { lineEnds, lineKey, onlyOrAll, toggled } from "../../src/app/state/view.ts";
import { labelOf } from "../../src/graph/picture.ts";

describe("filters of the legend", () => {
  test("a click shows only that value, and a second click on it shows all again", () => {
    expect(onlyOrAll(null, "Person")).toEqual(["Person"]);
    expect(onlyOrAll(["Person", "Country"], "Person")).toEqual(["Person"]);
    expect(onlyOrAll(["Person"], "Person")).toBeNull();
  });

  test("a click with Ctrl takes a value away or adds it, and all of them are no filter", () => {
    const all = ["Person", "Country", "Agency"];
    expect(toggled(null, "Country", all)).toEqual(["Person", "Agency"]);
    expect(toggled(["Person", "Agency"], "Country", all)).toBeNull();
    expect(toggled(["Person"], "Person", all)).toBeNull();
    expect(toggled(null, "Statement", all)).toEqual([...all, "Statement"]);
  });
});

test("the line between two nodes has one name whichever end comes first", () => {
  expect(lineKey("person/xi-jinping", "country/china")).toBe(lineKey("country/china", "person/xi-jinping"));
  expect(lineEnds(lineKey("person/xi-jinping", "country/china"))).toEqual(["country/china", "person/xi-jinping"]);
});

test("a long name is written in the picture as the acronym that the articles use", () => {
  const label = "China Internet Network Information Center";
  expect(labelOf({ label, aliases: ["CNNIC", "the center"] })).toBe("CNNIC");
  expect(labelOf({ label, aliases: ["the center"] })).toBe(label);
  expect(labelOf({ label: "National Security Agency", aliases: ["NSA"] })).toBe("National Security Agency");
});
