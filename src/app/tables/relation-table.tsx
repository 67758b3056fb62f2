import type { JSX } from "react";
import { STATUSES } from "../../schema/status.ts";
import { CueWord, StatusBadge } from "../parts/status-badge.tsx";
import { selectLine } from "../state/store.ts";
import { type Certainties, relationTable } from "../state/tables/relations.ts";
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
        status: (row) => <Certainty of={table.certainties(row)} />,
      }}
      onPick={({ picks }) => {
        if (picks.kind === "line") selectLine(picks.a, picks.b);
      }}
    />
  );
}

/** Whether it is so, as the app tells it everywhere; with numbers where the evidence does not agree. */
function Certainty({ of: { statuses, stated, claimed } }: { readonly of: Certainties }): JSX.Element {
  const { actual: _, ...others } = statuses;
  const kinds = [...Object.values(others), stated, claimed].filter((count) => count > 0).length;
  const many = kinds > 1;
  return (
    <span className="cell-badges">
      {stated > 0 ? <span>Stated</span> : null}
      {STATUSES.map(({ id }) =>
        statuses[id] > 0 ? <StatusBadge key={id} status={id} {...(many ? { count: statuses[id] } : {})} /> : null,
      )}
      {claimed > 0 ? (
        <span className="badge claimed" title="A source says this; the article does not say it itself.">
          claimed{many ? ` ${claimed}` : ""}
        </span>
      ) : null}
    </span>
  );
}
