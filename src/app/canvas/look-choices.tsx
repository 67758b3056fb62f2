import type { JSX } from "react";
import { LAYOUTS } from "../../graph/layouts/layouts.ts";
import { METRICS } from "../../graph/metrics/metrics.ts";
import { chooseLayout, stopLayout } from "../state/placing.ts";
import { changeView, useStore } from "../state/store.ts";

/** How the picture is laid out, and what size and colour tell. */
export default function LookChoices(): JSX.Element {
  const layout = useStore((state) => state.view.layout);
  const sizeBy = useStore((state) => state.view.sizeBy);
  const colourBy = useStore((state) => state.view.colourBy);
  const laying = useStore((state) => state.laying);
  return (
    <div className="menu look-menu">
      <fieldset className="choice">
        <legend>Layout</legend>
        {LAYOUTS.map(({ id, label, describe }) => (
          <label key={id} title={describe}>
            <input type="radio" name="layout" checked={layout === id} onChange={() => chooseLayout(id)} />
            {label}
          </label>
        ))}
        <p className="menu-row">
          {laying ? (
            <button type="button" className="plain-button" onClick={stopLayout}>
              Stop ({Math.round((100 * laying.done) / laying.of)} %)
            </button>
          ) : (
            <button type="button" className="plain-button" onClick={() => chooseLayout(layout)}>
              Lay out again
            </button>
          )}
        </p>
      </fieldset>
      <fieldset className="choice">
        <legend>Size of a disc</legend>
        {METRICS.map(({ id, label, describe }) => (
          <label key={id} title={describe}>
            <input type="radio" name="size" checked={sizeBy === id} onChange={() => changeView({ sizeBy: id })} />
            {label}
          </label>
        ))}
      </fieldset>
      <fieldset className="choice">
        <legend>Colour of a disc</legend>
        <label>
          <input type="radio" name="colour" checked={colourBy === "type"} onChange={() => changeView({ colourBy: "type" })} />
          Its type
        </label>
        <label title="Groups that are joined to each other more than to the rest">
          <input
            type="radio"
            name="colour"
            checked={colourBy === "community"}
            onChange={() => changeView({ colourBy: "community" })}
          />
          Its community
        </label>
      </fieldset>
    </div>
  );
}
