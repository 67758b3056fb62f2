import { expect, test } from "vitest";
import { missingPrograms } from "../missing-programs.ts";

test("tests whose program is missing are told in a line, with what is missing, and no others", () => {
  const names = [
    "networkx reads the same nodes and edges (skipped: no python3 here has networkx)",
    "xmllint finds it well-formed (skipped: no xmllint here)",
    "networkx reads the same nodes, edges and days (skipped: no python3 here has networkx)",
    "a test that was not asked for",
  ];
  expect(missingPrograms(names)).toBe(
    "Not tested, for a program is missing: no python3 here has networkx (2 tests); no xmllint here (1 test).",
  );
  expect(missingPrograms(names.slice(3))).toBe("");
});
