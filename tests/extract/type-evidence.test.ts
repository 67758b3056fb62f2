import { expect, test } from "vitest";
import { Evidence } from "../../src/extract/type-evidence.ts";

test("hints for one type add up and beat a stronger hint for another", () => {
  const found = new Evidence().for("Place", 2).for("Organization", 1.2).for("Organization", 1.2);
  expect(found.best()).toEqual({ type: "Organization", weight: 2.4 });
});

test("what speaks against a type counts too, and nothing is left where nothing speaks for any", () => {
  expect(new Evidence().for("Person", 1).for("Person", -2).best()).toBeNull();
  expect(new Evidence().best()).toBeNull();
});

test("of two types with as much for them the first in the alphabet is taken, whatever came first", () => {
  expect(new Evidence().for("Place", 1).for("Law", 1).best()?.type).toBe("Law");
  expect(new Evidence().for("Law", 1).for("Place", 1).best()?.type).toBe("Law");
});

test("joined evidence is held within bounds, and made weaker by a factor", () => {
  const joined = new Evidence().join(new Evidence().for("Event", 9).for("Law", -9), 4);
  expect([joined.of("Event"), joined.of("Law"), joined.of("Place")]).toEqual([4, -4, 0]);
  expect(joined.times(0.5).of("Event")).toBe(2);
});
