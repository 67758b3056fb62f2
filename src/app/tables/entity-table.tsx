import type { JSX } from "react";
import type { KnowledgeGraph } from "../../graph/knowledge-graph.ts";
import { TypeMark } from "../parts/type-mark.tsx";
import { selectNode } from "../state/store.ts";
import { entityTable } from "../state/tables/entities.ts";
import { TableView } from "./table-view.tsx";
import type { Shown } from "./tables.tsx";

/** The entities of the picture: what each is, how often and where it is mentioned. */
export function EntityTable({ knowledge, scene }: Shown): JSX.Element {
  return (
    <TableView
      id="entities"
      noun={["entity", "entities"]}
      table={entityTable(knowledge, scene)}
      cells={{ name: ({ key }) => <Name id={key} of={knowledge} /> }}
      several
      onPick={({ key }) => selectNode(key)}
    />
  );
}

/** A name with the pictogram of its type; the words of a statement in quotation marks. */
export function Name({ id, of: { graph } }: { readonly id: string; readonly of: KnowledgeGraph }): JSX.Element {
  const { label, type } = graph.getNodeAttributes(id);
  return (
    <span className="cell-name" title={label}>
      <TypeMark type={type} small />
      <span>{type === "Statement" ? `“${label}”` : label}</span>
    </span>
  );
}
