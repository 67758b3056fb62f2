import type { JSX } from "react";
import { useCommunityCounts } from "../state/hooks.ts";
import { communityLook } from "../state/look.ts";
import { changeView, useStore } from "../state/store.ts";
import { onlyOrAll, toggled } from "../state/view.ts";
import { FoldedFacet, Value } from "./facet.tsx";

const FEW = 9;
const SMALLEST = 3;

/** With whom things belong together, each community by its strongest members; it is reckoned when it is unfolded. */
export function CommunityFacet(): JSX.Element | null {
  const wanted = useStore(({ view }) => view.colourBy === "community" || view.communities !== null);
  const empty = useStore((state) => state.knowledge.graph.size === 0);
  if (empty) return null;
  return (
    <FoldedFacet title="Communities" count={0} wanted={wanted}>
      {() => <Communities />}
    </FoldedFacet>
  );
}

function Communities(): JSX.Element {
  const knowledge = useStore((state) => state.knowledge);
  const chosen = useStore((state) => state.view.communities);
  const coloured = useStore((state) => state.view.colourBy === "community");
  const counts = useCommunityCounts();
  useStore((state) => state.reckoned);
  const look = communityLook(knowledge);
  if (!look) return <p className="legend-note">Looking for who belongs together…</p>;
  const { list, colours, numberOf } = look;
  const large = list.filter(({ size }) => size >= SMALLEST);
  const first = large.map(({ strongest }) => strongest[0] as string);
  // A community may be told by any of its members: by its first where one is chosen.
  const numbers = chosen && new Set(chosen.map((id) => numberOf.get(id)));
  const now = numbers && large.filter(({ number }) => numbers.has(number)).map(({ strongest }) => strongest[0] as string);
  const most = Math.max(1, ...counts.values());
  const value = ({ number, name, strongest, size }: (typeof list)[number]): JSX.Element => {
    const id = strongest[0] as string;
    return (
      <Value
        key={number}
        id={`community-${number}`}
        hover={{ kind: "community", id }}
        label={name}
        description={`${name} and ${size - strongest.length} more`}
        mark={
          coloured ? (
            <svg className="community-mark" viewBox="0 0 10 10" aria-hidden="true">
              <circle cx="5" cy="5" r="5" fill={colours[number]} />
            </svg>
          ) : null
        }
        {...(coloured && colours[number] ? { colour: colours[number] } : {})}
        count={counts.get(number) ?? 0}
        most={most}
        bar
        pressed={!numbers || numbers.has(number)}
        filtered={chosen !== null}
        onClick={(toggle) => changeView({ communities: toggle ? toggled(now, id, first) : onlyOrAll(now, id) })}
      />
    );
  };
  return (
    <>
      {large.slice(0, FEW).map(value)}
      {large.length > FEW ? (
        <details className="more-values">
          <summary>{(large.length - FEW).toLocaleString("en")} more</summary>
          {large.slice(FEW).map(value)}
        </details>
      ) : null}
      <p className="legend-note">
        {coloured ? "Grey: the smaller ones. " : ""}Found by how things are joined (Louvain), not told by any article.
      </p>
    </>
  );
}
