import type { Extraction } from "../article/extraction.ts";
import { byText } from "../article/order.ts";
import { COUNTRY_NAMES } from "../schema/countries.ts";
import type { EntityType } from "../schema/entity-types.ts";
import { linksWithin, ownKey } from "./chain.ts";
import { isCommonName } from "./common-names.ts";
import { byFullness, type Draft, draftsOf } from "./drafts.ts";
import { type Facts, type Link, neighbourKey, type Profile } from "./facts.ts";
import { acronymKey, isAcronym, nameKey, thingKey } from "./names.ts";
import { organOf } from "./organs.ts";
import { isFrequentName, isShortName, type PersonName, personName, relateNames } from "./person-name.ts";
import { placeKey } from "./place-names.ts";
import { lean, leanMap, push } from "./shared.ts";

/** Neighbours beyond these tell little, and long articles have hundreds. */
const MOST_NEIGHBOURS = 150;

/** The things that an article names, each with all that it says of them. A pure function of the article. */
export function profilesOf(extraction: Extraction): readonly Profile[] {
  const drafts = draftsOf(extraction);
  const links = linksWithin(extraction, drafts);
  return profilesOfGroups(extraction, drafts, grouped(drafts, links), links);
}

/** What an article says of some of its entities as of one thing, whatever its names say: for a person's judgements. */
export function profileOf(extraction: Extraction, entities: readonly string[]): Profile {
  const drafts = draftsOf(extraction);
  const members = entities.flatMap((entity) => drafts.get(entity) ?? []);
  const [profile] = profilesOfGroups(extraction, drafts, [{ members, head: headOf(members, new Map()) }], []);
  return profile as Profile;
}

function profilesOfGroups(
  extraction: Extraction,
  drafts: ReadonlyMap<string, Draft>,
  groups: readonly Group[],
  links: readonly Link[],
): readonly Profile[] {
  const owners = new Map<string, readonly string[]>();
  for (const { country, name, aliases } of extraction.entities) {
    if (country) owners.set(country, [...(owners.get(country) ?? []), name, ...aliases]);
  }
  const shared: Shared = { owners, setting: new Set(owners.keys()), links };
  const bare = groups.map((group) => profileOfGroup(extraction, group, shared));
  return withNeighbours(bare, drafts);
}

/** The words that name a state in an article, by its code. */
type Owners = ReadonlyMap<string, readonly string[]>;

/** What all things of an article share. */
interface Shared {
  readonly owners: Owners;
  readonly setting: ReadonlySet<string>;
  readonly links: readonly Link[];
}

interface Group {
  readonly members: readonly Draft[];
  /** The member with the fullest name, whose name and type lead. */
  readonly head: Draft;
}

/** Joins the drafts along the links, but never two people whose full names differ, whatever chain of links leads there. */
function grouped(drafts: ReadonlyMap<string, Draft>, links: readonly Link[]): Group[] {
  const parent = new Map<string, string>();
  const root = (id: string): string => {
    let at = id;
    for (let next = parent.get(at); next !== undefined; next = parent.get(at)) at = next;
    return at;
  };
  const byKey = new Map<string, string>();
  const fullNames = new Map<string, PersonName>();
  for (const [id, { person }] of drafts) if (person && !isShortName(person)) fullNames.set(id, person);
  const join = (from: string, to: string): void => {
    const [a, b] = [root(from), root(to)];
    if (a === b) return;
    const [x, y] = [fullNames.get(a), fullNames.get(b)];
    if (x && y && (relateNames(x, y) === "other" || x.suffix !== y.suffix)) return;
    parent.set(a, b);
    if (x && !y) fullNames.set(b, x);
  };
  for (const [id, draft] of drafts) {
    const key = ownKey(draft);
    const same = byKey.get(key);
    if (same === undefined) byKey.set(key, id);
    else join(id, same);
  }
  for (const { from, to } of links) join(from, to);
  const members = new Map<string, Draft[]>();
  for (const [id, draft] of drafts) push(members, root(id), draft);
  const heads = new Map(links.map(({ from, to }) => [from, to]));
  return [...members.values()].map((list) => ({ members: list, head: headOf(list, heads) }));
}

/** The member that the others' links lead to; of several the one with the fullest name. */
function headOf(members: readonly Draft[], links: ReadonlyMap<string, string>): Draft {
  const counts = new Map<string, number>();
  for (const { name, printed } of members) counts.set(name, (counts.get(name) ?? 0) + (printed.get(name) ?? 0));
  const order = byFullness(counts);
  const ends = members.filter(({ entity }) => !links.has(entity.id));
  const [best] = [...(ends.length ? ends : members)].sort((a, b) => Number(a.short) - Number(b.short) || order(a.name, b.name));
  return best as Draft;
}

function profileOfGroup({ article }: Extraction, { members, head }: Group, shared: Shared): Profile {
  const { links } = shared;
  const ids = new Set(members.map(({ entity }) => entity.id));
  const own = members.length < 2 ? [] : links.filter(({ from, to }) => ids.has(from) && ids.has(to));
  const printed = new Map<string, number>();
  const types = new Map<EntityType, number>();
  const unprinted = new Set<string>();
  for (const draft of members) {
    for (const [name, count] of draft.printed) printed.set(name, (printed.get(name) ?? 0) + count);
    const { type } = draft.entity;
    // A short form that joined a full name was typed without knowing it.
    const weight = draft === head || !own.some(({ from, why }) => from === draft.entity.id && why !== "renamed") ? 1 : 0;
    types.set(type, (types.get(type) ?? 0) + weight * Math.max(1, draft.mentions.length));
  }
  // What the extractor took an acronym for stands back behind the full name that the article itself gives.
  const overruled = new Set(own.filter(({ why }) => why === "initials").map(({ from }) => from));
  for (const { entity } of members) {
    if (overruled.has(entity.id)) continue;
    for (const name of [entity.name, ...entity.aliases]) if (!printed.has(name)) unprinted.add(name);
  }
  const former = new Set(own.filter(({ why }) => why === "renamed").map(({ from }) => thingKey(nameIn(members, from))));
  const country = head.entity.country ?? null;
  const facts = factsOf(members, head, printed, unprinted, shared, article.id, article.date);
  return {
    article: article.id,
    date: article.date,
    entities: [...ids].sort(byText),
    links: own,
    facts,
    printed,
    unprinted: lean(unprinted),
    former: lean(former),
    types,
    country,
    usualName: head.entity.name,
  };
}

const nameIn = (members: readonly Draft[], id: string): string => members.find(({ entity }) => entity.id === id)?.name ?? "";

function factsOf(
  members: readonly Draft[],
  head: Draft,
  printed: ReadonlyMap<string, number>,
  unprinted: ReadonlySet<string>,
  { owners, setting }: Shared,
  article: string,
  date: string | null,
): Facts {
  const { family, person } = head;
  const names = new Set<string>();
  const acronyms = new Map<string, "printed" | "known">();
  const told = new Map<string, "printed" | "known">();
  const take = (name: string, how: "printed" | "known"): void => {
    if (isAcronym(name) && family !== "person") {
      const key = acronymKey(name);
      if (acronyms.get(key) !== "printed") acronyms.set(key, how);
      return;
    }
    const key = family === "person" ? nameKey(name) : family === "place" ? placeKey(name) : thingKey(name);
    if (key === "" || organOf(name) !== null) return;
    if (family === "person" && !isFullPerson(name)) return;
    if (how === "printed") names.add(key);
    else if (!isWordOf(key, head.name) && !told.has(key)) told.set(key, how);
  };
  for (const name of printed.keys()) take(name, "printed");
  for (const name of unprinted) take(name, "known");
  const union = <T>(pick: (draft: Draft) => Iterable<T>): Set<T> => new Set(members.flatMap((draft) => [...pick(draft)]));
  const year = date === null ? null : Number(date.slice(0, 4));
  const age = members.find((draft) => draft.age !== null)?.age ?? null;
  const countries = union((draft) => draft.countries);
  const state = stateIn(head, owners);
  if (state) countries.add(state.code);
  const organ = family === "body" ? organOf(state?.rest ?? head.name) : null;
  // "Civil Aviation Authority of New Zealand" is called "Civil Aviation Authority" too.
  if (state && organ === null && isCommonName(state.rest)) names.add(state.rest);
  return {
    family,
    key: keyFor(head, organ),
    person,
    short: head.short,
    names: lean(names),
    told: leanMap(told),
    acronyms: leanMap(acronyms),
    organ,
    fields: lean(union((draft) => draft.fields)),
    offices: lean(union((draft) => draft.offices)),
    countries: lean(family === "country" ? new Set() : countries),
    bodies: lean(new Set()),
    sex: members.find((draft) => draft.sex !== null)?.sex ?? null,
    born: age === null || year === null ? null : [year - age - 1, year - age],
    neighbours: lean(new Set()),
    selves: lean(new Set()),
    setting,
    wikidata: lean(new Set(members.flatMap((draft) => (draft.entity.wikidata ? [draft.entity.wikidata] : [])))),
    articles: new Set([article]),
    human: members.some((draft) => draft.human && draft.family === "person"),
  };
}

const isFullPerson = (name: string): boolean => {
  const person = personName(name);
  return person !== null && !isShortName(person);
};

/** "Internet" is no other name of the "World Internet Conference". */
const isWordOf = (key: string, name: string): boolean => !key.includes(" ") && ` ${nameKey(name)} `.includes(` ${key} `);

const COUNTRY_KEYS = new Map(COUNTRY_NAMES.map(([name, code]) => [thingKey(name), code]));

/** The state whose name or nationality stands in a body's name: "Supreme Court of Kenya", "Polish Foreign Ministry". */
function stateIn({ name, family }: Draft, owners: Owners): { readonly code: string; readonly rest: string } | null {
  if (family !== "body") return null;
  const key = thingKey(name);
  for (const [code, words] of owners) {
    for (const word of words) {
      const rest = without(key, thingKey(word));
      if (rest !== null) return { code, rest };
    }
  }
  const end = key.lastIndexOf(" of ");
  const code = end > 0 ? COUNTRY_KEYS.get(key.slice(end + 4).replace(/^the /u, "")) : undefined;
  return code === undefined ? null : { code, rest: key.slice(0, end) };
}

/** A key without the state at its beginning or its end; null where it has none, or would be nothing without it. */
function without(key: string, state: string): string | null {
  if (state === "") return null;
  if (key.startsWith(`${state} `)) return key.slice(state.length + 1);
  return key.endsWith(` of ${state}`) ? key.slice(0, -state.length - 4) : null;
}

function keyFor(head: Draft, organ: string | null): string {
  if (organ !== null) return `organ ${organ}`;
  if (head.short && head.family !== "person") return `acronym ${acronymKey(head.name)}`;
  return ownKey(head);
}

/** Adds to each profile what stands beside it: people and bodies and places, not states and not organs that all states have. */
function withNeighbours(profiles: readonly Profile[], drafts: ReadonlyMap<string, Draft>): Profile[] {
  const keyOf = new Map<string, string>();
  const keys: string[] = [];
  for (const { facts, entities } of profiles) {
    const { family, organ, person, short } = facts;
    if (family === "country" || organ !== null) continue;
    if (family === "person" && (!person || (short && isFrequentName(person)))) continue;
    const key = neighbourKey(facts, person !== null && isFrequentName(person));
    for (const entity of entities) keyOf.set(entity, key);
    keys.push(key);
  }
  // One set for all of the article: each leaves itself out when it is compared.
  const neighbours = new Set(keys.slice(0, MOST_NEIGHBOURS));
  return profiles.map((profile) => {
    const bodies = new Set<string>();
    const selves = new Set<string>();
    for (const entity of profile.entities) {
      const key = keyOf.get(entity);
      if (key !== undefined) selves.add(key);
      for (const id of drafts.get(entity)?.bodies ?? []) {
        const body = keyOf.get(id);
        if (body !== undefined) bodies.add(body);
      }
    }
    return { ...profile, facts: { ...profile.facts, neighbours, selves: lean(selves), bodies: lean(bodies) } };
  });
}
