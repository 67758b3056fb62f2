import { wordSet } from "../article/word-set.ts";
import { nameKey, thingKey } from "./names.ts";

/** Organs that many states have under one name. */
const ORGANS = wordSet(`
  ministry court parliament senate congress assembly legislature cabinet government treasury judiciary navy army
  military police
`);
/** Organs too, but only with a word that says of what kind: "Central Bank", "Air Force". */
const HALF_ORGANS = wordSet("bank force forces guard house");
const KINDS = wordSet(`
  foreign external internal interior home affairs defense finance justice health education culture trade
  commerce energy agriculture information communications transport labor environment science technology
  industry economy economic supreme high constitutional federal national state central appeal appeals district
  regional provincial county city municipal local military air armed coast border lower upper general public security
  secret
`);
const JOINTS = wordSet("of the and for");
const MOST_WORDS = 3;

/**
 * What is left of an organ's name that says nothing of whose it is: `foreign ministry` for "Foreign Ministry", and for
 * "Chinese Foreign Ministry" where `owner` holds "Chinese"; null for a name of its own ("State Council", "World Bank").
 */
export function organOf(name: string, owner: Iterable<string> = []): string | null {
  let key = ` ${thingKey(name)} `;
  for (const other of owner) {
    for (const ownerKey of new Set([nameKey(other), thingKey(other)])) {
      if (ownerKey) key = key.replace(` ${ownerKey} `, " ");
    }
  }
  const found = key.split(" ").filter((word) => word !== "" && !JOINTS.has(word));
  const heads = found.filter((word) => ORGANS.has(word) || (HALF_ORGANS.has(word) && found.length > 1));
  const plain = found.every((word) => ORGANS.has(word) || HALF_ORGANS.has(word) || KINDS.has(word));
  // "Ministry of Defence" is the "Defence Ministry".
  return plain && heads.length > 0 && found.length <= MOST_WORDS ? found.sort().join(" ") : null;
}
