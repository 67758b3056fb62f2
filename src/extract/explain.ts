import type { Assertion, Entity, Extraction, Statement } from "../article/extraction.ts";
import { sentenceOf } from "../article/sentence-of.ts";
import { hull, overlap, type Span } from "../article/span.ts";
import { RedthreadError } from "../errors.ts";
import { relation as relationOf } from "../schema/relations.ts";
import { formOf } from "./attribution-forms.ts";
import type { ArticleDocument } from "./document.ts";
import type { DraftEntity } from "./entities.ts";
import { exclusionOf } from "./exclusion.ts";
import { antecedentOf, endAt, stretch, tokenOfEnd, tokenOfMention, unnamedEnd } from "./explain-ends.ts";
import type {
  AssertionExplanation,
  End,
  EntityExplanation,
  Explanation,
  Mark,
  Part,
  PathStep,
  ReadBy,
  StatementExplanation,
  Stretch,
} from "./explanation.ts";
import { RULES } from "./rules/rules.ts";
import { readStatus } from "./status.ts";
import { becauseOf } from "./status-reason.ts";
import type { RuleFinding, Trace } from "./trace.ts";
import { treePath } from "./tree-path.ts";

/**
 * Why an assertion (`a1`), a statement (`s1`) or an entity (`e1`) of an extraction is there, from the trace that was given
 * to the extraction. Throws E203 for an id that it does not have.
 */
export function explanationOf(extraction: Extraction, trace: Trace, id: string): Explanation {
  const { document } = trace;
  const assertion = extraction.assertions.find((item) => item.id === id);
  const statement = extraction.statements.find((item) => item.id === id);
  const entity = extraction.entities.find((item) => item.id === id);
  if (!document || (!assertion && !statement && !entity))
    throw new RedthreadError("E203", id, extraction.article.id, idsOf(extraction));
  const explainer = new Explainer(extraction, trace, document);
  if (assertion) return explainer.assertion(assertion);
  return statement ? explainer.statement(statement) : explainer.entity(entity as Entity);
}

/** The ids of an extraction in words: "a1 to a57, s1 to s12, e1 to e30". */
export function idsOf({ assertions, statements, entities }: Extraction): string {
  const range = (list: readonly { readonly id: string }[]): string[] =>
    list.length > 1 ? [`${list[0]?.id} to ${list.at(-1)?.id}`] : list.map((item) => item.id);
  return [assertions, statements, entities].flatMap(range).join(", ") || "nothing";
}

const LABEL_LENGTH = 60;

class Explainer {
  private readonly extraction: Extraction;
  private readonly trace: Trace;
  private readonly document: ArticleDocument;
  private readonly names: ReadonlyMap<string, string>;

  constructor(extraction: Extraction, trace: Trace, document: ArticleDocument) {
    this.extraction = extraction;
    this.trace = trace;
    this.document = document;
    this.names = new Map([
      ...extraction.entities.map(({ id, name }): [string, string] => [id, name]),
      ...extraction.statements.map(({ id, spans }): [string, string] => [id, `“${this.short(spans)}”`]),
    ]);
  }

  assertion(assertion: Assertion): AssertionExplanation {
    const finding = this.trace.finding(assertion.id);
    return finding ? this.found(assertion, finding) : this.attributed(assertion);
  }

  statement(statement: Statement): StatementExplanation {
    const { id, source, sourceSpan, cue, spans, evidence } = statement;
    const marks = this.marks([["source", sourceSpan], ["cue", cue], ...spans.map((span): [Part, Span] => ["content", span])]);
    return {
      what: "statement",
      id,
      reads: `${source === null ? (statement.sourceText ?? "somebody") : this.name(source)}: ${this.name(id)}`,
      statement,
      sentence: this.sentence([evidence, ...marks.map(({ span }) => span)]),
      marks,
      rule: this.form(id),
      source: source === null || !sourceSpan ? null : this.end(source, this.tokenIn(source, sourceSpan)),
      assertions: this.of(id),
    };
  }

  entity(entity: Entity): EntityExplanation {
    const draft = this.trace.entity(entity.id);
    const mentions = [...(draft?.mentions ?? [])].sort((a, b) => a.from - b.from);
    return {
      what: "entity",
      id: entity.id,
      reads: `${entity.name}, ${entity.type}`,
      entity,
      mentions: mentions.map((mention) => ({
        ...stretch(this.document, mention.span),
        kind: mention.kind,
        refersTo: antecedentOf(this.document, mention),
      })),
      assertions: this.of(entity.id),
    };
  }

  /** What a rule has read off words. */
  private found(assertion: Assertion, finding: RuleFinding): AssertionExplanation {
    const { document } = this;
    const { anchor } = finding;
    const from = tokenOfEnd(document, finding.subject, anchor, finding.evidence);
    const to = tokenOfEnd(document, finding.object, anchor, finding.evidence);
    const subject = this.end(assertion.subject, from, anchor);
    const object = this.end(assertion.object, to, anchor);
    const cue = this.word(anchor);
    const excluded = Math.max(...[from, to].map((token) => (token === null ? -1 : exclusionOf(document, token, anchor))));
    const because = assertion.status === "actual" ? null : excluded >= 0 ? excluded : becauseOf(document, anchor);
    const marks = this.marks([
      ["subject", (subject.through ?? subject.mention)?.span],
      ["object", (object.through ?? object.mention)?.span],
      ["cue", cue.span],
      ["status", because === null ? null : this.word(because).span],
    ]);
    const rule = RULES.find((item) => item.id === finding.rule);
    const example = rule?.matches.find(({ status = "actual" }) => status === assertion.status) ?? rule?.matches[0];
    return {
      ...this.shared(assertion),
      sentence: this.sentence([assertion.evidence, cue.span]),
      marks,
      rule: { id: finding.rule, example: example?.text ?? "" },
      alsoReadBy: this.others(finding),
      subject,
      object,
      cue,
      path: from === null || to === null ? null : this.path(from, to),
      status: {
        value: assertion.status,
        because: because === null ? null : this.word(because),
        path: because === null || because === anchor ? null : this.path(because, anchor),
      },
    };
  }

  /** What a statement gives: who said it, and whom it is about. */
  private attributed(assertion: Assertion): AssertionExplanation {
    const { document } = this;
    const said = assertion.relation === "said";
    const id = said ? assertion.object : assertion.subject;
    const statement = this.extraction.statements.find((item) => item.id === id) as Statement;
    const cueToken = this.trace.statement(id)?.cueToken ?? -1;
    const other = said ? assertion.subject : assertion.object;
    const places = said ? [statement.sourceSpan] : statement.spans;
    const token = places.map((span) => (span ? this.tokenIn(other, span) : null)).find((found) => found !== null) ?? null;
    const end = this.end(other, token);
    const content: End = { id, name: this.name(id), mention: null, through: null, refersTo: [] };
    const read = said && assertion.status !== "actual" && cueToken >= 0 ? readStatus(document, cueToken).because : -1;
    const marks = this.marks([
      [said ? "source" : "object", (said ? statement.sourceSpan : null) ?? (end.through ?? end.mention)?.span],
      ...(said ? [] : ([["source", statement.sourceSpan]] as const)),
      ["cue", statement.cue],
      ...statement.spans.map((span): [Part, Span] => ["content", span]),
      ["status", read >= 0 ? this.word(read).span : null],
    ]);
    return {
      ...this.shared(assertion),
      sentence: this.sentence([assertion.evidence, ...marks.map(({ span }) => span)]),
      marks,
      rule: this.form(id),
      alsoReadBy: [],
      subject: said ? end : content,
      object: said ? content : end,
      cue: statement.cue && stretch(document, statement.cue),
      path: said && token !== null && cueToken >= 0 ? this.path(token, cueToken) : null,
      status: {
        value: assertion.status,
        because: read >= 0 ? this.word(read) : null,
        path: read >= 0 ? this.path(read, cueToken) : null,
      },
    };
  }

  private shared(assertion: Assertion): Pick<AssertionExplanation, "what" | "id" | "reads" | "assertion" | "claimedIn"> {
    const holder = this.extraction.statements.find((item) => item.id === assertion.claimedIn);
    const claimedIn = holder && {
      id: holder.id,
      source: holder.source === null ? holder.sourceText : this.name(holder.source),
      content: holder.spans.map((span) => stretch(this.document, span)),
    };
    return { what: "assertion", id: assertion.id, reads: this.reading(assertion), assertion, claimedIn: claimedIn ?? null };
  }

  /** An assertion as a sentence. */
  private reading({ relation, subject, object }: Assertion): string {
    return relationOf(relation).sentence.replace(/\{(subject|object)\}/gu, (_, end) =>
      this.name(end === "subject" ? subject : object),
    );
  }

  private name(id: string): string {
    return this.names.get(id) ?? id;
  }

  private of(id: string): { id: string; reads: string }[] {
    return this.extraction.assertions
      .filter(({ subject, object }) => subject === id || object === id)
      .map((item) => ({ id: item.id, reads: this.reading(item) }));
  }

  private short(spans: readonly Span[]): string {
    const text = stretch(this.document, spans[0] as Span).text.replace(/\s+/gu, " ");
    return text.length > LABEL_LENGTH || spans.length > 1 ? `${text.slice(0, LABEL_LENGTH).trimEnd()}…` : text;
  }

  private form(statement: string): ReadBy {
    const draft = this.trace.statement(statement);
    return draft ? formOf(this.document, draft) : { id: "said", example: "" };
  }

  private others({ rule, relation, subject, object, status, evidence }: RuleFinding): string[] {
    const same = this.trace.findings.filter(
      (item) =>
        item.relation === relation &&
        item.subject === subject &&
        item.object === object &&
        item.status === status &&
        overlap(item.evidence, evidence) > 0,
    );
    return [...new Set(same.map((item) => item.rule))].filter((id) => id !== rule);
  }

  private end(id: string, token: number | null, anchor?: number): End {
    const entity = this.trace.entity(id) as DraftEntity;
    const what = { id, name: this.name(id) };
    return token === null ? unnamedEnd(this.document, what, entity, anchor) : endAt(this.document, what, entity, token);
  }

  private tokenIn(entity: string, span: Span): number | null {
    const draft = this.trace.entity(entity);
    return draft ? tokenOfMention(this.document, draft, span) : null;
  }

  private word(token: number): Stretch {
    const { start, end } = this.document.analysis;
    return stretch(this.document, [start[token] as number, end[token] as number]);
  }

  private path(from: number, to: number): PathStep[] | null {
    const steps = treePath(this.document, from, to);
    return steps && steps.length > 1 ? steps.map(({ token, label, up }) => ({ ...this.word(token), label, up })) : null;
  }

  private sentence(spans: readonly Span[]): Stretch {
    return stretch(this.document, sentenceOf(this.extraction, hull(spans)));
  }

  private marks(parts: readonly (readonly [part: Part, span: Span | null | undefined])[]): Mark[] {
    return parts
      .flatMap(([part, span]) => (span ? [{ part, ...stretch(this.document, span) }] : []))
      .sort((a, b) => a.span[0] - b.span[0] || b.span[1] - a.span[1]);
  }
}
