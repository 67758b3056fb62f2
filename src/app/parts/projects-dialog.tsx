import { type JSX, useCallback, useEffect, useRef, useState } from "react";
import { download } from "../../platform/browser.ts";
import { servesOwnProject } from "../../platform/browser-web.ts";
import { listShelf, type ShelfEntry } from "../../platform/shelf.ts";
import { newProject, openKept, openSample } from "../state/collection.ts";
import { deleteProject, duplicateProject, projectFile, renameProject } from "../state/projects.ts";
import { useStore } from "../state/store.ts";
import { counted } from "./counted.ts";
import { longDate } from "./dates.ts";

/** The projects that this browser keeps: open, rename, duplicate, export, delete. */
export default function ProjectsDialog({ onClose }: { readonly onClose: () => void }): JSX.Element {
  const dialog = useRef<HTMLDialogElement>(null);
  const [entries, setEntries] = useState<readonly ShelfEntry[] | null>(null);
  const [refused, setRefused] = useState(false);
  const [renaming, setRenaming] = useState<string | null>(null);
  const [deleting, setDeleting] = useState<string | null>(null);
  const project = useStore((state) => state.project);
  const load = useCallback(() => {
    listShelf().then(
      (found) => setEntries(found.filter(({ id }) => !id.startsWith("sample-"))),
      () => setRefused(true),
    );
  }, []);
  useEffect(() => {
    dialog.current?.showModal();
    load();
  }, [load]);
  const then = (act: Promise<unknown>): void => {
    setDeleting(null);
    setRenaming(null);
    void act.catch(() => setRefused(true)).then(load);
  };
  const open = (entry: ShelfEntry): void => {
    void openKept(entry.id).then((opened) => {
      if (opened) onClose();
      else useStore.setState({ notice: `“${entry.title}” is damaged in this browser and cannot be opened.` });
    });
  };
  return (
    <dialog ref={dialog} className="dialog" aria-labelledby="projects-title" onClose={onClose}>
      <h2 id="projects-title">Projects</h2>
      <p>Kept in this browser, on this machine. Export one to keep it elsewhere or to send it to somebody.</p>
      {refused ? (
        <p className="dialog-warning" role="alert">
          This browser keeps no data for this page. Export a project as a file to keep it.
        </p>
      ) : null}
      <ul className="projects" data-testid="projects">
        {(entries ?? []).map((entry) => (
          <li key={entry.id} className={entry.id === project ? "current" : ""}>
            {renaming === entry.id ? (
              <Rename
                title={entry.title}
                onDone={(title) => then(title === null ? Promise.resolve() : renameProject(entry.id, title))}
              />
            ) : (
              <button type="button" className="project-open" disabled={entry.id === project} onClick={() => open(entry)}>
                <strong>{entry.title}</strong>
                <span>
                  {entry.graph ?? counted(entry.articles, "article")}, changed {longDate(entry.changed.slice(0, 10))}
                  {entry.id === project ? ", open now" : ""}
                </span>
              </button>
            )}
            {deleting === entry.id ? (
              <div className="project-acts" role="alert">
                <span>Delete it for good?</span>
                <button type="button" className="danger-button" onClick={() => then(deleteProject(entry.id))}>
                  Delete
                </button>
                <button type="button" className="plain-button" onClick={() => setDeleting(null)}>
                  Keep
                </button>
              </div>
            ) : (
              <div className="project-acts">
                <button type="button" className="link-button" onClick={() => setRenaming(entry.id)}>
                  Rename
                </button>
                <button type="button" className="link-button" onClick={() => then(duplicateProject(entry.id))}>
                  Duplicate
                </button>
                <button
                  type="button"
                  className="link-button"
                  onClick={() =>
                    then(projectFile(entry.id).then((file) => file && download(file.name, "application/json", [file.text])))
                  }
                >
                  Export
                </button>
                <button type="button" className="link-button" onClick={() => setDeleting(entry.id)}>
                  Delete
                </button>
              </div>
            )}
          </li>
        ))}
      </ul>
      {entries?.length === 0 ? <p className="projects-none">None yet: drop articles on the page and they become one.</p> : null}
      <div className="dialog-actions">
        <button type="button" className="plain-button" onClick={() => void openSample().then(onClose)}>
          {servesOwnProject() ? "Served project" : "Sample project"}
        </button>
        <button type="button" className="plain-button" onClick={() => void newProject().then(onClose)}>
          New project
        </button>
        <button type="button" className="main-button" onClick={onClose}>
          Close
        </button>
      </div>
    </dialog>
  );
}

function Rename({ title, onDone }: { readonly title: string; readonly onDone: (title: string | null) => void }): JSX.Element {
  const [text, setText] = useState(title);
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.select(), []);
  return (
    <form
      className="rename"
      onSubmit={(event) => {
        event.preventDefault();
        onDone(text.trim() === "" ? null : text.trim());
      }}
    >
      <input
        ref={field}
        aria-label="Title of the project"
        maxLength={200}
        value={text}
        onChange={(event) => setText(event.target.value)}
      />
      <button type="submit" className="main-button">
        Rename
      </button>
      <button type="button" className="plain-button" onClick={() => onDone(null)}>
        Cancel
      </button>
    </form>
  );
}
