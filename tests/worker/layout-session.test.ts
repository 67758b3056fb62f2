import { describe, expect, test } from "vitest";
import { FORCE } from "../../src/graph/layouts/force.ts";
import { forceRun } from "../../src/graph/layouts/force-run.ts";
import { layoutData } from "../../src/graph/layouts/layout-data.ts";
import { TIMELINE } from "../../src/graph/layouts/timeline.ts";
import { startLayout } from "../../src/worker/layout-client.ts";
import type { LayoutNews, LayoutOrder } from "../../src/worker/layout-protocol.ts";
import { layoutSession } from "../../src/worker/layout-session.ts";
import { draw, nodeOf } from "../graph/drawings.ts";

const data = layoutData(
  draw({
    nodes: Array.from({ length: 12 }, (_, i) => nodeOf(`n${i}`, { firstDate: "2015-12-16" })),
    lines: Array.from({ length: 11 }, (_, i): [number, number, number] => [i, i + 1, 1]),
  }),
);

/** A session whose clock goes on by `tick` milliseconds each time it is looked at, and which goes on when told to. */
function session(tick: number) {
  const news: LayoutNews[] = [];
  const waiting: (() => void)[] = [];
  let clock = 0;
  const receive = layoutSession({
    send: (item) => void news.push(item),
    now: () => {
      clock += tick;
      return clock;
    },
    later: (go) => void waiting.push(go),
  });
  const goOn = (turns = Number.POSITIVE_INFINITY): void => {
    for (let turn = 0; turn < turns && waiting.length > 0; turn++) waiting.shift()?.();
  };
  return { news, receive, goOn };
}

const start = (run: number, passes: number, seconds?: number): LayoutOrder => ({
  kind: "start",
  run,
  layout: "force",
  data,
  effort: { passes, ...(seconds === undefined ? {} : { seconds }) },
});

describe("a layout in a worker", () => {
  test("tells how it stands as it goes, and ends as the layout does that is made in one go", () => {
    const { news, receive, goOn } = session(30);
    receive(start(1, 600));
    goOn();
    const progress = news.filter((item) => item.kind === "progress");
    expect(progress.length).toBeGreaterThan(3);
    expect(progress.map(({ done }) => done)).toEqual([...progress.map(({ done }) => done)].sort((a, b) => a - b));
    expect(progress[0]?.places).toHaveLength(24);
    const end = news.at(-1);
    expect(end).toMatchObject({ kind: "end", run: 1 });
    // It ends early where all stands still; then a few passes more make no difference to be seen.
    const whole = FORCE.run(data);
    end?.places.forEach((value, i) => {
      expect(Math.abs(value - (whole[i] as number))).toBeLessThan(2);
    });
  });

  test("comes to the same whatever the clock says, while time does not run out", () => {
    const ends = [1, 7, 50].map((tick) => {
      const { news, receive, goOn } = session(tick);
      receive(start(1, 80));
      goOn();
      return news.at(-1)?.places;
    });
    expect(ends[1]).toEqual(ends[0]);
    expect(ends[2]).toEqual(ends[0]);
    const run = forceRun(data);
    run.step(80);
    expect(ends[0]).toEqual(run.settle());
  });

  test("tells no more than ten times a second", () => {
    const { news, receive, goOn } = session(4);
    receive(start(1, 600));
    goOn();
    // A look at the clock is 4 ms, and there are fewer than three looks for five passes.
    expect(news.length).toBeLessThan((120 * 3 * 4) / 100 + 2);
  });

  test("ends when it is stopped, or when its time is up", () => {
    const stopped = session(30);
    stopped.receive(start(1, 100_000));
    stopped.goOn(2);
    stopped.receive({ kind: "stop", run: 1 });
    expect(stopped.news.at(-1)?.kind).toBe("end");
    const count = stopped.news.length;
    stopped.goOn();
    expect(stopped.news).toHaveLength(count);
    const late = session(30);
    late.receive(start(1, 100_000, 1));
    late.goOn();
    expect(late.news.at(-1)?.kind).toBe("end");
  });

  test("keeps a node that is dragged where it is held, and makes way for it", () => {
    const { news, receive, goOn } = session(30);
    receive(start(1, 100));
    goOn(1);
    receive({ kind: "hold", run: 1, node: 2, x: 400, y: 300 });
    goOn();
    const held = news.at(-1)?.places ?? [];
    expect([held[4], held[5]]).toEqual([400, 300]);
    receive({ kind: "release", run: 1, node: 2 });
    expect(news.at(-1)?.kind).toBe("end");
  });

  test("forgets a run when a newer one begins, and orders about it", () => {
    const { news, receive, goOn } = session(30);
    receive(start(1, 100));
    goOn(1);
    receive(start(2, 20));
    receive({ kind: "stop", run: 1 });
    goOn();
    expect(news.filter(({ kind }) => kind === "end").map(({ run }) => run)).toEqual([2]);
  });

  test("is done at once where nothing is to be seen on the way", () => {
    const { news, receive } = session(30);
    receive({ kind: "start", run: 1, layout: "timeline", data, effort: {} });
    expect(news).toEqual([{ kind: "end", run: 1, places: TIMELINE.run(data) }]);
  });
});

describe("the page's end of a layout", () => {
  /** A worker without a thread. */
  function port() {
    const sent: LayoutOrder[] = [];
    let ended = false;
    const made = {
      onmessage: null as ((event: MessageEvent<LayoutNews>) => void) | null,
      onerror: null as ((event: ErrorEvent) => void) | null,
      postMessage: (order: LayoutOrder) => void sent.push(order),
      terminate: () => {
        ended = true;
      },
    };
    return {
      made,
      sent,
      ended: () => ended,
      tell: (news: LayoutNews) => made.onmessage?.({ data: news } as MessageEvent<LayoutNews>),
    };
  }

  test("passes on what is told, what is asked, and ends the worker at the end", () => {
    const { made, sent, ended, tell } = port();
    const told: string[] = [];
    const listener = {
      progress: (_places: Float32Array, done: number, of: number) => void told.push(`${done} of ${of}`),
      end: () => void told.push("end"),
      fail: (message: string) => void told.push(message),
    };
    const run = startLayout("force", data, listener, { passes: 9 }, () => made);
    const [first] = sent;
    expect(first).toMatchObject({ kind: "start", layout: "force", effort: { passes: 9 } });
    run.hold(1, 2, 3);
    run.release(1);
    run.stop();
    expect(sent.map(({ kind }) => kind)).toEqual(["start", "hold", "release", "stop"]);
    expect(new Set(sent.map((order) => order.run)).size).toBe(1);
    tell({ kind: "progress", run: first?.run ?? 0, places: new Float32Array(24), done: 5, of: 9 });
    tell({ kind: "end", run: first?.run ?? 0, places: new Float64Array(24) });
    expect(told).toEqual(["5 of 9", "end"]);
    expect(ended()).toBe(true);
  });

  test("says when the worker breaks, and can be cancelled", () => {
    const broken = port();
    const told: string[] = [];
    const listener = { progress: () => {}, end: () => {}, fail: (message: string) => void told.push(message) };
    startLayout("force", data, listener, {}, () => broken.made);
    broken.made.onerror?.({ preventDefault: () => {}, message: "out of memory" } as ErrorEvent);
    expect([told, broken.ended()]).toEqual([["out of memory"], true]);
    const cancelled = port();
    startLayout("force", data, listener, {}, () => cancelled.made).cancel();
    expect(cancelled.ended()).toBe(true);
  });
});
