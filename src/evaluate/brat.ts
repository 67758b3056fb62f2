import type { Span } from "../article/span.ts";
import { RedthreadError } from "../errors.ts";

/** Who says what, as people have annotated it: the places of source, cue and content, each possibly none or several. */
export interface GoldAttribution {
  readonly source: readonly Span[];
  readonly cue: readonly Span[];
  readonly content: readonly Span[];
}

/**
 * The attributions that have a content, from brat stand-off (`T1⇥Content 5 9;12 20⇥words`, `E1⇥Attribution:T4 Content:T1
 * Cue:T2 Source:T3`), whose offsets count code points of the text. Throws E704 at the first line that is none.
 */
export function attributionsFrom(text: string, standoff: string, name: string): GoldAttribution[] {
  const units = codePoints(text);
  const spans = new Map<string, readonly Span[]>();
  const attributions: GoldAttribution[] = [];
  for (const line of standoff.split(/\r?\n/u)) {
    const [key = "", body = ""] = line.split("\t");
    // Words of an annotation may run over several lines: what bears no number goes on from the line before.
    if (/^T\d+$/u.test(key)) {
      const places =
        /^\S+ ([\d ;]+)$/u
          .exec(body)?.[1]
          ?.split(";")
          .map((part) => part.trim().split(" ").map(Number)) ?? [];
      const found = places.flatMap(([from = -1, to = -1]): Span[] => {
        const [start, end] = [units[from], units[to]];
        return start !== undefined && end !== undefined && start <= end ? [[start, end]] : [];
      });
      if (found.length === 0 || found.length < places.length) throw new RedthreadError("E704", name, line.slice(0, 60));
      spans.set(key, found);
    } else if (/^E\d+$/u.test(key)) {
      const attribution = { source: [] as Span[], cue: [] as Span[], content: [] as Span[] };
      for (const part of body.trim().split(" ")) {
        const [role = "", reference = ""] = part.split(":");
        // A second content of one attribution is called Content2.
        const list = attribution[role.replace(/\d+$/u, "").toLowerCase() as keyof typeof attribution];
        list?.push(...(spans.get(reference) ?? []));
      }
      if (attribution.content.length > 0) attributions.push(attribution);
    }
  }
  return attributions;
}

/** The offset in UTF-16 code units of each code point, and of the end. */
function codePoints(text: string): number[] {
  const units: number[] = [];
  let at = 0;
  for (const point of text) {
    units.push(at);
    at += point.length;
  }
  units.push(at);
  return units;
}
