import { edtfEnds, firstBegun, lastEnded } from "../article/edtf.ts";
import { byText } from "../article/order.ts";
import type { EdgeAttributes, KnowledgeGraph } from "../graph/knowledge-graph.ts";
import { calendarDay, firstDay, lastDay } from "./days.ts";

/** Days from the first to the last, both of them counted; null for an end that is open. */
export type Spell = readonly [start: string | null, end: string | null];

/** The days that a date or an interval tells of; an opened graph may tell of days that no calendar has, or of an end before the start. */
function spellOf([from, to]: readonly [string | null, string | null]): Spell {
  const [start, end] = [from === null ? null : calendarDay(firstDay(from)), to === null ? null : calendarDay(lastDay(to))];
  return start !== null && end !== null && start > end ? [null, null] : [start, end];
}

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
    const told = calendarDay(item && extractions.get(item.article)?.article.date);
    const spell = spellOf(item?.when ? edtfEnds(item.when) : [told, told]);
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
    const [first, last] = [calendarDay(firstDate), calendarDay(lastDate)];
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
