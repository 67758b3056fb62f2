import { UndirectedGraph } from "graphology";
import Sigma from "sigma";
import type { Coordinates } from "sigma/types";
import type { FlatPicture } from "../../graph/flat-picture.ts";
import type { Positions } from "../../graph/layout.ts";
import { fitCamera, HOME, panCamera, still, tellCamera, zoomCamera } from "./camera-moves.ts";
import { squaredDistance } from "./geometry.ts";
import { drawEmphasis } from "./large-emphasis.ts";
import { largeLayer, type View2d } from "./large-layer.ts";
import { onLongPress } from "./long-press.ts";
import { type NodeGrid, nodeGrid } from "./node-grid.ts";
import { Overlay, type OverlayNode } from "./overlay.ts";
import type { Palette } from "./palette.ts";
import { type Box, type CanvasEvents, type Emphasis, NO_EMPHASIS, type Renderer } from "./renderer.ts";
import { withKey } from "./with-key.ts";

/** How much of a picture stays where a part of it is lit. */
const FADED = "0.22";
/** How many nodes in sight may have a label or a pictogram. */
const MOST_LABELLED = 600;
const CLOSEST = 0.002;
const REACH = 7;
const GRACE = matchMedia("(pointer: coarse)").matches ? 9 : 2;

/**
 * Draws pictures of more nodes and lines than Sigma can take in without holding the page up: lines and discs in two calls to the
 * graphics card, what is lit on a canvas over them. Sigma, with next to nothing in its graph, moves the camera for mouse and fingers. Throws where WebGL 2 cannot
 * be had.
 */
export function createLargeRenderer(container: HTMLElement, events: CanvasEvents, firstPalette: Palette): Renderer {
  let palette = firstPalette;
  let picture: FlatPicture | null = null;
  let grid: NodeGrid | null = null;
  let emphasis: Emphasis = NO_EMPHASIS;
  let view: View2d = { sx: 1, sy: 1, tx: 0, ty: 0, radius: 1 };
  let largest = 0;
  let dragged = -1;
  let moved = false;
  let hovered = -1;
  let destroyed = false;
  const layer = largeLayer();
  const lit = document.createElement("canvas");
  lit.className = "overlay";
  const overlay = new Overlay();
  // Without any node Sigma does not follow its camera.
  const nothing = new UndirectedGraph();
  nothing.addNode("nothing", { x: 0, y: 0, size: 0, hidden: true });
  const sigma = new Sigma(nothing, container, {
    allowInvalidContainer: true,
    renderLabels: false,
    stagePadding: container.clientWidth < 600 ? 40 : 58,
    minCameraRatio: CLOSEST,
    maxCameraRatio: 4,
    zoomingRatio: 1.4,
    doubleClickZoomingDuration: still() ? 0 : 200,
    zoomDuration: still() ? 0 : 180,
  });
  (sigma as unknown as { getNodeAtPosition: () => null }).getNodeAtPosition = () => null;
  container.prepend(layer.canvas);
  container.append(lit, overlay.canvas);
  const sizes = new ResizeObserver(() => {
    const { width, height } = sigma.getDimensions();
    if (width !== container.offsetWidth || height !== container.offsetHeight) sigma.scheduleRefresh();
  });
  sizes.observe(container);

  /** Where the picture stands on the canvas now: nothing is turned, so that two points tell it. */
  function look(): View2d {
    const [a, b] = [sigma.graphToViewport({ x: 0, y: 0 }), sigma.graphToViewport({ x: 1000, y: 1000 })];
    const [sx, sy] = [(b.x - a.x) / 1000, (b.y - a.y) / 1000];
    const box = sigma.getCustomBBox() ?? sigma.getBBox();
    const { width, height } = sigma.getDimensions();
    const padding = 2 * sigma.getSetting("stagePadding");
    const fitted = Math.min(
      (width - padding) / Math.max(1, box.x[1] - box.x[0]),
      (height - padding) / Math.max(1, box.y[1] - box.y[0]),
    );
    // Discs keep apart as the layout set them, within reason; of many each is small.
    const least = 0.38 * Math.min(1, Math.sqrt(8000 / Math.max(1, picture?.ids.length ?? 1)));
    const scale = Math.max(least, Math.min(1.35, fitted * 1.15));
    return { sx, sy, tx: a.x, ty: a.y, radius: sigma.scaleSize(scale) };
  }

  function fitCanvases(): void {
    const { width, height } = sigma.getDimensions();
    const ratio = window.devicePixelRatio || 1;
    if (layer.canvas.width === Math.round(width * ratio) && layer.canvas.height === Math.round(height * ratio)) return;
    for (const canvas of [layer.canvas, lit]) {
      canvas.width = Math.round(width * ratio);
      canvas.height = Math.round(height * ratio);
      canvas.style.width = `${width}px`;
      canvas.style.height = `${height}px`;
    }
    overlay.resize(width, height);
  }

  function drawAll(): void {
    fitCanvases();
    view = look();
    layer.draw(view, palette);
    drawOver();
  }

  /** Draws what is lit and the labels; lines and discs stay as they are. */
  function drawOver(): void {
    const context = lit.getContext("2d");
    if (!picture || !context) return;
    const ratio = window.devicePixelRatio || 1;
    context.setTransform(ratio, 0, 0, ratio, 0, 0);
    context.clearRect(0, 0, lit.width, lit.height);
    layer.canvas.style.opacity = emphasis.lit || emphasis.path ? FADED : "1";
    drawEmphasis(context, picture, view, emphasis, palette);
    const ends =
      emphasis.line !== null && picture.drawing.hasEdge(emphasis.line) ? picture.drawing.extremities(emphasis.line) : [];
    overlay.draw(labelled(picture, ends), palette);
    events.rendered(picture.ids.length);
  }

  /** The nodes in sight that may have a label: first what is under the pointer, selected and lit, then by importance. */
  function labelled(shown: FlatPicture, ends: readonly string[]): readonly OverlayNode[] {
    const { width, height } = sigma.getDimensions();
    const nodes: OverlayNode[] = [];
    const taken = new Set<number>();
    const take = (node: number): void => {
      const x = (shown.x[node] as number) * view.sx + view.tx;
      const y = (shown.y[node] as number) * view.sy + view.ty;
      if (x < -20 || y < -20 || x > width + 20 || y > height + 20 || taken.has(node)) return;
      taken.add(node);
      const id = shown.ids[node] as string;
      nodes.push({
        id,
        label: shown.labelOf(node),
        icon: shown.iconOf(node),
        x,
        y,
        radius: (shown.sizes[node] as number) * view.radius,
        lit: !emphasis.lit || emphasis.lit.has(id),
        selected: id === emphasis.node || ends.includes(id) || emphasis.several?.has(id) === true,
        hovered: id === emphasis.hoveredNode,
      });
    };
    for (const id of [emphasis.hoveredNode, emphasis.node, ...ends, ...(emphasis.several ?? [])]) {
      const node = id === null ? -1 : (shown.numberOf(id) ?? -1);
      if (node >= 0) take(node);
    }
    if (emphasis.lit && emphasis.lit.size < MOST_LABELLED) {
      for (const id of emphasis.lit) {
        const node = shown.numberOf(id) ?? -1;
        if (node >= 0) take(node);
      }
      return nodes;
    }
    for (let i = 0; i < shown.order.length && nodes.length < MOST_LABELLED; i++) take(shown.order[i] as number);
    return nodes;
  }

  function nodeAt({ x, y }: Coordinates): number {
    if (!picture || !grid) return -1;
    const reach = (largest * view.radius + GRACE) / Math.abs(view.sx);
    const [atX, atY] = [(x - view.tx) / view.sx, (y - view.ty) / view.sy];
    let best = -1;
    let nearest = 0;
    for (const node of grid.near(atX, atY, reach)) {
      const away =
        Math.hypot((picture.x[node] as number) - atX, (picture.y[node] as number) - atY) * Math.abs(view.sx) -
        Math.max(1, (picture.sizes[node] as number) * view.radius) -
        GRACE;
      if (away < nearest) [best, nearest] = [node, away];
    }
    return best;
  }

  /** Of the lines at the node that is selected: those of all others are too many to be told apart. */
  function lineAt({ x, y }: Coordinates): string | null {
    if (!picture || emphasis.node === null || !picture.drawing.hasNode(emphasis.node)) return null;
    let best: string | null = null;
    let nearest = REACH * REACH;
    for (const key of picture.drawing.edges(emphasis.node)) {
      const [a, b] = picture.drawing.extremities(key).map((id) => place(id));
      if (!a || !b) continue;
      const away = squaredDistance(x, y, a.x, a.y, b.x, b.y);
      if (away < nearest) [best, nearest] = [key, away];
    }
    return best;
  }

  function place(id: string): { readonly x: number; readonly y: number; readonly radius: number } | null {
    const node = picture?.numberOf(id) ?? -1;
    if (!picture || node < 0) return null;
    return {
      x: (picture.x[node] as number) * view.sx + view.tx,
      y: (picture.y[node] as number) * view.sy + view.ty,
      radius: (picture.sizes[node] as number) * view.radius,
    };
  }

  const idOf = (node: number): string => picture?.ids[node] as string;
  sigma.on("moveBody", ({ event, preventSigmaDefault }) => {
    if (dragged >= 0 && picture) {
      preventSigmaDefault();
      event.original.preventDefault();
      moved = true;
      const { x, y } = sigma.viewportToGraph(event);
      picture.x[dragged] = x;
      picture.y[dragged] = y;
      events.dragNode(idOf(dragged), x, y);
      drawOver();
      return;
    }
    const node = nodeAt(event);
    if (node !== hovered) {
      hovered = node;
      events.hoverNode(node < 0 ? null : idOf(node));
    }
    const line = node < 0 ? lineAt(event) : null;
    container.style.cursor = node >= 0 || line !== null ? "pointer" : "";
    if (node < 0) events.hoverLine(line);
  });
  sigma.on("downStage", ({ event }) => {
    dragged = nodeAt(event);
    moved = false;
  });
  sigma.on("clickStage", ({ event }) => {
    const node = nodeAt(event);
    const line = node < 0 ? lineAt(event) : null;
    if (moved) return;
    if (node >= 0) events.selectNode(idOf(node), withKey(event.original));
    else if (line !== null) events.selectLine(line);
    else if (!withKey(event.original)) events.selectNothing();
  });
  sigma.on("doubleClickStage", ({ event, preventSigmaDefault }) => {
    const node = nodeAt(event);
    if (node < 0) return;
    preventSigmaDefault();
    events.focusNode(idOf(node));
  });
  sigma.on("rightClickStage", ({ event }) => {
    event.original.preventDefault();
    const node = nodeAt(event);
    events.openMenu(node < 0 ? null : idOf(node), event.x, event.y);
  });
  const release = (): void => {
    if (dragged >= 0 && moved && picture)
      events.moveNode(idOf(dragged), picture.x[dragged] as number, picture.y[dragged] as number);
    dragged = -1;
  };
  sigma.getMouseCaptor().on("mouseup", release);
  sigma.getTouchCaptor().on("touchup", release);
  const stopPress = onLongPress(sigma, (touch) => {
    const node = nodeAt(touch);
    if (node < 0) return;
    dragged = -1;
    events.openMenu(idOf(node), touch.x, touch.y);
  });
  sigma.getMouseCaptor().on("mouseleave", () => {
    hovered = -1;
    events.hoverNode(null);
    events.hoverLine(null);
  });
  const stopTelling = tellCamera(sigma, 5, events.cameraMoved);
  sigma.on("afterRender", drawAll);
  layer.canvas.addEventListener("webglcontextlost", (event) => {
    event.preventDefault();
    if (!destroyed) events.lost();
  });

  function show(next: FlatPicture, whole: Box | null): void {
    picture = next;
    grid = nodeGrid(next);
    largest = next.sizes.reduce((most, size) => Math.max(most, size), 0);
    dragged = -1;
    hovered = -1;
    layer.load(next);
    sigma.setCustomBBox(whole);
    sigma.refresh();
  }

  return {
    show: (given, whole) => show(given.flat(), whole),
    move: (positions: Positions, whole) => {
      if (!picture) return;
      const { x, y, ids } = picture;
      for (let i = 0; i < ids.length; i++) {
        const at = positions[ids[i] as string];
        if (!at || i === dragged) continue;
        [x[i], y[i]] = at;
      }
      show(picture, whole);
    },
    emphasize: (next) => {
      emphasis = next;
      drawOver();
    },
    recolour: (next) => {
      palette = next;
      drawAll();
    },
    zoom: (factor) => zoomCamera(sigma, factor, CLOSEST),
    pan: (dx, dy) => panCamera(sigma, dx, dy),
    fit: (ids) =>
      fitCamera(
        sigma,
        (ids ?? []).flatMap((id) => place(id) ?? []).map((at) => sigma.viewportToFramedGraph(at)),
        0.02,
      ),
    look: (camera) => sigma.getCamera().setState(camera ?? HOME),
    place,
    labels: () => overlay.placed,
    destroy: () => {
      destroyed = true;
      stopPress();
      stopTelling();
      sizes.disconnect();
      sigma.kill();
      layer.destroy();
      lit.remove();
      overlay.canvas.remove();
    },
  };
}
