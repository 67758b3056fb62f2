import { type JSX, useMemo } from "react";
import { byText } from "../../article/order.ts";
import { columnsOf } from "../../graph/columns.ts";
import { NODE_TYPES, type NodeType } from "../../schema/node-types.ts";
import { RELATION_FAMILIES } from "../../schema/relation.ts";
import { RELATIONS, type Relation } from "../../schema/relations.ts";
import { CERTAINTIES, type Certainty } from "../../schema/status.ts";
import { sourceLabel } from "../parts/source-label.ts";
import { TypeMark } from "../parts/type-mark.tsx";
import { useFacetCounts, useScene } from "../state/hooks.ts";
import { communityLook } from "../state/look.ts";
import { changeView, selectNode, useStore } from "../state/store.ts";
import { DEFAULT_TYPES, onlyAddsStatements, onlyOrAll, toggled } from "../state/view.ts";
import { Facet, Value } from "./facet.tsx";
import { OwnFacets } from "./own-facets.tsx";

const FEW_SOURCES = 8;

/** What the colours mean, how much of each there is, and the filters: a click shows only that. */
export function Legend(): JSX.Element {
  const counts = useFacetCounts();
  const total = useFacetTotals();
  const { folded, isolated } = useScene();
  const view = useStore((state) => state.view);
  const types = view.types ?? DEFAULT_TYPES;
  const mostOf = (values: Iterable<number>): number => Math.max(1, ...values);

  const clickType = (id: NodeType, toggle: boolean): void => {
    // Statements alone would have no lines: they come beside what is shown.
    const next = toggle || id === "Statement" ? toggled(view.types, id, DEFAULT_TYPES) : onlyOrAll(view.types, id);
    changeView({ types: next });
  };
  const relationIds = RELATIONS.map(({ id }) => id).filter(
    (id) => (total.relations.get(id) ?? 0) > 0 && !(folded && id === "about"),
  );
  const relationCount = (id: Relation): number => counts.relations.get(folded && id === "said" ? "about" : id) ?? 0;
  const certaintyIds = CERTAINTIES.map(({ id }) => id);
  const entityMost = mostOf([...counts.types].filter(([id]) => id !== "Statement").map(([, count]) => count));
  const relationMost = mostOf(relationIds.map(relationCount));
  const certaintyMost = mostOf(counts.certainties.values());

  return (
    <div className="legend-panel" data-testid="legend">
      <Facet title="Entities">
        {NODE_TYPES.filter(({ id }) => (total.types.get(id) ?? 0) > 0).map(({ id, plural, description, colour }) => (
          <Value
            key={id}
            id={id}
            hover={{ kind: "type", id }}
            label={plural}
            description={description}
            mark={<TypeMark type={id} small />}
            colour={colour}
            count={counts.types.get(id) ?? 0}
            most={id === "Statement" ? (counts.types.get(id) ?? 1) : entityMost}
            bar={id !== "Statement"}
            pressed={types.includes(id)}
            filtered={view.types !== null && !onlyAddsStatements(view.types)}
            onClick={(toggle) => clickType(id, toggle)}
          />
        ))}
        {isolated > 0 ? (
          <label className="check">
            <input type="checkbox" checked={view.isolated} onChange={(event) => changeView({ isolated: event.target.checked })} />
            Also {isolated} without any line
          </label>
        ) : null}
      </Facet>
      <Facet title="Relations">
        {RELATION_FAMILIES.map((family) => {
          const members = RELATIONS.filter((relation) => relation.family === family.id && relationIds.includes(relation.id));
          if (members.length === 0) return null;
          return (
            <div key={family.id} className="family">
              <h3>{family.label}</h3>
              {members.map(({ id, label, sentence }) => (
                <Value
                  key={id}
                  id={id}
                  hover={{ kind: "relation", id }}
                  label={folded && id === "said" ? "spoke about" : label}
                  description={sentence.replace("{subject}", "A").replace("{object}", "B")}
                  count={relationCount(id)}
                  most={relationMost}
                  bar
                  pressed={!view.relations || view.relations.includes(id)}
                  filtered={view.relations !== null}
                  onClick={(toggle) =>
                    changeView({ relations: toggle ? toggled(view.relations, id, relationIds) : onlyOrAll(view.relations, id) })
                  }
                />
              ))}
            </div>
          );
        })}
      </Facet>
      <Facet title="Status">
        {CERTAINTIES.map(({ id, label, description }) => (
          <Value
            key={id}
            id={id}
            hover={{ kind: "status", id }}
            label={label}
            description={description}
            mark={<LineMark status={id} />}
            count={counts.certainties.get(id) ?? 0}
            most={certaintyMost}
            bar
            pressed={!view.certainties || view.certainties.includes(id)}
            filtered={view.certainties !== null}
            onClick={(toggle) =>
              changeView({ certainties: toggle ? toggled(view.certainties, id, certaintyIds) : onlyOrAll(view.certainties, id) })
            }
          />
        ))}
      </Facet>
      {view.colourBy === "community" ? <CommunityLegend /> : null}
      <OwnFacets />
      <SourceFacet sources={counts.sources} />
      <ConfidenceFacet />
      <p className="legend-note">
        A disc grows with its mentions, a line with its sentences. Dashed lines are planned, possible, denied or claimed by a
        source.
      </p>
    </div>
  );
}

/** Which colour which community has, named by its strongest members. */
function CommunityLegend(): JSX.Element | null {
  const knowledge = useStore((state) => state.knowledge);
  useStore((state) => state.reckoned);
  const look = communityLook(knowledge);
  if (!look) return null;
  const { list, colours } = look;
  const coloured = list.filter(({ number, size }) => size > 2 && colours.indexOf(colours[number] ?? "") === number);
  return (
    <Facet title="Communities">
      <ul className="communities">
        {coloured.map(({ number, name, size, strongest }) => (
          <li key={number}>
            <svg viewBox="0 0 10 10" aria-hidden="true">
              <circle cx="5" cy="5" r="5" fill={colours[number]} />
            </svg>
            <button type="button" title={name} onClick={() => strongest[0] && selectNode(strongest[0])}>
              {name}
            </button>
            <span className="count">{size}</span>
          </li>
        ))}
      </ul>
      <p className="legend-note">Grey: the smaller ones. Found by how things are joined (Louvain), not told by any article.</p>
    </Facet>
  );
}

/** Who published the articles, the source of most evidence first; where there is one only, there is nothing to choose. */
function SourceFacet({ sources }: { readonly sources: ReadonlyMap<string, number> }): JSX.Element | null {
  const chosen = useStore((state) => state.view.sources);
  const extractions = useStore((state) => state.knowledge.extractions);
  const all = useMemo(() => [...new Set([...extractions.values()].map(({ article }) => article.source ?? ""))], [extractions]);
  if (all.length < 2) return null;
  const ordered = all.toSorted((a, b) => (sources.get(b) ?? 0) - (sources.get(a) ?? 0) || byText(a, b));
  const most = Math.max(1, ...sources.values());
  const value = (id: string): JSX.Element => (
    <Value
      key={id}
      id={`source-${id}`}
      hover={null}
      label={sourceLabel(id)}
      description="Evidence from its articles"
      count={sources.get(id) ?? 0}
      most={most}
      bar
      pressed={!chosen || chosen.includes(id)}
      filtered={chosen !== null}
      onClick={(toggle) => changeView({ sources: toggle ? toggled(chosen, id, all) : onlyOrAll(chosen, id) })}
    />
  );
  return (
    <Facet title="Sources">
      {ordered.slice(0, FEW_SOURCES).map(value)}
      {ordered.length > FEW_SOURCES ? (
        <details className="more-values">
          <summary>{ordered.length - FEW_SOURCES} more</summary>
          {ordered.slice(FEW_SOURCES).map(value)}
        </details>
      ) : null}
    </Facet>
  );
}

/** How sure a piece of evidence must be. */
function ConfidenceFacet(): JSX.Element {
  const confidence = useStore((state) => state.view.confidence);
  const percent = Math.round(100 * confidence);
  return (
    <Facet title="Confidence">
      <label className="slider" title="How often evidence of its kind is right, as measured">
        <input
          type="range"
          min={0}
          max={95}
          step={5}
          value={percent}
          aria-label="Least confidence"
          aria-valuetext={percent === 0 ? "any" : `at least ${percent} percent`}
          onChange={(event) => changeView({ confidence: Number(event.target.value) / 100 })}
        />
        <span className="count">{percent === 0 ? "any" : `≥ ${percent} %`}</span>
      </label>
    </Facet>
  );
}

/** Which values the collection has at all, whatever the filters. */
function useFacetTotals(): {
  readonly types: ReadonlyMap<NodeType, number>;
  readonly relations: ReadonlyMap<Relation, number>;
} {
  const knowledge = useStore((state) => state.knowledge);
  return useMemo(() => {
    const columns = columnsOf(knowledge);
    const counted = <T extends string>(list: readonly { readonly id: T }[], numbers: Uint8Array): ReadonlyMap<T, number> => {
      const counts = new Uint32Array(list.length);
      for (const number of numbers) counts[number] = (counts[number] as number) + 1;
      return new Map(list.map(({ id }, i) => [id, counts[i] as number]));
    };
    return {
      types: counted<NodeType>(NODE_TYPES, columns.types),
      relations: counted<Relation>(RELATIONS, columns.relations),
    };
  }, [knowledge]);
}

/** A line as the picture draws it for a status. */
function LineMark({ status }: { readonly status: Certainty }): JSX.Element {
  return (
    <svg className="line-mark" viewBox="0 0 18 8" aria-hidden="true">
      <path d="M1 4h16" stroke="currentColor" strokeWidth="2" {...(status === "actual" ? {} : { strokeDasharray: "4 3" })} />
    </svg>
  );
}
