import type { JSX } from "react";
import { bidiIsolated } from "../../article/bidi.ts";
import { entityType } from "../../schema/entity-types.ts";
import { selectNode, useStore } from "../state/store.ts";
import { TypeMark } from "./type-mark.tsx";
import { useHover } from "./use-hover.ts";

interface EntityButtonProps {
  readonly id: string;
  readonly count?: number;
  /** In a table, whose own keys lead to it: the name of the element that they find it by. */
  readonly stop?: string;
}

/** An entity by its name: hover lights it in the picture, a click selects it. */
export function EntityButton({ id, count, stop }: EntityButtonProps): JSX.Element | null {
  const graph = useStore((state) => state.knowledge.graph);
  const selected = useStore(({ view }) => view.selection?.kind === "node" && view.selection.id === id);
  const hover = useHover({ kind: "node", id });
  if (!graph.hasNode(id)) return null;
  const { label, type } = graph.getNodeAttributes(id);
  return (
    <button
      type="button"
      {...(stop === undefined ? {} : { id: stop, tabIndex: -1 })}
      className="entity-button"
      aria-pressed={selected}
      title={`${bidiIsolated(label)} (${entityType(type).label.toLowerCase()})`}
      onClick={() => selectNode(id)}
      {...hover}
    >
      <TypeMark type={type} small />
      <span className="entity-name">{label}</span>
      {count !== undefined && count > 1 ? <span className="count">{count}</span> : null}
    </button>
  );
}
