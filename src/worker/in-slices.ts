/** Does work that pauses (`drawing`) a few milliseconds at a time, so that the page can answer in between; null once it is called off. */
export async function inSlices<T>(
  work: Generator<void, T>,
  calledOff: () => boolean = () => false,
  milliseconds = 12,
): Promise<T | null> {
  for (;;) {
    const until = performance.now() + milliseconds;
    do {
      const step = work.next();
      if (step.done) return step.value;
    } while (performance.now() < until);
    await new Promise((resolve) => setTimeout(resolve));
    if (calledOff()) return null;
  }
}
