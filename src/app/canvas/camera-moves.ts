import type { Attributes } from "graphology-types";
import type Sigma from "sigma";
import type { CameraState, Coordinates } from "sigma/types";
import type { CanvasEvents } from "./renderer.ts";

/** The whole picture. */
export const HOME: CameraState = { x: 0.5, y: 0.5, angle: 0, ratio: 1 };
const FARTHEST = 4;
/** Milliseconds without a move after which the camera counts as resting. */
const REST = 250;

/** Whether the reader has asked for pictures that do not move by themselves. */
export const still = (): boolean => matchMedia("(prefers-reduced-motion: reduce)").matches;

/** Moves Sigma's camera: at once where motion is unwelcome, else so that the eye can follow. */
export function moveCamera<N extends Attributes, E extends Attributes>(
  sigma: Sigma<N, E>,
  state: Partial<CameraState> | null,
): void {
  if (still()) sigma.getCamera().setState(state ?? HOME);
  else void sigma.getCamera().animate(state ?? HOME, { duration: 260 });
}

/** Goes so many times nearer, no nearer than a ratio. */
export function zoomCamera<N extends Attributes, E extends Attributes>(
  sigma: Sigma<N, E>,
  factor: number,
  closest: number,
): void {
  moveCamera(sigma, { ratio: Math.max(closest, Math.min(FARTHEST, sigma.getCamera().ratio / factor)) });
}

/** Goes so many pixels to the right and down. */
export function panCamera<N extends Attributes, E extends Attributes>(sigma: Sigma<N, E>, dx: number, dy: number): void {
  const { width, height } = sigma.getDimensions();
  const from = sigma.viewportToFramedGraph({ x: width / 2, y: height / 2 });
  const to = sigma.viewportToFramedGraph({ x: width / 2 + dx, y: height / 2 + dy });
  const { x, y } = sigma.getCamera();
  moveCamera(sigma, { x: x + to.x - from.x, y: y + to.y - from.y });
}

/** Takes some points of the framed graph into sight, no nearer than a ratio; without any, the whole picture. */
export function fitCamera<N extends Attributes, E extends Attributes>(
  sigma: Sigma<N, E>,
  points: readonly Coordinates[],
  closest: number,
): void {
  if (points.length === 0) {
    moveCamera(sigma, HOME);
    return;
  }
  let [left, right, top, bottom] = [Infinity, -Infinity, Infinity, -Infinity];
  for (const { x, y } of points) {
    left = Math.min(left, x);
    right = Math.max(right, x);
    top = Math.min(top, y);
    bottom = Math.max(bottom, y);
  }
  const ratio = Math.max(closest, Math.min(1, 1.6 * Math.max(right - left, bottom - top)));
  moveCamera(sigma, { x: (left + right) / 2, y: (top + bottom) / 2, ratio });
}

/** Tells where the camera rests, once it does, to so many decimals; null for the whole picture. Gives the way to stop. */
export function tellCamera<N extends Attributes, E extends Attributes>(
  sigma: Sigma<N, E>,
  decimals: number,
  tell: CanvasEvents["cameraMoved"],
): () => void {
  const rounded = (value: number): number => Math.round(10 ** decimals * value) / 10 ** decimals;
  let timer: ReturnType<typeof setTimeout> | undefined;
  sigma.getCamera().on("updated", () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      const { x, y, ratio } = sigma.getCamera().getState();
      const home = Math.abs(x - HOME.x) < 1e-3 && Math.abs(y - HOME.y) < 1e-3 && Math.abs(ratio - HOME.ratio) < 1e-3;
      tell(home ? null : { x: rounded(x), y: rounded(y), ratio: rounded(ratio) });
    }, REST);
  });
  return () => clearTimeout(timer);
}
