import { edtfEnds } from "../article/edtf.ts";
import { wordSet } from "../article/word-set.ts";
import type { Relation } from "../schema/relations.ts";
import type { Status } from "../schema/status.ts";
import { type Direction, resolveTime } from "./date-values.ts";
import { findDates, type TimeExpression } from "./dates.ts";
import type { ArticleDocument } from "./document.ts";
import { takesClause } from "./lexicon/cues.ts";
import { isAnnounced, isPredicate, tenseOf } from "./tense.ts";

/** Prepositions whose date is the time itself; "by Friday", "before 2014", "about 2010" name another. */
const AT_TIME = wordSet("on in during over since until till through throughout from between of at");
/** Verbs that only say that it went on, or was tried. */
const ASPECT = wordSet("begin start continue manage try fail help come");
/** Verbs that only carry their noun, and verbs of happening: "held talks on Wednesday", "the meeting took place on Wednesday". */
const LIGHT =
  wordSet(`hold have make pay take conduct do begin start end open sign stage complete conclude finish give launch deliver
  undertake occur happen close come follow last run be`);
/** Prepositions of nouns that tell where one is or what one does there: "said in an interview on Sunday". */
const THERE = wordSet("in at during on");
/** Nouns of which a date before them tells when one spoke: "said in a 2013 memo", not "voted in the 2008 primaries". */
const UTTERANCES =
  wordSet(`statement interview memo speech letter report tweet email e-mail op-ed article column ad essay book post message release
  editorial story remark address conference call briefing appearance testimony hearing debate filing brief`);
const SPEAKING = wordSet("speak talk appear write testify address respond comment campaign");
/** Before a participle they leave it the time of its main verb. */
const WHILE = wordSet("by while whilst in");
/** Relations that hold for a time, mostly read off titles: "President Xi said on Wednesday" dates no presidency. */
const STATES: ReadonlySet<Relation> = new Set<Relation>([
  "leads",
  "memberOf",
  "partOf",
  "locatedIn",
  "relatedTo",
  "owns",
  "operates",
]);

/** An expression, and whether it stands between a speech verb and what is said: a place where only the verb can have it. */
interface Dated extends TimeExpression {
  readonly atCue: boolean;
}

/** The dates of an article, ready to be asked for the time of what a token expresses. */
export class Dating {
  private readonly document: ArticleDocument;
  private readonly date: string | null;
  private readonly contentOf: (token: number) => string | null;
  /** Expressions by the verb or noun whose time they are. */
  private readonly dated = new Map<number, Dated[]>();

  /** `date` is the article's; `contentOf` gives the id of the statement whose content holds a token. */
  constructor(document: ArticleDocument, date: string | null, contentOf: (token: number) => string | null) {
    this.document = document;
    this.date = date;
    this.contentOf = contentOf;
    for (const expression of findDates(document)) {
      const cue = this.cueBefore(expression);
      const host = cue < 0 ? this.hostOf(expression) : cue;
      if (host < 0) continue;
      const dated = { ...expression, atCue: cue >= 0 };
      const list = this.dated.get(host);
      if (list) list.push(dated);
      else this.dated.set(host, [dated]);
    }
  }

  /** When what an anchor expresses happened or is planned to, in EDTF; null where the text gives no date for it. */
  whenOf(anchor: number, relation: Relation, status: Status): string | null {
    if (this.dated.size === 0) return null;
    const content = this.contentOf(anchor);
    const dates = this.of(anchor, STATES.has(relation)).filter((item) => item.atCue || this.contentOf(item.head) === content);
    return this.resolved(dates, status, ({ governor }) =>
      tenseOf(this.document, isPredicate(this.document, governor) && status !== "planned" ? governor : anchor),
    );
  }

  /** When a statement was made; `around` is the statement in whose content the cue stands. */
  whenSaid(cue: number, status: Status, around: string | null): string | null {
    if (this.dated.size === 0) return null;
    const dates = this.of(cue, false).filter((item) => item.atCue || this.contentOf(item.head) === around);
    // What is reported has been said: "would not say on Tuesday".
    return this.resolved(dates, status, () => (status === "planned" ? "future" : "past"));
  }

  /** The expressions that date an anchor: its own, else those of what carries it. */
  private of(anchor: number, state: boolean): readonly Dated[] {
    const own = this.dated.get(anchor);
    // "president since 2013", not "was back on Monday to the Trump of …".
    if (state && this.document.analysis.tag[anchor] !== "VERB")
      return own?.filter(({ value }) => value.open || value.end || !isDay(value.start.unit)) ?? [];
    if (!isPredicate(this.document, anchor)) return own ?? this.ofCarrier(anchor);
    return (
      own ??
      this.ofGovernor(anchor) ??
      this.ofFirst(anchor) ??
      this.ofPlace(anchor) ??
      this.ofMainClause(anchor) ??
      this.ofSpeaking(anchor) ??
      []
    );
  }

  /** "held talks on Wednesday", "the meeting took place on Wednesday", "spoke at a meeting on Wednesday". */
  private ofCarrier(noun: number): readonly Dated[] {
    const { analysis } = this.document;
    const verb = analysis.head[noun] as number;
    const label = analysis.label[noun];
    if (verb < 0 || !isPredicate(this.document, verb)) return [];
    const carried = (label === "obj" || label === "nsubj" || label === "nsubj:pass") && LIGHT.has(this.document.lemma(verb));
    const place = label === "obl" && THERE.has(this.document.prepositionOf(noun));
    return carried || place ? this.of(verb, false) : [];
  }

  /** "was expected on Wednesday to attend", "began on Wednesday to withdraw"; not "agreed on Wednesday to attend". */
  private ofGovernor(verb: number): readonly Dated[] | undefined {
    const { analysis } = this.document;
    let at = verb;
    for (let steps = 0; steps < 3 && analysis.label[at] === "xcomp"; steps++) {
      at = analysis.head[at] as number;
      if (at < 0 || !(isAnnounced(this.document, at) || ASPECT.has(this.document.lemma(at)))) return undefined;
      const dates = this.dated.get(at);
      if (dates) return dates;
    }
    return undefined;
  }

  /** "On Wednesday, Xi visited Wuzhen and met Medvedev": a date before the first of two verbs is that of both. */
  private ofFirst(verb: number): readonly Dated[] | undefined {
    const { analysis } = this.document;
    const first = analysis.head[verb] as number;
    if (analysis.label[verb] !== "conj" || first < 0 || this.hasSubject(verb) || !isPredicate(this.document, first))
      return undefined;
    return some(this.dated.get(first)?.filter((item) => item.to <= first));
  }

  /** "said in an interview on Sunday", "spoke at a rally in Ohio on Tuesday". */
  private ofPlace(verb: number): readonly Dated[] | undefined {
    const nouns = this.document
      .dependents(verb, "obl")
      .filter((noun) => THERE.has(this.document.prepositionOf(noun)) && !this.document.mentionAt(noun));
    const dates = nouns.flatMap((noun) => this.dated.get(noun) ?? []);
    const { label } = this.document.analysis;
    return some(
      dates.filter(
        ({ head, governor }) => head > governor || label[head] === "nmod:poss" || UTTERANCES.has(this.document.lemma(governor)),
      ),
    );
  }

  /** "sued on Friday, claiming that …", "landed in trouble last week by saying …": a participle's time is its main verb's. */
  private ofMainClause(verb: number): readonly Dated[] | undefined {
    const { analysis } = this.document;
    const main = analysis.head[verb] as number;
    if (analysis.label[verb] !== "advcl" || analysis.xpos[verb] !== "VBG" || main < 0 || this.hasSubject(verb)) return undefined;
    const marks = this.document.dependents(verb, "mark").map((child) => this.document.lower(child));
    if (!marks.every((mark) => WHILE.has(mark)) || tenseOf(this.document, main) !== "past") return undefined;
    return this.dated.get(main) ?? this.ofPlace(main);
  }

  /** "Speaking on Sunday, Carson said …". */
  private ofSpeaking(cue: number): readonly Dated[] | undefined {
    const speaking = this.document
      .dependents(cue, "advcl")
      .filter((verb) => verb < cue && this.document.analysis.xpos[verb] === "VBG" && SPEAKING.has(this.document.lemma(verb)));
    return some(speaking.flatMap((verb) => this.dated.get(verb) ?? this.ofPlace(verb) ?? []));
  }

  private hasSubject(verb: number): boolean {
    return this.document.dependents(verb, "nsubj", "nsubj:pass").length > 0;
  }

  /** The verb or noun whose time an expression is; -1 for none. */
  private hostOf({ head, governor, preposition, value }: TimeExpression): number {
    const { analysis } = this.document;
    if (governor < 0) return -1;
    const label = analysis.label[head] as string;
    if (/^(?:csubj|root|conj|appos|parataxis|vocative|list)/u.test(label)) return -1;
    if (label === "nummod" && value.start.unit !== "day") return -1;
    // "Monday at Liberty University, Trump addressed …": the tree may give the verb two subjects.
    if (label.startsWith("nsubj") && (preposition !== "" || this.document.dependents(governor, "nsubj").length < 2)) return -1;
    if (preposition === "for" ? !isAnnounced(this.document, governor) : preposition !== "" && !AT_TIME.has(preposition))
      return -1;
    const { unit } = value.start;
    if (preposition === "") {
      // "September 2015 statement", "last March"; not "In 2014 2015 was far".
      const bare = unit === "year" || unit === "decade" || (unit === "month" && value.start.which === "");
      if (bare && label !== "nmod:poss" && label !== "compound") return -1;
      // "said Wednesday": the tree may take the day for what is said; "spent Wednesday" means the day.
      if (label === "obj" && !this.isBare(head, governor)) return -1;
    }
    // Names have no time of their own: "met Xi on Wednesday" dates the meeting even if the tree hangs the day on Xi.
    let host = governor;
    for (
      let steps = 0;
      steps < 4 && this.isName(host) && !isPredicate(this.document, host) && label !== "nmod:poss" && label !== "compound";
      steps++
    ) {
      host = analysis.head[host] as number;
      if (host < 0) return -1;
    }
    return host;
  }

  /** Whether a day without preposition after a verb is its time and not its object. */
  private isBare(head: number, verb: number): boolean {
    return takesClause(this.document.lemma(verb)) || this.document.dependents(verb, "obj").some((other) => other !== head);
  }

  private isName(token: number): boolean {
    const mention = this.document.mentionAt(token);
    if (mention?.kind !== "name") return false;
    return /^(?:Person|Country|Place|Agency|Organization|Product)$/u.test(mention.entity.type);
  }

  /** "said on Wednesday he would attend": the speech verb before a date that the tree hangs on what is said; -1 for none. */
  private cueBefore({ from, to, preposition, governor, head }: TimeExpression): number {
    const { analysis } = this.document;
    // "said Monday's decision was wrong", "said Monday was a holiday"
    const next = analysis.tag[to];
    if (analysis.label[head] === "nmod:poss" || next === "VERB" || next === "AUX") return -1;
    if (preposition !== "" && !AT_TIME.has(preposition)) return -1;
    const before = preposition === "" ? from - 1 : from - 2;
    if (this.isCue(before)) return before;
    const said = analysis.head[governor] as number;
    if (analysis.label[governor] !== "ccomp" || said > from || !this.isCue(said)) return -1;
    for (let i = said + 1; i < from; i++) if (analysis.tag[i] === "SCONJ" || /^[,;:"“”]$/u.test(this.document.word(i))) return -1;
    const [subject] = this.document.dependents(governor, "nsubj", "nsubj:pass");
    return subject !== undefined && subject >= to ? said : -1;
  }

  private isCue(token: number): boolean {
    return token >= 0 && this.document.analysis.tag[token] === "VERB" && takesClause(this.document.lemma(token));
  }

  /** The one date that all expressions agree on, the most exact: "in 2014 … on Dec. 16, 2014"; null where they do not. */
  private resolved(dates: readonly Dated[], status: Status, tense: (item: Dated) => Direction): string | null {
    const found = new Set<string>();
    for (const item of dates) {
      const when = resolveTime(item.value, this.date, tense(item), status);
      if (when !== null) found.add(when);
    }
    if (found.size < 2) return [...found][0] ?? null;
    return [...found].find((one) => [...found].every((other) => lies(one, other))) ?? null;
  }
}

/** A list that has something; undefined for an empty one, so that the next place is asked. */
const some = (dates: readonly Dated[] | undefined): readonly Dated[] | undefined => (dates?.length ? dates : undefined);

const isDay = (unit: string): boolean => unit === "day" || unit === "weekday" || unit === "weekend" || unit === "away";

/** Whether a date lies inside another. */
function lies(inner: string, outer: string): boolean {
  if (inner === outer || inner.startsWith(`${outer}-`)) return true;
  const [from, to] = edtfEnds(outer);
  return outer.includes("/") && !inner.includes("/") && (from === null || from <= inner) && (to === null || inner <= `${to}~`);
}
