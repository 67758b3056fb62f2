/**
 * Many rules look for words of their own among the same things: each thing is looked up once for all of them. Gives the way to
 * name a rule's words, and that the way to get what has one of them, in the order of the things.
 */
export function byWord<Seen extends object, Thing>(
  thingsOf: (seen: Seen) => Iterable<readonly [thing: Thing, ...words: string[]]>,
): (words: ReadonlySet<string>) => (seen: Seen) => readonly Thing[] {
  const wanted = new Map<string, number[]>();
  let rules = 0;
  const known = new WeakMap<Seen, readonly Thing[][]>();
  const look = (seen: Seen): readonly Thing[][] => {
    const found = Array.from({ length: rules }, (): Thing[] => []);
    for (const [thing, ...words] of thingsOf(seen))
      for (const word of words)
        for (const rule of wanted.get(word) ?? []) {
          const list = found[rule] as Thing[];
          // By its other word it may be there already.
          if (list.at(-1) !== thing) list.push(thing);
        }
    known.set(seen, found);
    return found;
  };
  return (words) => {
    const rule = rules++;
    for (const word of words) wanted.set(word, [...(wanted.get(word) ?? []), rule]);
    // A rule that came after others had looked is not in what they found.
    return (seen) => known.get(seen)?.[rule] ?? (look(seen)[rule] as readonly Thing[]);
  };
}
