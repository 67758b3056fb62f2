import type { EntityType } from "../../schema/entity-types.ts";
import type { Relation } from "../../schema/relations.ts";
import type { Term } from "./resource.ts";

interface Mapping {
  readonly relation: Relation;
  /** The types that the property is for at each end, after its domain and range in schema.org; absent for all. */
  readonly subject?: readonly EntityType[];
  readonly object?: readonly EntityType[];
  readonly property: Term;
  /** Whether the property goes from the object to the subject. */
  readonly inverse?: true;
}

const BODIES: readonly EntityType[] = ["Agency", "Organization"];
const PEOPLE_AND_BODIES: readonly EntityType[] = ["Person", ...BODIES];

/** Where schema.org has a property of its own for a relation. A relation that is in no row has none there. */
const MAPPINGS: readonly Mapping[] = [
  { relation: "said", property: "schema:author", subject: PEOPLE_AND_BODIES, inverse: true },
  { relation: "about", property: "schema:about" },
  { relation: "attended", object: ["Event"], property: "schema:attendee", subject: PEOPLE_AND_BODIES, inverse: true },
  { relation: "organized", property: "schema:organizer", subject: PEOPLE_AND_BODIES, inverse: true },
  { relation: "created", subject: PEOPLE_AND_BODIES, object: BODIES, property: "schema:founder", inverse: true },
  { relation: "created", subject: PEOPLE_AND_BODIES, object: ["Law"], property: "schema:creator", inverse: true },
  { relation: "memberOf", subject: PEOPLE_AND_BODIES, object: BODIES, property: "schema:memberOf" },
  { relation: "partOf", subject: BODIES, object: BODIES, property: "schema:parentOrganization" },
  { relation: "partOf", subject: ["Event"], object: ["Event"], property: "schema:superEvent" },
  { relation: "locatedIn", subject: ["Place"], property: "schema:containedInPlace" },
  { relation: "locatedIn", subject: [...BODIES, "Event"], property: "schema:location" },
  { relation: "owns", subject: PEOPLE_AND_BODIES, object: ["Product"], property: "schema:owns" },
  {
    relation: "funds",
    subject: PEOPLE_AND_BODIES,
    object: [...PEOPLE_AND_BODIES, "Event"],
    property: "schema:funder",
    inverse: true,
  },
  { relation: "relatedTo", property: "schema:knows" },
];

/** The property of schema.org for a relation between two types, where there is one. */
export function schemaProperty(relation: Relation, subject: EntityType, object: EntityType): Mapping | undefined {
  return MAPPINGS.find(
    (row) => row.relation === relation && (row.subject?.includes(subject) ?? true) && (row.object?.includes(object) ?? true),
  );
}
