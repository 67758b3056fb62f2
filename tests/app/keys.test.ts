import { describe, expect, test } from "vitest";
import { CANVAS_KEYS, canvasKey } from "../../src/app/canvas/keys.ts";
import { GLOBAL_KEYS, globalKey } from "../../src/app/state/global-keys.ts";

const press = (key: string, more: Partial<KeyboardEvent> = {}) => ({
  key,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  shiftKey: false,
  ...more,
});

describe("the keys", () => {
  test("of the graph are each for one thing, and each stands in the list of keys or beside one that does", () => {
    const keys = CANVAS_KEYS.flatMap((row) => row.keys);
    expect(new Set(keys).size).toBe(keys.length);
    for (const { keys: own, shown, label } of CANVAS_KEYS) {
      expect((shown === undefined) === (label === undefined)).toBe(true);
      // Those without a row of their own are told in the row of another: the arrows, minus, the further steps.
      if (shown === undefined) expect(["ArrowRight", "ArrowUp", "ArrowDown", "-", "2", "3"]).toContain(own[0]);
    }
  });

  test("that people know do what they expect", () => {
    for (const key of ["f", "0", "+", "-", "ArrowLeft", "ArrowDown", "1", "2", "3", "e", "h", "p", "l", "n", "s", "m", "g", "w"])
      expect(canvasKey(press(key)), key).toBeTypeOf("function");
    expect(canvasKey(press("H"))).toBe(canvasKey(press("h")));
    expect(canvasKey(press("F10", { shiftKey: true }))).toBe(canvasKey(press("ContextMenu")));
    expect(canvasKey(press("F10"))).toBeUndefined();
    expect(canvasKey(press("q"))).toBeUndefined();
  });

  test("that work everywhere are told apart by what is held with them, and none is also one of the graph", () => {
    expect(globalKey(press("/"))).toBe("search");
    expect(globalKey(press("k", { metaKey: true }))).toBe("search");
    expect(globalKey(press("k"))).toBeNull();
    expect(globalKey(press("z", { ctrlKey: true }))).toBe("undo");
    expect(globalKey(press("Z", { ctrlKey: true, shiftKey: true }))).toBe("redo");
    expect(globalKey(press("y", { ctrlKey: true }))).toBe("redo");
    expect(globalKey(press("z"))).toBeNull();
    expect(globalKey(press("t"))).toBe("table");
    expect(globalKey(press("T", { shiftKey: true }))).toBe("split");
    expect(globalKey(press("t", { ctrlKey: true }))).toBeNull();
    expect(globalKey(press("?", { shiftKey: true }))).toBe("help");
    expect(new Set(GLOBAL_KEYS.map(({ id }) => id)).size).toBe(GLOBAL_KEYS.length);
    for (const { keys } of CANVAS_KEYS) for (const key of keys) expect(globalKey(press(key)), key).toBeNull();
  });
});
