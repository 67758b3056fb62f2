import { edtfEnds, firstBegun, lastEnded } from "../article/edtf.ts";
import { byText } from "../article/order.ts";
import type { EdgeAttributes, KnowledgeGraph } from "../graph/knowledge-graph.ts";
import { firstDay, lastDay } from "./days.ts";

/** Days from the first to the last, both of them counted; null for an end that is open. */
export type Spell = readonly [start: string | null, end: string | null];

const DAY = /^\d{4}-\d\d-\d\d$/u;
const day = (date: string | null | undefined): string | null => (date && DAY.test(date) ? date : null);

/**
 * When an edge is there: for each of its evidence the days that the text tells of, or else that of the article; each spell once,
 * in order. What has no date at all is there always: no spell.
 */
export function edgeSpells(
  { evidence, extractions }: KnowledgeGraph,
  { evidence: ids }: Pick<EdgeAttributes, "evidence">,
): Spell[] {
  const found = new Map<string, Spell>();
  for (const id of ids) {
    const item = evidence.get(id);
    const told = day(item && extractions.get(item.article)?.article.date);
    const [from, to] = item?.when ? edtfEnds(item.when) : [told, told];
    const spell = [from === null ? null : firstDay(from), to === null ? null : lastDay(to)] as const;
    if (spell[0] !== null || spell[1] !== null) found.set(`${spell[0] ?? ""}/${spell[1] ?? ""}`, spell);
    else if (item) return [];
  }
  return [...found].sort(([a], [b]) => byText(a, b)).map(([, spell]) => spell);
}

/** When each node is there: from the first to the last day of the articles that mention it and of its edges. */
export function nodeSpells(knowledge: KnowledgeGraph): ReadonlyMap<string, Spell> {
  const spells = new Map<string, Spell>();
  const always: Spell = [null, null];
  const stretch = (id: string, [start, end]: Spell): void => {
    const known = spells.get(id);
    if (!known) spells.set(id, [start, end]);
    else if (known !== always)
      spells.set(id, [
        start === null || known[0] === null ? null : firstBegun(start, known[0]),
        end === null || known[1] === null ? null : lastEnded(end, known[1]),
      ]);
  };
  knowledge.graph.forEachNode((id, { firstDate, lastDate }) => {
    const [first, last] = [day(firstDate), day(lastDate)];
    if (first !== null && last !== null) spells.set(id, [first, last]);
  });
  knowledge.graph.forEachEdge((_id, attributes, source, target) => {
    const list = edgeSpells(knowledge, attributes);
    for (const id of [source, target]) {
      if (list.length === 0) spells.set(id, always);
      else for (const spell of list) stretch(id, spell);
    }
  });
  return spells;
}
