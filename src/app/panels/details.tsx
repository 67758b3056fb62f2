import type { JSX } from "react";
import { bidiIsolated } from "../../article/bidi.ts";
import type { KnowledgeGraph } from "../../graph/knowledge-graph.ts";
import { cueOf, isPlainCue, isPrefixCue } from "../../graph/reading/cue.ts";
import { unnamedSource } from "../../graph/reading/evidence.ts";
import { lookupOf } from "../../graph/reading/lookup.ts";
import { entityType } from "../../schema/entity-types.ts";
import { STATUSES } from "../../schema/status.ts";
import { counted } from "../parts/counted.ts";
import { dateRange } from "../parts/dates.ts";
import { EntityButton } from "../parts/entity-button.tsx";
import { RelationSentence } from "../parts/relation-sentence.tsx";
import { CueWord, StatusBadge } from "../parts/status-badge.tsx";
import { neighbourGroups, type PairRow, pairRows } from "../state/neighbours.ts";
import { selectedEdges } from "../state/selected.ts";
import { changeView, openReader, showPanel, useStore } from "../state/store.ts";
import { judgeEdge } from "../state/tidy.ts";
import { ArticleList } from "./article-list.tsx";
import { Several } from "./several.tsx";
import { SuggestedMerges } from "./suggestions.tsx";
import { Tidy } from "./tidy.tsx";

const FEW = 14;

/** What is known of the selection: an entity with its neighbours, or a pair with its relations. */
export function Details(): JSX.Element {
  const selection = useStore((state) => state.view.selection);
  const graph = useStore((state) => state.knowledge.graph);
  if (selection?.kind === "line" && graph.hasNode(selection.a) && graph.hasNode(selection.b)) return <PairDetails />;
  if (selection?.kind === "node" && graph.hasNode(selection.id)) {
    return graph.getNodeAttribute(selection.id, "type") === "Statement" ? (
      <StatementDetails id={selection.id} />
    ) : (
      <EntityDetails id={selection.id} />
    );
  }
  if (selection?.kind === "many") return <Several ids={selection.ids} />;
  return (
    <div className="panel-body">
      <p className="panel-hint">Select an entity or a line to see what the articles say about it.</p>
      <SuggestedMerges />
      <ArticleList />
    </div>
  );
}

function EntityDetails({ id }: { readonly id: string }): JSX.Element {
  const knowledge = useStore((state) => state.knowledge);
  const focus = useStore((state) => state.view.focus);
  const { mentions, articles, aliases, firstDate, lastDate } = knowledge.graph.getNodeAttributes(id);
  const groups = neighbourGroups(knowledge, id);
  return (
    <div className="panel-body">
      <dl className="facts">
        {aliases.length > 0 ? (
          <div>
            <dt>Also called</dt>
            <dd>{aliases.map(bidiIsolated).join(", ")}</dd>
          </div>
        ) : null}
        <div>
          <dt>Mentions</dt>
          <dd>
            {mentions.toLocaleString("en")} in {articles.length.toLocaleString("en")}{" "}
            {articles.length === 1 ? "article" : "articles"}
          </dd>
        </div>
        {firstDate === null ? null : (
          <div>
            <dt>Dates</dt>
            <dd>{dateRange(firstDate, lastDate)}</dd>
          </div>
        )}
      </dl>
      <p className="panel-actions">
        <button
          type="button"
          className="plain-button"
          aria-pressed={focus === id}
          onClick={() => changeView({ focus: focus === id ? null : id, depth: 1 })}
        >
          {focus === id ? "Show everything again" : "Show only its neighbourhood"}
        </button>
        <button type="button" className="plain-button" onClick={() => showPanel("evidence")}>
          See the sentences
        </button>
        <button
          type="button"
          className="plain-button"
          aria-haspopup="menu"
          onClick={(event) => {
            const { left, bottom } = event.currentTarget.getBoundingClientRect();
            useStore.setState({ menu: { id, x: left, y: bottom + 4 } });
          }}
        >
          More…
        </button>
      </p>
      <Tidy key={id} id={id} />
      {groups.length === 0 ? <p className="panel-hint">No sentence joins it to another entity yet.</p> : null}
      {groups.map(({ key, label, neighbours }) => (
        <section key={key} className="neighbours">
          <h3>
            {label} <span className="count">{neighbours.length}</span>
          </h3>
          <div className="neighbour-list">
            {neighbours.slice(0, FEW).map((neighbour) => (
              <EntityButton key={neighbour.id} id={neighbour.id} count={neighbour.weight} />
            ))}
          </div>
          {neighbours.length > FEW ? (
            <details>
              <summary>{neighbours.length - FEW} more</summary>
              <div className="neighbour-list">
                {neighbours.slice(FEW).map((neighbour) => (
                  <EntityButton key={neighbour.id} id={neighbour.id} count={neighbour.weight} />
                ))}
              </div>
            </details>
          ) : null}
        </section>
      ))}
    </div>
  );
}

function PairDetails(): JSX.Element {
  const knowledge = useStore((state) => state.knowledge);
  const selection = useStore((state) => state.view.selection);
  const rows = pairRows(knowledge, selectedEdges(knowledge, selection));
  return (
    <div className="panel-body">
      <ul className="pair-rows">
        {rows.map((row) => (
          <li key={row.key}>
            <RelationSentence told={row} />
            <span className="row-facts">
              {counted(row.count, "sentence")}
              {STATUSES.map(({ id }) => {
                const count = row.statuses.get(id);
                return count ? <StatusBadge key={id} status={id} count={count} /> : null;
              })}
              {!row.speech || [...row.cues.keys()].every(isPlainCue)
                ? null
                : [...row.cues].map(([cue, count]) => <CueWord key={cue} cue={cue} count={count} />)}
              {row.claimed > 0 ? <span className="badge claimed">claimed {row.claimed}</span> : null}
              {confirmed(knowledge, row) ? <span className="badge">confirmed</span> : null}
            </span>
            {row.speech || row.relation === "said" || row.relation === "about" ? null : (
              <span className="row-acts">
                {confirmed(knowledge, row) ? null : (
                  <button
                    type="button"
                    className="link-button"
                    title="The sentences bear it out"
                    onClick={() => judgeEdge("confirm", row.subject, row.relation, row.object)}
                  >
                    Confirm
                  </button>
                )}
                <button
                  type="button"
                  className="link-button"
                  title="No sentence says that: take the line away (Ctrl+Z brings it back)"
                  onClick={() => judgeEdge("reject", row.subject, row.relation, row.object)}
                >
                  Not supported
                </button>
              </span>
            )}
          </li>
        ))}
      </ul>
      <p className="panel-actions">
        <button type="button" className="plain-button" onClick={() => showPanel("evidence")}>
          See the sentences
        </button>
      </p>
    </div>
  );
}

/** Whether a person has confirmed a relation. */
const confirmed = ({ graph }: KnowledgeGraph, { subject, relation, object }: PairRow): boolean => {
  const key = `${subject} ${relation} ${object}`;
  return graph.hasEdge(key) && graph.getEdgeAttribute(key, "confirmed") === true;
};

function StatementDetails({ id }: { readonly id: string }): JSX.Element {
  const knowledge = useStore((state) => state.knowledge);
  const place = lookupOf(knowledge).statement(id);
  if (!place) return <div className="panel-body" />;
  const { extraction, statement, speaker } = place;
  const { article } = extraction;
  const about = knowledge.graph.outNeighbors(id);
  const [first] = statement.spans;
  const cue = cueOf(article, statement)?.text ?? "said";
  const prefix = isPrefixCue(cue);
  return (
    <div className="panel-body">
      <blockquote className="quote">
        {statement.spans.map(([start, end]) => article.text.slice(start, end)).join(" … ")}
      </blockquote>
      <section className="neighbours">
        <h3>source</h3>
        <div className="neighbour-list">
          {prefix ? <span>{cue}</span> : null}
          {speaker === null ? (
            <bdi>{unnamedSource(statement) ?? "a source that the article does not name"}</bdi>
          ) : (
            <EntityButton id={speaker} />
          )}
          {prefix ? null : <span>{cue}</span>}
        </div>
      </section>
      {about.length > 0 ? (
        <section className="neighbours">
          <h3>about</h3>
          <div className="neighbour-list">
            {about.map((other) => (
              <EntityButton key={other} id={other} />
            ))}
          </div>
        </section>
      ) : null}
      <p className="panel-actions">
        <button type="button" className="plain-button" onClick={() => openReader(article.id, first?.[0] ?? 0)}>
          Read it in “<bdi>{article.title}</bdi>”
        </button>
      </p>
      <p className="panel-hint">{entityType("Statement").description}</p>
    </div>
  );
}
