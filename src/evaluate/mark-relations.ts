import type { Assertion } from "../article/extraction.ts";
import { textOf } from "../article/span.ts";
import { type Relation, relation as relationOf } from "../schema/relations.ts";
import type { Status } from "../schema/status.ts";
import type { GoldRelation } from "./gold.ts";
import { nameOf } from "./mark-statements.ts";
import type { Marking } from "./marking.ts";
import { short } from "./mistakes.ts";
import { tallyOf } from "./tally.ts";

interface Wanted extends GoldRelation {
  /** Those of all its occurrences. */
  readonly statuses: Status[];
}

/**
 * Counts the relations of an article, each with its ends once however often it is read, and the pairs of entities that any
 * relation joins; interactsWith counts as a pair alone. Gives the found assertions whose relation and ends are right.
 */
export function markRelations(marking: Marking): ReadonlySet<string> {
  const { gold, found, entities, sums } = marking;
  const wanted = new Map<string, Wanted>();
  const pairs = new Set<string>();
  const interactions = new Set<string>();
  for (const item of gold.relations) {
    const key = keyOf(item.relation, item.subject, item.object);
    pairs.add(pairOf(item.subject, item.object));
    const before = wanted.get(key);
    if (item.relation === "interactsWith") interactions.add(key);
    else if (before) before.statuses.push(item.status);
    else wanted.set(key, { ...item, statuses: [item.status] });
  }
  const seen = new Set<string>();
  const seenPairs = new Set<string>();
  const right = new Set<string>();
  let stray = 0;
  let strayPairs = 0;
  for (const assertion of found.assertions) {
    const { id, relation } = assertion;
    if (relation === "said" || relation === "about") continue;
    const subject = entities.goldOf.get(assertion.subject);
    const object = entities.goldOf.get(assertion.object);
    const known = subject !== undefined && object !== undefined;
    if (known) seenPairs.add(pairOf(subject, object));
    else strayPairs++;
    const key = known ? keyOf(relation, subject, object) : "";
    if (wanted.has(key) || interactions.has(key)) right.add(id);
    if (relation === "interactsWith" || (known && seen.has(key))) continue;
    if (known) seen.add(key);
    else stray++;
    const match = wanted.get(key);
    tallyOf(sums.byRelation, relation).add(match ? 1 : 0, match ? 0 : 1, 0);
    if (match) compare(marking, match, assertion);
    else tellSpurious(marking, assertion);
  }
  for (const [key, item] of wanted) {
    if (seen.has(key)) continue;
    tallyOf(sums.byRelation, item.relation).add(0, 0, 1);
    tellMissed(marking, item);
  }
  const hit = [...wanted.keys()].filter((key) => seen.has(key)).length;
  sums.relations.add(hit, seen.size - hit + stray, wanted.size - hit);
  const hitPairs = [...pairs].filter((pair) => seenPairs.has(pair)).length;
  sums.pairs.add(hitPairs, seenPairs.size - hitPairs + strayPairs, pairs.size - hitPairs);
  return right;
}

const pairOf = (a: string, b: string): string => JSON.stringify(a < b ? [a, b] : [b, a]);
const keyOf = (relation: Relation, subject: string, object: string): string =>
  JSON.stringify([relation, ...(relationOf(relation).symmetric && subject > object ? [object, subject] : [subject, object])]);

/** Judges status and claimedIn of a relation that is right. */
function compare(marking: Marking, wanted: Wanted, assertion: Assertion): void {
  const { sums, tell } = marking;
  const fact = `${goldName(marking, wanted.subject)} ${wanted.relation} ${goldName(marking, wanted.object)}`;
  const status = wanted.statuses.includes(assertion.status);
  sums.status.add(status);
  if (!status)
    tell("status", `${fact}: ${assertion.status}, should be ${wanted.statuses.join(" or ")} ${evidence(marking, assertion)}`);
  const claimed = (wanted.claimedIn === null) === (assertion.claimedIn === null);
  sums.claimedIn.add(claimed);
  if (!claimed) {
    const should = wanted.claimedIn === null ? "should be in no statement" : `should be in ${wanted.claimedIn}`;
    tell("claimedIn", `${fact}: in ${assertion.claimedIn ?? "no statement"}, ${should} ${evidence(marking, assertion)}`);
  }
}

function tellSpurious(marking: Marking, assertion: Assertion): void {
  const { gold, entities, reasons, tell } = marking;
  const [subject, object] = [entities.goldOf.get(assertion.subject), entities.goldOf.get(assertion.object)];
  const names = [assertion.subject, assertion.object].map((id) => nameOf(marking, id));
  const stray = [subject, object].flatMap((id, i) => (id === undefined ? [`${names[i]} is not in the gold`] : []));
  const others = gold.relations.filter(
    (item) => (item.subject === subject && item.object === object) || (item.subject === object && item.object === subject),
  );
  const read = others.map((item) => `the gold has ${item.relation}${item.subject === subject ? "" : " the other way round"}`);
  const rule = reasons.get(assertion.id)?.rule;
  const notes = [...(rule ? [rule] : []), ...stray, ...new Set(read)].join("; ");
  const fact = `${names[0]} ${assertion.relation} ${names[1]}`;
  tell("spurious relation", `${fact}${notes && ` (${notes})`} ${evidence(marking, assertion)}`);
}

function tellMissed(marking: Marking, { relation, subject, object, status, evidence: words }: Wanted): void {
  const { entities, found, tell } = marking;
  const absent = [subject, object].filter((id) => !entities.foundOf.has(id)).map((id) => `no ${goldName(marking, id)} found`);
  const others = found.assertions.filter((item) => {
    const ends = [entities.goldOf.get(item.subject), entities.goldOf.get(item.object)];
    return ends.includes(subject) && ends.includes(object);
  });
  const notes = [...absent, ...new Set(others.map((item) => `read as ${item.relation}`))].join("; ");
  const fact = `${goldName(marking, subject)} ${relation} ${goldName(marking, object)}, ${status}`;
  tell("missed relation", `${fact}${notes && ` (${notes})`} [“${short(words)}”]`);
}

const goldName = ({ gold }: Marking, id: string): string => gold.entities.find((entity) => entity.id === id)?.name ?? id;
const evidence = ({ found }: Marking, { evidence: span }: Assertion): string => `[“${short(textOf(found.article.text, span))}”]`;
