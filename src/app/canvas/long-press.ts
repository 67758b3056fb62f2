import type { Attributes } from "graphology-types";
import type Sigma from "sigma";
import type { Coordinates } from "sigma/types";

/** Milliseconds after which a resting finger asks for the menu, as a right click does. */
const LONG_PRESS = 550;

/** Tells where a single finger rests on the picture. Gives the way to stop. */
export function onLongPress<N extends Attributes, E extends Attributes>(
  sigma: Sigma<N, E>,
  tell: (touch: Coordinates) => void,
): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const stop = (): void => clearTimeout(timer);
  const captor = sigma.getTouchCaptor();
  captor.on("touchdown", ({ touches }) => {
    stop();
    const [touch] = touches;
    if (touches.length === 1 && touch) timer = setTimeout(() => tell(touch), LONG_PRESS);
  });
  captor.on("touchmove", stop);
  captor.on("touchup", stop);
  return stop;
}
