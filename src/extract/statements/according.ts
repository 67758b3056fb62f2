import { type Span, trim } from "../../article/span.ts";
import type { ArticleDocument } from "../document.ts";
import { isTime } from "../lexicon/times.ts";
import { wordCount } from "../quotes.ts";
import { tokenSpan } from "../sources.ts";
import type { Drafts } from "./draft.ts";
import { afterDateline, startsClause, verbBetween } from "./spans.ts";

const CUES = [
  ["according", "to"],
  ["in", "the", "words", "of"],
] as const;

/** Reads "according to N", before, after and amid its content. */
export function readAccordingTo(document: ArticleDocument, drafts: Drafts): void {
  for (let i = 0; i + 2 < document.analysis.count; i++) {
    if ((document.quoteOf[i] as number) >= 0) continue;
    const cue = CUES.find((words) => words.every((word, k) => document.lower(i + k) === word));
    if (!cue) continue;
    const found = sourceAfter(document, i + cue.length);
    if (found < 0) continue;
    const noun = namedAfter(document, found);
    const source = drafts.sources.at(noun, i);
    const span = contentAround(document, i, noun);
    drafts.add({
      source: {
        ...source,
        span: source.span && [Math.min(source.span[0], document.analysis.start[i + cue.length] as number), source.span[1]],
      },
      cue: tokenSpan(document, i, i + cue.length),
      cueToken: i,
      cueClass: "says",
      spans: [span],
      confidence: 0.8,
      least: 2,
    });
  }
}

/** The noun after "according to". */
function sourceAfter(document: ArticleDocument, from: number): number {
  const { tag, xpos } = document.analysis;
  const [, close] = document.bounds(from);
  let noun = -1;
  for (let k = from; k < Math.min(close, from + 12); k++) {
    const mention = document.mentionAt(k);
    if (mention && mention.kind !== "demonym") {
      const after = mention.to;
      // "Saudi Arabia's | Civil Defense Authority |", "a Defense Department | news release |": go on to the end of the phrase.
      const owns = after < close && /^['’]s?$/u.test(document.word(after));
      const modifies = after < close && tag[after] === "NOUN" && !owns;
      if (owns || modifies) {
        k = owns ? after : after - 1;
        noun = mention.to - 1;
        continue;
      }
      return mention.to - 1;
    }
    const noted = /^NN/u.test(xpos[k] as string);
    if ((tag[k] === "VERB" && !noted) || /^[,.;]$/u.test(document.word(k)) || isTime(document.lower(k))) break;
    if (noun >= 0 && tag[k] === "DET") break;
    // "two people familiar with the matter": the people are the source.
    if (noun >= 0 && (tag[k] === "ADJ" || tag[k] === "ADP" || tag[k] === "PRON" || tag[k] === "SCONJ")) break;
    if (noted || tag[k] === "PROPN" || tag[k] === "PRON") noun = k;
  }
  return noun;
}

/** "the team's coach, | Alireza Mehraban |, …": the name that a noun goes with. */
function namedAfter(document: ArticleDocument, noun: number): number {
  const next = document.mentionAt(noun + 1);
  if (next?.from === noun + 1 && next.kind === "name" && next.entity.type === "Person") return next.to - 1;
  const after = document.word(noun + 1) === "," ? document.mentionAt(noun + 2) : undefined;
  const closed = after && /^[,.]$/u.test(document.word(after.to) ?? "");
  return closed && after.from === noun + 2 && after.kind === "name" && after.entity.type === "Person" ? after.to - 1 : noun;
}

/** The content of an "according to": before it as a rule, after it where it opens the sentence or its clause. */
function contentAround(document: ArticleDocument, i: number, noun: number): Span {
  const { analysis } = document;
  const [open, close] = document.bounds(i);
  const start = afterDateline(document, i);
  let comma = noun + 1;
  while (comma < close && document.word(comma) !== ",") comma++;
  const after = tokenSpan(document, Math.min(comma + 1, close - 1), close);
  if (i <= open + 2 || i <= start) {
    // "According to Li the market is open": without a comma.
    const direct = startsClause(document, noun + 1, close) && !(comma < close && verbBetween(document, comma, close));
    return direct ? tokenSpan(document, noun + 1, close) : after;
  }
  // "…, which according to the BBC | has closed |"
  if (/^(?:which|who|that)$/u.test(document.lower(i - 1))) return tokenSpan(document, noun + 1, comma);
  const before = trim(analysis.text, tokenSpan(document, start, i));
  if (wordCount(analysis.text, before) <= 2) return after;
  // Two halves around it: of "the plan which, according to AFP, both have criticised" the second.
  const amid = comma < close - 4 && document.word(i - 1) === "," && verbBetween(document, comma, close);
  if (!amid) return before;
  if (!verbBetween(document, start, i - 1)) return [before[0], after[1]];
  return /^(?:which|who|that|and|but|where|whose)$/u.test(document.lower(i - 2)) ? after : before;
}
