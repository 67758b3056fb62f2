import { type JSX, lazy, Suspense } from "react";
import { Popup } from "./popup.tsx";

// The formats come with their code, which the page does not need before somebody asks.
const ExportChoices = lazy(() => import("./export-choices.tsx"));

/** Takes the graph away as a file. */
export function ExportMenu(): JSX.Element {
  return (
    <Popup label="Export" icon="save">
      {(close) => (
        <Suspense fallback={<p className="menu-note">…</p>}>
          <ExportChoices close={close} />
        </Suspense>
      )}
    </Popup>
  );
}
