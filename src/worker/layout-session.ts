import { passesFor } from "../graph/layouts/force.ts";
import { type ForceRun, forceRun } from "../graph/layouts/force-run.ts";
import { layoutBy } from "../graph/layouts/layouts.ts";
import type { LayoutNews, LayoutOrder } from "./layout-protocol.ts";

/** What a session needs of where it runs. */
export interface SessionHost {
  readonly send: (news: LayoutNews) => void;
  /** Milliseconds. */
  readonly now: () => number;
  /** Calls back after what waits, messages among it, has had its turn. */
  readonly later: (go: () => void) => void;
}

interface Running {
  readonly number: number;
  readonly force: ForceRun;
  readonly passes: number;
  readonly chunk: number;
  readonly until: number;
  done: number;
  /** When the last news went out. */
  told: number;
}

/** How long the worker reckons before it looks for messages, and how long between two pieces of news, in milliseconds. */
const BATCH = 40;
const BETWEEN_NEWS = 100;
/** Nodes that move less than this part of the picture in a pass are not seen to move. */
const STILL = 0.000_05;
/** How many passes a picture takes at least to make way for a node that is dragged. */
const AFTER_HOLD = 60;
const LARGE = 20_000;

/**
 * Lays pictures out in batches, one run at a time, and takes orders in between. The layout by forces tells how it stands as it
 * goes; the others are done at once.
 */
export function layoutSession({ send, now, later }: SessionHost): (order: LayoutOrder) => void {
  let running: Running | null = null;

  const end = ({ number, force }: Running): void => {
    running = null;
    send({ kind: "end", run: number, places: force.settle() });
  };

  const go = (run: Running): void => {
    if (running !== run) return;
    const started = now();
    let still = false;
    do {
      const passes = Math.min(run.chunk, run.passes - run.done);
      still = run.force.step(passes) < STILL;
      run.done += passes;
    } while (!still && run.done < run.passes && now() - started < BATCH);
    if (still || run.done >= run.passes || now() >= run.until) {
      end(run);
      return;
    }
    if (now() - run.told >= BETWEEN_NEWS) {
      run.told = now();
      send({ kind: "progress", run: run.number, places: run.force.places(), done: run.done, of: run.passes });
    }
    later(() => go(run));
  };

  return (order) => {
    if (order.kind === "start") {
      const { run: number, layout, data, effort } = order;
      running = null;
      if (layout !== "force") {
        send({ kind: "end", run: number, places: layoutBy(layout).run(data) });
        return;
      }
      const nodes = data.graph.ids.length;
      const run: Running = {
        number,
        force: forceRun(data),
        passes: effort.passes ?? passesFor(nodes),
        // Looked at after the same passes every time, so that it does not depend on the clock when all is still.
        chunk: nodes > LARGE ? 1 : 5,
        until: now() + 1000 * (effort.seconds ?? Number.POSITIVE_INFINITY),
        done: 0,
        told: now(),
      };
      running = run;
      later(() => go(run));
      return;
    }
    if (running?.number !== order.run) return;
    if (order.kind === "stop") end(running);
    else if (order.kind === "release") running.force.release(order.node);
    else {
      running.force.hold(order.node, order.x, order.y);
      running.done = Math.min(running.done, Math.max(0, running.passes - AFTER_HOLD));
    }
  };
}
