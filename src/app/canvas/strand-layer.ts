import type { PlacedLabel } from "../../graph/labels.ts";
import type { Strand } from "../../graph/strands.ts";
import { bendsOf, type Curve, curveBetween, type Disc, middleOf, part, turned } from "./curve.ts";
import { FONT } from "./font.ts";
import type { Palette } from "./palette.ts";

/** A line that is drawn as its strands, in pixels of the canvas. */
export interface StrandedLine {
  readonly id: string;
  readonly from: Disc;
  readonly to: Disc;
  readonly strands: readonly Strand[];
  readonly colour: string;
  /** The width of a strand with so many pieces of evidence. */
  readonly widthOf: (weight: number) => number;
  /** Whether a strand that is alone is bent too. */
  readonly bent: boolean;
  /** Whether its relations are written along it. */
  readonly named: boolean;
}

/** What is drawn over the lines. */
export interface Obstacles {
  readonly labels: readonly PlacedLabel[];
  readonly discs: readonly Disc[];
}

const DASH = [9, 6];
const SIZE = 11.5;
/** Room for the words of a strand beside their length, in pixels. */
const ROOM = 34;

/** Draws lines as curves between the discs and under them: each relation of a pair for itself, with an arrow where it has a direction. */
export class StrandLayer {
  readonly #canvas: HTMLCanvasElement;
  readonly #widths = new Map<string, number>();
  #curves = new Map<string, readonly Curve[]>();

  constructor(canvas: HTMLCanvasElement) {
    this.#canvas = canvas;
    canvas.setAttribute("aria-hidden", "true");
  }

  /** The curves of a line as they were drawn last; undefined of a line that is drawn straight. */
  curves(line: string): readonly Curve[] | undefined {
    return this.#curves.get(line);
  }

  /** Draws everything anew; words keep off the discs and their labels. */
  draw(lines: readonly StrandedLine[], off: Obstacles, palette: Palette, width: number, height: number): void {
    const context = this.#canvas.getContext("2d");
    // Hidden rather than cleared: where nothing is drawn after the clearing, Chromium may go on showing the old picture.
    this.#canvas.hidden = lines.length === 0;
    this.#curves = new Map();
    if (!context || lines.length === 0) return;
    const ratio = window.devicePixelRatio || 1;
    const [wide, tall] = [Math.round(width * ratio), Math.round(height * ratio)];
    if (this.#canvas.width !== wide || this.#canvas.height !== tall) {
      Object.assign(this.#canvas, { width: wide, height: tall });
      Object.assign(this.#canvas.style, { width: `${width}px`, height: `${height}px` });
    }
    context.setTransform(ratio, 0, 0, ratio, 0, 0);
    context.clearRect(0, 0, width, height);
    const words: { readonly curve: Curve; readonly strand: Strand }[] = [];
    for (const line of lines) {
      const { from, to, strands, bent } = line;
      const bends = bendsOf(strands.length, Math.hypot(to.x - from.x, to.y - from.y), bent);
      const found: Curve[] = [];
      strands.forEach((strand, i) => {
        const curve = curveBetween(from, to, bends[i] as number);
        if (!curve) return;
        found.push(curve);
        drawStrand(context, curve, strand, line);
        if (line.named) words.push({ curve, strand });
      });
      this.#curves.set(line.id, found);
    }
    if (words.length === 0) return;
    const taken: Box[] = [...off.labels];
    for (const { x, y, radius } of off.discs)
      taken.push({ left: x - radius, top: y - radius, width: 2 * radius, height: 2 * radius });
    for (const { curve, strand } of words) this.#write(context, curve, strand, taken, palette);
  }

  /** Writes what a strand says along its middle, where there is room and nothing else is written. */
  #write(context: CanvasRenderingContext2D, curve: Curve, { label }: Strand, taken: Box[], palette: Palette): void {
    context.font = `500 ${SIZE}px ${FONT}`;
    let width = this.#widths.get(label);
    if (width === undefined) {
      width = context.measureText(label).width;
      this.#widths.set(label, width);
    }
    const { x, y, angle, length } = middleOf(curve);
    if (length < width + ROOM) return;
    const [cos, sin] = [Math.abs(Math.cos(angle)), Math.abs(Math.sin(angle))];
    const [w, h] = [width * cos + SIZE * sin, width * sin + SIZE * cos];
    const box = { left: x - w / 2, top: y - h / 2, width: w, height: h };
    if (taken.some((other) => overlap(box, other))) return;
    taken.push(box);
    context.save();
    context.translate(x, y);
    // Never upside down.
    context.rotate(Math.abs(angle) > Math.PI / 2 ? angle + Math.PI : angle);
    context.textAlign = "center";
    context.textBaseline = "middle";
    context.lineJoin = "round";
    context.lineWidth = 4;
    context.strokeStyle = palette.ground;
    context.strokeText(label, 0, 0.5);
    context.fillStyle = palette.ink;
    context.globalAlpha = 0.85;
    context.fillText(label, 0, 0.5);
    context.restore();
  }
}

type Box = Pick<PlacedLabel, "left" | "top" | "width" | "height">;

const overlap = (a: Box, b: Box): boolean =>
  a.left < b.left + b.width && b.left < a.left + a.width && a.top < b.top + b.height && b.top < a.top + a.height;

function drawStrand(context: CanvasRenderingContext2D, curve: Curve, strand: Strand, { colour, widthOf }: StrandedLine): void {
  const width = widthOf(strand.weight);
  const head = strand.direction === 0 ? 0 : 6 + 2 * width;
  const { length } = middleOf(curve);
  const way = strand.direction < 0 ? turned(curve) : curve;
  const pointed = head > 0 && length > head + 4;
  // The line ends inside the head, so that its end is not seen beside the point.
  const { x0, y0, cx, cy, x1, y1 } = pointed ? part(way, 0, 1 - (0.8 * head) / length) : way;
  context.beginPath();
  context.moveTo(x0, y0);
  context.quadraticCurveTo(cx, cy, x1, y1);
  context.lineWidth = width;
  context.strokeStyle = colour;
  context.setLineDash(strand.uncertain ? DASH : []);
  context.stroke();
  context.setLineDash([]);
  if (!pointed) return;
  const angle = Math.atan2(way.y1 - y1, way.x1 - x1);
  context.save();
  context.translate(way.x1, way.y1);
  context.rotate(angle);
  context.beginPath();
  context.moveTo(0, 0);
  context.lineTo(-head, -head * 0.46);
  context.lineTo(-head * 0.8, 0);
  context.lineTo(-head, head * 0.46);
  context.closePath();
  context.fillStyle = colour;
  context.fill();
  context.restore();
}
