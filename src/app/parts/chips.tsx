import type { JSX } from "react";
import { beginning, bidiIsolated } from "../../article/bidi.ts";
import type { KnowledgeGraph } from "../../graph/knowledge-graph.ts";
import { entityType } from "../../schema/entity-types.ts";
import { relation as relationOf } from "../../schema/relations.ts";
import { CERTAINTIES } from "../../schema/status.ts";
import { useScene } from "../state/hooks.ts";
import { type Lift, lifts } from "../state/scene.ts";
import { changeView, useStore } from "../state/store.ts";
import { type FilterPart, INITIAL_VIEW, isFiltered, onlyAddsStatements, UNFILTERED, type View } from "../state/view.ts";
import { counted } from "./counted.ts";
import { longDate } from "./dates.ts";
import { Icon } from "./icon.tsx";
import { sourceLabel } from "./source-label.ts";

const MOST = 3;
/** So many characters of a name have room in a chip. */
const LONGEST = 60;

const listed = (labels: readonly string[]): string =>
  labels.length > MOST ? `${labels.slice(0, MOST).join(", ")} + ${labels.length - MOST}` : labels.join(", ");

interface Chip {
  readonly part: FilterPart | "also";
  readonly label: string;
  readonly act?: string;
}

const STEPS = ["", "", ", two steps", ", three steps"];

/** The filters of a view in words. */
function chipsOf({ graph, extractions }: KnowledgeGraph, view: View): readonly Chip[] {
  const chips: Chip[] = [];
  const add = (part: Chip["part"], label: string, act?: string): void =>
    void chips.push({ part, label, ...(act === undefined ? {} : { act }) });
  const nameOf = (id: string): string => bidiIsolated(beginning(graph.getNodeAttribute(id, "label"), LONGEST));
  if (view.focus !== null && graph.hasNode(view.focus)) add("focus", `Around ${nameOf(view.focus)}${STEPS[view.depth] ?? ""}`);
  if (view.types) {
    add("types", onlyAddsStatements(view.types) ? "With statements" : listed(view.types.map((id) => entityType(id).plural)));
  }
  if (view.relations) {
    add("relations", listed(view.relations.map((id) => (id === "said" ? "spoke about" : relationOf(id).label))));
  }
  if (view.certainties) {
    const labels = view.certainties.map((id) => CERTAINTIES.find((certainty) => certainty.id === id)?.label ?? id);
    add("certainties", listed(labels));
  }
  if (view.sources) add("sources", listed(view.sources.map((source) => bidiIsolated(beginning(sourceLabel(source), LONGEST)))));
  if (view.articles)
    add(
      "articles",
      listed(view.articles.map((id) => bidiIsolated(beginning(extractions.get(id)?.article.title || id, LONGEST)))),
    );
  if (view.communities) {
    const names = view.communities.filter((id) => graph.hasNode(id)).map((id) => `Community of ${nameOf(id)}`);
    add("communities", listed(names));
  }
  if (view.days) add("days", view.days.map(longDate).join(" – "));
  if (view.confidence > 0) add("confidence", `At least ${Math.round(100 * view.confidence)} % sure`);
  const hidden = view.hidden.filter((id) => graph.hasNode(id));
  if (hidden.length > 0) add("hidden", `Hidden: ${listed(hidden.map(nameOf))}`, "Show what was hidden");
  if (view.only) {
    const only = view.only.filter((id) => graph.hasNode(id));
    const names = only.length > MOST ? counted(only.length, "entity", "entities") : listed(only.map(nameOf));
    add("only", `Only ${names}`, "Show the others again");
  }
  if (view.also !== null && graph.hasNode(view.also)) {
    const name = nameOf(view.also);
    add("also", `Also ${name}`, `Hide ${name} again, as the filters do`);
  }
  return chips;
}

/** The active filters over the canvas, with what they leave; each chip lifts its own. */
export function Chips(): JSX.Element {
  const view = useStore((state) => state.view);
  const knowledge = useStore((state) => state.knowledge);
  const { shown, all, drawn } = useScene();
  const chips = chipsOf(knowledge, view);
  const statements = drawn.filterNodes((_id, { type }) => type === "Statement").length;
  return (
    <div className="chips">
      <p className="chips-count" data-testid="count">
        <strong>{shown.toLocaleString("en")}</strong>
        {shown === all ? "" : ` of ${all.toLocaleString("en")}`} {all === 1 ? "entity" : "entities"}
        {statements > 0 ? `, ${statements.toLocaleString("en")} statements` : ""}, {drawn.size.toLocaleString("en")}{" "}
        {drawn.size === 1 ? "line" : "lines"}
      </p>
      {chips.map(({ part, label, act = `Lift the filter ${label}` }) => (
        <button
          key={part}
          type="button"
          className="chip"
          aria-label={act}
          title={act}
          onClick={() => changeView({ [part]: INITIAL_VIEW[part] })}
        >
          {label}
          <Icon name="close" />
        </button>
      ))}
      {chips.length > 0 ? (
        <button type="button" className="link-button" onClick={() => changeView(UNFILTERED)}>
          Clear all
        </button>
      ) : null}
    </div>
  );
}

/** In place of an empty picture: which filter hides everything, and what there is without it. */
export function EmptyPicture(): JSX.Element | null {
  const knowledge = useStore((state) => state.knowledge);
  const view = useStore((state) => state.view);
  const ready = useStore((state) => state.ready);
  const { drawn } = useScene();
  if (!ready || drawn.order > 0) return null;
  if (!isFiltered(view)) {
    return (
      <div className="empty-picture" role="status">
        <p className="empty-title">
          {knowledge.extractions.size === 0 ? "No articles yet" : "No two entities are joined by a sentence"}
        </p>
        <p>Drop articles or a folder anywhere on this window, or paste text. Nothing leaves this browser.</p>
      </div>
    );
  }
  const offers = lifts(knowledge, view);
  return (
    <div className="empty-picture" role="status">
      <p className="empty-title">The filters leave nothing</p>
      {offers.length === 0 ? (
        <button type="button" className="main-button" onClick={() => changeView(UNFILTERED)}>
          Clear all filters
        </button>
      ) : (
        offers.map((offer: Lift) => (
          <p key={offer.label}>
            The filter on <strong>{offer.label}</strong> hides {offer.entities.toLocaleString("en")}{" "}
            {offer.entities === 1 ? "entity" : "entities"}.{" "}
            <button type="button" className="link-button" onClick={() => changeView(offer.change)}>
              Lift it
            </button>
          </p>
        ))
      )}
    </div>
  );
}
