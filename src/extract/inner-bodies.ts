import { type Analysis, spanOf, word } from "../language/analysis.ts";
import type { DraftEntity } from "./entities.ts";

/** Bodies of many states whose organs carry their name: "the United Nations Security Council". */
const PARENTS: readonly { readonly name: string; readonly forms: RegExp }[] = [
  { name: "United Nations", forms: /^(?:United Nations|U\.N\.|UN)$/u },
  { name: "European Union", forms: /^(?:European Union|EU|E\.U\.)$/u },
  { name: "African Union", forms: /^(?:African Union|AU)$/u },
  { name: "Arab League", forms: /^Arab League$/u },
  { name: "NATO", forms: /^(?:NATO|Nato)$/u },
];

/** The body in whose name another's begins, with how many tokens; null for none. */
export function parentInName(
  analysis: Analysis,
  from: number,
  to: number,
): { readonly name: string; readonly length: number } | null {
  for (const length of [1, 2]) {
    if (from + length >= to) return null;
    const text = Array.from({ length }, (_, i) => word(analysis, from + i)).join(" ");
    const parent = PARENTS.find(({ forms }) => forms.test(text));
    if (parent) return { name: parent.name, length };
  }
  return null;
}

/** Whether an entity is the parent of a name. */
export const isParent = (entity: DraftEntity, name: string): boolean => {
  const parent = PARENTS.find((one) => one.name === name);
  return entity.type === "Organization" && [...entity.names.keys()].some((form) => form === name || parent?.forms.test(form));
};

/** The entities, with the United Nations where only the name of an organ has them: "the United Nations Security Council". */
export function withInnerBodies(analysis: Analysis, entities: readonly DraftEntity[]): DraftEntity[] {
  const all = [...entities];
  for (const organ of entities) {
    if (organ.type !== "Agency" && organ.type !== "Organization") continue;
    for (const { from, to, kind } of organ.mentions) {
      const parent = kind === "name" ? parentInName(analysis, from, to) : null;
      if (!parent || all.some((entity) => isParent(entity, parent.name))) continue;
      const end = from + parent.length;
      const text = analysis.text.slice(analysis.start[from], analysis.end[end - 1]).replace(/\s+/gu, " ");
      const body: DraftEntity = { type: "Organization", names: new Map([[text, 1]]), mentions: [], gender: undefined };
      body.mentions.push({ entity: body, from, to: end, span: spanOf(analysis, from, end), kind: "name", around: true });
      all.push(body);
    }
  }
  return all;
}
