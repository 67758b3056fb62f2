import { wordSet } from "../article/word-set.ts";
import { type Analysis, word } from "../language/analysis.ts";
import type { Described } from "./described-bodies.ts";
import { fold } from "./fold.ts";
import type { TypedName } from "./typed-names.ts";

// Treaties and laws without a name of their own: "the Algiers accord", "the 1951 treaty", "a 1963 law".

/** What is told apart by the place where it was made. */
const PLACED = wordSet("accord accords agreement agreements treaty pact protocol protocols amendment declaration");
/** What is told apart by its year. */
const DATED = wordSet(
  "accord accords agreement treaty pact protocol amendment declaration law act statute constitution resolution ordinance decree",
);
const KINDS = wordSet(
  "nuclear peace climate trade free-trade arms ceasefire disarmament border fisheries extradition tax investment withdrawal",
);

/** Finds them in the order of the text; `names[i]` is the name over token `i`. */
export function describedLaws(analysis: Analysis, names: readonly (TypedName | undefined)[]): Described[] {
  const found: Described[] = [];
  for (let noun = 2; noun < analysis.count; noun++) {
    const text = word(analysis, noun);
    if (!DATED.has(text) || names[noun] || analysis.tag[noun] !== "NOUN") continue;
    const law = describe(analysis, names, noun, text);
    if (law) found.push(law);
  }
  return found;
}

function describe(analysis: Analysis, names: readonly (TypedName | undefined)[], noun: number, text: string): Described | null {
  const open = analysis.sentenceStart[analysis.sentenceOf[noun] as number] as number;
  let i = noun - 1;
  if (i > open && KINDS.has(word(analysis, i).toLowerCase())) i--;
  if (i <= open) return null;
  const to = noun + 1;
  const before = (k: number): string => (k >= open ? word(analysis, k).toLowerCase() : "");
  if (/^(?:1[89]|20)\d\d$/u.test(word(analysis, i))) {
    if (!/^(?:the|a|an|its|their|this|that)$/u.test(before(i - 1))) return null;
    return { from: i, to, type: "Law", kind: "name", key: `Law ${word(analysis, i)} ${text}` };
  }
  const place = names[i];
  const placed = PLACED.has(text) && place?.typing.type === "Place" && place.kind === "name";
  if (!place || !placed || before(place.from - 1) !== "the") return null;
  return { from: place.from, to, type: "Law", kind: "name", key: `Law ${fold(place.text)} ${text.replace(/s$/u, "")}` };
}
