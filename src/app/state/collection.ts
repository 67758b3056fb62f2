import type { Extraction } from "../../article/extraction.ts";
import { hash } from "../../article/hash.ts";
import type { Judgement } from "../../article/judgement.ts";
import { RedthreadError } from "../../errors.ts";
import { fetchAsset, writeSetting } from "../../platform/browser.ts";
import { servesOwnProject } from "../../platform/browser-web.ts";
import { removeFromShelf, takeFromShelf } from "../../platform/shelf.ts";
import { extractionFrom } from "../../store/documents.ts";
import { type Project, readProject, withArticles } from "../../store/project.ts";
import { type ExtractRun, startExtraction } from "../../worker/extract-client.ts";
import type { ExtractReport, Incoming, Later } from "../../worker/protocol.ts";
import { counted } from "../parts/counted.ts";
import { askLater, forgetTables } from "./asked-tables.ts";
import { graphOnShelf, graphPlaces, saveNow, startsFrom, warnOfRoom } from "./autosave.ts";
import { built } from "./building.ts";
import { findGraph, type GraphFound, GraphRefused, graphOf, openGraphFile, placesOf, projectOfGraph } from "./graph-files.ts";
import { NO_HISTORY } from "./history.ts";
import { NOTHING } from "./nothing-read.ts";
import { AGAIN, dropLayout, layOut } from "./placing.ts";
import { readSavedState, type SavedState } from "./saved-state.ts";
import { readView } from "./saved-views.ts";
import { movedSnapshot, snapshotOf } from "./snapshot.ts";
import { useStore } from "./store.ts";
import { strongestLine } from "./strongest.ts";
import { INITIAL_VIEW } from "./view.ts";

/** Where the project lies that comes with the page. */
export const SAMPLE = "sample.json";
const OWN_TITLE = "My articles";
const REBUILD_EVERY = 600;

/** The id and version of the engine that reads what arrives. */
let reader = "";
let run: ExtractRun | null = null;
let pending: Extraction[] = [];
let timer: ReturnType<typeof setTimeout> | null = null;

/** Where a project comes from and how it was left. */
interface Opening {
  /** Under which id the browser keeps it. */
  readonly id: string;
  readonly sample?: boolean;
  /** How the browser kept it. */
  readonly left?: SavedState | null;
  /** The graph that it is of, where it is no collection of articles. */
  readonly graph?: GraphFound | null;
}

/** Opens a project in place of the present one. */
async function openProject(project: Project, { id, sample = false, left = null, graph = null }: Opening): Promise<void> {
  const judgements = left?.judgements ?? project.judgements ?? [];
  const views = left?.views ?? (project.views ?? []).flatMap((view) => readView(view) ?? []);
  const damagedViews = left ? 0 : (project.views?.length ?? 0) - views.length;
  const knowledge = graph?.opened.knowledge ?? (await built(project.extractions, project.engine, judgements));
  // Another one was opened meanwhile.
  if (!knowledge) return;
  held = { engine: project.engine, extractions: project.extractions };
  const line = left || knowledge.graph.size > MOST_TO_CHOOSE_FROM ? null : strongestLine(knowledge);
  dropLayout();
  useStore.setState({
    project: id,
    title: project.title,
    sample,
    unsaved: false,
    saved: "saved",
    knowledge,
    graphFile: graph?.file ?? null,
    filePlaces: graph?.opened.positions ?? null,
    engine: project.engine,
    judgements,
    views,
    positions: placesOf(graph, project.positions, left?.positions ?? {}),
    pinned: left?.pinned ?? [],
    history: NO_HISTORY,
    camera: left?.camera ?? null,
    view: left?.view ?? { ...INITIAL_VIEW, selection: line && { kind: "line", ...line } },
    panel: line || left?.view.selection?.kind === "line" ? "evidence" : "details",
    hover: null,
    // What could not be read beside a dropped project is still to be told.
    ...(sample ? { skipped: [] } : {}),
    ...(damagedViews > 0
      ? { notice: `${counted(damagedViews, "saved view")} of this project could not be read and was left out.` }
      : {}),
    ready: true,
  });
  writeSetting("project", id);
  layOut(false);
}

/** Of a picture with more lines none is chosen to begin with: there is no telling which matters. */
const MOST_TO_CHOOSE_FROM = 20_000;

/** A project of its own for a graph. */
async function openGraph(graph: GraphFound): Promise<void> {
  await leaveProject();
  startsFrom(null);
  const { title } = graph.opened;
  const leftOut =
    graph.leftOut === 0
      ? null
      : `“${graph.file.name}” names ${graph.leftOut.toLocaleString("en")} nodes twice or edges to nodes that it does not have: they are left out.`;
  const notice = [leftOut, graph.note].filter(Boolean).join(" ") || null;
  await openProject(projectOfGraph(title), { id: crypto.randomUUID(), graph });
  useStore.setState({ saved: "waiting", unsaved: true, notice });
  void saveNow();
}

/** Opens the sample project that came with the page, as it was left, or anew. */
export async function openSample({ anew = false } = {}): Promise<void> {
  await leaveProject();
  const nothing = (notice: string): void => useStore.setState({ ready: true, title: OWN_TITLE, notice });
  const text = await fetchAsset(SAMPLE).catch(() => null);
  if (text === null) return nothing("The sample project is missing: drop articles to begin.");
  try {
    const project = readProject(text, SAMPLE);
    // Another project may be served in the sample's place: what was done with the one is not for the other.
    const id = `sample-${hash(JSON.stringify([project.title, ...project.extractions.map(({ article }) => article.id)]))}`;
    if (anew) await removeFromShelf(id).catch(() => {});
    const kept = await takeFromShelf(id).catch(() => null);
    startsFrom(kept?.entry ?? null);
    await openProject(project, { id, sample: true, left: kept && readSavedState(kept.state), graph: await graphOf(project) });
  } catch (error) {
    nothing(damaged(SAMPLE, error).message);
  }
}

/** Opens a project that this browser keeps; false where it keeps none of this id, or a damaged one. */
export async function openKept(id: string): Promise<boolean> {
  const kept = await takeFromShelf(id).catch(() => null);
  const left = kept && readSavedState(kept.state);
  if (!kept || !left) return false;
  await leaveProject();
  try {
    const { title } = kept.entry;
    const file = graphOnShelf(kept.articles);
    if (file) {
      const graph = await openGraphFile(file);
      startsFrom(kept.entry, graphPlaces(file));
      await openProject(projectOfGraph(title), { id, left, graph });
      return true;
    }
    const articles = new Map([...kept.articles].map(([article, value]) => [article, extractionFrom(value, title)] as const));
    startsFrom(kept.entry, articles);
    const extractions = [...articles.values()];
    await openProject(
      { format: "redthread", version: 1, title, engine: left.engine, extractions, positions: left.positions },
      { id, left },
    );
    return true;
  } catch {
    return false;
  }
}

/** Begins a project without articles. */
export async function newProject(title = OWN_TITLE): Promise<void> {
  await leaveProject();
  startsFrom(null);
  await openProject(
    { format: "redthread", version: 1, title, engine: "", extractions: [], positions: {} },
    { id: crypto.randomUUID() },
  );
}

/** Stops what is going on with the open project and lets its last changes be saved. */
async function leaveProject(): Promise<void> {
  cancelReading();
  forgetTables();
  await taking;
  if (useStore.getState().saved === "waiting") await saveNow();
}

/** What to say of a project that cannot be shown. */
function damaged(name: string, error: unknown): Error {
  if (error instanceof GraphRefused) return error;
  return error instanceof RedthreadError ? error : new RedthreadError("E201", name);
}

/** Reads files or pasted text in the worker; nodes appear as articles are done. */
export function addSources(sources: readonly Incoming[]): void {
  if (sources.length === 0) return;
  cancelReading();
  const asked = ++latestIntake;
  useStore.setState({ skipped: [], notice: null });
  void findGraph(sources.filter(({ askAlways }) => !askAlways)).then(
    async (graph) => {
      if (asked !== latestIntake) return;
      if (!graph) return readArticles(sources);
      await openFound(graph, sources.length > 1 ? "Drop the other files by themselves to read them." : null);
    },
    (error: unknown) => {
      if (asked !== latestIntake) return;
      const name = error instanceof GraphRefused ? error.file : "";
      const rest = sources.filter((source) => source.name !== name);
      if (rest.length > 0 && rest.length < sources.length) addSources(rest);
      useStore.setState(({ skipped }) => ({
        skipped: [...skipped, { name, message: String((error as Error).message), whole: true }],
      }));
    },
  );
}

/** How often files were given: an answer to an older question is too late. */
let latestIntake = 0;

/** Opens a graph that stood among sources to be read; `others` says what to do about the others. */
export async function openFound(graph: GraphFound, others: string | null): Promise<void> {
  await openGraph(graph);
  if (others !== null) useStore.setState({ notice: `“${graph.file.name}” is a graph and was opened. ${others}` });
}

/** Reads sources that come one by one, as files are read; `stop` is called where no more of them are wanted. */
export function addLater(sources: readonly Later[], stop: () => void): void {
  cancelReading();
  latestIntake++;
  useStore.setState({ skipped: [], notice: null });
  readArticles(sources, stop);
}

/** Reads what was put by for an answer, beside what was told of the reading before. */
export function readMore(sources: readonly Incoming[]): void {
  if (sources.length > 0) readArticles(sources);
}

/** Reads articles in the workers. */
function readArticles(sources: readonly (Incoming | Later)[], stop?: () => void): void {
  // Files that were still being looked at when tables began to be read.
  run?.cancel();
  const startedAt = performance.now();
  void warnOfRoom(sources.reduce((sum, source) => sum + (typeof source === "function" ? 0 : source.blob.size), 0));
  useStore.setState({ progress: { done: 0, total: sources.length, startedAt, secondsLeft: null } });
  const started = startExtraction({ sources, date: null }, onReport, (message) => {
    run = null;
    stop?.();
    flush();
    void endProgress();
    useStore.setState({ notice: message });
  });
  run = {
    cancel: () => {
      started.cancel();
      stop?.();
    },
  };
}

/** Stops reading and keeps what is there. */
export function cancelReading(): void {
  run?.cancel();
  run = null;
  flush();
  void endProgress();
}

/** Tells that nothing is being read any more, once all that was read is in the graph. */
async function endProgress(): Promise<void> {
  await taking;
  if (run === null) useStore.setState({ progress: null });
}

function onReport(report: ExtractReport): void {
  if (report.kind === "start") {
    reader = report.engine;
    return;
  }
  if (report.kind === "end") {
    run = null;
    flush();
    void endProgress();
    return;
  }
  if (report.kind === "table") {
    askLater(report.table);
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
  if (report.kind === "project") void openOrSay(report.project, report.name);
  else if (report.kind === "article") {
    pending.push(report.extraction);
    timer ??= setTimeout(flush, REBUILD_EVERY);
  }
}

/** Opens a project, or says that it is damaged and keeps the present one. */
async function openOrSay(project: Project, name: string): Promise<void> {
  try {
    await taking;
    startsFrom(null);
    await openProject(project, { id: crypto.randomUUID(), graph: await graphOf(project) });
    void saveNow();
  } catch (error) {
    const { message } = damaged(name, error);
    useStore.setState(({ skipped }) => ({ skipped: [...skipped, { name, message, whole: true }] }));
  }
}

/** The articles of the open project, those on their way into its graph too. */
let held: Pick<Project, "engine" | "extractions"> = { engine: "", extractions: [] };
/** Resolves when all articles that are done are in the graph. */
let taking: Promise<void> = Promise.resolve();

/** Takes the finished articles into the graph. */
function flush(): void {
  if (timer !== null) clearTimeout(timer);
  timer = null;
  if (pending.length === 0) return;
  const arrived = pending;
  pending = [];
  const { sample, project, graphFile } = useStore.getState();
  // The first articles of one's own replace the sample, and a graph; later ones join them, and what was served by name.
  const first = (sample || project === null || graphFile !== null) && begun === null;
  const joins = first && sample && graphFile === null && servesOwnProject();
  held = withArticles(first && !joins ? { engine: held.engine, extractions: [] } : held, arrived, reader);
  if (first) {
    begun = { id: crypto.randomUUID(), joins };
    startsFrom(null);
    writeSetting("project", begun.id);
  }
  grown = true;
  if (!building) taking = takeAll();
}

/**
 * A project of one's own whose first graph is being built: the sample stays in sight until it is there. `joins`: it goes on from
 * the project in sight.
 */
let begun: { readonly id: string; readonly joins: boolean } | null = null;
let building = false;
/** Whether articles have come since the graph that is being built was begun. */
let grown = false;

/** Builds the graph of the held articles, and again where more have come meanwhile: none waits for all the others. */
async function takeAll(): Promise<void> {
  building = true;
  while (grown) {
    grown = false;
    const { project } = useStore.getState();
    const { engine, extractions } = held;
    const fresh = begun;
    const { judgements } = useStore.getState();
    const goesOn = fresh === null || fresh.joins;
    const knowledge = await built(extractions, engine, goesOn ? judgements : []);
    if (!knowledge || useStore.getState().project !== project) continue;
    if (!goesOn) dropLayout();
    begun = null;
    const start = fresh && { project: fresh.id, ...(goesOn ? { sample: false } : { ...NOTHING, title: OWN_TITLE }) };
    useStore.setState({ ...start, knowledge, engine, unsaved: true, saved: "waiting", hover: null });
    void saveNow();
    layOut(true, AGAIN);
  }
  building = false;
}

/** Builds the graph anew from the same articles, after a judgement was made or taken back; what is selected, hidden or pinned stays so under its new id. */
export async function judgeAnew(judgements: readonly Judgement[]): Promise<void> {
  const { knowledge: before, project, graphFile } = useStore.getState();
  // What an opened graph says is not for us to judge: there are no words to judge it by.
  if (graphFile) return;
  useStore.setState({ judgements });
  const knowledge = await built(held.extractions, held.engine, judgements);
  if (!knowledge || useStore.getState().project !== project) return;
  /** Where an entity of the graph before is now: by the first of its members. */
  const moved = new Map<string, string>();
  for (const { id, members } of before.resolution.entities) {
    const [first] = members;
    const now = first && knowledge.resolution.idOf(first.article, first.entity);
    if (now !== undefined && now !== id) moved.set(id, now);
  }
  useStore.setState((state) => ({
    knowledge,
    ...(moved.size === 0
      ? {}
      : {
          ...movedSnapshot(snapshotOf(state), moved),
          views: state.views.map((view) => ({ ...view, snapshot: movedSnapshot(view.snapshot, moved) })),
        }),
    hover: null,
    saved: "waiting",
  }));
  layOut(false);
}
