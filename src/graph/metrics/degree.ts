import { degrees } from "../compact.ts";
import type { Metric } from "./metric.ts";

/** How many others a thing is joined to. */
export const DEGREE = {
  id: "degree",
  label: "Links",
  describe: "How many others it is joined to.",
  run: (graph) => degrees(graph),
} as const satisfies Metric;
