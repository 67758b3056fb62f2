import { type JSX, useState } from "react";
import type { SavedView } from "../state/saved-views.ts";
import { useStore } from "../state/store.ts";
import { deleteView, openView, renameView, saveView } from "../state/view-actions.ts";
import { counted } from "./counted.ts";
import { Icon } from "./icon.tsx";
import { NameForm } from "./name-form.tsx";

/** Saves what is seen under a name, and opens, renames and deletes what was saved. */
export default function ViewChoices({ close }: { readonly close: () => void }): JSX.Element {
  const views = useStore((state) => state.views);
  const project = useStore((state) => state.project);
  const [renaming, setRenaming] = useState<string | null>(null);
  return (
    <div className="menu views-menu" data-testid="views">
      <p className="menu-note">
        A view keeps filters, dates, selection, focus, colours, places and where you look from. It stays with the project.
      </p>
      <NameForm
        key={views.length}
        label="Name of the view"
        value=""
        placeholder="Name what you see"
        act={(name) => (views.some((view) => view.name === name) ? "Replace" : "Save")}
        disabled={project === null}
        onDone={saveView}
      />
      {views.length === 0 ? null : (
        <ul className="views" aria-label={counted(views.length, "saved view")}>
          {views.map((view) => (
            <li key={view.id}>
              {renaming === view.id ? (
                <NameForm
                  label={`New name of ${view.name}`}
                  value={view.name}
                  act={() => "Rename"}
                  onDone={(name) => {
                    renameView(view.id, name);
                    setRenaming(null);
                  }}
                  onCancel={() => setRenaming(null)}
                />
              ) : (
                <Row view={view} close={close} onRename={() => setRenaming(view.id)} />
              )}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

interface RowProps {
  readonly view: SavedView;
  readonly close: () => void;
  readonly onRename: () => void;
}

function Row({ view: { id, name }, close, onRename }: RowProps): JSX.Element {
  return (
    <>
      <button
        type="button"
        className="menu-item"
        title={`Open the view ${name}`}
        onClick={() => {
          openView(id);
          close();
        }}
      >
        <span>{name}</span>
      </button>
      <button type="button" className="link-button" aria-label={`Rename ${name}`} onClick={onRename}>
        Rename
      </button>
      <button
        type="button"
        className="icon-button"
        aria-label={`Delete ${name}`}
        title={`Delete ${name}`}
        onClick={() => deleteView(id)}
      >
        <Icon name="close" />
      </button>
    </>
  );
}
