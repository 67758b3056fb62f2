import type { JSX } from "react";
import { entityType } from "../../schema/entity-types.ts";
import { relation as relationOf } from "../../schema/relations.ts";
import { STATUSES } from "../../schema/status.ts";
import { useScene } from "../state/hooks.ts";
import { type Lift, lifts } from "../state/scene.ts";
import { changeView, useStore } from "../state/store.ts";
import { isFiltered, onlyAddsStatements, type View } from "../state/view.ts";
import { Icon } from "./icon.tsx";

const OPEN: Partial<View> = { types: null, relations: null, statuses: null, focus: null, also: null };
const MOST = 3;

const listed = (labels: readonly string[]): string =>
  labels.length > MOST ? `${labels.slice(0, MOST).join(", ")} + ${labels.length - MOST}` : labels.join(", ");

/** The active filters over the canvas, with what they leave; each chip lifts its own. */
export function Chips(): JSX.Element {
  const view = useStore((state) => state.view);
  const graph = useStore((state) => state.knowledge.graph);
  const { shown, all, drawn } = useScene();
  const chips: { readonly key: keyof View; readonly label: string; readonly act?: string }[] = [];
  if (view.focus !== null && graph.hasNode(view.focus)) {
    chips.push({ key: "focus", label: `Around ${graph.getNodeAttribute(view.focus, "label")}` });
  }
  if (view.types) {
    const label = onlyAddsStatements(view.types) ? "With statements" : listed(view.types.map((id) => entityType(id).plural));
    chips.push({ key: "types", label });
  }
  if (view.relations) {
    chips.push({
      key: "relations",
      label: listed(view.relations.map((id) => (id === "said" ? "spoke about" : relationOf(id).label))),
    });
  }
  if (view.statuses) {
    chips.push({
      key: "statuses",
      label: listed(view.statuses.map((id) => STATUSES.find((status) => status.id === id)?.label ?? id)),
    });
  }
  if (view.also !== null && graph.hasNode(view.also)) {
    const name = graph.getNodeAttribute(view.also, "label");
    chips.push({ key: "also", label: `Also ${name}`, act: `Hide ${name} again, as the filters do` });
  }
  const statements = drawn.filterNodes((_id, { type }) => type === "Statement").length;
  return (
    <div className="chips">
      <p className="chips-count" data-testid="count">
        <strong>{shown.toLocaleString("en")}</strong>
        {shown === all ? "" : ` of ${all.toLocaleString("en")}`} {all === 1 ? "entity" : "entities"}
        {statements > 0 ? `, ${statements.toLocaleString("en")} statements` : ""}, {drawn.size.toLocaleString("en")}{" "}
        {drawn.size === 1 ? "line" : "lines"}
      </p>
      {chips.map(({ key, label, act = `Lift the filter ${label}` }) => (
        <button key={key} type="button" className="chip" aria-label={act} title={act} onClick={() => changeView({ [key]: null })}>
          {label}
          <Icon name="close" />
        </button>
      ))}
      {chips.length > 0 ? (
        <button type="button" className="link-button" onClick={() => changeView(OPEN)}>
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
        <button type="button" className="main-button" onClick={() => changeView(OPEN)}>
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
