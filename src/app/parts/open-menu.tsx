import { type JSX, useRef } from "react";
import { servesOwnProject, webDoor } from "../../platform/browser-web.ts";
import type { Incoming } from "../../worker/protocol.ts";
import { addSources, newProject, openSample } from "../state/collection.ts";
import { useStore } from "../state/store.ts";
import { Popup } from "./popup.tsx";

/** Opens articles, a folder, web addresses where the page has them fetched, a saved project or the sample. */
export function OpenMenu({
  onPaste,
  onAddresses,
  onProjects,
  onTour,
}: {
  readonly onPaste: () => void;
  readonly onAddresses: () => void;
  readonly onProjects: () => void;
  readonly onTour: () => void;
}): JSX.Element {
  const files = useRef<HTMLInputElement>(null);
  const folder = useRef<HTMLInputElement>(null);
  const tables = useRef<HTMLInputElement>(null);
  const sample = useStore((state) => state.sample);
  const fetches = webDoor() !== null;
  const take = (list: FileList | null, told: Pick<Incoming, "askAlways"> = {}): void => {
    addSources([...(list ?? [])].map((file) => ({ name: file.webkitRelativePath || file.name, blob: file, ...told })));
  };
  const input = (
    <>
      <input
        ref={files}
        type="file"
        multiple
        hidden
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
      <input
        ref={tables}
        type="file"
        multiple
        hidden
        accept=".csv,.tsv,.tab,.xlsx,.xlsm,.zip"
        data-testid="asked-tables"
        onChange={(event) => {
          take(event.target.files, { askAlways: true });
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
              Articles, a graph or a project…
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
                tables.current?.click();
                close();
              }}
            >
              Tables, choosing their columns…
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
            {fetches ? (
              <button
                type="button"
                className="menu-item"
                onClick={() => {
                  close();
                  onAddresses();
                }}
              >
                Web addresses…
              </button>
            ) : null}
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
              {servesOwnProject() ? "Served project" : "Sample project"}
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
            <p className="menu-note">
              Text, web pages, PDF, Word and other documents, e-mail, feeds, tables, JSON, archives of these; graphs as GEXF,
              GraphML, JSON and pairs.{" "}
              {fetches
                ? "None of it leaves this browser; web addresses are asked of their sites."
                : "Nothing leaves this browser."}
            </p>
          </div>
        )}
      </Popup>
    </>
  );
}
