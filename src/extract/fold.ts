import { placeBehind } from "./knowledge.ts";

const ORDINALS: ReadonlyMap<string, string> = new Map(
  "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth"
    .split(" ")
    .map((word, i) => [word, `${i + 1}${["st", "nd", "rd"][i] ?? "th"}`]),
);

/** One form for the ways of writing a name: "C.I.A." and "CIA", "Fifth Amendment" and "5th Amendment", "N.H." and "New Hampshire". */
export function fold(name: string): string {
  const place = placeBehind(name);
  if (place) return place.toLowerCase();
  return name
    .toLowerCase()
    .replace(/[’‘]/gu, "'")
    .replace(/[‐‑–]/gu, "-")
    .replace(/^the /u, "")
    .replace(/\b(?:\p{L}\.){2,}/gu, (letters) => letters.replace(/\./gu, ""))
    .replace(/^(?:al|el) (?=\p{L})/u, "al-")
    .replace(/^\p{L}+/u, (first) => ORDINALS.get(first) ?? first);
}
