import type { JSX } from "react";
import type { Span } from "../../article/span.ts";
import type { Role } from "../../graph/reading/evidence.ts";
import { type Mark, segments } from "../../graph/reading/segments.ts";

/** A stretch of an article with subject, object and evidence marked: text nodes only, whatever the article holds. */
export function MarkedText({
  text,
  span,
  marks,
}: {
  readonly text: string;
  readonly span: Span;
  readonly marks: readonly Mark<Role>[];
}): JSX.Element {
  return (
    <>
      {segments(span, marks).map(({ start, end, values }) => {
        const words = text.slice(start, end);
        if (values.length === 0) return <span key={start}>{words}</span>;
        return (
          <mark key={start} className={[...new Set(values)].join(" ")}>
            {words}
          </mark>
        );
      })}
    </>
  );
}
