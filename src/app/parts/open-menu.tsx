import { type JSX, useRef } from "react";
import { addSources, newProject, openSample } from "../state/collection.ts";
import { useStore } from "../state/store.ts";
import { Popup } from "./popup.tsx";

const ACCEPT = ".txt,.text,.md,.markdown,.html,.htm,.json,.jsonl,.ndjson,.redthread";

/** Opens articles, a folder, a saved project or the sample. */
export function OpenMenu({
  onPaste,
  onProjects,
  onTour,
}: {
  readonly onPaste: () => void;
  readonly onProjects: () => void;
  readonly onTour: () => void;
}): JSX.Element {
  const files = useRef<HTMLInputElement>(null);
  const folder = useRef<HTMLInputElement>(null);
  const sample = useStore((state) => state.sample);
  const take = (list: FileList | null): void => {
    addSources([...(list ?? [])].map((file) => ({ name: file.webkitRelativePath || file.name, blob: file })));
  };
  const input = (
    <>
      <input
        ref={files}
        type="file"
        multiple
        hidden
        accept={ACCEPT}
        data-testid="files"
        onChange={(event) => {
          take(event.target.files);
          event.target.value = "";
        }}
      />
      <input
        ref={(element) => {
          // React does not know this attribute as a property.
          element?.setAttribute("webkitdirectory", "");
          folder.current = element;
        }}
        type="file"
        hidden
        onChange={(event) => {
          take(event.target.files);
          event.target.value = "";
        }}
      />
    </>
  );
  return (
    <>
      {input}
      <Popup label="Open" icon="open">
        {(close) => (
          <div className="menu">
            <button
              type="button"
              className="menu-item"
              onClick={() => {
                files.current?.click();
                close();
              }}
            >
              Articles or a project…
            </button>
            <button
              type="button"
              className="menu-item"
              onClick={() => {
                folder.current?.click();
                close();
              }}
            >
              A folder of articles…
            </button>
            <button
              type="button"
              className="menu-item"
              onClick={() => {
                close();
                onPaste();
              }}
            >
              Pasted text…
            </button>
            <hr />
            <button
              type="button"
              className="menu-item"
              onClick={() => {
                close();
                onProjects();
              }}
            >
              Projects in this browser…
            </button>
            <button
              type="button"
              className="menu-item"
              onClick={() => {
                close();
                void newProject();
              }}
            >
              New project
            </button>
            <button
              type="button"
              className="menu-item"
              disabled={sample}
              onClick={() => {
                close();
                void openSample();
              }}
            >
              Sample project
            </button>
            <button
              type="button"
              className="menu-item"
              onClick={() => {
                close();
                onTour();
              }}
            >
              A tour in one minute
            </button>
            <p className="menu-note">Text, Markdown, HTML, JSON and JSON Lines. Nothing leaves this browser.</p>
          </div>
        )}
      </Popup>
    </>
  );
}
