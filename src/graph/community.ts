import type { NodeAttributes } from "./knowledge-graph.ts";

/** Things that are joined to each other more than to the rest. */
export interface Community {
  /** From 0, the largest first, those of one size by name. */
  readonly number: number;
  /** Its strongest members: "Xi Jinping, China, CNNIC". */
  readonly name: string;
  readonly size: number;
  /** The ids of the members that the name tells of. */
  readonly strongest: readonly string[];
}

export interface Communities {
  readonly list: readonly Community[];
  /** The number of the community of each node, in the order of the ids. */
  readonly of: Int32Array;
  /** How much more lines stay within communities than chance would have it (Newman 2006), from -0.5 to 1. */
  readonly modularity: number;
}

/** How colours are dealt out. */
export interface PoolOptions {
  /** How many communities get a colour of their own at most. */
  readonly colours: number;
  /** How many members such a one has at least. */
  readonly smallest: number;
}

export const POOL_DEFAULTS: PoolOptions = { colours: 9, smallest: 3 };

/** What is written of a community that shares its colour with the other small ones. */
export const OTHERS = -1;

const LONG_NAME = 24;
const ACRONYM = /^\p{Lu}[\p{Lu}\p{N}&.-]{1,7}$/u;

/** A name short enough to stand beside others: CNNIC for "China Internet Network Information Center". */
export function shortLabel({ label, aliases }: Pick<NodeAttributes, "label" | "aliases">): string {
  return (label.length > LONG_NAME && aliases.find((alias) => ACRONYM.test(alias))) || label;
}

/** The group of colour of each community by its number: itself while it is one of the first and not small, else `OTHERS`. */
export function pooled({ list }: Pick<Communities, "list">, options: PoolOptions = POOL_DEFAULTS): readonly number[] {
  const { colours, smallest } = options;
  return list.map(({ number, size }) => (number < colours && size >= smallest ? number : OTHERS));
}
