import { Fragment, type JSX } from "react";
import type { KnowledgeGraph } from "../../graph/knowledge-graph.ts";
import { type Relation, relation as relationOf } from "../../schema/relations.ts";
import { useStore } from "../state/store.ts";

interface Told {
  readonly relation: Relation;
  readonly speech: boolean;
  readonly subject: string;
  readonly object: string;
}

const SPEECH = "{subject} spoke about {object}";
const template = ({ relation, speech }: Told): string => (speech ? SPEECH : relationOf(relation).sentence);

function nameOf({ graph }: KnowledgeGraph, id: string): string {
  if (!graph.hasNode(id)) return id;
  const { type, label } = graph.getNodeAttributes(id);
  return type === "Statement" ? `“${label}”` : label;
}

/** A relation as a sentence, with the names in bold. */
export function RelationSentence({ told }: { readonly told: Told }): JSX.Element {
  const knowledge = useStore((state) => state.knowledge);
  const parts = template(told).split(/(\{subject\}|\{object\})/u);
  return (
    <span className="relation-sentence">
      {parts.map((part, index) => {
        // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a fixed template do not move
        if (part === "{subject}") return <strong key={index}>{nameOf(knowledge, told.subject)}</strong>;
        // biome-ignore lint/suspicious/noArrayIndexKey: as above
        if (part === "{object}") return <strong key={index}>{nameOf(knowledge, told.object)}</strong>;
        // biome-ignore lint/suspicious/noArrayIndexKey: as above
        return <Fragment key={index}>{part}</Fragment>;
      })}
    </span>
  );
}

/** The same as plain text. */
export function sentenceText(knowledge: KnowledgeGraph, told: Told): string {
  return template(told)
    .replace("{subject}", () => nameOf(knowledge, told.subject))
    .replace("{object}", () => nameOf(knowledge, told.object));
}
