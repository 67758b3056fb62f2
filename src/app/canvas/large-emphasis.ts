import type { FlatPicture } from "../../graph/flat-picture.ts";
import type { View2d } from "./large-layer.ts";
import type { Palette } from "./palette.ts";
import type { Emphasis } from "./renderer.ts";

/** Draws what is lit, selected or followed over the lines and discs of a large picture. */
export function drawEmphasis(
  context: CanvasRenderingContext2D,
  picture: FlatPicture,
  { sx, sy, tx, ty, radius }: View2d,
  emphasis: Emphasis,
  palette: Palette,
): void {
  const { drawing, x, y, sizes, colours, numberOf } = picture;
  const at = (node: number): readonly [number, number] => [(x[node] as number) * sx + tx, (y[node] as number) * sy + ty];
  const lines = (keys: Iterable<string>, colour: string, width: number): void => {
    context.beginPath();
    for (const key of keys) {
      if (!drawing.hasEdge(key)) continue;
      const [a, b] = drawing.extremities(key).map((id) => numberOf(id) ?? -1);
      if (a === undefined || b === undefined || a < 0 || b < 0) continue;
      context.moveTo(...at(a));
      context.lineTo(...at(b));
    }
    context.lineWidth = width;
    context.strokeStyle = colour;
    context.stroke();
  };
  if (emphasis.node !== null && drawing.hasNode(emphasis.node)) lines(drawing.edges(emphasis.node), palette.lineSelected, 1.5);
  if (emphasis.litLines) lines(emphasis.litLines, palette.lineLit, 1.2);
  if (emphasis.path) lines(emphasis.path.lines, palette.accent, 3);
  if (emphasis.hoveredLine !== null) lines([emphasis.hoveredLine], palette.lineHovered, 2.5);
  if (emphasis.line !== null) lines([emphasis.line], palette.accent, 3);
  const ends = emphasis.line !== null && drawing.hasEdge(emphasis.line) ? drawing.extremities(emphasis.line) : [];
  for (const id of new Set([
    ...(emphasis.lit ?? []),
    ...(emphasis.path?.nodes ?? []),
    ...(emphasis.several ?? []),
    ...ends,
    ...(emphasis.node ? [emphasis.node] : []),
  ])) {
    const node = numberOf(id) ?? -1;
    if (node < 0) continue;
    context.beginPath();
    context.arc(...at(node), Math.max(1.5, (sizes[node] as number) * radius), 0, 2 * Math.PI);
    context.fillStyle = `#${(colours[node] as number).toString(16).padStart(6, "0")}`;
    context.fill();
    context.lineWidth = 1;
    context.strokeStyle = palette.ground;
    context.stroke();
  }
}
