import type { EntityType } from "../schema/entity-types.ts";
import type { Relation } from "../schema/relations.ts";
import type { Span } from "./span.ts";

/**
 * What a judgement is about: a name in an article, which stays what it is however the article is read again; or an entity
 * of the collection by its id, which stays as long as its name and its articles do.
 */
export type Reference = MentionReference | EntityKey;

/** A name where it stands. The text makes the file readable, and finds the place again in an article that was mended. */
export interface MentionReference {
  readonly article: string;
  readonly span: Span;
  readonly text?: string;
}

/** An entity of the collection as it is without judgements: `person/li-wei`. */
export interface EntityKey {
  readonly entity: string;
}

/** What a person says of the entities of a collection; it always wins over what the evidence says. */
export type IdentityJudgement = (
  | {
      /** All of these are one thing. */
      readonly do: "merge";
      readonly mentions: readonly Reference[];
    }
  | {
      /** These, which are one thing, are another thing than those. */
      readonly do: "split";
      readonly mentions: readonly Reference[];
      readonly from: readonly Reference[];
    }
  | { readonly do: "rename"; readonly mention: Reference; readonly name: string }
  | { readonly do: "retype"; readonly mention: Reference; readonly type: EntityType }
) &
  Noted;

/** What a person says of a line: the articles do not say that, or they do. */
export interface EdgeJudgement extends Noted {
  readonly do: "reject" | "confirm";
  readonly subject: Reference;
  readonly relation: Relation;
  readonly object: Reference;
}

export type Judgement = IdentityJudgement | EdgeJudgement;

interface Noted {
  /** Why, for people. */
  readonly note?: string;
}

/** Whether a judgement is of a line, and not of who is who. */
export const isOfEdge = (judgement: Judgement): judgement is EdgeJudgement =>
  judgement.do === "reject" || judgement.do === "confirm";

/** A file of judgements. Of judgements that contradict each other the later one wins. */
export interface Judgements {
  readonly format: "redthread-judgements";
  readonly version: 1;
  readonly judgements: readonly Judgement[];
}
