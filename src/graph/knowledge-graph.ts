import type { MultiDirectedGraph } from "graphology";
import type { Extraction, WikidataId } from "../article/extraction.ts";
import type { OwnValues } from "../article/graph-file.ts";
import type { Span } from "../article/span.ts";
import type { Resolution } from "../resolve/resolve.ts";
import type { NodeType } from "../schema/node-types.ts";
import type { Relation } from "../schema/relations.ts";
import type { Status } from "../schema/status.ts";
import type { GraphView } from "./graph-view.ts";

/** What a node of the graph carries: an entity of the collection, or a statement. */
export interface NodeAttributes {
  /** The name; of several organs of one name with the state ("Foreign Ministry (China)"); of a statement its beginning. */
  readonly label: string;
  readonly type: NodeType;
  /** How many mentions there are in all articles. */
  readonly mentions: number;
  /** Ids of the articles that mention it, sorted. */
  readonly articles: readonly string[];
  readonly aliases: readonly string[];
  /** ISO dates of the first and last dated article that mentions it. */
  readonly firstDate: string | null;
  readonly lastDate: string | null;
  /** ISO 3166-1 alpha-2 code of a country. */
  readonly country?: string;
  /** Of a node of an opened graph: what its file calls its type, where that is none of ours. */
  readonly kind?: string;
  /** In how many articles the opened file says that it is mentioned. */
  readonly told?: number;
  /** Radius and colour that the opened file gives it, where nothing else tells them. */
  readonly size?: number;
  readonly colour?: string;
  /** What else the opened file tells of it. */
  readonly own?: OwnValues;
  /** The identifier in Wikidata, where it is known for sure. */
  readonly wikidata?: WikidataId;
}

/** What an edge carries: all assertions with one subject, relation and object. Texts stay outside (see Evidence). */
export interface EdgeAttributes {
  readonly relation: Relation;
  /** How many assertions stand behind it. */
  readonly weight: number;
  /** The status of most assertions; ties go to the surer one. */
  readonly status: Status;
  /** The verb of most assertions, as a lemma ("deny" of "said"); ties go to the one that stands first in the evidence. */
  readonly predicate: string;
  /** Whether every assertion stands inside a statement's content. */
  readonly claimed: boolean;
  /** The highest confidence of an assertion. */
  readonly confidence: number;
  /** ISO dates of the first and last dated article behind it. */
  readonly firstDate: string | null;
  readonly lastDate: string | null;
  /** Whether a person has confirmed it. */
  readonly confirmed?: boolean;
  /** That the opened file says that neither end comes first, whatever its relation. */
  readonly undirected?: true;
  /** How many pieces of evidence the opened file says that it has: it need not bring them along. */
  readonly told?: number;
  /** What else the opened file tells of it. */
  readonly own?: OwnValues;
  /** The first and last date, as precise as the texts, that evidence of its own status is dated to; null where none is. */
  readonly earliest: string | null;
  readonly latest: string | null;
  /**
   * Ids of the assertions: keys of `KnowledgeGraph.evidence`. Those of the edge's own status come first, then those that the
   * articles say themselves, then the surest: the first is the one to quote.
   */
  readonly evidence: readonly string[];
}

/** One assertion of the collection, with the way back to its words. */
export interface Evidence {
  /**
   * A hash of engine, the article's own id, text, span, relation, status and ends: the same in every collection, so sets
   * of evidence merge by union.
   */
  readonly id: string;
  /** Node ids. */
  readonly subject: string;
  readonly object: string;
  readonly relation: Relation;
  readonly predicate: string;
  readonly title?: string;
  readonly status: Status;
  /** The node of the statement inside whose content it stands. */
  readonly claimedIn: string | null;
  /** EDTF. */
  readonly when: string | null;
  readonly confidence: number;
  /** The article's id, and the span in its text. */
  readonly article: string;
  readonly span: Span;
}

/** The graph of a collection: one of graphology's. */
export type RedthreadGraph = MultiDirectedGraph<NodeAttributes, EdgeAttributes>;

/** A graph that was built of articles: its nodes and edges are in one of graphology's graphs. */
export interface BuiltGraph extends KnowledgeGraph {
  readonly graph: RedthreadGraph;
}

/** A collection as a graph, with the evidence of every edge. */
export interface KnowledgeGraph {
  /** Nodes: entities (`person/li-xiaodong`) and statements (`statement/…`). Edges: `subject relation object`. */
  readonly graph: GraphView<NodeAttributes, EdgeAttributes>;
  readonly evidence: ReadonlyMap<string, Evidence>;
  /** The extraction of each article, by article id. */
  readonly extractions: ReadonlyMap<string, Extraction>;
  readonly resolution: Resolution;
}
