import type { JSX } from "react";
import { servesOwnProject } from "../../platform/browser-web.ts";
import { type SavedAs, useStore } from "../state/store.ts";
import { counted } from "./counted.ts";
import { ExportMenu } from "./export-menu.tsx";
import { Icon } from "./icon.tsx";
import { OpenMenu } from "./open-menu.tsx";
import { SearchBox } from "./search-box.tsx";
import { ShareButton } from "./share-button.tsx";
import { ThemeButton } from "./theme-button.tsx";
import { UndoButtons } from "./undo-buttons.tsx";
import { ViewsMenu } from "./views-menu.tsx";

interface TopBarProps {
  readonly onPaste: () => void;
  readonly onAddresses: () => void;
  readonly onProjects: () => void;
  readonly onHelp: () => void;
  readonly onTour: () => void;
}

/** The project's name, search, and the ways in and out. */
export function TopBar({ onPaste, onAddresses, onProjects, onHelp, onTour }: TopBarProps): JSX.Element {
  const title = useStore((state) => state.title);
  const sample = useStore((state) => state.sample);
  const unsaved = useStore((state) => state.unsaved);
  const saved = useStore((state) => state.saved);
  const graphFile = useStore((state) => state.graphFile?.name ?? null);
  const articles = useStore((state) => state.knowledge.extractions.size);
  return (
    <header className="top-bar">
      <svg className="logo" viewBox="0 0 32 32" width="28" height="28" role="img" aria-label="Redthread">
        <path d="M7 22C7 9 25 23 25 10" fill="none" stroke="currentColor" strokeWidth="2.4" strokeLinecap="round" />
        <circle cx="7" cy="23" r="4" />
        <circle cx="25" cy="9" r="4" />
      </svg>
      <div className="project">
        <h1>
          <button type="button" className="project-name" title="All projects" onClick={onProjects}>
            {title || "Redthread"}
          </button>
        </h1>
        <p>
          {sample && !servesOwnProject() ? "Sample project · " : ""}
          {graphFile ?? counted(articles, "article")}
          {sample || articles === 0 ? null : <SaveState saved={saved} unsaved={unsaved} />}
        </p>
      </div>
      <SearchBox />
      <nav className="bar-actions" aria-label="Project">
        <UndoButtons />
        <OpenMenu onPaste={onPaste} onAddresses={onAddresses} onProjects={onProjects} onTour={onTour} />
        <button type="button" className="bar-button paste" onClick={onPaste} title="Paste text">
          <Icon name="paste" />
          <span className="bar-label">Paste text</span>
        </button>
        <ViewsMenu />
        <ShareButton />
        <ExportMenu />
        <ThemeButton />
        <button
          type="button"
          className="bar-button compact help"
          aria-label="Keys and gestures"
          title="Keys and gestures (?)"
          onClick={onHelp}
        >
          <Icon name="help" />
        </button>
      </nav>
    </header>
  );
}

function SaveState({ saved, unsaved }: { readonly saved: SavedAs; readonly unsaved: boolean }): JSX.Element {
  if (saved === "cannot") {
    return <span title="Export saves it as a project, to open here again">{unsaved ? " · not saved: export it" : ""}</span>;
  }
  return <span data-testid="saved">{saved === "saved" ? " · saved in this browser" : " · saving…"}</span>;
}
