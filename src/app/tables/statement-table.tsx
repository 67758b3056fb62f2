import type { JSX } from "react";
import { unnamedSource } from "../../graph/reading/evidence.ts";
import { wordsOf } from "../../graph/reading/words.ts";
import { EntityButton } from "../parts/entity-button.tsx";
import { openReader, selectNode, showPanel } from "../state/store.ts";
import { statementTable } from "../state/tables/statements.ts";
import { TableView } from "./table-view.tsx";
import type { Shown } from "./tables.tsx";

/** How many things a statement is about that have room in a row. */
const FEW = 2;

/** Who said what, about whom, when and where. */
export function StatementTable({ knowledge, scene }: Shown): JSX.Element {
  const name = (id: string): string => knowledge.graph.getNodeAttribute(id, "label");
  return (
    <TableView
      id="statements"
      noun={["statement", "statements"]}
      table={statementTable(knowledge, scene)}
      cells={{
        who: ({ speaker, place }, stop) =>
          speaker === null ? (
            <span className="cell-note">{unnamedSource(place.statement) ?? "not named"}</span>
          ) : (
            <EntityButton id={speaker} stop={`${stop}-who`} />
          ),
        words: ({ place }) => {
          const words = wordsOf(place);
          return (
            <span className="cell-words" title={words}>
              {words}
            </span>
          );
        },
        about: ({ about }, stop) => (
          <span className="cell-badges">
            {about.slice(0, FEW).map((id, i) => (
              <EntityButton key={id} id={id} stop={`${stop}-about-${i}`} />
            ))}
            {about.length > FEW ? (
              <span className="cell-note" title={about.slice(FEW).map(name).join(", ")}>
                + {about.length - FEW}
              </span>
            ) : null}
          </span>
        ),
        article: ({ place: { extraction, statement } }, stop) => (
          <button
            type="button"
            id={`${stop}-article`}
            tabIndex={-1}
            className="cell-link"
            title={`Read it in “${extraction.article.title}”`}
            onClick={() => openReader(extraction.article.id, statement.spans[0]?.[0] ?? 0)}
          >
            {extraction.article.title || extraction.article.id}
          </button>
        ),
      }}
      onPick={({ key }) => {
        selectNode(key);
        showPanel("evidence");
      }}
    />
  );
}
