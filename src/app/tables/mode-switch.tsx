import { type JSX, useEffect } from "react";
import { useWide } from "../parts/use-wide.ts";
import { globalKey } from "../state/global-keys.ts";
import { changeView, useStore } from "../state/store.ts";
import { useShownTables } from "../state/tables/shown.ts";
import type { Mode } from "../state/view.ts";
import { useMode } from "./use-mode.ts";

const CHOICES: readonly { readonly id: Mode; readonly label: string; readonly title: string }[] = [
  { id: "graph", label: "Graph", title: "The graph as a picture (T)" },
  { id: "split", label: "Split", title: "The picture, and a table under it (Shift+T)" },
  { id: "table", label: "Table", title: "The graph as tables (T)" },
];

/** Graph, table or both, at the upper right of the stage; T and Shift+T do the same anywhere but in a field. */
export function ModeSwitch(): JSX.Element | null {
  const mode = useMode();
  const wide = useWide();
  const drawable = useStore((state) => state.drawable);
  useModeKeys(mode, wide, drawable);
  if (!drawable) return null;
  return (
    <fieldset className="mode-switch" data-testid="mode">
      <legend className="hidden">Show as</legend>
      {CHOICES.filter(({ id }) => wide || id !== "split").map(({ id, label, title }) => (
        <button key={id} type="button" aria-pressed={id === mode} title={title} onClick={() => changeView({ mode: id })}>
          {label}
        </button>
      ))}
    </fieldset>
  );
}

/** What T goes to from the graph: the table, or the split that was there last. */
let beside: Mode = "table";

function useModeKeys(mode: Mode, wide: boolean, drawable: boolean): void {
  useEffect(() => {
    if (mode !== "graph") beside = mode;
  }, [mode]);
  useEffect(() => {
    if (!drawable) return;
    const onKey = (event: KeyboardEvent): void => {
      const key = globalKey(event);
      if ((key !== "table" && key !== "split") || event.defaultPrevented) return;
      if (event.target instanceof HTMLElement && event.target.closest("dialog, input, textarea, select, [role=menu]")) return;
      event.preventDefault();
      if (key === "split" && wide) go(mode, mode === "split" ? "graph" : "split");
      else go(mode, mode === "graph" ? beside : "graph");
    };
    document.addEventListener("keydown", onKey);
    return () => document.removeEventListener("keydown", onKey);
  }, [mode, wide, drawable]);
}

/** Goes there, and takes the focus along: what had it may be gone. */
function go(from: Mode, mode: Mode): void {
  useShownTables.setState({ wantsFocus: from === "graph" });
  changeView({ mode });
  if (mode === "graph") requestAnimationFrame(() => document.querySelector<HTMLElement>("[data-testid=canvas]")?.focus());
}
