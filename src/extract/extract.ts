import type { Article } from "../article/article.ts";
import type { Assertion, Entity, Extraction, Mention, Statement } from "../article/extraction.ts";
import { contains, hull, overlap, type Span, textOf } from "../article/span.ts";
import { type Analysis, sentenceSpan } from "../language/analysis.ts";
import { addCoreference } from "./coreference.ts";
import { ArticleDocument } from "./document.ts";
import { type DraftEntity, findEntities } from "./entities.ts";
import { findFrames } from "./frames.ts";
import type { Finding } from "./rules/rule.ts";
import { RULES } from "./rules/rules.ts";
import { type DraftStatement, findStatements } from "./statements.ts";
import { statusOf } from "./status.ts";

/** Reads mentions, statements and assertions off an analysed article. The same analysis gives the same document. */
export function extract(article: Article, analysis: Analysis): Extraction {
  const drafts = findEntities(analysis);
  const document = new ArticleDocument(analysis, drafts);
  addCoreference(document);
  const frames = findFrames(document);
  const statements = findStatements(document, frames);
  const findings = RULES.flatMap((rule) => rule.find(document, frames));
  return write(article, document, statements, findings);
}

/** Gives everything its id, in the order of the text. */
function write(
  article: Article,
  document: ArticleDocument,
  drafts: readonly DraftStatement[],
  findings: readonly Finding[],
): Extraction {
  const { analysis } = document;
  const first = (entity: DraftEntity): number => Math.min(...entity.mentions.map((mention) => mention.span[0]));
  const ordered = [...document.entities].sort((a, b) => first(a) - first(b));
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
  const assertions = writeAssertions(document, drafts, statements, mentions, findings, ids);
  const sentences: Span[] = [];
  for (let i = 0; i < analysis.paragraphOf.length; i++) sentences.push(sentenceSpan(analysis, i));
  return { article, sentences, entities, mentions, statements, assertions };
}

const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

function writeEntity(entity: DraftEntity, id: string): Entity {
  const forms = [...entity.names];
  // A country goes by its usual name; everything else by its longest name of more than one use, or its longest.
  const [name] = entity.country
    ? (forms[0] as [string, number])
    : (forms.sort(
        ([a, m], [b, n]) => Number(isAllCaps(a)) - Number(isAllCaps(b)) || b.length - a.length || n - m || byText(a, b),
      )[0] as [string, number]);
  const aliases = [...entity.names.keys()].filter((form) => form !== name).sort(byText);
  return { id, type: entity.type, name, aliases, ...(entity.country ? { country: entity.country } : {}) };
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
    spans: draft.spans,
    kind: draft.kind,
    evidence: draft.cue ? hull(parts) : hull(draft.spans),
  };
}

function writeAssertions(
  document: ArticleDocument,
  drafts: readonly DraftStatement[],
  statements: readonly Statement[],
  mentions: readonly Mention[],
  findings: readonly Finding[],
  ids: ReadonlyMap<DraftEntity, string>,
): Assertion[] {
  type Draft = Omit<Assertion, "id">;
  const found: Draft[] = [];
  const within = (span: Span, but?: string): string | null => smallest(statements, span, but);
  statements.forEach((statement, i) => {
    const draft = drafts[i] as DraftStatement;
    const cue = draft.cueToken >= 0 ? document.lemma(draft.cueToken) : "say";
    const status =
      draft.cueToken >= 0 && document.analysis.tag[draft.cueToken] === "VERB" ? statusOf(document, draft.cueToken) : "actual";
    if (statement.source) {
      const claimedIn = statement.cue ? within(statement.cue, statement.id) : null;
      const shared = { status, evidence: statement.evidence, when: null, confidence: draft.confidence };
      found.push({ relation: "said", subject: statement.source, object: statement.id, predicate: cue, claimedIn, ...shared });
    }
    const about = new Set<string>();
    for (const { entity, start, end, kind } of mentions) {
      if (kind === "pronoun" || about.has(entity) || entity === statement.source) continue;
      const span = statement.spans.find((content) => contains(content, [start, end]));
      if (!span) continue;
      about.add(entity);
      found.push({
        relation: "about",
        subject: statement.id,
        object: entity,
        predicate: "about",
        status: "actual",
        evidence: statement.evidence,
        claimedIn: null,
        when: null,
        confidence: draft.confidence * 0.95,
      });
    }
  });
  for (const finding of findings) {
    const { subject, object, anchor, evidence, relation, predicate, title, status, confidence } = finding;
    const at: Span = [document.analysis.start[anchor] as number, document.analysis.end[anchor] as number];
    found.push({
      relation,
      subject: ids.get(subject) as string,
      object: ids.get(object) as string,
      predicate,
      ...(title === undefined ? {} : { title }),
      status,
      evidence,
      claimedIn: within(at),
      when: null,
      confidence,
    });
  }
  return distinct(found)
    .sort((a, b) => a.evidence[0] - b.evidence[0] || a.evidence[1] - b.evidence[1] || byText(keyOf(a), keyOf(b)))
    .map((item, i) => ({ id: `a${i + 1}`, ...item }));
}

const keyOf = (item: Omit<Assertion, "id">): string => `${item.relation} ${item.subject} ${item.object} ${item.status}`;

/** One assertion for each relation, ends and status at overlapping evidence: the surest. */
function distinct(found: readonly Omit<Assertion, "id">[]): Omit<Assertion, "id">[] {
  const kept = new Map<string, Omit<Assertion, "id">[]>();
  for (const item of [...found].sort((a, b) => b.confidence - a.confidence || a.evidence[0] - b.evidence[0])) {
    const key = keyOf(item);
    const others = kept.get(key) ?? [];
    if (others.some((other) => overlap(other.evidence, item.evidence) > 0)) continue;
    kept.set(key, [...others, item]);
  }
  return [...kept.values()].flat();
}

/** The statement with the shortest content that holds a span. */
function smallest(statements: readonly Statement[], span: Span, but?: string): string | null {
  let best: string | null = null;
  let length = Number.POSITIVE_INFINITY;
  for (const { id, spans } of statements) {
    if (id === but) continue;
    for (const content of spans) {
      if (contains(content, span) && content[1] - content[0] < length) [best, length] = [id, content[1] - content[0]];
    }
  }
  return best;
}
