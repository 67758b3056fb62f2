import { wordSet } from "../../article/word-set.ts";
import type { EntityType } from "../../schema/entity-types.ts";
import type { ArticleDocument } from "../document.ts";
import type { DraftEntity, DraftMention } from "../entities.ts";
import { isCalledLike } from "../lexicon/called.ts";

const PAIRS: ReadonlyMap<string, EntityType> = new Map(
  (
    [
      ["Person", "leaders men women presidents ministers candidates rivals politicians lawmakers senators nominees officials"],
      ["Country", "countries nations governments states sides"],
      ["Organization", "parties companies firms banks airlines newspapers networks teams clubs unions universities"],
    ] as const
  ).flatMap(([type, words]) => [...wordSet(words)].map((word): [string, EntityType] => [word, type])),
);
const NEAR = 2;
const LONGEST_LOOK = 40;

/** Gives "the two leaders" and "both candidates" the two people who were named last, where just two were. */
export function resolvePairs(document: ArticleDocument): void {
  const { analysis } = document;
  const mentions = document.entities
    .flatMap((entity) => entity.mentions)
    .filter(({ kind }) => kind !== "pronoun" && kind !== "demonym")
    .sort((a, b) => a.from - b.from);
  let next = 0;
  for (let i = 1; i < analysis.count; i++) {
    while (next < mentions.length && (mentions[next] as DraftMention).from < i) next++;
    const type = PAIRS.get(document.lower(i));
    if (!type || document.mentionAt(i)) continue;
    const two = /^(?:two|both|2)$/u.test(document.lower(i - 1));
    if (!two || (document.lower(i - 1) !== "both" && !/^(?:the|these|those)$/u.test(document.lower(i - 2)))) continue;
    const pair = lastTwo(document, mentions, next, i, type);
    const from = document.lower(i - 1) === "both" ? i - 1 : i - 2;
    for (const mention of pair) document.refer(mention.entity, from, i + 1, "nominal", "pair", mention);
  }
}

/** Whether a body has a word for its kind in its name: "both | parties |", not two movements. */
const isCalled = ({ names }: DraftEntity, noun: string): boolean =>
  [...names.keys()].some((name) =>
    name
      .toLowerCase()
      .split(" ")
      .some((word) => word === noun || isCalledLike(noun, word)),
  );

/** The two of a type that were named in the sentences before a token; none where there were more, or fewer. */
function lastTwo(
  document: ArticleDocument,
  mentions: readonly DraftMention[],
  next: number,
  token: number,
  type: EntityType,
): readonly DraftMention[] {
  const { sentenceOf } = document.analysis;
  const found = new Map<DraftEntity, DraftMention>();
  let nearest = 0;
  for (let k = next - 1; k >= Math.max(0, next - LONGEST_LOOK); k--) {
    const mention = mentions[k] as DraftMention;
    const distance = (sentenceOf[token] as number) - (sentenceOf[mention.from] as number);
    // Once two stand in nearer sentences, those further back are of no concern.
    if (distance > NEAR || (found.size >= 2 && distance > nearest)) break;
    if (mention.entity.type !== type || (type === "Organization" && !isCalled(mention.entity, document.lemma(token)))) continue;
    if (!found.has(mention.entity)) found.set(mention.entity, mention);
    nearest = distance;
  }
  return found.size === 2 ? [...found.values()] : [];
}
