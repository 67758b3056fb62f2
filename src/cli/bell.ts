/** So long must it be quiet before changes are told, and no longer than that are they gathered, in milliseconds. */
const QUIET = 300;
const LONGEST = 3000;

/** Gathers bursts of changes: many that come together are told once. */
export class Bell {
  #first: number | null = null;
  #last = 0;
  #heard: () => void = () => undefined;

  /** Something has changed. */
  ring(): void {
    this.#last = Date.now();
    this.#first ??= this.#last;
    this.#heard();
  }

  /**
   * Waits until something has changed since the last time, and it is quiet again or has been going on for long; else until a
   * time (in milliseconds, as Date.now has it) or the signal. Gives whether something has changed.
   */
  wait(until: number, signal: AbortSignal): Promise<boolean> {
    return new Promise((resolve) => {
      let timer: ReturnType<typeof setTimeout> | undefined;
      const end = (): void => {
        clearTimeout(timer);
        signal.removeEventListener("abort", end);
        this.#heard = () => undefined;
        const changed = this.#first !== null && !signal.aborted;
        if (changed) this.#first = null;
        resolve(changed);
      };
      this.#heard = () => {
        clearTimeout(timer);
        const due = this.#first === null ? until : Math.min(this.#last + QUIET, this.#first + LONGEST);
        timer = setTimeout(end, Math.max(0, due - Date.now()));
      };
      signal.addEventListener("abort", end);
      if (signal.aborted) end();
      else this.#heard();
    });
  }
}
