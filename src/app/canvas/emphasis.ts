import type { DrawnGraph } from "../../graph/drawn.ts";
import type { KnowledgeGraph } from "../../graph/knowledge-graph.ts";
import type { Thread } from "../../graph/threads.ts";
import { groupsOf } from "../state/groups.ts";
import type { Hover } from "../state/store.ts";
import { lineKey, type Selection, type View } from "../state/view.ts";
import { type Emphasis, NO_EMPHASIS } from "./renderer.ts";

/** A neighbourhood of at most so many lines, and a node with at most so many, has all of them drawn closely. */
const FEW_LINES = 240;
const FEW_AT_NODE = 60;
const NO_LINES: ReadonlySet<string> = new Set();

/** What lights up for a selection and for what the pointer is over. */
export function emphasisOf(
  knowledge: KnowledgeGraph,
  drawn: DrawnGraph,
  { selection, focus }: Pick<View, "selection" | "focus">,
  hover: Hover | null,
  thread: Thread | null,
): Emphasis {
  const { graph } = knowledge;
  const path = thread && { nodes: new Set(thread.nodes), lines: new Set(thread.hops.map(({ line }) => line)) };
  // A statement that is folded into lines is marked by them.
  const spoken = path || selection?.kind !== "node" ? null : foldedStatement(knowledge, drawn, selection.id);
  const chosen: Emphasis = {
    ...NO_EMPHASIS,
    ...(path ? { path, lit: path.nodes, litLines: new Set() } : spoken ? { path: spoken } : {}),
    node: selection?.kind === "node" ? selection.id : null,
    several: selection?.kind === "many" ? new Set(selection.ids) : null,
    line: selection?.kind === "line" ? lineKey(selection.a, selection.b) : null,
    close: closeLines(drawn, selection, focus, path ?? spoken),
    bent: path !== null || focus !== null,
  };
  if (!hover) return chosen;
  if (hover.kind === "node") {
    const said = foldedStatement(knowledge, drawn, hover.id);
    if (said) return { ...chosen, lit: said.nodes, litLines: said.lines };
    if (!drawn.hasNode(hover.id)) return chosen;
    const lit = new Set([hover.id, ...drawn.neighbors(hover.id)]);
    return { ...chosen, hoveredNode: hover.id, lit, litLines: new Set(drawn.edges(hover.id)) };
  }
  if (hover.kind === "line") return { ...chosen, hoveredLine: hover.id };
  if (hover.kind === "type") {
    const lit = new Set(drawn.filterNodes((_id, { type }) => type === hover.id));
    return { ...chosen, lit, litLines: new Set() };
  }
  if (hover.kind === "community") {
    const groups = groupsOf(knowledge);
    const number = groups?.get(hover.id);
    const lit = new Set(number === undefined ? [] : drawn.filterNodes((id) => groups?.get(id) === number));
    return { ...chosen, lit, litLines: new Set() };
  }
  if (hover.kind === "source" || hover.kind === "article")
    return { ...chosen, ...litBy(drawn, (edge) => isFrom(knowledge, edge, hover)) };
  return {
    ...chosen,
    ...litBy(drawn, (edge) => {
      const { relation, status } = graph.getEdgeAttributes(edge);
      return hover.kind === "status" ? status === hover.id : relation === hover.id;
    }),
  };
}

/** The lines behind which some edge passes, with their ends. */
function litBy(drawn: DrawnGraph, passes: (edge: string) => boolean): Pick<Emphasis, "lit" | "litLines"> {
  const litLines = new Set(drawn.filterEdges((_id, { edges }) => edges.some(passes)));
  const lit = new Set<string>();
  for (const line of litLines) for (const end of drawn.extremities(line)) lit.add(end);
  return { lit, litLines };
}

/** The lines that are looked at closely: those of a thread, of a neighbourhood, of what is selected. */
function closeLines(
  drawn: DrawnGraph,
  selection: Selection | null,
  focus: string | null,
  path: Emphasis["path"],
): ReadonlySet<string> {
  if (path) return path.lines;
  if (focus !== null && drawn.size <= FEW_LINES) return new Set(drawn.edges());
  if (selection?.kind === "line") return new Set([lineKey(selection.a, selection.b)]);
  if (selection?.kind !== "node" || !drawn.hasNode(selection.id) || drawn.degree(selection.id) > FEW_AT_NODE) return NO_LINES;
  return new Set(drawn.edges(selection.id));
}

/** Whether some evidence of an edge stands in an article, or in one of a source. */
const isFrom = ({ graph, evidence, extractions }: KnowledgeGraph, edge: string, { kind, id }: Hover): boolean =>
  graph.getEdgeAttribute(edge, "evidence").some((key) => {
    const article = evidence.get(key)?.article ?? "";
    return kind === "article" ? article === id : (extractions.get(article)?.article.source ?? "") === id;
  });

/** The lines that a statement is folded into, with their ends; null for what is drawn as a node, or not at all. */
function foldedStatement({ graph }: KnowledgeGraph, drawn: DrawnGraph, id: string): Emphasis["path"] {
  if (drawn.hasNode(id) || !graph.hasNode(id) || graph.getNodeAttribute(id, "type") !== "Statement") return null;
  const nodes = new Set<string>();
  const lines = new Set<string>();
  for (const speaker of graph.inNeighbors(id)) {
    for (const about of graph.outNeighbors(id)) {
      const line = lineKey(speaker, about);
      if (!drawn.hasEdge(line)) continue;
      lines.add(line);
      for (const end of [speaker, about]) nodes.add(end);
    }
  }
  return lines.size === 0 ? null : { nodes, lines };
}
