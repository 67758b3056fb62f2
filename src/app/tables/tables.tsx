import { type JSX, type KeyboardEvent, type ReactNode, useDeferredValue, useMemo } from "react";
import type { KnowledgeGraph } from "../../graph/knowledge-graph.ts";
import { useScene } from "../state/hooks.ts";
import type { Scene } from "../state/scene.ts";
import { changeView, useStore } from "../state/store.ts";
import { TABLE_IDS, type TableId } from "../state/view.ts";
import { EntityTable } from "./entity-table.tsx";
import { RelationTable } from "./relation-table.tsx";
import { StatementTable } from "./statement-table.tsx";

/** What a table is made of. */
export interface Shown {
  readonly knowledge: KnowledgeGraph;
  readonly scene: Scene;
}

const TABLES = {
  entities: { title: "Entities", view: EntityTable },
  relations: { title: "Relations", view: RelationTable },
  statements: { title: "Statements", view: StatementTable },
} as const satisfies Readonly<Record<TableId, { readonly title: string; readonly view: (shown: Shown) => JSX.Element }>>;

/** What the picture shows, as tables: the same filters, the same selection. */
export function Tables({ children }: { readonly children: ReactNode }): JSX.Element {
  const knowledge = useStore((state) => state.knowledge);
  const scene = useScene();
  const table = useStore((state) => state.view.table);
  // The legend and the picture answer first; a large table is made right after.
  const shown = useDeferredValue(useMemo(() => ({ knowledge, scene }), [knowledge, scene]));
  const View = TABLES[table].view;
  return (
    <section className="tables" aria-label="Tables" data-testid="tables">
      {children}
      <Tabs chosen={table} />
      <div className="table-panel" id="table-panel" role="tabpanel" aria-labelledby={`table-tab-${table}`}>
        <View key={table} {...shown} />
      </div>
    </section>
  );
}

function Tabs({ chosen }: { readonly chosen: TableId }): JSX.Element {
  const move = (event: KeyboardEvent): void => {
    const step = event.key === "ArrowRight" ? 1 : event.key === "ArrowLeft" ? -1 : 0;
    const next = TABLE_IDS[(TABLE_IDS.indexOf(chosen) + step + TABLE_IDS.length) % TABLE_IDS.length];
    if (step === 0 || !next) return;
    changeView({ table: next });
    document.getElementById(`table-tab-${next}`)?.focus();
  };
  return (
    <div className="tabs table-tabs" role="tablist" aria-label="Tables" onKeyDown={move}>
      {TABLE_IDS.map((id) => (
        <button
          key={id}
          id={`table-tab-${id}`}
          type="button"
          role="tab"
          aria-selected={id === chosen}
          aria-controls="table-panel"
          tabIndex={id === chosen ? 0 : -1}
          onClick={() => changeView({ table: id })}
        >
          {TABLES[id].title}
        </button>
      ))}
    </div>
  );
}
