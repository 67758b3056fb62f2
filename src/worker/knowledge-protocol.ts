import type { Extraction } from "../article/extraction.ts";
import type { Judgement } from "../article/judgement.ts";
import type { KnowledgePart } from "../graph/parts.ts";
import type { MergeSuggestion } from "../resolve/suggest.ts";

/** What the page tells the knowledge worker. */
export type KnowledgeOrder =
  /** More extractions, after those that it has. */
  | { readonly kind: "add"; readonly extractions: readonly Extraction[] }
  /** The worker is to forget all extractions. */
  | { readonly kind: "clear" }
  /** Builds the graph of some that it has, by their numbers in the order in which they came; `engine` as in `buildGraph`. */
  | {
      readonly kind: "build";
      readonly run: number;
      readonly engine: string;
      readonly chosen: Int32Array;
      readonly judgements: readonly Judgement[];
    }
  /** Looks for entities of them that are probably one. */
  | { readonly kind: "suggest"; readonly run: number; readonly chosen: Int32Array; readonly judgements: readonly Judgement[] };

/** What the knowledge worker tells: the graph in parts, then the end; or the suggestions. */
export type KnowledgeNews =
  | { readonly kind: "part"; readonly run: number; readonly part: KnowledgePart }
  | { readonly kind: "end"; readonly run: number }
  | { readonly kind: "suggestions"; readonly run: number; readonly found: readonly MergeSuggestion[] };
