import type { ArticleDocument } from "../document.ts";
import type { DraftMention } from "../entities.ts";
import { HONORIFICS } from "../lexicon/titles.ts";

/** The people of a list that begins with one: "presidential candidates | Donald Trump | and | Ted Cruz |". */
export function namesInList(document: ArticleDocument, first: DraftMention): DraftMention[] {
  const [, close] = document.bounds(first.from);
  const found = [first];
  let at = first.to;
  while (at < close && found.length < 12) {
    let next = at;
    // "Susan Collins (R-Maine) and John McCain"
    if (document.word(next) === "(") while (next < close && next < at + 8 && document.word(next - 1) !== ")") next++;
    const joined = /^(?:,|and|or|&)$/u.test(document.lower(next));
    if (!joined) break;
    next++;
    if (/^(?:and|or)$/u.test(document.lower(next))) next++;
    while (HONORIFICS.has(document.word(next))) next++;
    const name = document.mentionAt(next);
    if (name?.from !== next || name.kind !== "name" || name.entity.type !== "Person") break;
    found.push(name);
    at = name.to;
  }
  // "candidates Donald Trump, Ted Cruz said": a list of several ends with "and".
  if (found.length > 1 && !endsWithAnd(document, found)) return [first];
  return found;
}

function endsWithAnd(document: ArticleDocument, names: readonly DraftMention[]): boolean {
  const [last, before] = [names.at(-1) as DraftMention, names.at(-2) as DraftMention];
  for (let i = before.to; i < last.from; i++) if (/^(?:and|or|&)$/u.test(document.lower(i))) return true;
  return false;
}
