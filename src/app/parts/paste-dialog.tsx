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

/** Takes one article as pasted text. */
export default function PasteDialog({ onClose }: { readonly onClose: () => void }): JSX.Element {
  const dialog = useRef<HTMLDialogElement>(null);
  const [text, setText] = useState("");
  useEffect(() => dialog.current?.showModal(), []);
  const add = (): void => {
    addSources([{ name: `${nameOf(text)}.txt`, blob: new Blob([text], { type: "text/plain" }) }]);
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
