import { frameRule } from "./frame-rule.ts";
import { nounRule } from "./noun-rule.ts";
import { isParty } from "./parties.ts";
import type { Rule } from "./rule.ts";

// How one comes into a body, sits in it and leaves it.

/** Seats, posts and nominations. */
export const POST_RULES: readonly Rule[] = [
  frameRule({
    id: "memberOf.elected-to",
    relation: "memberOf",
    verbs:
      "elect re-elect reelect appoint nominate admit recruit promote assign swear confirm return draft invite sign trade conscript",
    subject: "patient",
    object: ["to", "into"],
    subjects: ["Person"],
    objects: ["Agency", "Organization"],
    confidence: 0.82,
    matches: [
      { text: "Jane Smith was elected to Congress in 2014.", subject: "Jane Smith", object: "Congress" },
      { text: "Barack Obama appointed Jane Smith to the Supreme Court.", subject: "Jane Smith", object: "Supreme Court" },
    ],
    misses: ["Jane Smith was known to Congress in 2014.", "A friend of Jane Smith was elected to Congress."],
  }),
  frameRule({
    id: "memberOf.expelled-from",
    relation: "memberOf",
    granted: true,
    verbs:
      "expel oust dismiss fire suspend defect retire resign desert depart sack exclude graduate step_down break_away split discharge drum_out",
    subject: "patient",
    object: ["from"],
    subjects: ["Person"],
    objects: ["Organization", "Agency"],
    fits: (_, __, written) => !/^(?:White House|Kremlin|Capitol|Pentagon)$/u.test(written),
    confidence: 0.82,
    matches: [{ text: "Jane Smith was expelled from the Labour Party.", subject: "Jane Smith", object: "Labour Party" }],
    misses: ["Jane Smith was freed from the Labour Party’s house.", "Jane Smith was hidden from the Labour Party."],
  }),
  frameRule({
    id: "memberOf.left-from",
    relation: "memberOf",
    granted: true,
    verbs: "defect retire resign desert graduate step_down break_away break split escape",
    subject: "agent",
    object: ["from", "with"],
    subjects: ["Person"],
    objects: ["Organization", "Agency"],
    fits: (_, __, written) => !/^(?:White House|Kremlin|Capitol|Pentagon)$/u.test(written),
    confidence: 0.8,
    matches: [{ text: "Jane Smith resigned from the BBC on Friday.", subject: "Jane Smith", object: "BBC" }],
    misses: ["Jane Smith heard from the BBC on Friday.", "A friend of Jane Smith resigned from the BBC."],
  }),
  frameRule({
    id: "memberOf.sits-on",
    relation: "memberOf",
    verbs: "sit serve enlist enroll enrol rise work study train teach",
    subject: "agent",
    object: ["on", "in", "with", "at", "of"],
    subjects: ["Person"],
    objects: ["Agency", "Organization"],
    patients: "",
    fits: (_, object, written) => !isParty(object) && !/^(?:White House|Kremlin|Capitol|Pentagon)$/u.test(written),
    confidence: 0.78,
    matches: [{ text: "Jane Smith sat on the Supreme Court for years.", subject: "Jane Smith", object: "Supreme Court" }],
    misses: ["Jane Smith sat with a friend of the Supreme Court.", "A friend of Jane Smith sat on the Supreme Court."],
  }),
  nounRule({
    id: "memberOf.seat",
    relation: "memberOf",
    nouns: "seat post job position board membership",
    subject: ["'s"],
    object: ["in", "on", "of", "at", "with"],
    by: "win hold have take lose keep get accept seek join resign quit leave gain retain begin",
    subjects: ["Person"],
    objects: ["Agency", "Organization"],
    fits: (_, __, written) => !/^(?:White House|Kremlin|Capitol|Pentagon)$/u.test(written),
    confidence: 0.8,
    matches: [
      { text: "Jane Smith won a seat in the Senate.", subject: "Jane Smith", object: "Senate" },
      { text: "Jane Smith joined the board of Greenpeace.", subject: "Jane Smith", object: "Greenpeace" },
    ],
    misses: ["Jane Smith met the board of Greenpeace.", "Jane Smith won a prize in the Senate."],
  }),
  nounRule({
    id: "memberOf.nomination",
    relation: "memberOf",
    nouns: "nomination nod",
    subject: ["'s"],
    object: ["modifier", "'s"],
    by: "win clinch secure seek get accept lock_up capture claim earn gain have take sew_up pursue lose",
    subjects: ["Person"],
    objects: ["Organization"],
    fits: (_, object) => isParty(object),
    confidence: 0.8,
    matches: [
      {
        text: "Donald Trump clinched the Republican nomination on Tuesday.",
        subject: "Donald Trump",
        object: "Republican Party",
      },
    ],
    misses: ["Donald Trump praised the Republican nomination on Tuesday.", "Donald Trump won the Republican voters on Tuesday."],
  }),
];
