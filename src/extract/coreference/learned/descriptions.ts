import type { EntityType } from "../../../schema/entity-types.ts";
import type { ArticleDocument } from "../../document.ts";
import type { DraftEntity, DraftMention } from "../../entities.ts";
import { isCalledLike, isSureNoun, typesOfNoun } from "../../lexicon/called.ts";
import { genderOfNoun, isKin, isPersonNoun, sameRole } from "../../lexicon/people-words.ts";
import { headOf, placeOf } from "../referents.ts";
import type { Roles } from "../roles.ts";
import { type Profile, profilesOf } from "./profiles.ts";
import { bestOf, type FeatureWeights, type Option, type Teacher } from "./ranker.ts";

/** A description looks back over this many mentions at most. */
const LONGEST_LOOK = 300;

/** A state is meant where no other was named in so many sentences. */
const NEAR = 3;
/** … and at as many tokens of its own phrase. */
const LONGEST_PHRASE = 60;

/** "the former panel": its noun, its determiner and what stands between. */
interface Description {
  readonly noun: number;
  readonly from: number;
  readonly determiner: string;
}

/** How a noun goes with an entity, the best first: it was called so by one before, in its name, beside it, … */
const LEVELS = ["again", "head", "called", "class", "word", "type"] as const;
type Level = (typeof LEVELS)[number];

interface Candidate {
  readonly entity: DraftEntity;
  readonly mention: DraftMention;
  readonly level: Level;
  readonly count: number;
  readonly sentences: number;
}

/**
 * Gives "the panel" and "this city" the entity that most likely is meant: by how its noun goes with the name and with what
 * the article called it, how far back and how often it was spoken of, and how many others there are. Linear.
 */
export function rankDescriptions(
  document: ArticleDocument,
  roles: Roles,
  weights: FeatureWeights,
  least: number,
  teacher?: Teacher<DraftEntity>,
): void {
  new Reader(document, roles).run(weights, least, teacher);
}

class Reader {
  private readonly document: ArticleDocument;
  private readonly profiles: ReadonlyMap<DraftEntity, Profile>;
  private readonly mentions: DraftMention[];
  private readonly seen: DraftMention[] = [];
  private readonly counts = new Map<DraftEntity, number>();
  /** By which nouns an entity was spoken of. */
  private readonly nouns = new Map<DraftEntity, Set<string>>();
  /** How a noun was used where it stood for nothing named: with "a", with "the". */
  private readonly loose = new Map<string, "a" | "the">();

  constructor(document: ArticleDocument, roles: Roles) {
    this.document = document;
    this.profiles = profilesOf(document, roles);
    this.mentions = document.entities.flatMap((entity) => entity.mentions).sort((a, b) => a.from - b.from || b.to - a.to);
    for (const { entity, kind, to } of this.mentions) if (kind === "nominal") this.remember(entity, wordOf(document, to - 1));
  }

  private remember(entity: DraftEntity, noun: string): void {
    const nouns = this.nouns.get(entity);
    if (nouns) nouns.add(noun);
    else this.nouns.set(entity, new Set([noun]));
  }

  run(weights: FeatureWeights, least: number, teacher: Teacher<DraftEntity> | undefined): void {
    const { document } = this;
    let next = 0;
    for (let i = 1; i < document.analysis.count; i++) {
      while (next < this.mentions.length && (this.mentions[next] as DraftMention).from < i)
        this.see(this.mentions[next++] as DraftMention);
      if (document.analysis.tag[i] !== "NOUN" || document.mentionAt(i)) continue;
      const description = descriptionAt(document, i);
      const word = wordOf(document, i);
      const options = description ? this.options(description) : [];
      const sure = description && options.length > 1 ? this.sure(description, options) : null;
      if (description && sure) {
        this.see(document.refer(sure, description.from, i + 1, "nominal", "class", this.last(sure)));
        this.remember(sure, word);
        continue;
      }
      if (description && options.length > 1) {
        const best = teacher ? { choice: teacher(i, options), chance: 1 } : bestOf(options, weights);
        if (best?.choice && best.chance >= least) {
          const antecedent = this.last(best.choice);
          this.see(document.refer(best.choice, description.from, i + 1, "nominal", "description", antecedent));
          this.remember(best.choice, word);
          continue;
        }
      }
      this.loose.set(word, description ? "the" : (this.loose.get(word) ?? "a"));
    }
  }

  /** "the legislation" after the only law that was named, where no other word tells of another. */
  private sure(description: Description, options: readonly Option<DraftEntity>[]): DraftEntity | null {
    const { document } = this;
    const word = wordOf(document, description.noun);
    if (word === "state" && modifiers(document, description).length === 0) return this.onlyState(description.noun);
    if (!isSureNoun(word) || this.loose.get(word) === "a") return null;
    const alike = options.filter(({ features }) => features[0] !== "type");
    const [only] = alike;
    if (!only?.choice || alike.length !== 2 || only.features[0] !== "class") return null;
    const words = this.profiles.get(only.choice)?.words;
    if (modifiers(document, description).some((token) => !words?.has(document.lower(token)))) return null;
    const tells = document
      .allDependents(description.noun)
      .some((child) => child > description.noun && isTelling(document, child));
    return tells ? null : only.choice;
  }

  /** "the state" where one of the United States alone was named nearby: "campaigned in Ohio … in | the state |". */
  private onlyState(noun: number): DraftEntity | null {
    const { sentenceOf } = this.document.analysis;
    let only: DraftEntity | null = null;
    for (let k = this.seen.length - 1; k >= Math.max(0, this.seen.length - LONGEST_LOOK); k--) {
      const { entity, from } = this.seen[k] as DraftMention;
      if ((sentenceOf[noun] as number) - (sentenceOf[from] as number) > NEAR) break;
      if (this.profiles.get(entity)?.place !== "state") continue;
      if (only && only !== entity) return null;
      only = entity;
    }
    return only;
  }

  private see(mention: DraftMention): void {
    this.seen.push(mention);
    this.counts.set(mention.entity, (this.counts.get(mention.entity) ?? 0) + 1);
  }

  private last(entity: DraftEntity): DraftMention | null {
    return this.seen.findLast((mention) => mention.entity === entity) ?? null;
  }

  /** Who may be meant, and that it is nobody named; empty where there is nobody. */
  private options(description: Description): Option<DraftEntity>[] {
    const { document } = this;
    const inner = modifiers(document, description);
    if (inner.some((token) => OTHER.test(document.lower(token)))) return [];
    const candidates = this.candidates(description);
    if (candidates.length === 0) return [];
    const best = Math.min(...candidates.map(({ level }) => LEVELS.indexOf(level)));
    const most = Math.max(...candidates.map(({ count }) => count));
    const found: Option<DraftEntity>[] = [];
    candidates.forEach((candidate, order) => {
      const features = this.featuresOf(description, candidate, inner);
      const rank = LEVELS.indexOf(candidate.level);
      const rivals = candidates.filter(({ level }) => LEVELS.indexOf(level) <= rank).length - 1;
      const nearer = candidates.slice(0, order).filter(({ level }) => LEVELS.indexOf(level) <= rank).length;
      features.push(
        `${candidate.level} rivals ${Math.min(3, rivals)}`,
        `${group(candidate.level)} nearer ${Math.min(3, nearer)}`,
      );
      if (rank > best) features.push("worse");
      const like = candidates.filter(({ level }) => level === candidate.level).reduce((sum, { count }) => sum + count, 0);
      features.push(`${group(candidate.level)} share ${Math.floor((4 * candidate.count) / like)}`);
      if (candidate.count === most) features.push(`${group(candidate.level)} most`);
      found.push({ choice: candidate.entity, features });
    });
    found.push({ choice: null, features: this.nobody(description, candidates, inner, LEVELS[best] as Level) });
    return found;
  }

  /** Who goes with the noun, the one spoken of last first. */
  private candidates({ noun, from }: Description): Candidate[] {
    const { document, seen } = this;
    const { sentenceOf, xpos } = document.analysis;
    const word = wordOf(document, noun);
    const types = new Set(typesOfNoun(word));
    if (xpos[noun] !== "NNS" && isPersonNoun(word)) types.add("Person");
    const end = document.lastBelow(noun);
    const high = word === "court" && /^(?:high|supreme|top)$/u.test(document.lower(noun - 1));
    const found: Candidate[] = [];
    // Nobody is what has its own name in the same phrase: "the ambassador of Cuba".
    const done = new Set<DraftEntity>();
    for (let i = from; i <= Math.min(end, from + LONGEST_PHRASE); i++) {
      const inside = document.mentionAt(i);
      if (inside) done.add(inside.entity);
    }
    for (let k = seen.length - 1; k >= Math.max(0, seen.length - LONGEST_LOOK); k--) {
      const mention = seen[k] as DraftMention;
      const { entity } = mention;
      if (done.has(entity)) continue;
      done.add(entity);
      const level = this.levelOf(entity, word, types);
      if (!level || (high && !isHighest(entity))) continue;
      found.push({
        entity,
        mention,
        level,
        count: this.counts.get(entity) ?? 1,
        sentences: (sentenceOf[noun] as number) - (sentenceOf[mention.from] as number),
      });
    }
    return found;
  }

  private levelOf(entity: DraftEntity, word: string, types: ReadonlySet<EntityType>): Level | null {
    const profile = this.profiles.get(entity);
    if (!profile || !suits(entity, profile, word)) return null;
    const fits = types.has(entity.type);
    if (entity.type === "Person") {
      const gender = genderOfNoun(word);
      if (!fits || (gender && entity.gender && gender !== entity.gender)) return null;
      if (this.nouns.get(entity)?.has(word)) return "again";
      for (const known of profile.called) if (sameRole(word, known)) return "called";
      // "the governor" is nobody whom the article does not give that office; "the woman" may be.
      return gender && !isKin(word) ? "type" : null;
    }
    const { heads, called, words } = profile;
    if (this.nouns.get(entity)?.has(word)) return "again";
    // "the investigation" is no bureau of that name, "the poll" not the paper that took it.
    if (!fits && (types.size > 0 || !OWN_NOUN.test(entity.type))) return null;
    if (heads.has(word)) return "head";
    if (word === "state" && profile.place === "state") return "called";
    if (called.has(word)) return "called";
    if (!fits) return null;
    for (const known of heads) if (isCalledLike(word, known)) return "class";
    for (const known of called) if (isCalledLike(word, known)) return "class";
    return words.has(word) ? "word" : "type";
  }

  private featuresOf({ noun, determiner }: Description, candidate: Candidate, inner: readonly number[]): string[] {
    const { document } = this;
    const { entity, mention, level, count, sentences } = candidate;
    const strength = group(level);
    const lemma = wordOf(document, noun);
    const head = headOf(document, mention.from, mention.to);
    const distance = bucket(sentences);
    const features = [
      level,
      `${level} ${entity.type}`,
      `${strength} distance ${distance}`,
      `${strength} count ${Math.min(4, Math.floor(Math.log2(count)))}`,
      `last ${placeOf(document, head)}`,
      `${strength} last ${placeOf(document, head)} ${Math.min(2, sentences)}`,
      `last ${mention.kind}`,
      `${lemma} ${strength}`,
    ];
    if (determiner !== "the") features.push(`this ${strength}`, `this distance ${distance}`);
    if (/^(?:compound|amod|nmod:desc)$/u.test(document.analysis.label[head] as string)) features.push("modifier");
    if (entity.type === "Person")
      features.push(`${strength} ${genderOfNoun(lemma) ? (entity.gender ? "gender" : "gender unknown") : "no gender"}`);
    if ((document.analysis.sentenceOf[entity.mentions[0]?.from ?? 0] as number) < 2) features.push("in the lead");
    if (this.document.quoteOf[noun] !== this.document.quoteOf[mention.from]) features.push("quotation between");
    const words = this.profiles.get(entity)?.words;
    for (const token of inner) {
      const named = document.mentionAt(token)?.entity;
      const agrees = words?.has(document.lower(token)) || words?.has(document.lemma(token));
      features.push(`${strength} ${agrees ? "told" : named ? "of another" : `new ${document.analysis.tag[token]}`}`);
    }
    return features;
  }

  private nobody(
    { noun, determiner }: Description,
    candidates: readonly Candidate[],
    inner: readonly number[],
    best: Level,
  ): string[] {
    const { document } = this;
    const lemma = wordOf(document, noun);
    const known = this.loose.get(lemma);
    const tied = candidates.filter(({ level }) => level === best);
    const features = [
      "nobody",
      `nobody ${best}`,
      `nobody ${best} ${Math.min(3, tied.length)}`,
      `nobody ${determiner === "the" ? "the" : "this"}`,
      `nobody ${lemma}`,
      `nobody ${group(best)} ${lemma}`,
      `nobody ${group(best)} words ${Math.min(3, inner.length)}`,
      `nobody distance ${bucket(Math.min(...tied.map(({ sentences }) => sentences)))}`,
    ];
    if (known) features.push(`nobody after ${known}`, `nobody ${group(best)} after ${known}`);
    if (document.analysis.xpos[noun] === "NNS") features.push("nobody many");
    if ((document.quoteOf[noun] as number) >= 0) features.push("nobody quoted");
    for (const child of document.allDependents(noun)) {
      if (child < noun) continue;
      const label = document.analysis.label[child] as string;
      if (label === "nmod") {
        const of = document.prepositionOf(child) === "of" ? "of" : "with";
        features.push(`nobody ${group(best)} ${of}`);
        if (document.mentionAt(child)) features.push(`nobody ${of} a name`);
      }
      if (/^acl/u.test(label)) features.push(`nobody ${group(best)} which`);
    }
    for (const token of inner) {
      const lower = document.lower(token);
      if (ORDER.test(lower)) features.push("nobody order");
      else if (/^(?:most|least|best|worst|\w{3,}est)$/u.test(lower)) features.push("nobody most");
      else if (document.mentionAt(token)) features.push("nobody of a name");
    }
    return features;
  }
}

/** "the high court": the highest one of a country. */
const isHighest = ({ names }: DraftEntity): boolean => [...names.keys()].some((name) => /Supreme|High /u.test(name));

/** Types of what has nouns of all kinds: "the eclipse", "the cemetery". */
const OWN_NOUN = /^(?:Event|Program|Product|Law|Place)$/u;

/** "the next contest" is not the one that was named. */
const OTHER = /^(?:next|other|previous|last|second|third|earlier|later|another|similar|rival|neighbou?ring)$/u;

const ORDER = /^(?:first|fourth|fifth|only|same|former|latter|final|new|entire|whole)$/u;

/** Whether a word after a noun tells which one is meant: "the law | of negligence |", "the group | that wins |". */
const isTelling = (document: ArticleDocument, token: number): boolean =>
  /^(?:nmod|acl|acl:relcl)$/u.test(document.analysis.label[token] as string);

/** Levels by which the noun itself was said of the entity, and those by which it only may be. */
const group = (level: Level): "said" | "like" | "type" =>
  level === "again" || level === "head" || level === "called" ? "said" : level === "class" || level === "word" ? "like" : "type";

const bucket = (sentences: number): number =>
  sentences < 3 ? sentences : sentences < 5 ? 3 : sentences < 9 ? 5 : sentences < 17 ? 9 : 17;

const FIRST = /^(?:first|second|only|top|\w{3,}est)$/u;

const TOWN = /^(?:city|town|village|capital|municipality|metropolis|hometown|borough|suburb)$/u;

/** Whether a place or country may be called so: no sea "the city", nothing but a state "the state". */
function suits({ type }: DraftEntity, { place, called, heads }: Profile, noun: string): boolean {
  if (called.has(noun) || heads.has(noun)) return true;
  if (noun === "country" || noun === "nation") return type === "Country";
  if (noun === "state") return type === "Country" || place === "state";
  if (type !== "Place") return true;
  if (TOWN.test(noun)) return place === "city" || place === "unknown";
  return place !== "state" || /^(?:state|area|region)$/u.test(noun);
}

/** The description whose noun a token is; undefined where it has no "the" or "this", says what another is, or goes before a name. */
function descriptionAt(document: ArticleDocument, noun: number): Description | undefined {
  const { label, tag, count } = document.analysis;
  if (/^(?:compound|nmod:desc|amod|appos|fixed|flat|goeswith)$/u.test(label[noun] as string)) return undefined;
  if (document.dependents(noun, "cop").length > 0) return undefined;
  // "the nation's first black governor" is no governor of the nation.
  const owned = label[noun] === "nmod:poss" ? (document.analysis.head[noun] as number) : -1;
  if (
    owned >= 0 &&
    isPersonNoun(document.lemma(owned)) &&
    document.dependents(owned, "amod").some((i) => FIRST.test(document.lower(i)))
  )
    return undefined;
  const next = noun + 1;
  if (next < count && (document.mentionAt(next)?.kind === "name" || tag[next] === "PROPN")) return undefined;
  // "the city of Husaybah", "the host of MTV's show": another name tells which.
  if (next + 1 < count && document.lower(next) === "of" && (tag[next + 1] === "PROPN" || document.mentionAt(next + 1)))
    return undefined;
  if (document.dependents(noun, "appos").some((child) => document.mentionAt(child))) return undefined;
  const from = document.dependents(noun, "det").find((child) => child < noun && noun - child <= 6);
  if (from === undefined || !/^(?:the|this|that|these|those)$/u.test(document.lower(from))) return undefined;
  return { noun, from, determiner: document.lower(from) };
}

/** A noun in the singular, or as it stands where it is no one thing: "agency", "rules". */
const wordOf = (document: ArticleDocument, token: number): string =>
  document.analysis.xpos[token] === "NNS" ? document.lower(token) : document.lemma(token);

/** The words between the determiner and the noun that say more of it. */
function modifiers(document: ArticleDocument, { noun, from }: Description): number[] {
  const found: number[] = [];
  for (let i = from + 1; i < noun; i++)
    if (/^(?:ADJ|NOUN|PROPN|NUM|VERB)$/u.test(document.analysis.tag[i] as string)) found.push(i);
  return found;
}
