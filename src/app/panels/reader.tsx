import { type CSSProperties, type JSX, memo, useEffect, useMemo, useRef } from "react";
import { sentenceOf } from "../../article/sentence-of.ts";
import { sourcesOf } from "../../article/sources-of.ts";
import type { NodeAttributes } from "../../graph/knowledge-graph.ts";
import { type Lookup, lookupOf } from "../../graph/reading/lookup.ts";
import { type Mark, segments } from "../../graph/reading/segments.ts";
import { nodeColour } from "../../graph/style.ts";
import { counted } from "../parts/counted.ts";
import { longDate } from "../parts/dates.ts";
import { useHover } from "../parts/use-hover.ts";
import { selectNode, useStore } from "../state/store.ts";
import { ArticleList } from "./article-list.tsx";

type Layer =
  | { readonly kind: "mention"; readonly node: string }
  | { readonly kind: "statement"; readonly node: string }
  | { readonly kind: "furniture" }
  | { readonly kind: "sentence" };

/** The article beside the graph: mentions underlined in their type's colour, statements tinted, furniture grey. */
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
        {[article.source, article.date === null ? null : longDate(article.date)].filter((part) => part !== null).join(", ")}
      </p>
      {article.copies ? (
        <p className="reader-source">
          Also in{" "}
          {sourcesOf({ ...article, source: null })
            .filter(Boolean)
            .join(", ") || counted(article.copies.length, "copy", "copies")}
        </p>
      ) : null}
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
  const lookup = lookupOf(knowledge);
  const article = knowledge.extractions.get(id)?.article;
  const pieces = useMemo(() => {
    if (!article) return [];
    return segments([0, article.text.length], layersOf(lookup, id, article.furniture, from, to));
  }, [article, lookup, id, from, to]);
  if (!article) return null;
  return (
    <div className="article-text">
      {pieces.map(({ start, end, values }) => (
        <Piece key={start} text={article.text.slice(start, end)} layers={values} />
      ))}
    </div>
  );
});

function layersOf(
  lookup: Lookup,
  id: string,
  furniture: readonly (readonly [number, number])[],
  from: number,
  to: number,
): readonly Mark<Layer>[] {
  return [
    ...furniture.map(([start, end]): Mark<Layer> => ({ start, end, value: { kind: "furniture" } })),
    ...lookup
      .statements(id)
      .flatMap(({ node, statement }) =>
        statement.spans.map(([start, end]): Mark<Layer> => ({ start, end, value: { kind: "statement", node } })),
      ),
    ...(to > from ? [{ start: from, end: to, value: { kind: "sentence" } as const }] : []),
    ...lookup.mentions(id).map(({ node, start, end }): Mark<Layer> => ({ start, end, value: { kind: "mention", node } })),
  ];
}

function Piece({ text, layers }: { readonly text: string; readonly layers: readonly Layer[] }): JSX.Element {
  const graph = useStore((state) => state.knowledge.graph);
  let mention: string | null = null;
  const classes: string[] = [];
  for (const layer of layers) {
    if (layer.kind === "mention") mention = layer.node;
    else if (layer.kind === "sentence") classes.push("reading-sentence");
    else classes.push(layer.kind);
  }
  if (mention === null || !graph.hasNode(mention)) return <span className={classes.join(" ")}>{text}</span>;
  return <Mention node={mention} text={text} classes={classes} attributes={graph.getNodeAttributes(mention)} />;
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
      title={attributes.label}
      onClick={() => selectNode(node)}
      onKeyDown={(event) => {
        if (event.key !== "Enter" && event.key !== " ") return;
        event.preventDefault();
        selectNode(node);
      }}
      {...hover}
    >
      {text}
    </span>
  );
}
