import type { NodeType } from "./node-types.ts";
import type { RelationDefinition } from "./relation.ts";
import { ABOUT } from "./relations/about.ts";
import { AGREED_TO } from "./relations/agreed-to.ts";
import { APPOINTED } from "./relations/appointed.ts";
import { ATTACKS } from "./relations/attacks.ts";
import { ATTENDED } from "./relations/attended.ts";
import { COERCES } from "./relations/coerces.ts";
import { CREATED } from "./relations/created.ts";
import { FUNDS } from "./relations/funds.ts";
import { INTERACTS_WITH } from "./relations/interacts-with.ts";
import { LEADS } from "./relations/leads.ts";
import { LOCATED_IN } from "./relations/located-in.ts";
import { MEMBER_OF } from "./relations/member-of.ts";
import { MET } from "./relations/met.ts";
import { OPERATES } from "./relations/operates.ts";
import { OPPOSES } from "./relations/opposes.ts";
import { ORGANIZED } from "./relations/organized.ts";
import { OWNS } from "./relations/owns.ts";
import { PART_OF } from "./relations/part-of.ts";
import { RELATED_TO } from "./relations/related-to.ts";
import { SAID } from "./relations/said.ts";
import { SUPPORTS } from "./relations/supports.ts";
import { VISITED } from "./relations/visited.ts";

/** The relations, in the order in which legends and menus show them. */
export const RELATIONS = [
  SAID,
  ABOUT,
  ATTENDED,
  ORGANIZED,
  OPERATES,
  CREATED,
  LEADS,
  MEMBER_OF,
  PART_OF,
  LOCATED_IN,
  APPOINTED,
  MET,
  VISITED,
  SUPPORTS,
  OPPOSES,
  COERCES,
  ATTACKS,
  AGREED_TO,
  OWNS,
  FUNDS,
  RELATED_TO,
  INTERACTS_WITH,
] as const;

export type Relation = (typeof RELATIONS)[number]["id"];

const BY_ID = new Map<string, (typeof RELATIONS)[number]>(RELATIONS.map((relation) => [relation.id, relation]));

/** The definition of a relation. */
export function relation(id: Relation): (typeof RELATIONS)[number] {
  const found = BY_ID.get(id);
  if (!found) throw new RangeError(`unknown relation ${id}`);
  return found;
}

/** Whether a relation may join a subject and an object of these types. */
export function fitsSignature(id: Relation, subject: NodeType, object: NodeType): boolean {
  const { signature }: RelationDefinition = relation(id);
  const has = (types: readonly string[], type: string): boolean => types.includes(type);
  return signature.some((pair) => has(pair.subject, subject) && has(pair.object, object));
}
