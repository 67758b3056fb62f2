import { type JSX, useCallback, useEffect, useRef, useState } from "react";
import type { KnowledgeGraph } from "../../graph/knowledge-graph.ts";
import type { Positions } from "../../graph/layout.ts";
import { pictureOf } from "../../graph/picture.ts";
import { type Strand, strandsOf } from "../../graph/strands.ts";
import { sceneNow, useSceneInSight } from "../state/hooks.ts";
import { lookOf } from "../state/look.ts";
import { holdNode } from "../state/placing.ts";
import type { Camera } from "../state/snapshot.ts";
import {
  changeView,
  clearSelection,
  moveNode,
  type State,
  selectLine,
  selectNode,
  setHover,
  toggleSelected,
  useStore,
} from "../state/store.ts";
import { chosenThread } from "../state/thread.ts";
import { INITIAL_VIEW, lineEnds } from "../state/view.ts";
import { useMode } from "../tables/use-mode.ts";
import { CanvasControls } from "./canvas-controls.tsx";
import { emphasisOf } from "./emphasis.ts";
import { canvasKey } from "./keys.ts";
import { Lasso } from "./lasso.tsx";
import { readPalette } from "./palette.ts";
import type { Box, CanvasEvents, Renderer } from "./renderer.ts";
import { boxOf } from "./sigma-graph.ts";
import { publishRenderer } from "./test-handle.ts";
import { hasWebgl } from "./webgl.ts";

const NO_WEBGL = "This browser cannot draw the graph (it has no WebGL).";
/** How often it is looked whether a picture that was taken away can be drawn again, in milliseconds. */
const LOOK_AGAIN = 2000;

/** Where the renderer itself last said that the camera rests: what it need not be told. */
let resting: Camera | null = null;

const events: CanvasEvents = {
  hoverNode: (id) => setHover(id === null ? null : { kind: "node", id }),
  hoverLine: (id) => {
    const { hover } = useStore.getState();
    if (id !== null) setHover({ kind: "line", id });
    else if (hover?.kind === "line") setHover(null);
  },
  selectNode: (id, adding) => (adding ? toggleSelected(id) : selectNode(id)),
  selectLine: (id) => selectLine(...lineEnds(id)),
  selectNothing: clearSelection,
  focusNode: (id) => changeView({ focus: id, depth: 1 }),
  openMenu: (id, x, y) => {
    const box = document.querySelector("[data-testid=canvas]")?.getBoundingClientRect();
    useStore.setState({ menu: id === null || !box ? null : { id, x: box.left + x, y: box.top + y } });
  },
  dragNode: holdNode,
  moveNode,
  cameraMoved: (camera) => {
    resting = camera;
    useStore.setState({ camera });
  },
  rendered: () => {
    const { ready, knowledge, positions } = useStore.getState();
    if (ready && (knowledge.graph.order === 0 || Object.keys(positions).length > 0))
      document.documentElement.dataset.ready = "true";
  },
  lost: () => window.dispatchEvent(new Event("redthread-canvas-lost")),
};

/** The box around everything that is drawn without filters. */
const wholeBox = (knowledge: KnowledgeGraph, positions: Positions): Box | null =>
  boxOf(sceneNow(knowledge, INITIAL_VIEW).drawn.nodes(), positions);

/** The graph as a picture; where it cannot be drawn, why the tables stand in its place. */
export function Canvas(): JSX.Element {
  const host = useRef<HTMLDivElement>(null);
  const [renderer, setRenderer] = useState<Renderer | null>(null);
  const [failed, setFailed] = useState(() => !hasWebgl());
  /** Whether it could be drawn before: what was taken away may come back. */
  const lost = useRef(false);
  const inSight = useMode() !== "table";
  const { knowledge, scene } = useSceneInSight(inSight);
  const positions = useStore((state) => state.positions);
  const theme = useStore((state) => state.theme);

  useEffect(() => {
    const element = host.current;
    if (!element || failed) return;
    let made: Renderer | null = null;
    let gone = false;
    const onLost = (): void => {
      lost.current = true;
      setFailed(true);
    };
    window.addEventListener("redthread-canvas-lost", onLost);
    import("./sigma-renderer.ts")
      .then(({ createSigmaRenderer }) => {
        if (gone) return;
        made = createSigmaRenderer(element, events, readPalette(element));
        publishRenderer(made);
        setRenderer(made);
      })
      .catch(() => setFailed(true));
    return () => {
      gone = true;
      window.removeEventListener("redthread-canvas-lost", onLost);
      made?.destroy();
      setRenderer(null);
      // The next one is to be told where it looks from.
      resting = null;
    };
  }, [failed]);

  useEffect(() => {
    useStore.setState({ drawable: !failed });
    if (!failed || !lost.current) return;
    const timer = setInterval(() => hasWebgl() && setFailed(false), LOOK_AGAIN);
    return () => clearInterval(timer);
  }, [failed]);
  const ready = useStore((state) => state.ready);
  useEffect(() => {
    if (ready && (failed || !inSight)) document.documentElement.dataset.ready = "true";
  }, [failed, ready, inSight]);

  const sizeBy = useStore((state) => state.view.sizeBy);
  const colourBy = useStore((state) => state.view.colourBy);
  const reckoned = useStore((state) => state.reckoned);
  const shown = useRef<object | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: what a worker has reckoned changes sizes and colours
  useEffect(() => {
    if (!renderer) return;
    const look = lookOf(knowledge, scene.drawn, { sizeBy, colourBy });
    const { positions: at, view, hover } = useStore.getState();
    const { drawn } = scene;
    const strands = (line: string): readonly Strand[] =>
      drawn.hasEdge(line) ? strandsOf(knowledge, drawn.getEdgeAttribute(line, "edges"), ...drawn.extremities(line)) : [];
    renderer.show(pictureOf(knowledge, drawn, at, look), wholeBox(knowledge, at), strands);
    renderer.emphasize(emphasisOf(knowledge, drawn, view, hover, chosenThread(knowledge, view)));
    shown.current = at;
  }, [renderer, scene, knowledge, sizeBy, colourBy, reckoned]);
  // New places alone move what is drawn already.
  useEffect(() => {
    if (!renderer || shown.current === positions) return;
    shown.current = positions;
    renderer.move(positions, wholeBox(knowledge, positions), useStore.getState().laying === null);
  }, [renderer, knowledge, positions]);

  const focus = useStore((state) => state.view.focus);
  const focused = useRef(focus);
  useEffect(() => {
    if (!renderer || !inSight || focused.current === focus) return;
    focused.current = focus;
    // A view that is opened tells itself where it is looked at from.
    if (useStore.getState().camera === resting) renderer.fit(focus === null ? undefined : scene.drawn.nodes());
  }, [renderer, inSight, focus, scene]);

  const camera = useStore((state) => state.camera);
  useEffect(() => {
    if (!renderer || camera === resting) return;
    resting = camera;
    renderer.look(camera);
  }, [renderer, camera]);

  // Hovering changes the picture without React taking part; what happens behind a table is made up for afterwards.
  const missed = useRef(false);
  useEffect(() => {
    if (!renderer) return;
    const emphasize = ({ knowledge: known, view, hover }: State): void => {
      const { drawn } = sceneNow(known, view);
      renderer.emphasize(emphasisOf(known, drawn, view, hover, chosenThread(known, view)));
    };
    if (inSight && missed.current) {
      missed.current = false;
      emphasize(useStore.getState());
    }
    return useStore.subscribe((state, before) => {
      const { view } = state;
      const came = view.thread !== null && state.reckoned !== before.reckoned;
      if (state.hover === before.hover && view.selection === before.view.selection && view.thread === before.view.thread && !came)
        return;
      if (!inSight) {
        missed.current = true;
        return;
      }
      emphasize(state);
      const thread = chosenThread(state.knowledge, view);
      if (thread && (came || view.thread !== before.view.thread)) renderer.fit(thread.nodes);
    });
  }, [renderer, inSight]);

  useEffect(() => {
    if (!renderer || !host.current) return;
    const element = host.current;
    const recolour = (): void => renderer.recolour(readPalette(element));
    const dark = matchMedia("(prefers-color-scheme: dark)");
    if (theme) recolour();
    dark.addEventListener("change", recolour);
    return () => dark.removeEventListener("change", recolour);
  }, [renderer, theme]);

  const onKey = useCallback(
    (event: React.KeyboardEvent) => {
      if (!renderer || !host.current || event.ctrlKey || event.metaKey || event.altKey) return;
      const act = canvasKey(event);
      if (!act) return;
      event.preventDefault();
      act(renderer, host.current);
    },
    [renderer],
  );

  if (failed) {
    return (
      <p className="canvas-message" role="status">
        {lost.current ? "The browser has taken the graph’s canvas away; it is drawn again when it can be." : NO_WEBGL} The tables
        below select the same things; the panels show the same sentences.
      </p>
    );
  }
  return (
    <>
      <div
        ref={host}
        className="canvas"
        data-testid="canvas"
        role="application"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: the graph takes keys
        tabIndex={0}
        aria-label="Graph. Arrow keys walk along the lines of the selected entity, or move the picture; plus and minus zoom, 0 shows all, F shows the selection, Escape clears it, the question mark lists all keys."
        onKeyDown={onKey}
        onContextMenu={(event) => event.preventDefault()}
      />
      <Lasso renderer={renderer} />
      <CanvasControls renderer={renderer} />
    </>
  );
}
