import type { Span } from "../article/span.ts";
import { wordSet } from "../article/word-set.ts";
import type { ArticleDocument } from "./document.ts";
import type { DraftEntity, DraftMention } from "./entities.ts";
import { exclusionOf } from "./exclusion.ts";
import { DOCUMENT_NOUNS, sameDocument } from "./lexicon/cues.ts";
import { isTime } from "./lexicon/times.ts";
import { PERSONAL_VOICES } from "./lexicon/voices.ts";
import { standingFor } from "./standing.ts";
import { firstBelow } from "./statements/spans.ts";

/** Who a statement is of: the entity where one is known, the span of its words, its token; null and -1 for nobody named. */
export interface Source {
  readonly entity: DraftEntity | null;
  readonly span: Span | null;
  readonly token: number;
  /** Who else says the same: "both candidates said". */
  readonly others: readonly { readonly entity: DraftEntity; readonly span: Span }[];
}

export const NOBODY: Source = { entity: null, span: null, token: -1, others: [] };

/** Unnamed people and things that speak for the person who is named with them: "McConnell aides", "Trump's campaign". */
const SPEAK_FOR_PERSON: ReadonlySet<string> = new Set([
  ...PERSONAL_VOICES,
  ...wordSet(
    "adviser advisor spokespeople people staffer staffers representative surrogate surrogates publicist administration government officials",
  ),
]);
const ISSUES =
  /^(?:issue|release|publish|write|send|post|sign|file|launch|make|put|deliver|tweet|produce|commission|provide|read|give|distribute|email|e-mail|circulate|share|author|pen)$/u;
/** Media that speak for the state that is named with them: "China's military newspaper", "Syrian state television". */
const SPEAK_FOR_STATE = wordSet("media newspaper newspapers broadcaster television tv radio agency daily press");

/** The sources of an article: whom its nouns stand for, and whose its documents are. */
export class Sources {
  private readonly document: ArticleDocument;
  /** For each noun for a document the places where its owner is told, in order: "a Defense Department news release". */
  private readonly documents = new Map<string, Owned[]>();

  /** The people whom a noun beside their name renames, by that noun: "An | attorney | for Pagliano, Mark MacDougall, said". */
  private readonly renamed = new Map<number, DraftEntity>();

  constructor(document: ArticleDocument) {
    this.document = document;
    for (const entity of document.entities)
      for (const { to, sieve } of entity.mentions) if (sieve === "apposition") this.renamed.set(to - 1, entity);
    for (let i = 0; i < document.analysis.count; i++) {
      const lemma = document.lemma(i);
      if (document.analysis.tag[i] !== "NOUN" || !DOCUMENT_NOUNS.has(lemma)) continue;
      const own = owner(document, i);
      if (own) this.keep(lemma, i, own);
    }
    this.keepRulings();
    for (const list of this.documents.values()) list.sort((a, b) => a.token - b.token);
  }

  private keep(noun: string, token: number, owner: DraftEntity): void {
    const list = this.documents.get(noun);
    if (list) list.push({ token, owner });
    else this.documents.set(noun, [{ token, owner }]);
  }

  /** "A court in Ohio | ruled | that …": whose "the ruling" is. */
  private keepRulings(): void {
    const { document } = this;
    for (let i = 0; i < document.analysis.count; i++) {
      if (
        document.analysis.tag[i] !== "VERB" ||
        !/^(?:rule|hold|find|decide|overturn|uphold|reject|dismiss|order|strike)$/u.test(document.lemma(i))
      )
        continue;
      const [subject] = document.dependents(i, "nsubj");
      const entity = subject === undefined ? undefined : document.entitiesOf(subject)[0];
      const judges =
        entity &&
        subject !== undefined &&
        [...entity.names.keys()].some(
          (name) =>
            /Court|Circuit|Tribunal/u.test(name) ||
            /^(?:Judge|Justice)$/u.test(document.word((document.mentionAt(subject)?.from ?? 0) - 1)),
        );
      if (judges) this.keep("ruling", i, entity);
    }
  }

  /** The source that a token stands for; several where names are joined: "The secretary and Abadi agreed". */
  at(token: number, cue: number): Source {
    const { document } = this;
    const named = document.mentionAt(token) ? null : namedBefore(document, token, cue);
    const entity = this.renamed.get(token) ?? named ?? this.speaker(token);
    const up = document.analysis.head[token] as number;
    const beside = up < 0 ? [] : document.dependents(up, "nsubj").filter((item) => item > token && item < cue);
    const others = [...document.conjuncts(token).slice(1), ...beside].slice(0, 3).flatMap((item) => {
      // "Ryan, | not McConnell |, endorsed Trump"
      const other = this.joins(token, item, cue) && exclusionOf(document, item, cue) < 0 ? this.speaker(item) : null;
      return other && other !== entity ? [{ entity: other, span: sourceSpan(document, item, cue) }] : [];
    });
    return { entity, span: sourceSpan(document, token, cue), token, others: entity ? others : [] };
  }

  /** Whether two nouns before a cue are joined by "and", with nothing but their own words between. */
  private joins(token: number, item: number, cue: number): boolean {
    const { document } = this;
    if (item > cue || item - token > 14) return false;
    for (let i = token + 1; i < item; i++) if (/^(?:VERB|AUX|SCONJ)$/u.test(document.analysis.tag[i] as string)) return false;
    return true;
  }

  /** The entity of a token where it is one that speaks, or that somebody or something unnamed speaks for. */
  speaker(token: number): DraftEntity | null {
    const { document } = this;
    const [entity] = document.entitiesOf(token);
    if (entity) return speaks(entity) ? entity : null;
    const lower = document.lower(token);
    if (lower === "who") return antecedentOf(document, token);
    if (SPEAK_FOR_PERSON.has(lower) || SPEAK_FOR_STATE.has(lower)) return owner(document, token);
    // "reports", where the tagger saw a verb.
    const lemma = DOCUMENT_NOUNS.has(document.lemma(token)) ? document.lemma(token) : lower.replace(/s$/u, "");
    if (!DOCUMENT_NOUNS.has(lemma)) return null;
    return owner(document, token) ?? this.ownerBefore(token, lemma);
  }

  /** "the release said": of the one that was told of before. */
  private ownerBefore(token: number, lemma: string): DraftEntity | null {
    if (!this.document.dependents(token, "det").some((child) => /^(?:the|this|that)$/u.test(this.document.lower(child))))
      return null;
    const all = [...sameDocument(lemma)].map((noun) => lastBefore(this.documents.get(noun) ?? [], token));
    const own = lastBefore(this.documents.get(lemma) ?? [], token);
    const last = own ?? all.reduce((a, b) => ((b?.token ?? -1) > (a?.token ?? -1) ? b : a), undefined);
    return last?.owner ?? null;
  }
}

interface Owned {
  readonly token: number;
  readonly owner: DraftEntity;
}

/** The last of a list, in the order of the text, before a token. */
function lastBefore(list: readonly Owned[], token: number): Owned | undefined {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((list[middle] as Owned).token < token) low = middle + 1;
    else high = middle;
  }
  return list[low - 1];
}

/** "Minister of Education Stefania Giannini said", "the magazine MicroMega wrote": who is named between a noun and the cue. */
function namedBefore(document: ArticleDocument, subject: number, verb: number): DraftEntity | null {
  for (let i = subject + 1; i < verb && i < subject + 8; i++) {
    const mention = document.mentionAt(i);
    // "A local physician from Husaybah, | Zahid Mohammed Rawi |, said"
    if (
      document.word(i) === "," &&
      document.mentionAt(i + 1)?.entity.type === "Person" &&
      document.mentionAt(i + 1)?.from === i + 1
    )
      continue;
    // "a letter to Lynch", "a complaint about Lynch": another than the one who speaks.
    if (document.analysis.tag[i] === "ADP" && !/^(?:of|for|at|from|in)$/u.test(document.lower(i))) return null;
    // "An attorney for | Pagliano |, Mark MacDougall, said": whom he speaks for.
    if (mention && document.analysis.tag[mention.from - 1] === "ADP") {
      i = mention.to - 1;
      continue;
    }
    const close = mention && (mention.entity.type === "Person" || mention.from === subject + 1);
    if (mention?.kind === "name" && close && speaks(mention.entity) && mention.entity.type !== "Place") return mention.entity;
    if (!mention && !/^(?:NOUN|PROPN|ADP)$/u.test(document.analysis.tag[i] as string) && document.word(i) !== ".") return null;
  }
  return null;
}

/** Whom "who" and "which" stand for: "…McConnell, now the Senate majority leader, | who | said". */
function antecedentOf(document: ArticleDocument, relative: number): DraftEntity | null {
  const [open] = document.bounds(relative);
  let other: DraftEntity | null = null;
  for (let i = relative - 1; i >= Math.max(open, relative - 14); i--) {
    const entity = document.mentionAt(i)?.entity;
    if (entity?.type === "Person") return entity;
    if (entity && speaks(entity)) other ??= entity;
    if (document.analysis.tag[i] === "VERB" && other) break;
  }
  return other;
}

const speaks = ({ type }: DraftEntity): boolean =>
  type === "Person" || type === "Country" || type === "Agency" || type === "Organization" || type === "Place";

/** Whom a noun belongs to, by what hangs on it: "X's aides", "a statement from X", "a Defense Department news release". */
function owner(document: ArticleDocument, noun: number): DraftEntity | null {
  for (const child of [...document.dependents(noun, "nmod:poss", "compound", "amod", "nmod", "nmod:desc", "obl")].reverse()) {
    const preposition = document.prepositionOf(child);
    if (preposition && !/^(?:of|by|from|for|with|in)$/u.test(preposition)) continue;
    const entity = document.mentionAt(child)?.entity ?? document.entitiesOf(child)[0];
    if (entity && speaks(entity) && (entity.type !== "Place" || !preposition)) return entity;
  }
  const beside = document.mentionAt(noun - 1) ?? issuer(document, noun);
  return beside && beside.kind !== "pronoun" && speaks(beside.entity) ? beside.entity : null;
}

/** "| The BBC | issued a statement": who brought a document out. */
function issuer(document: ArticleDocument, noun: number): DraftMention | undefined {
  const up = document.analysis.head[noun] as number;
  const issued = up >= 0 && document.analysis.label[noun] === "obj" && ISSUES.test(document.lemma(up));
  const subject = issued ? document.dependents(up, "nsubj")[0] : undefined;
  return subject === undefined ? undefined : document.mentionAt(subject);
}

/** The entity that a noun stands for or, for aides and the like, that they speak for: "McConnell aides". */
export function behind(document: ArticleDocument, noun: number): DraftEntity | null {
  return document.entitiesOf(noun)[0] ?? (SPEAK_FOR_PERSON.has(document.lower(noun)) ? owner(document, noun) : null);
}

/** The words of a source: its name with what stands before it; a noun with its complements; with a "who" after it. */
function sourceSpan(document: ArticleDocument, token: number, cue: number): Span {
  const { tag } = document.analysis;
  const [named] = document.lower(token) === "ex" ? standingFor(document, token) : [];
  const mention = document.mentionAt(named?.token ?? token);
  if (tag[token] === "PRON") return tokenSpan(document, token, token + 1);
  let from = mention && !named ? mention.from : token;
  let to = mention ? mention.to : token + 1;
  const [open, close] = document.bounds(token);
  const first = Math.max(firstBelow(document, token), from - 14, open);
  while (from > first && !stopsNoun(document, from - 1)) from--;
  // "Rep. | Adam Schiff |", where the tree hangs the title elsewhere.
  while (from > open && /^(?:ADJ|PROPN|NOUN|NUM)$/u.test(tag[from - 1] as string) && !stopsNoun(document, from - 1)) from--;
  // "A spokesman | for the BBC |", "people | briefed on the move |"
  if (mention?.kind !== "name") {
    const last = Math.min(close, document.lastBelow(token) + 1, to + 14, cue > token ? cue : close);
    while (to < last && tag[to] !== "PUNCT" && tag[to] !== "AUX" && !/^(?:who|which|that)$/u.test(document.lower(to))) to++;
    if (to > token + 1 && /^(?:ADP|ADV|DET|CCONJ)$/u.test(tag[to - 1] as string)) to = mention ? mention.to : token + 1;
  }
  // "| Ex-FBI director James Comey |"
  if (from - 2 >= open && /^[-‐‑]$/u.test(document.word(from - 1)) && document.lower(from - 2) === "ex") from -= 2;
  const relative = document.word(to) === "," ? to + 1 : to;
  if (cue > relative && cue <= relative + 4 && /^(?:who|which)$/u.test(document.lower(relative))) to = relative + 1;
  return tokenSpan(document, from, to);
}

/** What never stands inside the words of a source before its noun: a mark, a verb, a preposition, a day. */
const stopsNoun = (document: ArticleDocument, token: number): boolean =>
  /^(?:VERB|AUX|ADP|SCONJ|CCONJ|ADV)$/u.test(document.analysis.tag[token] as string) ||
  document.lower(token) === "to" ||
  (document.analysis.tag[token] === "PUNCT" && !/^[-‐‑–.]$/u.test(document.word(token))) ||
  isTime(document.lower(token));

/** The span of the tokens `[from, to)`. */
export function tokenSpan(document: ArticleDocument, from: number, to: number): Span {
  const { analysis } = document;
  return [analysis.start[from] as number, analysis.end[to - 1] as number];
}
