/** A box on the screen, in pixels. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

const GAP = 14;
const EDGE = 12;

const within = (value: number, least: number, most: number): number => Math.max(least, Math.min(most, value));

/**
 * Where a card of a size stands beside what it speaks of: at the side with room for it, else within, at the foot of what is too
 * large to stand beside. Always wholly on the screen.
 */
export function cardPlace(
  target: Box | null,
  card: Pick<Box, "width" | "height">,
  screen: Pick<Box, "width" | "height">,
): { readonly left: number; readonly top: number } {
  const most = { left: screen.width - card.width - EDGE, top: screen.height - card.height - EDGE };
  const kept = (left: number, top: number): { readonly left: number; readonly top: number } => ({
    left: Math.round(within(left, EDGE, Math.max(EDGE, most.left))),
    top: Math.round(within(top, EDGE, Math.max(EDGE, most.top))),
  });
  if (!target) return kept(most.left / 2, most.top / 2);
  const middle = { left: target.left + (target.width - card.width) / 2, top: target.top + (target.height - card.height) / 2 };
  const right = target.left + target.width + GAP;
  const below = target.top + target.height + GAP;
  if (right <= most.left) return kept(right, middle.top);
  if (target.left - GAP - card.width >= EDGE) return kept(target.left - GAP - card.width, middle.top);
  if (below <= most.top) return kept(middle.left, below);
  if (target.top - GAP - card.height >= EDGE) return kept(middle.left, target.top - GAP - card.height);
  return kept(middle.left, target.top + target.height - card.height - GAP);
}
