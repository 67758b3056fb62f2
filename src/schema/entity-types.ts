import { AGENCY } from "./entities/agency.ts";
import { COUNTRY } from "./entities/country.ts";
import { EVENT } from "./entities/event.ts";
import { LAW } from "./entities/law.ts";
import { ORGANIZATION } from "./entities/organization.ts";
import { PERSON } from "./entities/person.ts";
import { PLACE } from "./entities/place.ts";
import { PRODUCT } from "./entities/product.ts";
import { PROGRAM } from "./entities/program.ts";
import { STATEMENT } from "./entities/statement.ts";

/** The entity types, in the order in which legends and menus show them. */
export const ENTITY_TYPES = [PERSON, COUNTRY, AGENCY, ORGANIZATION, PROGRAM, EVENT, PLACE, LAW, PRODUCT, STATEMENT] as const;

export type EntityType = (typeof ENTITY_TYPES)[number]["id"];

const BY_ID = new Map<string, (typeof ENTITY_TYPES)[number]>(ENTITY_TYPES.map((type) => [type.id, type]));

/** The definition of an entity type. */
export function entityType(id: EntityType): (typeof ENTITY_TYPES)[number] {
  const found = BY_ID.get(id);
  if (!found) throw new RangeError(`unknown entity type ${id}`);
  return found;
}
