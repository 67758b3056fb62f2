import { communities } from "../communities.ts";
import { grouped } from "./grouped.ts";
import type { Layout } from "./layout-definition.ts";

/** What holds together stands together. */
export const BY_COMMUNITY = {
  id: "byCommunity",
  label: "By community",
  describe: "Each community by itself in a circle of its own, the largest in the middle.",
  run: (data) => grouped(data, data.communities ?? communities(data.graph, data.graph.ids).of),
} as const satisfies Layout;
