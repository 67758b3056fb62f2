import type { MentionKind } from "../article/extraction.ts";
import type { Span } from "../article/span.ts";
import { type Analysis, isGlued, spanOf, word } from "../language/analysis.ts";
import type { EntityType } from "../schema/entity-types.ts";
import { withModel } from "./candidates.ts";
import { isAmericanGeorgia } from "./homonyms.ts";
import { countryByCode, countryByDemonym, countryByName, FAMILY_FIRST, genderOf, isKnown, knownBody } from "./knowledge.ts";
import { FIRST_WORDS, LAST_WORDS, LOWER_BODIES, NATIONAL_BODIES } from "./lexicon/head-words.ts";
import { HONORIFICS } from "./lexicon/titles.ts";
import { isTitleWord } from "./name-titles.ts";
import { findNames, isNoName, type NameCandidate } from "./names.ts";
import { namesakes } from "./namesakes.ts";
import { introduced, keyOf, shortForms, type TypedName, withoutArticle } from "./short-forms.ts";
import { type Typing, typeName } from "./typing.ts";

/** One entity of an article while it is being put together. */
export interface DraftEntity {
  readonly type: EntityType;
  /** Its forms with their counts. */
  readonly names: Map<string, number>;
  readonly mentions: DraftMention[];
  readonly country?: string;
  gender: "f" | "m" | undefined;
}

/** A mention by tokens `[from, to)`, with its exact span. */
export interface DraftMention {
  readonly entity: DraftEntity;
  readonly from: number;
  readonly to: number;
  readonly span: Span;
  readonly kind: MentionKind;
}

const clean = (text: string): string => text.replace(/\s+/gu, " ");

/** The entities that an article names, with their name and demonym mentions, in the order of first mention. */
export function findEntities(analysis: Analysis): DraftEntity[] {
  const known = (text: string): boolean => knownBody(text) !== undefined || countryByName(text) !== undefined;
  const candidates = withModel(analysis, findNames(analysis, isKnown, known));
  return cluster(analysis, typed(analysis, candidates));
}

/** Types every candidate, lets the same words vote, and gives one-word names the type of the full name they shorten. */
function typed(analysis: Analysis, candidates: readonly NameCandidate[]): TypedName[] {
  const found: (Omit<TypedName, "typing"> & { readonly typing: Typing | null })[] = [];
  for (const candidate of candidates) {
    for (const part of parts(analysis, candidate)) {
      const text = clean(analysis.text.slice(analysis.start[part.from], analysis.end[part.to - 1]));
      const typing = part.typing ?? typeName(analysis, part.from, part.to, candidate.headline);
      found.push({ ...part, text, typing, headline: candidate.headline });
    }
  }
  if (found.some(({ typing }) => typing?.country === "GE") && isAmericanGeorgia(found.map(({ text }) => text))) {
    for (const [i, name] of found.entries()) {
      if (name.typing?.country === "GE") found[i] = { ...name, typing: { type: "Place", weight: 1 } };
    }
  }
  const votes = new Map<string, Map<EntityType, number>>();
  for (const { text, typing } of found) {
    if (!typing || typing.country) continue;
    const vote = votes.get(text) ?? new Map<EntityType, number>();
    vote.set(typing.type, (vote.get(typing.type) ?? 0) + typing.weight);
    votes.set(text, vote);
  }
  const people = peopleOf(votes);
  return found.flatMap((name): TypedName[] => {
    // A capital that is somebody's surname in this article is that person ("Valeska Paris … Paris claims").
    const surname = people.has(name.text) && !countryByName(name.text) && !countryByDemonym(name.text);
    if (name.typing?.country && !surname) return [{ ...name, typing: name.typing }];
    // "the Church", "the Conference": a description of what is named elsewhere, see coreference.
    if ((LAST_WORDS.has(name.text) || isNoName(name.text)) && !knownBody(name.text)) return [];
    const vote = votes.get(name.text);
    const sure = name.typing && !name.typing.country && name.typing.weight >= 0.95 && name.typing.type !== "Person";
    const type = surname && !sure ? "Person" : vote && mostVoted(vote);
    return type ? [{ ...name, typing: { type, weight: 1 } }] : [];
  });
}

function mostVoted(vote: ReadonlyMap<EntityType, number>): EntityType {
  return [...vote].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))[0]?.[0] as EntityType;
}

/** The single words by which people with longer names go: surnames, and first names where the family name stands first. */
function peopleOf(votes: ReadonlyMap<string, ReadonlyMap<EntityType, number>>): ReadonlyMap<string, string> {
  const people = new Map<string, string>();
  for (const [text, vote] of votes) {
    const words = text.split(" ");
    if (words.length < 2 || mostVoted(vote) !== "Person") continue;
    people.set(words.at(-1) as string, text);
    const bare = withoutArticle(words.at(-1) as string);
    if (bare) people.set(bare, text);
    if (FAMILY_FIRST.has(words[0] as string)) people.set(words[0] as string, text);
    else if (genderOf(words[0] as string) && !people.has(words[0] as string)) people.set(words[0] as string, text);
    if (words.length > 2) people.set(words.slice(-2).join(" "), text);
  }
  return people;
}

interface Part {
  readonly from: number;
  readonly to: number;
  readonly kind: MentionKind;
  readonly typing?: Typing;
}

/**
 * Takes countries off the front of a candidate: "US National Security Agency" is United States and the Agency, while
 * "Indonesian Navy" keeps its country in the name and mentions it too.
 */
function* parts(analysis: Analysis, { from, to }: NameCandidate): Generator<Part> {
  const whole = clean(analysis.text.slice(analysis.start[from], analysis.end[to - 1]));
  const country = countryByName(whole);
  const demonym = countryByDemonym(whole);
  if (country ?? demonym) {
    const organ = lowerBody(analysis, to);
    if (organ > to) yield { from, to: organ, kind: "name", typing: { type: "Agency", weight: 0.9 } };
    yield {
      from,
      to,
      kind: country ? "name" : "demonym",
      typing: { type: "Country", weight: 1, country: (country ?? demonym)?.code as string },
    };
    return;
  }
  if (to - from > 1) {
    const fact = knownBody(whole);
    for (const length of [3, 2, 1]) {
      if (from + length >= to || isGlued(analysis, from + length)) continue;
      const prefix = clean(analysis.text.slice(analysis.start[from], analysis.end[from + length - 1]));
      const named = countryByName(prefix);
      const owner = named ?? countryByDemonym(prefix);
      if (!owner) continue;
      const rest = clean(analysis.text.slice(analysis.start[from + length], analysis.end[to - 1]));
      yield {
        from,
        to: from + length,
        kind: named ? "name" : "demonym",
        typing: { type: "Country", weight: 1, country: owner.code },
      };
      // "British Red Cross": a national society, not the worldwide body.
      const society =
        !named && !fact && to - from - length > 1 && knownBody(rest)?.type === "Organization" && !knownBody(rest)?.country;
      if (society) {
        yield { from, to, kind: "name", typing: { type: "Organization", weight: 1 } };
        return;
      }
      if (fact) {
        // "US National Security Agency" is the Agency by another name; "US Congress" is a name of its own.
        yield { from: knownBody(rest) === fact ? from + length : from, to, kind: "name" };
        return;
      }
      const single = to - from - length === 1;
      const last = headWord(analysis, from + length, to);
      const keeps = (LAST_WORDS.has(last) || FIRST_WORDS.has(last)) && (NATIONAL_BODIES.has(last) || single || !knownBody(rest));
      if (keeps && !(knownBody(rest) && !NATIONAL_BODIES.has(last)))
        yield* bodyWithCountry(analysis, from, length, to, last, rest);
      else yield { from: from + length, to, kind: "name" };
      return;
    }
  }
  // "Republican Donald Trump": the party, then the person.
  const party = knownBody(word(analysis, from));
  if (to - from > 1 && to - from < 5 && party?.name.endsWith("Party") && !LAST_WORDS.has(word(analysis, to - 1))) {
    yield { from, to: from + 1, kind: "name", typing: { type: "Organization", weight: 1 } };
    yield { from: from + 1, to, kind: "name" };
    return;
  }
  yield* hyphenated(analysis, from, to);
}

/** The end of a lower-case organ that follows a country ("Indonesian military"); `from` when none does. */
function lowerBody(analysis: Analysis, from: number): number {
  for (const length of [2, 1]) {
    if (from + length > analysis.count) continue;
    const text = clean(analysis.text.slice(analysis.start[from], analysis.end[from + length - 1]));
    const next = from + length < analysis.count ? analysis.tag[from + length] : undefined;
    const head = next !== "NOUN" && next !== "PROPN";
    if (LOWER_BODIES.has(text) && head && analysis.sentenceOf[from] === analysis.sentenceOf[from - 1]) return from + length;
  }
  return from;
}

/** The word that tells what a name is of: the last one, or the one before "of" ("Chamber of Commerce"). */
function headWord(analysis: Analysis, from: number, to: number): string {
  for (let i = from + 1; i < to; i++)
    if (/^(?:of|for|on)$/u.test(word(analysis, i)) && FIRST_WORDS.has(word(analysis, i - 1))) return word(analysis, i - 1);
  return word(analysis, to - 1);
}

/** A body's name with the country in it, unless the body's own words are name enough ("National Security Agency"). */
function* bodyWithCountry(
  analysis: Analysis,
  from: number,
  length: number,
  to: number,
  last: string,
  rest: string,
): Generator<Part> {
  const own = to - from - length;
  const fact = knownBody(rest);
  if (fact && own > 1 && !NATIONAL_BODIES.has(last)) yield { from: from + length, to, kind: "name" };
  else if (own > 2 && !NATIONAL_BODIES.has(last) && countryByDemonym(word(analysis, from)))
    yield { from: from + length, to, kind: "name" };
  else yield { from, to, kind: "name" };
}

/** "UK-France Summit" mentions both countries besides the summit; "UK-France" alone is no name. */
function* hyphenated(analysis: Analysis, from: number, to: number): Generator<Part> {
  let covered = 0;
  for (let i = from; i + 2 < to; i++) {
    if (!/^[-‐‑–]$/u.test(word(analysis, i + 1)) || !isGlued(analysis, i + 1)) continue;
    const countries = [i, i + 2].map((at) => countryByName(word(analysis, at)) ?? countryByDemonym(word(analysis, at)));
    if (countries.some((country) => !country)) continue;
    covered += 3;
    for (const [k, country] of countries.entries()) {
      const at = i + 2 * k;
      yield {
        from: at,
        to: at + 1,
        kind: "name",
        typing: { type: "Country", weight: 1, country: (country as { readonly code: string }).code },
      };
    }
  }
  if (to - from > covered) yield { from, to, kind: "name" };
}

const SHORT_BODY = /^(?:the )/iu;

/** Joins typed names to entities. */
function cluster(analysis: Analysis, names: readonly TypedName[]): DraftEntity[] {
  const entities: DraftEntity[] = [];
  const byKey = new Map<string, DraftEntity>();
  const create = (type: EntityType, country?: string): DraftEntity => {
    const entity: DraftEntity = { type, names: new Map(), mentions: [], gender: undefined, ...(country ? { country } : {}) };
    entities.push(entity);
    return entity;
  };
  const acronyms = introduced(analysis, names);
  const links = shortForms(names, acronyms);
  const meant = namesakes(analysis, names);
  for (const name of names) {
    const { typing, text } = name;
    let key: string;
    if (typing.country) key = `country ${typing.country}`;
    else key = meant.get(name) ?? links.get(`${typing.type} ${text}`) ?? keyOf(typing.type, text);
    let entity = byKey.get(key);
    if (!entity) {
      entity = create(typing.country ? "Country" : (key.split(" ", 1)[0] as EntityType), typing.country);
      byKey.set(key, entity);
    }
    // A widely known body goes by its full name also where the article only has its acronym.
    const fact = typing.country ? undefined : knownBody(text);
    if (fact && fact.type === entity.type && !entity.names.has(fact.name)) entity.names.set(fact.name, 0);
    const form = typing.country ? (countryByCode(typing.country)?.name ?? text) : text.replace(SHORT_BODY, "");
    entity.names.set(form, (entity.names.get(form) ?? 0) + 1);
    if (typing.country && form !== text) entity.names.set(text, (entity.names.get(text) ?? 0) + 1);
    entity.mentions.push({
      entity,
      from: name.from,
      to: name.to,
      span: spanOf(analysis, name.from, name.to),
      kind: name.kind,
    });
    if (entity.type === "Person") entity.gender ??= genderByWords(analysis, name);
  }
  return entities;
}

function genderByWords(analysis: Analysis, { from, text }: TypedName): "f" | "m" | undefined {
  const before = from > 0 ? word(analysis, from - 1) : "";
  if (/^(?:Mr\.?|Sir|Lord|King|Prince|Father)$/u.test(before)) return "m";
  if (/^(?:Mrs\.?|Ms\.?|Miss|Lady|Dame|Queen|Princess|Sister)$/u.test(before)) return "f";
  if (HONORIFICS.has(before) || isTitleWord(before) || text.includes(" ")) {
    const gender = genderOf(text.split(" ")[0] as string);
    return gender === "both" ? undefined : gender;
  }
  return undefined;
}
