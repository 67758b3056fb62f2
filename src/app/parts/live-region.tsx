import type { JSX } from "react";
import { sentenceText } from "../../graph/reading/sentence-parts.ts";
import { entityType } from "../../schema/entity-types.ts";
import { useScene } from "../state/hooks.ts";
import { pairRows } from "../state/neighbours.ts";
import { useStore } from "../state/store.ts";
import { lineKey } from "../state/view.ts";
import { counted } from "./counted.ts";

/** Speaks the selection to those who do not see it. */
export function LiveRegion(): JSX.Element {
  const knowledge = useStore((state) => state.knowledge);
  const selection = useStore((state) => state.view.selection);
  const { drawn } = useScene();
  let text = "";
  if (selection?.kind === "node" && knowledge.graph.hasNode(selection.id)) {
    const { label, type } = knowledge.graph.getNodeAttributes(selection.id);
    const lines = drawn.hasNode(selection.id) ? drawn.degree(selection.id) : 0;
    text = `${label}, ${entityType(type).label.toLowerCase()}, ${lines} ${lines === 1 ? "line" : "lines"}`;
  } else if (selection?.kind === "many") {
    text = `${counted(selection.ids.length, "entity", "entities")} selected`;
  } else if (selection?.kind === "line") {
    const key = lineKey(selection.a, selection.b);
    const rows = drawn.hasEdge(key) ? pairRows(knowledge, drawn.getEdgeAttribute(key, "edges")) : [];
    text = rows.map((row) => sentenceText(knowledge, row)).join(". ");
  }
  return (
    <p className="hidden" aria-live="polite" data-testid="live">
      {text}
    </p>
  );
}
