import { type JSX, useEffect, useRef } from "react";
import { CANVAS_KEYS } from "../canvas/keys.ts";
import { GLOBAL_KEYS } from "../state/global-keys.ts";

const TABLE: readonly (readonly [keys: string, label: string])[] = [
  ["↑ ↓ Home End", "Along the rows, and up to the names of the columns"],
  ["← →", "To what can be pressed in a row"],
  ["Enter", "Select, press, or sort by a column"],
  ["Shift ↑ ↓", "Select several entities, row by row"],
  ["Ctrl Space", "Take an entity into the selection, or out of it"],
  ["Ctrl A", "Select all entities of the table"],
];
const TIME: readonly (readonly [keys: string, label: string])[] = [
  ["← →", "Move the first or the last date, Page Up and Down by six bars"],
  ["Shift ← →", "Move both at once"],
];
const POINTER: readonly (readonly [act: string, label: string])[] = [
  ["Click", "Select an entity or a line; on the legend, show only that"],
  ["Ctrl or Shift click", "Select several; on the legend, add or take away"],
  ["Double click", "Show only an entity’s neighbourhood"],
  ["Drag", "Move the picture; on an entity, move and pin it"],
  ["Wheel, pinch", "Zoom"],
  ["Right click or hold", "What can be done with an entity, or with all that are selected"],
];

/** All keys and what hands can do, drawn from the same lists that do it. */
export default function HelpDialog({
  onClose,
  onTour,
}: {
  readonly onClose: () => void;
  readonly onTour: () => void;
}): JSX.Element {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    dialog.current?.showModal();
    // The focus is on the button at the end; one reads from the beginning.
    dialog.current?.scrollTo(0, 0);
  }, []);
  const canvas = CANVAS_KEYS.flatMap(({ shown, label }) => (shown && label ? [[shown, label] as const] : []));
  return (
    <dialog ref={dialog} className="dialog help-dialog" aria-labelledby="help-title" onClose={onClose}>
      <h2 id="help-title">Keys and gestures</h2>
      <div className="help-columns">
        <Rows title="While the graph has the focus" rows={canvas} />
        <Rows title="Everywhere" rows={GLOBAL_KEYS.map(({ shown, label }) => [shown, label])} />
        <Rows title="While a table has the focus" rows={TABLE} />
        <Rows title="While a date of the timeline has the focus" rows={TIME} />
        <Rows title="With the pointer" rows={POINTER} />
      </div>
      <div className="dialog-actions">
        <button type="button" className="plain-button" onClick={onTour}>
          Take the one-minute tour
        </button>
        <button type="button" className="main-button" onClick={onClose}>
          Close
        </button>
      </div>
    </dialog>
  );
}

function Rows({ title, rows }: { readonly title: string; readonly rows: readonly (readonly [string, string])[] }): JSX.Element {
  return (
    <section>
      <h3>{title}</h3>
      <dl className="keys">
        {rows.map(([keys, label]) => (
          <div key={keys + label}>
            <dt>
              <kbd>{keys}</kbd>
            </dt>
            <dd>{label}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
