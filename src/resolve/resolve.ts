import type { Extraction, WikidataId } from "../article/extraction.ts";
import type { Judgement, Reference } from "../article/judgement.ts";
import type { EntityType } from "../schema/entity-types.ts";
import type { Cluster } from "./clusters.ts";
import { comparePair } from "./compare.ts";
import { type Decided, describe } from "./describe.ts";
import { EntityIndex } from "./entity-index.ts";
import { directStep, type Explanation, stepsWithin } from "./explain.ts";
import type { Profile } from "./facts.ts";
import { applyJudgements, type Judged, type JudgementProblem } from "./judgements.ts";
import { profileOf } from "./profiles.ts";
import { REASONS } from "./reasons.ts";
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
  /** Judgements that could not be carried out, in the order of the file. */
  readonly problems?: readonly JudgementProblem[];
}

/** A resolution that can be asked for its reasons, and on which a person may have had a say. */
export interface JudgedResolution extends Resolution {
  /** Why two entities of single articles are one, or are not; undefined where there is no such entity. */
  readonly explain: (a: EntityReference, b: EntityReference) => Explanation | undefined;
  /** The id of the entity that a reference of a judgement means now; null where what it refers to is gone. */
  readonly meant: (reference: Reference) => string | null;
  readonly problems: readonly JudgementProblem[];
}

/**
 * Joins the entities of many articles, as EntityIndex does for a growing collection, then lets a person's judgements have
 * their way. The order of the articles does not matter.
 */
export function resolve(extractions: Iterable<Extraction>, judgements: readonly Judgement[] = []): JudgedResolution {
  const index = new EntityIndex();
  for (const extraction of extractions) index.add(extraction);
  return resolutionOf(index, judgements);
}

const keyOf = ({ article, entity }: EntityReference): string => `${article}\u0000${entity}`;

/** The entities of an index as it stands. */
export function resolutionOf(index: EntityIndex, judgements: readonly Judgement[] = []): JudgedResolution {
  const clusters = index.clusters();
  const automatic = clusters.map(decidedOf);
  const find = finderOf(index, automatic);
  const { decided, problems } =
    judgements.length === 0 ? { decided: automatic, problems: [] } : judge(index, automatic, judgements, find);
  const entities = describe(decided);
  const ids = new Map<string, string>();
  for (const { id, members } of entities) for (const member of members) ids.set(keyOf(member), id);
  const judged = new Set(decided.filter((cluster) => cluster.judged).flatMap(({ members }) => members.map(keyOf)));
  return {
    entities,
    idOf: (article, entity) => ids.get(keyOf({ article, entity })),
    meant: (reference) => {
      const [member] = find(reference) ?? [];
      return member ? (ids.get(keyOf(member)) ?? null) : null;
    },
    explain: explainer(index, clusters, (reference) => ids.get(keyOf(reference)), judged),
    problems,
  };
}

function decidedOf({ profiles }: Cluster): Decided {
  return { profiles, members: profiles.flatMap(membersOf) };
}

const membersOf = ({ article, entities }: Profile): readonly EntityReference[] => entities.map((entity) => ({ article, entity }));

/** Finds what references mean; ids are those of the entities without judgements, which are named when first asked for. */
function finderOf(index: EntityIndex, automatic: readonly Decided[]): ReturnType<typeof referenceFinder> {
  let byId: ReadonlyMap<string, readonly EntityReference[]> | undefined;
  let find: ReturnType<typeof referenceFinder> | undefined;
  const membersOf = (id: string): readonly EntityReference[] | undefined => {
    byId ??= new Map(describe(automatic).map((entity) => [entity.id, entity.members]));
    return byId.get(id);
  };
  return (reference) => {
    find ??= referenceFinder({ articles: index.articles.values(), membersOf });
    return find(reference);
  };
}

function judge(
  index: EntityIndex,
  automatic: readonly Decided[],
  judgements: readonly Judgement[],
  find: ReturnType<typeof referenceFinder>,
): { readonly decided: readonly Decided[]; readonly problems: readonly JudgementProblem[] } {
  const profileAt = ({ article, entity }: EntityReference): Profile => index.profile(article, entity) as Profile;
  const { clusters, problems } = applyJudgements(
    automatic.map(({ members }) => members),
    judgements,
    { find, compare: (a, b) => comparePair(profileAt(a).facts, profileAt(b).facts) },
  );
  return { decided: clusters.map((cluster) => ({ ...cluster, profiles: profilesIn(cluster, index) })), problems };
}

/** The profiles of a judged group; one that a person divided is read again for the part of it. */
function profilesIn({ members }: Judged, index: EntityIndex): readonly Profile[] {
  const found = new Map<Profile, string[]>();
  for (const { article, entity } of members) {
    const profile = index.profile(article, entity) as Profile;
    found.set(profile, [...(found.get(profile) ?? []), entity]);
  }
  return [...found].map(([profile, entities]) => {
    const extraction = index.articles.get(profile.article);
    return entities.length === profile.entities.length || !extraction ? profile : profileOf(extraction, entities);
  });
}

function explainer(
  index: EntityIndex,
  clusters: readonly Cluster[],
  idOf: (reference: EntityReference) => string | undefined,
  judged: ReadonlySet<string>,
): JudgedResolution["explain"] {
  let clusterOf: Map<string, Cluster> | undefined;
  return (from, to) => {
    const [a, b] = [index.profile(from.article, from.entity), index.profile(to.article, to.entity)];
    if (!a || !b) return undefined;
    clusterOf ??= new Map(
      clusters.flatMap((cluster) => cluster.profiles.flatMap(membersOf).map((member) => [keyOf(member), cluster])),
    );
    const together = idOf(from) === idOf(to);
    const cluster = clusterOf.get(keyOf(from));
    const byEvidence = cluster !== undefined && cluster === clusterOf.get(keyOf(to));
    if (together === byEvidence) {
      const steps = together ? stepsWithin(cluster as Cluster, from, to) : [directStep(from, to, a, b)];
      return { together, judged: judged.has(keyOf(from)) || judged.has(keyOf(to)), steps };
    }
    const word = { reason: "judged", weight: (together ? 1 : -1) * REASONS.judged.weight, detail: "" } as const;
    const { reasons } = directStep(from, to, a, b);
    return { together, judged: true, steps: [{ from, to, reasons: [word, ...reasons] }] };
  };
}
