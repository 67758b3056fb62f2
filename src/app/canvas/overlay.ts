import { mix } from "../../graph/colour.ts";
import { type LabelCandidate, type PlacedLabel, placeLabels } from "../../graph/labels.ts";
import { FONT } from "./font.ts";
import type { Palette } from "./palette.ts";

/** A node as the overlay sees it, in pixels of the canvas. */
export interface OverlayNode {
  readonly id: string;
  readonly label: string;
  readonly icon: string;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  /** Not faded. */
  readonly lit: boolean;
  readonly selected: boolean;
  readonly hovered: boolean;
}

const ICON_FROM = 8;
const MOST_CANDIDATES = 600;
/** Room for the chips above and the hint below, in pixels. */
const TOP = 38;
const BOTTOM = 30;
/** One label for so many square pixels, so that a small window is not full of words. */
const AREA_A_LABEL = 14_500;

/** The layer over the lines and discs: pictograms, rings and labels, on a plain 2D canvas. */
export class Overlay {
  readonly canvas = document.createElement("canvas");
  placed: readonly PlacedLabel[] = [];
  private readonly widths = new Map<string, number>();
  private readonly icons = new Map<string, Path2D>();

  constructor() {
    this.canvas.className = "overlay";
    this.canvas.setAttribute("aria-hidden", "true");
  }

  resize(width: number, height: number): void {
    const ratio = window.devicePixelRatio || 1;
    this.canvas.width = Math.round(width * ratio);
    this.canvas.height = Math.round(height * ratio);
    this.canvas.style.width = `${width}px`;
    this.canvas.style.height = `${height}px`;
  }

  /** Draws everything anew; `nodes` in order of importance, so labels go to the first. */
  draw(nodes: readonly OverlayNode[], palette: Palette): void {
    const context = this.canvas.getContext("2d");
    if (!context) return;
    const ratio = window.devicePixelRatio || 1;
    const width = this.canvas.width / ratio;
    const height = this.canvas.height / ratio;
    context.setTransform(ratio, 0, 0, ratio, 0, 0);
    context.clearRect(0, 0, width, height);
    this.drawIcons(context, nodes, palette);
    for (const node of nodes) if (node.selected || node.hovered) drawRing(context, node, palette);
    this.drawLabels(context, nodes, palette, width, height);
  }

  private drawIcons(context: CanvasRenderingContext2D, nodes: readonly OverlayNode[], palette: Palette): void {
    for (const { icon, x, y, radius, lit } of nodes) {
      if (radius < ICON_FROM) continue;
      let path = this.icons.get(icon);
      if (!path) {
        path = new Path2D(icon);
        this.icons.set(icon, path);
      }
      const scale = (radius * 1.05) / 24;
      context.save();
      context.translate(x - 12 * scale, y - 12 * scale);
      context.scale(scale, scale);
      context.fillStyle = lit ? "#ffffff" : palette.ground;
      context.globalAlpha = lit ? 0.95 : 0.6;
      context.fill(path);
      context.restore();
    }
  }

  private drawLabels(
    context: CanvasRenderingContext2D,
    nodes: readonly OverlayNode[],
    palette: Palette,
    width: number,
    height: number,
  ): void {
    const byId = new Map<string, OverlayNode>();
    const candidates: LabelCandidate[] = [];
    for (const node of nodes) {
      const { id, x, y, radius } = node;
      if (candidates.length >= MOST_CANDIDATES) break;
      if (x < -radius || y < -radius || x > width + radius || y > height + radius) continue;
      byId.set(id, node);
      const size = sizeOf(node);
      candidates.push({ id, x, y, radius, width: this.widthOf(context, node), height: Math.round(size * 1.25) });
    }
    const area = { left: 4, top: TOP, right: width - 4, bottom: height - BOTTOM, corner: [width - 58, height - 240] } as const;
    this.placed = placeLabels(candidates, area, Math.max(12, Math.round((width * height) / AREA_A_LABEL)));
    context.textBaseline = "middle";
    context.lineJoin = "round";
    for (const { id, left, top, height: tall } of this.placed) {
      const node = byId.get(id);
      if (!node) continue;
      context.font = fontOf(node);
      const middle = top + tall / 2 + 0.5;
      const words = node.label;
      context.lineWidth = 4;
      context.strokeStyle = palette.ground;
      context.globalAlpha = 0.92;
      context.strokeText(words, left, middle);
      context.globalAlpha = 1;
      context.fillStyle = node.lit ? palette.ink : mix(palette.ink, palette.ground, 0.72);
      context.fillText(words, left, middle);
    }
  }

  private widthOf(context: CanvasRenderingContext2D, node: OverlayNode): number {
    const font = fontOf(node);
    const words = node.label;
    const key = `${font} ${words}`;
    let width = this.widths.get(key);
    if (width === undefined) {
      context.font = font;
      width = context.measureText(words).width;
      this.widths.set(key, width);
    }
    return width;
  }
}

const sizeOf = ({ radius }: OverlayNode): number => Math.round(Math.min(15, 11 + radius / 6));
const fontOf = (node: OverlayNode): string =>
  `${node.selected || node.hovered || node.radius > 14 ? 600 : 500} ${sizeOf(node)}px ${FONT}`;

function drawRing(context: CanvasRenderingContext2D, { x, y, radius, selected }: OverlayNode, palette: Palette): void {
  context.beginPath();
  // The ring of a small disc is thin: many of them together are no blot.
  const width = Math.max(1.2, Math.min(2.5, radius / 3));
  context.arc(x, y, radius + 0.5 + width, 0, 2 * Math.PI);
  context.lineWidth = selected ? width : 1.5;
  context.strokeStyle = selected ? palette.accent : mix(palette.ink, palette.ground, 0.35);
  context.stroke();
}
