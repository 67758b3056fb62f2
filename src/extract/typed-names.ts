import type { MentionKind } from "../article/extraction.ts";
import { wordSet } from "../article/word-set.ts";
import { type Analysis, nameOver, word } from "../language/analysis.ts";
import type { EntityType } from "../schema/entity-types.ts";
import { contextEvidence, type Renamings, renamings } from "./context.ts";
import { fold } from "./fold.ts";
import { isAmericanGeorgia } from "./homonyms.ts";
import { countryByDemonym, countryByName, FAMILY_FIRST, genderOf, isKnownPlace, knownBody, placeBehind } from "./knowledge.ts";
import { THINGS } from "./lexicon/descriptions.ts";
import { LAST_WORDS } from "./lexicon/head-words.ts";
import { leadersNamed } from "./lexicon/leaders.ts";
import { governmentOf } from "./metonymy.ts";
import { type NamePart, namesIn, textOf } from "./name-parts.ts";
import { isNoName, type NameCandidate } from "./names.ts";
import { isTeam } from "./teams.ts";
import { Evidence } from "./type-evidence.ts";
import { MODEL_TYPES, modelEvidence, ownEvidence, type Typing } from "./typing.ts";

/** A name with its type, by tokens `[from, to)`, before it is joined to others. */
export interface TypedName {
  readonly from: number;
  readonly to: number;
  readonly text: string;
  readonly typing: Typing;
  readonly kind: MentionKind;
  readonly headline: boolean;
}

interface FoundName extends NamePart {
  readonly text: string;
  readonly headline: boolean;
  /** What its place in the text says. */
  readonly context: Evidence;
  /** One word that opens a sentence or a quotation, so that its capital says nothing. */
  readonly opening: boolean;
  /** A title of a work in quotation marks. */
  readonly work: boolean;
  /** How much its deeds here speak for a body: "Twitter suspended the account". */
  readonly acting: number;
  /** Whether the model sees a name of our types here. */
  readonly seen: boolean;
}

/** Below this nothing speaks for a name. */
const LEAST = 1;
/** What must speak for a word that only ever opens sentences. */
const LEAST_OPENING = 2;
/** What must speak for a name that the model does not see. */
const LEAST_UNSEEN = 2.4;

/** What speaks against a person who has no second name in the whole article. */
const LONE = 1;

/** The names in the candidates with their types: what speaks for a type adds up over all places where the same name stands. */
export function typedNames(analysis: Analysis, candidates: readonly NameCandidate[]): TypedName[] {
  const nouns = renamings(analysis);
  const whole = new Set(candidates.map(({ from, to }) => textOf(analysis, from, to)));
  const read = candidates.flatMap((candidate) =>
    [...(candidate.work ? [wholeOf(candidate)] : namesIn(analysis, candidate, (text) => whole.has(text)))].map((part) =>
      lookAt(analysis, nouns, candidate, part),
    ),
  );
  const american = isAmericanGeorgia(read.map(({ text }) => text));
  const found = read.map((name) => (american && name.typing?.country === "GE" ? { ...name, typing: STATE } : name));
  const types = typesOf(analysis, found);
  const people = peopleIn(found, types);
  const countries = new Set(found.flatMap(({ typing }) => typing?.country ?? []));
  return found.flatMap((name): TypedName[] => {
    const typing = settle(analysis, name, types, people, countries);
    return typing ? [{ from: name.from, to: name.to, kind: name.kind, text: name.text, headline: name.headline, typing }] : [];
  });
}

/** "Georgia" beside "Atlanta" or "South Carolina". */
const STATE: Typing = { type: "Place" };

const wholeOf = ({ from, to }: NameCandidate): NamePart => ({ from, to, kind: "name" });

function lookAt(analysis: Analysis, nouns: Renamings, { headline, work }: NameCandidate, part: NamePart): FoundName {
  const { from, to } = part;
  const seen = nameOver(analysis, from, to);
  const context = part.typing ? new Evidence() : contextEvidence(analysis, nouns, from, to);
  const acting = Math.max(context.of("Organization"), isActor(analysis, to) ? 1 : 0);
  context.join(part.typing ? new Evidence() : modelEvidence(seen, from, to));
  if (work) context.for("Product", 5);
  return {
    ...part,
    text: textOf(analysis, from, to),
    headline,
    context,
    acting,
    opening:
      to - from === 1 &&
      (from === analysis.sentenceStart[analysis.sentenceOf[from] as number] || OPENER.test(word(analysis, from - 1))),
    work: work ?? false,
    seen: seen !== undefined && MODEL_TYPES.has(seen.label),
  };
}

const OPENER = /^["“‘'«([:•*]$/u;

/** The type of each name by its folded text; null for what is no name of ours. */
function typesOf(analysis: Analysis, found: readonly FoundName[]): ReadonlyMap<string, EntityType | null> {
  const groups = new Map<string, FoundName[]>();
  for (const name of found) {
    if (name.typing) continue;
    const key = fold(name.text);
    const group = groups.get(key);
    if (group) group.push(name);
    else groups.set(key, [name]);
  }
  const longer = partsOfLonger(found);
  const types = new Map<string, EntityType | null>();
  for (const [key, group] of groups) types.set(key, typeOf(analysis, group, longer.has(key)));
  // "Marco Rubio" is a person where "Rubio" is one.
  for (const [key, group] of groups) {
    const words = (group[0] as FoundName).text.split(" ");
    const named = words.length > 1 && words.length < 5 && genderOf(words[0] as string) !== undefined;
    if (named && types.get(key) === "Place" && types.get(fold(words.at(-1) as string)) === "Person") types.set(key, "Person");
  }
  typeBeginnings(groups, types);
  const endings = typeEndings(groups, types);
  typeWithArticle(analysis, groups, types, endings);
  return types;
}

/** "Wells" is the bank where "Wells Fargo" is named and nobody of that name, "Matthew" the storm where "Hurricane Matthew" is. */
function typeBeginnings(groups: ReadonlyMap<string, readonly FoundName[]>, types: Map<string, EntityType | null>): void {
  const begun = new Map<string, EntityType>();
  const people = new Set<string>();
  for (const [key, type] of types) {
    const words = key.split(" ");
    if (words.length === 1) continue;
    if (type === "Organization") begun.set(words[0] as string, type);
    else if (type === "Event" && words.length === 2 && STORMS.test(key)) begun.set(words[1] as string, type);
    else if (type === "Person") for (const part of words) people.add(part);
  }
  for (const [key, type] of begun) {
    const [name] = groups.get(key) ?? [];
    if (!name || name.typing) continue;
    const own = types.get(key);
    if (type === "Event" && own === "Person") types.set(key, type);
    else if (
      type === "Organization" &&
      (own === "Person" || (own === "Place" && !isKnownPlace(name.text))) &&
      !people.has(key) &&
      !genderOf(name.text) &&
      leadersNamed(name.text).length === 0
    )
      types.set(key, type);
  }
}

const STORMS = /^(?:hurricane|typhoon|cyclone|storm) /u;

/** "the Times", "the Post": a head word of names by itself is the type of the one longer name that ends in it. */
function typeEndings(
  groups: ReadonlyMap<string, readonly FoundName[]>,
  types: Map<string, EntityType | null>,
): ReadonlyMap<string, unknown> {
  const longer = new Map<string, Set<string>>();
  for (const [key, type] of types) {
    const last = type === null || !key.includes(" ") ? undefined : key.split(" ").at(-1);
    if (last) longer.set(last, (longer.get(last) ?? new Set()).add(key));
  }
  for (const [key, [name]] of groups) {
    // "the Conference" is a description, see coreference.
    if (!name || types.get(key) !== null || !LAST_WORDS.has(name.text) || THINGS.has(key)) continue;
    const [only, other] = longer.get(key) ?? [];
    if (only && !other) types.set(key, types.get(only) ?? null);
  }
  return longer;
}

/** "the Guardian", "The Economist": bodies whose name has the article, which is no part of a candidate; not the end of another name. */
function typeWithArticle(
  analysis: Analysis,
  groups: ReadonlyMap<string, readonly FoundName[]>,
  types: Map<string, EntityType | null>,
  endings: ReadonlyMap<string, unknown>,
): void {
  for (const [key, group] of groups) {
    const [name] = group;
    const fact = name && types.get(key) !== "Person" && !endings.has(key) ? knownBody(`The ${name.text}`) : undefined;
    if (fact && group.some(({ from }) => from > 0 && /^the$/iu.test(word(analysis, from - 1)))) types.set(key, fact.type);
  }
}

/** Peoples and groups of people with a capital, who are no entities: "African Americans", "Baby Boomers". */
const PEOPLES =
  /^(?:(?:African|Asian|Native|Arab|Muslim|Jewish|Hispanic|Mexican|Cuban|Black|White)[ -]Americans?|Baby Boomers?|(?:Middle|Far|Near|South|North|West|East|Southeast|Latin|Central)(?: |-)?(?:Eastern|Easterners?|Asians?|Africans?|Europeans?|American|Americans)|New Americans?|Merry Christmas|Happy .+)$/u;

/** "Super PACs", "Baby Boomers" */
function areNoNames(analysis: Analysis, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (!isNoName(word(analysis, i))) return false;
  return true;
}

/** The words of names of two to four words: news gives people their full name once, and then a part of it. */
function partsOfLonger(found: readonly FoundName[]): ReadonlySet<string> {
  const parts = new Set<string>();
  for (const { text } of found) {
    const words = text.split(" ");
    if (words.length > 1 && words.length < 5) for (const part of words) parts.add(fold(part));
  }
  return parts;
}

function typeOf(analysis: Analysis, group: readonly FoundName[], partOfLonger: boolean): EntityType | null {
  const [{ text, from, to, work }] = group as readonly [FoundName];
  // "Mrs. May": by itself a candidate only where it can be no month and no auxiliary, see `names.ts`.
  if (/^(?:May|Will)$/u.test(text)) return "Person";
  // "the Church", "the Conference": a description of what is named elsewhere, see coreference.
  if (!knownBody(text) && (LAST_WORDS.has(text) || isNoName(text) || (to - from < 3 && areNoNames(analysis, from, to))))
    return null;
  // "Ban Ki-moon", "Tsai Ing-wen"
  const eastern = /^(\p{Lu}\p{Ll}+) \p{Lu}\p{Ll}+-\p{Ll}+$/u.exec(text);
  if (eastern && FAMILY_FIRST.has(eastern[1] as string)) return "Person";
  const own = ownEvidence(text) ?? (work ? new Evidence() : null);
  if (!own || PEOPLES.test(text)) return null;
  // "Amphion acquired …": who goes by one word throughout is seldom a person.
  const lone = to - from === 1 && !partOfLonger && !leadersNamed(text).length && !genderOf(text) && !FAMILY_FIRST.has(text);
  if (lone) own.for("Person", -LONE);
  const context = new Evidence();
  for (const name of group) context.join(name.context, 6);
  const total = new Evidence().join(own).join(context.times(1 / Math.sqrt(group.length)));
  const best = total.best();
  // What is widely known is what it is known as, if it is no person or place here: "Jordan", "Meta".
  const fact = knownBody(text);
  if (fact && PLATFORMS.has(text)) return platform(analysis, group);
  if (fact) return best && (best.type === "Person" || best.type === "Place") ? best.type : fact.type;
  const least = group.some((name) => name.seen) ? LEAST : LEAST_UNSEEN;
  // "Unity also means …", “Cyberspace is …”: a capital that says nothing, and a model that is not sure.
  const weight = best ? best.weight + (lone && best.type === "Person" ? LONE : 0) : 0;
  if (best && weight < LEAST_OPENING && own.of(best.type) <= 0 && group.every(({ opening }) => opening)) return null;
  return best && best.weight >= least ? best.type : null;
}

/** Platforms are bodies where they act and products where things are on them. */
const PLATFORMS = wordSet(
  "Twitter Facebook YouTube Instagram WhatsApp Reddit LinkedIn Snapchat Telegram Tumblr Pinterest TikTok Weibo WeChat Signal Skype Spotify Etsy Craigslist Wikipedia VKontakte Uber Airbnb",
);
const PRODUCTS_FIRST = wordSet(
  "YouTube Instagram WhatsApp Reddit Snapchat Telegram Tumblr Pinterest Weibo WeChat Signal Skype Wikipedia Twitter",
);

/** "Twitter suspended the account" is the company, "on Twitter" the product; where both stand, the company. */
function platform(analysis: Analysis, group: readonly FoundName[]): EntityType {
  if (group.some(({ acting }) => acting >= 0.9)) return "Organization";
  const [{ text }] = group as readonly [FoundName];
  const on = ({ from, to }: FoundName): boolean =>
    /^(?:on|via|through)$/iu.test(from > 0 ? word(analysis, from - 1) : "") ||
    /^(?:post|posts|page|pages|account|accounts|live|feed|video|videos|message|messages|users?)$/iu.test(
      to < analysis.count ? word(analysis, to) : "",
    );
  return PRODUCTS_FIRST.has(text) || group.every(on) ? "Product" : "Organization";
}

/** Whether the name that ends before `to` is the subject of a verb of doing. */
function isActor(analysis: Analysis, to: number): boolean {
  const head = analysis.head[to - 1] as number;
  return (
    analysis.label[to - 1] === "nsubj" &&
    head >= 0 &&
    analysis.tag[head] === "VERB" &&
    !/^(?:be|have|become|seem|appear|let|allow|make|help|show|work|need|mean|remain|lie|light|explode|erupt)$/u.test(
      analysis.lemma[head] as string,
    )
  );
}

/** The single words by which people with longer names go: surnames, and first names where the family name stands first. */
function peopleIn(found: readonly FoundName[], types: ReadonlyMap<string, EntityType | null>): ReadonlySet<string> {
  const people = new Set<string>();
  for (const { text, typing } of found) {
    const words = text.split(" ");
    if (typing || words.length < 2 || placeBehind(words.at(-1) as string) !== undefined || types.get(fold(text)) !== "Person")
      continue;
    const [first, last] = [words[0] as string, words.at(-1) as string];
    people.add(fold(last)).add(fold(last.replace(/^(?:al|el)[-‐‑]/iu, "")));
    if (FAMILY_FIRST.has(first) || genderOf(first)) people.add(fold(first));
    if (words.length > 2) people.add(fold(words.slice(-2).join(" ")));
  }
  return people;
}

/** Parties by a word that means people of a conviction where none of these countries is spoken of. */
const PARTIES: ReadonlyMap<string, readonly string[]> = new Map([
  ["Conservatives", ["GB", "CA"]],
  ["Conservative", ["GB", "CA"]],
  ["Liberals", ["CA", "AU"]],
  ["Labour", ["GB", "NZ", "IE"]],
  ["Labor", ["AU"]],
  ["Social Democrats", ["DE", "SE", "DK", "AT"]],
]);

function isElsewhere(text: string, countries: ReadonlySet<string>): boolean {
  const homes = PARTIES.get(text);
  return homes !== undefined && !homes.some((home) => countries.has(home));
}

/** The type of one name where it stands. */
function settle(
  analysis: Analysis,
  name: FoundName,
  types: ReadonlyMap<string, EntityType | null>,
  people: ReadonlySet<string>,
  countries: ReadonlySet<string>,
): Typing | null {
  const { text, from, to } = name;
  const surname = people.has(fold(text));
  if (isElsewhere(text, countries)) return null;
  if (name.typing && !(surname && name.typing.country && !countryByName(text) && !countryByDemonym(text))) return name.typing;
  const government = surname ? undefined : governmentOf(analysis, text, from, to, countries);
  // The seat of the European Union acts as the Union more often than as Belgium.
  if (government && text === "Brussels") return { type: "Organization", as: "European Union" };
  if (government) return { type: "Country", country: government };
  const type = types.get(fold(text)) ?? null;
  if (type === "Place" && !surname && isTeam(analysis, from, to)) return { type: "Organization" };
  // "the Clintons": a family, not one of them.
  const family = from > 0 && /^(?:the|both)$/iu.test(word(analysis, from - 1)) && /s$/u.test(text) && !surname;
  if (family && (people.has(fold(text.slice(0, -1))) || people.has(fold(text.replace(/es$/u, ""))))) return null;
  // "Bloomberg spoke", where Michael Bloomberg is named: no news agency.
  const person = name.context.of("Person") >= name.context.of("Organization") - 0.5;
  if (!surname || (knownBody(text) && !person)) return type ? { type } : null;
  // "Valeska Paris … Paris claims", but "in Paris".
  const place = isKnownPlace(text) && name.context.of("Place") > name.context.of("Person") + 0.5;
  return { type: place ? "Place" : "Person" };
}
