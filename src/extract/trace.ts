import type { ArticleDocument } from "./document.ts";
import type { DraftEntity } from "./entities.ts";
import type { Finding } from "./rules/rule.ts";
import type { DraftStatement } from "./statements.ts";

/** A finding with the id of the rule that made it. */
export interface RuleFinding extends Finding {
  readonly rule: string;
}

/**
 * What an extraction remembers, where somebody asks: what each entity, statement and assertion was made from. The extractor
 * fills it as it goes; who gives none pays nothing.
 */
export class Trace {
  /** The article as the rules saw it; undefined until an engine that tells its reasons has read one. */
  document: ArticleDocument | undefined;
  /** All that the rules found, also what another finding made needless. */
  readonly findings: RuleFinding[] = [];
  private readonly entities = new Map<string, DraftEntity>();
  private drafts: readonly DraftStatement[] = [];
  private readonly read = new Map<object, RuleFinding>();
  private readonly byId = new Map<string, RuleFinding>();

  /** An assertion that is being written was read off by a rule. */
  reads(written: object | undefined, finding: RuleFinding): void {
    this.findings.push(finding);
    if (written) this.read.set(written, finding);
  }

  /** An assertion has got its id. */
  calls(id: string, written: object): void {
    const finding = this.read.get(written);
    if (finding) this.byId.set(id, finding);
  }

  /** Everything has its id. */
  ends(document: ArticleDocument, ids: ReadonlyMap<DraftEntity, string>, drafts: readonly DraftStatement[]): void {
    this.document = document;
    this.drafts = drafts;
    for (const [entity, id] of ids) this.entities.set(id, entity);
  }

  entity(id: string): DraftEntity | undefined {
    return this.entities.get(id);
  }

  /** The draft of the statement `s1`, `s2`, … */
  statement(id: string): DraftStatement | undefined {
    return this.drafts[Number(id.slice(1)) - 1];
  }

  /** What a rule found, of an assertion that is neither `said` nor `about`. */
  finding(id: string): RuleFinding | undefined {
    return this.byId.get(id);
  }
}
