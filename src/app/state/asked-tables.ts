import { RedthreadError } from "../../errors.ts";
import type { TableChoice } from "../../readers/table-choice.ts";
import type { AskedTable, Incoming } from "../../worker/protocol.ts";
import { useStore } from "./store.ts";

/** Nobody chooses for more tables than this: the others are left out. */
const MOST = 100;

/** Tables whose columns are chosen, until they are for all. */
let chosen: Incoming[] = [];

/** Has the columns of a table chosen when nothing is being read any more. */
export function askLater(table: AskedTable): void {
  if (useStore.getState().asked.length < MOST) useStore.setState(({ asked }) => ({ asked: [...asked, table] }));
  else leaveOut([table]);
}

/** The tables in wait that a choice for the first one fits: that one, and where `same` all with the same first row. */
export const fittingTables = (asked: readonly AskedTable[], same: boolean): readonly AskedTable[] =>
  asked.filter(({ sketch }, i) => i === 0 || (same && sketch.key === asked[0]?.sketch.key));

/**
 * Takes the columns that were chosen for the first table in wait, or null to leave it out; where `same`, for all with the same
 * first row. Gives what is to be read now: nothing until the last one is answered.
 */
export function answerTable(choice: TableChoice | null, same: boolean): readonly Incoming[] {
  const { asked } = useStore.getState();
  const answered = new Set(fittingTables(asked, same));
  if (choice === null) leaveOut([...answered]);
  else for (const { source } of answered) chosen.push({ ...source, table: choice });
  const left = asked.filter((table) => !answered.has(table));
  useStore.setState({ asked: left });
  if (left.length > 0) return [];
  const ready = chosen;
  chosen = [];
  return ready;
}

/** Leaves out all tables whose columns are not chosen yet, and says so. */
export function leaveOutTables(): void {
  leaveOut(useStore.getState().asked);
  forgetTables();
}

/** Asks for no table any more: they were given for a project that is left. */
export function forgetTables(): void {
  chosen = [];
  if (useStore.getState().asked.length > 0) useStore.setState({ asked: [] });
}

function leaveOut(tables: readonly AskedTable[]): void {
  if (tables.length === 0) return;
  const named = tables.map(({ source }) => source.url ?? source.name);
  const more = named.map((name) => ({ name, message: new RedthreadError("E124", name).message, whole: true }));
  useStore.setState(({ skipped }) => ({ skipped: [...skipped, ...more] }));
}
