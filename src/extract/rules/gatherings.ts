import type { ArticleDocument } from "../document.ts";
import type { DraftMention } from "../entities.ts";
import type { Frame } from "../frames.ts";
import { standingFor } from "../standing.ts";
import { frameRule } from "./frame-rule.ts";
import { GATHERINGS } from "./presence.ts";
import { type Finding, join, type Rule, words } from "./rule.ts";

// Who was at an event by what he did or suffered there.

const LOOKING = words("look laugh aim point glance scoff marvel sneer be stare");

/** "endorsed him at the convention": whoever does something at a gathering is there. */
function actsThere(document: ArticleDocument, frames: readonly Frame[]): Finding[] {
  const found: Finding[] = [];
  for (const frame of frames) {
    if (document.analysis.tag[frame.verb] !== "VERB" || LOOKING.has(frame.lemma)) continue;
    for (const { preposition, token } of frame.obliques) {
      if (preposition !== "at") continue;
      const event = document.mentionAt(token);
      if (event?.entity.type !== "Event" || (!GATHERINGS.test(document.word(event.to - 1)) && !placed(document, event))) continue;
      const reading = {
        relation: "attended",
        predicate: frame.lemma,
        status: frame.status,
        anchor: frame.verb,
        confidence: 0.78,
      } as const;
      for (const subject of frame.agents.flatMap((child) => standingFor(document, child)))
        if (subject.entity.type === "Person") found.push(...join(document, subject, { entity: event.entity, token }, reading));
    }
  }
  return found;
}

/** "the debate in Detroit": a gathering with its place after it. */
function placed(document: ArticleDocument, event: DraftMention): boolean {
  for (let i = event.from; i < event.to; i++) if (GATHERINGS.test(document.word(i))) return true;
  return false;
}

/** "met on the sidelines of the summit": both were there. */
function sidelines(document: ArticleDocument, frames: readonly Frame[]): Finding[] {
  const found: Finding[] = [];
  for (const frame of frames) {
    for (const { token } of frame.obliques) {
      if (!/^(?:sidelines?|margins?|fringes?)$/u.test(document.lower(token))) continue;
      const events = document.dependents(token, "nmod").flatMap((child) => standingFor(document, child));
      const there = [
        ...frame.agents,
        ...frame.patients,
        ...frame.obliques.filter((item) => item.preposition === "with").map((item) => item.token),
      ];
      const reading = {
        relation: "attended",
        predicate: frame.lemma,
        status: frame.status,
        anchor: token,
        confidence: 0.82,
      } as const;
      for (const event of events)
        if (event.entity.type === "Event")
          for (const one of there.flatMap((child) => standingFor(document, child)))
            found.push(...join(document, one, event, reading));
    }
  }
  return found;
}

/** Presence that other deeds tell. */
export const GATHERING_RULES: readonly Rule[] = [
  frameRule({
    id: "attended.suffered-in",
    relation: "attended",
    verbs: "capture wound injure imprison defeat shoot_down trounce beat eliminate decorate",
    subject: "patient",
    object: ["in", "during"],
    subjects: ["Person"],
    objects: ["Event"],
    confidence: 0.76,
    matches: [{ text: "John McCain was captured in the Vietnam War.", subject: "John McCain", object: "Vietnam War" }],
    misses: ["John McCain was born in the Vietnam War.", "A friend of John McCain was captured in the Vietnam War."],
  }),
  frameRule({
    id: "attended.brought-together",
    relation: "attended",
    verbs: "bring bring_together gather unite attract draw feature include pit assemble",
    subject: "patient",
    object: "agent",
    objects: ["Event"],
    confidence: 0.78,
    matches: [
      {
        text: "The World Internet Conference brought together Xi Jinping and Dmitry Medvedev.",
        subject: "Xi Jinping",
        object: "World Internet Conference",
      },
    ],
    misses: ["Xi Jinping brought the World Internet Conference to Wuzhen.", "The World Internet Conference angered Xi Jinping."],
  }),
  {
    id: "attended.sidelines",
    relation: "attended",
    matches: [
      {
        text: "Xi Jinping met Dmitry Medvedev on the sidelines of the World Internet Conference.",
        subject: "Dmitry Medvedev",
        object: "World Internet Conference",
      },
    ],
    misses: ["Xi Jinping met Dmitry Medvedev before the end of the World Internet Conference."],
    find: sidelines,
  },
  {
    id: "attended.acts-there",
    relation: "attended",
    matches: [
      {
        text: "Xi Jinping praised Dmitry Medvedev at the World Internet Conference.",
        subject: "Xi Jinping",
        object: "World Internet Conference",
      },
    ],
    misses: [
      "Xi Jinping looked at the World Internet Conference.",
      "A friend of Xi Jinping praised him before the World Internet Conference.",
    ],
    find: actsThere,
  },
];
