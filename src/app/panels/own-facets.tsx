import { type JSX, useMemo } from "react";
import { type OwnFacet, ownFacetsOf } from "../../graph/own-facets.ts";
import { useScene } from "../state/hooks.ts";
import { changeView, useStore } from "../state/store.ts";
import { onlyOrAll, toggled } from "../state/view.ts";
import { Facet, Value } from "./facet.tsx";

const FEW_VALUES = 8;

/** The attributes that an opened graph brings along, where they have a few values: filters as all others are. */
export function OwnFacets(): JSX.Element {
  const knowledge = useStore((state) => state.knowledge);
  return (
    <>
      {ownFacetsOf(knowledge).map((facet) => (
        <OwnFacetValues key={`${facet.of} ${facet.name}`} facet={facet} />
      ))}
    </>
  );
}

function OwnFacetValues({ facet }: { readonly facet: OwnFacet }): JSX.Element {
  const { of, name, values, places } = facet;
  const own = useStore((state) => state.view.own);
  const { drawn } = useScene();
  const counts = useMemo(() => {
    const found = new Uint32Array(values.length);
    const put = (place: number): void => {
      if (place >= 0) found[place] = (found[place] as number) + 1;
    };
    // Of edges all are counted: which of them are behind the lines in sight is the business of the relations.
    if (of === "edge") places.forEach(put);
    else for (const node of drawn.lines.nodes) put(places[node] as number);
    return found;
  }, [of, values, places, drawn]);
  const chosen = own?.find((filter) => filter.of === of && filter.name === name)?.values ?? null;
  const choose = (next: readonly string[] | null): void => {
    const others = (own ?? []).filter((filter) => filter.of !== of || filter.name !== name);
    const all = next === null ? others : [...others, { of, name, values: next }];
    changeView({ own: all.length === 0 ? null : all });
  };
  const most = Math.max(1, ...counts);
  const order = [...values.keys()].sort((a, b) => (counts[b] as number) - (counts[a] as number) || a - b);
  const shown = (place: number): JSX.Element => {
    const value = values[place] as string;
    return (
      <Value
        key={value}
        id={`own-${name}-${value}`}
        hover={null}
        label={value}
        description={`${name}, as the file tells it`}
        count={counts[place] as number}
        most={most}
        bar
        pressed={!chosen || chosen.includes(value)}
        filtered={chosen !== null}
        onClick={(toggle) => choose(toggle ? toggled(chosen, value, values) : onlyOrAll(chosen, value))}
      />
    );
  };
  return (
    <Facet title={of === "node" ? name : `${name} (of lines)`}>
      {order.slice(0, FEW_VALUES).map(shown)}
      {order.length > FEW_VALUES ? (
        <details className="more-values">
          <summary>{order.length - FEW_VALUES} more</summary>
          {order.slice(FEW_VALUES).map(shown)}
        </details>
      ) : null}
    </Facet>
  );
}
