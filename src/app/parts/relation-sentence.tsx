import { Fragment, type JSX } from "react";
import { useStore } from "../state/store.ts";
import { sentenceParts, type Told } from "./sentence-parts.ts";

/** A relation as a sentence, with the names in bold. */
export function RelationSentence({ told }: { readonly told: Told }): JSX.Element {
  const knowledge = useStore((state) => state.knowledge);
  return (
    <span className="relation-sentence">
      {sentenceParts(knowledge, told).map(({ text, name }, index) =>
        // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a sentence do not move
        name ? <strong key={index}>{text}</strong> : <Fragment key={index}>{text}</Fragment>,
      )}
    </span>
  );
}
