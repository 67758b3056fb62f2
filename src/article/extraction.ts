import type { EntityType } from "../schema/entity-types.ts";
import type { Relation } from "../schema/relations.ts";
import type { Status } from "../schema/status.ts";
import type { Article } from "./article.ts";
import type { Span } from "./span.ts";

/** How a mention refers: by name, by nationality, by a description, by a pronoun. */
export const MENTION_KINDS = ["name", "demonym", "nominal", "pronoun"] as const;
export type MentionKind = (typeof MENTION_KINDS)[number];

/**
 * What the words that attribute a statement do: "said" says, "alleged" claims, "denied" denies, "warned" and "fears" warn,
 * "called for" demands, "pledged" promises, "wondered" asks, "believes" thinks, "plans to" wants, "praised" praises,
 * "blamed" criticizes. A statement without such words says.
 */
export const CUE_CLASSES = [
  "says",
  "claims",
  "denies",
  "warns",
  "demands",
  "promises",
  "asks",
  "thinks",
  "wants",
  "praises",
  "criticizes",
] as const;
export type CueClass = (typeof CUE_CLASSES)[number];

/** An identifier in Wikidata: `Q148` is China. */
export type WikidataId = `Q${number}`;

/** One real-world thing of one article. */
export interface Entity {
  readonly id: string;
  readonly type: EntityType;
  /** Its fullest proper name. */
  readonly name: string;
  /** Its other names in this article, sorted. */
  readonly aliases: readonly string[];
  /** ISO 3166-1 alpha-2 code of a country. */
  readonly country?: string;
  /** The identifier of the thing in Wikidata, where the engine knows it for sure. */
  readonly wikidata?: WikidataId;
}

/** A stretch of the text that refers to an entity. */
export interface Mention {
  readonly entity: string;
  readonly start: number;
  readonly end: number;
  readonly kind: MentionKind;
}

export const STATEMENT_KINDS = ["direct", "indirect", "mixed"] as const;
export type StatementKind = (typeof STATEMENT_KINDS)[number];

/** A stretch of content attributed to a source. */
export interface Statement {
  readonly id: string;
  /** The entity that says it; null where the text does not tell. */
  readonly source: string | null;
  readonly sourceSpan: Span | null;
  readonly sourceText: string | null;
  /** The words that attribute it ("said", "according to"). */
  readonly cue: Span | null;
  /** What the cue does; documents of other makers may not tell. */
  readonly cueClass?: CueClass;
  /** The content, in order. */
  readonly spans: readonly Span[];
  readonly kind: StatementKind;
  /** The stretch that holds source, cue and content. */
  readonly evidence: Span;
}

/** One relation between two nodes, read off one stretch of the article. */
export interface Assertion {
  readonly id: string;
  readonly relation: Relation;
  /** Entity or statement id. */
  readonly subject: string;
  readonly object: string;
  /** The lemmatized head of the words that express it. */
  readonly predicate: string;
  /** The office or tie, for leads, memberOf and relatedTo. */
  readonly title?: string;
  readonly status: Status;
  readonly evidence: Span;
  /** The statement inside whose content it stands. */
  readonly claimedIn: string | null;
  /** ISO 8601 date or interval, an end of which may be open (EDTF): "2015-12-16", "2015-12", "2014/..", "../2016-06". */
  readonly when: string | null;
  /** 0..1 */
  readonly confidence: number;
}

/** All that one article yields: the document that `redthread extract` prints. */
export interface Extraction {
  readonly article: Article;
  /** The id and version of the engine that read it, where it is not that of the collection it stands in. */
  readonly engine?: string;
  /** The sentences, in order, without overlap: for showing evidence in place. */
  readonly sentences: readonly Span[];
  readonly entities: readonly Entity[];
  readonly mentions: readonly Mention[];
  readonly statements: readonly Statement[];
  readonly assertions: readonly Assertion[];
}
