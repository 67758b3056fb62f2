import type { EntityType } from "../../schema/entity-types.ts";
import { entityType } from "../../schema/entity-types.ts";

// The part of the FollowTheMoney model that we use, as the package @alephdata/followthemoney 3.8.4 (MIT) publishes it in
// defaultModel.json. A test holds each line against that file.

/** What a property may hold, and how many characters of it. */
interface Property {
  readonly type: "name" | "string" | "text" | "date" | "url" | "country" | "identifier" | "address" | "entity";
  readonly longest: number;
}

const property = (type: Property["type"], longest: number): Property => ({ type, longest });

/** The properties that we give, by name: they are of one type wherever they occur. */
export const PROPERTIES = {
  name: property("name", 384),
  alias: property("name", 384),
  description: property("text", 65_000),
  summary: property("text", 65_000),
  country: property("country", 16),
  jurisdiction: property("country", 16),
  wikidataId: property("identifier", 32),
  proof: property("entity", 200),
  publisher: property("string", 1024),
  sourceUrl: property("url", 4096),
  full: property("address", 250),
  title: property("string", 1024),
  fileName: property("string", 1024),
  publishedAt: property("date", 32),
  bodyText: property("text", 65_000),
  startDate: property("date", 32),
  endDate: property("date", 32),
  recordId: property("string", 1024),
  role: property("string", 1024),
  status: property("string", 1024),
  relationship: property("string", 1024),
  entity: property("entity", 200),
  involved: property("entity", 200),
  organizer: property("entity", 200),
  subject: property("entity", 200),
  object: property("entity", 200),
  director: property("entity", 200),
  organization: property("entity", 200),
  member: property("entity", 200),
  participant: property("entity", 200),
  project: property("entity", 200),
  owner: property("entity", 200),
  asset: property("entity", 200),
  payer: property("entity", 200),
  beneficiary: property("entity", 200),
  person: property("entity", 200),
  associate: property("entity", 200),
  relative: property("entity", 200),
} as const;

export type PropertyName = keyof typeof PROPERTIES;

/** The kinds of links that we make: the properties of their ends, and whether they have a role and a status ("Interest"). */
export const LINKS = {
  Directorship: { ends: ["director", "organization"], interest: true },
  Membership: { ends: ["member", "organization"], interest: true },
  ProjectParticipant: { ends: ["participant", "project"], interest: true },
  Ownership: { ends: ["owner", "asset"], interest: true },
  UnknownLink: { ends: ["subject", "object"], interest: true },
  Payment: { ends: ["payer", "beneficiary"], interest: false },
  Associate: { ends: ["person", "associate"], interest: false },
  Family: { ends: ["person", "relative"], interest: false },
} as const satisfies Readonly<
  Record<string, { readonly ends: readonly [PropertyName, PropertyName]; readonly interest: boolean }>
>;

export type LinkSchema = keyof typeof LINKS;

/** The schemata that are legal entities, and of these those that are organizations: what may stand at the ends of links. */
const LEGAL: ReadonlySet<string> = new Set(["Person", "PublicBody", "Organization"]);

export const isLegalEntity = (type: EntityType): boolean => LEGAL.has(entityType(type).followTheMoney);
export const isOrganization = (type: EntityType): boolean => isLegalEntity(type) && type !== "Person";
