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

/** Mixes two `#rrggbb` colours: 0 gives the first, 1 the second. */
export function mix(from: string, to: string, amount: number): string {
  const a = Number.parseInt(from.slice(1), 16);
  const b = Number.parseInt(to.slice(1), 16);
  let out = "#";
  for (const shift of [16, 8, 0]) {
    const one = (a >> shift) & 255;
    const other = (b >> shift) & 255;
    out += Math.round(one + (other - one) * amount)
      .toString(16)
      .padStart(2, "0");
  }
  return out;
}
