import type { ArticleDocument } from "./document.ts";

/** How far after a noun its examples may begin, in tokens. */
const REACH = 14;

/**
 * The nouns that a plural names: "defectors from the church including | Tom Smith | and | Mark Jones |", "states such as
 * | Texas |". By the words, since the tree may hang them on the noun between.
 */
export function examplesOf(document: ArticleDocument, noun: number): number[] {
  const { tag, xpos, label, head } = document.analysis;
  if (!/^NNP?S$/u.test(xpos[noun] as string)) return [];
  const [, close] = document.bounds(noun);
  for (let i = noun + 1; i < Math.min(close, noun + REACH); i++) {
    const lower = document.lower(i);
    const opens = lower === "including" || lower === "like" || (lower === "as" && document.lower(i - 1) === "such");
    if (!opens) {
      // A clause, or a stop, ends the phrase; a list in it has its own examples.
      if (/^(?:VERB|AUX|SCONJ)$/u.test(tag[i] as string) && !/^(?:including|such)$/u.test(lower)) return [];
      if (/^[;:.()]$/u.test(document.word(i)) || /^NNS$/u.test(xpos[i] as string)) return [];
      continue;
    }
    for (let at = i + 1; at < Math.min(close, i + 8); at++) {
      const mention = document.mentionAt(at);
      if (!mention) continue;
      if (mention.kind !== "name") return [];
      const first = Array.from({ length: mention.to - mention.from }, (_, k) => mention.from + k).find((token) => {
        const up = head[token] as number;
        return up < mention.from || up >= mention.to;
      });
      const top = first ?? at;
      const whole = label[top] === "conj" ? [top] : document.conjuncts(top);
      return whole;
    }
    return [];
  }
  return [];
}
