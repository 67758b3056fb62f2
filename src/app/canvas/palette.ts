import { mix } from "../../graph/colour.ts";

/** The colours of the canvas, all `#rrggbb`. */
export interface Palette {
  readonly ground: string;
  readonly ink: string;
  readonly line: string;
  readonly accent: string;
  /** Shades of the line, worked out once: under the pointer, lit, faded, at the selected node. */
  readonly lineHovered: string;
  readonly lineLit: string;
  readonly lineFaded: string;
  readonly lineSelected: string;
}

const RGB = /^rgb\((\d+), (\d+), (\d+)\)$/u;

/** Reads the canvas colours from the style sheet's custom properties, which are registered as colours. */
export function readPalette(element: Element): Palette {
  const style = getComputedStyle(element);
  const read = (name: string, otherwise: string): string => {
    const value = RGB.exec(style.getPropertyValue(name).trim());
    if (!value) return otherwise;
    return `#${value
      .slice(1)
      .map((part) => Number(part).toString(16).padStart(2, "0"))
      .join("")}`;
  };
  const ground = read("--canvas", "#ffffff");
  const ink = read("--ink", "#1d2126");
  const line = read("--canvas-line", "#c5cad1");
  const accent = read("--accent", "#c8102e");
  return {
    ground,
    ink,
    line,
    accent,
    lineHovered: mix(line, ink, 0.75),
    lineLit: mix(line, ink, 0.45),
    lineFaded: mix(line, ground, 0.72),
    lineSelected: mix(accent, ground, 0.25),
  };
}
