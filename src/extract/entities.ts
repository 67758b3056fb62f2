import type { MentionKind } from "../article/extraction.ts";
import type { Span } from "../article/span.ts";
import { type Analysis, spanOf, word } from "../language/analysis.ts";
import type { EntityType } from "../schema/entity-types.ts";
import { candidatesIn } from "./candidates.ts";
import type { Sieve } from "./coreference/sieves.ts";
import { type Described, describedBodies } from "./described-bodies.ts";
import { type DescribedEvent, describedEvents, sameEvents } from "./described-events.ts";
import { describedLaws } from "./described-laws.ts";
import { bodyBehind, countryByCode, genderOf, placeBehind } from "./knowledge.ts";
import { genderOfNoun } from "./lexicon/people-words.ts";
import { HONORIFICS } from "./lexicon/titles.ts";
import { textOf } from "./name-parts.ts";
import { isTitleWord } from "./name-titles.ts";
import { genderOfTitle, People } from "./people.ts";
import { keyOf, shortForms } from "./short-forms.ts";
import { type TypedName, typedNames } from "./typed-names.ts";

/** One entity of an article while it is being put together. */
export interface DraftEntity {
  readonly type: EntityType;
  /** Its forms with their counts. */
  readonly names: Map<string, number>;
  readonly mentions: DraftMention[];
  readonly country?: string;
  /** What it goes by, where that is settled ("Puerto Rico" for "Puerto Rican"). */
  name?: string;
  gender: "f" | "m" | undefined;
}

/** A mention by tokens `[from, to)`, with its exact span. */
export interface DraftMention {
  readonly entity: DraftEntity;
  readonly from: number;
  readonly to: number;
  readonly span: Span;
  readonly kind: MentionKind;
  /** A description around other names, which keep their words: "the Mosul operation". */
  readonly around?: boolean;
  /** Of a description or pronoun: the step of coreference that made it, and the mention that it looked back on. */
  readonly sieve?: Sieve;
  readonly antecedent?: DraftMention | null;
}

/** The entities that an article names, with their name and demonym mentions, in the order of first mention. */
export function findEntities(analysis: Analysis): DraftEntity[] {
  const names = typedNames(analysis, candidatesIn(analysis));
  const clusters = cluster(analysis, names);
  addDescribed(analysis, names, clusters);
  return [...new Set(clusters.values())];
}

/** Joins typed names to entities. */
function cluster(analysis: Analysis, names: readonly TypedName[]): Map<string, DraftEntity> {
  const byKey = new Map<string, DraftEntity>();
  const people = new People(analysis, names);
  const links = shortForms(analysis, names);
  const years = yearsOfEvents(analysis, names);
  for (const name of names) {
    const { typing } = name;
    let key: string;
    if (typing.country) key = `Country ${typing.country}`;
    else if (typing.type === "Person") key = `Person ${people.keyOf(name)}`;
    else {
      const own = keyOf(typing.type, typing.as ?? name.text);
      key = links.get(own) ?? own;
      const year = years.get(name);
      if (year) key = `${key} ${year}`;
    }
    let entity = byKey.get(key);
    if (!entity) {
      const type = key.split(" ", 1)[0] as EntityType;
      entity = {
        type,
        names: new Map(),
        mentions: [],
        gender: undefined,
        ...(typing.country ? { country: typing.country } : {}),
      };
      byKey.set(key, entity);
    }
    if (typing.as && !entity.names.has(typing.as)) entity.names.set(typing.as, 0);
    addName(entity, name);
    const year = years.get(name);
    if (year) entity.name ??= `${year} ${name.text}`;
    entity.mentions.push({ entity, from: name.from, to: name.to, span: spanOf(analysis, name.from, name.to), kind: name.kind });
    if (entity.type === "Person") entity.gender ??= genderByWords(analysis, name);
  }
  return byKey;
}

/** The years of events that the article tells apart by them: "the 2014 World Cup" and "the 2018 World Cup". */
function yearsOfEvents(analysis: Analysis, names: readonly TypedName[]): ReadonlyMap<TypedName, string> {
  const byName = new Map<string, { readonly name: TypedName; readonly year: string | null }[]>();
  for (const name of names) {
    if (name.typing.type !== "Event") continue;
    const before = name.from > 0 ? word(analysis, name.from - 1) : "";
    const key = keyOf("Event", name.text);
    const list = byName.get(key) ?? [];
    list.push({ name, year: /^(?:19|20)\d\d$/u.test(before) ? before : null });
    byName.set(key, list);
  }
  const years = new Map<TypedName, string>();
  for (const list of byName.values()) {
    if (new Set(list.flatMap(({ year }) => year ?? [])).size < 2) continue;
    let last = list.find(({ year }) => year)?.year as string;
    for (const { name, year } of list) {
      last = year ?? last;
      years.set(name, last);
    }
  }
  return years;
}

/** Adds what has no name, but a description of its own: happenings and bodies. */
function addDescribed(analysis: Analysis, names: readonly TypedName[], byKey: Map<string, DraftEntity>): void {
  const over: (TypedName | undefined)[] = new Array(analysis.count);
  for (const name of names) for (let i = name.from; i < name.to; i++) over[i] = name;
  const events = describedEvents(analysis, over);
  const same = sameEvents(events);
  const found = [
    ...describedBodies(analysis, over),
    ...describedLaws(analysis, over),
    ...events.map(
      ({ from, to, end, kind }, i): Described => ({
        from,
        to,
        type: "Event",
        kind: "name",
        name: textOf(analysis, from, end),
        key: `Event ${kind} ${same.get(events[i] as DescribedEvent)?.from ?? 0}`,
      }),
    ),
  ];
  for (const { from, to, type, key, country, kind, name } of found) {
    const text = name ?? textOf(analysis, from, to);
    // "Indonesian navy" where the article writes "Indonesian Navy" too.
    const twin = country ? undefined : byKey.get(keyOf(type, text));
    let entity = byKey.get(key) ?? twin;
    if (!entity) {
      entity = { type, names: new Map(), mentions: [], gender: undefined, ...(country ? { country } : {}) };
    }
    byKey.set(key, entity);
    const full = country ? countryByCode(country)?.name : undefined;
    if (full && entity.names.size === 0) entity.names.set(full, 0);
    entity.names.set(text, (entity.names.get(text) ?? 0) + 1);
    const around = type === "Event" || type === "Law" ? { around: true } : {};
    entity.mentions.push({ entity, from, to, span: spanOf(analysis, from, to), kind: kind ?? "nominal", ...around });
  }
}

/** Counts a form of a name; what is widely known goes by its full name too, where the article only has its acronym. */
function addName(entity: DraftEntity, { text }: TypedName): void {
  const { type, names, country } = entity;
  const form = text.replace(/^the /iu, "");
  const fact = bodyBehind(text);
  const full = country
    ? countryByCode(country)?.name
    : fact?.type === type
      ? fact.name
      : type === "Place"
        ? placeBehind(text)
        : undefined;
  if (full && !names.has(full)) names.set(full, 0);
  if (full && (type === "Place" || fact?.country)) entity.name = full;
  // One spelling of the ways of writing the same: "U.N." and "UN" are two, "O’Reilly" and "O'Reilly" one.
  const plain = form.replace(/’/gu, "'");
  const same =
    form.includes("’") || form.includes("'") ? [...names.keys()].find((known) => known.replace(/’/gu, "'") === plain) : form;
  const key = same ?? form;
  names.set(key, (names.get(key) ?? 0) + 1);
}

function genderByWords(analysis: Analysis, { from, text }: TypedName): "f" | "m" | undefined {
  const before = from > 0 ? word(analysis, from - 1) : "";
  // "spokeswoman | Jane Doe |", "widow | Terry Strada |"
  const title = genderOfTitle(before) ?? genderOfNoun(before.toLowerCase());
  if (title) return title;
  if (HONORIFICS.has(before) || isTitleWord(before) || text.includes(" ")) {
    const gender = genderOf(text.split(" ")[0] as string);
    return gender === "both" ? undefined : gender;
  }
  return undefined;
}
