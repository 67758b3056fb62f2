import { fitsSignature } from "../../schema/relations.ts";
import type { ArticleDocument } from "../document.ts";
import type { DraftEntity } from "../entities.ts";
import type { Frame } from "../frames.ts";
import { evidenceOf, type Finding, frameRule, nounRule, type Rule } from "./rule.ts";

/** "were all expected to attend" names no event: the only one of the article, or the last one named before, is meant. */
const ATTEND_IMPLIED: Rule = {
  id: "attended.implied",
  relation: "attended",
  matches: [
    {
      text: "China hosts the World Internet Conference in Wuzhen. Dmitry Medvedev was expected to attend.",
      subject: "Dmitry Medvedev",
      object: "World Internet Conference",
      status: "planned",
    },
  ],
  misses: ["China hosts the World Internet Conference in Wuzhen. Dmitry Medvedev attended a school in Moscow."],
  find: (document, frames) => {
    const found: Finding[] = [];
    for (const frame of frames) {
      if (frame.lemma !== "attend" || frame.passive || frame.patients.length || frame.obliques.length) continue;
      const object = impliedEvent(document, frame);
      if (!object) continue;
      for (const token of frame.agents) {
        for (const subject of document.entitiesOf(token)) {
          if (subject === object || !fitsSignature("attended", subject.type, object.type)) continue;
          const evidence = evidenceOf(document, token, frame.verb);
          found.push({
            relation: "attended",
            subject,
            object,
            predicate: "attend",
            status: frame.status,
            evidence,
            anchor: frame.verb,
            confidence: 0.75,
          });
        }
      }
    }
    return found;
  },
};

function impliedEvent(document: ArticleDocument, frame: Frame): DraftEntity | undefined {
  const events = document.entities.filter((entity) => entity.type === "Event");
  if (events.length < 2) return events[0];
  let best: DraftEntity | undefined;
  let nearest = -1;
  for (const event of events) {
    for (const mention of event.mentions)
      if (mention.from < frame.verb && mention.from > nearest) [best, nearest] = [event, mention.from];
  }
  return best;
}

/** Who was where, who met whom. */
export const PRESENCE_RULES: readonly Rule[] = [
  frameRule({
    id: "attended.verb",
    relation: "attended",
    verbs: "attend join",
    subject: "agent",
    object: "patient",
    confidence: 0.85,
    matches: [
      {
        text: "Dmitry Medvedev attended the World Internet Conference on Wednesday.",
        subject: "Dmitry Medvedev",
        object: "World Internet Conference",
      },
      {
        text: "Mamnoon Hussain and Dmitry Medvedev are expected to attend the World Internet Conference.",
        subject: "Mamnoon Hussain",
        object: "World Internet Conference",
        status: "planned",
      },
      {
        text: "The World Internet Conference was attended by Li Xiaodong.",
        subject: "Li Xiaodong",
        object: "World Internet Conference",
      },
      {
        text: "Dmitry Medvedev did not attend the World Internet Conference.",
        subject: "Dmitry Medvedev",
        object: "World Internet Conference",
        status: "negated",
      },
    ],
    misses: [
      "Dmitry Medvedev read a book about the World Internet Conference.",
      "The World Internet Conference attended to its guests.",
    ],
  }),
  frameRule({
    id: "attended.stayed-away",
    relation: "attended",
    verbs: "boycott skip miss shun",
    subject: "agent",
    object: "patient",
    confidence: 0.75,
    status: "negated",
    matches: [
      {
        text: "Pakistan boycotted the World Internet Conference.",
        subject: "Pakistan",
        object: "World Internet Conference",
        status: "negated",
      },
    ],
    misses: [
      "Pakistan boycotted firms at the World Internet Conference.",
      "Pakistan missed a chance before the World Internet Conference.",
    ],
  }),
  frameRule({
    id: "attended.at",
    relation: "attended",
    verbs:
      "speak appear participate compete gather arrive sing perform play testify address deliver present be meet take conference deploy fight",
    subject: "agent",
    object: ["at", "in", "for", "to"],
    confidence: 0.7,
    matches: [
      { text: "Xi Jinping spoke at the World Internet Conference.", subject: "Xi Jinping", object: "World Internet Conference" },
      {
        text: "Li Xiaodong took part in the World Internet Conference.",
        subject: "Li Xiaodong",
        object: "World Internet Conference",
      },
      {
        text: "John Sudworth, who is at the World Internet Conference, took notes.",
        subject: "John Sudworth",
        object: "World Internet Conference",
      },
    ],
    misses: ["Xi Jinping spoke about the World Internet Conference.", "John Sudworth is in Wuzhen."],
  }),
  frameRule({
    id: "attended.address",
    relation: "attended",
    verbs: "address open close visit",
    subject: "agent",
    object: "patient",
    confidence: 0.7,
    matches: [
      { text: "Xi Jinping addressed the World Internet Conference.", subject: "Xi Jinping", object: "World Internet Conference" },
    ],
    misses: ["Xi Jinping addressed concerns about the World Internet Conference."],
  }),
  ATTEND_IMPLIED,
  frameRule({
    id: "organized.verb",
    relation: "organized",
    verbs: "host organize organise hold convene chair sponsor stage arrange co-host",
    subject: "agent",
    object: "patient",
    confidence: 0.8,
    matches: [
      { text: "China hosted the World Internet Conference in Wuzhen.", subject: "China", object: "World Internet Conference" },
      {
        text: "The World Internet Conference, organized by the Cyberspace Administration of China, ended on Friday.",
        subject: "Cyberspace Administration of China",
        object: "World Internet Conference",
      },
      {
        text: "Brazil will host the World Internet Conference.",
        subject: "Brazil",
        object: "World Internet Conference",
        status: "planned",
      },
    ],
    misses: ["China hosts many visitors during the World Internet Conference.", "The World Internet Conference held its breath."],
  }),
  frameRule({
    id: "met.verb",
    relation: "met",
    verbs: "meet telephone phone contact greet receive",
    subject: "agent",
    object: "patient",
    confidence: 0.8,
    matches: [
      { text: "Xi Jinping met Dmitry Medvedev in Wuzhen.", subject: "Dmitry Medvedev", object: "Xi Jinping" },
      {
        text: "Xi Jinping is scheduled to meet Mamnoon Hussain.",
        subject: "Xi Jinping",
        object: "Mamnoon Hussain",
        status: "planned",
      },
    ],
    misses: ["Xi Jinping met the demands of the trade union.", "Xi Jinping met with approval."],
  }),
  frameRule({
    id: "met.with",
    relation: "met",
    verbs: "meet talk speak negotiate confer",
    subject: "agent",
    object: ["with"],
    confidence: 0.75,
    matches: [{ text: "Xi Jinping met with Dmitry Medvedev.", subject: "Xi Jinping", object: "Dmitry Medvedev" }],
    misses: ["Xi Jinping met with strong criticism.", "Xi Jinping spoke about Dmitry Medvedev."],
  }),
  frameRule({
    id: "met.held",
    relation: "met",
    verbs: "hold have begin resume open start",
    through:
      "talks talk meeting discussion discussions negotiation negotiations conversation call dialogue summit consultation consultations",
    subject: "agent",
    object: ["with"],
    confidence: 0.75,
    matches: [{ text: "Xi Jinping held talks with Dmitry Medvedev.", subject: "Xi Jinping", object: "Dmitry Medvedev" }],
    misses: [
      "Xi Jinping had a dispute with Dmitry Medvedev.",
      "Pakistan has a long border with China.",
      "Xi Jinping held talks about Dmitry Medvedev.",
    ],
  }),
  nounRule({
    id: "met.noun-with",
    relation: "met",
    nouns: "meeting talk talks discussion negotiation conversation call dialogue",
    subject: ["'s", "subject"],
    object: ["with"],
    confidence: 0.65,
    matches: [{ text: "Xi Jinping’s meeting with Dmitry Medvedev was short.", subject: "Xi Jinping", object: "Dmitry Medvedev" }],
    misses: [
      "Xi Jinping’s problem with Dmitry Medvedev was known.",
      "Xi Jinping’s meeting with the press about Dmitry Medvedev was short.",
    ],
  }),
  nounRule({
    id: "met.noun-between",
    relation: "met",
    nouns: "meeting talk talks discussion negotiation conversation dialogue summit",
    subject: ["between"],
    object: ["between"],
    confidence: 0.7,
    matches: [
      { text: "Talks between China and Russia went on.", subject: "China", object: "Russia" },
      { text: "There were no talks between China and Russia.", subject: "China", object: "Russia", status: "negated" },
    ],
    misses: ["The distance between China and Brazil is long.", "The talks in China and Russia went on."],
  }),
  frameRule({
    id: "visited.verb",
    relation: "visited",
    verbs: "visit tour",
    subject: "agent",
    object: "patient",
    confidence: 0.85,
    matches: [
      { text: "Xi Jinping visited Washington on Friday.", subject: "Xi Jinping", object: "Washington" },
      { text: "Xi Jinping will visit Pakistan.", subject: "Xi Jinping", object: "Pakistan", status: "planned" },
    ],
    misses: [
      "Xi Jinping visited a friend after Washington.",
      "The visit was a success for Pakistan.",
      "Xi Jinping visited a campus in Redmond, Washington.",
    ],
  }),
  frameRule({
    id: "visited.to",
    relation: "visited",
    verbs: "travel fly go return come arrive head journey deploy move flee",
    subject: "agent",
    object: ["to", "in"],
    confidence: 0.6,
    matches: [{ text: "Dmitry Medvedev travelled to China.", subject: "Dmitry Medvedev", object: "China" }],
    misses: ["Dmitry Medvedev came after China.", "Power went to the party."],
  }),
  nounRule({
    id: "visited.noun",
    relation: "visited",
    nouns: "visit trip tour",
    subject: ["'s", "by", "of", "subject"],
    object: ["to"],
    confidence: 0.7,
    matches: [
      { text: "Xi Jinping’s visit to Pakistan ended on Friday.", subject: "Xi Jinping", object: "Pakistan" },
      {
        text: "Xi Jinping’s planned visit to Pakistan was discussed.",
        subject: "Xi Jinping",
        object: "Pakistan",
        status: "planned",
      },
      { text: "Xi Jinping has cancelled his visit to Pakistan.", subject: "Xi Jinping", object: "Pakistan", status: "negated" },
    ],
    misses: ["Xi Jinping’s answer to Pakistan came on Friday.", "Xi Jinping’s visit pleased Pakistan."],
  }),
];
