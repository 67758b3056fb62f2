import type { EntityTypeDefinition } from "./entity-type.ts";
import { ENTITY_TYPES, type EntityType } from "./entity-types.ts";

/** What an opened graph calls by a name that is none of the ten types: it is shown in grey under its own name. */
export const OTHER = {
  id: "Other",
  label: "Thing",
  plural: "Other things",
  description: "Things of an opened graph whose type is none of these.",
  colour: "#7d8690",
  icon: "M12 3 21 12 12 21 3 12Zm0 3.4L6.4 12 12 17.6 17.6 12Z",
  schemaOrg: "Thing",
  // The widest that its links accept as an end.
  followTheMoney: "LegalEntity",
  wikidata: "Q35120",
} as const;

/** What a node of a graph may be: an entity of the ten types, or something else in a graph that was opened. */
export const NODE_TYPES = [...ENTITY_TYPES, OTHER] as const;

export type NodeType = EntityType | typeof OTHER.id;

const BY_ID = new Map<string, (typeof NODE_TYPES)[number]>(NODE_TYPES.map((type) => [type.id, type]));

/** The definition of a node's type. */
export function nodeType(id: NodeType): (typeof NODE_TYPES)[number] {
  const found = BY_ID.get(id);
  if (!found) throw new RangeError(`unknown node type ${id}`);
  return found;
}

const letters = (name: string): string => name.toLowerCase().replace(/[^\p{L}]/gu, "");

/** What others call the types, beside their ids, labels, plurals and names in schema.org and FollowTheMoney. */
const ALSO: Readonly<Record<string, readonly string[]>> = {
  Person: ["people", "per", "individual", "human", "politician", "actor"],
  Country: ["state", "nation", "gpe"],
  Agency: ["ministry", "government", "governmentbody", "publicbody"],
  Organization: ["organisation", "organisations", "org", "company", "companies", "corporation", "ngo", "party", "institution"],
  Event: ["meeting", "incident"],
  Place: ["location", "loc", "city", "region", "address", "facility"],
  Law: ["treaty", "regulation"],
  Program: ["programme", "project", "operation"],
  Product: ["work", "website", "vessel", "vehicle"],
};

const NAMED = new Map<string, EntityType>();
for (const { id, ...type } of ENTITY_TYPES as readonly (EntityTypeDefinition & { readonly id: EntityType })[]) {
  for (const name of [id, type.label, type.plural, ...(ALSO[id] ?? [])]) NAMED.set(letters(name), id);
}

/** The type that a name fits, "people" as Person; null where it fits none. */
export const typeNamed = (name: string): EntityType | null => NAMED.get(letters(name)) ?? null;
