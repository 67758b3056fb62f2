import type { Entity, Extraction, Mention } from "../article/extraction.ts";
import { textOf } from "../article/span.ts";
import { type Family, familyOf } from "./facts.ts";
import { isAcronym, thingKey } from "./names.ts";
import { isShortName, type PersonName, personName } from "./person-name.ts";
import { type NearbyRole, roleBeside } from "./role-reader.ts";
import { type Field, fieldsOf, isRoleWord, plainRole } from "./roles.ts";
import { push } from "./shared.ts";

/** An entity of one article with what the article says of it, before it is joined to others. */
export interface Draft {
  readonly entity: Entity;
  readonly family: Family;
  /** The names that the article prints, with their counts; the entity's own where it prints none. */
  readonly printed: Map<string, number>;
  readonly mentions: readonly Mention[];
  /** The fullest printed name. */
  readonly name: string;
  readonly person: PersonName | null;
  /** Whether every printed name is a surname, or every one an acronym. */
  readonly short: boolean;
  readonly offices: Set<string>;
  readonly fields: Set<Field>;
  readonly countries: Set<string>;
  /** Ids of the entities that a person leads or belongs to. */
  readonly bodies: Set<string>;
  sex: "f" | "m" | null;
  age: number | null;
  human: boolean;
}

const LEADING_ARTICLE = /^the (?=\S)/iu;
const POSSESSIVE = /[’']s?$/u;
const PERSONAL = /^(?:he|she|him|her|his|hers|himself|herself)$/iu;

/** A name as it is printed, on one line, without article and possessive: `the FBI’s` gives `FBI`. */
function cleaned(text: string): string {
  return text.replace(/\s+/gu, " ").trim().replace(LEADING_ARTICLE, "").replace(POSSESSIVE, "");
}

/** The entities of an article as drafts, by id. */
export function draftsOf(extraction: Extraction): ReadonlyMap<string, Draft> {
  const { article, entities, mentions } = extraction;
  const byEntity = new Map<string, Mention[]>();
  for (const mention of mentions) push(byEntity, mention.entity, mention);
  const drafts = new Map<string, Draft>();
  for (const entity of entities) drafts.set(entity.id, draftOf(entity, byEntity.get(entity.id) ?? [], article.text));
  readRoles(extraction, drafts);
  readRelations(extraction, drafts);
  return drafts;
}

function draftOf(entity: Entity, mentions: readonly Mention[], text: string): Draft {
  const printed = new Map<string, number>();
  let human = false;
  for (const { start, end, kind } of mentions) {
    const words = textOf(text, [start, end]);
    if (kind === "name") {
      const name = cleaned(words);
      if (name) printed.set(name, (printed.get(name) ?? 0) + 1);
    } else if (kind === "pronoun") human ||= PERSONAL.test(words);
  }
  if (printed.size === 0) printed.set(entity.name, 0);
  const names = [...printed.keys()].sort(byFullness(printed));
  const isPerson = entity.type === "Person";
  const parsed = isPerson ? names.map(personName) : [];
  const person = parsed.find((name) => name && !isShortName(name)) ?? parsed.find(Boolean) ?? null;
  const full = isPerson ? names[parsed.indexOf(person)] : names.find((name) => !isAcronym(name));
  return {
    entity,
    family: familyOf(entity.type),
    printed,
    mentions,
    name: full ?? (names[0] as string),
    person,
    short: isPerson ? person === null || isShortName(person) : !entity.country && names.every(isAcronym),
    offices: new Set(),
    fields: new Set(),
    countries: new Set(),
    bodies: new Set(),
    sex: null,
    age: null,
    human,
  };
}

/** Longer names before shorter ones, those not all in capitals before those that are, then the more frequent. */
export function byFullness(counts: ReadonlyMap<string, number>): (a: string, b: string) => number {
  const words = (name: string): number => thingKey(name).split(" ").length;
  const shouted = (name: string): number => Number(name.length > 3 && name === name.toUpperCase() && name !== name.toLowerCase());
  return (a, b) =>
    words(b) - words(a) ||
    shouted(a) - shouted(b) ||
    (counts.get(b) ?? 0) - (counts.get(a) ?? 0) ||
    b.length - a.length ||
    (a < b ? -1 : a > b ? 1 : 0);
}

/** Reads the roles, ages and forms of address that stand beside the names of people. */
function readRoles({ article, mentions, entities }: Extraction, drafts: ReadonlyMap<string, Draft>): void {
  const { text } = article;
  const countryOf = new Map(entities.flatMap(({ id, country }) => (country ? [[id, country]] : [])));
  const names = mentions
    .filter(({ kind }) => kind === "name" || kind === "demonym")
    .sort((a, b) => a.start - b.start || b.end - a.end);
  const cover = new Map<number, Mention>();
  for (const mention of names) for (let at = mention.start; at < mention.end; at++) if (!cover.has(at)) cover.set(at, mention);
  for (const { entity, start, end, kind } of names) {
    const draft = drafts.get(entity);
    if (kind !== "name" || draft?.family !== "person") continue;
    const taken = (offset: number): boolean => {
      const other = cover.get(offset);
      // "Commerce Minister": a role's own words may have been taken for a name of one word.
      return other !== undefined && other.entity !== entity && drafts.get(other.entity)?.family !== "person";
    };
    const printed = textOf(text, [start, end]);
    apply(draft, roleBeside(text, start, end, taken));
    const inside = /^(\p{Ll}+|\p{Lu}\p{Ll}+) \S+ \S/u.exec(printed);
    if (inside) apply(draft, roleBeside(text, start + (inside[1] as string).length + 1, end, taken));
    // "Chinese Deputy Commerce Minister Li Wei", "X, the Ukrainian energy minister": the state that stands beside the role.
    for (const at of [...before(names, start, text), ...after(names, end, text)]) {
      const country = countryOf.get(at.entity);
      if (country && draft.offices.size > 0) draft.countries.add(country);
    }
  }
}

function apply(draft: Draft, { role, age, sex }: NearbyRole): void {
  if (role) {
    const plain = plainRole(role);
    draft.offices.add(plain);
    for (const field of fieldsOf(plain)) draft.fields.add(field);
    draft.human = true;
  }
  draft.age ??= age;
  draft.sex ??= sex;
  if (sex || age !== null) draft.human = true;
}

const REACH = 45;
const BETWEEN_BEFORE = /^(?:[’']s)?(?: [\p{L}-]+){1,5},? $/u;
const BETWEEN_AFTER = /^, (?:the |a |an )?(?:former |late |new |then )?$/u;

function before(names: readonly Mention[], start: number, text: string): readonly Mention[] {
  let low = firstFrom(names, start) - 1;
  const found: Mention[] = [];
  for (; low >= 0 && (names[low] as Mention).start > start - REACH - 20; low--) {
    const mention = names[low] as Mention;
    if (mention.end < start && start - mention.end < REACH && BETWEEN_BEFORE.test(text.slice(mention.end, start)))
      found.push(mention);
  }
  return found;
}

function after(names: readonly Mention[], end: number, text: string): readonly Mention[] {
  const next = names[firstFrom(names, end)];
  return next && next.start - end < 20 && BETWEEN_AFTER.test(text.slice(end, next.start)) ? [next] : [];
}

function firstFrom(names: readonly Mention[], offset: number): number {
  let low = 0;
  let high = names.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((names[middle] as Mention).start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Takes the states and bodies that people serve, and the states that bodies belong to, from the relations. */
function readRelations({ assertions, entities }: Extraction, drafts: ReadonlyMap<string, Draft>): void {
  const byName = new Map<string, string>();
  for (const { country, name, aliases } of entities) {
    if (country) for (const form of [name, ...aliases]) byName.set(thingKey(form), country);
  }
  for (const { relation, subject, object, title, status } of assertions) {
    const [from, to] = [drafts.get(subject), drafts.get(object)];
    if (!from || !to || status === "negated") continue;
    // A capital that the article also uses for its state.
    const state = to.entity.country ?? (to.family === "place" ? byName.get(thingKey(to.name)) : undefined);
    if (from.family === "person" && (relation === "leads" || relation === "memberOf")) {
      if (to.entity.country) from.countries.add(to.entity.country);
      else from.bodies.add(object);
      const role = title === undefined ? "" : roleOf(title);
      if (isRoleWord(role.split(" ").at(-1) as string)) apply(from, { role, age: null, sex: null });
    } else if (from.family !== "person" && (relation === "partOf" || relation === "locatedIn") && state)
      from.countries.add(state);
  }
}

/** A title in small letters without article: `a former finance minister` gives `former finance minister`. */
function roleOf(title: string): string {
  return title
    .toLowerCase()
    .replace(/^(?:a|an|the|its|his|her) /u, "")
    .trim();
}
