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
  const drafts = clusters.map(draftOf).sort((a, b) => byText(keyOfFirst(a), keyOfFirst(b)));
  const stateNames = new Map<string, string>();
  for (const { country, name } of drafts) if (country !== undefined && !stateNames.has(country)) stateNames.set(country, name);
  const byName = new Map<string, number>();
  for (const { name } of drafts) byName.set(name, (byName.get(name) ?? 0) + 1);
  const ids = uniqueIds(drafts);
  return drafts
    .map((draft, i): ResolvedEntity => {
      const { home, telling, ...entity } = draft;
      const mark = home === undefined ? telling[0] : (stateNames.get(home) ?? home);
      const label = mark === undefined || byName.get(draft.name) === 1 ? draft.name : `${draft.name} (${mark})`;
      return { id: ids[i] as string, ...entity, label };
    })
    .sort((a, b) => byText(a.id, b.id));
}

const keyOfFirst = ({ members }: Unlabelled): string => `${members[0]?.article}\u0000${members[0]?.entity}`;

/**
 * Ids that people can read and that stay when an article is read again: type and name, where several have these what they
 * are ("swimmer"), else the first article that names them.
 */
function uniqueIds(drafts: readonly Unlabelled[]): readonly string[] {
  const ways: readonly ((draft: Unlabelled) => string | undefined)[] = [
    () => "",
    ({ telling }) => telling[0] && `-${slug(telling[0])}`,
    ({ members }) => `-${slug(members[0]?.article ?? "")}`,
    ({ name, members }) => `-${hash(JSON.stringify([name, members]))}`,
  ];
  const ids: (string | undefined)[] = drafts.map(() => undefined);
  const taken = new Set<string>();
  for (const way of ways) {
    const wanted = drafts.map((draft, i) => {
      const mark = ids[i] === undefined ? way(draft) : undefined;
      return mark === undefined ? undefined : `${baseId(draft)}${mark}`;
    });
    const counts = new Map<string, number>();
    for (const id of wanted) if (id !== undefined) counts.set(id, (counts.get(id) ?? 0) + 1);
    wanted.forEach((id, i) => {
      if (id === undefined || counts.get(id) !== 1 || taken.has(id)) return;
      ids[i] = id;
      taken.add(id);
    });
  }
  return ids.map((id, i) => id ?? `${baseId(drafts[i] as Unlabelled)}-${i}`);
}

const baseId = ({ type, name, home }: Unlabelled): string =>
  `${type.toLowerCase()}/${[slug(name), ...(home === undefined ? [] : [slug(home)])].join("-")}`;

function draftOf({ profiles, members, name, type }: Decided): Unlabelled {
  const sorted = [...profiles].sort((a, b) => byText(a.article, b.article) || byText(a.entities[0] ?? "", b.entities[0] ?? ""));
  const types = new Map<EntityType, number>();
  // What was taken for a person without reason has no vote beside other kinds.
  const voters = sorted.filter(({ facts }) => facts.family !== "person" || facts.human);
  for (const profile of voters.length > 0 ? voters : sorted)
    for (const [id, count] of profile.types) types.set(id, (types.get(id) ?? 0) + count);
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
