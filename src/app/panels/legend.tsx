import type { JSX } from "react";
import { ENTITY_TYPES, type EntityType } from "../../schema/entity-types.ts";
import { RELATION_FAMILIES } from "../../schema/relation.ts";
import { RELATIONS, type Relation } from "../../schema/relations.ts";
import { CERTAINTIES, type Certainty } from "../../schema/status.ts";
import { TypeMark } from "../parts/type-mark.tsx";
import { useFacetCounts, useScene } from "../state/hooks.ts";
import { changeView, useStore } from "../state/store.ts";
import { DEFAULT_TYPES, onlyAddsStatements, onlyOrAll, toggled } from "../state/view.ts";
import { CommunityFacet } from "./community-facet.tsx";
import { Facet, Value } from "./facet.tsx";
import { ArticleFacet, SourceFacet } from "./source-facets.tsx";

/** What the colours mean, how much of each there is, and the filters: a click shows only that. */
export function Legend(): JSX.Element {
  const counts = useFacetCounts();
  const total = useFacetTotals();
  const { folded, isolated } = useScene();
  const view = useStore((state) => state.view);
  const types = view.types ?? DEFAULT_TYPES;
  const mostOf = (values: Iterable<number>): number => Math.max(1, ...values);

  const clickType = (id: EntityType, toggle: boolean): void => {
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
        {ENTITY_TYPES.filter(({ id }) => (total.types.get(id) ?? 0) > 0).map(({ id, plural, description, colour }) => (
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
              <FamilyName label={family.label} members={members.map(({ id }) => id)} all={relationIds} />
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
      <SourceFacet counts={counts.sources} />
      <ArticleFacet />
      <CommunityFacet />
      <ConfidenceFacet />
      <p className="legend-note">
        A disc grows with its mentions, a line with its sentences. Dashed lines are planned, possible, denied or claimed by a
        source.
      </p>
    </div>
  );
}

interface FamilyNameProps {
  readonly label: string;
  readonly members: readonly Relation[];
  readonly all: readonly Relation[];
}

/** The name of a family of relations: a click shows only its relations, with Ctrl or Cmd it takes them in or out. */
function FamilyName({ label, members, all }: FamilyNameProps): JSX.Element {
  const chosen = useStore((state) => state.view.relations);
  const whole = members.every((id) => !chosen || chosen.includes(id));
  const alone = whole && chosen?.length === members.length;
  const click = (toggle: boolean): void => {
    const rest = (chosen ?? all).filter((id) => !members.includes(id));
    const next = toggle ? (whole ? rest : [...rest, ...members]) : alone ? [] : members;
    changeView({ relations: next.length === 0 || next.length === all.length ? null : next });
  };
  return (
    <h3>
      <button
        type="button"
        aria-pressed={whole}
        title={`Click: only ${label.toLowerCase()}. Ctrl or Cmd + click: add or take away.`}
        onClick={(event) => click(event.ctrlKey || event.metaKey)}
      >
        {label}
      </button>
    </h3>
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
  readonly types: ReadonlyMap<EntityType, number>;
  readonly relations: ReadonlyMap<Relation, number>;
} {
  const graph = useStore((state) => state.knowledge.graph);
  const types = new Map<EntityType, number>();
  const relations = new Map<Relation, number>();
  graph.forEachNode((_id, { type }) => void types.set(type, (types.get(type) ?? 0) + 1));
  graph.forEachEdge((_id, { relation }) => void relations.set(relation, (relations.get(relation) ?? 0) + 1));
  return { types, relations };
}

/** A line as the picture draws it for a status. */
function LineMark({ status }: { readonly status: Certainty }): JSX.Element {
  return (
    <svg className="line-mark" viewBox="0 0 18 8" aria-hidden="true">
      <path d="M1 4h16" stroke="currentColor" strokeWidth="2" {...(status === "actual" ? {} : { strokeDasharray: "4 3" })} />
    </svg>
  );
}
