/** Whether an assertion happened, is to happen, may happen, or is denied. */
export const STATUSES = [
  { id: "actual", label: "Stated", description: "reported as having happened or being so" },
  { id: "planned", label: "Planned", description: "will, is expected to, is scheduled to" },
  { id: "possible", label: "Possible", description: "may, could, allegedly, if" },
  { id: "negated", label: "Denied", description: "did not, refused to" },
] as const;

export type Status = (typeof STATUSES)[number]["id"];
