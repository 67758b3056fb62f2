import { type JSX, useEffect, useRef, useState } from "react";
import { addSources } from "../state/collection.ts";

const LONGEST_NAME = 60;

/** The first line of a pasted text, as the name of the article. */
function nameOf(text: string): string {
  const line = text.trimStart().split("\n", 1)[0]?.trim() ?? "";
  return (
    (line.length > LONGEST_NAME ? line.slice(0, LONGEST_NAME).trimEnd() : line).replaceAll(/[/\\.]/gu, " ").trim() ||
    "Pasted text"
  );
}

/** Whether a text looks like cells that were copied from a spreadsheet: tabs inside its first two lines. */
const looksLikeCells = (text: string): boolean => {
  const [first = "", second = ""] = text.trim().split("\n", 2);
  return first.trim().includes("\t") && second.trim().includes("\t");
};

/** Takes one article as pasted text, or the cells of a table of articles. */
export default function PasteDialog({ onClose }: { readonly onClose: () => void }): JSX.Element {
  const dialog = useRef<HTMLDialogElement>(null);
  const [text, setText] = useState("");
  useEffect(() => dialog.current?.showModal(), []);
  const [table, setTable] = useState(true);
  const cells = looksLikeCells(text);
  const add = (): void => {
    addSources([
      cells && table
        ? { name: "Pasted table.tsv", blob: new Blob([text]), askAlways: true }
        : { name: `${nameOf(text)}.txt`, blob: new Blob([text], { type: "text/plain" }) },
    ]);
    onClose();
  };
  return (
    <dialog ref={dialog} className="dialog" aria-labelledby="paste-title" onClose={onClose}>
      <h2 id="paste-title">Paste an article</h2>
      <p>It is read in this browser and goes nowhere else.</p>
      <textarea
        aria-label="Text of the article"
        placeholder="Title and text…"
        value={text}
        onChange={(event) => setText(event.target.value)}
      />
      {cells ? (
        <label className="column-check">
          <input type="checkbox" checked={table} onChange={({ target }) => setTable(target.checked)} />
          These are cells of a table, an article a row: ask which columns hold what
        </label>
      ) : null}
      <div className="dialog-actions">
        <button type="button" className="plain-button" onClick={onClose}>
          Cancel
        </button>
        <button type="button" className="main-button" disabled={text.trim() === ""} onClick={add}>
          Read it
        </button>
      </div>
    </dialog>
  );
}
