import type { StatementKind } from "../article/extraction.ts";
import { hull, overlap, type Span, trim } from "../article/span.ts";
import { sentenceSpan, tokenAt } from "../language/analysis.ts";
import { afterDateline, clauseEnd, isVerbal, skips, startsClause, thatAfter, verbBetween } from "./clauses.ts";
import type { ArticleDocument } from "./document.ts";
import type { DraftEntity } from "./entities.ts";
import type { Frame } from "./frames.ts";
import {
  BARE_CLAUSE_CUES,
  CLAUSE_CUES,
  INFINITIVE_CUES,
  NOUN_CUES,
  NOUN_PHRASE_CUES,
  PREPOSITIONAL_CUES,
  QUOTE_CUES,
  REQUEST_CUES,
} from "./lexicon/cues.ts";
import type { PlacedQuote, PlacedQuotes } from "./placed-quotes.ts";
import { type Quote, wordCount } from "./quotes.ts";
import { namedBefore, nounSpan, type Source, speaker, subjectAround, tokenSpan } from "./sources.ts";

/** A statement while it is being put together. */
export interface DraftStatement {
  readonly source: DraftEntity | null;
  readonly sourceSpan: Span | null;
  readonly cue: Span | null;
  /** Token of the cue, for what is read off its verb later; -1 for none. */
  readonly cueToken: number;
  readonly spans: Span[];
  kind: StatementKind;
  readonly confidence: number;
}

/** Finds who says what: quotations, reported clauses, requests, promises, stances, "according to". */
export function findStatements(document: ArticleDocument, frames: readonly Frame[]): DraftStatement[] {
  return new Finder(document, frames).run();
}

/** Who speaks in each quotation, by its number among the quotations. */
export function speakersOf({ quotes }: ArticleDocument, statements: readonly DraftStatement[]): Map<number, DraftEntity | null> {
  const found = new Map<number, DraftEntity | null>();
  for (const { spans, source, kind } of statements)
    if (kind !== "indirect")
      for (const span of spans)
        for (const { number, content } of quotes.touching(span)) if (overlap(content, span) > 0) found.set(number, source);
  return found;
}

class Finder {
  private readonly document: ArticleDocument;
  private readonly frames: readonly Frame[];
  private readonly quotes: PlacedQuotes;
  private readonly found: DraftStatement[] = [];
  private readonly cues = new Set<number>();
  private readonly text: string;

  constructor(document: ArticleDocument, frames: readonly Frame[]) {
    this.document = document;
    this.frames = frames;
    this.text = document.analysis.text;
    this.quotes = document.quotes;
  }

  run(): DraftStatement[] {
    for (const frame of this.frames) this.fromVerb(frame);
    this.fromPrepositions();
    this.continueQuotes();
    return this.found.sort((a, b) => (a.spans[0] as Span)[0] - (b.spans[0] as Span)[0] || (a.cue?.[0] ?? 0) - (b.cue?.[0] ?? 0));
  }

  /** All that a speech verb introduces. */
  private fromVerb(frame: Frame): void {
    const { document } = this;
    const { verb, lemma } = frame;
    if (document.analysis.tag[verb] !== "VERB") return;
    const known =
      CLAUSE_CUES.has(lemma) ||
      QUOTE_CUES.has(lemma) ||
      INFINITIVE_CUES.has(lemma) ||
      REQUEST_CUES.has(lemma) ||
      PREPOSITIONAL_CUES.has(lemma) ||
      NOUN_PHRASE_CUES.has(lemma);
    if (!known) return;
    const sentence = sentenceSpan(document.analysis, document.analysis.sentenceOf[verb] as number);
    const cue = tokenSpan(this.document, verb, verb + 1);
    if (this.quotes.around(cue[0])) return;
    const source = this.sourceOf(frame);
    if (QUOTE_CUES.has(lemma) && this.direct(frame, sentence, cue, source)) return;
    const content = this.content(frame, sentence, source);
    if (!content) return;
    const span = trim(this.text, content.span);
    if (wordCount(this.text, span) < content.least) return;
    this.add(source, cue, verb, [this.withoutMarks(span)], content.confidence);
  }

  private add(source: Source, cue: Span | null, cueToken: number, spans: Span[], confidence: number): void {
    const kind = this.kindOf(spans);
    if (cueToken >= 0 && this.cues.has(cueToken)) return;
    this.cues.add(cueToken);
    this.found.push({ source: source.entity, sourceSpan: source.span, cue, cueToken, spans, kind, confidence });
    for (const span of spans)
      for (const quote of this.quotes.touching(span)) if (overlap(quote.content, span) > 0) quote.taken = true;
  }

  private kindOf(spans: readonly Span[]): StatementKind {
    let quoted = 0;
    let total = 0;
    for (const span of spans) {
      total += span[1] - span[0];
      for (const quote of this.quotes.touching(span)) quoted += overlap(quote.content, span);
    }
    if (quoted === 0) return "indirect";
    return quoted >= total - 4 ? "direct" : "mixed";
  }

  /** Drops quotation marks and commas at the ends of a content. */
  private withoutMarks(span: Span): Span {
    let [from, to] = span;
    const inner = this.quotes.touching(span).find((quote) => quote.content[0] - from <= 2 && to - quote.content[1] <= 2);
    if (inner && inner.content[0] >= from - 1) return trim(this.text, inner.content);
    while (from < to && /[\s,:;—–-]/u.test(this.text[from] as string)) from++;
    while (to > from && /[\s,:;—–]/u.test(this.text[to - 1] as string)) to--;
    if (this.text[to - 1] === "." && !/\.\p{L}\.$/u.test(this.text.slice(Math.max(from, to - 4), to))) to--;
    return [from, to];
  }

  private sourceOf(frame: Frame): Source {
    const shared = this.sharedSource(frame);
    if (shared) return shared;
    const subject = frame.agents[0] ?? subjectAround(this.document, this.quotes, frame);
    if (subject === undefined) return { entity: null, span: null, token: -1 };
    const named = this.document.mentionAt(subject) ? null : namedBefore(this.document, subject, frame.verb);
    const entity = named ?? speaker(this.document, subject);
    return { entity, span: nounSpan(this.document, subject), token: subject };
  }

  /** "… said that prices rose, and added that …": a cue after a coordinator has the speaker of the cue before it. */
  private sharedSource({ verb }: Frame): Source | null {
    const { document } = this;
    const [open] = document.bounds(verb);
    let before = verb - 1;
    while (before > open && (document.analysis.tag[before] === "ADV" || document.analysis.tag[before] === "AUX")) before--;
    if (document.analysis.tag[before] !== "CCONJ" || document.dependents(verb, "nsubj", "nsubj:pass").length) return null;
    let k = this.found.length - 1;
    while (k >= 0 && (this.found[k] as DraftStatement).cueToken >= before) k--;
    const earlier = this.found[k];
    if (!earlier || earlier.cueToken < open) return null;
    if (!earlier.sourceSpan || document.analysis.tag[earlier.cueToken] !== "VERB") return null;
    return { entity: earlier.source, span: earlier.sourceSpan, token: tokenAt(document.analysis, earlier.sourceSpan[0]) };
  }

  /** A quotation beside the cue: "…", he said; he said: "…". */
  private direct(frame: Frame, sentence: Span, cue: Span, source: Source): boolean {
    const quotes = this.quotes.touching(sentence).filter((quote) => !quote.taken && quote.long);
    if (quotes.length === 0) return false;
    const clause = source.span ? hull([cue, source.span]) : cue;
    const before = quotes.filter((quote) => quote.content[1] <= clause[0]).at(-1);
    const after = quotes.find((quote) => quote.content[0] >= clause[1]);
    const chosen: PlacedQuote[] = [];
    if (before && this.adjoins(before.content[1], clause[0])) chosen.push(before);
    if (after && this.introduces(clause[1], after.content[0], frame)) chosen.push(after);
    if (chosen.length === 0) return false;
    this.add(
      source,
      cue,
      frame.verb,
      chosen.map((quote) => trim(this.text, quote.content)),
      0.9,
    );
    return true;
  }

  /** Whether only marks and a few words that are no verb stand between a quotation and its cue. */
  private adjoins(from: number, to: number): boolean {
    const between = this.text.slice(from, to);
    return between.length < 60 && !/[.;]\s/u.test(between) && !/\b(?:that|and|but|who|which)\b/u.test(between);
  }

  private introduces(from: number, to: number, frame: Frame): boolean {
    const between = this.text.slice(from, to);
    if (/[,:]\s*["“«„]*$/u.test(between) && between.length < 120) return true;
    // The quotation is the whole of what follows: said "…".
    return between.trim().length <= 2 && frame.lemma !== "call" && frame.lemma !== "describe" && frame.lemma !== "label";
  }

  /** The stretch that an indirect cue introduces, by the build of its clause. */
  private content(
    frame: Frame,
    sentence: Span,
    source: Source,
  ): { readonly span: Span; readonly confidence: number; readonly least: number } | null {
    const { document } = this;
    const { analysis } = document;
    const { verb, lemma } = frame;
    const [open, close] = document.bounds(verb);
    const end = clauseEnd(this.document, verb, close);
    const endOffset = analysis.end[end - 1] as number;
    let next = verb + 1;
    while (next < end && skips(this.document, next)) next++;
    const that = thatAfter(this.document, verb, end);
    if (CLAUSE_CUES.has(lemma) && that > 0 && that < end) {
      return { span: [analysis.start[that] as number, endOffset], confidence: 0.85, least: 2 };
    }
    const toVerb = document
      .dependents(verb, "xcomp", "advcl")
      .find((child) => child > verb && document.dependents(child, "mark").length > 0);
    if (toVerb !== undefined && REQUEST_CUES.has(lemma) && frame.patients.length && !frame.passive) {
      const object = nounSpan(this.document, frame.patients[0] as number);
      if (object[0] > (analysis.end[verb] as number)) return { span: [object[0], endOffset], confidence: 0.75, least: 3 };
    }
    if (next < end && document.lower(next) === "to" && INFINITIVE_CUES.has(lemma) && isVerbal(this.document, next + 1, end)) {
      // "is expected to": the passive says nothing of who expects. "forces seeking to": describes, does not report.
      if (frame.passive || !source.entity || analysis.label[verb] === "acl") return null;
      return { span: [analysis.start[next] as number, endOffset], confidence: 0.75, least: 3 };
    }
    const prepositions = PREPOSITIONAL_CUES.get(lemma);
    if (prepositions && source.span && next < end && prepositions.has(document.lower(next)) && next + 1 < end) {
      return { span: [analysis.start[next + 1] as number, endOffset], confidence: 0.7, least: 1 };
    }
    const clause =
      document.dependents(verb, "ccomp").some((child) => child > verb) ||
      (BARE_CLAUSE_CUES.has(lemma) && startsClause(this.document, next, end));
    if (CLAUSE_CUES.has(lemma) && clause && next < end && !frame.passive) {
      return { span: [analysis.start[next] as number, endOffset], confidence: 0.75, least: 2 };
    }
    if (QUOTE_CUES.has(lemma) && !NOUN_PHRASE_CUES.has(lemma)) {
      const preposed = this.preposed(frame, source, open, end, close, sentence);
      if (preposed) return { span: preposed, confidence: 0.75, least: 3 };
    }
    if (NOUN_PHRASE_CUES.has(lemma) && frame.patients.length && !frame.passive && source.entity) {
      const object = nounSpan(this.document, frame.patients[0] as number);
      if (object[0] >= (analysis.end[verb] as number)) return { span: [object[0], endOffset], confidence: 0.6, least: 3 };
    }
    return null;
  }

  /** "CONTENT, SOURCE CUE.": what stands before the last comma of a sentence that ends in source and cue. */
  private preposed(frame: Frame, source: Source, open: number, end: number, close: number, sentence: Span): Span | null {
    const { document } = this;
    const { analysis } = document;
    if (!source.span) return null;
    const from = Math.min(tokenAt(analysis, source.span[0]), frame.verb);
    const lower = from > open ? document.lower(from - 1) : "";
    if (lower !== "," && lower !== "”" && lower !== '"' && lower !== "—") return null;
    // Something may follow the cue ("on Monday", "in an interview"), not a clause of its own; what follows a
    // turned-round speaker describes him.
    const turned = source.token > frame.verb;
    for (let i = frame.verb + 1; i < end && !turned; i++) {
      const tag = analysis.tag[i];
      if (tag === "VERB" && !/ing$/u.test(document.lower(i))) return null;
      if (i - frame.verb > 16) return null;
    }
    const verbs = verbBetween(this.document, open, from - 1);
    if (!verbs || close - open < 6) return null;
    return [
      Math.max(sentence[0], analysis.start[afterDateline(this.document, frame.verb)] as number),
      analysis.end[from - 2] as number,
    ];
  }

  /** "according to N" and statements held by nouns ("the claim that …"). */
  private fromPrepositions(): void {
    const { document } = this;
    const { analysis } = document;
    for (let i = 0; i + 2 < analysis.count; i++) {
      if (document.lower(i) === "according" && document.lower(i + 1) === "to") this.accordingTo(i);
      else if (NOUN_CUES.has(document.lower(i)) && document.lower(i + 1) === "that") this.fromNoun(i);
    }
  }

  private accordingTo(i: number): void {
    const { document } = this;
    const { analysis } = document;
    const [open, close] = document.bounds(i);
    if (this.quotes.around(analysis.start[i] as number)) return;
    let noun = -1;
    for (let k = i + 2; k < Math.min(close, i + 14); k++) {
      if (document.mentionAt(k)) {
        noun = (document.mentionAt(k) as { to: number }).to - 1;
        // "Saudi Arabia's Civil Defense Authority": go on to the end of the phrase.
        if (/^['’]s?$/u.test(document.word(noun + 1) ?? "") && document.mentionAt(noun + 2))
          noun = (document.mentionAt(noun + 2) as { to: number }).to - 1;
        break;
      }
      const tag = analysis.tag[k];
      if (tag === "VERB" || document.lower(k) === "," || document.lower(k) === ".") break;
      // "two people familiar with the matter": the people are the source.
      if (noun >= 0 && (tag === "ADJ" || (tag === "ADP" && document.lower(k) !== "of"))) break;
      if (tag === "NOUN") noun = k;
    }
    if (noun < 0) return;
    const source: Source = { entity: speaker(this.document, noun), span: nounSpan(this.document, noun), token: noun };
    const cue = tokenSpan(this.document, i, i + 2);
    const before: Span = [
      analysis.start[afterDateline(this.document, i)] as number,
      i > open ? (analysis.end[i - 1] as number) : (analysis.start[i] as number),
    ];
    let comma = noun + 1;
    while (comma < close && document.lower(comma) !== ",") comma++;
    const after: Span = [
      comma < close ? (analysis.end[comma] as number) : (analysis.end[close - 1] as number),
      analysis.end[close - 1] as number,
    ];
    const span = i > open + 2 && wordCount(this.text, before) > 2 ? before : after;
    // Two halves around it: "which, according to AFP, both have criticised" is taken from after it when that is a clause.
    const content =
      span === before && comma < close - 4 && document.lower(i - 1) === "," && verbBetween(this.document, comma, close)
        ? after
        : span;
    const trimmed = this.withoutMarks(trim(this.text, content));
    if (wordCount(this.text, trimmed) >= 3) this.add(source, cue, i, [trimmed], 0.8);
  }

  private fromNoun(i: number): void {
    const { document } = this;
    const { analysis } = document;
    const owner = document.dependents(i, "nmod:poss")[0];
    if (owner === undefined || this.quotes.around(analysis.start[i] as number)) return;
    const entity = speaker(this.document, owner);
    const [, close] = document.bounds(i);
    const end = clauseEnd(this.document, i, close);
    if (!entity || i + 2 >= end) return;
    const span = this.withoutMarks(trim(this.text, [analysis.start[i + 2] as number, analysis.end[end - 1] as number]));
    if (wordCount(this.text, span) < 3) return;
    this.add({ entity, span: nounSpan(this.document, owner), token: owner }, tokenSpan(this.document, i, i + 1), i, [span], 0.6);
  }

  /** Quotations that no cue took: more of what the speaker of the paragraph, or of the one before, says. */
  private continueQuotes(): void {
    const { analysis } = this.document;
    const paragraphOfOffset = (offset: number): number => {
      const token = Math.min(tokenAt(analysis, offset), analysis.count - 1);
      return analysis.paragraphOf[analysis.sentenceOf[token] as number] as number;
    };
    const byParagraph = new Map<number, DraftStatement[]>();
    for (const statement of this.found) {
      const paragraph = paragraphOfOffset((statement.cue ?? (statement.spans[0] as Span))[0]);
      byParagraph.set(paragraph, [...(byParagraph.get(paragraph) ?? []), statement]);
    }
    for (const quote of this.quotes.all) {
      if (quote.taken || !quote.long || wordCount(this.text, quote.content) < 4) continue;
      const sameParagraph = byParagraph.get(quote.paragraph) ?? [];
      const speaks = (item: DraftStatement): boolean => item.cueToken < 0 || QUOTE_CUES.has(this.document.lemma(item.cueToken));
      const before = sameParagraph.filter((item) => item.source && speaks(item) && (item.cue?.[0] ?? 0) < quote.content[0]);
      const speaker = before.at(-1) ?? sameParagraph[0] ?? byParagraph.get(quote.paragraph - 1)?.at(-1);
      if (!speaker || !this.standsAlone(quote)) continue;
      quote.taken = true;
      const content = trim(this.text, quote.content);
      const last = speaker.spans.at(-1) as Span;
      if (speaker.kind === "direct" && sameParagraph.includes(speaker) && content[0] > last[1]) {
        speaker.spans.push(content);
        continue;
      }
      const statement: DraftStatement = {
        ...speaker,
        cue: null,
        cueToken: -1,
        spans: [content],
        kind: "direct",
        confidence: 0.6,
      };
      this.found.push(statement);
      byParagraph.set(quote.paragraph, [...sameParagraph, statement]);
    }
  }

  /** Whether a quotation is a sentence of its own, not a phrase inside somebody's sentence. */
  private standsAlone({ content }: Quote): boolean {
    const before = this.text.slice(Math.max(0, content[0] - 4), content[0] - 1).trimEnd();
    return before === "" || /[.?!:,\n”"]$/u.test(before);
  }
}
