/** Whether an assertion happened, is to happen, may happen, or is denied. */
export const STATUSES = [
  { id: "actual", label: "Stated", description: "reported as having happened or being so" },
  { id: "planned", label: "Planned", description: "will, is expected to, is scheduled to" },
  { id: "possible", label: "Possible", description: "may, could, allegedly, if" },
  { id: "negated", label: "Denied", description: "did not, refused to" },
] as const;

export type Status = (typeof STATUSES)[number]["id"];

/** How sure a piece of evidence is: the status of what an article reports itself, or that a source claims it. */
export const CERTAINTIES = [
  ...STATUSES,
  { id: "claimed", label: "Claimed", description: "stands inside what somebody says" },
] as const;

export type Certainty = (typeof CERTAINTIES)[number]["id"];
