import { addressWith, copyText } from "../../platform/browser.ts";
import { counted } from "../parts/counted.ts";
import { encodeLink } from "./permalink.ts";
import { changeView, togglePins, useStore } from "./store.ts";
import { followThread } from "./thread.ts";
import { mergeEntities } from "./tidy.ts";
import { INITIAL_VIEW, selectedIds, selectionOf, type View } from "./view.ts";

/** Something that can be done with an entity: the menu, the keys, their list and the panel of several draw themselves from NODE_ACTIONS. */
export interface NodeAction {
  readonly id: string;
  /** With how many at once it can be done. */
  readonly fits: (count: number) => boolean;
  readonly label: (ids: readonly string[]) => string;
  /**
   * The key that does it with what is selected while the canvas has the focus, and what the list of keys says of it; without a
   * label where another action of that key says it.
   */
  readonly key?: { readonly letter: string; readonly label?: string };
  /** `ids`: as many as fit. */
  readonly run: (ids: readonly string[]) => void;
}

const view = (): View => useStore.getState().view;
const nameOf = (id: string): string => useStore.getState().knowledge.graph.getNodeAttribute(id, "label");
const namesOf = (ids: readonly string[]): string =>
  ids.length === 1 ? nameOf(ids[0] as string) : counted(ids.length, "entity", "entities");

const any = (count: number): boolean => count > 0;
const two = (count: number): boolean => count === 2;

/** Something that is done with one entity. */
function one(
  action: Omit<NodeAction, "fits" | "label" | "run"> & {
    readonly label: (id: string) => string;
    readonly run: (id: string) => void;
  },
): NodeAction {
  const { label, run } = action;
  const first = ([id]: readonly string[]): string => id as string;
  return { ...action, fits: (count) => count === 1, label: (ids) => label(first(ids)), run: (ids) => run(first(ids)) };
}

/** Takes entities out of the picture. */
function hide(ids: readonly string[]): void {
  const { selection, hidden, focus } = view();
  const gone = new Set(ids);
  const line = selection?.kind === "line" && !gone.has(selection.a) && !gone.has(selection.b) ? selection : null;
  changeView(
    {
      hidden: [...new Set([...hidden, ...ids])],
      selection: line ?? selectionOf(selectedIds(selection).filter((id) => !gone.has(id))),
      ...(focus !== null && gone.has(focus) ? { focus: null } : {}),
    },
    `Hide ${namesOf(ids)}`,
  );
}

export const NODE_ACTIONS: readonly NodeAction[] = [
  one({
    id: "focus",
    label: (id) => (view().focus === id ? "Show everything again" : "Show only its neighbourhood"),
    key: { letter: "n", label: "Show only its neighbourhood, or everything again" },
    run: (id) => changeView({ focus: view().focus === id ? null : id, depth: 1 }),
  }),
  one({
    id: "expand",
    label: () => "Widen the neighbourhood",
    key: { letter: "e", label: "Widen the neighbourhood by a step" },
    run: (id) => {
      const { focus, depth } = view();
      changeView(focus === id ? { depth: Math.min(3, depth + 1) } : { focus: id, depth: 1 });
    },
  }),
  one({
    id: "thread",
    label: (id) => {
      const { threadFrom } = useStore.getState();
      return threadFrom === null || threadFrom === id
        ? "Follow the thread from here…"
        : `Follow the thread from ${nameOf(threadFrom)} to here`;
    },
    key: { letter: "s", label: "Follow the thread from the selected entity to another, or between two" },
    run: (id) => {
      const { threadFrom } = useStore.getState();
      if (threadFrom !== null && threadFrom !== id) followThread(threadFrom, id);
      else {
        useStore.setState({
          threadFrom: id,
          panel: "thread",
          toast: `Now choose where the thread from ${nameOf(id)} shall lead.`,
        });
        changeView({ thread: null });
      }
    },
  }),
  {
    id: "thread-between",
    fits: two,
    label: () => "Follow the thread between them",
    key: { letter: "s" },
    run: ([from, to]) => followThread(from as string, to as string),
  },
  {
    id: "merge-two",
    fits: two,
    label: () => "They are one: merge them",
    key: { letter: "m" },
    run: ([one, other]) => mergeEntities(one as string, other as string),
  },
  {
    id: "pin",
    fits: any,
    label: (ids) => {
      const { pinned } = useStore.getState();
      const it = ids.length === 1 ? "it" : "them";
      return ids.every((id) => pinned.includes(id)) ? `Let ${it} move again` : `Pin ${it} in place`;
    },
    key: { letter: "p", label: "Pin what is selected, or let it move again" },
    run: (ids) => togglePins(ids, namesOf(ids)),
  },
  {
    id: "hide",
    fits: any,
    label: (ids) => (ids.length === 1 ? "Hide it" : "Hide them"),
    key: { letter: "h", label: "Hide what is selected" },
    run: hide,
  },
  {
    id: "hide-others",
    fits: any,
    label: (ids) => (ids.length === 1 ? "Hide all others" : "Only these: hide all others"),
    key: { letter: "o", label: "Only what is selected: hide all others" },
    run: (ids) => changeView({ only: ids }, `Show only ${namesOf(ids)}`),
  },
  one({
    id: "merge",
    label: () => "Merge with…",
    key: { letter: "m", label: "Merge the selected entity with another, or two with each other" },
    run: (id) => useStore.setState({ merging: id }),
  }),
  {
    id: "copy-link",
    fits: any,
    label: (ids) => (ids.length === 1 ? "Copy a link to it" : "Copy a link to them"),
    key: { letter: "c", label: "Copy a link to what is selected" },
    run: (ids) => {
      const { project, title } = useStore.getState();
      if (project === null) return;
      const shown: View = { ...INITIAL_VIEW, selection: selectionOf(ids) };
      void encodeLink({ project, title, view: shown, positions: {}, pinned: [], camera: null })
        .then((link) => copyText(addressWith(link)))
        .then((copied) =>
          useStore.setState({ toast: copied ? `Link to ${namesOf(ids)} copied.` : "The browser does not allow copying." }),
        );
    },
  },
];
