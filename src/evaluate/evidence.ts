import type { Assertion, Extraction, Mention, Statement } from "../article/extraction.ts";
import { contains, type Span, textOf } from "../article/span.ts";
import { lemmaOf } from "../language/lemma/lemma.ts";

/**
 * Tells of an assertion whether its evidence holds all that a reader needs: of a relation a mention of both ends and the
 * word that expresses it; of `said` the source, the cue and the content; of `about` the content and a mention in it.
 * `anchor` is the place of the word, where it is known; else the words are compared with the predicate.
 */
export function evidenceChecker(extraction: Extraction): (assertion: Assertion, anchor: Span | null) => boolean {
  const statements = new Map(extraction.statements.map((statement) => [statement.id, statement]));
  const mentions = new Map<string, Mention[]>();
  for (const mention of extraction.mentions) {
    const list = mentions.get(mention.entity);
    if (list) list.push(mention);
    else mentions.set(mention.entity, [mention]);
  }
  const names = (entity: string, within: Span): boolean =>
    (mentions.get(entity) ?? []).some(({ start, end }) => contains(within, [start, end]));
  return ({ relation, subject, object, predicate, evidence }, anchor) => {
    if (relation === "said") return attributes(statements.get(object), evidence);
    if (relation === "about") {
      const spans = statements.get(subject)?.spans ?? [];
      return spans.every((span) => contains(evidence, span)) && spans.some((span) => names(object, span));
    }
    const told = anchor ? contains(evidence, anchor) : hasWord(textOf(extraction.article.text, evidence), predicate);
    return told && names(subject, evidence) && names(object, evidence);
  };
}

function attributes(statement: Statement | undefined, evidence: Span): boolean {
  if (!statement?.sourceSpan || !statement.cue) return false;
  return [statement.sourceSpan, statement.cue, ...statement.spans].every((span) => contains(evidence, span));
}

const WORDS = /[\p{L}\p{N}]+/gu;
const INFLECTED = [
  ["VERB", "VBD"],
  ["VERB", "VBZ"],
  ["VERB", "VBG"],
  ["NOUN", "NNS"],
] as const;

/** Whether a text has a word, in any of its forms: "met" of "meet". */
function hasWord(text: string, base: string): boolean {
  const plain = (words: string): string => words.replace(/’/gu, "'").toLowerCase();
  const wanted = plain(base);
  if (plain(text).includes(wanted)) return true;
  return (text.match(WORDS) ?? []).some((word) =>
    INFLECTED.some(([upos, xpos]) => lemmaOf(word, upos, xpos).toLowerCase() === wanted),
  );
}
