import { Fragment, type JSX } from "react";
import { sentenceParts, type Told } from "../../graph/reading/sentence-parts.ts";
import { useStore } from "../state/store.ts";

/** A relation as a sentence, with the names in bold. */
export function RelationSentence({ told }: { readonly told: Told }): JSX.Element {
  const knowledge = useStore((state) => state.knowledge);
  return (
    <span className="relation-sentence">
      {sentenceParts(knowledge, told).map(({ text, name }, index) =>
        name ? (
          // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a sentence do not move
          <strong key={index}>
            <bdi>{text}</bdi>
          </strong>
        ) : (
          // biome-ignore lint/suspicious/noArrayIndexKey: as above
          <Fragment key={index}>{text}</Fragment>
        ),
      )}
    </span>
  );
}
