import type { Metric } from "./metric.ts";

/** How often a thing is spoken of. */
export const MENTIONS = {
  id: "mentions",
  label: "Mentions",
  describe: "How often the articles mention it.",
  run: ({ mentions }) => mentions.slice(),
} as const satisfies Metric;
