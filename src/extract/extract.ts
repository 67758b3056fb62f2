import type { Article } from "../article/article.ts";
import type { Assertion, Entity, Extraction, Mention, Statement } from "../article/extraction.ts";
import { byText } from "../article/order.ts";
import { contains, hull, overlap, type Span, textOf } from "../article/span.ts";
import { type Analysis, sentenceSpan } from "../language/analysis.ts";
import { countryWikidata } from "../schema/countries.ts";
import type { Relation } from "../schema/relations.ts";
import { addCoreference, addQuotedPronouns } from "./coreference.ts";
import { ArticleDocument } from "./document.ts";
import { type DraftEntity, findEntities } from "./entities.ts";
import { type Frame, findFrames } from "./frames.ts";
import { withInnerBodies } from "./inner-bodies.ts";
import { withTaggedParties } from "./party-tags.ts";
import { RULES } from "./rules/rules.ts";
import { type DraftStatement, findStatements, speakersOf, withInnerQuotes } from "./statements.ts";
import { statusOf } from "./status.ts";
import type { RuleFinding, Trace } from "./trace.ts";
import { repairTrees } from "./tree-repairs.ts";
import { Dating } from "./when.ts";

/**
 * Reads mentions, statements and assertions off an analysed article. The same analysis gives the same document. A `trace`
 * gets to know what each of them was made from.
 */
export function extract(article: Article, analysis: Analysis, trace?: Trace): Extraction {
  const { document, frames, statements } = prepare(analysis, article.date);
  const findings = RULES.flatMap((rule) => rule.find(document, frames).map((found) => ({ ...found, rule: rule.id })));
  return write(article, document, statements, findings, trace);
}

/** What the rules look at, and what they are read beside: entities with all their mentions, verbs, statements. */
export interface Prepared {
  readonly document: ArticleDocument;
  readonly frames: readonly Frame[];
  readonly statements: readonly DraftStatement[];
}

/** The entities of an analysed article of a date (ISO) with their mentions, the frames of its verbs, and its statements. */
export function prepare(read: Analysis, date: string | null = null): Prepared {
  const analysis = repairTrees(read);
  const document = new ArticleDocument(
    analysis,
    withInnerBodies(analysis, withTaggedParties(analysis, findEntities(analysis))),
    date,
  );
  addCoreference(document);
  const frames = findFrames(document);
  const statements = findStatements(document, frames);
  addQuotedPronouns(document, speakersOf(document, statements));
  return { document, frames, statements: withInnerQuotes(document, statements) };
}

/** Gives everything its id, in the order of the text. */
function write(
  article: Article,
  document: ArticleDocument,
  drafts: readonly DraftStatement[],
  findings: readonly RuleFinding[],
  trace: Trace | undefined,
): Extraction {
  const { analysis } = document;
  const first = new Map(document.entities.map((entity) => [entity, firstOffset(entity)]));
  const ordered = [...document.entities].sort((a, b) => (first.get(a) as number) - (first.get(b) as number));
  const ids = new Map(ordered.map((entity, i): [DraftEntity, string] => [entity, `e${i + 1}`]));
  const entities = ordered.map((entity) => writeEntity(entity, ids.get(entity) as string));
  const mentions: Mention[] = ordered
    .flatMap((entity) =>
      entity.mentions.map(
        ({ span, kind }): Mention => ({ entity: ids.get(entity) as string, start: span[0], end: span[1], kind }),
      ),
    )
    .sort((a, b) => a.start - b.start || b.end - a.end);
  const statements = drafts.map((draft, i) => writeStatement(article.text, draft, ids, `s${i + 1}`));
  const assertions = writeAssertions(article, document, drafts, statements, mentions, findings, ids, trace);
  trace?.ends(document, ids, drafts);
  const sentences: Span[] = [];
  for (let i = 0; i < analysis.paragraphOf.length; i++) sentences.push(sentenceSpan(analysis, i));
  return { article, sentences, entities, mentions, statements, assertions };
}

function firstOffset(entity: DraftEntity): number {
  let first = Number.POSITIVE_INFINITY;
  for (const { span } of entity.mentions) first = Math.min(first, span[0]);
  return first;
}

function writeEntity(entity: DraftEntity, id: string): Entity {
  const forms = [...entity.names];
  // A country goes by its usual name; everything else by its longest name of more than one use, or its longest.
  const [name] = entity.name
    ? [entity.name]
    : entity.country
      ? (forms[0] as [string, number])
      : (forms.sort(
          ([a, m], [b, n]) => Number(isAllCaps(a)) - Number(isAllCaps(b)) || b.length - a.length || n - m || byText(a, b),
        )[0] as [string, number]);
  const aliases = [...entity.names.keys()].filter((form) => form !== name).sort(byText);
  const wikidata = entity.country && countryWikidata(entity.country);
  return {
    id,
    type: entity.type,
    name,
    aliases,
    ...(entity.country ? { country: entity.country } : {}),
    ...(wikidata ? { wikidata } : {}),
  };
}

const isAllCaps = (text: string): boolean =>
  text.length > 4 && text === text.toUpperCase() && text !== text.toLowerCase() && text.includes(" ");

function writeStatement(text: string, draft: DraftStatement, ids: ReadonlyMap<DraftEntity, string>, id: string): Statement {
  const parts = [...draft.spans, ...(draft.sourceSpan ? [draft.sourceSpan] : []), ...(draft.cue ? [draft.cue] : [])];
  return {
    id,
    source: draft.source ? (ids.get(draft.source) ?? null) : null,
    sourceSpan: draft.sourceSpan,
    sourceText: draft.sourceSpan ? textOf(text, draft.sourceSpan) : null,
    cue: draft.cue,
    cueClass: draft.cueClass,
    spans: draft.spans,
    kind: draft.kind,
    evidence: draft.cue ? hull(parts) : hull(draft.spans),
  };
}

function writeAssertions(
  article: Article,
  document: ArticleDocument,
  drafts: readonly DraftStatement[],
  statements: readonly Statement[],
  mentions: readonly Mention[],
  findings: readonly RuleFinding[],
  ids: ReadonlyMap<DraftEntity, string>,
  trace: Trace | undefined,
): Assertion[] {
  type Draft = Omit<Assertion, "id">;
  const found: Draft[] = [];
  const contents = new Contents(statements);
  const at = (token: number): Span => [document.analysis.start[token] as number, document.analysis.end[token] as number];
  const dating = new Dating(document, article.date, (token) => contents.holding(at(token)));
  statements.forEach((statement, i) => {
    const draft = drafts[i] as DraftStatement;
    const cue = draft.cueToken >= 0 ? document.lemma(draft.cueToken) : "say";
    const status =
      draft.cueToken >= 0 && document.analysis.tag[draft.cueToken] === "VERB" ? statusOf(document, draft.cueToken) : "actual";
    const claimedIn = statement.cue ? contents.holding(statement.cue, statement.id) : null;
    const when = draft.cueToken < 0 ? null : dating.whenSaid(draft.cueToken, status, claimedIn);
    if (statement.source) {
      const shared = { status, evidence: statement.evidence, when, confidence: draft.confidence };
      found.push({ relation: "said", subject: statement.source, object: statement.id, predicate: cue, claimedIn, ...shared });
    }
    for (const entity of namedIn(statement, mentions)) {
      found.push({
        relation: "about",
        subject: statement.id,
        object: entity,
        predicate: "about",
        status: "actual",
        evidence: statement.evidence,
        claimedIn: null,
        when,
        confidence: draft.confidence * 0.95,
      });
    }
  });
  const byCue = new Map(drafts.map(({ cueToken }, k) => [cueToken, k]));
  for (const finding of findings) {
    const { subject, object, anchor, evidence, relation, predicate, title, status, confidence } = finding;
    found.push({
      relation,
      subject: ids.get(subject) as string,
      object: ids.get(object) as string,
      predicate,
      ...(title === undefined ? {} : { title }),
      status,
      evidence,
      claimedIn: contents.holding(at(anchor), grantedIn(document, drafts, byCue, relation, anchor)),
      when: finding.ends ? until(dating.whenOf(anchor, relation, status)) : dating.whenOf(anchor, relation, status),
      confidence,
    });
    trace?.reads(found.at(-1), finding);
  }
  return distinct(found)
    .sort((a, b) => a.evidence[0] - b.evidence[0] || a.evidence[1] - b.evidence[1] || byText(keyOf(a), keyOf(b)))
    .map((item, i) => {
      trace?.calls(`a${i + 1}`, item);
      return { id: `a${i + 1}`, ...item };
    });
}

/** What a title or a place beside a name tells. */
const NOMINAL: ReadonlySet<Relation> = new Set<Relation>(["leads", "memberOf", "partOf", "locatedIn", "relatedTo"]);

/**
 * The statement that only praises or blames the one whose title an anchor is: "slammed South Korean | President | Moon" leaves
 * to the article who he is. Undefined where the source himself says it.
 */
function grantedIn(
  document: ArticleDocument,
  drafts: readonly DraftStatement[],
  byCue: ReadonlyMap<number, number>,
  relation: Relation,
  anchor: number,
): string | undefined {
  if (!NOMINAL.has(relation) || document.analysis.tag[anchor] === "VERB") return undefined;
  const [open] = document.bounds(anchor);
  for (let i = anchor - 1; i >= Math.max(open, anchor - 20); i--) {
    if (document.analysis.tag[i] !== "VERB") continue;
    const k = byCue.get(i) ?? -1;
    const draft = drafts[k];
    const judges =
      draft?.cueClass === "praises" || draft?.cueClass === "criticizes" || /^(?:accuse|blame)$/u.test(document.lemma(i));
    return judges && draft?.kind === "indirect" ? `s${k + 1}` : undefined;
  }
  return undefined;
}

/** The interval that ends at a date: "../2020". */
const until = (when: string | null): string | null => (when === null || when.includes("/") ? when : `../${when}`);

const keyOf = (item: Omit<Assertion, "id">): string => `${item.relation} ${item.subject} ${item.object} ${item.status}`;

/** The entities that a statement's content names, describes or means by a pronoun, without its source, in the order of the text. */
function namedIn({ source, spans }: Statement, mentions: readonly Mention[]): Set<string> {
  const found = new Set<string>();
  for (const content of spans) {
    for (let i = firstFrom(mentions, content[0]); i < mentions.length; i++) {
      const { entity, start, end } = mentions[i] as Mention;
      if (start >= content[1]) break;
      if (entity !== source && end <= content[1]) found.add(entity);
    }
  }
  return found;
}

/** The index of the first of the sorted mentions that starts at an offset or after it. */
function firstFrom(mentions: readonly Mention[], offset: number): number {
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((mentions[middle] as Mention).start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** One assertion for each relation, ends and status at overlapping evidence: the surest. */
function distinct(found: readonly Omit<Assertion, "id">[]): Omit<Assertion, "id">[] {
  const last = new Map<string, number>();
  const kept: Omit<Assertion, "id">[] = [];
  for (const item of [...found].sort((a, b) => a.evidence[0] - b.evidence[0] || b.confidence - a.confidence)) {
    const key = keyOf(item);
    const at = last.get(key);
    const before = at === undefined ? undefined : kept[at];
    if (at === undefined || !before || overlap(before.evidence, item.evidence) === 0) last.set(key, kept.push(item) - 1);
    else if (item.confidence > before.confidence) kept[at] = item;
  }
  return kept;
}

/** The contents of the statements, ready to be asked which of them holds a span. */
class Contents {
  private readonly spans: { readonly id: string; readonly span: Span }[];
  private readonly longest: number;

  constructor(statements: readonly Statement[]) {
    this.spans = statements.flatMap(({ id, spans }) => spans.map((span) => ({ id, span }))).sort((a, b) => a.span[0] - b.span[0]);
    this.longest = this.spans.reduce((longest, { span }) => Math.max(longest, span[1] - span[0]), 0);
  }

  /** The statement with the shortest content that holds a span; null for none. */
  holding(span: Span, but?: string): string | null {
    let low = 0;
    let high = this.spans.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.spans[middle] as { span: Span }).span[0] <= span[0]) low = middle + 1;
      else high = middle;
    }
    let best: string | null = null;
    let length = Number.POSITIVE_INFINITY;
    for (let i = low - 1; i >= 0; i--) {
      const { id, span: content } = this.spans[i] as { id: string; span: Span };
      if (content[0] < span[0] - this.longest) break;
      if (id !== but && contains(content, span) && content[1] - content[0] < length)
        [best, length] = [id, content[1] - content[0]];
    }
    return best;
  }
}
