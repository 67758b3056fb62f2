import { textOf } from "../article/span.ts";
import type { Marking } from "./marking.ts";
import { short } from "./mistakes.ts";

/** Counts the statements of an article: content found, and found with the right source. */
export function markStatements(marking: Marking): void {
  const { gold, found, statements, sums, tell } = marking;
  const foundById = new Map(found.statements.map((statement) => [statement.id, statement]));
  let right = 0;
  for (const statement of gold.statements) {
    const { id, source, sourceText, cue, content } = statement;
    const match = foundById.get(statements.foundOf.get(id) ?? "");
    if (!match) {
      tell("missed statement", `${sourceText ?? "somebody"} ${cue ?? "(no cue)"}: “${short(content[0] as string)}”`);
      continue;
    }
    const ok = hasSource(marking, source, match.source);
    sums.source.add(ok);
    if (ok) right++;
    else {
      const given = match.source === null ? "no entity" : nameOf(marking, match.source);
      const words = match.sourceText === null ? "" : ` (“${short(match.sourceText, 40)}”)`;
      const wanted = source === null ? "no entity" : (gold.entities.find((entity) => entity.id === source)?.name ?? source);
      const should = `should be ${wanted}${sourceText === null ? "" : ` (“${short(sourceText, 40)}”)`}`;
      tell("source", `“${short(content[0] as string, 60)}” by ${given}${words}, ${should}`);
    }
  }
  for (const { id, sourceText, spans } of found.statements) {
    if (statements.goldOf.has(id)) continue;
    const content = spans[0] ? textOf(found.article.text, spans[0]) : "";
    tell("spurious statement", `${sourceText ?? "somebody"}: “${short(content)}”`);
  }
  const paired = statements.foundOf.size;
  sums.statements.add(paired, found.statements.length - paired, gold.statements.length - paired);
  sums.attributions.add(right, found.statements.length - right, gold.statements.length - right);
}

/** Whether a found source is the wanted one; where none is wanted, an entity that is not of the gold is none. */
function hasSource({ entities }: Marking, wanted: string | null, given: string | null): boolean {
  if (wanted === null) return given === null || !entities.goldOf.has(given);
  return given !== null && entities.foundOf.get(wanted) === given;
}

/** The name of a found entity. */
export function nameOf({ found }: Marking, id: string): string {
  return found.entities.find((entity) => entity.id === id)?.name ?? id;
}

/** Counts what the statements of an article are about; gives the found assertions that are right. */
export function markAbout(marking: Marking): ReadonlySet<string> {
  const { gold, found, entities, statements, sums, tell } = marking;
  const key = (statement: string, entity: string): string => JSON.stringify([statement, entity]);
  const wanted = new Map(
    gold.statements.flatMap(({ id, content, about }) => about.map((entity) => [key(id, entity), { entity, content }] as const)),
  );
  const given = new Set<string>();
  const right = new Set<string>();
  let stray = 0;
  for (const { id, relation, subject, object } of found.assertions) {
    if (relation !== "about") continue;
    const statement = statements.goldOf.get(subject);
    const entity = entities.goldOf.get(object);
    if (statement !== undefined && entity !== undefined) {
      given.add(key(statement, entity));
      if (wanted.has(key(statement, entity))) right.add(id);
    } else stray++;
    if (!right.has(id)) {
      const why = statement === undefined ? "the statement is not gold" : "the gold does not say so";
      tell("spurious about", `${nameOf(marking, object)}: ${why}`);
    }
  }
  for (const [pair, { entity, content }] of wanted) {
    if (given.has(pair)) continue;
    const name = gold.entities.find((item) => item.id === entity)?.name ?? entity;
    tell("missed about", `${name} in “${short(content[0] as string)}”`);
  }
  const hit = [...wanted.keys()].filter((pair) => given.has(pair)).length;
  sums.about.add(hit, given.size - hit + stray, wanted.size - hit);
  return right;
}
