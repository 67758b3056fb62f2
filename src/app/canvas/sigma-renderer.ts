import { createNodeBorderProgram } from "@sigma/node-border";
import { UndirectedGraph } from "graphology";
import Sigma from "sigma";
import type { EdgeProgramType } from "sigma/rendering";
import type { Coordinates, SigmaNodeEventPayload } from "sigma/types";
import { animateNodes } from "sigma/utils";
import type { Positions } from "../../graph/layout.ts";
import type { Picture } from "../../graph/picture.ts";
import { fitCamera, moveCamera, panCamera, still, tellCamera, zoomCamera } from "./camera-moves.ts";
import { DashedLineProgram } from "./dashed-line.ts";
import { onLongPress } from "./long-press.ts";
import { Overlay, type OverlayNode } from "./overlay.ts";
import type { Palette } from "./palette.ts";
import { type Box, type CanvasEvents, type Emphasis, NO_EMPHASIS, type Renderer, type StrandFinder } from "./renderer.ts";
import { reduceLine, reduceNode } from "./sigma-emphasis.ts";
import { type LineStyle, lineWidth, type NodeStyle, pictureIn, type StyledGraph, styledGraph } from "./sigma-graph.ts";
import { lineAt, nodeAt } from "./sigma-picking.ts";
import { type StrandedLine, StrandLayer } from "./strand-layer.ts";
import { withKey } from "./with-key.ts";

const MANY_NODES = 3_000;
/** Up to so many lines that are looked at closely have what they say written along them. */
const FEW_NAMED = 26;
const CLOSEST = 0.02;

/** Asks for the relations of each line once. */
function remembering(finder: StrandFinder): StrandFinder {
  const known = new Map<string, ReturnType<StrandFinder>>();
  return (line) => {
    const found = known.get(line) ?? finder(line);
    known.set(line, found);
    return found;
  };
}

/** Draws with Sigma into an element that has a size. Throws where WebGL cannot be had. */
export function createSigmaRenderer(container: HTMLElement, events: CanvasEvents, firstPalette: Palette): Renderer {
  let palette = firstPalette;
  let graph: StyledGraph = new UndirectedGraph();
  let emphasis: Emphasis = NO_EMPHASIS;
  let order: readonly string[] = [];
  let extent: Box | null = null;
  let scale = 1;
  let dragged: string | null = null;
  let clicked: string | null = null;
  let moved = false;
  /** Whether the drawing context is being replaced, or was given up: Sigma, as it ends, loses its contexts too. */
  let gone = false;
  let destroyed = false;
  let stopMoving: () => void = () => {};
  let stopWaiting: () => void = () => {};
  const overlay = new Overlay();
  let strands: StrandLayer;
  let strandsOf: StrandFinder = () => [];
  let sigma = start();
  // Sigma looks at the size of the window alone: a table that opens under the picture leaves that as it is.
  const sizes = new ResizeObserver(() => {
    const { width, height } = sigma.getDimensions();
    if (width !== container.offsetWidth || height !== container.offsetHeight) sigma.scheduleRefresh();
  });
  sizes.observe(container);

  function start(): Sigma<NodeStyle, LineStyle> {
    const made = new Sigma<NodeStyle, LineStyle>(graph, container, {
      allowInvalidContainer: true,
      renderLabels: false,
      defaultDrawNodeHover: () => {},
      zIndex: true,
      stagePadding: container.clientWidth < 600 ? 40 : 58,
      minCameraRatio: CLOSEST,
      maxCameraRatio: 4,
      zoomingRatio: 1.4,
      doubleClickZoomingDuration: still() ? 0 : 200,
      zoomDuration: still() ? 0 : 180,
      minEdgeThickness: 1,
      defaultEdgeType: "line",
      defaultNodeType: "bordered",
      edgeProgramClasses: { dashed: DashedLineProgram as unknown as EdgeProgramType<NodeStyle, LineStyle> },
      nodeProgramClasses: {
        bordered: createNodeBorderProgram<NodeStyle, LineStyle>({
          borders: [
            { size: { value: 1.5, mode: "pixels" }, color: { attribute: "border" } },
            { size: { fill: true }, color: { attribute: "color" } },
          ],
        }),
      },
      nodeReducer: (id, data) => reduceNode(id, data, emphasis),
      edgeReducer: (id, data) => reduceLine(id, data, emphasis, palette),
    });
    // Sigma looks for the node under the pointer by reading a pixel back from the graphics card, which makes the page
    // wait for it at each move of the mouse: geometry finds it at once, and is kinder to fingers.
    const picking = made as unknown as { getNodeAtPosition: (point: Coordinates) => string | null };
    picking.getNodeAtPosition = (point) => nodeAt(made, graph, point);
    strands = new StrandLayer(made.createCanvas("strands", { afterLayer: "edges" }));
    container.append(overlay.canvas);
    listen(made);
    return made;
  }

  function listen(made: Sigma<NodeStyle, LineStyle>): void {
    made.on("enterNode", ({ node }) => {
      container.style.cursor = "pointer";
      events.hoverNode(node);
    });
    made.on("leaveNode", () => {
      container.style.cursor = "";
      if (dragged === null) events.hoverNode(null);
    });
    made.on("clickNode", ({ node, event }) => {
      clicked = node;
      if (!moved) events.selectNode(node, withKey(event.original));
    });
    made.on("doubleClickNode", ({ node, event, preventSigmaDefault }) => {
      preventSigmaDefault();
      // Two quick clicks on two nodes are no double click, though Sigma takes them for one.
      if (node === clicked && !withKey(event.original)) events.focusNode(node);
      else events.selectNode(node, withKey(event.original));
      clicked = node;
    });
    made.on("clickStage", ({ event }) => {
      const line = lineAt(made, graph, event, (line) => strands.curves(line));
      if (line === null) {
        if (!withKey(event.original)) events.selectNothing();
      } else events.selectLine(line);
    });
    made.on("doubleClickStage", ({ event, preventSigmaDefault }) => {
      if (lineAt(made, graph, event, (line) => strands.curves(line)) !== null) preventSigmaDefault();
    });
    made.on("rightClickNode", ({ node, event }) => {
      event.original.preventDefault();
      events.openMenu(node, event.x, event.y);
    });
    made.on("rightClickStage", ({ event }) => {
      event.original.preventDefault();
      events.openMenu(null, event.x, event.y);
    });
    made.on("downNode", ({ node }: SigmaNodeEventPayload) => {
      dragged = node;
      moved = false;
    });
    made.on("moveBody", ({ event, preventSigmaDefault }) => {
      if (dragged !== null) {
        preventSigmaDefault();
        event.original.preventDefault();
        moved = true;
        const { x, y } = made.viewportToGraph(event);
        graph.mergeNodeAttributes(dragged, { x, y });
        events.dragNode(dragged, x, y);
        return;
      }
      if (emphasis.hoveredNode === null) {
        const line = lineAt(made, graph, event, (line) => strands.curves(line));
        container.style.cursor = line === null ? "" : "pointer";
        events.hoverLine(line);
      }
    });
    const release = (): void => {
      if (dragged !== null && moved && graph.hasNode(dragged)) {
        const { x, y } = graph.getNodeAttributes(dragged);
        events.moveNode(dragged, x, y);
      }
      dragged = null;
    };
    made.getMouseCaptor().on("mouseup", release);
    made.getTouchCaptor().on("touchup", release);
    const stopPress = onLongPress(made, (touch) => {
      const node = nodeAt(made, graph, touch);
      if (node === null) return;
      dragged = null;
      events.openMenu(node, touch.x, touch.y);
    });
    made.getMouseCaptor().on("mouseleave", () => {
      events.hoverLine(null);
    });
    const stopTelling = tellCamera(made, 4, events.cameraMoved);
    stopWaiting = () => {
      stopPress();
      stopTelling();
    };
    made.on("resize", () => rescale());
    made.on("afterRender", drawOverlay);
    for (const canvas of Object.values(made.getCanvases())) canvas.addEventListener("webglcontextlost", onLost);
  }

  // Sigma does not come back by itself from a lost context: a new one takes over with the same camera.
  function onLost(event: Event): void {
    event.preventDefault();
    if (gone) return;
    gone = true;
    setTimeout(() => {
      if (destroyed) return;
      const camera = sigma.getCamera().getState();
      try {
        stopWaiting();
        sigma.kill();
        sigma = start();
        gone = false;
        applyExtent();
        sigma.getCamera().setState(camera);
      } catch {
        events.lost();
      }
    });
  }

  function drawOverlay(): void {
    const { width, height } = sigma.getDimensions();
    const ratio = window.devicePixelRatio || 1;
    if (overlay.canvas.width !== Math.round(width * ratio) || overlay.canvas.height !== Math.round(height * ratio)) {
      overlay.resize(width, height);
    }
    const nodes: OverlayNode[] = [];
    const discs = new Map<string, OverlayNode>();
    const chosen = emphasis.line !== null && graph.hasEdge(emphasis.line) ? graph.getEdgeAttribute(emphasis.line, "line") : null;
    for (const id of order) {
      const data = sigma.getNodeDisplayData(id);
      if (!data) continue;
      const { x, y } = sigma.framedGraphToViewport(data);
      const { label, icon } = graph.getNodeAttribute(id, "node");
      const isEnd = chosen !== null && (chosen.source === id || chosen.target === id);
      const node: OverlayNode = {
        id,
        label,
        icon,
        x,
        y,
        radius: sigma.scaleSize(data.size),
        lit: !emphasis.lit || emphasis.lit.has(id),
        selected: id === emphasis.node || isEnd || (emphasis.several?.has(id) ?? false),
        hovered: id === emphasis.hoveredNode,
      };
      discs.set(id, node);
      nodes.push(node);
    }
    const rank = ({ lit, selected, hovered }: OverlayNode): number => (hovered ? 3 : selected ? 2 : emphasis.lit && lit ? 1 : 0);
    nodes.sort((a, b) => rank(b) - rank(a));
    overlay.draw(nodes, palette);
    strands.draw(closeLines(discs), { labels: overlay.placed, discs: nodes }, palette, width, height);
    events.rendered(order.length);
  }

  /** What is looked at closely, with where it stands; its relations are named while they are few, or meant. */
  function closeLines(discs: ReadonlyMap<string, OverlayNode>): readonly StrandedLine[] {
    const { close, bent, line: chosen, path, hoveredLine, hoveredNode } = emphasis;
    const few = close.size <= FEW_NAMED;
    const found: StrandedLine[] = [];
    for (const id of close) {
      const data = graph.hasEdge(id) ? sigma.getEdgeDisplayData(id) : undefined;
      if (!data) continue;
      const { source, target, weight } = graph.getEdgeAttribute(id, "line");
      const [from, to] = [discs.get(source), discs.get(target)];
      if (!from || !to) continue;
      const meant =
        id === chosen || id === hoveredLine || path?.lines.has(id) || source === hoveredNode || target === hoveredNode;
      const more = data.size - lineWidth(weight);
      found.push({
        id,
        from: { ...from, radius: from.radius + 2 },
        to: { ...to, radius: to.radius + 2 },
        strands: strandsOf(id),
        colour: data.color,
        widthOf: (evidence) => sigma.scaleSize(lineWidth(evidence) + more),
        bent,
        named: few || meant === true,
      });
    }
    return found;
  }

  /** Discs keep apart as the layout set them: their size on screen follows the scale of the whole picture, within reason. */
  function rescale(): void {
    const { width, height } = sigma.getDimensions();
    // While it takes another size, Sigma does not know the extent of the graph; it keeps the one that it was given.
    const { x, y } = sigma.getCustomBBox() ?? sigma.getBBox();
    const padding = 2 * sigma.getSetting("stagePadding");
    const fitted = Math.min((width - padding) / Math.max(1, x[1] - x[0]), (height - padding) / Math.max(1, y[1] - y[0]));
    const next = Math.max(0.38, Math.min(1.35, fitted * 1.15));
    if (Math.abs(next - scale) < 0.01) return;
    scale = next;
    graph.updateEachNodeAttributes((_id, style) => ({ ...style, size: style.node.size * scale }));
  }

  function applyExtent(): void {
    sigma.setCustomBBox(extent);
    sigma.refresh();
    rescale();
  }

  function show(picture: Picture, whole: Box | null, finder: StrandFinder): void {
    stopMoving();
    strandsOf = remembering(finder);
    const before = graph;
    graph = styledGraph(picture, palette, scale);
    order = [...picture.nodes].sort((a, b) => b.importance - a.importance || (a.id < b.id ? -1 : 1)).map(({ id }) => id);
    extent = whole;
    dragged = null;
    sigma.setGraph(graph);
    applyExtent();
    stopMoving = glide(before);
  }

  function move(positions: Positions, whole: Box | null, gliding: boolean): void {
    stopMoving();
    extent = whole;
    const targets: Record<string, { x: number; y: number }> = {};
    const gently = gliding && !still() && graph.order <= MANY_NODES;
    graph.updateEachNodeAttributes(
      (id, style) => {
        const at = positions[id];
        if (!at || id === dragged) return style;
        const [x, y] = at;
        if (gently && Math.hypot(style.x - x, style.y - y) >= 1) targets[id] = { x, y };
        else Object.assign(style, { x, y });
        return style;
      },
      { attributes: ["x", "y"] },
    );
    applyExtent();
    if (Object.keys(targets).length > 0) stopMoving = animateNodes(graph, targets, { duration: 600, easing: "quadraticInOut" });
  }

  /** Lets the nodes that were in the picture before go to their new places, so that the eye can follow; gives the way to stop. */
  function glide(before: StyledGraph): () => void {
    const targets: Record<string, { x: number; y: number }> = {};
    if (still() || graph.order > MANY_NODES) return () => {};
    graph.forEachNode((id, { x, y }) => {
      if (!before.hasNode(id)) return;
      const old = before.getNodeAttributes(id);
      if (Math.hypot(old.x - x, old.y - y) < 1) return;
      targets[id] = { x, y };
      graph.mergeNodeAttributes(id, { x: old.x, y: old.y });
    });
    return Object.keys(targets).length === 0 ? () => {} : animateNodes(graph, targets, { duration: 450, easing: "quadraticOut" });
  }

  return {
    show: (shown, whole, finder) => show(shown.picture(), whole, finder),
    move,
    emphasize: (next) => {
      emphasis = next;
      sigma.refresh({ skipIndexation: true });
    },
    recolour: (next) => {
      palette = next;
      show(pictureIn(graph), extent, strandsOf);
    },
    zoom: (factor) => zoomCamera(sigma, factor, CLOSEST),
    pan: (dx, dy) => panCamera(sigma, dx, dy),
    fit: (ids) =>
      fitCamera(
        sigma,
        (ids ?? []).flatMap((id) => sigma.getNodeDisplayData(id) ?? []),
        0.12,
      ),
    look: (camera) => moveCamera(sigma, camera),
    place: (id) => {
      const data = graph.hasNode(id) ? sigma.getNodeDisplayData(id) : undefined;
      return data ? { ...sigma.framedGraphToViewport(data), radius: sigma.scaleSize(data.size) } : null;
    },
    labels: () => overlay.placed,
    destroy: () => {
      gone = destroyed = true;
      stopMoving();
      stopWaiting();
      sizes.disconnect();
      sigma.kill();
      overlay.canvas.remove();
    },
  };
}
