import { type JSX, type ReactNode, useEffect, useState } from "react";
import { Icon } from "../parts/icon.tsx";
import { useHover } from "../parts/use-hover.ts";
import { type Hover, setHover } from "../state/store.ts";

/** A group of values that one can filter by. */
export function Facet({ title, children }: { readonly title: string; readonly children: ReactNode }): JSX.Element {
  return (
    <section className="facet" aria-label={title}>
      <h2>{title}</h2>
      {children}
    </section>
  );
}

interface FoldedFacetProps {
  readonly title: string;
  /** How many values there are, told while it is folded. */
  readonly count: number;
  /** Whether something asks for it to be unfolded: a filter on it. */
  readonly wanted: boolean;
  readonly children: () => ReactNode;
}

/** A group of values that is folded until somebody, or a filter, wants it: what it shows is not counted before. */
export function FoldedFacet({ title, count, wanted, children }: FoldedFacetProps): JSX.Element {
  const [open, setOpen] = useState(wanted);
  useEffect(() => {
    if (wanted) setOpen(true);
  }, [wanted]);
  return (
    <section className="facet" aria-label={title}>
      <h2>
        <button type="button" className="facet-fold" aria-expanded={open} onClick={() => setOpen(!open)}>
          <Icon name={open ? "up" : "down"} />
          {title}
          {count > 0 ? <span className="count">{count.toLocaleString("en")}</span> : null}
        </button>
      </h2>
      {open ? children() : null}
    </section>
  );
}

interface ValueProps {
  readonly id: string;
  /** What lights up on the canvas meanwhile. */
  readonly hover: Hover | null;
  readonly label: string;
  readonly description: string;
  readonly mark?: ReactNode;
  readonly colour?: string;
  readonly count: number;
  readonly most: number;
  readonly bar: boolean;
  readonly pressed: boolean;
  readonly filtered: boolean;
  readonly onClick: (toggle: boolean) => void;
}

/** A value of a facet: what it is called, how much of it there is; a click shows only that. */
export function Value({
  id,
  hover,
  label,
  description,
  mark,
  colour,
  count,
  most,
  bar,
  pressed,
  filtered,
  onClick,
}: ValueProps): JSX.Element {
  const light = useHover(hover);
  return (
    <button
      type="button"
      className={`value${filtered && pressed ? " chosen" : ""}${count === 0 ? " none" : ""}`}
      data-testid={`facet-${id}`}
      aria-pressed={pressed}
      title={`${description}\nClick: only this. Ctrl or Cmd + click: add or take away.`}
      onClick={(event) => onClick(event.ctrlKey || event.metaKey)}
      {...light}
      onFocus={(event) => hover && event.currentTarget.matches(":focus-visible") && setHover(hover)}
      onBlur={() => setHover(null)}
    >
      {mark ?? null}
      <span className="value-label">{label}</span>
      <span className="count">{count.toLocaleString("en")}</span>
      {bar ? (
        <svg className="bar" aria-hidden="true" viewBox="0 0 100 2" preserveAspectRatio="none">
          <rect width={(100 * count) / most} height="2" fill={colour ?? "currentColor"} />
        </svg>
      ) : null}
    </button>
  );
}
