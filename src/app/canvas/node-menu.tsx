import { type JSX, type KeyboardEvent, useEffect, useLayoutEffect, useRef } from "react";
import { counted } from "../parts/counted.ts";
import { TypeMark } from "../parts/type-mark.tsx";
import { NODE_ACTIONS } from "../state/node-actions.ts";
import { useStore } from "../state/store.ts";
import { selectedIds } from "../state/view.ts";

const close = (): void => useStore.setState({ menu: null });

/** What can be done with an entity, where the pointer asked for it: arrows move, Enter does, Escape leaves. */
export default function NodeMenu(): JSX.Element | null {
  const menu = useStore((state) => state.menu);
  const graph = useStore((state) => state.knowledge.graph);
  if (!menu || !graph.hasNode(menu.id)) return null;
  return <OpenNodeMenu key={`${menu.id} ${menu.x} ${menu.y}`} {...menu} />;
}

function OpenNodeMenu({ id, x, y }: { readonly id: string; readonly x: number; readonly y: number }): JSX.Element {
  const { label, type } = useStore((state) => state.knowledge.graph).getNodeAttributes(id);
  const selected = selectedIds(useStore((state) => state.view.selection));
  // The menu of one of several that are selected is for all of them.
  const ids = selected.length > 1 && selected.includes(id) ? selected : [id];
  const name = ids.length > 1 ? counted(ids.length, "entity", "entities") : label;
  const root = useRef<HTMLDivElement>(null);
  const before = useRef<Element | null>(null);
  useLayoutEffect(() => {
    const element = root.current;
    if (!element) return;
    // It opens at the pointer, and stays in the window.
    const { width, height } = element.getBoundingClientRect();
    element.style.left = `${Math.max(8, Math.min(x, window.innerWidth - width - 8))}px`;
    element.style.top = `${Math.max(8, Math.min(y, window.innerHeight - height - 8))}px`;
    before.current = document.activeElement;
    element.querySelector("button")?.focus();
    return () => {
      if (before.current instanceof HTMLElement) before.current.focus({ preventScroll: true });
    };
  }, [x, y]);
  useEffect(() => {
    const away = (event: Event): void => {
      if (event.target instanceof Node && !root.current?.contains(event.target)) close();
    };
    document.addEventListener("pointerdown", away, true);
    window.addEventListener("blur", close);
    return () => {
      document.removeEventListener("pointerdown", away, true);
      window.removeEventListener("blur", close);
    };
  }, []);
  const onKeyDown = (event: KeyboardEvent): void => {
    const items = [...(root.current?.querySelectorAll("button") ?? [])];
    const at = items.indexOf(document.activeElement as HTMLButtonElement);
    const moves: Readonly<Record<string, number>> = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: -1 };
    const to = moves[event.key];
    if (event.key === "Escape" || event.key === "Tab") close();
    else if (to === undefined) return;
    else items.at(to % items.length)?.focus();
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <div
      ref={root}
      className="node-menu menu"
      role="menu"
      tabIndex={-1}
      aria-label={name}
      data-testid="node-menu"
      onKeyDown={onKeyDown}
    >
      <p className="node-menu-title">
        {ids.length > 1 ? null : <TypeMark type={type} small />}
        {name}
      </p>
      {NODE_ACTIONS.filter(({ fits }) => fits(ids.length)).map((action) => (
        <button
          key={action.id}
          type="button"
          role="menuitem"
          className="menu-item"
          onClick={() => {
            close();
            action.run(ids);
          }}
        >
          <span>{action.label(ids)}</span>
          {action.key ? <kbd>{action.key.letter.toUpperCase()}</kbd> : null}
        </button>
      ))}
    </div>
  );
}
