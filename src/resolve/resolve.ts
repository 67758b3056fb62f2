import type { Extraction } from "../article/extraction.ts";
import { hash } from "../article/hash.ts";
import { byText } from "../article/order.ts";
import { ENTITY_TYPES, type EntityType } from "../schema/entity-types.ts";
import { joinExplained, rootOf } from "./joins.ts";
import { explainedBy, type Place, placesOf, surnameKey } from "./keys.ts";
import { slug } from "./names.ts";

/** One real-world thing of a collection. */
export interface ResolvedEntity {
  /** `person/li-xiaodong`: readable, and the same for the same set of articles. */
  readonly id: string;
  readonly type: EntityType;
  readonly name: string;
  /** The name, with the state of an organ where the collection has several of that name: "Foreign Ministry (China)". */
  readonly label: string;
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

type Draft = Omit<ResolvedEntity, "id" | "label"> & { readonly home: string | undefined };

interface Cluster extends Place {
  readonly members: EntityReference[];
  readonly names: Map<string, number>;
  readonly types: Map<EntityType, number>;
  country?: string;
}

const TYPE_ORDER = new Map<EntityType, number>(ENTITY_TYPES.map((type, index) => [type.id, index]));

/** The value counted most often; ties go to the first in `order`. */
function mostFrequent<T>(counts: ReadonlyMap<T, number>, order: (a: T, b: T) => number): T {
  return [...counts].sort(([a, m], [b, n]) => n - m || order(a, b))[0]?.[0] as T;
}

/**
 * Joins the entities of many articles: same country code, same name, an acronym, other name or surname that only one
 * fuller name of the collection explains. Organs that many states have ("Foreign Ministry") are one by their state. The
 * result does not depend on the order of the articles. Time grows with the number of names, but for sorting.
 */
export function resolve(extractions: Iterable<Extraction>): Resolution {
  const clusters = new Map<string, Cluster>();
  const explained = new Map<string, Set<string>>();
  for (const extraction of extractions) gather(extraction, clusters, explained);
  explainOrgans(clusters.values(), explained);
  const joins = joinExplained(explained, (key) => clusters.has(key));
  const joined = new Map<string, Cluster[]>();
  for (const [key, cluster] of clusters) {
    const root = rootOf(joins, key);
    const group = joined.get(root);
    if (group) group.push(cluster);
    else joined.set(root, [cluster]);
  }
  const drafts: Draft[] = [];
  const nameOf = new Map<string, string>();
  for (const [root, group] of joined) {
    const draft = describe(root, group);
    drafts.push(draft);
    for (const { key } of group) nameOf.set(key, draft.name);
  }
  return named(drafts, (home) => nameOf.get(home));
}

/** Takes the entities of an article into the clusters, and notes which other keys their names explain. */
function gather(extraction: Extraction, clusters: Map<string, Cluster>, explained: Map<string, Set<string>>): void {
  const { article, entities, mentions } = extraction;
  const counts = new Map<string, number>();
  for (const mention of mentions) counts.set(mention.entity, (counts.get(mention.entity) ?? 0) + 1);
  const places = placesOf(extraction);
  for (const entity of entities) {
    const place = places.get(entity.id) as Place;
    let cluster = clusters.get(place.key);
    if (!cluster) {
      cluster = { ...place, members: [], names: new Map(), types: new Map() };
      clusters.set(place.key, cluster);
    }
    cluster.members.push({ article: article.id, entity: entity.id });
    if (entity.country) cluster.country = entity.country;
    const weight = counts.get(entity.id) ?? 1;
    cluster.types.set(entity.type, (cluster.types.get(entity.type) ?? 0) + weight);
    cluster.names.set(entity.name, (cluster.names.get(entity.name) ?? 0) + weight);
    for (const alias of entity.aliases) cluster.names.set(alias, cluster.names.get(alias) ?? 0);
    const surname = surnameKey(entity);
    if (surname) explain(explained, surname, place.key);
    // A name explains itself by its key; that of a country stands behind a code.
    for (const name of entity.country ? [entity.name, ...entity.aliases] : entity.aliases)
      for (const key of explainedBy(entity, name)) explain(explained, key, place.key);
  }
}

function explain(explained: Map<string, Set<string>>, short: string, key: string): void {
  if (short === key) return;
  const forms = explained.get(short);
  if (forms) forms.add(key);
  else explained.set(short, new Set([key]));
}

/** An organ of an article that does not say whose it is, is that of the one state that other articles tell of. */
function explainOrgans(clusters: Iterable<Cluster>, explained: Map<string, Set<string>>): void {
  const homeless: Cluster[] = [];
  const known = new Map<string, string[]>();
  for (const cluster of clusters) {
    const { organ, home, key } = cluster;
    if (organ === undefined) continue;
    if (home === undefined) homeless.push(cluster);
    else known.set(organ, [...(known.get(organ) ?? []), key]);
  }
  for (const { organ = "", key } of homeless) for (const target of known.get(organ) ?? []) explain(explained, key, target);
}

function describe(root: string, group: readonly Cluster[]): Draft {
  const types = new Map<EntityType, number>();
  const names = new Map<string, number>();
  const members: EntityReference[] = [];
  let country: string | undefined;
  let home: string | undefined;
  for (const cluster of group) {
    for (const [type, count] of cluster.types) types.set(type, (types.get(type) ?? 0) + count);
    for (const [name, count] of cluster.names) {
      // The canonical name comes from the full form: a short form that joined it gives aliases only.
      names.set(name, (names.get(name) ?? 0) + (cluster.key === root ? count : 0));
    }
    members.push(...cluster.members);
    country ??= cluster.country;
    home ??= cluster.home;
  }
  const name = mostFrequent(names, (a, b) => b.length - a.length || byText(a, b));
  return {
    type: mostFrequent(types, (a, b) => (TYPE_ORDER.get(a) ?? 0) - (TYPE_ORDER.get(b) ?? 0)),
    name,
    aliases: [...names.keys()].filter((alias) => alias !== name).sort(byText),
    ...(country === undefined ? {} : { country }),
    members: members.sort((a, b) => byText(a.article, b.article) || byText(a.entity, b.entity)),
    home,
  };
}

/**
 * Gives each entity its id and label. An organ of a state has the state's name in its id, and in its label where there are
 * several of that name; where two ids would be the same, a hash of the members tells them apart.
 */
function named(drafts: readonly Draft[], stateOf: (home: string) => string | undefined): Resolution {
  const byName = new Map<string, number>();
  for (const { name } of drafts) byName.set(name, (byName.get(name) ?? 0) + 1);
  const bySlug = new Map<string, number>();
  const slugged = drafts.map(({ home, ...draft }) => {
    const base = [slug(draft.name), ...(home === undefined ? [] : [slug(home.replace(/^\S+ /u, ""))])].join("-");
    const id = `${draft.type.toLowerCase()}/${base}`;
    bySlug.set(id, (bySlug.get(id) ?? 0) + 1);
    const state = home !== undefined && (byName.get(draft.name) ?? 0) > 1 ? stateOf(home) : undefined;
    return { id, ...draft, label: state === undefined ? draft.name : `${draft.name} (${state})` };
  });
  const index = new Map<string, string>();
  const entities = slugged.map((draft): ResolvedEntity => {
    const unique = bySlug.get(draft.id) === 1;
    const id = unique ? draft.id : `${draft.id}-${hash(JSON.stringify([draft.name, draft.members]))}`;
    for (const { article, entity } of draft.members) index.set(`${article}\u0000${entity}`, id);
    return { ...draft, id };
  });
  return {
    entities: entities.sort((a, b) => byText(a.id, b.id)),
    idOf: (article, entity) => index.get(`${article}\u0000${entity}`),
  };
}
