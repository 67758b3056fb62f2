import { oneLine } from "../../article/one-line.ts";

/** What Windows, Android or a link cannot have in a name, what Markdown could take for markup in a link, and what nobody sees. */
const FORBIDDEN =
  /[\\/:*?"<>|#^[\]%`_~$@;&=!\u0000-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2066-\u2069\ufeff\ufffe\uffff\p{Surrogate}]/gu;
/** What would make a bare address a link. */
const ADDRESS = /\bwww\./giu;
/** Names that Windows keeps for devices, whatever follows the dot. */
const DEVICE = /^(?:con|prn|aux|nul|com\d|lpt\d)(?=$|\.)/iu;
/** UTF-8 bytes; file systems end at 255, and the ending and a number must fit. */
const LONGEST = 120;

/** A name that is safe as that of a file on all systems: at most 120 bytes, no dot or space at its ends; "Unnamed" where nothing is left. */
export function safeFileName(name: string): string {
  let text = oneLine(name.replace(FORBIDDEN, " ").replace(ADDRESS, "www "))
    .normalize("NFC")
    .replace(/^[. ]+/u, "");
  let bytes = 0;
  let end = 0;
  for (const character of text) {
    bytes += byteLength(character);
    if (bytes > LONGEST) break;
    end += character.length;
  }
  text = text.slice(0, end).replace(/[. ]+$/u, "");
  return DEVICE.test(text) ? `The ${text}` : text || "Unnamed";
}

function byteLength(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  return code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
}

/** Gives each name that is asked for a file of its own: of names that a file system may take for one, the later get a number. */
export function fileNames(): (name: string) => string {
  const taken = new Map<string, number>();
  const key = (name: string): string => name.toLowerCase().normalize("NFKC");
  return (name) => {
    const safe = safeFileName(name);
    let found = safe;
    let number = taken.get(key(safe)) ?? 1;
    while (taken.has(key(found))) found = `${safe} (${++number})`;
    taken.set(key(safe), number);
    taken.set(key(found), taken.get(key(found)) ?? 1);
    return found;
  };
}
