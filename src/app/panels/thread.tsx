import type { JSX } from "react";
import { bidiIsolated } from "../../article/bidi.ts";
import type { KnowledgeGraph } from "../../graph/knowledge-graph.ts";
import { type Caption, type EvidenceCard, evidenceCards } from "../../graph/reading/evidence.ts";
import type { Hop, Thread } from "../../graph/threads.ts";
import { counted } from "../parts/counted.ts";
import { longDate } from "../parts/dates.ts";
import { EntityButton } from "../parts/entity-button.tsx";
import { EntityPicker } from "../parts/entity-picker.tsx";
import { MarkedText } from "../parts/marked-text.tsx";
import { RelationSentence } from "../parts/relation-sentence.tsx";
import { ClaimBadge, StatusBadge } from "../parts/status-badge.tsx";
import { useScene } from "../state/hooks.ts";
import { changeView, openReader, selectLine, useStore } from "../state/store.ts";
import { changeThread, followThread, threadsNow } from "../state/thread.ts";

/** The strongest chains of evidence between two entities, each step with the sentence to quote. */
export function ThreadPanel(): JSX.Element {
  const knowledge = useStore((state) => state.knowledge);
  const view = useStore((state) => state.view);
  const started = useStore((state) => state.threadFrom);
  useScene();
  useStore((state) => state.reckoned);
  const { thread } = view;
  const from = thread?.from ?? started;
  const to = thread?.to ?? null;
  const found = threadsNow(knowledge, view);
  const pick = (a: string | null, b: string | null): void => {
    if (a !== null && b !== null) followThread(a, b);
    else useStore.setState({ threadFrom: a ?? b });
  };
  return (
    <div className="panel-body thread-panel">
      <div className="thread-ends">
        <EntityPicker label="From" chosen={from} onChoose={(id) => pick(id, to)} />
        <EntityPicker label="To" chosen={to} onChoose={(id) => pick(from, id)} />
      </div>
      {thread ? (
        <>
          <label className="check">
            <input type="checkbox" checked={!thread.hubs} onChange={(event) => changeThread({ hubs: !event.target.checked })} />
            Not through what everything is joined to
          </label>
          <label className="check">
            <input
              type="checkbox"
              checked={!thread.unsure}
              onChange={(event) => changeThread({ unsure: !event.target.checked })}
            />
            Only over what is fairly sure
          </label>
          <p className="panel-hint" role="status">
            {found === null
              ? "Looking…"
              : found.length === 0
                ? "No chain of sentences joins the two in what is shown."
                : `${counted(found.length, "chain")}, the strongest first`}
          </p>
          <ol className="threads" data-testid="threads">
            {(found ?? []).map((chain, index) => (
              <li key={chain.nodes.join(" ")}>
                <ThreadCard chain={chain} open={index === thread.chosen} onOpen={() => changeThread({ chosen: index })} />
              </li>
            ))}
          </ol>
          <button type="button" className="plain-button" onClick={() => changeView({ thread: null })}>
            Let go of the thread
          </button>
        </>
      ) : (
        <p className="panel-hint">
          Choose two entities to see how the articles join them, sentence by sentence. Or type “A to B” in the search.
        </p>
      )}
    </div>
  );
}

function ThreadCard({
  chain,
  open,
  onOpen,
}: {
  readonly chain: Thread;
  readonly open: boolean;
  readonly onOpen: () => void;
}): JSX.Element {
  const knowledge = useStore((state) => state.knowledge);
  const inner = chain.nodes.slice(1, -1).map((id) => knowledge.graph.getNodeAttribute(id, "label"));
  return (
    <section className={open ? "thread-card open" : "thread-card"}>
      <button type="button" className="thread-title" aria-expanded={open} onClick={onOpen}>
        <strong>{inner.length === 0 ? "Directly" : `Through ${inner.map(bidiIsolated).join(", ")}`}</strong>
        <span className="count">{counted(chain.hops.length, "step")}</span>
      </button>
      {open ? (
        <ol className="hops">
          {chain.hops.map((hop) => (
            <HopRow key={hop.line} hop={hop} />
          ))}
        </ol>
      ) : null}
    </section>
  );
}

/** The card of the piece of evidence to quote for a step, else the first of the line. */
function cardOf(knowledge: KnowledgeGraph, { edges, evidence }: Hop): EvidenceCard | null {
  const best = evidenceCards(knowledge, edges, (item) => item.id === evidence);
  return best[0] ?? evidenceCards(knowledge, edges)[0] ?? null;
}

function HopRow({ hop }: { readonly hop: Hop }): JSX.Element {
  const knowledge = useStore((state) => state.knowledge);
  const card = cardOf(knowledge, hop);
  const more = hop.edges.reduce((sum, edge) => sum + knowledge.graph.getEdgeAttribute(edge, "weight"), 0) - 1;
  return (
    <li className="hop">
      <p className="hop-ends">
        <EntityButton id={hop.from} />
        <span className="thread" aria-hidden="true" />
        <EntityButton id={hop.to} />
      </p>
      {card ? <Quote card={card} /> : null}
      {more > 0 ? (
        <button type="button" className="link-button" onClick={() => selectLine(hop.from, hop.to)}>
          All sentences of this line
        </button>
      ) : null}
    </li>
  );
}

function Quote({ card: { article, sentence, captions, marks } }: { readonly card: EvidenceCard }): JSX.Element {
  return (
    <>
      {captions.slice(0, 1).map((caption: Caption) => (
        <p key={caption.key} className="captions">
          <RelationSentence told={caption} />
          <StatusBadge status={caption.status} />
          {caption.claimedBy === null || caption.speech ? null : <ClaimBadge by={caption.claimedBy} />}
        </p>
      ))}
      <blockquote className="sentence">
        <MarkedText text={article.text} span={sentence} marks={marks} />
      </blockquote>
      <button type="button" className="source" onClick={() => openReader(article.id, sentence[0])} title="Read the article here">
        <span>
          <bdi>{article.title}</bdi>
          {article.date === null ? "" : `, ${longDate(article.date)}`}
        </span>
      </button>
    </>
  );
}
