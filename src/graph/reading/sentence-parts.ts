import { bidiIsolated } from "../../article/bidi.ts";
import { type Relation, relation as relationOf } from "../../schema/relations.ts";
import type { KnowledgeGraph } from "../knowledge-graph.ts";
import { isPrefixCue } from "./cue.ts";

/** A relation to be told. */
export interface Told {
  readonly relation: Relation;
  readonly speech: boolean;
  readonly subject: string;
  readonly object: string;
  /** The article's own words for how something is said. */
  readonly cue?: string | null;
}

const SPEECH = "{subject} spoke about {object}";
const ENDS = /(\{subject\}|\{object\})/u;

function nameOf({ graph }: KnowledgeGraph, id: string): string {
  if (!graph.hasNode(id)) return id;
  const { type, label } = graph.getNodeAttributes(id);
  return type === "Statement" ? `“${label}”` : label;
}

/** A relation as a sentence in pieces, names apart from the words between them; who denies something is not told to have said it. */
export function sentenceParts(
  knowledge: KnowledgeGraph,
  told: Told,
): readonly { readonly text: string; readonly name: boolean }[] {
  const { relation, speech, cue } = told;
  const subject = { text: nameOf(knowledge, told.subject), name: true };
  const object = { text: nameOf(knowledge, told.object), name: true };
  if (relation === "said" && cue) {
    // Put together here, not in a template: a cue is a stretch of an article, which may hold anything.
    if (isPrefixCue(cue)) return [{ text: `${cue} `, name: false }, subject, { text: ", ", name: false }, object];
    return [subject, { text: ` ${cue} `, name: false }, object];
  }
  return (speech ? SPEECH : relationOf(relation).sentence)
    .split(ENDS)
    .map((part) => (part === "{subject}" ? subject : part === "{object}" ? object : { text: part, name: false }));
}

/** The same as plain text. */
export function sentenceText(knowledge: KnowledgeGraph, told: Told): string {
  return sentenceParts(knowledge, told)
    .map(({ text, name }) => (name ? bidiIsolated(text) : text))
    .join("");
}
