import type { Extraction } from "../../article/extraction.ts";
import { RedthreadError } from "../../errors.ts";
import { placed } from "../../exporters/placed.ts";
import { buildGraph } from "../../graph/build.ts";
import { LAYOUT_DEFAULTS, layoutInput, type Positions } from "../../graph/layout.ts";
import { fetchAsset, type NamedBlob } from "../../platform/browser.ts";
import { type Project, readProject, withArticles } from "../../store/project.ts";
import { type ExtractRun, startExtraction } from "../../worker/extract-client.ts";
import { dropLayout, requestLayout } from "../../worker/layout-client.ts";
import type { ExtractReport, Incoming } from "../../worker/protocol.ts";
import { drawnOf, isFolded } from "./scene.ts";
import { startPositions } from "./start-positions.ts";
import { useStore } from "./store.ts";
import { strongestLine } from "./strongest.ts";
import { INITIAL_VIEW } from "./view.ts";

const SAMPLE = "sample.json";
const OWN_TITLE = "My articles";
const REBUILD_EVERY = 600;
const LARGE = 2000;

/** The id and version of the engine that reads what arrives. */
let reader = "";
let beforeStatements: Positions | null = null;
let run: ExtractRun | null = null;
let pending: Extraction[] = [];
let timer: ReturnType<typeof setTimeout> | null = null;

/** Opens a project in place of the present one. */
function openProject(project: Project, sample = false): void {
  const knowledge = buildGraph(project.extractions, project.engine, project.judgements);
  const line = strongestLine(knowledge);
  dropLayout();
  beforeStatements = null;
  useStore.setState({
    title: project.title,
    sample,
    unsaved: false,
    knowledge,
    engine: project.engine,
    positions: project.positions,
    view: { ...INITIAL_VIEW, selection: line && { kind: "line", ...line } },
    panel: line ? "evidence" : "details",
    hover: null,
    // What could not be read beside a dropped project is still to be told.
    ...(sample ? { skipped: [] } : {}),
    ready: true,
  });
  layOut(false);
}

/** Opens the sample project that came with the page. */
export async function openSample(): Promise<void> {
  cancelReading();
  const nothing = (notice: string): void => useStore.setState({ ready: true, title: OWN_TITLE, notice });
  const text = await fetchAsset(SAMPLE).catch(() => null);
  if (text === null) return nothing("The sample project is missing: drop articles to begin.");
  try {
    openProject(readProject(text, SAMPLE), true);
  } catch (error) {
    nothing(damaged(SAMPLE, error).message);
  }
}

/** What to say of a project that cannot be shown. */
function damaged(name: string, error: unknown): RedthreadError {
  return error instanceof RedthreadError ? error : new RedthreadError("E201", name);
}

/** Reads files or pasted text in the worker; nodes appear as articles are done. */
export function addSources(sources: readonly (NamedBlob & { readonly mediaType?: string })[]): void {
  if (sources.length === 0) return;
  cancelReading();
  const startedAt = performance.now();
  useStore.setState({ skipped: [], notice: null, progress: { done: 0, total: sources.length, startedAt, secondsLeft: null } });
  const incoming = sources.map(({ name, blob, mediaType }): Incoming => ({ name, blob, ...(mediaType ? { mediaType } : {}) }));
  run = startExtraction({ sources: incoming, date: null }, onReport, (message) => {
    run = null;
    flush();
    useStore.setState({ progress: null, notice: message });
  });
}

/** Stops reading and keeps what is there. */
export function cancelReading(): void {
  run?.cancel();
  run = null;
  flush();
  useStore.setState({ progress: null });
}

function onReport(report: ExtractReport): void {
  if (report.kind === "start") {
    reader = report.engine;
    return;
  }
  if (report.kind === "end") {
    run = null;
    flush();
    useStore.setState({ progress: null });
    return;
  }
  const { done, total } = report;
  useStore.setState(({ progress, skipped }) => {
    const startedAt = progress?.startedAt ?? performance.now();
    const perArticle = (performance.now() - startedAt) / Math.max(1, done);
    return {
      progress: { done, total, startedAt, secondsLeft: done < 2 ? null : Math.ceil((perArticle * (total - done)) / 1000) },
      skipped: report.kind === "skipped" ? [...skipped, report.skipped] : skipped,
    };
  });
  if (report.kind === "project") openOrSay(report.project, report.name);
  else if (report.kind === "article") {
    pending.push(report.extraction);
    timer ??= setTimeout(flush, REBUILD_EVERY);
  }
}

/** Opens a project, or says that it is damaged and keeps the present one. */
function openOrSay(project: Project, name: string): void {
  try {
    openProject(project);
  } catch (error) {
    const { message } = damaged(name, error);
    useStore.setState(({ skipped }) => ({ skipped: [...skipped, { name, message, whole: true }] }));
  }
}

/** Takes the finished articles into the graph. */
function flush(): void {
  if (timer !== null) clearTimeout(timer);
  timer = null;
  if (pending.length === 0) return;
  const arrived = pending;
  pending = [];
  const { sample, knowledge, title, positions, view, panel } = useStore.getState();
  // The first articles of one's own replace the sample; later ones join them.
  beforeStatements = null;
  const open = { engine: useStore.getState().engine, extractions: sample ? [] : [...knowledge.extractions.values()] };
  const { engine, extractions } = withArticles(open, arrived, reader);
  useStore.setState({
    title: sample || title === "" ? OWN_TITLE : title,
    sample: false,
    unsaved: true,
    knowledge: buildGraph(extractions, engine, sample ? [] : knowledge.judgements),
    engine,
    positions: sample ? {} : positions,
    view: sample ? INITIAL_VIEW : view,
    panel: sample ? "details" : panel,
    hover: null,
  });
  layOut(true);
}

/** Keeps every node of the view placed; when statements are folded again, the entities go back to where they stood. */
useStore.subscribe(({ knowledge, view, positions }, before) => {
  const { also } = view;
  // One that search brings in stands somewhere at once; the rest of the picture stays where it is.
  if (also !== null && also !== before.view.also && !Object.hasOwn(positions, also) && knowledge.graph.hasNode(also)) {
    useStore.setState({ positions: { ...positions, [also]: placed(knowledge, positions).get(also) ?? [0, 0] } });
    return;
  }
  if (view.types === before.view.types && view.isolated === before.view.isolated) return;
  const folded = isFolded(view);
  if (folded !== isFolded(before.view)) {
    if (!folded) beforeStatements = positions;
    else if (beforeStatements) {
      dropLayout();
      useStore.setState({ positions: { ...positions, ...beforeStatements } });
      beforeStatements = null;
    }
  }
  layOut(false);
});

/** Gives nodes their places: at once near what they are joined to, then better ones from the layout worker. */
function layOut(again: boolean): void {
  const { knowledge, positions, view } = useStore.getState();
  const drawn = drawnOf(knowledge, {
    ...view,
    relations: null,
    statuses: null,
    focus: null,
    types: view.types?.includes("Statement") ? view.types : null,
  });
  const missing = drawn.nodes().some((id) => !Object.hasOwn(positions, id));
  if (!missing && !again) return;
  const started = startPositions(knowledge, positions);
  useStore.setState({ positions: started });
  const fresh = Object.keys(positions).length === 0;
  const iterations = drawn.order > LARGE ? 150 : fresh ? LAYOUT_DEFAULTS.iterations : 250;
  const input = layoutInput(
    drawn,
    fresh ? undefined : (Object.fromEntries(drawn.nodes().map((id) => [id, started[id] ?? [0, 0]])) as Positions),
  );
  requestLayout(input, { iterations }, (found) =>
    useStore.setState(({ positions: now }) => ({ positions: { ...now, ...found } })),
  );
}
