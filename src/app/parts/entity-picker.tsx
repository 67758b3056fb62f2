import { type JSX, useId, useMemo, useState } from "react";
import { useStore } from "../state/store.ts";
import { loadSearch, useSearch } from "../state/use-search.ts";
import { Icon } from "./icon.tsx";
import { TypeMark } from "./type-mark.tsx";

const MOST = 8;

interface EntityPickerProps {
  readonly label: string;
  /** The id of the entity that is chosen. */
  readonly chosen: string | null;
  readonly onChoose: (id: string) => void;
}

/** A field that finds one entity by name; arrows choose among what is found, Enter takes it. */
export function EntityPicker({ label, chosen, onChoose }: EntityPickerProps): JSX.Element {
  const knowledge = useStore((state) => state.knowledge);
  const [query, setQuery] = useState<string | null>(null);
  const [active, setActive] = useState(0);
  const list = useId();
  const search = useSearch();
  const found = useMemo(
    () => (query === null || !search ? [] : search.search(knowledge, query, MOST)),
    [search, knowledge, query],
  );
  const { graph } = knowledge;
  const name = chosen !== null && graph.hasNode(chosen) ? graph.getNodeAttribute(chosen, "label") : "";
  const take = (id: string | undefined): void => {
    if (id === undefined) return;
    setQuery(null);
    onChoose(id);
  };
  /** Takes what is found; who is faster than the search waits for it. */
  const enter = async (): Promise<void> => {
    if (search || query === null) take(found[active]?.id);
    else take((await loadSearch()).search(knowledge, query, 1)[0]?.id);
  };
  return (
    <label className="entity-picker">
      <span>{label}</span>
      <span className="picker-field">
        {chosen !== null && graph.hasNode(chosen) && query === null ? (
          <TypeMark type={graph.getNodeAttribute(chosen, "type")} small />
        ) : (
          <Icon name="search" />
        )}
        <input
          type="search"
          role="combobox"
          aria-label={label}
          aria-expanded={query !== null && query.trim() !== ""}
          aria-controls={list}
          aria-autocomplete="list"
          aria-activedescendant={found[active] ? `${list}-${active}` : undefined}
          autoComplete="off"
          spellCheck={false}
          placeholder="Find an entity…"
          value={query ?? name}
          onChange={(event) => {
            setQuery(event.target.value);
            setActive(0);
          }}
          onFocus={(event) => {
            void loadSearch();
            event.target.select();
          }}
          onBlur={() => setQuery(null)}
          onKeyDown={(event) => {
            if (event.key === "ArrowDown") setActive(Math.min(found.length - 1, active + 1));
            else if (event.key === "ArrowUp") setActive(Math.max(0, active - 1));
            else if (event.key === "Enter") void enter();
            else if (event.key === "Escape" && query !== null) {
              setQuery(null);
              event.stopPropagation();
            } else return;
            event.preventDefault();
          }}
        />
      </span>
      {query !== null && query.trim() !== "" ? (
        <span className="search-results picker-results" id={list} role="listbox" aria-label="Entities found">
          {search !== null && found.length === 0 ? <span className="search-none">Nothing here is called that.</span> : null}
          {found.map(({ id, alias }, index) => (
            // biome-ignore lint/a11y/useKeyWithClickEvents: the input above has the keys
            <span
              key={id}
              id={`${list}-${index}`}
              role="option"
              tabIndex={-1}
              aria-selected={index === active}
              className="search-result"
              onMouseDown={(event) => event.preventDefault()}
              onClick={() => take(id)}
              onMouseMove={() => setActive(index)}
            >
              <TypeMark type={graph.getNodeAttribute(id, "type")} small />
              <span className="entity-name">{graph.getNodeAttribute(id, "label")}</span>
              {alias === null ? null : <span className="alias">{alias}</span>}
            </span>
          ))}
        </span>
      ) : null}
    </label>
  );
}
