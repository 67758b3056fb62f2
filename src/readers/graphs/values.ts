import type { OwnValue } from "../../article/graph-file.ts";

const NUMBER = /^[-+]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][-+]?\d{1,3})?$/;

const DIGITS = /^\s*[-+]?\d+\s*$/;

/** A finite number as formats write it; undefined for anything else. */
export function numberOf(text: string | undefined): number | undefined {
  const trimmed = text?.trim() ?? "";
  return trimmed.length < 40 && NUMBER.test(trimmed) ? Number(trimmed) : undefined;
}

/** A value by the type that a GEXF or GraphML column declares; what does not fit its type stays text. */
export function typedValue(text: string, type: string): OwnValue {
  switch (type.toLowerCase()) {
    case "integer":
    case "int":
    case "long":
    case "short":
    case "byte":
    case "float":
    case "double":
    case "bigdecimal":
    case "biginteger": {
      const number = numberOf(text);
      // A number of many digits is an id: as text it keeps them all.
      return number === undefined || (Math.abs(number) > Number.MAX_SAFE_INTEGER && DIGITS.test(text)) ? text : number;
    }
    case "boolean": {
      const lower = text.trim().toLowerCase();
      return lower === "true" || lower === "1" ? true : lower === "false" || lower === "0" ? false : text;
    }
    default:
      return text;
  }
}

/** `#rrggbb` of three channels from 0 to 255; undefined where one is none. */
export function colourOf(red?: string, green?: string, blue?: string): string | undefined {
  const channels = [red, green, blue].map(numberOf);
  if (channels.some((channel) => channel === undefined)) return undefined;
  const hex = channels.map((channel) =>
    Math.max(0, Math.min(255, Math.round(channel as number)))
      .toString(16)
      .padStart(2, "0"),
  );
  return `#${hex.join("")}`;
}

/** `#rrggbb` of a colour written with a number sign, with three or six digits; undefined for any other. */
export function hexColour(text: string | undefined): string | undefined {
  const [, digits] = /^#([\da-f]{6}|[\da-f]{3})(?:[\da-f]{2})?$/i.exec(text?.trim() ?? "") ?? [];
  if (digits === undefined) return undefined;
  const six = digits.length === 6 ? digits : Array.from(digits, (digit) => digit + digit).join("");
  return `#${six.toLowerCase()}`;
}
