import type { Extraction } from "../article/extraction.ts";
import type { Span } from "../article/span.ts";
import type { Pairing } from "./align.ts";
import type { GoldDocument } from "./gold.ts";
import type { Mistake, MistakeKind } from "./mistakes.ts";
import type { Judged } from "./reliability.ts";
import { Tally } from "./tally.ts";

/** What an engine tells of an assertion besides the document: the rule that read it, and the place of its cue. */
export interface Reason {
  readonly rule: string;
  readonly anchor: Span | null;
}

/** How often something is right. */
export class Accuracy {
  private right = 0;
  private all = 0;

  add(right: boolean): void {
    this.all++;
    if (right) this.right++;
  }

  /** 0..1; null of nothing. */
  get share(): number | null {
    return this.all === 0 ? null : this.right / this.all;
  }
}

/** The three sorts of assertions, which are judged apart. */
export type Sort = "relations" | "said" | "about";

/** What is counted over all articles. */
export class Sums {
  readonly entities = new Tally();
  readonly typedEntities = new Tally();
  readonly statements = new Tally();
  readonly attributions = new Tally();
  readonly about = new Tally();
  readonly relations = new Tally();
  readonly pairs = new Tally();
  readonly type = new Accuracy();
  readonly source = new Accuracy();
  readonly status = new Accuracy();
  readonly claimedIn = new Accuracy();
  readonly types = new Map<string, Tally>();
  readonly byRelation = new Map<string, Tally>();
  readonly judged: Readonly<Record<Sort, Judged[]>> = { relations: [], said: [], about: [] };
  readonly rules = new Map<string, Judged[]>();
  readonly evidence: Readonly<Record<Sort | "all", Accuracy>> = {
    all: new Accuracy(),
    relations: new Accuracy(),
    said: new Accuracy(),
    about: new Accuracy(),
  };
  readonly mistakes: Mistake[] = [];
  readonly faults: string[] = [];
}

/** One article being marked: its gold, what was found in it, and what of both belongs together. */
export interface Marking {
  readonly gold: GoldDocument;
  readonly found: Extraction;
  /** A found span in the gold text. */
  readonly place: (span: Span) => Span;
  readonly entities: Pairing;
  readonly statements: Pairing;
  readonly reasons: ReadonlyMap<string, Reason>;
  readonly sums: Sums;
  readonly tell: (kind: MistakeKind, what: string) => void;
}
