/** How many characters of a text are compared as one number. */
const PACKED = 6;

/** The first characters of a text as a number that sorts as they do; where one is beyond Latin, those after it do not count. */
function packed(text: string): number {
  let key = 0;
  let odd = false;
  for (let i = 0; i < PACKED; i++) {
    const code: number = odd || i >= text.length ? 0 : text.charCodeAt(i);
    odd ||= code >= 255;
    key = key * 256 + Math.min(code, 255);
  }
  return key;
}

/**
 * The places of texts in the order of their characters, those alike in the order given. Numbers are compared before texts
 * are: that is several times faster for tens of thousands of them.
 */
export function textOrder(texts: readonly string[]): Uint32Array {
  const keys = Float64Array.from(texts, packed);
  return Uint32Array.from(texts.keys()).sort((i, j) => {
    const difference = (keys[i] as number) - (keys[j] as number);
    if (difference !== 0) return difference;
    const [a, b] = [texts[i] as string, texts[j] as string];
    return a < b ? -1 : a > b ? 1 : i - j;
  });
}

/** The rank of each place in an order: its inverse. */
export function ranksOf(order: Uint32Array): Uint32Array {
  const ranks = new Uint32Array(order.length);
  order.forEach((place, rank) => {
    ranks[place] = rank;
  });
  return ranks;
}

/** Things in the order of a number that each has, those alike in the order given; the number is asked for once a thing. */
export function sortedBy<T>(things: readonly T[], keyOf: (thing: T) => number): readonly T[] {
  const keys = Float64Array.from(things, keyOf);
  const order = Uint32Array.from(things.keys()).sort((i, j) => (keys[i] as number) - (keys[j] as number) || i - j);
  return Array.from(order, (place) => things[place] as T);
}
