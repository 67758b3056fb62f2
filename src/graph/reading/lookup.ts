import type { Extraction, Statement } from "../../article/extraction.ts";

import type { KnowledgeGraph } from "../knowledge-graph.ts";
import { statementNodes } from "../statement-nodes.ts";

/** A mention with the node of the graph that it belongs to. */
export interface NodeMention {
  readonly node: string;
  readonly start: number;
  readonly end: number;
}

/** A statement with its article and the node of its speaker. */
export interface StatementPlace {
  readonly node: string;
  readonly extraction: Extraction;
  readonly statement: Statement;
  readonly speaker: string | null;
}

/** Ways back from the graph to the articles, built once a graph. */
export interface Lookup {
  /** The mentions of an article in the order of the text. */
  readonly mentions: (article: string) => readonly NodeMention[];
  /** The statements of an article. */
  readonly statements: (article: string) => readonly StatementPlace[];
  /** The statement behind a node. */
  readonly statement: (node: string) => StatementPlace | undefined;
}

const lookups = new WeakMap<KnowledgeGraph, Lookup>();

/** The lookup of a graph. */
export function lookupOf(knowledge: KnowledgeGraph): Lookup {
  let found = lookups.get(knowledge);
  if (!found) {
    found = build(knowledge);
    lookups.set(knowledge, found);
  }
  return found;
}

function build({ extractions, resolution }: KnowledgeGraph): Lookup {
  const mentions = new Map<string, readonly NodeMention[]>();
  const statements = new Map<string, readonly StatementPlace[]>();
  const byNode = new Map<string, StatementPlace>();
  for (const [article, extraction] of extractions) {
    const nodeId = statementNodes(extraction.article);
    const places = extraction.statements.map(
      (statement): StatementPlace => ({
        node: nodeId(statement),
        extraction,
        statement,
        speaker: statement.source === null ? null : (resolution.idOf(article, statement.source) ?? null),
      }),
    );
    statements.set(article, places);
    for (const place of places) byNode.set(place.node, place);
  }
  return {
    mentions: (article) => {
      let list = mentions.get(article);
      if (!list) {
        list = (extractions.get(article)?.mentions ?? [])
          .flatMap(({ entity, start, end }): NodeMention[] => {
            const node = resolution.idOf(article, entity);
            return node === undefined ? [] : [{ node, start, end }];
          })
          .sort((a, b) => a.start - b.start || b.end - a.end);
        mentions.set(article, list);
      }
      return list;
    },
    statements: (article) => statements.get(article) ?? [],
    statement: (node) => byNode.get(node),
  };
}
