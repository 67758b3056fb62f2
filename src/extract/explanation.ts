import type { Assertion, Entity, MentionKind, Statement } from "../article/extraction.ts";
import type { Span } from "../article/span.ts";
import type { Status } from "../schema/status.ts";

/** A stretch of the article with its words. */
export interface Stretch {
  readonly span: Span;
  readonly text: string;
}

/** What a stretch of the sentence is to the fact. */
export type Part = "subject" | "object" | "source" | "cue" | "content" | "status";

export interface Mark extends Stretch {
  readonly part: Part;
}

/** A word on the way through the sentence's tree: `label` is the step that led to it, up to a head or down from one. */
export interface PathStep extends Stretch {
  readonly label: string | null;
  readonly up: boolean;
}

/** A mention that another one refers to, and the sieve of coreference that found it ("pronoun"), or how it is known. */
export interface Antecedent extends Stretch {
  readonly kind: MentionKind;
  readonly by: string;
}

/** How one end of a fact stands in the text. */
export interface End {
  readonly id: string;
  readonly name: string;
  /** The mention; null for a statement, and where the sentence names nothing. */
  readonly mention: (Stretch & { readonly kind: MentionKind }) | null;
  /** The noun that stands for the entity without being a mention of it: "officials" of "U.S. officials"; else null. */
  readonly through: Stretch | null;
  /** From a pronoun or a description, mention by mention, to a name. */
  readonly refersTo: readonly Antecedent[];
}

/** The rule or the form of attribution that read a fact, with a sentence that it reads. */
export interface ReadBy {
  readonly id: string;
  readonly example: string;
}

/** Why an assertion is there. */
export interface AssertionExplanation {
  readonly what: "assertion";
  readonly id: string;
  /** The assertion as a sentence: "Dmitry Medvedev attended World Internet Conference". */
  readonly reads: string;
  readonly assertion: Assertion;
  readonly sentence: Stretch;
  /** The parts in the sentence, in the order of the text; one may lie inside another. */
  readonly marks: readonly Mark[];
  readonly rule: ReadBy;
  /** Other rules that read the same. */
  readonly alsoReadBy: readonly string[];
  readonly subject: End;
  readonly object: End;
  /** The word that expresses it. */
  readonly cue: Stretch | null;
  /** The way from subject to object through the tree of the sentence; null where it is none or they stand in two. */
  readonly path: readonly PathStep[] | null;
  readonly status: {
    readonly value: Status;
    /** The word that makes it planned, possible or negated; null for what is simply stated. */
    readonly because: Stretch | null;
    /** The way from that word to the cue. */
    readonly path: readonly PathStep[] | null;
  };
  /** The statement in whose content the cue stands. */
  readonly claimedIn: { readonly id: string; readonly source: string | null; readonly content: readonly Stretch[] } | null;
}

/** Why a statement is there. */
export interface StatementExplanation {
  readonly what: "statement";
  readonly id: string;
  readonly reads: string;
  readonly statement: Statement;
  readonly sentence: Stretch;
  readonly marks: readonly Mark[];
  readonly rule: ReadBy;
  readonly source: End | null;
  /** The said and about assertions of it. */
  readonly assertions: readonly { readonly id: string; readonly reads: string }[];
}

/** Why an entity is there. */
export interface EntityExplanation {
  readonly what: "entity";
  readonly id: string;
  readonly reads: string;
  readonly entity: Entity;
  readonly mentions: readonly (Stretch & { readonly kind: MentionKind; readonly refersTo: Antecedent | null })[];
  readonly assertions: readonly { readonly id: string; readonly reads: string }[];
}

export type Explanation = AssertionExplanation | StatementExplanation | EntityExplanation;
