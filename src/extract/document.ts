import type { MentionKind } from "../article/extraction.ts";
import { type Analysis, spanOf, word } from "../language/analysis.ts";
import type { Deprel } from "../language/labels.ts";
import type { Sieve } from "./coreference/sieves.ts";
import type { DraftEntity, DraftMention } from "./entities.ts";
import { PlacedQuotes } from "./placed-quotes.ts";
import { standingFor } from "./standing.ts";

/** An article in the middle of extraction: the analysis, the entities, and the way between tokens and both. */
export class ArticleDocument {
  readonly analysis: Analysis;
  readonly entities: readonly DraftEntity[];
  /** ISO date of the article; null where it is not known. */
  readonly date: string | null;
  readonly quotes: PlacedQuotes;
  /** For each token the number of the long quotation that it stands in; -1 for none. */
  readonly quoteOf: Int32Array;
  /** The same with the short ones: a word or two in marks. */
  readonly marksOf: Int32Array;
  /** The longest mention over each token. */
  private readonly mentions: (DraftMention | undefined)[];
  private readonly children: number[][];
  /** The words in lower case, as far as somebody has asked: all rules do. */
  private readonly lowers: (string | undefined)[];
  private readonly countries: ReadonlyMap<string, DraftEntity>;
  /** The last token of the subtree of each token. */
  private readonly last: Int32Array;

  constructor(analysis: Analysis, entities: readonly DraftEntity[], date: string | null = null) {
    this.analysis = analysis;
    this.date = date;
    this.entities = entities;
    this.quotes = new PlacedQuotes(analysis);
    this.quoteOf = this.quotes.byToken(analysis);
    this.marksOf = this.quotes.byToken(analysis, true);
    this.mentions = new Array(analysis.count);
    this.lowers = new Array(analysis.count);
    this.countries = new Map(entities.flatMap((entity) => (entity.country ? [[entity.country, entity] as const] : [])));
    for (const entity of entities) for (const mention of entity.mentions) if (!mention.around) this.cover(mention);
    // "the Mosul operation": the place in it keeps its word.
    for (const entity of entities)
      for (const mention of entity.mentions)
        if (mention.around) for (let i = mention.from; i < mention.to; i++) this.mentions[i] ??= mention;
    this.children = Array.from({ length: analysis.count }, () => []);
    for (let i = 0; i < analysis.count; i++) {
      const up = analysis.head[i] as number;
      if (up >= 0) this.children[up]?.push(i);
    }
    this.last = lastTokens(analysis, this.children);
  }

  private cover(mention: DraftMention): void {
    for (let i = mention.from; i < mention.to; i++) {
      const there = this.mentions[i];
      if (!there || there.to - there.from < mention.to - mention.from) this.mentions[i] = mention;
    }
  }

  /** Adds a mention by description or pronoun; tokens that have a name already keep it. */
  refer(
    entity: DraftEntity,
    from: number,
    to: number,
    kind: MentionKind,
    sieve: Sieve,
    antecedent: DraftMention | null = null,
  ): DraftMention {
    const mention: DraftMention = { entity, from, to, span: spanOf(this.analysis, from, to), kind, sieve, antecedent };
    entity.mentions.push(mention);
    // A noun that renames a name says more to the rules as the noun that it is.
    if (sieve !== "apposition") for (let i = from; i < to; i++) this.mentions[i] ??= mention;
    return mention;
  }

  word(token: number): string {
    return word(this.analysis, token);
  }

  /** Lower case, without marks that nobody sees: "minister" for "Minister" with a left-to-right mark. */
  lower(token: number): string {
    const known = this.lowers[token];
    if (known !== undefined) return known;
    const lower = word(this.analysis, token)
      .toLowerCase()
      .replace(/\p{Cf}+/gu, "");
    if (token >= 0 && token < this.lowers.length) this.lowers[token] = lower;
    return lower;
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

  /** The last token of all that hangs on a token, directly or not; the token itself where nothing does. */
  lastBelow(token: number): number {
    return this.last[token] as number;
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

  /** The entities that a noun stands for, by name or for others: see `standingFor`. */
  entitiesOf(token: number): DraftEntity[] {
    return standingFor(this, token).map(({ entity }) => entity);
  }
}

/** The last token of each subtree but for marks, from the leaves up. Linear. */
function lastTokens({ count, head, tag }: Analysis, children: readonly (readonly number[])[]): Int32Array {
  const last = Int32Array.from({ length: count }, (_, i) => i);
  const waiting = Int32Array.from(children, (list) => list.length);
  const ready: number[] = [];
  for (let i = 0; i < count; i++) if (waiting[i] === 0) ready.push(i);
  for (let k = 0; k < ready.length; k++) {
    const token = ready[k] as number;
    const up = head[token] as number;
    if (up < 0) continue;
    if (tag[token] !== "PUNCT" && (last[token] as number) > (last[up] as number)) last[up] = last[token] as number;
    waiting[up] = (waiting[up] as number) - 1;
    if (waiting[up] === 0) ready.push(up);
  }
  return last;
}
