import { BY_COMMUNITY } from "./by-community.ts";
import { BY_TYPE } from "./by-type.ts";
import { FORCE } from "./force.ts";
import type { Layout } from "./layout-definition.ts";
import type { LayoutId } from "./layout-ids.ts";
import { RADIAL } from "./radial.ts";
import { TIMELINE } from "./timeline.ts";

/** The layouts, in the order in which menus show them. */
export const LAYOUTS = [FORCE, BY_COMMUNITY, BY_TYPE, TIMELINE, RADIAL] as const satisfies readonly (Layout & {
  readonly id: LayoutId;
})[];

/** The layout of an id. */
export function layoutBy(id: LayoutId): Layout {
  const found = LAYOUTS.find((candidate) => candidate.id === id);
  if (!found) throw new RangeError(`unknown layout ${id}`);
  return found;
}
