import type { JSX } from "react";
import { EntityButton } from "../parts/entity-button.tsx";
import { useScene } from "../state/hooks.ts";

const MOST = 500;

/** The entities on the canvas as buttons, the most joined first: the graph without a picture. */
export function EntityList(): JSX.Element {
  const { drawn } = useScene();
  const ids = drawn
    .nodes()
    .sort((a, b) => drawn.degree(b) - drawn.degree(a) || (a < b ? -1 : 1))
    .slice(0, MOST);
  return (
    <ul className="entity-list">
      {ids.map((id) => (
        <li key={id}>
          <EntityButton id={id} count={drawn.degree(id)} />
        </li>
      ))}
    </ul>
  );
}
