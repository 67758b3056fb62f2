import type { Extraction, WikidataId } from "../article/extraction.ts";
import type { EntityType } from "../schema/entity-types.ts";
import type { Cluster } from "./clusters.ts";
import { describe } from "./describe.ts";
import { EntityIndex } from "./entity-index.ts";

/** One real-world thing of a collection. */
export interface ResolvedEntity {
  /** `person/li-xiaodong`: readable, and the same for the same set of articles. */
  readonly id: string;
  readonly type: EntityType;
  /** The fullest proper name that the articles give it. */
  readonly name: string;
  /** The name, with what tells it apart where the collection has several of that name: "Foreign Ministry (China)". */
  readonly label: string;
  /** Sorted, without the name. */
  readonly aliases: readonly string[];
  /** ISO 3166-1 alpha-2 code of a country. */
  readonly country?: string;
  /** The identifier in Wikidata, where it is known for sure. */
  readonly wikidata?: WikidataId;
  /** The entities of single articles that are this one, sorted. */
  readonly members: readonly EntityReference[];
}

/** An entity of one article. */
export interface EntityReference {
  readonly article: string;
  readonly entity: string;
}

export interface Resolution {
  /** Sorted by id. */
  readonly entities: readonly ResolvedEntity[];
  /** The id of the entity of the collection that an article's entity became. */
  readonly idOf: (article: string, entity: string) => string | undefined;
}

/** Joins the entities of many articles, as EntityIndex does for a growing collection. The order of the articles does not matter. */
export function resolve(extractions: Iterable<Extraction>): Resolution {
  const index = new EntityIndex();
  for (const extraction of extractions) index.add(extraction);
  return resolutionOf(index);
}

/** The entities of an index as it stands. */
export function resolutionOf(index: EntityIndex): Resolution {
  const entities = describe(index.clusters().map(membersOf));
  const ids = new Map<string, string>();
  for (const { id, members } of entities) for (const { article, entity } of members) ids.set(`${article}\u0000${entity}`, id);
  return { entities, idOf: (article, entity) => ids.get(`${article}\u0000${entity}`) };
}

function membersOf({ profiles }: Cluster) {
  return { profiles, members: profiles.flatMap(({ article, entities }) => entities.map((entity) => ({ article, entity }))) };
}
