import type { Extraction } from "../article/extraction.ts";
import { textOf } from "../article/span.ts";
import type { Draft } from "./drafts.ts";
import type { Link } from "./facts.ts";
import { acronymKey, initialsOf, isAcronym, nameKey, thingKey } from "./names.ts";
import { organOf } from "./organs.ts";
import { isShortName, relateNames } from "./person-name.ts";
import { placeKey } from "./place-names.ts";
import { push } from "./shared.ts";

/** More people of one surname than this are not compared with one another. */
const MOST_NAMESAKES = 40;

/** What the article's own names join within it, each with the reason. */
export function linksWithin(extraction: Extraction, drafts: ReadonlyMap<string, Draft>): readonly Link[] {
  const links: Link[] = [];
  const list = [...drafts.values()];
  const people = list.filter(({ family }) => family === "person");
  const things = list.filter(({ family }) => family !== "person" && family !== "country");
  linkPeople(people, links);
  linkInitials(things, links);
  linkShortForms(people, things, links);
  linkRenamed(extraction, drafts, links);
  return links;
}

function linkPeople(people: readonly Draft[], links: Link[]): void {
  const byFamily = new Map<string, Draft[]>();
  const shorts: Draft[] = [];
  for (const draft of people) {
    const { person } = draft;
    if (!person) continue;
    if (isShortName(person)) shorts.push(draft);
    for (const key of new Set(isShortName(person) ? [] : [person.family, person.words.at(-1) as string])) {
      push(byFamily, key, draft);
    }
  }
  for (const group of byFamily.values()) {
    for (const [i, a] of group.slice(0, MOST_NAMESAKES).entries()) {
      for (const b of group.slice(i + 1, MOST_NAMESAKES)) {
        const relation = a.person && b.person ? relateNames(a.person, b.person) : "other";
        if (relation === "other" || relation === "sound" || relation === "short") continue;
        if (a.person?.suffix !== b.person?.suffix || (a.sex && b.sex && a.sex !== b.sex)) continue;
        links.push({ from: b.entity.id, to: a.entity.id, why: "variant" });
      }
    }
  }
  for (const short of shorts) {
    const { person } = short;
    if (!person) continue;
    const named = (byFamily.get(person.family) ?? []).filter(
      (full) => full.person && relateNames(person, full.person) === "short" && !(short.sex && full.sex && short.sex !== full.sex),
    );
    // "Senator Holt": of several people of that name the one who is called so.
    const called = named.length > 1 ? named.filter((full) => sharesOffice(short, full)) : named;
    const [only, ...more] = called;
    if (only && more.length === 0) links.push({ from: short.entity.id, to: only.entity.id, why: "surname" });
  }
}

function sharesOffice(a: Draft, b: Draft): boolean {
  const heads = new Set([...b.offices].map((office) => office.split(" ").at(-1)));
  return [...a.offices].some((office) => heads.has(office.split(" ").at(-1)));
}

/** "NRA" is what the article's own full name is short for, whatever better known body has these initials too. */
function linkInitials(things: readonly Draft[], links: Link[]): void {
  const byInitials = new Map<string, Draft[]>();
  for (const draft of things) {
    if (draft.short) continue;
    for (const initials of initialsOf(nameKey(draft.name))) push(byInitials, initials, draft);
  }
  for (const draft of things) {
    if (!draft.short) continue;
    const [only, ...more] = new Set([...draft.printed.keys()].flatMap((name) => byInitials.get(acronymKey(name)) ?? []));
    if (only && more.length === 0) links.push({ from: draft.entity.id, to: only.entity.id, why: "initials" });
  }
}

/** "Corvane" beside "Corvane Lines": the first word of the one longer name that begins so. */
function linkShortForms(people: readonly Draft[], things: readonly Draft[], links: Link[]): void {
  const byFirst = new Map<string, Draft[]>();
  for (const draft of things) {
    if (draft.family !== "body" && draft.family !== "product" && draft.family !== "program" && draft.family !== "place") continue;
    const words = nameKey(draft.name).split(" ");
    if (words.length > 1) push(byFirst, words[0] as string, draft);
  }
  const surnames = new Set(people.flatMap(({ person }) => (person && !isShortName(person) ? [...person.words] : [])));
  for (const short of [...people, ...things]) {
    const key = nameKey(short.name);
    if (key.includes(" ") || isAcronym(short.name)) continue;
    // A place is not the body that is called after it, nor is a person who acts as one.
    if (short.family === "place" || short.family === "event" || short.family === "law") continue;
    if (short.family === "person" && (short.human || surnames.has(key))) continue;
    const [only, ...more] = byFirst.get(key) ?? [];
    if (only && more.length === 0 && organOf(only.name) === null)
      links.push({ from: short.entity.id, to: only.entity.id, why: "short-form" });
  }
}

/** Words between two names of which the second is the old one. */
const WAS =
  /^\s*[,(]?\s*(?:which was |who was )?(?:formerly|previously|originally|until recently|once)(?: known as| called| named)?(?: the)?\s*$/iu;
/** Words between two names of which the second is the new one. */
const BECAME =
  /^\s*[,(]?\s*(?:(?:which |who )?(?:is |are |was |has been |were )?(?:now|since|later|then)?(?: to be)? ?(?:known as|called|renamed(?: as)?)|(?:changed|has changed|is changing|will change) its name to|renamed itself|now)(?: the)?\s*$/iu;
/** Words between two names that are used side by side. */
const ALSO =
  /^\s*[,(]?\s*(?:(?:which |who )?(?:is |are |was )?(?:also|better|best|sometimes) (?:known as|called)|a\.k\.a\.|aka|alias)(?: the)?\s*$/iu;
const MOST_BETWEEN = 50;

/** "Corvane Lines, formerly Marlow Shipping"; "Marlow Shipping, now called Corvane Lines". From the old name to the new one. */
function linkRenamed({ article, mentions }: Extraction, drafts: ReadonlyMap<string, Draft>, links: Link[]): void {
  const names = mentions.filter(({ kind }) => kind === "name").sort((a, b) => a.start - b.start || a.end - b.end);
  for (let i = 1; i < names.length; i++) {
    const [a, b] = [names[i - 1], names[i]] as [(typeof names)[number], (typeof names)[number]];
    if (a.entity === b.entity || b.start - a.end > MOST_BETWEEN || b.start < a.end) continue;
    const [x, y] = [drafts.get(a.entity), drafts.get(b.entity)];
    if (!x || !y || !mayBeOne(x, y)) continue;
    const between = textOf(article.text, [a.end, b.start]);
    if (WAS.test(between)) links.push({ from: y.entity.id, to: x.entity.id, why: "renamed" });
    else if (BECAME.test(between)) links.push({ from: x.entity.id, to: y.entity.id, why: "renamed" });
    else if (ALSO.test(between)) links.push({ from: y.entity.id, to: x.entity.id, why: "variant" });
  }
}

function mayBeOne(a: Draft, b: Draft): boolean {
  if (a.family === "country" || b.family === "country") return a.family === b.family && a.entity.country === b.entity.country;
  if (a.family === "person" || b.family === "person") return a.family === b.family || !(a.human || b.human);
  return true;
}

/** The key by which things of one article are one without more: name and family, whatever the extractor made of them. */
export function ownKey(draft: Draft): string {
  const { family, entity, person } = draft;
  if (entity.country) return `code ${entity.country}`;
  if (family === "person") return `person ${person ? [...person.words, person.suffix ?? ""].join(" ").trim() : entity.name}`;
  const key = (family === "place" ? placeKey(draft.name) : thingKey(draft.name)) || draft.name;
  return key.includes(" ") ? `thing ${key}` : `${family} ${key}`;
}
