import { type JSX, lazy, Suspense } from "react";
import { Popup } from "./popup.tsx";

// The list comes with its code, which the page does not need before somebody asks.
const ViewChoices = lazy(() => import("./view-choices.tsx"));

/** The views of the project that were given a name. */
export function ViewsMenu(): JSX.Element {
  return (
    <Popup label="Saved views" icon="bookmark" compact>
      {(close) => (
        <Suspense fallback={<p className="menu-note">…</p>}>
          <ViewChoices close={close} />
        </Suspense>
      )}
    </Popup>
  );
}
