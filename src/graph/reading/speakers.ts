import type { KnowledgeGraph } from "../knowledge-graph.ts";
import { unnamedSource } from "./evidence.ts";
import { lookupOf, type StatementPlace } from "./lookup.ts";

/** Somebody who says something in an article. */
export interface Speaker {
  /** The node, where the article names one. */
  readonly node: string | null;
  readonly name: string;
  /** A number for the colour, from 0: in the order of first words, and again from 0 where there are more speakers than colours. */
  readonly tint: number;
  /** How many statements of theirs the article holds. */
  readonly statements: number;
}

/** How many speakers of an article have a colour of their own. */
export const TINTS = 8;
const NOBODY = "a source";

/** Who speaks in an article, by first words, and whose each statement is (by its node). */
export function speakersOf(
  knowledge: KnowledgeGraph,
  article: string,
): { readonly speakers: readonly Speaker[]; readonly byStatement: ReadonlyMap<string, Speaker> } {
  const { graph } = knowledge;
  const first = ({ statement }: StatementPlace): number => statement.spans[0]?.[0] ?? 0;
  const places = [...lookupOf(knowledge).statements(article)].sort((a, b) => first(a) - first(b));
  const found = new Map<string, { -readonly [K in keyof Speaker]: Speaker[K] }>();
  const byStatement = new Map<string, Speaker>();
  for (const { node, statement, speaker } of places) {
    const named = speaker !== null && graph.hasNode(speaker) ? speaker : null;
    const name = named === null ? (unnamedSource(statement) ?? NOBODY) : graph.getNodeAttribute(named, "label");
    const key = named ?? `"${name.toLowerCase()}`;
    const before = found.get(key);
    const one = before ?? { node: named, name, tint: found.size % TINTS, statements: 0 };
    one.statements++;
    found.set(key, one);
    byStatement.set(node, one);
  }
  return { speakers: [...found.values()], byStatement };
}
