import type { OwnValue, OwnValues } from "../../article/graph-file.ts";

const DAY = /^(\d{4}(?:-\d\d(?:-\d\d)?)?)(?:[T ]|$)/;

const COUNT = /^(?:0|[1-9]\d{0,14})$/;

/** The values of a node or an edge of an opened graph, of which those that Redthread has a place for are taken out. */
export interface Taken {
  readonly text: (name: string) => string | undefined;
  readonly count: (name: string) => number | undefined;
  readonly day: (name: string) => string | null;
  /** A number from 0 to 1. */
  readonly share: (name: string) => number | undefined;
  readonly one: <T extends string>(name: string, of: ReadonlyMap<string, T>) => T | undefined;
  readonly flag: (name: string) => boolean | undefined;
  /** A value that stays where it is. */
  readonly look: (name: string) => OwnValue | undefined;
  readonly drop: (name: string) => void;
  /** What nobody took; undefined where nothing is left. */
  readonly rest: () => OwnValues | undefined;
}

/** Names are told apart by their letters in any case: "First_Seen" is `first_seen`. */
export function taking(values: OwnValues): Taken {
  const trimmed = Object.entries(values).map(
    ([name, value]) => [name, typeof value === "string" ? value.trim() : value] as const,
  );
  // An empty value tells nothing.
  const left = new Map(trimmed.filter(([, value]) => value !== ""));
  const exact = new Map([...left.keys()].reverse().map((name) => [name.toLowerCase(), name]));
  const look = (name: string): OwnValue | undefined => {
    const found = exact.get(name);
    return found === undefined ? undefined : left.get(found);
  };
  const drop = (name: string): void => {
    const found = exact.get(name);
    if (found !== undefined) left.delete(found);
  };
  /** Takes a value only where it is what it ought to be. */
  const take = <T>(name: string, as: (value: OwnValue) => T | null | undefined): T | undefined => {
    const value = look(name);
    const taken = value === undefined ? undefined : (as(value) ?? undefined);
    if (taken !== undefined) drop(name);
    return taken;
  };
  return {
    look,
    drop,
    text: (name) => take(name, (value) => (typeof value === "string" && value !== "" ? value : null)),
    count: (name) => take(name, (value) => (COUNT.test(String(value)) ? Number(value) : null)),
    day: (name) => take(name, dayIn) ?? null,
    share: (name) => take(name, (value) => (typeof value === "number" && value >= 0 && value <= 1 ? value : null)),
    one: (name, of) => take(name, (value) => of.get(String(value))),
    flag: (name) => take(name, (value) => (typeof value === "boolean" ? value : null)),
    rest: () => (left.size === 0 ? undefined : Object.fromEntries(left)),
  };
}

/** First and last date: those of the columns, else of the time that the format itself tells; a column that holds no date stays a value. */
export function datesOf(
  own: Taken,
  { start, end }: { readonly start?: string; readonly end?: string },
): { readonly firstDate: string | null; readonly lastDate: string | null } {
  const noFirst = own.look("first_seen") === undefined;
  const noLast = own.look("last_seen") === undefined;
  const firstDate = noFirst ? dayIn(start) : own.day("first_seen");
  return { firstDate, lastDate: noLast ? (dayIn(end) ?? firstDate) : own.day("last_seen") };
}

/** The day, month or year that a value tells: `2015-12-16T08:00:00Z` gives `2015-12-16`; null for none. */
function dayIn(value: OwnValue | undefined): string | null {
  return DAY.exec(String(value ?? ""))?.[1] ?? null;
}
