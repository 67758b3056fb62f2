import { beforeEach, describe, expect, test } from "vitest";
import { answerTable, askLater, fittingTables, forgetTables, leaveOutTables } from "../../src/app/state/asked-tables.ts";
import { useStore } from "../../src/app/state/store.ts";
import type { AskedTable } from "../../src/worker/protocol.ts";

const table = (name: string, key: string): AskedTable => ({
  source: { name, blob: new Blob([]) },
  sketch: { key, columns: [{ name: "b", sample: "" }], guess: { places: { text: 0 }, named: true } },
});
const choice = (key: string, text = 0) => ({ key, places: { text }, named: true });
const skipped = (): readonly string[] => useStore.getState().skipped.map(({ message }) => message.slice(0, 14));
const waiting = (): readonly string[] => useStore.getState().asked.map(({ source }) => source.name);

beforeEach(() => {
  forgetTables();
  useStore.setState({ skipped: [] });
});

describe("tables that wait for their columns", () => {
  test("are read all at once when the last one is answered", () => {
    for (const name of ["a", "b"]) askLater(table(name, name));
    expect(answerTable(choice("a", 2), false)).toEqual([]);
    expect(answerTable(choice("b"), false)).toMatchObject([
      { name: "a", table: choice("a", 2) },
      { name: "b", table: choice("b") },
    ]);
    expect([waiting(), skipped()]).toEqual([[], []]);
    askLater(table("c", "c"));
    expect(answerTable(choice("c"), false).map(({ name }) => name)).toEqual(["c"]);
  });

  test("are answered together where their first rows are the same and that is wanted, alone otherwise", () => {
    for (const [name, key] of ["ax", "by", "cx"].map((pair) => [...pair] as [string, string])) askLater(table(name, key));
    const names = (same: boolean): readonly string[] =>
      fittingTables(useStore.getState().asked, same).map(({ source }) => source.name);
    expect([names(false), names(true)]).toEqual([["a"], ["a", "c"]]);
    answerTable(choice("x"), true);
    expect(waiting()).toEqual(["b"]);
  });

  test("are told of where they are left out, one by one or all", () => {
    for (const name of ["a", "b", "c"]) askLater(table(name, name));
    answerTable(null, false);
    expect([waiting(), skipped()]).toEqual([["b", "c"], ['[E124] "a" is ']]);
    leaveOutTables();
    expect([waiting(), skipped().length]).toEqual([[], 3]);
  });

  test("are no more than a person answers for: the others are left out", () => {
    for (let i = 0; i < 105; i++) askLater(table(`t${i}`, "x"));
    expect([waiting().length, skipped().length]).toEqual([100, 5]);
  });
});
