import { type JSX, useEffect, useRef } from "react";
import { useStore } from "../state/store.ts";
import { mergeEntities } from "../state/tidy.ts";
import { EntityPicker } from "./entity-picker.tsx";

const close = (): void => useStore.setState({ merging: null });

/** Asks which other entity one is the same as. */
export default function MergeDialog({ id }: { readonly id: string }): JSX.Element | null {
  const dialog = useRef<HTMLDialogElement>(null);
  const graph = useStore((state) => state.knowledge.graph);
  useEffect(() => {
    dialog.current?.showModal();
    dialog.current?.querySelector("input")?.focus();
  }, []);
  if (!graph.hasNode(id)) return null;
  const name = graph.getNodeAttribute(id, "label");
  return (
    <dialog ref={dialog} className="dialog merge-dialog" aria-labelledby="merge-title" onClose={close}>
      <h2 id="merge-title">Merge {name} with…</h2>
      <p>The two become one in every article, and in those that come later. Undo takes it back.</p>
      <EntityPicker
        label={`${name} is the same as`}
        chosen={null}
        onChoose={(other) => {
          close();
          mergeEntities(id, other);
        }}
      />
      <div className="dialog-actions">
        <button type="button" className="plain-button" onClick={() => dialog.current?.close()}>
          Cancel
        </button>
      </div>
    </dialog>
  );
}
