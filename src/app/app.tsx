import { type JSX, lazy, Suspense, useEffect, useRef, useState } from "react";
import { Canvas } from "./canvas/canvas.tsx";
import { PANELS } from "./panels/panels.ts";
import { SelectionHeader } from "./panels/selection-header.tsx";
import { Chips, EmptyPicture } from "./parts/chips.tsx";
import { DropLayer } from "./parts/drop-layer.tsx";
import { LiveRegion } from "./parts/live-region.tsx";
import { Progress } from "./parts/progress.tsx";
import { Timeline } from "./parts/timeline.tsx";
import { Toast } from "./parts/toast.tsx";
import { TopBar } from "./parts/top-bar.tsx";
import { useWide } from "./parts/use-wide.ts";
import { globalKey } from "./state/global-keys.ts";
import { useWantedCommunities } from "./state/hooks.ts";
import { clearSelection, showPanel, useStore } from "./state/store.ts";
import { ModeSwitch } from "./tables/mode-switch.tsx";
import { useMode } from "./tables/use-mode.ts";
import { Invitation } from "./tour/invitation.tsx";

const Tables = lazy(() => import("./tables/tables.tsx").then((module) => ({ default: module.Tables })));

// What few need at first comes when it is asked for.
const HelpDialog = lazy(() => import("./parts/help-dialog.tsx"));
const Tour = lazy(() => import("./tour/tour.tsx"));
const PasteDialog = lazy(() => import("./parts/paste-dialog.tsx"));
const AddressDialog = lazy(() => import("./parts/address-dialog.tsx"));
const MergeDialog = lazy(() => import("./parts/merge-dialog.tsx"));
const ColumnsDialog = lazy(() => import("./parts/columns-dialog.tsx"));
const NodeMenu = lazy(() => import("./canvas/node-menu.tsx"));
const ProjectsDialog = lazy(() => import("./parts/projects-dialog.tsx"));

/** The whole window. */
export function App(): JSX.Element {
  const [pasting, setPasting] = useState(false);
  const [addressing, setAddressing] = useState(false);
  const [projects, setProjects] = useState(false);
  const [help, setHelp] = useState(false);
  const [tour, setTour] = useState(false);
  const wide = useWide();
  const mode = useMode();
  const menu = useStore((state) => state.menu !== null);
  const merging = useStore((state) => state.merging);
  const asked = useStore((state) => state.asked.length > 0 && state.progress === null);
  useTheme();
  useWantedCommunities();
  useEscape();
  useHelpKey(() => setHelp(true));
  useLeaving();
  return (
    <div className="app">
      <TopBar
        onPaste={() => setPasting(true)}
        onAddresses={() => setAddressing(true)}
        onProjects={() => setProjects(true)}
        onHelp={() => setHelp(true)}
        onTour={() => setTour(true)}
      />
      {wide ? <LeftRail /> : null}
      <main className={`stage ${mode}`} aria-label={mode === "table" ? "Tables" : "Graph"}>
        <div className="stage-parts">
          <div className="stage-view">
            <Canvas />
            {mode === "table" ? null : <Chips />}
            <EmptyPicture />
            <Progress />
            <Invitation onTake={() => setTour(true)} />
            {wide ? <p className="drop-hint">Drop articles or a folder anywhere. Nothing leaves this browser.</p> : null}
          </div>
          {mode === "graph" ? null : (
            <Suspense>
              <Tables>{mode === "table" ? <Chips /> : null}</Tables>
            </Suspense>
          )}
          <ModeSwitch />
        </div>
        <Timeline />
      </main>
      <Side wide={wide} />
      <DropLayer />
      <LiveRegion />
      <Toast />
      <Suspense>
        {menu ? <NodeMenu /> : null}
        {merging === null ? null : <MergeDialog id={merging} />}
        {asked ? <ColumnsDialog /> : null}
        {help ? (
          <HelpDialog
            onClose={() => setHelp(false)}
            onTour={() => {
              setHelp(false);
              setTour(true);
            }}
          />
        ) : null}
        {tour ? <Tour onClose={() => setTour(false)} /> : null}
        {projects ? <ProjectsDialog onClose={() => setProjects(false)} /> : null}
        {addressing ? <AddressDialog onClose={() => setAddressing(false)} /> : null}
        {pasting ? <PasteDialog onClose={() => setPasting(false)} /> : null}
      </Suspense>
    </div>
  );
}

function LeftRail(): JSX.Element {
  const Legend = PANELS[0].view;
  return (
    <aside className="rail" aria-label="Legend and filters">
      <Legend />
    </aside>
  );
}

/** The panels as tabs: at the right, or on a phone as a sheet at the bottom, where the legend is one of them. */
function Side({ wide }: { readonly wide: boolean }): JSX.Element {
  const chosen = useStore((state) => state.panel);
  const panels = wide ? PANELS.filter(({ id }) => id !== "legend") : PANELS;
  const panel = panels.find(({ id }) => id === chosen) ?? panels[0];
  const View = panel?.view;
  const move = (by: number): void => {
    const index = panels.findIndex(({ id }) => id === panel?.id);
    const next = panels[(index + by + panels.length) % panels.length];
    if (!next) return;
    showPanel(next.id);
    document.getElementById(`tab-${next.id}`)?.focus();
  };
  return (
    <aside className="side" aria-label="Selection">
      {panel?.id === "legend" ? null : <SelectionHeader />}
      <div
        className="tabs"
        role="tablist"
        aria-label="Panels"
        onKeyDown={(event) => {
          if (event.key === "ArrowRight") move(1);
          else if (event.key === "ArrowLeft") move(-1);
        }}
      >
        {panels.map(({ id, title }) => (
          <button
            key={id}
            id={`tab-${id}`}
            type="button"
            role="tab"
            aria-selected={id === panel?.id}
            aria-controls="panel"
            tabIndex={id === panel?.id ? 0 : -1}
            onClick={() => showPanel(id)}
          >
            {title}
          </button>
        ))}
      </div>
      <div className="panel" id="panel" role="tabpanel" aria-labelledby={`tab-${panel?.id}`} key={panel?.id}>
        <Suspense>{View ? <View /> : null}</Suspense>
      </div>
    </aside>
  );
}

function useTheme(): void {
  const theme = useStore((state) => state.theme);
  // Set while rendering, so that the canvas finds the new colours when it looks for them.
  if (theme === "system") delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = theme;
}

/** Asks before the page is left while it holds articles of one's own that no file keeps. */
function useLeaving(): void {
  const unsaved = useStore((state) => state.unsaved || state.progress !== null);
  useEffect(() => {
    if (!unsaved) return;
    const ask = (event: BeforeUnloadEvent): void => event.preventDefault();
    window.addEventListener("beforeunload", ask);
    return () => window.removeEventListener("beforeunload", ask);
  }, [unsaved]);
}

/** Escape clears the selection, wherever the focus is but in a field or a dialog. */
function useEscape(): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (globalKey(event) !== "escape" || event.defaultPrevented) return;
      if (event.target instanceof HTMLElement && event.target.closest("dialog, input, textarea, .popup")) return;
      clearSelection();
    };
    document.addEventListener("keydown", onKey);
    return () => document.removeEventListener("keydown", onKey);
  }, []);
}

/** The question mark shows all keys, wherever the focus is but in a field or a dialog. */
function useHelpKey(onHelp: () => void): void {
  const show = useRef(onHelp);
  show.current = onHelp;
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (globalKey(event) !== "help") return;
      if (event.target instanceof HTMLElement && event.target.closest("dialog, input, textarea, select")) return;
      event.preventDefault();
      show.current();
    };
    document.addEventListener("keydown", onKey);
    return () => document.removeEventListener("keydown", onKey);
  }, []);
}
