import { type JSX, lazy, Suspense } from "react";
import { Popup } from "./popup.tsx";

// The formats come with their code, which the page does not need before somebody asks.
const ExportChoices = lazy(() => import("./export-choices.tsx"));

/** The id of the button, for what else leads to it. */
export const EXPORT_BUTTON = "export-button";

/** Takes the graph away as a file. */
export function ExportMenu(): JSX.Element {
  return (
    <Popup id={EXPORT_BUTTON} label="Export" icon="save">
      {(close) => (
        <Suspense fallback={<p className="menu-note">…</p>}>
          <ExportChoices close={close} />
        </Suspense>
      )}
    </Popup>
  );
}
