import { type JSX, useState } from "react";
import { readSetting, writeSetting } from "../../platform/browser.ts";
import { Icon } from "../parts/icon.tsx";
import { useStore } from "../state/store.ts";

const SETTING = "tour";

/** Offers the tour on the sample project until it was taken or put away, in a corner where it is in nobody's way. */
export function Invitation({ onTake }: { readonly onTake: () => void }): JSX.Element | null {
  const sample = useStore((state) => state.sample);
  const [done, setDone] = useState(() => readSetting(SETTING) !== null);
  if (!sample || done) return null;
  const end = (): void => {
    writeSetting(SETTING, "seen");
    setDone(true);
  };
  return (
    <p className="invitation">
      <button
        type="button"
        onClick={() => {
          end();
          onTake();
        }}
      >
        New here? A tour in one minute
      </button>
      <button type="button" className="invitation-close" aria-label="No tour, thank you" title="No tour, thank you" onClick={end}>
        <Icon name="close" />
      </button>
    </p>
  );
}
