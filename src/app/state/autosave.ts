import type { Extraction } from "../../article/extraction.ts";
import { keepShelf, putOnShelf, roomOnShelf, type ShelfEntry, ShelfError, type ShelfRefusal } from "../../platform/shelf.ts";
import { savedStateOf } from "./saved-state.ts";
import { type State, useStore } from "./store.ts";

/** Milliseconds from a change to its saving. */
const PATIENCE = 800;

let timer: ReturnType<typeof setTimeout> | null = null;
let saving: Promise<void> = Promise.resolve();
/** The project on the shelf as this page knows it, and which of its articles are there. */
let shelved: { readonly entry: ShelfEntry; readonly articles: ReadonlyMap<string, Extraction> } | null = null;

/** What is on the shelf already: a project just opened from there; null for one that is not there yet. */
export function startsFrom(entry: ShelfEntry | null, articles: ReadonlyMap<string, Extraction> = new Map()): void {
  if (timer !== null) clearTimeout(timer);
  timer = null;
  shelved = entry && { entry, articles };
}

/** The parts of the state that are saved. */
const kept = ({ knowledge, title, positions, pinned, view, camera, judgements, views }: State): readonly unknown[] => [
  knowledge.extractions,
  title,
  positions,
  pinned,
  view,
  camera,
  judgements,
  views,
];

/** Saves the open project soon after each change, and at once when the page is left. */
export function saveFromNowOn(): void {
  useStore.subscribe((state, before) => {
    if (state.project !== before.project || state.project === null) return;
    const [now, then] = [kept(state), kept(before)];
    if (now.every((part, i) => part === then[i])) return;
    // What only looks at the sample changes nothing that would be worth keeping; a change of one's own does.
    if (state.sample && shelved === null && state.history.past.length === 0) return;
    useStore.setState({ saved: state.saved === "cannot" ? "cannot" : "waiting" });
    if (timer === null) timer = setTimeout(saveNow, PATIENCE);
  });
  document.addEventListener("visibilitychange", () => {
    if (document.visibilityState === "hidden" && timer !== null) void saveNow();
  });
}

/** Saves what has changed; resolves when it is on the shelf, or when it is clear that it cannot be. */
export function saveNow(): Promise<void> {
  if (timer !== null) clearTimeout(timer);
  timer = null;
  saving = saving.then(save);
  return saving;
}

async function save(): Promise<void> {
  const state = useStore.getState();
  const { project, title, sample, knowledge } = state;
  if (project === null) return;
  // The sample's articles come with the page: only what was done with them is kept.
  const articles: ReadonlyMap<string, Extraction> = sample ? new Map() : knowledge.extractions;
  const before = shelved?.entry.id === project ? shelved : null;
  const put = new Map([...articles].filter(([id, extraction]) => before?.articles.get(id) !== extraction));
  const drop = [...(before?.articles.keys() ?? [])].filter((id) => !articles.has(id));
  const now = new Date().toISOString();
  const entry: ShelfEntry = {
    id: project,
    title,
    created: before?.entry.created ?? now,
    changed: now,
    articles: knowledge.extractions.size,
    revision: (before?.entry.revision ?? 0) + 1,
  };
  try {
    await putOnShelf({ entry, state: savedStateOf(state), put, drop });
    if (before === null) void keepShelf();
    if (useStore.getState().project !== project) return;
    shelved = { entry, articles };
    useStore.setState(({ saved }) => ({ saved: saved === "waiting" && timer !== null ? saved : "saved", unsaved: false }));
  } catch (error) {
    refused(error instanceof ShelfError ? error.refusal : "unavailable", project);
  }
}

function refused(refusal: ShelfRefusal, project: string): void {
  const { title } = useStore.getState();
  if (useStore.getState().project !== project) return;
  if (refusal === "changed elsewhere") {
    shelved = null;
    useStore.setState({
      project: crypto.randomUUID(),
      title: `${title} (copy)`,
      notice: `“${title}” has been changed in another tab. What you see here goes on as a copy of it.`,
    });
    void saveNow();
    return;
  }
  const notice =
    refusal === "full"
      ? `This browser has no room left to keep “${title}”. Nothing is lost yet: export it as a project, or delete another one under Projects.`
      : null;
  useStore.setState((state) => ({
    saved: "cannot",
    unsaved: state.knowledge.extractions.size > 0 && !state.sample,
    ...(notice ? { notice } : {}),
  }));
}

/** Says so before articles are read for which the browser may have no room; `bytes` is their size. */
export async function warnOfRoom(bytes: number): Promise<void> {
  const room = await roomOnShelf();
  // An article and what was found in it take about four times its bytes.
  if (room === null || room > 4 * bytes + 20_000_000) return;
  const left = `${Math.max(0, Math.round(room / 1_000_000))} MB`;
  useStore.setState({
    notice: `This browser has only ${left} left for projects: these articles may not fit. Export the project when they are read.`,
  });
}
