import type { JSX } from "react";
import { Icon } from "../parts/icon.tsx";
import { useStore } from "../state/store.ts";
import { FullscreenButton } from "./fullscreen-button.tsx";
import { startLasso, stopLasso } from "./lasso.tsx";
import { LookMenu } from "./look-menu.tsx";
import type { Renderer } from "./renderer.ts";

/** Layout, zoom, fit, lasso and the whole screen, at the lower right of the canvas. */
export function CanvasControls({ renderer }: { readonly renderer: Renderer | null }): JSX.Element {
  const lasso = useStore((state) => state.lasso);
  return (
    <div className="canvas-tools">
      <LookMenu />
      <fieldset className="canvas-controls">
        <legend className="hidden">Zoom</legend>
        <button type="button" title="Zoom in (+)" aria-label="Zoom in" onClick={() => renderer?.zoom(1.5)}>
          <Icon name="plus" />
        </button>
        <button type="button" title="Zoom out (−)" aria-label="Zoom out" onClick={() => renderer?.zoom(1 / 1.5)}>
          <Icon name="minus" />
        </button>
        <button
          type="button"
          title="Draw around several (G)"
          aria-label="Draw around several"
          aria-pressed={lasso}
          onClick={() => (lasso ? stopLasso() : startLasso())}
        >
          <Icon name="lasso" />
        </button>
        <button type="button" title="Show all (0)" aria-label="Show all" onClick={() => renderer?.fit()}>
          <Icon name="fit" />
        </button>
        <FullscreenButton />
      </fieldset>
    </div>
  );
}
