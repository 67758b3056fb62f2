import { isCommonName } from "./common-names.ts";
import { comparePeople } from "./compare-people.ts";
import { compareThings } from "./compare-things.ts";
import type { Facts } from "./facts.ts";
import { type Comparison, Weighing } from "./reasons.ts";
import type { Rec } from "./records.ts";
import { firstShared, listed, pair } from "./shared.ts";

/** More than this much company tells no more. */
const MOST_COMPANY = 4;
/** Countries in common tell no more than this. */
const MOST_SETTING = 1;

/**
 * Weighs what speaks for and against two being one. Pure, and the same from either side; the facts may be of one article
 * or of many.
 */
export function comparePair(a: Facts, b: Facts): Comparison {
  const weighing = new Weighing();
  if (a.wikidata.size > 0 && b.wikidata.size > 0) {
    const shared = firstShared(a.wikidata, b.wikidata);
    if (shared !== undefined) weighing.add("same-wikidata", shared);
    else weighing.add("other-wikidata", pair(listed(a.wikidata), listed(b.wikidata)));
  }
  if (a.family === "person" && b.family === "person") comparePeople(a, b, weighing);
  else compareThings(a, b, weighing);
  compareCompany(a, b, weighing);
  return weighing.result();
}

/** The comparison of two records, always from the same side. */
export const compareRecords = (a: Rec, b: Rec): Comparison =>
  a.key < b.key ? comparePair(a.facts, b.facts) : comparePair(b.facts, a.facts);

function compareCompany(a: Facts, b: Facts, weighing: Weighing): void {
  const shared = sharedNeighbours(a, b);
  let company = 0;
  for (const key of shared) {
    if (company >= MOST_COMPANY) break;
    const near = key.startsWith("p ") || key.startsWith("thing ");
    company += near ? 1 : 0.5;
    weighing.add(near ? "neighbour" : "far-neighbour", key.replace(/^\S+ /u, ""));
  }
  let settings = 0;
  for (const code of [...a.setting].filter((item) => b.setting.has(item)).sort()) {
    if (settings >= MOST_SETTING) break;
    settings += 0.5;
    weighing.add("setting", code);
  }
  if (settings === 0 && a.setting.size > 0 && b.setting.size > 0 && mayHaveNamesakes(a, b))
    weighing.add("other-setting", pair(listed(a.setting), listed(b.setting)));
}

/** People have namesakes, and so have organs of states and what is called by common words. */
function mayHaveNamesakes(a: Facts, b: Facts): boolean {
  if (a.family === "person" && b.family === "person") return true;
  if (a.organ !== null && b.organ !== null) return a.countries.size + b.countries.size === 0;
  return [...a.names].some((name) => b.names.has(name) && isCommonName(name));
}

/** The neighbours in common that tell most, in the order of their keys. */
function sharedNeighbours(a: Facts, b: Facts): readonly string[] {
  const [small, large] = a.neighbours.size <= b.neighbours.size ? [a, b] : [b, a];
  const shared: string[] = [];
  for (const key of small.neighbours) {
    if (large.neighbours.has(key) && !a.selves.has(key) && !b.selves.has(key)) shared.push(key);
  }
  const rank = (key: string): number => (key.startsWith("p ") ? 0 : key.startsWith("thing ") ? 1 : 2);
  return shared.sort((x, y) => rank(x) - rank(y) || (x < y ? -1 : 1));
}
