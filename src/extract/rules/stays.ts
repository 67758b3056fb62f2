import type { ArticleDocument } from "../document.ts";
import type { Frame } from "../frames.ts";
import { standingFor } from "../standing.ts";
import { frameRule } from "./frame-rule.ts";
import { nounRule } from "./noun-rule.ts";
import { type Finding, join, type Rule } from "./rule.ts";

// Who is said to be somewhere was there: by a copula, by a speech or a rally that took place there.

/** "Donald Trump was in Scotland on Friday", "while she was in New York". */
function beingThere(document: ArticleDocument, frames: readonly Frame[]): Finding[] {
  const found: Finding[] = [];
  for (const frame of frames) {
    const place = document.mentionAt(frame.verb);
    if (place?.kind !== "name" || document.analysis.tag[frame.verb] === "VERB") continue;
    if (place.entity.type !== "Place" && place.entity.type !== "Country") continue;
    const preposition = document.prepositionOf(frame.verb);
    if (!/^(?:in|at)$/u.test(preposition) || !document.dependents(frame.verb, "cop").length) continue;
    const object = { entity: place.entity, token: frame.verb };
    const reading = { relation: "visited", predicate: "be", status: frame.status, anchor: frame.verb, confidence: 0.78 } as const;
    for (const subject of frame.agents.flatMap((token) => standingFor(document, token)))
      if (subject.entity.type === "Person") found.push(...join(document, subject, object, reading));
  }
  return found;
}

/** Stays and appearances in a place. */
export const STAY_RULES: readonly Rule[] = [
  {
    id: "visited.be-in",
    relation: "visited",
    matches: [{ text: "Xi Jinping was in Pakistan on Friday.", subject: "Xi Jinping", object: "Pakistan" }],
    misses: ["Xi Jinping was in the lead in Pakistan.", "Xi Jinping’s friend was in Pakistan on Friday."],
    find: beingThere,
  },
  frameRule({
    id: "visited.appears-in",
    relation: "visited",
    verbs:
      "tell arrive speak address rally campaign canvass barnstorm greet tour stop_by swing_by drop_by attend expect land vacation preach lecture protest march hold",
    subject: "agent",
    object: ["in", "at"],
    patients:
      "crowd supporter supporters rally event audience news_conference fundraiser fund-raiser town voter voters conference gathering reporter reporters student students meeting speech press_conference address",
    subjects: ["Person"],
    objects: ["Place", "Country"],
    confidence: 0.75,
    matches: [
      { text: "Xi Jinping addressed a crowd in Wuzhen.", subject: "Xi Jinping", object: "Wuzhen" },
      { text: "Xi Jinping held a rally in Wuzhen.", subject: "Xi Jinping", object: "Wuzhen" },
    ],
    misses: ["Xi Jinping praised a crowd in Wuzhen.", "Xi Jinping spoke of the crowd in Wuzhen."],
  }),
  frameRule({
    id: "visited.leave-for",
    relation: "visited",
    verbs: "leave depart set_off set_out head embark",
    subject: "agent",
    object: ["for"],
    subjects: ["Person"],
    objects: ["Place", "Country"],
    confidence: 0.78,
    matches: [{ text: "Xi Jinping left for Pakistan.", subject: "Xi Jinping", object: "Pakistan" }],
    misses: ["Xi Jinping left Pakistan.", "Xi Jinping left for a friend of Pakistan."],
  }),
  nounRule({
    id: "visited.event-in",
    relation: "visited",
    nouns:
      "rally speech appearance stop event fundraiser fund-raiser address town-hall hall visit news-conference conference stump tour crowd audience interview dinner breakfast lunch ceremony gathering barbecue parade forum",
    subject: ["'s", "by", "subject"],
    object: ["in", "at", "near", "outside"],
    by: "hold give make deliver schedule have attend stage address headline begin end plan cancel tell host finish conclude",
    subjects: ["Person"],
    objects: ["Place", "Country"],
    confidence: 0.76,
    matches: [
      { text: "Xi Jinping said at a rally in Wuzhen that he is well.", subject: "Xi Jinping", object: "Wuzhen" },
      { text: "Xi Jinping’s speech in Wuzhen was long.", subject: "Xi Jinping", object: "Wuzhen" },
    ],
    misses: ["Xi Jinping’s friends in Wuzhen left.", "A rally in Wuzhen pleased Xi Jinping."],
  }),
];
