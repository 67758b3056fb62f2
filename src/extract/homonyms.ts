import { wordSet } from "../article/word-set.ts";
import { countryOfCity, stateByName } from "./knowledge.ts";

const STATE = "Georgia";
/** What an article names that is about the country in the Caucasus. */
const CAUCASUS = wordSet(
  "Tbilisi|Georgian|Georgians|Abkhazia|South Ossetia|Ossetia|Batumi|Kutaisi|Caucasus|Armenia|Armenian|Azerbaijan|Russia|Russian|Russians|Moscow",
);

/** Whether "Georgia" is the American state among these names of an article: "Georgia and South Carolina", "Atlanta, Georgia". */
export function isAmericanGeorgia(names: Iterable<string>): boolean {
  let american = false;
  for (const name of names) {
    if (CAUCASUS.has(name)) return false;
    american ||= name !== STATE && (stateByName(name) !== undefined || countryOfCity(name) === "US");
  }
  return american;
}
