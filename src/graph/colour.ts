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
