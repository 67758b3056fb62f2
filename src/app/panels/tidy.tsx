import { type JSX, useState } from "react";
import { ENTITY_TYPES, type EntityType } from "../../schema/entity-types.ts";
import { counted } from "../parts/counted.ts";
import { EntityPicker } from "../parts/entity-picker.tsx";
import { useStore } from "../state/store.ts";
import { mergeEntities, renameEntity, retypeEntity, splitName, splittable } from "../state/tidy.ts";
import { SuggestionCard, useSuggestions } from "./suggestions.tsx";

/** Puts right who is who: merge, split, rename, say what it is. Each is one step of undo. */
export function Tidy({ id }: { readonly id: string }): JSX.Element {
  const { label, type } = useStore((state) => state.knowledge.graph).getNodeAttributes(id);
  const [name, setName] = useState(label);
  const [open, setOpen] = useState(false);
  const names = splittable(id);
  const { found } = useSuggestions(open, id);
  return (
    <details className="tidy" data-testid="tidy" open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        Put it right {found.length > 0 ? <span className="count">{counted(found.length, "suggestion")}</span> : null}
      </summary>
      {found.length > 0 ? (
        <ul className="suggestions">
          {found.map((suggestion) => (
            <SuggestionCard key={`${suggestion.a} ${suggestion.b}`} suggestion={suggestion} />
          ))}
        </ul>
      ) : null}
      <form
        className="tidy-row"
        onSubmit={(event) => {
          event.preventDefault();
          renameEntity(id, name);
        }}
      >
        <label>
          <span>Name</span>
          <input value={name} maxLength={200} onChange={(event) => setName(event.target.value)} />
        </label>
        <button type="submit" className="plain-button" disabled={name.trim() === "" || name === label}>
          Rename
        </button>
      </form>
      <label className="tidy-row">
        <span>What it is</span>
        <select value={type} onChange={(event) => retypeEntity(id, event.target.value as EntityType)}>
          {ENTITY_TYPES.filter((option) => option.id !== "Statement").map((option) => (
            <option key={option.id} value={option.id}>
              {option.label}
            </option>
          ))}
        </select>
      </label>
      <EntityPicker label="The same as" chosen={null} onChoose={(other) => mergeEntities(id, other)} />
      {names.length > 0 ? (
        <ul className="tidy-names" aria-label="Its names">
          {names.map((other) => (
            <li key={other}>
              <span>{other}</span>
              <button type="button" className="link-button" onClick={() => splitName(id, other)}>
                is another
              </button>
            </li>
          ))}
        </ul>
      ) : null}
    </details>
  );
}
