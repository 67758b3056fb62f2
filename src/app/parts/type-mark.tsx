import type { CSSProperties, JSX } from "react";
import { type NodeType, nodeType } from "../../schema/node-types.ts";

/** A type's pictogram on its colour, as in the picture. */
export function TypeMark({ type, small = false }: { readonly type: NodeType; readonly small?: boolean }): JSX.Element {
  const { colour, icon } = nodeType(type);
  return (
    <span className={small ? "type-mark small" : "type-mark"} style={{ "--type": colour } as CSSProperties} aria-hidden="true">
      <svg viewBox="0 0 24 24" aria-hidden="true">
        <path d={icon} />
      </svg>
    </span>
  );
}
