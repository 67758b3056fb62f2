import { type PointerEvent, useEffect, useRef } from "react";
import { type Hover, setHover } from "../state/store.ts";

/**
 * Lights something in the picture while a mouse is over an element; a finger does not hover. An element that goes away, or
 * comes to stand for something else, under the mouse takes its light along: nobody would tell it that the mouse has left.
 */
export function useHover(hover: Hover | null): {
  readonly onPointerEnter: (event: PointerEvent) => void;
  readonly onPointerLeave: () => void;
} {
  const over = useRef(false);
  const { kind, id } = hover ?? {};
  // biome-ignore lint/correctness/useExhaustiveDependencies: what it stood for before is what goes out
  useEffect(
    () => () => {
      if (over.current) setHover(null);
      over.current = false;
    },
    [kind, id],
  );
  return {
    onPointerEnter: (event) => {
      if (hover === null || event.pointerType !== "mouse") return;
      over.current = true;
      setHover(hover);
    },
    onPointerLeave: () => {
      if (over.current) setHover(null);
      over.current = false;
    },
  };
}
