import type { Positions } from "../../graph/layout.ts";
import { putOnShelf, removeFromShelf, renameOnShelf, takeFromShelf } from "../../platform/shelf.ts";
import { graphText } from "../../readers/graphs/graph-text.ts";
import { slug } from "../../resolve/names.ts";
import { extractionFrom } from "../../store/documents.ts";
import { writeProject } from "../../store/project.ts";
import { graphOnShelf, saveNow } from "./autosave.ts";
import { newProject } from "./collection.ts";
import { readSavedState } from "./saved-state.ts";
import { keptView } from "./saved-views.ts";
import { currentProject, useStore } from "./store.ts";

const isOpen = (id: string): boolean => useStore.getState().project === id;

/** Gives a project of this browser another title. */
export async function renameProject(id: string, title: string): Promise<void> {
  if (!isOpen(id)) return renameOnShelf(id, title);
  useStore.setState({ title });
  await saveNow();
}

/** Keeps a copy of a project beside it. */
export async function duplicateProject(id: string): Promise<void> {
  if (isOpen(id)) await saveNow();
  const kept = await takeFromShelf(id);
  if (!kept) return;
  const now = new Date().toISOString();
  const entry = {
    ...kept.entry,
    id: crypto.randomUUID(),
    title: `${kept.entry.title} (copy)`,
    created: now,
    changed: now,
    revision: 1,
  };
  await putOnShelf({ entry, state: kept.state, put: kept.articles, drop: [] });
}

/** Deletes a project of this browser; where it is the open one, an empty project takes its place. */
export async function deleteProject(id: string): Promise<void> {
  if (isOpen(id)) {
    await saveNow();
    await newProject();
  }
  await removeFromShelf(id);
}

/** A project of this browser as a file that can be opened again anywhere; null where it is gone. */
export async function projectFile(id: string): Promise<{ readonly name: string; readonly text: string } | null> {
  if (isOpen(id)) return fileOf(await currentProject());
  const kept = await takeFromShelf(id);
  if (!kept) return null;
  const { title } = kept.entry;
  const state = readSavedState(kept.state);
  const file = graphOnShelf(kept.articles);
  const extractions = file ? [] : [...kept.articles.values()].map((value) => extractionFrom(value, title));
  const graph = file ? { graph: { name: file.name, text: graphText(new Uint8Array(await file.blob.arrayBuffer())) } } : {};
  const positions: Positions = state?.positions ?? {};
  const judged = state?.judgements.length ? { judgements: state.judgements } : {};
  const named = state?.views.length ? { views: state.views.map(keptView) } : {};
  return fileOf({
    format: "redthread",
    version: 1,
    title,
    engine: state?.engine ?? "",
    extractions,
    positions,
    ...judged,
    ...graph,
    ...named,
  });
}

const fileOf = (project: Parameters<typeof writeProject>[0]): { readonly name: string; readonly text: string } => ({
  name: `${slug(project.title)}.redthread`,
  text: writeProject(project),
});
