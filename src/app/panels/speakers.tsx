import type { JSX } from "react";
import { bidiIsolated } from "../../article/bidi.ts";
import type { Speaker } from "../../graph/reading/speakers.ts";
import { useHover } from "../parts/use-hover.ts";
import { markNode } from "../state/store.ts";

/** Who speaks in the article, each with the tint of what they say. */
export function SpeakerLegend({ speakers }: { readonly speakers: readonly Speaker[] }): JSX.Element | null {
  if (speakers.length === 0) return null;
  return (
    <section className="speakers" aria-label="Who speaks in this article" data-testid="speakers">
      <span className="speakers-title">Who speaks</span>
      <ul>
        {speakers.map((speaker) => (
          <li key={speaker.node ?? speaker.name}>
            <SpeakerButton speaker={speaker} said={speaker.statements} />
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The speaker's name where a statement begins. */
export function SpeakerTag({ speaker }: { readonly speaker: Speaker }): JSX.Element {
  return <SpeakerButton speaker={speaker} tag />;
}

function SpeakerButton({
  speaker: { node, name, tint },
  said,
  tag = false,
}: {
  readonly speaker: Speaker;
  readonly said?: number;
  readonly tag?: boolean;
}): JSX.Element {
  const hover = useHover(node === null ? null : { kind: "node", id: node });
  const className = `${tag ? "speaker-tag" : "speaker"} tint-${tint}`;
  const words = (
    <>
      <bdi className="speaker-name">{name}</bdi>
      {said === undefined || said < 2 ? null : <span className="count">{said}</span>}
    </>
  );
  if (node === null) return <span className={className}>{words}</span>;
  return (
    <button
      type="button"
      className={className}
      title={`What ${bidiIsolated(name)} says`}
      aria-label={tag ? `${bidiIsolated(name)} says:` : undefined}
      onClick={() => markNode(node)}
      {...hover}
    >
      {words}
    </button>
  );
}
