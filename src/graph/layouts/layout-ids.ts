/** The layouts by their ids, for those who need to know no more than that there are these: see `LAYOUTS`. */
export const LAYOUT_IDS = ["force", "byCommunity", "byType", "timeline", "radial"] as const;

export type LayoutId = (typeof LAYOUT_IDS)[number];
