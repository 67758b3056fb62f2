import { assetSize, readAddress, readSetting, writeAddress, writeSetting } from "../../platform/browser.ts";
import { saveFromNowOn } from "./autosave.ts";
import { openKept, openSample, SAMPLE } from "./collection.ts";
import { decodeLink, encodeLink, type LinkState } from "./permalink.ts";
import { placeFromNowOn } from "./placing.ts";
import { snapshotOf } from "./snapshot.ts";
import { panelFor, useStore } from "./store.ts";
import { INITIAL_VIEW } from "./view.ts";

/** Milliseconds from a change of the view until the address tells of it. */
const PATIENCE = 500;

/** Opens what the address asks for, else the project that was open last, else the sample; then keeps both up to date. */
export async function start(): Promise<void> {
  placeFromNowOn();
  const link = await decodeLink(readAddress());
  const offered = await offeredAnew();
  if (link) await follow(link);
  else {
    const last = readSetting("project");
    if (offered || last === null || isSample(last) || !(await openKept(last))) await openSample();
  }
  saveFromNowOn();
  keepAddress();
  window.addEventListener("hashchange", () => {
    void decodeLink(readAddress()).then((found) => found && follow(found));
  });
}

const isSample = (project: string): boolean => project.startsWith("sample-");

/** Whether the server offers another project in the sample's place than the last time: it is the one to open then. */
async function offeredAnew(): Promise<boolean> {
  const size = await assetSize(SAMPLE);
  const before = readSetting("offered");
  if (size !== null) writeSetting("offered", String(size));
  return size !== null && before !== null && before !== String(size);
}

/** Opens the project that a link is for and shows of it what the link tells. */
async function follow({ project, title, view, positions, pinned, camera }: LinkState): Promise<void> {
  if (useStore.getState().project !== project) {
    const found = isSample(project) ? openSample().then(() => useStore.getState().project === project) : openKept(project);
    if (!(await found)) {
      if (useStore.getState().project === null) await openSample();
      const name = title ? `“${title}”` : "a project";
      useStore.setState({
        notice: `That link shows ${name}, which this browser does not keep. Ask for the project file, open it, and follow the link again.`,
      });
      return;
    }
  }
  useStore.setState((state) => ({
    view,
    camera,
    positions: { ...state.positions, ...positions },
    pinned: [...new Set([...state.pinned, ...pinned])],
    panel: panelFor(view),
  }));
}

/** The link to what is shown now, without the page's own address; "" for a project as it was opened. */
export async function linkNow(): Promise<string> {
  const state = useStore.getState();
  const { project, title } = state;
  return project === null ? "" : encodeLink({ project, title, ...snapshotOf(state) });
}

/** Lets the address tell what is shown, so that it can be copied, kept and gone back to. */
function keepAddress(): void {
  let timer: ReturnType<typeof setTimeout> | null = null;
  useStore.subscribe((state, before) => {
    if (
      state.view === before.view &&
      state.camera === before.camera &&
      state.pinned === before.pinned &&
      state.project === before.project
    )
      return;
    if (timer !== null) clearTimeout(timer);
    timer = setTimeout(() => {
      const { view, project } = useStore.getState();
      const plain = view === INITIAL_VIEW && project !== null && isSample(project);
      void (plain ? Promise.resolve("") : linkNow()).then(writeAddress);
    }, PATIENCE);
  });
}
