import { type JSX, useEffect, useId, useMemo, useRef, useState } from "react";
import { globalKey } from "../state/global-keys.ts";
import { sceneNow } from "../state/hooks.ts";
import { changeView, selectNode, useStore } from "../state/store.ts";
import { followThread } from "../state/thread.ts";
import { loadSearch, useSearch } from "../state/use-search.ts";
import { Icon } from "./icon.tsx";
import { TypeMark } from "./type-mark.tsx";
import { useWide } from "./use-wide.ts";

/** Finds entities by name or alias; arrows choose, Enter selects. */
export function SearchBox(): JSX.Element {
  const knowledge = useStore((state) => state.knowledge);
  const wide = useWide();
  const [query, setQuery] = useState("");
  const [open, setOpen] = useState(false);
  const [active, setActive] = useState(0);
  const input = useRef<HTMLInputElement>(null);
  const list = useId();
  const search = useSearch();
  const found = useMemo(() => search?.search(knowledge, query) ?? [], [search, knowledge, query]);
  const pair = useMemo(() => search?.searchPair(knowledge, query) ?? null, [search, knowledge, query]);
  const shown = open && query.trim() !== "";

  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      const typing = event.target instanceof HTMLElement && event.target.matches("input, textarea, select, [contenteditable]");
      if (globalKey(event) !== "search" || (typing && event.key === "/")) return;
      event.preventDefault();
      input.current?.focus();
      input.current?.select();
    };
    document.addEventListener("keydown", onKey);
    return () => document.removeEventListener("keydown", onKey);
  }, []);

  const choose = (id: string | undefined): void => {
    if (id === undefined) return;
    reveal(id);
    setOpen(false);
    setQuery("");
    input.current?.blur();
  };
  const follow = ([from, to]: readonly [string, string]): void => {
    followThread(from, to);
    setOpen(false);
    setQuery("");
    input.current?.blur();
  };
  /** Takes what is found; who is faster than the search waits for it. */
  const enter = async (): Promise<void> => {
    if (search === null) {
      const { search: find, searchPair } = await loadSearch();
      const two = searchPair(knowledge, query);
      if (two) follow(two);
      else choose(find(knowledge, query)[0]?.id);
    } else if (pair) follow(pair);
    else choose(found[active]?.id);
  };
  return (
    <div className="search">
      <Icon name="search" />
      <input
        ref={input}
        type="search"
        placeholder={wide ? "Find a person, country, agency…" : "Find…"}
        aria-label="Find an entity"
        role="combobox"
        aria-expanded={shown}
        aria-controls={list}
        aria-autocomplete="list"
        aria-activedescendant={shown && found[active] ? `${list}-${active}` : undefined}
        autoComplete="off"
        spellCheck={false}
        value={query}
        onChange={(event) => {
          setQuery(event.target.value);
          setActive(0);
          setOpen(true);
        }}
        onFocus={() => {
          void loadSearch();
          setOpen(true);
        }}
        onBlur={() => setOpen(false)}
        onKeyDown={(event) => {
          if (event.key === "ArrowDown") setActive(Math.min(found.length - 1, active + 1));
          else if (event.key === "ArrowUp") setActive(Math.max(0, active - 1));
          else if (event.key === "Enter") void enter();
          else if (event.key === "Escape") {
            setQuery("");
            input.current?.blur();
            event.stopPropagation();
          } else return;
          event.preventDefault();
        }}
      />
      <kbd title="Press / to search">/</kbd>
      {shown ? (
        <div className="search-results" id={list} role="listbox" aria-label="Entities found">
          {pair ? (
            // biome-ignore lint/a11y/useKeyWithClickEvents: the input above has the keys
            <div
              role="option"
              tabIndex={-1}
              aria-selected={true}
              className="search-result"
              onMouseDown={(event) => event.preventDefault()}
              onClick={() => follow(pair)}
            >
              <span className="entity-name">
                Follow the thread from <bdi>{knowledge.graph.getNodeAttribute(pair[0], "label")}</bdi> to{" "}
                <bdi>{knowledge.graph.getNodeAttribute(pair[1], "label")}</bdi>
              </span>
            </div>
          ) : null}
          {search !== null && found.length === 0 && !pair ? <p className="search-none">Nothing here is called that.</p> : null}
          {found.map(({ id, alias }, index) => {
            const { label, type, articles } = knowledge.graph.getNodeAttributes(id);
            return (
              // biome-ignore lint/a11y/useKeyWithClickEvents: the input above has the keys
              <div
                key={id}
                id={`${list}-${index}`}
                role="option"
                tabIndex={-1}
                aria-selected={index === active}
                className="search-result"
                // The input keeps the focus, so that its keys go on working.
                onMouseDown={(event) => event.preventDefault()}
                onClick={() => choose(id)}
                onMouseMove={() => setActive(index)}
              >
                <TypeMark type={type} small />
                <span className="entity-name">{label}</span>
                {alias === null ? null : <span className="alias">{alias}</span>}
                <span className="count">
                  {articles.length} {articles.length === 1 ? "article" : "articles"}
                </span>
              </div>
            );
          })}
        </div>
      ) : null}
    </div>
  );
}

/** Selects an entity; where the view hides it, the filters stay and it is shown beside what they leave. */
function reveal(id: string): void {
  const { knowledge, view } = useStore.getState();
  if (!sceneNow(knowledge, view).drawn.hasNode(id)) changeView({ also: id });
  selectNode(id);
}
