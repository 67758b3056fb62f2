import { type JSX, lazy, Suspense } from "react";
import { Popup } from "../parts/popup.tsx";

// What layouts and metrics there are comes with their code, which the page does not need before somebody asks.
const LookChoices = lazy(() => import("./look-choices.tsx"));

/** The id of the button, for the key that presses it. */
export const LOOK_BUTTON = "look-button";

/** A button for how the picture is laid out, and what size and colour tell. */
export function LookMenu(): JSX.Element {
  return (
    <Popup id={LOOK_BUTTON} label="Layout, size and colour" icon="layout" compact>
      {() => (
        <Suspense fallback={<p className="menu-note">…</p>}>
          <LookChoices />
        </Suspense>
      )}
    </Popup>
  );
}
