// The inner loops of two packages that come without types: they work on arrays, so that a run can be taken in batches.

declare module "graphology-layout-forceatlas2/iterate.js" {
  import type { ForceAtlas2Settings } from "graphology-layout-forceatlas2";
  /** One pass; ten numbers a node (x and y first, mass 7th, fixed 10th), three a line (two places of nodes, weight). */
  export default function iterate(settings: ForceAtlas2Settings, nodes: Float32Array, edges: Float32Array): void;
}

declare module "graphology-layout-forceatlas2/defaults.js" {
  import type { ForceAtlas2Settings } from "graphology-layout-forceatlas2";

  const defaults: ForceAtlas2Settings;
  export default defaults;
}

declare module "graphology-layout-noverlap/iterate.js" {
  import type { NoverlapSettings } from "graphology-layout-noverlap";
  /** One pass; three numbers a node: x, y, size. */
  export default function iterate(settings: NoverlapSettings, nodes: Float32Array): { readonly converged: boolean };
}
