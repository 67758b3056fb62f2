import type { MentionKind } from "../article/extraction.ts";
import type { Span } from "../article/span.ts";
import { type Analysis, spanOf, word } from "../language/analysis.ts";
import type { EntityType } from "../schema/entity-types.ts";
import { withModel } from "./candidates.ts";
import type { Sieve } from "./coreference/sieves.ts";
import { creditSentences } from "./credits.ts";
import { headlineSentences, withHeadlines } from "./headlines.ts";
import { countryByCode, countryByName, genderOf, isKnown, knownBody, placeBehind } from "./knowledge.ts";
import { HONORIFICS } from "./lexicon/titles.ts";
import { isTitleWord } from "./name-titles.ts";
import { findNames, type NameCandidate } from "./names.ts";
import { genderOfTitle, People } from "./people.ts";
import { quotedTitles } from "./quoted-titles.ts";
import { keyOf, shortForms } from "./short-forms.ts";
import { type TypedName, typedNames } from "./typed-names.ts";

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
  /** Of a description or pronoun: the step of coreference that made it, and the mention that it looked back on. */
  readonly sieve?: Sieve;
  readonly antecedent?: DraftMention | null;
}

/** The entities that an article names, with their name and demonym mentions, in the order of first mention. */
export function findEntities(analysis: Analysis): DraftEntity[] {
  return cluster(analysis, typedNames(analysis, candidatesIn(analysis)));
}

/** What may be a name: by its capitals, by the model, as a title in quotation marks; not in credits. */
function candidatesIn(analysis: Analysis): NameCandidate[] {
  const known = (text: string): boolean => knownBody(text) !== undefined || countryByName(text) !== undefined;
  const headlines = headlineSentences(analysis);
  const credits = creditSentences(analysis);
  const written = withModel(analysis, findNames(analysis, headlines, isKnown, known)).filter(
    ({ sentence }) => !credits.has(sentence),
  );
  return withTitles(withHeadlines(analysis, written, headlines), quotedTitles(analysis));
}

/** Puts the titles of works in the place of the candidates in them. */
function withTitles(candidates: readonly NameCandidate[], titles: readonly NameCandidate[]): NameCandidate[] {
  const all: NameCandidate[] = [];
  let next = 0;
  for (const title of titles) {
    while (next < candidates.length && (candidates[next] as NameCandidate).to <= title.from)
      all.push(candidates[next++] as NameCandidate);
    all.push(title);
    while (next < candidates.length && (candidates[next] as NameCandidate).from < title.to) next++;
  }
  return [...all, ...candidates.slice(next)];
}

/** Joins typed names to entities. */
function cluster(analysis: Analysis, names: readonly TypedName[]): DraftEntity[] {
  const entities: DraftEntity[] = [];
  const byKey = new Map<string, DraftEntity>();
  const people = new People(analysis, names);
  const links = shortForms(analysis, names);
  for (const name of names) {
    const { typing } = name;
    let key: string;
    if (typing.country) key = `Country ${typing.country}`;
    else if (typing.type === "Person") key = `Person ${people.keyOf(name)}`;
    else {
      const own = keyOf(typing.type, name.text);
      key = links.get(own) ?? own;
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
      entities.push(entity);
      byKey.set(key, entity);
    }
    addName(entity, name);
    entity.mentions.push({ entity, from: name.from, to: name.to, span: spanOf(analysis, name.from, name.to), kind: name.kind });
    if (entity.type === "Person") entity.gender ??= genderByWords(analysis, name);
  }
  return entities;
}

/** Counts a form of a name; what is widely known goes by its full name too, where the article only has its acronym. */
function addName({ type, names, country }: DraftEntity, { text }: TypedName): void {
  const form = text.replace(/^the /iu, "");
  const fact = knownBody(text);
  const full = country
    ? countryByCode(country)?.name
    : fact?.type === type
      ? fact.name
      : type === "Place"
        ? placeBehind(text)
        : undefined;
  if (full && !names.has(full)) names.set(full, 0);
  // One spelling of the ways of writing the same: "U.N." and "UN" are two, "O’Reilly" and "O'Reilly" one.
  const plain = form.replace(/’/gu, "'");
  const same =
    form.includes("’") || form.includes("'") ? [...names.keys()].find((known) => known.replace(/’/gu, "'") === plain) : form;
  const key = same ?? form;
  names.set(key, (names.get(key) ?? 0) + 1);
}

function genderByWords(analysis: Analysis, { from, text }: TypedName): "f" | "m" | undefined {
  const before = from > 0 ? word(analysis, from - 1) : "";
  const title = genderOfTitle(before);
  if (title) return title;
  if (HONORIFICS.has(before) || isTitleWord(before) || text.includes(" ")) {
    const gender = genderOf(text.split(" ")[0] as string);
    return gender === "both" ? undefined : gender;
  }
  return undefined;
}
