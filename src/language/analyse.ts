import type { Span } from "../article/span.ts";
import type { Analysis } from "./analysis.ts";
import type { Deprel, Upos } from "./labels.ts";
import { parse } from "./parse.ts";
import { repairTags } from "./repair-tags.ts";
import { splitSentences } from "./sentences.ts";
import type { Tagger } from "./tagger.ts";
import { type Tokens, tokenize } from "./tokenize.ts";

/** A sentence of more words than this is analysed in pieces. */
const LONGEST = 300;

/**
 * Reads a text: sentences, tokens, tags, base forms and trees. `furniture` (spans in order) belongs to no sentence.
 * The same text gives the same analysis everywhere.
 */
export function analyse(text: string, furniture: readonly Span[], tagger: Tagger): Analysis {
  const tokens: Tokens = { start: [], end: [] };
  const tag: Upos[] = [];
  const lemma: string[] = [];
  const head: number[] = [];
  const label: Deprel[] = [];
  const sentenceOf: number[] = [];
  const sentenceStart: number[] = [];
  const paragraphOf: number[] = [];
  for (const { span, paragraph } of splitSentences(text, furniture)) {
    const before = tokens.start.length;
    tokenize(text, span[0], span[1], tokens);
    for (let from = before; from < tokens.start.length; from += LONGEST) {
      const to = Math.min(tokens.start.length, from + LONGEST);
      const words: string[] = [];
      for (let i = from; i < to; i++) words.push(text.slice(tokens.start[i], tokens.end[i]));
      const tagged = tagger(words);
      const lower = words.map((word) => word.toLowerCase());
      const tags = repairTags(words, lower, tagged.tags, tagged.lemmas);
      const tree = parse(lower, tags, tagged.lemmas);
      for (let i = from; i < to; i++) {
        tag.push(tags[i - from] as Upos);
        lemma.push(tagged.lemmas[i - from] as string);
        const up = tree.head[i - from] as number;
        head.push(up < 0 ? -1 : up + from);
        label.push(tree.label[i - from] as Deprel);
        sentenceOf.push(sentenceStart.length);
      }
      sentenceStart.push(from);
      paragraphOf.push(paragraph);
    }
  }
  sentenceStart.push(tokens.start.length);
  return {
    text,
    count: tokens.start.length,
    start: Int32Array.from(tokens.start),
    end: Int32Array.from(tokens.end),
    tag,
    head: Int32Array.from(head),
    label,
    lemma,
    sentenceOf: Int32Array.from(sentenceOf),
    sentenceStart: Int32Array.from(sentenceStart),
    paragraphOf: Int32Array.from(paragraphOf),
  };
}
