import { wordSet } from "../../article/word-set.ts";
import type { ArticleDocument } from "../document.ts";
import type { DraftEntity, DraftMention } from "../entities.ts";
import { isPersonNoun } from "../lexicon/people-words.ts";
import { subjectAhead } from "./genders.ts";
import { PRONOUN_WEIGHTS } from "./learned/pronoun-weights.ts";
import { optionsFor } from "./learned/pronouns.ts";
import { chancesOf, type Option, type Teacher } from "./learned/ranker.ts";
import { isSaying, placeOf, type Referent, type ReferentKind, Referents, type Seen } from "./referents.ts";
import { WEIGHTS } from "./weights.ts";

interface Pronoun {
  readonly kind: ReferentKind;
  readonly gender?: "f" | "m";
  readonly reflexive?: true;
}

const PRONOUNS: ReadonlyMap<string, Pronoun> = new Map<string, Pronoun>([
  ["he", { kind: "person", gender: "m" }],
  ["him", { kind: "person", gender: "m" }],
  ["his", { kind: "person", gender: "m" }],
  ["himself", { kind: "person", gender: "m", reflexive: true }],
  ["she", { kind: "person", gender: "f" }],
  ["her", { kind: "person", gender: "f" }],
  ["hers", { kind: "person", gender: "f" }],
  ["herself", { kind: "person", gender: "f", reflexive: true }],
  ["it", { kind: "thing" }],
  ["its", { kind: "thing" }],
  ["they", { kind: "plural" }],
  ["them", { kind: "plural" }],
  ["their", { kind: "plural" }],
]);

const FIRST_PERSON = wordSet("i me my mine myself we us our ours ourselves");

/** A pronoun looks back over this many mentions at most. */
const LONGEST_LOOK = 80;

/** "it" and "they" mean nobody named where the chance of the best is less; "its" and "their" tell more. */
const LEAST_CHANCE = 0.6;
const LEAST_OF_OWNER = 0.4;
/** A body is seldom meant by "they". */
const LEAST_OF_MANY = 0.75;
/** … and where the traits set by hand speak for the same. */
const LEAST_AGREED = 0.1;
/** … of who says something: news write of that alike, and those are what the traits were set for. */
const LEAST_OF_SPEAKER = 0.02;

/** Who speaks in each quotation, by its number: for the pronouns inside. */
export type Speakers = ReadonlyMap<number, DraftEntity | null>;

/**
 * Gives "he", "she", "it" and "they" what they mean: the candidate before them that fits best in gender, number, place
 * in its clause and distance. Without speakers the pronouns outside quotations are read, with them those inside. Linear.
 */
export function resolvePronouns(
  document: ArticleDocument,
  quoteOf: Int32Array,
  speakers?: Speakers,
  teacher?: Teacher<Seen>,
): void {
  new Reader(document, quoteOf, speakers, teacher).run();
}

class Reader {
  private readonly document: ArticleDocument;
  private readonly quoteOf: Int32Array;
  private readonly speakers: Speakers | undefined;
  private readonly referents: Referents;
  private readonly teacher: Teacher<Seen> | undefined;

  constructor(
    document: ArticleDocument,
    quoteOf: Int32Array,
    speakers: Speakers | undefined,
    teacher: Teacher<Seen> | undefined,
  ) {
    this.teacher = teacher;
    this.document = document;
    this.quoteOf = quoteOf;
    this.speakers = speakers;
    this.referents = new Referents(document, quoteOf);
  }

  run(): void {
    const { document } = this;
    // Of mentions that begin together the longest counts: "Indonesian Navy" before "Indonesian".
    const mentions = document.entities.flatMap((entity) => entity.mentions).sort((a, b) => a.from - b.from || b.to - a.to);
    let next = 0;
    for (let i = 0; i < document.analysis.count; i++) {
      const mention = mentions[next];
      const pronoun = PRONOUNS.get(document.lower(i));
      const here = (this.speakers !== undefined) === (this.quoteOf[i] as number) >= 0;
      if (mention && mention.from === i) {
        // "his wife": the description names one, the pronoun that it begins with another, who is not her.
        if (pronoun && here && mention.kind === "nominal" && mention.to > i + 1) this.resolve(i, pronoun);
        this.referents.name(mention);
      }
      while (next < mentions.length && (mentions[next] as DraftMention).from <= i) next++;
      if (mention && mention.from === i) continue;
      if (pronoun) {
        if (here) this.resolve(i, pronoun);
      } else if (here && this.speakers && FIRST_PERSON.has(document.lower(i))) this.speak(i);
      else if (isFreeNoun(document, i)) this.referents.noun(i);
    }
  }

  /** "I" and "we" inside a quotation are its speaker. */
  private speak(token: number): void {
    const speaker = this.speakers?.get(this.quoteOf[token] as number);
    if (speaker) this.document.refer(speaker, token, token + 1, "pronoun", "speaker");
  }

  private resolve(token: number, pronoun: Pronoun): void {
    const { document, referents } = this;
    const best = this.bestFor(token, pronoun);
    if (!best) return;
    const { referent } = best;
    if (pronoun.gender) referent.gender ??= pronoun.gender;
    let mention: DraftMention | null = null;
    if (referent.entity) {
      mention = document.refer(referent.entity, token, token + 1, "pronoun", "pronoun", best.mention);
      if (pronoun.gender && referent.entity.type === "Person") referent.entity.gender ??= pronoun.gender;
    }
    referents.again(referent, token, mention);
  }

  /** The candidate that fits best, or none where none does well enough. */
  private bestFor(token: number, pronoun: Pronoun): Seen | null {
    const { document } = this;
    if (document.analysis.label[token] === "expl" || (pronoun.kind === "thing" && isEmpty(document, token))) return null;
    return pronoun.kind === "person" ? this.fitting(token, pronoun) : this.ranked(token, pronoun);
  }

  /** The candidate that fits best after the traits set by hand, or none. */
  private fitting(token: number, pronoun: Pronoun): Seen | null {
    const { document, quoteOf } = this;
    const { seen } = this.referents;
    const possessive = document.analysis.label[token] === "nmod:poss";
    const beside = pronoun.kind === "person" && possessive ? this.joined(token, pronoun) : null;
    if (beside) return beside;
    const speaker = this.speakers?.get(quoteOf[token] as number) ?? null;
    const weights = WEIGHTS[pronoun.kind];
    const sentence = document.analysis.sentenceOf[token] as number;
    const place = placeOf(document, token);
    const says = place === "subject" && isSaying(document, token);
    const reach = says ? weights.speechReach : weights.reach;
    const best = new Map<Referent, { readonly score: number; readonly seen: Seen }>();
    for (let k = seen.length - 1; k >= Math.max(0, seen.length - LONGEST_LOOK); k--) {
      const candidate = seen[k] as Seen;
      const { referent } = candidate;
      const distance = sentence - candidate.sentence;
      if (distance > reach) break;
      if (pronoun.kind === "plural" && candidate.mention && candidate.place !== "subject") continue;
      if (!fits(pronoun, referent) || (speaker && referent.entity === speaker) || this.isBarred(token, candidate, pronoun))
        continue;
      const score =
        weights[candidate.place] -
        distance * weights.distance -
        (seen.length - k) * weights.recent +
        Math.log(referent.count) * weights.count +
        (this.referents.isTopic(referent) ? weights.topic : 0) +
        (pronoun.gender && referent.gender === pronoun.gender ? weights.gender : 0) +
        (candidate.place === place ? weights.parallel : 0) +
        (says && candidate.says ? weights.speech : 0) +
        (candidate.pronoun ? weights.pronoun : 0) -
        (candidate.quote !== quoteOf[token] ? weights.quoted : 0) -
        (referent.entity ? 0 : weights.unnamed);
      const known = best.get(referent);
      if (!known || score > known.score) best.set(referent, { score, seen: candidate });
    }
    const ahead = pronoun.kind === "person" && place === "possessor" ? this.ahead(token, pronoun) : null;
    if (ahead) return ahead;
    const [first, second] = [...best.values()].sort((a, b) => b.score - a.score);
    if (!first || first.score < weights.least) return null;
    return !second || first.score - second.score >= weights.margin ? first.seen : null;
  }

  /** What "it" and "they" most likely mean; none where that is too little likely. */
  private ranked(token: number, pronoun: Pronoun): Seen | null {
    const { document, referents } = this;
    const speaker = this.speakers?.get(this.quoteOf[token] as number) ?? null;
    const outside = (this.quoteOf[token] as number) < 0;
    const owns = document.analysis.label[token] === "nmod:poss";
    const options = optionsFor(
      document,
      referents,
      token,
      (seen) =>
        fits(pronoun, seen.referent) && !(speaker && seen.referent.entity === speaker) && !this.isBarred(token, seen, pronoun),
    );
    if (options.length === 0) return null;
    if (this.teacher) return this.teacher(token, options);
    const byHand = outside && (owns || placeOf(document, token) === "subject") ? this.fitting(token, pronoun) : null;
    const chances = chancesOf(options, PRONOUN_WEIGHTS);
    const agreed = byHand ? options.findIndex(({ choice }) => choice?.referent === byHand.referent) : -1;
    if ((chances[agreed] ?? 0) >= (isSaying(document, token) ? LEAST_OF_SPEAKER : LEAST_AGREED)) return byHand;
    const best = chances.indexOf(Math.max(...chances));
    const least = pronoun.kind === "plural" ? LEAST_OF_MANY : owns ? LEAST_OF_OWNER : LEAST_CHANCE;
    return (chances[best] as number) >= least ? (options[best] as Option<Seen>).choice : null;
  }

  /** "met Donald Trump and | his | wife": the person whom the noun is joined to, whatever the subject is. */
  private joined(token: number, pronoun: Pronoun): Seen | null {
    const { document } = this;
    const { head, label } = document.analysis;
    const noun = head[token] as number;
    const first = noun >= 0 && isPersonNoun(document.lemma(noun)) && label[noun] === "conj" ? (head[noun] as number) : -1;
    const mention = first < 0 ? undefined : document.mentionAt(first);
    if (mention?.entity.type !== "Person" || mention.to > token || !isJoinedByAnd(document, noun)) return null;
    const seen = this.referents.peek(mention);
    return fits(pronoun, seen.referent) && seen.referent.entity !== this.speakers?.get(this.quoteOf[token] as number)
      ? seen
      : null;
  }

  /** "For | her | part, Suu Kyi …": the subject of the sentence that a phrase in front of it looks forward to. */
  private ahead(token: number, pronoun: Pronoun): Seen | null {
    const { document } = this;
    const [open] = document.bounds(token);
    const mention = token - open > 6 ? null : subjectAhead(document, token);
    if (!mention) return null;
    const gender = mention.entity.gender;
    return !gender || gender === pronoun.gender ? this.referents.peek(mention) : null;
  }

  /** Whether grammar keeps a pronoun from meaning a candidate: "Medvedev met him", "his brother John". */
  private isBarred(token: number, candidate: Seen, pronoun: Pronoun): boolean {
    const { head, label } = this.document.analysis;
    const up = head[token] as number;
    if (pronoun.reflexive) return false;
    // "his brother John": who has the brother is not John.
    if (label[token] === "nmod:poss") return candidate.head === up || head[candidate.head] === up;
    return (
      up >= 0 &&
      candidate.head !== up &&
      head[candidate.head] === up &&
      candidate.place !== "other" &&
      candidate.place !== "possessor"
    );
  }
}

const isJoinedByAnd = (document: ArticleDocument, noun: number): boolean =>
  document.dependents(noun, "cc").some((child) => /^(?:and|or|&|nor)$/u.test(document.lower(child)));

function fits(pronoun: Pronoun, referent: Referent): boolean {
  if (pronoun.kind === "plural")
    return referent.kind === "plural" || (referent.kind === "thing" && referent.entity !== null && mayBeMany(referent.entity));
  if (referent.kind !== pronoun.kind) return false;
  return !pronoun.gender || !referent.gender || referent.gender === pronoun.gender;
}

/** Whether "they" may mean a body: a party, a church, an army, a team. */
const mayBeMany = ({ type }: DraftEntity): boolean => type === "Organization" || type === "Agency";

/** "it is clear that …", "it seems": means nothing. */
function isEmpty(document: ArticleDocument, token: number): boolean {
  const up = document.analysis.head[token] as number;
  if (up < 0 || document.lower(token) !== "it") return false;
  if (/^(?:seem|appear|happen|turn|rain|snow)$/u.test(document.lemma(up))) return true;
  const clause = document.dependents(up, "ccomp", "csubj", "xcomp", "advcl", "acl:relcl").some((child) => child > up);
  return document.dependents(up, "cop").length > 0 && clause;
}

/** Whether a noun stands for something of its own: no part of a name, no title before one, no predicate. */
function isFreeNoun(document: ArticleDocument, token: number): boolean {
  const { tag, label } = document.analysis;
  if (tag[token] !== "NOUN" || document.mentionAt(token)) return false;
  if (/^(?:compound|nmod:desc|amod|appos|fixed|flat|goeswith|obl:unmarked|nmod:unmarked)$/u.test(label[token] as string))
    return false;
  const up = document.analysis.head[token] as number;
  // "The candidate in front was Donald J. Trump, who …": the two are one.
  if (label[token] === "nsubj" && up > token && document.mentionAt(up)?.entity.type === "Person") return false;
  return document.dependents(token, "cop").length === 0;
}
