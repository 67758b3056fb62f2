import { type CSSProperties, type JSX, memo, useEffect, useMemo, useRef } from "react";
import { bidiIsolated } from "../../article/bidi.ts";
import { sentenceOf } from "../../article/sentence-of.ts";
import { sourcesOf } from "../../article/sources-of.ts";
import type { KnowledgeGraph, NodeAttributes } from "../../graph/knowledge-graph.ts";
import { lookupOf } from "../../graph/reading/lookup.ts";
import { type Mark, segments } from "../../graph/reading/segments.ts";
import { type Speaker, speakersOf } from "../../graph/reading/speakers.ts";
import { nodeColour } from "../../graph/style.ts";
import { counted } from "../parts/counted.ts";
import { longDate } from "../parts/dates.ts";
import { useHover } from "../parts/use-hover.ts";
import { markNode, useStore } from "../state/store.ts";
import { ArticleList } from "./article-list.tsx";
import { SpeakerLegend, SpeakerTag } from "./speakers.tsx";

type Layer =
  | { readonly kind: "mention"; readonly node: string }
  | { readonly kind: "statement"; readonly speaker: Speaker; readonly length: number; readonly from: number }
  | { readonly kind: "furniture" }
  | { readonly kind: "sentence" };

/** The article beside the graph: mentions underlined in their type's colour, statements tinted by who speaks, furniture grey. */
export function Reader(): JSX.Element {
  const knowledge = useStore((state) => state.knowledge);
  const reading = useStore((state) => state.view.reading);
  const extraction = reading ? knowledge.extractions.get(reading.article) : undefined;
  const body = useRef<HTMLDivElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the same place asked for again scrolls again
  useEffect(() => {
    const target = body.current?.querySelector(".reading-sentence") ?? body.current?.querySelector("h3");
    target?.scrollIntoView({ block: "center", behavior: "instant" });
  }, [reading, extraction]);
  if (!reading || !extraction) {
    return (
      <div className="panel-body">
        <p className="panel-hint">Choose an article, or open one from a sentence.</p>
        <ArticleList />
      </div>
    );
  }
  const { article } = extraction;
  const sentence = reading.at === null ? null : sentenceOf(extraction, [reading.at, reading.at + 1]);
  return (
    <div className="panel-body reader" ref={body} data-testid="reader">
      <button
        type="button"
        className="link-button"
        onClick={() => useStore.setState(({ view }) => ({ view: { ...view, reading: null } }))}
      >
        All articles
      </button>
      <h3>{article.title}</h3>
      <p className="reader-source">
        {article.source === null ? null : <bdi>{article.source}</bdi>}
        {article.source === null || article.date === null ? null : ", "}
        {article.date === null ? null : longDate(article.date)}
      </p>
      {article.url === undefined ? null : (
        <p className="reader-source address" data-testid="address">
          <bdi>{article.url}</bdi>
        </p>
      )}
      {article.copies ? (
        <p className="reader-source">
          Also in{" "}
          {sourcesOf({ ...article, source: null })
            .filter(Boolean)
            .join(", ") || counted(article.copies.length, "copy", "copies")}
        </p>
      ) : null}
      <SpeakerLegend speakers={speakersOf(knowledge, article.id).speakers} />
      <ArticleText id={article.id} from={sentence?.[0] ?? -1} to={sentence?.[1] ?? -1} />
    </div>
  );
}

/** The text of an article in pieces; kept apart so that hovering does not make it anew. */
const ArticleText = memo(function ArticleText({
  id,
  from,
  to,
}: {
  readonly id: string;
  readonly from: number;
  readonly to: number;
}) {
  const knowledge = useStore((state) => state.knowledge);
  const article = knowledge.extractions.get(id)?.article;
  const pieces = useMemo(() => {
    if (!article) return [];
    return segments([0, article.text.length], layersOf(knowledge, id, article.furniture, from, to));
  }, [article, knowledge, id, from, to]);
  if (!article) return null;
  return (
    <div className="article-text">
      {pieces.map(({ start, end, values }) => (
        <Piece key={start} at={start} text={article.text.slice(start, end)} layers={values} />
      ))}
    </div>
  );
});

function layersOf(
  knowledge: KnowledgeGraph,
  id: string,
  furniture: readonly (readonly [number, number])[],
  from: number,
  to: number,
): readonly Mark<Layer>[] {
  const lookup = lookupOf(knowledge);
  const { byStatement } = speakersOf(knowledge, id);
  return [
    ...furniture.map(([start, end]): Mark<Layer> => ({ start, end, value: { kind: "furniture" } })),
    ...lookup.statements(id).flatMap(({ node, statement: { spans } }) => {
      const speaker = byStatement.get(node);
      const length = spans.reduce((sum, [start, end]) => sum + end - start, 0);
      const first = spans[0]?.[0] ?? -1;
      return speaker
        ? spans.map(([start, end]): Mark<Layer> => ({ start, end, value: { kind: "statement", speaker, length, from: first } }))
        : [];
    }),
    ...(to > from ? [{ start: from, end: to, value: { kind: "sentence" } as const }] : []),
    ...lookup.mentions(id).map(({ node, start, end }): Mark<Layer> => ({ start, end, value: { kind: "mention", node } })),
  ];
}

/** One piece of the text: inside a statement within another, the inner one gives the tint. */
function Piece({
  at,
  text,
  layers,
}: {
  readonly at: number;
  readonly text: string;
  readonly layers: readonly Layer[];
}): JSX.Element {
  const graph = useStore((state) => state.knowledge.graph);
  let mention: string | null = null;
  let said: (Layer & { readonly kind: "statement" }) | null = null;
  const classes: string[] = [];
  const begun: Speaker[] = [];
  for (const layer of layers) {
    if (layer.kind === "mention") mention = layer.node;
    else if (layer.kind === "sentence") classes.push("reading-sentence");
    else if (layer.kind === "furniture") classes.push("furniture");
    else {
      if (said === null || layer.length <= said.length) said = layer;
      if (layer.from === at) begun.push(layer.speaker);
    }
  }
  if (said) classes.push("statement", `tint-${said.speaker.tint}`);
  return (
    <>
      {[...new Set(begun)].map((speaker) => (
        <SpeakerTag key={speaker.node ?? speaker.name} speaker={speaker} />
      ))}
      {mention === null || !graph.hasNode(mention) ? (
        <span className={classes.join(" ")}>{text}</span>
      ) : (
        <Mention node={mention} text={text} classes={classes} attributes={graph.getNodeAttributes(mention)} />
      )}
    </>
  );
}

function Mention({
  node,
  text,
  classes,
  attributes,
}: {
  readonly node: string;
  readonly text: string;
  readonly classes: readonly string[];
  readonly attributes: NodeAttributes;
}): JSX.Element {
  const hover = useHover({ kind: "node", id: node });
  return (
    // A real button would not break across lines as words do.
    // biome-ignore lint/a11y/useSemanticElements: as above
    <span
      role="button"
      tabIndex={0}
      className={["mention", ...classes].join(" ")}
      style={{ "--type": nodeColour(attributes) } as CSSProperties}
      title={bidiIsolated(attributes.label)}
      onClick={() => markNode(node)}
      onKeyDown={(event) => {
        if (event.key !== "Enter" && event.key !== " ") return;
        event.preventDefault();
        markNode(node);
      }}
      {...hover}
    >
      {text}
    </span>
  );
}
