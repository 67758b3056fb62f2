import type { ArticleDocument } from "../document.ts";
import type { Frame } from "../frames.ts";
import { standingFor } from "../standing.ts";
import { ACTORS } from "./actors.ts";
import { frameRule, reciprocalRule } from "./frame-rule.ts";
import { nounRule } from "./noun-rule.ts";
import { type Finding, isSureObject, join, type Rule } from "./rule.ts";

// Meetings that are told of in passing: calls, letters, captions.

/** "Jane Smith called Peter Cook on Friday": rang him, where nothing says what she called him. */
function calls(document: ArticleDocument, frames: readonly Frame[]): Finding[] {
  const found: Finding[] = [];
  for (const frame of frames) {
    if (frame.key !== "call" || frame.passive) continue;
    // The tree may take the one who is rung for what somebody is called.
    const complements = document.dependents(frame.verb, "xcomp", "ccomp");
    const rung = frame.patients.length ? frame.patients : complements;
    if (rung !== complements && complements.length) continue;
    for (const token of rung) {
      const mention = document.mentionAt(token);
      if (mention?.entity.type !== "Person" || !isSureObject(document, token)) continue;
      // "called Peter Cook a liar", "called Peter Cook “weak”": a name for him.
      const after = document.word(mention.to);
      if (
        /^(?:an?|the|["“‘(]|``|'')$/u.test(after.toLowerCase()) ||
        /^(?:ADJ|NOUN|PROPN|PART)$/u.test(document.analysis.tag[mention.to] as string)
      )
        continue;
      const reading = { relation: "met", predicate: "call", status: frame.status, anchor: frame.verb, confidence: 0.76 } as const;
      for (const subject of frame.agents.flatMap((item) => standingFor(document, item)))
        if (subject.entity.type === "Person") found.push(...join(document, subject, { entity: mention.entity, token }, reading));
    }
  }
  return found;
}

/** "Jane Smith with Peter Cook in Paris in 2014.": a sentence without a verb under a picture. */
function captions(document: ArticleDocument): { met: Finding[]; visited: Finding[] } {
  const met: Finding[] = [];
  const visited: Finding[] = [];
  const { analysis } = document;
  for (let i = 0; i < analysis.count; i++) {
    if (analysis.head[i] !== -1) continue;
    const first = document.mentionAt(i);
    if (first?.entity.type !== "Person" || first.kind !== "name") continue;
    const [open, close] = document.bounds(i);
    if (first.from !== open || close - open > 30 || hasVerb(document, open, close)) continue;
    const people = [{ entity: first.entity, token: first.from }];
    for (let at = first.to; at < close; at++) {
      const mention = document.mentionAt(at);
      if (!mention || mention.from !== at || mention.kind !== "name") continue;
      const person = { entity: mention.entity, token: at };
      if (mention.entity.type === "Person") people.push(person);
      else if (
        (mention.entity.type === "Place" || mention.entity.type === "Country") &&
        /^(?:in|at)$/u.test(document.lower(at - 1))
      ) {
        const reading = {
          relation: "visited",
          predicate: document.lower(at - 1),
          status: "actual",
          anchor: at - 1,
          confidence: 0.76,
        } as const;
        for (const one of people) visited.push(...join(document, one, person, reading));
        break;
      }
    }
    const beside = Array.from({ length: close - open }, (_, k) => open + k).find((at) =>
      /^(?:with|and|alongside)$/u.test(document.lower(at)),
    );
    if (beside === undefined || document.lower(beside) === "and") continue;
    const reading = {
      relation: "met",
      predicate: document.lower(beside),
      status: "actual",
      anchor: beside,
      confidence: 0.76,
    } as const;
    for (const other of people.slice(1)) met.push(...join(document, people[0] as (typeof people)[0], other, reading));
  }
  return { met, visited };
}

function hasVerb(document: ArticleDocument, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (/^(?:VERB|AUX)$/u.test(document.analysis.tag[i] as string)) return true;
  return false;
}

/** Who meets whom, besides the plain verbs. */
export const ENCOUNTER_RULES: readonly Rule[] = [
  {
    id: "met.call",
    relation: "met",
    matches: [{ text: "Xi Jinping called Dmitry Medvedev on Tuesday.", subject: "Xi Jinping", object: "Dmitry Medvedev" }],
    misses: ["Xi Jinping called Dmitry Medvedev a friend.", "Xi Jinping called a friend of Dmitry Medvedev on Tuesday."],
    find: calls,
  },
  {
    id: "met.caption",
    relation: "met",
    matches: [{ text: "Xi Jinping with Dmitry Medvedev in Wuzhen.", subject: "Xi Jinping", object: "Dmitry Medvedev" }],
    misses: ["Xi Jinping is at odds with Dmitry Medvedev in Wuzhen.", "Xi Jinping in Wuzhen."],
    find: (document) => captions(document).met,
  },
  {
    id: "visited.caption",
    relation: "visited",
    matches: [{ text: "Xi Jinping with Dmitry Medvedev in Wuzhen.", subject: "Dmitry Medvedev", object: "Wuzhen" }],
    misses: ["Xi Jinping with a friend from Wuzhen.", "Xi Jinping was born in Wuzhen."],
    find: (document) => captions(document).visited,
  },
  frameRule({
    id: "met.written",
    relation: "met",
    verbs: "email e-mail text message phone_up ring contact",
    subject: "agent",
    object: "patient",
    subjects: ["Person"],
    objects: ["Person"],
    confidence: 0.78,
    matches: [{ text: "Xi Jinping emailed Dmitry Medvedev on Friday.", subject: "Xi Jinping", object: "Dmitry Medvedev" }],
    misses: ["Xi Jinping read of Dmitry Medvedev on Friday.", "Xi Jinping emailed a friend of Dmitry Medvedev."],
  }),
  frameRule({
    id: "met.discuss-with",
    relation: "met",
    verbs: "discuss exchange shake share raise swap spend",
    transitive: true,
    patients:
      "crisis situation issue plan matter topic war conflict policy view views hand hands message messages email emails letter letters stage time idea note notes deal ceasefire trade way ways effort relation relations cooperation security future",
    subject: "agent",
    object: ["with", "alongside"],
    subjects: ACTORS,
    objects: ACTORS,
    confidence: 0.78,
    matches: [
      { text: "Xi Jinping discussed the crisis with Dmitry Medvedev.", subject: "Xi Jinping", object: "Dmitry Medvedev" },
      { text: "Xi Jinping shook hands with Dmitry Medvedev.", subject: "Xi Jinping", object: "Dmitry Medvedev" },
    ],
    misses: ["Xi Jinping discussed Dmitry Medvedev with friends.", "Xi Jinping shared a name with Dmitry Medvedev."],
  }),
  frameRule({
    id: "met.next-to",
    relation: "met",
    verbs: "sit stand seat",
    subject: "agent",
    object: ["to", "beside", "alongside"],
    subjects: ["Person"],
    objects: ["Person"],
    confidence: 0.78,
    matches: [{ text: "Xi Jinping stood next to Dmitry Medvedev.", subject: "Xi Jinping", object: "Dmitry Medvedev" }],
    misses: ["Xi Jinping stood next to a picture of Dmitry Medvedev."],
  }),
  frameRule({
    id: "met.put-through",
    relation: "met",
    verbs: "put put_through introduce present summon",
    subject: "patient",
    object: ["to"],
    subjects: ["Person"],
    objects: ["Person"],
    confidence: 0.75,
    matches: [{ text: "Xi Jinping was introduced to Dmitry Medvedev.", subject: "Xi Jinping", object: "Dmitry Medvedev" }],
    misses: ["Xi Jinping was known to Dmitry Medvedev.", "A plan was introduced to Dmitry Medvedev by Xi Jinping."],
  }),
  reciprocalRule({
    id: "met.together",
    relation: "met",
    verbs:
      "appear_together campaign_together travel_together tour_together dine_together walk_together stand_together sit_together gather huddle rally_together get_together",
    subjects: ["Person"],
    confidence: 0.76,
    matches: [
      { text: "Xi Jinping and Dmitry Medvedev appeared together in Wuzhen.", subject: "Xi Jinping", object: "Dmitry Medvedev" },
    ],
    misses: ["Xi Jinping and Dmitry Medvedev sighed."],
  }),
  nounRule({
    id: "met.conference",
    relation: "met",
    nouns: "conference briefing rally event ceremony photo",
    subject: ["'s", "subject"],
    object: ["with", "alongside"],
    by: "hold have give do attend address stage",
    subjects: ["Person"],
    objects: ["Person"],
    confidence: 0.78,
    matches: [
      { text: "Xi Jinping held a news conference with Dmitry Medvedev.", subject: "Xi Jinping", object: "Dmitry Medvedev" },
      {
        text: "Xi Jinping said so at a news conference with Dmitry Medvedev.",
        subject: "Xi Jinping",
        object: "Dmitry Medvedev",
      },
    ],
    misses: [
      "Xi Jinping held a news conference without Dmitry Medvedev.",
      "A news conference with Dmitry Medvedev ended before Xi Jinping spoke.",
    ],
  }),
  nounRule({
    id: "met.meeting-of",
    relation: "met",
    nouns: "meeting encounter summit talks gathering reunion",
    subject: ["of"],
    object: ["of"],
    objects: ACTORS,
    confidence: 0.78,
    matches: [{ text: "A meeting of Xi Jinping and Dmitry Medvedev ended.", subject: "Xi Jinping", object: "Dmitry Medvedev" }],
    misses: ["A friend of Xi Jinping and Dmitry Medvedev left.", "A meeting of friends pleased Xi Jinping and Dmitry Medvedev."],
  }),
];
