import type { RelationDefinition } from "../relation.ts";

/** Subject is part of object. Example: "The Cyberspace Administration, set up under the State Council" */
export const PART_OF = {
  id: "partOf",
  label: "part of",
  sentence: "{subject} is part of {object}",
  inverse: "has part",
  verbs: "part_of branch_of subsidiary_of",
  family: "structure",
  signature: [
    {
      subject: ["Agency", "Organization", "Program", "Place", "Event"],
      object: ["Agency", "Organization", "Program", "Country", "Event"],
    },
  ],
  symmetric: false,
  plover: null,
} as const satisfies RelationDefinition;
