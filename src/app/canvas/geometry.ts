/** The square of the distance from a point to the stretch between two points. */
export function squaredDistance(px: number, py: number, ax: number, ay: number, bx: number, by: number): number {
  const dx = bx - ax;
  const dy = by - ay;
  const length = dx * dx + dy * dy;
  const along = length === 0 ? 0 : Math.max(0, Math.min(1, ((px - ax) * dx + (py - ay) * dy) / length));
  const x = px - ax - along * dx;
  const y = py - ay - along * dy;
  return x * x + y * y;
}

/** x and y. */
export type Point = readonly [x: number, y: number];

/** Whether a point lies inside a closed loop, by how often a ray from it crosses the loop (even-odd rule, as SVG has it). */
export function insideLoop(loop: readonly Point[], x: number, y: number): boolean {
  let inside = false;
  let before = loop.at(-1);
  for (const corner of loop) {
    if (before) {
      const [ax, ay] = before;
      const [bx, by] = corner;
      if (ay > y !== by > y && x < ax + ((y - ay) / (by - ay)) * (bx - ax)) inside = !inside;
    }
    before = corner;
  }
  return inside;
}
