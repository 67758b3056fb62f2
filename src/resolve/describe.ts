import { hash } from "../article/hash.ts";
import { byText } from "../article/order.ts";
import { countryWikidata } from "../schema/countries.ts";
import { ENTITY_TYPES, type EntityType } from "../schema/entity-types.ts";
import { byFullness } from "./drafts.ts";
import type { Profile } from "./facts.ts";
import { isAcronym, nameKey, slug, thingKey } from "./names.ts";
import { isShortName, personName } from "./person-name.ts";
import type { ResolvedEntity } from "./resolve.ts";
import { isRoleWord } from "./roles.ts";

/** A cluster with what a person decided about it. */
export interface Decided {
  readonly profiles: readonly Profile[];
  /** The entities of single articles that are of it: all of its profiles', unless a person split them. */
  readonly members: readonly { readonly article: string; readonly entity: string }[];
  readonly name?: string;
  readonly type?: EntityType;
  /** Whether a judgement joined or divided it. */
  readonly judged?: boolean;
}

type Unlabelled = Omit<ResolvedEntity, "id" | "label"> & {
  readonly home: string | undefined;
  readonly telling: readonly string[];
};

const TYPE_ORDER = new Map<EntityType, number>(ENTITY_TYPES.map((type, index) => [type.id, index]));
/** A fullest name must be used this often, as against the most frequent one, not to be a slip. */
const LEAST_SHARE = 0.05;

/** Names the clusters: the same set of articles gives the same names and ids. */
export function describe(clusters: readonly Decided[]): readonly ResolvedEntity[] {
  const drafts = clusters.map(draftOf);
  const stateNames = new Map<string, string>();
  for (const { country, name } of drafts) if (country !== undefined && !stateNames.has(country)) stateNames.set(country, name);
  const count = (of: (draft: Unlabelled) => string): Map<string, number> => {
    const counts = new Map<string, number>();
    for (const draft of drafts) counts.set(of(draft), (counts.get(of(draft)) ?? 0) + 1);
    return counts;
  };
  const idOf = ({ type, name, home }: Unlabelled): string =>
    `${type.toLowerCase()}/${[slug(name), ...(home === undefined ? [] : [slug(home)])].join("-")}`;
  const byName = count(({ name }) => name);
  const byId = count(idOf);
  const tellingId = (draft: Unlabelled): string =>
    `${idOf(draft)}-${draft.telling[0] === undefined ? "" : slug(draft.telling[0])}`;
  const byTelling = count(tellingId);
  return drafts
    .map((draft): ResolvedEntity => {
      const { home, telling, ...entity } = draft;
      const several = (byName.get(draft.name) ?? 0) > 1;
      const state = home === undefined ? undefined : (stateNames.get(home) ?? home);
      const mark = several ? (state ?? telling[0]) : undefined;
      return { id: uniqueId(draft), ...entity, label: mark === undefined ? draft.name : `${draft.name} (${mark})` };
    })
    .sort((a, b) => byText(a.id, b.id));

  function uniqueId(draft: Unlabelled): string {
    if (byId.get(idOf(draft)) === 1) return idOf(draft);
    // Namesakes are told apart by what they are, so that the id stays when articles are added.
    if (draft.telling.length > 0 && byTelling.get(tellingId(draft)) === 1) return tellingId(draft);
    return `${idOf(draft)}-${hash(JSON.stringify([draft.name, draft.members]))}`;
  }
}

function draftOf({ profiles, members, name, type }: Decided): Unlabelled {
  const sorted = [...profiles].sort((a, b) => byText(a.article, b.article) || byText(a.entities[0] ?? "", b.entities[0] ?? ""));
  const types = new Map<EntityType, number>();
  for (const profile of sorted) for (const [id, count] of profile.types) types.set(id, (types.get(id) ?? 0) + count);
  const country = sorted.find((profile) => profile.country !== null)?.country ?? undefined;
  const wikidata = wikidataOf(sorted, country);
  const names = namesOf(sorted);
  const chosen = name ?? canonicalName(sorted, names, country !== undefined);
  const organ = sorted.some(({ facts }) => facts.organ !== null);
  const homes = new Set(sorted.flatMap(({ facts }) => (facts.family === "person" ? [] : [...facts.countries])));
  return {
    type: type ?? (country === undefined ? mostFrequent(types) : "Country"),
    name: chosen,
    aliases: [...names.keys()].filter((alias) => alias !== chosen).sort(byText),
    ...(country === undefined ? {} : { country }),
    ...(wikidata === undefined ? {} : { wikidata }),
    members: [...members].sort((a, b) => byText(a.article, b.article) || byText(a.entity, b.entity)),
    home: organ && homes.size === 1 ? [...homes][0] : undefined,
    telling: tellingOf(sorted),
  };
}

function mostFrequent(types: ReadonlyMap<EntityType, number>): EntityType {
  const order = (type: EntityType): number => TYPE_ORDER.get(type) ?? 0;
  return ([...types].sort(([a, m], [b, n]) => n - m || order(a) - order(b))[0] as [EntityType, number])[0];
}

/** The identifier that the articles' documents give, where they agree; else that of the country. */
function wikidataOf(profiles: readonly Profile[], country: string | undefined): ResolvedEntity["wikidata"] {
  const given = new Set(profiles.flatMap(({ facts }) => [...facts.wikidata]));
  const [only, ...more] = given;
  if (only !== undefined && more.length === 0) return only as ResolvedEntity["wikidata"];
  return country === undefined ? undefined : countryWikidata(country);
}

/** All names with their counts. A full name that only a table gave does not count beside one that an article prints. */
function namesOf(profiles: readonly Profile[]): ReadonlyMap<string, number> {
  const names = new Map<string, number>();
  for (const { printed } of profiles) for (const [name, count] of printed) names.set(name, (names.get(name) ?? 0) + count);
  const explained = profiles.some(
    ({ facts, printed }) => facts.acronyms.size > 0 && [...printed.keys()].some((name) => !isAcronym(name)),
  );
  for (const { unprinted, printed } of profiles) {
    const acronymsOnly = [...printed.keys()].every(isAcronym);
    for (const name of unprinted) if (!names.has(name) && !(acronymsOnly && explained)) names.set(name, 0);
  }
  return names;
}

/**
 * The fullest proper name: of a person or thing the one of most words, unless it is a slip that hardly anybody makes, or a
 * former name; of a country the name that its documents go by.
 */
function canonicalName(profiles: readonly Profile[], names: ReadonlyMap<string, number>, isCountry: boolean): string {
  if (isCountry) {
    const usual = new Map<string, number>();
    for (const { usualName } of profiles) usual.set(usualName, (usual.get(usualName) ?? 0) + 1);
    return [...usual].sort(([a, m], [b, n]) => n - m || b.length - a.length || byText(a, b))[0]?.[0] as string;
  }
  const former = new Set(profiles.flatMap((profile) => [...profile.former]));
  const isPerson = profiles.some(({ facts }) => facts.family === "person");
  const full = [...names.keys()].filter((name) => {
    if (former.has(thingKey(name)) || isAcronym(name)) return false;
    if (!isPerson) return true;
    const person = personName(name);
    return person !== null && !isShortName(person) && !isRoleWord(nameKey(name).split(" ")[0] as string);
  });
  const most = Math.max(0, ...full.map((name) => names.get(name) ?? 0));
  const fair = full.filter((name) => (names.get(name) ?? 0) >= most * LEAST_SHARE);
  const candidates = fair.length > 0 ? fair : [...names.keys()];
  return [...candidates].sort(byFullness(names))[0] as string;
}

/** What may tell namesakes apart: the offices and states that the articles give, the most frequent first. */
function tellingOf(profiles: readonly Profile[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const { facts } of profiles) {
    if (facts.family !== "person") continue;
    for (const office of facts.offices) counts.set(office, (counts.get(office) ?? 0) + 1);
  }
  return [...counts].sort(([a, m], [b, n]) => n - m || b.length - a.length || byText(a, b)).map(([office]) => office);
}
