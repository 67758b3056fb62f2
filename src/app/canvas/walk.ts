import { sceneNow } from "../state/hooks.ts";
import { selectNode, useStore } from "../state/store.ts";
import type { Renderer } from "./renderer.ts";

/** Selects the neighbour that lies best in a direction (pixels, y downwards); does nothing where none lies that way. */
export function walk(renderer: Renderer, from: string, dx: number, dy: number): void {
  const { knowledge, view } = useStore.getState();
  const { drawn } = sceneNow(knowledge, view);
  const start = renderer.place(from);
  if (!start || !drawn.hasNode(from)) return;
  let best: string | null = null;
  let most = 0.35;
  for (const id of drawn.neighbors(from)) {
    const end = renderer.place(id);
    if (!end) continue;
    const x = end.x - start.x;
    const y = end.y - start.y;
    const length = Math.hypot(x, y) || 1;
    // How well the direction fits, with a little for being near.
    const score = (x * dx + y * dy) / length - length / 20_000;
    if (score > most) [best, most] = [id, score];
  }
  if (best !== null) selectNode(best);
}
