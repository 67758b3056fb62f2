import { type JSX, useSyncExternalStore } from "react";
import { Icon } from "../parts/icon.tsx";
import { toggleFullscreen } from "./fullscreen.ts";

function subscribe(tell: () => void): () => void {
  document.addEventListener("fullscreenchange", tell);
  return () => document.removeEventListener("fullscreenchange", tell);
}

/** The whole screen, where the browser allows it (telephones of one maker do not). */
export function FullscreenButton(): JSX.Element | null {
  const whole = useSyncExternalStore(subscribe, () => document.fullscreenElement !== null);
  if (!document.fullscreenEnabled) return null;
  const label = whole ? "Leave the whole screen" : "Use the whole screen";
  return (
    <button type="button" title={`${label} (W)`} aria-label={label} aria-pressed={whole} onClick={toggleFullscreen}>
      <Icon name="whole" />
    </button>
  );
}
