import { type JSX, useState } from "react";
import { bidiIsolated } from "../../article/bidi.ts";
import { sayReason } from "../../resolve/reasons.ts";
import type { MergeSuggestion } from "../../resolve/suggest.ts";
import { EntityButton } from "../parts/entity-button.tsx";
import { useStore } from "../state/store.ts";
import { FEW_ARTICLES, type Suggested, suggestionsOf } from "../state/suggestions.ts";
import { acceptMerge, refuseMerge } from "../state/tidy.ts";

const FIRST = 10;
const NONE: Suggested = { found: [], looking: false };

/** What may be one, once `wanted`: of an entity, or of all. */
export function useSuggestions(wanted: boolean, id?: string): Suggested {
  const knowledge = useStore((state) => state.knowledge);
  useStore((state) => state.reckoned);
  useStore((state) => state.progress);
  const few = knowledge.extractions.size <= FEW_ARTICLES;
  const { found, looking } = wanted || few ? suggestionsOf(knowledge) : NONE;
  return { found: id === undefined ? found : found.filter(({ a, b }) => a === id || b === id), looking };
}

/** All pairs that may be one, to be gone through; nothing where there is none. */
export function SuggestedMerges(): JSX.Element | null {
  const articles = useStore((state) => state.knowledge.extractions.size);
  const [open, setOpen] = useState(false);
  const [most, setMost] = useState(FIRST);
  const { found, looking } = useSuggestions(open);
  if (found.length === 0 && (articles <= FEW_ARTICLES || articles === 0)) return null;
  return (
    <details
      className="tidy suggested"
      data-testid="suggested"
      open={open}
      onToggle={(event) => setOpen(event.currentTarget.open)}
    >
      <summary>
        Perhaps one and the same {found.length === 0 ? null : <span className="count">{found.length.toLocaleString("en")}</span>}
      </summary>
      {looking || found.length > 0 ? null : <p className="panel-hint">Nothing looks like one thing under two names.</p>}
      {looking && found.length === 0 ? (
        <p className="panel-hint" role="status">
          Looking…
        </p>
      ) : null}
      <ul className="suggestions">
        {found.slice(0, most).map((suggestion) => (
          <SuggestionCard key={`${suggestion.a} ${suggestion.b}`} suggestion={suggestion} />
        ))}
      </ul>
      {found.length > most ? (
        <button type="button" className="plain-button" onClick={() => setMost(most + FIRST)}>
          Show {Math.min(FIRST, found.length - most)} more
        </button>
      ) : null}
    </details>
  );
}

/** Two entities that may be one, why, and the two answers. */
export function SuggestionCard({ suggestion }: { readonly suggestion: MergeSuggestion }): JSX.Element | null {
  const graph = useStore((state) => state.knowledge.graph);
  const { a, b, reasons } = suggestion;
  if (!graph.hasNode(a) || !graph.hasNode(b)) return null;
  const [one, other] = [a, b].map((id) => bidiIsolated(graph.getNodeAttribute(id, "label")));
  const [pro, contra] = [reasons.filter(({ weight }) => weight > 0), reasons.filter(({ weight }) => weight < 0)];
  return (
    <li className="suggestion">
      <p className="hop-ends">
        <EntityButton id={a} />
        <EntityButton id={b} />
      </p>
      <ul className="why">
        {pro.slice(0, 3).map((reason) => (
          <li key={reason.reason + reason.detail}>
            <bdi>{sayReason(reason)}</bdi>
          </li>
        ))}
        {contra.slice(0, 2).map((reason) => (
          <li key={reason.reason + reason.detail} className="against">
            but <bdi>{sayReason(reason)}</bdi>
          </li>
        ))}
      </ul>
      <p className="row-acts">
        <button
          type="button"
          className="plain-button"
          aria-label={`${one} and ${other}: the same`}
          onClick={() => acceptMerge(a, b)}
        >
          The same
        </button>
        <button
          type="button"
          className="plain-button"
          aria-label={`${one} and ${other}: two different`}
          onClick={() => refuseMerge(a, b)}
        >
          Two different
        </button>
      </p>
    </li>
  );
}
