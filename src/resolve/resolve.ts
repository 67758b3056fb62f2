import type { Extraction, WikidataId } from "../article/extraction.ts";
import type { Judgement, Reference } from "../article/judgement.ts";
import type { EntityType } from "../schema/entity-types.ts";
import type { Cluster } from "./clusters.ts";
import { comparePair } from "./compare.ts";
import { type Decided, describe } from "./describe.ts";
import { EntityIndex } from "./entity-index.ts";
import type { Profile } from "./facts.ts";
import { applyJudgements, type Judged, type JudgementProblem } from "./judgements.ts";
import type { Comparison } from "./reasons.ts";
import { referenceFinder } from "./references.ts";

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
  /** Judgements that could not be carried out. */
  readonly problems?: readonly JudgementProblem[];
}

/** A resolution on which a person has had a say. */
export interface JudgedResolution extends Resolution {
  /** The ids of the entities that a reference means now, for judgements on edges; null where it is gone. */
  readonly meant: (reference: Reference) => string | null;
  readonly problems: readonly JudgementProblem[];
}

/**
 * Joins the entities of many articles, as EntityIndex does for a growing collection, then lets judgements have their way.
 * The order of the articles does not matter; of judgements that contradict each other the later one stands.
 */
export function resolve(extractions: Iterable<Extraction>, judgements: readonly Judgement[] = []): JudgedResolution {
  const articles = [...extractions];
  const index = new EntityIndex();
  for (const extraction of articles) index.add(extraction);
  const automatic = index.clusters().map(membersOf);
  const plain = resolutionOf(automatic);
  const byId = new Map(plain.entities.map((entity) => [entity.id, entity.members]));
  const find = referenceFinder({ articles, membersOf: (entity) => byId.get(entity) });
  const judged =
    judgements.length === 0
      ? null
      : applyJudgements(
          automatic.map(({ members }) => members),
          judgements,
          { find, compare },
        );
  const resolution = judged ? resolutionOf(judged.clusters.map(decided)) : plain;
  const meant = (reference: Reference): string | null => {
    const [member] = find(reference) ?? [];
    return member ? (resolution.idOf(member.article, member.entity) ?? null) : null;
  };
  return { ...resolution, meant, problems: judged?.problems ?? [] };

  function compare(a: EntityReference, b: EntityReference): Comparison {
    return comparePair(profile(a).facts, profile(b).facts);
  }
  function profile({ article, entity }: EntityReference): Profile {
    return index.profile(article, entity) as Profile;
  }
  function decided({ members, name, type }: Judged): Decided {
    const profiles = [...new Set(members.map(profile))];
    return { profiles, members, ...(name === undefined ? {} : { name }), ...(type === undefined ? {} : { type }) };
  }
}

function resolutionOf(clusters: readonly Decided[]): Resolution {
  const entities = describe(clusters);
  const ids = new Map<string, string>();
  for (const { id, members } of entities) for (const { article, entity } of members) ids.set(`${article}\u0000${entity}`, id);
  return { entities, idOf: (article, entity) => ids.get(`${article}\u0000${entity}`) };
}

function membersOf({ profiles }: Cluster): Decided {
  return { profiles, members: profiles.flatMap(({ article, entities }) => entities.map((entity) => ({ article, entity }))) };
}
