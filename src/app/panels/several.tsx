import { type JSX, useState } from "react";
import { EntityButton } from "../parts/entity-button.tsx";
import { EXPORT_BUTTON } from "../parts/export-menu.tsx";
import { Icon } from "../parts/icon.tsx";
import { NODE_ACTIONS } from "../state/node-actions.ts";
import { showPanel, toggleSelected, useStore } from "../state/store.ts";

const FEW = 40;

/** Several selected entities: what can be done with them, and which they are. */
export function Several({ ids }: { readonly ids: readonly string[] }): JSX.Element {
  const graph = useStore((state) => state.knowledge.graph);
  // What the actions are called depends on what is pinned.
  useStore((state) => state.pinned);
  const [most, setMost] = useState(FEW);
  const known = ids.filter((id) => graph.hasNode(id));
  return (
    <div className="panel-body" data-testid="several">
      <p className="panel-actions">
        {NODE_ACTIONS.filter(({ fits }) => fits(ids.length)).map(({ id, label, run }) => (
          <button key={id} type="button" className="plain-button" onClick={() => run(ids)}>
            {label(ids)}
          </button>
        ))}
        <button type="button" className="plain-button" onClick={() => document.getElementById(EXPORT_BUTTON)?.click()}>
          Export these…
        </button>
        <button type="button" className="plain-button" onClick={() => showPanel("evidence")}>
          See the sentences between them
        </button>
      </p>
      <ul className="several" aria-label="Selected">
        {known.slice(0, most).map((id) => (
          <li key={id}>
            <EntityButton id={id} />
            <button
              type="button"
              className="icon-button"
              aria-label={`Take ${graph.getNodeAttribute(id, "label")} out of the selection`}
              title="Take it out of the selection"
              onClick={() => toggleSelected(id)}
            >
              <Icon name="close" />
            </button>
          </li>
        ))}
      </ul>
      {known.length > most ? (
        <button type="button" className="plain-button" onClick={() => setMost(most + 200)}>
          Show {Math.min(200, known.length - most).toLocaleString("en")} more
        </button>
      ) : null}
    </div>
  );
}
