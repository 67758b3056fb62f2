/** One thing that was done, with the state before it (in the past) or after it (in the future). */
export interface Step<T> {
  /** What was done, in words: "Hide Xi Jinping". */
  readonly label: string;
  /** Steps of one key close together are one step: a slider on its way, a node being dragged. */
  readonly key: string | null;
  /** Milliseconds. */
  readonly at: number;
  readonly state: T;
  /** Whether it changed what is looked at too, not only what there is: a saved view was opened. */
  readonly whole?: true;
}

/** What can be undone and done again. */
export interface History<T> {
  readonly past: readonly Step<T>[];
  readonly future: readonly Step<T>[];
}

export const NO_HISTORY: History<never> = { past: [], future: [] };

/** How many steps are kept. */
const MOST = 200;
/** Milliseconds within which steps of one key are one. */
const TOGETHER = 1000;

/** The history after something is done: what was undone before cannot be done again. */
export function recorded<T>(history: History<T>, step: Step<T>): History<T> {
  const last = history.past.at(-1);
  const same = last && step.key !== null && last.key === step.key && step.at - last.at < TOGETHER;
  const past = same ? [...history.past.slice(0, -1), { ...last, at: step.at }] : [...history.past, step].slice(-MOST);
  return { past, future: [] };
}

/** One step back from the present state; null where there is none. */
export function undone<T>({ past, future }: History<T>, present: T): Move<T> | null {
  const step = past.at(-1);
  if (!step) return null;
  return {
    label: step.label,
    state: step.state,
    whole: step.whole ?? false,
    history: { past: past.slice(0, -1), future: [...future, { ...step, state: present }] },
  };
}

/** One step forward again; null where nothing was undone. */
export function redone<T>({ past, future }: History<T>, present: T): Move<T> | null {
  const step = future.at(-1);
  if (!step) return null;
  return {
    label: step.label,
    state: step.state,
    whole: step.whole ?? false,
    history: { past: [...past, { ...step, state: present, key: null }], future: future.slice(0, -1) },
  };
}

/** A move through the history: what was done, the state to go to, and the history from there. */
export interface Move<T> {
  readonly label: string;
  readonly state: T;
  readonly whole: boolean;
  readonly history: History<T>;
}
