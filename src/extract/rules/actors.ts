/** The types of those that act: who meets, supports, opposes. */
export const ACTORS = ["Person", "Country", "Agency", "Organization"] as const;
