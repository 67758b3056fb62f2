import type { Extraction } from "../../src/article/extraction.ts";
import type { Status } from "../../src/schema/status.ts";
import { extractionOf } from "../support/extraction.ts";

/** Two articles on the same people. */
export const wuzhen = extractionOf({
  id: "wuzhen",
  date: "2015-12-16",
  entities: [
    ["Person", "Xi Jinping"],
    ["Event", "World Internet Conference"],
    ["Person", "Dmitry Medvedev"],
  ],
  assertions: [
    ["attended", 1, 2],
    ["attended", 3, 2, "planned"],
    ["met", 3, 1],
  ],
});
export const moscow = extractionOf({
  id: "moscow",
  date: "2015-11-02",
  entities: [
    ["Person", "Dmitry Medvedev"],
    ["Event", "World Internet Conference"],
    ["Person", "Xi Jinping"],
  ],
  assertions: [
    ["attended", 1, 2, "planned"],
    ["met", 3, 1],
  ],
});

/** Xi says something of Medvedev. */
export function speech(status: Status, about: Status = "actual"): Extraction {
  const base = extractionOf({
    id: "talk",
    date: "2015-12-16",
    entities: [
      ["Person", "Xi Jinping"],
      ["Person", "Dmitry Medvedev"],
    ],
    statements: [
      {
        id: "s1",
        source: "e1",
        sourceSpan: [0, 10],
        sourceText: "Xi Jinping",
        cue: null,
        spans: [[11, 26]],
        kind: "indirect",
        evidence: [0, 26],
      },
    ],
  });
  const shared = { predicate: "say", evidence: [0, 26], claimedIn: null, when: null, confidence: 0.9 } as const;
  return {
    ...base,
    assertions: [
      { id: "a1", relation: "said", subject: "e1", object: "s1", status, ...shared },
      { id: "a2", relation: "about", subject: "s1", object: "e2", status: about, ...shared },
    ],
  };
}
export const talk = speech("actual");
