/** A key that works wherever the focus is, but in a field or a dialog. */
interface GlobalKey {
  readonly id: string;
  /** As the list of keys shows it. */
  readonly shown: string;
  readonly label: string;
  readonly is: (event: KeyPress) => boolean;
}

type KeyPress = Pick<KeyboardEvent, "key" | "ctrlKey" | "metaKey" | "altKey" | "shiftKey">;

const chord = ({ ctrlKey, metaKey, altKey }: KeyPress): boolean => (ctrlKey || metaKey) && !altKey;
const plain = ({ ctrlKey, metaKey, altKey }: KeyPress): boolean => !ctrlKey && !metaKey && !altKey;
const letter = ({ key }: KeyPress): string => key.toLowerCase();

/** The keys that work everywhere: what listens for them and the list that tells of them read this. */
export const GLOBAL_KEYS = [
  {
    id: "search",
    shown: "/ or Ctrl K",
    label: "Find an entity",
    is: (press) => (plain(press) && press.key === "/") || (chord(press) && letter(press) === "k"),
  },
  { id: "undo", shown: "Ctrl Z", label: "Undo", is: (press) => chord(press) && !press.shiftKey && letter(press) === "z" },
  {
    id: "redo",
    shown: "Shift Ctrl Z",
    label: "Do again",
    is: (press) => chord(press) && (press.shiftKey ? letter(press) === "z" : letter(press) === "y"),
  },
  {
    id: "table",
    shown: "T",
    label: "Tables instead of the graph, or back",
    is: (press) => plain(press) && !press.shiftKey && letter(press) === "t",
  },
  {
    id: "split",
    shown: "Shift T",
    label: "The graph and a table at once",
    is: (press) => plain(press) && press.shiftKey && letter(press) === "t",
  },
  { id: "escape", shown: "Esc", label: "Clear the selection, close what is open", is: ({ key }) => key === "Escape" },
  { id: "help", shown: "?", label: "These keys", is: (press) => plain(press) && press.key === "?" },
] as const satisfies readonly GlobalKey[];

type GlobalKeyId = (typeof GLOBAL_KEYS)[number]["id"];

/** The key of the list that was pressed; null for any other. */
export const globalKey = (press: KeyPress): GlobalKeyId | null => GLOBAL_KEYS.find(({ is }) => is(press))?.id ?? null;
