import { addressWith, copyText } from "../../platform/browser.ts";
import { encodeLink } from "./permalink.ts";
import { changeView, togglePin, useStore } from "./store.ts";
import { followThread } from "./thread.ts";
import { INITIAL_VIEW, type View } from "./view.ts";

/** Something that can be done with an entity: the menu, the keys and their list draw themselves from NODE_ACTIONS. */
export interface NodeAction {
  readonly id: string;
  readonly label: (id: string) => string;
  /** The key that does it with the selected entity while the canvas has the focus, and what the list of keys says of it. */
  readonly key?: { readonly letter: string; readonly label: string };
  readonly run: (id: string) => void;
}

const view = (): View => useStore.getState().view;
const nameOf = (id: string): string => useStore.getState().knowledge.graph.getNodeAttribute(id, "label");

/** Takes entities out of the picture. */
function hide(ids: readonly string[], label: string): void {
  const { selection, hidden, focus } = view();
  const gone = new Set(ids);
  const lost = selection && (selection.kind === "node" ? gone.has(selection.id) : gone.has(selection.a) || gone.has(selection.b));
  changeView(
    {
      hidden: [...hidden, ...ids.filter((id) => !hidden.includes(id))],
      ...(lost ? { selection: null } : {}),
      ...(focus !== null && gone.has(focus) ? { focus: null } : {}),
    },
    label,
  );
}

export const NODE_ACTIONS: readonly NodeAction[] = [
  {
    id: "focus",
    label: (id) => (view().focus === id ? "Show everything again" : "Show only its neighbourhood"),
    key: { letter: "n", label: "Show only its neighbourhood, or everything again" },
    run: (id) => changeView({ focus: view().focus === id ? null : id, depth: 1 }),
  },
  {
    id: "expand",
    label: () => "Widen the neighbourhood",
    key: { letter: "e", label: "Widen the neighbourhood by a step" },
    run: (id) => {
      const { focus, depth } = view();
      changeView(focus === id ? { depth: Math.min(3, depth + 1) } : { focus: id, depth: 1 });
    },
  },
  {
    id: "thread",
    label: (id) => {
      const { threadFrom } = useStore.getState();
      return threadFrom === null || threadFrom === id
        ? "Follow the thread from here…"
        : `Follow the thread from ${nameOf(threadFrom)} to here`;
    },
    key: { letter: "s", label: "Follow the thread from the selected entity, then to another" },
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
  },
  {
    id: "pin",
    label: (id) => (useStore.getState().pinned.includes(id) ? "Let it move again" : "Pin it where it is"),
    key: { letter: "p", label: "Pin the selected entity, or let it move again" },
    run: togglePin,
  },
  {
    id: "hide",
    label: () => "Hide it",
    key: { letter: "h", label: "Hide the selected entity" },
    run: (id) => hide([id], `Hide ${nameOf(id)}`),
  },
  {
    id: "copy-link",
    label: () => "Copy a link to it",
    run: (id) => {
      const { project, title } = useStore.getState();
      if (project === null) return;
      const shown: View = { ...INITIAL_VIEW, selection: { kind: "node", id } };
      void encodeLink({ project, title, view: shown, positions: {}, pinned: [], camera: null })
        .then((link) => copyText(addressWith(link)))
        .then((copied) =>
          useStore.setState({ toast: copied ? `Link to ${nameOf(id)} copied.` : "The browser does not allow copying." }),
        );
    },
  },
];
