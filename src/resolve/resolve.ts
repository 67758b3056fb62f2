import type { Entity, Extraction } from "../article/extraction.ts";
import { hash } from "../article/hash.ts";
import { ENTITY_TYPES, type EntityType } from "../schema/entity-types.ts";
import { nameKey, slug } from "./names.ts";

/** One real-world thing of a collection. */
export interface ResolvedEntity {
  /** `person/li-xiaodong`: readable, and the same for the same set of articles. */
  readonly id: string;
  readonly type: EntityType;
  readonly name: string;
  /** Sorted, without the name. */
  readonly aliases: readonly string[];
  /** ISO 3166-1 alpha-2 code of a country. */
  readonly country?: string;
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

interface Cluster {
  readonly key: string;
  readonly members: EntityReference[];
  readonly names: Map<string, number>;
  readonly types: Map<EntityType, number>;
  country?: string;
}

const TYPE_ORDER = new Map<EntityType, number>(ENTITY_TYPES.map((type, index) => [type.id, index]));
const isPerson = (entity: Entity): boolean => entity.type === "Person";

/** Entities with one key are one: the code of a country, else the name; one-word people stay apart from all else. */
function keyOf(entity: Entity): string {
  if (entity.country) return `country ${entity.country}`;
  const name = nameKey(entity.name);
  return isPerson(entity) ? `person ${name}` : `thing ${name}`;
}

/** The value counted most often; ties go to the first in `order`. */
function mostFrequent<T>(counts: ReadonlyMap<T, number>, order: (a: T, b: T) => number): T {
  return [...counts].sort(([a, m], [b, n]) => n - m || order(a, b))[0]?.[0] as T;
}

const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/**
 * Joins the entities of many articles: same country code, same name, an acronym or surname that only one
 * fuller name of the collection explains. The result does not depend on the order of the articles.
 * Linear in the number of entities but for the final sort.
 */
export function resolve(extractions: Iterable<Extraction>): Resolution {
  const clusters = new Map<string, Cluster>();
  for (const { article, entities, mentions } of extractions) {
    const counts = new Map<string, number>();
    for (const mention of mentions) counts.set(mention.entity, (counts.get(mention.entity) ?? 0) + 1);
    for (const entity of entities) {
      const key = keyOf(entity);
      let cluster = clusters.get(key);
      if (!cluster) {
        cluster = { key, members: [], names: new Map(), types: new Map() };
        clusters.set(key, cluster);
      }
      cluster.members.push({ article: article.id, entity: entity.id });
      if (entity.country) cluster.country = entity.country;
      const weight = counts.get(entity.id) ?? 1;
      cluster.types.set(entity.type, (cluster.types.get(entity.type) ?? 0) + weight);
      cluster.names.set(entity.name, (cluster.names.get(entity.name) ?? 0) + weight);
      for (const alias of entity.aliases) cluster.names.set(alias, cluster.names.get(alias) ?? 0);
    }
  }
  const parents = joinShortForms(clusters);
  const joined = new Map<string, Cluster[]>();
  for (const key of clusters.keys()) {
    const root = rootOf(parents, key);
    const group = joined.get(root) ?? [];
    group.push(clusters.get(key) as Cluster);
    joined.set(root, group);
  }
  const drafts = [...joined].map(([root, group]) => describe(root, group));
  return named(drafts);
}

/** Sends the key of a short form to the key of the one full form that explains it. */
function joinShortForms(clusters: ReadonlyMap<string, Cluster>): Map<string, string> {
  const fullForms = new Map<string, Set<string>>();
  const explain = (short: string, key: string): void => {
    const forms = fullForms.get(short) ?? new Set();
    forms.add(key);
    fullForms.set(short, forms);
  };
  for (const { key, names } of clusters.values()) {
    const [kind] = key.split(" ", 1) as [string];
    for (const name of names.keys()) {
      const short = nameKey(name);
      if (`${kind} ${short}` !== key) explain(`${kind} ${short}`, key);
    }
    const words = key.split(" ");
    if (kind === "person" && words.length > 2) explain(`person ${words.at(-1)}`, key);
  }
  const parents = new Map<string, string>();
  for (const key of [...clusters.keys()].sort(byText)) {
    const forms = fullForms.get(key);
    if (forms?.size !== 1) continue;
    const [target] = forms as Set<string>;
    if (target && rootOf(parents, target) !== key) parents.set(key, target);
  }
  return parents;
}

function rootOf(parents: ReadonlyMap<string, string>, key: string): string {
  let root = key;
  for (let next = parents.get(root); next !== undefined; next = parents.get(root)) root = next;
  return root;
}

function describe(root: string, group: readonly Cluster[]): Omit<ResolvedEntity, "id"> {
  const types = new Map<EntityType, number>();
  const names = new Map<string, number>();
  const members: EntityReference[] = [];
  let country: string | undefined;
  for (const cluster of group) {
    for (const [type, count] of cluster.types) types.set(type, (types.get(type) ?? 0) + count);
    for (const [name, count] of cluster.names) {
      // The canonical name comes from the full form: a short form that joined it gives aliases only.
      names.set(name, (names.get(name) ?? 0) + (cluster.key === root ? count : 0));
    }
    members.push(...cluster.members);
    country ??= cluster.country;
  }
  const name = mostFrequent(names, (a, b) => b.length - a.length || byText(a, b));
  return {
    type: mostFrequent(types, (a, b) => (TYPE_ORDER.get(a) ?? 0) - (TYPE_ORDER.get(b) ?? 0)),
    name,
    aliases: [...names.keys()].filter((alias) => alias !== name).sort(byText),
    ...(country === undefined ? {} : { country }),
    members: members.sort((a, b) => byText(a.article, b.article) || byText(a.entity, b.entity)),
  };
}

/** Gives each entity its id; where two would share one, a hash of the members tells them apart. */
function named(drafts: readonly Omit<ResolvedEntity, "id">[]): Resolution {
  const bySlug = new Map<string, number>();
  const slugOf = (draft: Omit<ResolvedEntity, "id">): string => `${draft.type.toLowerCase()}/${slug(draft.name)}`;
  for (const draft of drafts) bySlug.set(slugOf(draft), (bySlug.get(slugOf(draft)) ?? 0) + 1);
  const index = new Map<string, string>();
  const entities = drafts.map((draft): ResolvedEntity => {
    const base = slugOf(draft);
    const unique = (bySlug.get(base) ?? 0) < 2;
    const id = unique ? base : `${base}-${hash(JSON.stringify([draft.name, draft.members]))}`;
    for (const { article, entity } of draft.members) index.set(`${article}\u0000${entity}`, id);
    return { id, ...draft };
  });
  return {
    entities: entities.sort((a, b) => byText(a.id, b.id)),
    idOf: (article, entity) => index.get(`${article}\u0000${entity}`),
  };
}
