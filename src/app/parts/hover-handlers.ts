import type { PointerEvent } from "react";
import { type Hover, setHover } from "../state/store.ts";

/** Lights something in the picture while a mouse is over an element; a finger does not hover. */
export function hoverHandlers(hover: Hover): {
  readonly onPointerEnter: (event: PointerEvent) => void;
  readonly onPointerLeave: () => void;
} {
  return {
    onPointerEnter: (event) => {
      if (event.pointerType === "mouse") setHover(hover);
    },
    onPointerLeave: () => setHover(null),
  };
}
