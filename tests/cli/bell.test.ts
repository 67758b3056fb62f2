import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { Bell } from "../../src/cli/bell.ts";

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const never = new AbortController().signal;
const far = (): number => Date.now() + 1_000_000;

/** What came of a wait, and after how long. */
async function heard(wait: Promise<boolean>): Promise<readonly [changed: boolean, after: number]> {
  const start = Date.now();
  return [await wait, Date.now() - start];
}

test("changes that follow each other are told once, when it is quiet", async () => {
  const bell = new Bell();
  const first = heard(bell.wait(far(), never));
  for (let n = 0; n < 5; n++) {
    bell.ring();
    await vi.advanceTimersByTimeAsync(200);
  }
  await vi.advanceTimersByTimeAsync(1000);
  expect(await first).toEqual([true, 4 * 200 + 300]);
  const second = heard(bell.wait(Date.now() + 5000, never));
  await vi.advanceTimersByTimeAsync(5000);
  expect(await second).toEqual([false, 5000]);
});

test("changes without an end are told all the same", async () => {
  const bell = new Bell();
  const timer = setInterval(() => bell.ring(), 100);
  const all = heard(bell.wait(far(), never));
  await vi.advanceTimersByTimeAsync(10_000);
  clearInterval(timer);
  const [changed, after] = await all;
  expect(changed).toBe(true);
  expect(after).toBeLessThanOrEqual(3200);
});

test("a change before the wait is not missed, and the signal ends any wait", async () => {
  const bell = new Bell();
  bell.ring();
  await vi.advanceTimersByTimeAsync(5000);
  const missed = heard(bell.wait(far(), never));
  await vi.advanceTimersByTimeAsync(1);
  expect((await missed)[0]).toBe(true);
  const controller = new AbortController();
  const ended = bell.wait(far(), controller.signal);
  controller.abort();
  expect(await ended).toBe(false);
  expect(await bell.wait(far(), controller.signal)).toBe(false);
  // Nothing is left that would keep the program from ending.
  expect(vi.getTimerCount()).toBe(0);
});
