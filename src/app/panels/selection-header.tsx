import type { JSX } from "react";
import { entityType } from "../../schema/entity-types.ts";
import { counted } from "../parts/counted.ts";
import { EntityButton } from "../parts/entity-button.tsx";
import { Icon } from "../parts/icon.tsx";
import { TypeMark } from "../parts/type-mark.tsx";
import { clearSelection, useStore } from "../state/store.ts";
import { selectedIds } from "../state/view.ts";

/** What is selected, above the panels that tell about it. */
export function SelectionHeader(): JSX.Element | null {
  const selection = useStore((state) => state.view.selection);
  const graph = useStore((state) => state.knowledge.graph);
  if (!selection) return null;
  const ids = selection.kind === "line" ? [selection.a, selection.b] : selectedIds(selection);
  if (selection.kind !== "many" && !ids.every((id) => graph.hasNode(id))) return null;
  return (
    <header className="selection" data-testid="selection">
      {selection.kind === "node" ? (
        <EntityTitle id={selection.id} />
      ) : selection.kind === "line" ? (
        <PairTitle a={selection.a} b={selection.b} />
      ) : (
        <h2>{counted(ids.length, "entity", "entities")}</h2>
      )}
      <button
        type="button"
        className="icon-button"
        aria-label="Clear the selection"
        title="Clear the selection (Esc)"
        onClick={clearSelection}
      >
        <Icon name="close" />
      </button>
    </header>
  );
}

function EntityTitle({ id }: { readonly id: string }): JSX.Element {
  const graph = useStore((state) => state.knowledge.graph);
  const { label, type } = graph.getNodeAttributes(id);
  return (
    <div className="selection-entity">
      <TypeMark type={type} />
      <div>
        <h2>{label}</h2>
        <p>{entityType(type).label}</p>
      </div>
    </div>
  );
}

function PairTitle({ a, b }: { readonly a: string; readonly b: string }): JSX.Element {
  return (
    <div className="selection-pair">
      <h2 className="hidden">The line between two entities</h2>
      <EntityButton id={a} />
      <span className="thread" aria-hidden="true" />
      <EntityButton id={b} />
    </div>
  );
}
