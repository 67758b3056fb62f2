import type { EntityType } from "./entity-types.ts";

/** The families in which legends group the relations. */
export const RELATION_FAMILIES = [
  { id: "speech", label: "Speech" },
  { id: "presence", label: "Presence" },
  { id: "power", label: "Power" },
  { id: "structure", label: "Structure" },
  { id: "support", label: "Support" },
  { id: "conflict", label: "Conflict" },
  { id: "other", label: "Other" },
] as const;

export type RelationFamily = (typeof RELATION_FAMILIES)[number]["id"];

/** One way in which types may stand at the two ends of a relation. */
export interface Signature {
  readonly subject: readonly EntityType[];
  readonly object: readonly EntityType[];
}

/** What a relation file says: which types it joins, how it reads as a sentence, how it maps to PLOVER. */
export interface RelationDefinition {
  /** The word that documents, graphs and filters use. */
  readonly id: string;
  readonly label: string;
  /** The edge read as a sentence; `{subject}` and `{object}` stand for the names. */
  readonly sentence: string;
  /** The label read from the object's side. */
  readonly inverse: string;
  /** The verbs by which a person asks for it, with forms that no rule makes ("meet met"); words of one are joined by "_". */
  readonly verbs: string;
  readonly family: RelationFamily;
  /** The types that it may join: subject and object must fit one of these pairs of lists together. */
  readonly signature: readonly Signature[];
  /** Whether subject and object may change places. */
  readonly symmetric: boolean;
  /** The event class of the PLOVER ontology, where there is one. */
  readonly plover: string | null;
}
