import type { MentionKind } from "../article/extraction.ts";
import { type Analysis, spanOf, word } from "../language/analysis.ts";
import type { Deprel } from "../language/labels.ts";
import type { DraftEntity, DraftMention } from "./entities.ts";
import { NOUN_TYPES } from "./lexicon/noun-types.ts";
import { SPEAKS_FOR } from "./lexicon/titles.ts";

const isOrganization = (noun: string): boolean => noun === "agency" || NOUN_TYPES.get(noun) === "Organization";

/** An article in the middle of extraction: the analysis, the entities, and the way between tokens and both. */
export class ArticleDocument {
  readonly analysis: Analysis;
  readonly entities: readonly DraftEntity[];
  /** The longest mention over each token. */
  private readonly mentions: (DraftMention | undefined)[];
  private readonly children: number[][];
  private readonly countries: ReadonlyMap<string, DraftEntity>;

  constructor(analysis: Analysis, entities: readonly DraftEntity[]) {
    this.analysis = analysis;
    this.entities = entities;
    this.mentions = new Array(analysis.count);
    this.countries = new Map(entities.flatMap((entity) => (entity.country ? [[entity.country, entity] as const] : [])));
    for (const entity of entities) for (const mention of entity.mentions) this.cover(mention);
    this.children = Array.from({ length: analysis.count }, () => []);
    for (let i = 0; i < analysis.count; i++) {
      const up = analysis.head[i] as number;
      if (up >= 0) this.children[up]?.push(i);
    }
  }

  private cover(mention: DraftMention): void {
    for (let i = mention.from; i < mention.to; i++) {
      const there = this.mentions[i];
      if (!there || there.to - there.from < mention.to - mention.from) this.mentions[i] = mention;
    }
  }

  /** Adds a mention by description or pronoun. */
  refer(entity: DraftEntity, from: number, to: number, kind: MentionKind): void {
    const mention: DraftMention = { entity, from, to, span: spanOf(this.analysis, from, to), kind };
    entity.mentions.push(mention);
    this.cover(mention);
  }

  word(token: number): string {
    return word(this.analysis, token);
  }

  lower(token: number): string {
    return word(this.analysis, token).toLowerCase();
  }

  lemma(token: number): string {
    return this.analysis.lemma[token] as string;
  }

  /** First token of the sentence of a token, and the first one after it. */
  bounds(token: number): readonly [from: number, to: number] {
    const sentence = this.analysis.sentenceOf[token] as number;
    return [this.analysis.sentenceStart[sentence] as number, this.analysis.sentenceStart[sentence + 1] as number];
  }

  /** The country of an ISO code, where the article mentions it. */
  country(code: string): DraftEntity | undefined {
    return this.countries.get(code);
  }

  mentionAt(token: number): DraftMention | undefined {
    return this.mentions[token];
  }

  /** The tokens that hang on a token with one of the labels, in the order of the text. */
  dependents(token: number, ...labels: readonly Deprel[]): number[] {
    return (this.children[token] ?? []).filter((child) => labels.includes(this.analysis.label[child] as Deprel));
  }

  /** All tokens that hang on a token. */
  allDependents(token: number): readonly number[] {
    return this.children[token] ?? [];
  }

  /** The preposition of a noun ("in", "according to"), lower case; "" for none. */
  prepositionOf(token: number): string {
    const own = this.casesOf(token);
    // "with Iraqi Prime Minister Haider al-Abadi": the preposition may hang on the title before the name.
    const found = own.length
      ? own
      : this.dependents(token, "nmod:desc", "compound", "amod", "flat").flatMap((child) => this.casesOf(child));
    return found.length ? this.lower(found[0] as number) : "";
  }

  private casesOf(token: number): number[] {
    return this.dependents(token, "case").filter((child) => !/^['’]s?$/u.test(this.word(child)));
  }

  /** A noun and what is coordinated with it. */
  conjuncts(token: number): number[] {
    return [token, ...this.dependents(token, "conj").filter((child) => this.analysis.tag[child] !== "VERB")];
  }

  /**
   * The entities that a noun stands for: its own mention, else the body or country that unnamed people or an organ
   * speak for ("U.S. officials", "a spokesman for X", "leaders from A, B and C").
   */
  entitiesOf(token: number): DraftEntity[] {
    const own = this.mentions[token];
    if (own) return [own.entity];
    // "Prime Minister Dmitry Medvedev", where the tree makes the title the head.
    const next = this.mentions[token + 1];
    if (next?.from === token + 1 && next.entity.type === "Person" && next.kind === "name") return [next.entity];
    // "state-run news agency Xinhua"
    if (next?.from === token + 1 && next.entity.type === "Organization" && isOrganization(this.lower(token)))
      return [next.entity];
    if (!SPEAKS_FOR.has(this.lower(token)) && !SPEAKS_FOR.has(this.lemma(token))) {
      const renamed = this.dependents(token, "appos").flatMap((child) => this.mentions[child]?.entity ?? []);
      // "PRISM, a program run by the NSA": the noun that renames stands for what it renames.
      const head = this.analysis.label[token] === "appos" ? this.mentions[this.analysis.head[token] as number] : undefined;
      return head ? [head.entity] : renamed.slice(0, 1);
    }
    // "Germany’s foreign minister, Annalena Baerbock, accused …": named, the person speaks.
    const named = this.dependents(token, "appos").find((child) => this.mentions[child]?.entity.type === "Person");
    if (named !== undefined) return [(this.mentions[named] as DraftMention).entity];
    for (const child of [...this.dependents(token, "nmod:poss", "compound", "amod", "nmod", "nmod:desc")].reverse()) {
      const preposition = this.prepositionOf(child);
      if (preposition && !/^(?:of|for|from|at|in|with)$/u.test(preposition)) continue;
      const entities = this.conjuncts(child).flatMap((item) => this.behind(item));
      if (entities.length) return entities;
    }
    return [];
  }

  /** The entities behind a modifier; "the former republics of A, B and C" stands for A, B and C. */
  private behind(token: number): DraftEntity[] {
    const mention = this.mentions[token];
    const states = /^(?:republics?|countries|states|nations|governments?)$/u.test(this.lower(token));
    if (mention && mention.entity.type !== "Person") return [mention.entity];
    if (!states) return [];
    const inner = this.dependents(token, "nmod").flatMap((child) => this.conjuncts(child));
    return inner.flatMap((child) => this.mentions[child]?.entity ?? []);
  }
}
