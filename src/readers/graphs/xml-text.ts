const REFERENCE = /&(?:(amp|lt|gt|quot|apos)|#(\d{1,7})|#x([\da-fA-F]{1,6}));|&/g;
const NAMED: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

/** A text with the entities of XML and character references resolved, `Tom &amp; Li` as `Tom & Li`; null where it has any other. */
export function xmlText(raw: string): string | null {
  if (!raw.includes("&")) return raw;
  let sound = true;
  const text = raw.replace(REFERENCE, (_all, name?: string, decimal?: string, hex?: string) => {
    if (name !== undefined) return NAMED[name] as string;
    const code = decimal === undefined ? Number.parseInt(hex ?? "", 16) : Number(decimal);
    if (Number.isInteger(code) && code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code < 0xe000))
      return String.fromCodePoint(code);
    sound = false;
    return "";
  });
  return sound ? text : null;
}
