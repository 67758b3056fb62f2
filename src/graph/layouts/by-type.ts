import { grouped } from "./grouped.ts";
import type { Layout } from "./layout-definition.ts";

/** What is of one type stands together. */
export const BY_TYPE = {
  id: "byType",
  label: "By type",
  describe: "People, countries, agencies and so on, each type in a circle of its own.",
  run: (data) => grouped(data, data.types ?? new Int32Array(data.sizes.length)),
} as const satisfies Layout;
