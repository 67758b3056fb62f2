import { useWide } from "../parts/use-wide.ts";
import { useStore } from "../state/store.ts";
import type { Mode } from "../state/view.ts";

/** How the graph is shown: as the view says, but for what cannot be had: a picture without WebGL, both on a narrow window. */
export function useMode(): Mode {
  const mode = useStore((state) => state.view.mode);
  const drawable = useStore((state) => state.drawable);
  const wide = useWide();
  if (!drawable) return "table";
  return mode === "split" && !wide ? "table" : mode;
}
