import { RedthreadError } from "../errors.ts";
import { WebError } from "../platform/node-web.ts";

/** So often may a machine not answer before it is given up for the run. */
const MOST_FAILURES = 3;

/** Whether nobody answered at an address, or not in time; a machine that answers that there is no such page has answered. */
export function isSilence(error: RedthreadError): boolean {
  const { cause } = error;
  return cause instanceof WebError && (cause.fault === "timeout" || cause.fault === "unreachable");
}

/** The machines that do not answer in one run: one that is down, or that lets everybody wait, must not hold up all others. */
export class SilentMachines {
  readonly #failures = new Map<string, number>();

  /** Counts a page that could not be had, where the machine's silence is the reason. */
  note(address: string, error: RedthreadError): void {
    if (isSilence(error)) this.#failures.set(machineOf(address), (this.#failures.get(machineOf(address)) ?? 0) + 1);
  }

  /** Null while a machine may be asked; else why it is not any more, once, and then nothing. */
  gaveUp(address: string): readonly RedthreadError[] | null {
    const machine = machineOf(address);
    const failures = this.#failures.get(machine) ?? 0;
    if (failures < MOST_FAILURES) return null;
    this.#failures.set(machine, failures + 1);
    const why = `"${machine}" has not answered ${MOST_FAILURES} times: its other links are followed another time.`;
    return failures === MOST_FAILURES ? [new RedthreadError("E136", why)] : [];
  }
}

const machineOf = (address: string): string => (URL.canParse(address) ? new URL(address).host : address);
