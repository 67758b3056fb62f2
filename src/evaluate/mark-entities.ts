import type { Marking } from "./marking.ts";
import { tallyOf } from "./tally.ts";

/** Counts the entities of an article: found, and found with the right type. */
export function markEntities({ gold, found, entities, sums, tell }: Marking): void {
  const foundById = new Map(found.entities.map((entity) => [entity.id, entity]));
  let typed = 0;
  for (const { id, name, type } of gold.entities) {
    const match = foundById.get(entities.foundOf.get(id) ?? "");
    if (!match) {
      tallyOf(sums.types, type).add(0, 0, 1);
      tell("missed entity", `${name} (${type})`);
      continue;
    }
    sums.type.add(match.type === type);
    if (match.type === type) {
      typed++;
      tallyOf(sums.types, type).add(1, 0, 0);
    } else {
      tallyOf(sums.types, type).add(0, 0, 1);
      tallyOf(sums.types, match.type).add(0, 1, 0);
      tell("type", `${name}: ${match.type}, should be ${type}`);
    }
  }
  for (const { id, name, type } of found.entities) {
    if (entities.goldOf.has(id)) continue;
    tallyOf(sums.types, type).add(0, 1, 0);
    tell("spurious entity", `${name} (${type})`);
  }
  const paired = entities.foundOf.size;
  sums.entities.add(paired, found.entities.length - paired, gold.entities.length - paired);
  sums.typedEntities.add(typed, found.entities.length - typed, gold.entities.length - typed);
}
