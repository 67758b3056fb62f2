import { forceRun } from "./force-run.ts";
import type { Layout } from "./layout-definition.ts";

const LARGE = 2000;

/** How many passes give a good picture of so many nodes in bearable time. */
export function passesFor(nodes: number): number {
  return nodes > LARGE ? 150 : 600;
}

/** What is joined draws near: the layout to begin with. */
export const FORCE = {
  id: "force",
  label: "Forces",
  describe: "What is joined draws near, what is not keeps away (ForceAtlas2).",
  run: (data) => {
    const run = forceRun(data);
    run.step(passesFor(data.graph.ids.length));
    return run.settle();
  },
} as const satisfies Layout;
