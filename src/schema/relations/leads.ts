import type { RelationDefinition } from "../relation.ts";

/** Subject leads object. Example: "Li Xiaodong, director of the China Internet Network Information Center" */
export const LEADS = {
  id: "leads",
  label: "leads",
  sentence: "{subject} leads {object}",
  inverse: "led by",
  verbs:
    "lead led head command govern rule preside direct leader_of head_of president_of director_of chief_of chair_of minister_of governor_of mayor_of",
  family: "power",
  signature: [{ subject: ["Person"], object: ["Country", "Agency", "Organization", "Program", "Event", "Place"] }],
  symmetric: false,
  plover: null,
} as const satisfies RelationDefinition;
