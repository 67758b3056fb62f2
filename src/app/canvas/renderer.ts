import type { Positions } from "../../graph/layout.ts";
import type { Picture } from "../../graph/picture.ts";
import type { Strand } from "../../graph/strands.ts";
import type { Camera } from "../state/snapshot.ts";
import type { Palette } from "./palette.ts";

/** What is lit, what is selected; null for nothing. `lit` null: everything is. */
export interface Emphasis {
  readonly node: string | null;
  /** Several nodes that are selected together. */
  readonly several: ReadonlySet<string> | null;
  readonly line: string | null;
  readonly hoveredNode: string | null;
  readonly hoveredLine: string | null;
  readonly lit: ReadonlySet<string> | null;
  readonly litLines: ReadonlySet<string> | null;
  /** Lines of a thread that is followed, and the nodes along it. */
  readonly path: { readonly nodes: ReadonlySet<string>; readonly lines: ReadonlySet<string> } | null;
  /** Lines that are looked at closely: drawn as the relations that they are made of, with arrows. */
  readonly close: ReadonlySet<string>;
  /** Whether those are curves even where there is only one relation. */
  readonly bent: boolean;
}

export const NO_EMPHASIS: Emphasis = {
  node: null,
  several: null,
  line: null,
  hoveredNode: null,
  hoveredLine: null,
  lit: null,
  litLines: null,
  path: null,
  close: new Set(),
  bent: false,
};

/** What hands do on the canvas. */
export interface CanvasEvents {
  readonly hoverNode: (id: string | null) => void;
  readonly hoverLine: (id: string | null) => void;
  /** `adding`: beside what is selected already. */
  readonly selectNode: (id: string, adding: boolean) => void;
  readonly selectLine: (id: string) => void;
  readonly selectNothing: () => void;
  readonly focusNode: (id: string) => void;
  /** A right click or a long press; the place in pixels of the canvas. Null: on no node. */
  readonly openMenu: (id: string | null, x: number, y: number) => void;
  /** A node on its way with the hand. */
  readonly dragNode: (id: string, x: number, y: number) => void;
  readonly moveNode: (id: string, x: number, y: number) => void;
  /** After the picture has been moved or zoomed by hand or by key; null: all of it is seen. */
  readonly cameraMoved: (camera: Camera | null) => void;
  /** After a frame that shows the present picture. */
  readonly rendered: () => void;
  /** The browser has taken the drawing context away and a new one could not be had. */
  readonly lost: () => void;
}

/** A label on screen, in pixels of the canvas. */
export interface LabelOnScreen {
  readonly id: string;
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** A stretch of the plane, in layout units. */
export interface Box {
  readonly x: [least: number, most: number];
  readonly y: [least: number, most: number];
}

/** Gives the relations that a line is made of, by its id. */
export type StrandFinder = (line: string) => readonly Strand[];

/** The thin layer between the app and the library that draws: all that the app may ask of a canvas. */
export interface Renderer {
  /** Draws a picture; `box` is what is seen when all is shown, `strands` gives the relations of a line for a close look. */
  readonly show: (picture: Picture, box: Box | null, strands: StrandFinder) => void;
  /** Moves what is drawn to other places: gliding there, or at once while they come several times a second. */
  readonly move: (positions: Positions, box: Box | null, glide: boolean) => void;
  readonly emphasize: (emphasis: Emphasis) => void;
  readonly recolour: (palette: Palette) => void;
  /** Above 1 comes nearer. */
  readonly zoom: (factor: number) => void;
  readonly pan: (dx: number, dy: number) => void;
  /** Brings these nodes into view, or all. */
  readonly fit: (ids?: readonly string[]) => void;
  /** Looks at the picture from a place that `cameraMoved` told; null: at all of it. */
  readonly look: (camera: Camera | null) => void;
  /** Where a node is on the canvas, in pixels; null where it is not drawn. */
  readonly place: (id: string) => { readonly x: number; readonly y: number; readonly radius: number } | null;
  readonly labels: () => readonly LabelOnScreen[];
  readonly destroy: () => void;
}
