import { type JSX, useEffect } from "react";
import { globalKey } from "../state/global-keys.ts";
import { useStore } from "../state/store.ts";
import { redo, undo } from "../state/undo.ts";
import { Icon } from "./icon.tsx";

/** One step back, one step forward again; Ctrl or Cmd + Z and Shift + Z do the same anywhere but in a field. */
export function UndoButtons(): JSX.Element {
  const back = useStore((state) => state.history.past.at(-1)?.label ?? null);
  const forward = useStore((state) => state.history.future.at(-1)?.label ?? null);
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      const key = globalKey(event);
      if (key !== "undo" && key !== "redo") return;
      if (
        event.target instanceof HTMLElement &&
        event.target.closest("dialog, input:not([type=range], [type=checkbox]), textarea")
      )
        return;
      event.preventDefault();
      if (key === "redo") redo();
      else undo();
    };
    document.addEventListener("keydown", onKey);
    return () => document.removeEventListener("keydown", onKey);
  }, []);
  return (
    <>
      <button
        type="button"
        className="bar-button compact undo"
        aria-label="Undo"
        title={back === null ? "Nothing to undo" : `Undo: ${back} (Ctrl+Z)`}
        disabled={back === null}
        onClick={undo}
      >
        <Icon name="undo" />
      </button>
      <button
        type="button"
        className="bar-button compact redo"
        aria-label="Redo"
        title={forward === null ? "Nothing to do again" : `Do again: ${forward} (Shift+Ctrl+Z)`}
        disabled={forward === null}
        onClick={redo}
      >
        <Icon name="redo" />
      </button>
    </>
  );
}
