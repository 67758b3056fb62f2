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
