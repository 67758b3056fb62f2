import type { JSX } from "react";
import { STATUSES } from "../../schema/status.ts";
import { CueWord, StatusBadge } from "../parts/status-badge.tsx";
import { selectLine } from "../state/store.ts";
import { type RelationFacts, relationTable } from "../state/tables/relations.ts";
import { Name } from "./entity-table.tsx";
import { TableView } from "./table-view.tsx";
import type { Shown } from "./tables.tsx";

/** What joins two entities of the picture, relation by relation. */
export function RelationTable({ knowledge, scene }: Shown): JSX.Element {
  const table = relationTable(knowledge, scene);
  return (
    <TableView
      id="relations"
      noun={["relation", "relations"]}
      table={table}
      cells={{
        subject: ({ subject }) => <Name id={subject} of={knowledge} />,
        object: ({ object }) => <Name id={object} of={knowledge} />,
        relation: (row) => {
          const { label, note } = table.words(row);
          return (
            <span title={note === null ? label : `${label}: ${note}`}>
              {label}{" "}
              {note === null ? null : row.said === null ? <span className="cell-note">{note}</span> : <CueWord cue={note} />}
            </span>
          );
        },
        status: (row) => <Certainty facts={table.facts(row)} />,
      }}
      onPick={({ picks }) => {
        if (picks.kind === "line") selectLine(picks.a, picks.b);
      }}
    />
  );
}

/** Whether it is so, as the app tells it everywhere; with numbers where the evidence does not agree. */
function Certainty({ facts: { statuses, stated, claimed } }: { readonly facts: RelationFacts }): JSX.Element {
  const kinds = [...statuses.keys()].filter((id) => id !== "actual").length + (stated > 0 ? 1 : 0) + (claimed > 0 ? 1 : 0);
  const many = kinds > 1;
  return (
    <span className="cell-badges">
      {stated > 0 ? <span>Stated</span> : null}
      {STATUSES.map(({ id }) => {
        const count = statuses.get(id);
        return count ? <StatusBadge key={id} status={id} {...(many ? { count } : {})} /> : null;
      })}
      {claimed > 0 ? (
        <span className="badge claimed" title="A source says this; the article does not say it itself.">
          claimed{many ? ` ${claimed}` : ""}
        </span>
      ) : null}
    </span>
  );
}
