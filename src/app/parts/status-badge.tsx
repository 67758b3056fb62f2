import type { JSX } from "react";
import { STATUSES, type Status } from "../../schema/status.ts";

/** Says that something is planned, possible or denied; says nothing of what is stated. */
export function StatusBadge({ status, count }: { readonly status: Status; readonly count?: number }): JSX.Element | null {
  if (status === "actual") return null;
  const { label, description } = STATUSES.find(({ id }) => id === status) ?? { label: status, description: "" };
  return (
    <span className={`badge ${status}`} title={description}>
      {label}
      {count === undefined ? "" : ` ${count}`}
    </span>
  );
}

/** Says that a source claims it and the article does not. */
export function ClaimBadge({ by }: { readonly by: string }): JSX.Element {
  return (
    <span className="badge claimed" title="A source says this; the article does not say it itself.">
      claimed by <bdi>{by}</bdi>
    </span>
  );
}

/** The article's own word for how something was said, where it is another than that. */
export function CueWord({ cue, count = 1 }: { readonly cue: string; readonly count?: number }): JSX.Element {
  return (
    <span className="cue-word" title="The article's own word for it">
      <bdi>{cue}</bdi>
      {count > 1 ? ` ${count}` : ""}
    </span>
  );
}
