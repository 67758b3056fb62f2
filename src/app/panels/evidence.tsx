import { type JSX, useEffect, useState } from "react";
import type { Article } from "../../article/article.ts";
import { pageAt } from "../../article/pages.ts";
import { evidenceTest } from "../../graph/filter.ts";
import { isPlainCue } from "../../graph/reading/cue.ts";
import { type EvidenceCard, evidenceCards } from "../../graph/reading/evidence.ts";
import { copyText } from "../../platform/browser.ts";
import { counted } from "../parts/counted.ts";
import { longDate, whenWords } from "../parts/dates.ts";
import { Icon } from "../parts/icon.tsx";
import { MarkedText } from "../parts/marked-text.tsx";
import { RelationSentence } from "../parts/relation-sentence.tsx";
import { ClaimBadge, CueWord, StatusBadge } from "../parts/status-badge.tsx";
import { useScene } from "../state/hooks.ts";
import { graphFilter } from "../state/scene.ts";
import { selectedEdges } from "../state/selected.ts";
import { openReader, useStore } from "../state/store.ts";

const FIRST = 40;

/** The sentences behind the selection, each with what it proves. */
export function EvidencePanel(): JSX.Element {
  const knowledge = useStore((state) => state.knowledge);
  const selection = useStore((state) => state.view.selection);
  const [most, setMost] = useState(FIRST);
  // A filter on lines or dates also decides which sentences are shown.
  const { filters } = useScene();
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new selection starts at the top
  useEffect(() => setMost(FIRST), [selection]);
  const edges = selectedEdges(knowledge, selection);
  const all = evidenceCards(knowledge, edges);
  const test = evidenceTest(knowledge, graphFilter(filters));
  const passing = test ? evidenceCards(knowledge, edges, test) : all;
  // A selection that the filters hide is shown all the same: somebody asked for it.
  const cards = passing.length > 0 ? passing : all;
  if (!selection) return <p className="panel-body panel-hint">Select an entity or a line to read the sentences behind it.</p>;
  return (
    <div className="panel-body">
      <p className="panel-hint">
        {cards.length === 0
          ? selection.kind === "many"
            ? "No sentence joins any two of these."
            : "No sentence joins it to another entity yet."
          : cards.every(({ sentence: [start, end] }) => start === end)
            ? "The opened file tells of it, without a sentence"
            : `${counted(cards.length, "sentence")}, in the order of the articles' dates`}
        {cards.length < all.length ? `; the filters leave out ${counted(all.length - cards.length, "other")}` : ""}
        {passing.length === 0 && all.length > 0 ? "; the filters leave out all of them" : ""}
      </p>
      <ol className="cards" data-testid="evidence">
        {cards.slice(0, most).map((card) => (
          <li key={card.key}>
            <Card card={card} />
          </li>
        ))}
      </ol>
      {cards.length > most ? (
        <button type="button" className="plain-button" onClick={() => setMost(most + FIRST)}>
          Show {Math.min(FIRST, cards.length - most)} more
        </button>
      ) : null}
    </div>
  );
}

function Card({ card: { article, sentence, captions, marks } }: { readonly card: EvidenceCard }): JSX.Element {
  const [start, end] = sentence;
  const page = pageAt(article, start);
  return (
    <article className="card">
      <ul className="captions">
        {captions.map((caption) => (
          <li key={caption.key}>
            <RelationSentence told={caption} />
            {caption.speech && !isPlainCue(caption.cue) ? <CueWord cue={caption.cue ?? ""} /> : null}
            {caption.title === null ? null : <bdi className="office">{caption.title}</bdi>}
            <StatusBadge status={caption.status} />
            {caption.claimedBy === null || caption.speech ? null : <ClaimBadge by={caption.claimedBy} />}
            {caption.when === null ? null : <span className="when">{whenWords(caption.when)}</span>}
          </li>
        ))}
      </ul>
      {start === end ? (
        <p className="panel-hint">The file quotes no sentence for it.</p>
      ) : (
        <blockquote className="sentence">
          <MarkedText text={article.text} span={sentence} marks={marks} />
        </blockquote>
      )}
      <footer>
        <button type="button" className="source" onClick={() => openReader(article.id, start)} title="Read the article here">
          <Icon name="book" />
          <span className="source-title">
            {page === null ? article.title : `${article.title}, p. ${page}`}
            {article.url === undefined ? null : <bdi className="source-address">{article.url}</bdi>}
          </span>
          {article.date === null ? null : <time dateTime={article.date}>{longDate(article.date)}</time>}
        </button>
        <CopyButton citation={citation(article.text.slice(start, end), article, page)} />
      </footer>
    </article>
  );
}

/** A sentence as it may be quoted: words, title, publisher, date, page, address. */
function citation(sentence: string, { title, source, date, url }: Article, page: number | null): string {
  const told = [title, source, date === null ? null : longDate(date), page === null ? null : `p. ${page}`, url ?? null];
  const where = told.filter((part) => part !== null).join(", ");
  return `“${sentence.replaceAll(/\s+/gu, " ").trim()}” (${where})`;
}

function CopyButton({ citation: text }: { readonly citation: string }): JSX.Element {
  const [state, setState] = useState<"idle" | "copied" | "failed">("idle");
  useEffect(() => {
    if (state === "idle") return;
    const timer = setTimeout(() => setState("idle"), 1800);
    return () => clearTimeout(timer);
  }, [state]);
  const label = state === "copied" ? "Copied" : state === "failed" ? "The browser does not allow copying" : "Copy with source";
  return (
    <button
      type="button"
      className="icon-button"
      aria-label={label}
      title={label}
      onClick={() => void copyText(text).then((done) => setState(done ? "copied" : "failed"))}
    >
      <Icon name={state === "copied" ? "check" : state === "failed" ? "close" : "copy"} />
    </button>
  );
}
