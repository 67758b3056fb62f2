import { type JSX, useEffect, useRef } from "react";
import { CANVAS_KEYS } from "../canvas/keys.ts";

const EVERYWHERE: readonly (readonly [keys: string, label: string])[] = [
  ["/ or Ctrl K", "Find an entity"],
  ["Ctrl Z", "Undo"],
  ["Shift Ctrl Z", "Do again"],
  ["T", "Tables instead of the graph, or back"],
  ["Shift T", "The graph and a table at once"],
  ["Esc", "Clear the selection, close what is open"],
  ["?", "These keys"],
];
const TABLE: readonly (readonly [keys: string, label: string])[] = [
  ["↑ ↓ Home End", "Along the rows, and up to the names of the columns"],
  ["← →", "To what can be pressed in a row"],
  ["Enter", "Select, press, or sort by a column"],
];
const POINTER: readonly (readonly [act: string, label: string])[] = [
  ["Click", "Select an entity or a line; on the legend, show only that"],
  ["Ctrl click", "On the legend, add or take away"],
  ["Double click", "Show only an entity’s neighbourhood"],
  ["Drag", "Move the picture; on an entity, move and pin it"],
  ["Wheel, pinch", "Zoom"],
  ["Right click or hold", "What can be done with an entity"],
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
        <Rows title="Everywhere" rows={EVERYWHERE} />
        <Rows title="While a table has the focus" rows={TABLE} />
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
