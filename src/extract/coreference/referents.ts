import type { ArticleDocument } from "../document.ts";
import type { DraftEntity, DraftMention } from "../entities.ts";
import { takesClause } from "../lexicon/cues.ts";
import { genderOfNoun, isPersonNoun } from "../lexicon/people-words.ts";
import { behind } from "../sources.ts";

/** What a pronoun can mean: an entity of the article, or somebody or something without a name ("a woman", "the plan"). */
export interface Referent {
  readonly entity: DraftEntity | null;
  /** A person, a thing (or body or state), or several of either. */
  readonly kind: ReferentKind;
  gender: "f" | "m" | undefined;
  /** How often it was mentioned so far. */
  count: number;
}

export type ReferentKind = "person" | "thing" | "plural";

/** One mention of a referent, in its place. */
export interface Seen {
  readonly referent: Referent;
  readonly mention: DraftMention | null;
  readonly from: number;
  /** The token that the rest of the mention hangs on. */
  readonly head: number;
  readonly sentence: number;
  readonly place: Place;
  readonly pronoun: boolean;
  /** It is the subject of a verb of speech. */
  readonly says: boolean;
  /** The quotation that it stands in; -1 for none. */
  readonly quote: number;
}

export type Place = "subject" | "object" | "possessor" | "other";

const PLACES: Readonly<Record<string, Place>> = {
  nsubj: "subject",
  "nsubj:pass": "subject",
  "nsubj:outer": "subject",
  obj: "object",
  iobj: "object",
  "nmod:poss": "possessor",
};

/** The place that a token has in its clause; a coordinated noun has that of the first. */
export function placeOf(document: ArticleDocument, token: number): Place {
  const { label, head } = document.analysis;
  let at = token;
  for (let steps = 0; steps < 4 && (label[at] === "conj" || label[at] === "appos" || label[at] === "flat"); steps++) {
    const up = head[at] as number;
    if (up < 0) break;
    at = up;
  }
  return PLACES[label[at] as string] ?? "other";
}

/** Whether a token is the subject of a verb that takes a clause: who says, claims or thinks. */
export function isSaying(document: ArticleDocument, token: number): boolean {
  const { label, head } = document.analysis;
  const up = head[token] as number;
  return label[token] === "nsubj" && up >= 0 && takesClause(document.lemma(up));
}

/** The token of a mention that hangs on one outside it. */
export function headOf(document: ArticleDocument, from: number, to: number): number {
  const { head } = document.analysis;
  for (let i = from; i < to; i++) {
    const up = head[i] as number;
    if (up < from || up >= to) return i;
  }
  return to - 1;
}

/** All that a pronoun may look back on, in the order of the text. */
export class Referents {
  readonly seen: Seen[] = [];
  private people = 0;
  private readonly document: ArticleDocument;
  private readonly quoteOf: Int32Array;
  private readonly named = new Map<DraftEntity, Referent>();
  private readonly nouns = new Map<DraftEntity | null, Map<string, Referent>>();

  constructor(document: ArticleDocument, quoteOf: Int32Array) {
    this.document = document;
    this.quoteOf = quoteOf;
  }

  /** Adds the mention of an entity. */
  name(mention: DraftMention): void {
    const referent = this.referentOf(mention.entity);
    referent.gender = mention.entity.gender;
    this.push(referent, mention, mention.from, headOf(this.document, mention.from, mention.to));
  }

  /** Whether the text is about somebody above all: as a biography is. */
  isTopic({ kind, count }: Referent): boolean {
    return kind === "person" && count >= 6 && count * 2 >= this.people;
  }

  /** A mention that is still to come, as it will be seen. */
  peek(mention: DraftMention): Seen {
    return this.seenAs(this.referentOf(mention.entity), mention, mention.from, headOf(this.document, mention.from, mention.to));
  }

  private referentOf(entity: DraftEntity): Referent {
    let referent = this.named.get(entity);
    if (!referent) {
      referent = { entity, kind: entity.type === "Person" ? "person" : "thing", gender: entity.gender, count: 0 };
      this.named.set(entity, referent);
    }
    return referent;
  }

  /** Adds a noun that is no entity's: "a woman", "critics". A repeated noun means the same one. */
  noun(token: number): void {
    const { document } = this;
    const lemma = document.lemma(token);
    const plural =
      document.analysis.xpos[token] === "NNS" || (document.analysis.xpos[token] !== "NN" && /s$/u.test(document.lower(token)));
    // "U.S. officials" are the state, as far as what they say goes; so is "the Chinese government".
    // "states led by Texas": more than the one that is named.
    const more = document.dependents(token, "acl").some((child) => document.lower(child) === "led");
    const entity = (plural || !isPersonNoun(lemma)) && !more ? behind(document, token) : null;
    const kind = plural ? "plural" : isPersonNoun(lemma) ? "person" : "thing";
    const known = this.nouns.get(entity) ?? new Map<string, Referent>();
    this.nouns.set(entity, known);
    const referent = known.get(`${kind} ${lemma}`) ?? { entity, kind, gender: genderOfNoun(lemma), count: 0 };
    known.set(`${kind} ${lemma}`, referent);
    this.push(referent, null, token, token);
  }

  /** Adds one more mention of what a pronoun was found to mean. */
  again(referent: Referent, token: number, mention: DraftMention | null): void {
    this.push(referent, mention, token, token);
  }

  private push(referent: Referent, mention: DraftMention | null, from: number, head: number): void {
    referent.count++;
    if (referent.kind === "person") this.people++;
    this.seen.push(this.seenAs(referent, mention, from, head));
  }

  private seenAs(referent: Referent, mention: DraftMention | null, from: number, head: number): Seen {
    const { document } = this;
    return {
      referent,
      mention,
      from,
      head,
      sentence: document.analysis.sentenceOf[from] as number,
      place: placeOf(document, head),
      pronoun: document.analysis.tag[head] === "PRON",
      says: isSaying(document, head),
      quote: this.quoteOf[from] as number,
    };
  }
}
