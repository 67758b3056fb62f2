import { Writable } from "node:stream";
import { stripVTControlCharacters } from "node:util";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { progress } from "../../src/cli/progress.ts";

beforeEach(() => {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout", "Date", "performance"] });
});
afterEach(() => {
  vi.useRealTimers();
});

/** A stream that is a terminal, or is none, and what was written to it since it was asked the last time. */
function terminal(isTTY: boolean) {
  let text = "";
  const sink = new Writable({
    write: (piece, _encoding, done) => {
      text += piece;
      done();
    },
  });
  const stream = Object.assign(sink, { isTTY, columns: 100, rows: 30 });
  const written = (): string => {
    const piece = text;
    text = "";
    return piece;
  };
  return { stream: stream as unknown as NodeJS.WriteStream, written };
}

/** Does so many steps, each of which takes so many milliseconds. */
function work(steps: number, milliseconds: number, step: () => void): void {
  for (let n = 0; n < steps; n++) {
    vi.advanceTimersByTime(milliseconds);
    step();
  }
  // Until it is drawn.
  vi.advanceTimersByTime(200);
}

test("a terminal is shown how much is done, how fast it goes and how long it will take, and then nothing more", () => {
  const { stream, written } = terminal(true);
  const bar = progress(1000, "files", stream);
  expect(stripVTControlCharacters(written())).toContain(" 0 of 1000 files, – a second, – left");
  work(10, 500, bar.step);
  expect(stripVTControlCharacters(written())).toContain(" 10 of 1000 files, 2.0 a second, 8 min 15 s left");
  work(890, 500, bar.step);
  expect(stripVTControlCharacters(written())).toContain(" 900 of 1000 files, 2.0 a second, 51 s left");
  bar.stop();
  const last = written();
  expect(stripVTControlCharacters(last).trim()).toBe("");
  // The line is wiped, and nothing is left that would draw it again.
  expect([last.includes("\u001b["), vi.getTimerCount()]).toEqual([true, 0]);
});

test("what is no terminal is shown nothing, and a single file needs no bar", () => {
  for (const [isTTY, total] of [
    [false, 1000],
    [true, 1],
  ] as const) {
    const { stream, written } = terminal(isTTY);
    const bar = progress(total, "files", stream);
    work(1, 1000, bar.step);
    bar.stop();
    expect([written(), vi.getTimerCount()]).toEqual(["", 0]);
  }
});
