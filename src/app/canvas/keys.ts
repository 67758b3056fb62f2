import { sceneNow } from "../state/hooks.ts";
import { NODE_ACTIONS } from "../state/node-actions.ts";
import { changeView, useStore } from "../state/store.ts";
import { selectedIds } from "../state/view.ts";
import { toggleFullscreen } from "./fullscreen.ts";
import { startLasso } from "./lasso.tsx";
import { LOOK_BUTTON } from "./look-menu.tsx";
import type { Renderer } from "./renderer.ts";
import { walk } from "./walk.ts";

/** A key of the canvas. */
export interface CanvasKey {
  /** As in `KeyboardEvent.key`, letters in lower case. */
  readonly keys: readonly string[];
  /** As the list of keys shows it; absent where another row stands for it. */
  readonly shown?: string;
  readonly label?: string;
  readonly run: (renderer: Renderer, host: HTMLElement) => void;
}

const STEP = 80;

const arrow =
  (dx: number, dy: number) =>
  (renderer: Renderer): void => {
    const { selection } = useStore.getState().view;
    if (selection?.kind === "node") walk(renderer, selection.id, dx, dy);
    else renderer.pan(dx * STEP, dy * STEP);
  };

function fitSelection(renderer: Renderer): void {
  const { view, knowledge } = useStore.getState();
  const { selection } = view;
  const { drawn } = sceneNow(knowledge, view);
  if (selection?.kind === "line") renderer.fit([selection.a, selection.b]);
  else if (selection?.kind === "many") renderer.fit(selection.ids);
  else if (selection && drawn.hasNode(selection.id)) renderer.fit([selection.id, ...drawn.neighbors(selection.id)]);
  else renderer.fit();
}

/** The entity that the keys mean: the selected one. */
function chosen(): string | null {
  const { selection } = useStore.getState().view;
  return selection?.kind === "node" ? selection.id : null;
}

/** Opens the menu of what is selected where it stands. */
function openMenu(renderer: Renderer, host: HTMLElement): void {
  const [id] = selectedIds(useStore.getState().view.selection);
  if (id === undefined) return;
  const { left, top } = host.getBoundingClientRect();
  const { x, y } = renderer.place(id) ?? { x: 40, y: 40 };
  useStore.setState({ menu: { id, x: left + x, y: top + y } });
}

/** Opens the menu of layout, size and colour, from which Tab goes on into it. */
function openLook(): void {
  const button = document.getElementById(LOOK_BUTTON);
  button?.focus();
  button?.click();
}

const depth = (steps: number) => (): void => {
  const { focus } = useStore.getState().view;
  const id = chosen() ?? focus;
  if (id !== null) changeView({ focus: id, depth: steps });
};

/** What the keys do while the canvas has the focus. */
export const CANVAS_KEYS: readonly CanvasKey[] = [
  {
    keys: ["ArrowLeft"],
    shown: "← ↑ → ↓",
    label: "Walk along the lines of the selected entity, or move the picture",
    run: arrow(-1, 0),
  },
  { keys: ["ArrowRight"], run: arrow(1, 0) },
  { keys: ["ArrowUp"], run: arrow(0, -1) },
  { keys: ["ArrowDown"], run: arrow(0, 1) },
  { keys: ["+", "="], shown: "+ −", label: "Zoom", run: (renderer) => renderer.zoom(1.5) },
  { keys: ["-"], run: (renderer) => renderer.zoom(1 / 1.5) },
  { keys: ["0"], shown: "0", label: "Show all", run: (renderer) => renderer.fit() },
  { keys: ["f"], shown: "F", label: "Show the selection", run: fitSelection },
  { keys: ["1"], shown: "1 2 3", label: "Show only so many steps around the selected entity", run: depth(1) },
  { keys: ["2"], run: depth(2) },
  { keys: ["3"], run: depth(3) },
  { keys: ["ContextMenu"], shown: "Shift F10", label: "What can be done with what is selected", run: openMenu },
  { keys: ["g"], shown: "G", label: "Draw around several entities to select them", run: startLasso },
  { keys: ["l"], shown: "L", label: "Layout, size and colour", run: openLook },
  { keys: ["w"], shown: "W", label: "The whole screen, or the window again", run: toggleFullscreen },
  ...NODE_ACTIONS.flatMap(({ key }): CanvasKey[] => {
    if (!key?.label) return [];
    const { letter, label } = key;
    const run = (): void => {
      const ids = selectedIds(useStore.getState().view.selection);
      NODE_ACTIONS.find((action) => action.key?.letter === letter && action.fits(ids.length))?.run(ids);
    };
    return [{ keys: [letter], shown: letter.toUpperCase(), label, run }];
  }),
];

/** What a key does; undefined where it does nothing. */
export function canvasKey(event: Pick<KeyboardEvent, "key" | "shiftKey">): CanvasKey["run"] | undefined {
  if (event.key === "F10" && event.shiftKey) return openMenu;
  const key = event.key.length === 1 ? event.key.toLowerCase() : event.key;
  return CANVAS_KEYS.find(({ keys }) => keys.includes(key))?.run;
}
