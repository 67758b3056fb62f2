import type { EntityType } from "./entity-types.ts";

/** Who can act: a place only where it stands for its government ("Texas sued"). */
export const ACTORS = ["Person", "Country", "Agency", "Organization", "Place"] as const satisfies readonly EntityType[];

/** Every type but statements. */
export const ENTITIES = [...ACTORS, "Program", "Event", "Law", "Product"] as const satisfies readonly EntityType[];
