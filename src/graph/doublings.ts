/**
 * The logarithm to base 2 of a whole number from 1, straight between powers of two: exact, so that every machine gives the
 * same, unlike Math.log2.
 */
export function doublings(count: number): number {
  const whole = 31 - Math.clz32(count);
  return whole - 1 + count / (1 << whole);
}
