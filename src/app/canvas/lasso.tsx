import { type JSX, type PointerEvent, useEffect, useRef, useState } from "react";
import { sceneNow } from "../state/hooks.ts";
import { selectMany, useStore } from "../state/store.ts";
import { selectedIds } from "../state/view.ts";
import { insideLoop, type Point } from "./geometry.ts";
import type { Renderer } from "./renderer.ts";

/** Pixels from one corner of the loop to the next. */
const STEP = 4;

export const startLasso = (): void => useStore.setState({ lasso: true, hover: null });
export const stopLasso = (): void => useStore.setState({ lasso: false });

/** Takes the pointer while one draws around what shall be selected; Shift, Ctrl or Cmd adds to the selection, Escape gives up. */
export function Lasso({ renderer }: { readonly renderer: Renderer | null }): JSX.Element | null {
  const drawing = useStore((state) => state.lasso);
  return drawing && renderer ? <Loop renderer={renderer} /> : null;
}

function Loop({ renderer }: { readonly renderer: Renderer }): JSX.Element {
  const [loop, setLoop] = useState<readonly Point[]>([]);
  const begun = useRef(false);
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.key !== "Escape") return;
      event.preventDefault();
      event.stopPropagation();
      stopLasso();
    };
    document.addEventListener("keydown", onKey, true);
    return () => {
      document.removeEventListener("keydown", onKey, true);
      stopLasso();
    };
  }, []);
  const pointOf = (event: PointerEvent<Element>): Point => {
    const { left, top } = event.currentTarget.getBoundingClientRect();
    return [event.clientX - left, event.clientY - top];
  };
  const finish = (event: PointerEvent<Element>): void => {
    if (!begun.current) return;
    begun.current = false;
    if (loop.length > 2) selectInside(renderer, loop, event.shiftKey || event.ctrlKey || event.metaKey);
    stopLasso();
    document.querySelector<HTMLElement>("[data-testid=canvas]")?.focus({ preventScroll: true });
  };
  return (
    <>
      <svg
        className="lasso"
        data-testid="lasso"
        aria-hidden="true"
        onPointerDown={(event) => {
          if (event.button !== 0 || begun.current) return;
          event.currentTarget.setPointerCapture(event.pointerId);
          begun.current = true;
          setLoop([pointOf(event)]);
        }}
        onPointerMove={(event) => {
          if (!begun.current) return;
          const next = pointOf(event);
          setLoop((points) => {
            const [x, y] = points.at(-1) ?? next;
            return points.length > 0 && Math.hypot(next[0] - x, next[1] - y) < STEP ? points : [...points, next];
          });
        }}
        onPointerUp={finish}
        onPointerCancel={stopLasso}
      >
        <polygon points={loop.map(([x, y]) => `${x},${y}`).join(" ")} />
      </svg>
      <p className="lasso-hint" role="status">
        Draw around what you want to select. Shift adds, Esc gives up.
      </p>
    </>
  );
}

/** Selects the nodes whose middle lies inside a loop of pixels. */
function selectInside(renderer: Renderer, loop: readonly Point[], adding: boolean): void {
  const { knowledge, view } = useStore.getState();
  const inside = sceneNow(knowledge, view).drawn.filterNodes((id) => {
    const at = renderer.place(id);
    return at !== null && insideLoop(loop, at.x, at.y);
  });
  if (inside.length === 0 && adding) return;
  selectMany(adding ? [...selectedIds(view.selection), ...inside] : inside);
}
