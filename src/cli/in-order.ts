/**
 * Begins work on the items of a source, up to `most` at a time, and gives the outcomes in the order of the items, each as
 * soon as it and all before it are there: a slow source does not hold back what is done, a slow taker holds back the source.
 */
export async function* inOrder<T, R>(items: AsyncIterable<T>, most: number, begin: (item: T) => Promise<R>): AsyncGenerator<R> {
  const source = items[Symbol.asyncIterator]();
  const begun: Promise<R>[] = [];
  let next: Promise<IteratorResult<T>> | null = quiet(source.next());
  try {
    while (next || begun.length > 0) {
      const [head] = begun;
      const mayTake = next !== null && begun.length < most;
      if (head && (!mayTake || (await isFirst(head, next)))) {
        begun.shift();
        yield await head;
      } else if (next) {
        const { done, value }: IteratorResult<T> = await next;
        next = done ? null : quiet(source.next());
        if (!done) begun.push(quiet(begin(value)));
      }
    }
  } finally {
    await source.return?.();
  }
}

/** Whether the first of two promises settles first. */
function isFirst(a: Promise<unknown>, b: Promise<unknown> | null): Promise<boolean> {
  const after = (promise: Promise<unknown>, answer: boolean): Promise<boolean> =>
    promise.then(
      () => answer,
      () => answer,
    );
  return b ? Promise.race([after(a, true), after(b, false)]) : Promise.resolve(true);
}

/** A failure is told when its turn comes, not before, nor when nobody takes it any more. */
function quiet<R>(promise: Promise<R>): Promise<R> {
  promise.catch(() => undefined);
  return promise;
}
