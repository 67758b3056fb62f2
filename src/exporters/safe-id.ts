import { hash } from "../article/hash.ts";

const SAFE = /^[\p{L}\p{N}_./~ -]{1,200}$/u;
const UNSAFE = /[^\p{L}\p{N}_./~ -]+/gu;

/** An id of letters, digits and `_ . / ~ -` alone, for formats that know little: as it is where it can be, else with a hash of it. */
export function safeId(id: string): string {
  return SAFE.test(id) ? id : `${id.slice(0, 120).replace(UNSAFE, "-")}-${hash(id)}`;
}
