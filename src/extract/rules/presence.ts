import type { ArticleDocument } from "../document.ts";
import type { DraftEntity, DraftMention } from "../entities.ts";
import type { Frame } from "../frames.ts";
import { standingFor } from "../standing.ts";
import { frameRule } from "./frame-rule.ts";
import { nounRule } from "./noun-rule.ts";
import { type Finding, join, nearestMention, type Rule, words } from "./rule.ts";

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
    const events = document.entities.filter((entity) => entity.type === "Event");
    if (events.length === 0) return found;
    for (const frame of frames) {
      if (frame.lemma !== "attend" || frame.passive || frame.patients.length || frame.obliques.length) continue;
      const event = impliedEvent(events, frame);
      if (!event) continue;
      const reading = {
        relation: "attended",
        predicate: "attend",
        status: frame.status,
        anchor: frame.verb,
        confidence: 0.82,
      } as const;
      for (const subject of frame.agents.flatMap((token) => standingFor(document, token)))
        found.push(...join(document, subject, { entity: event.entity, token: event.from }, reading));
    }
    return found;
  },
};

/** The mention nearest to a verb of the event that it implies: the only one of the article, or the last one named before. */
function impliedEvent(events: readonly DraftEntity[], frame: Frame): DraftMention | undefined {
  if (events.length === 1) return nearestMention(events[0] as DraftEntity, frame.verb, 400);
  const before = events
    .map((event) => nearestMention(event, frame.verb, 400))
    .filter((mention) => mention !== undefined && mention.from < frame.verb) as DraftMention[];
  return before.sort((a, b) => b.from - a.from)[0];
}

/** The last words of names of gatherings. */
export const GATHERINGS =
  /^(?:convention|summit|conference|congress|forum|meeting|talks|debate|assembly|expo|festival|tournament)s?$/iu;

/** "U.N. climate talks", "the Democratic convention": an event that goes by the body that holds it. */
function eventsOfBodies(document: ArticleDocument): Finding[] {
  const found: Finding[] = [];
  const bodies = new Map<string, DraftEntity>();
  for (const entity of document.entities)
    if (entity.type === "Organization" || entity.type === "Agency")
      for (const name of entity.names.keys()) bodies.set(name, entity);
  for (const event of document.entities) {
    if (event.type !== "Event") continue;
    for (const mention of event.mentions) {
      if (mention.kind !== "name" || !GATHERINGS.test(document.word(mention.to - 1))) continue;
      for (let to = mention.to - 1; to > mention.from; to--) {
        const body = bodies.get(
          document.analysis.text.slice(mention.span[0], document.analysis.end[to - 1]).replace(/\s+/gu, " "),
        );
        const near = body && nearestMention(body, mention.from, 120);
        if (!body || !near) continue;
        const reading = { relation: "organized", predicate: document.lower(mention.to - 1), status: "actual" } as const;
        const ends = [
          { entity: body, token: near.from },
          { entity: event, token: mention.from },
        ] as const;
        found.push(...join(document, ...ends, { ...reading, anchor: mention.to - 1, confidence: 0.86 }));
        break;
      }
    }
  }
  return found;
}

const CONTESTS = words("win lose elect re-elect run concede");

/** "If Donald Trump wins": wins what is not said, where the article speaks of one election. */
function elections(document: ArticleDocument, frames: readonly Frame[]): Finding[] {
  const found: Finding[] = [];
  const events = document.entities.filter(
    (entity) =>
      entity.type === "Event" &&
      [...entity.names.keys()].some((name) => /\b(?:elections?|primary|runoff|referendum)$/iu.test(name)),
  );
  const [election] = events;
  if (!election || events.length > 1) return found;
  for (const frame of frames) {
    if (!CONTESTS.has(frame.key) || (frame.lemma === "elect" ? !frame.passive : frame.patients.length > 0)) continue;
    const near = nearestMention(election, frame.verb, 60);
    if (!near) continue;
    for (const subject of (frame.passive ? frame.patients : frame.agents).flatMap((token) => standingFor(document, token))) {
      if (subject.entity.type !== "Person" && subject.entity.type !== "Organization") continue;
      const reading = {
        relation: "attended",
        predicate: frame.lemma,
        status: frame.status,
        anchor: frame.verb,
        confidence: 0.75,
      } as const;
      found.push(...join(document, subject, { entity: election, token: near.from }, reading));
    }
  }
  return found;
}

/** Who takes part in what, and who holds it. */
export const PRESENCE_RULES: readonly Rule[] = [
  frameRule({
    id: "attended.verb",
    relation: "attended",
    verbs: "attend join enter win lose contest skip_to crash moderate sit_out watch survive witness dominate",
    subject: "agent",
    object: "patient",
    objects: ["Event"],
    confidence: 0.87,
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
      "The World Internet Conference attended to China.",
    ],
  }),
  frameRule({
    id: "attended.stayed-away",
    relation: "attended",
    verbs: "boycott skip miss shun",
    subject: "agent",
    object: "patient",
    objects: ["Event"],
    confidence: 0.82,
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
    verbs: `speak appear participate compete gather arrive sing perform play testify address deliver present be meet take conference deploy fight run
      stand vote win lose finish debate say tell announce unveil represent convene partake face_off sit mingle star exhibit lecture
      preside officiate race die serve pledge agree sign campaign triumph prevail travel come fly go return rally fall trail dominate`,
    subject: "agent",
    object: ["at", "in", "for", "to", "during"],
    objects: ["Event"],
    confidence: 0.8,
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
    misses: [
      "Xi Jinping spoke about the World Internet Conference.",
      "John Sudworth is in Wuzhen, not at the World Internet Conference.",
    ],
  }),
  frameRule({
    id: "attended.address",
    relation: "attended",
    verbs: "address open close visit headline keynote kick_off",
    subject: "agent",
    object: "patient",
    objects: ["Event"],
    confidence: 0.82,
    matches: [
      { text: "Xi Jinping addressed the World Internet Conference.", subject: "Xi Jinping", object: "World Internet Conference" },
    ],
    misses: ["Xi Jinping addressed concerns about the World Internet Conference."],
  }),
  ATTEND_IMPLIED,
  nounRule({
    id: "attended.noun",
    relation: "attended",
    nouns:
      "speech appearance participation attendance presence remarks address performance keynote absence part role deployment victory win loss involvement defeat debut finish showing vote triumph turn stint success sweep",
    subject: ["'s", "by", "of", "subject"],
    object: ["at", "in", "to", "from"],
    by: "give deliver make take play have score earn claim notch cast suffer post celebrate",
    objects: ["Event", "Program"],
    confidence: 0.82,
    matches: [
      {
        text: "Xi Jinping’s speech at the World Internet Conference was long.",
        subject: "Xi Jinping",
        object: "World Internet Conference",
      },
      {
        text: "Xi Jinping gave a speech at the World Internet Conference.",
        subject: "Xi Jinping",
        object: "World Internet Conference",
      },
    ],
    misses: [
      "Xi Jinping’s speech about the World Internet Conference was long.",
      "Xi Jinping’s friends at the World Internet Conference left.",
    ],
  }),
  frameRule({
    id: "attended.operation",
    relation: "attended",
    verbs: "participate take join fight serve deploy assist contribute",
    subject: "agent",
    object: ["in", "to"],
    objects: ["Program"],
    confidence: 0.78,
    matches: [{ text: "Pakistan took part in Operation Blue Wave.", subject: "Pakistan", object: "Operation Blue Wave" }],
    misses: ["Pakistan was interested in Operation Blue Wave.", "Pakistan took notes about Operation Blue Wave."],
  }),
  frameRule({
    id: "organized.verb",
    relation: "organized",
    verbs:
      "host organize organise hold convene chair sponsor stage arrange co-host hold_off set_up co-sponsor mount call schedule co-organize throw",
    subject: "agent",
    object: "patient",
    objects: ["Event"],
    confidence: 0.86,
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
    misses: [
      "China hosts many visitors during the World Internet Conference.",
      "China held its breath before the World Internet Conference.",
    ],
  }),
  {
    id: "organized.name",
    relation: "organized",
    matches: [
      {
        text: "The OPEC summit in Vienna ended when OPEC left.",
        subject: "Organization of the Petroleum Exporting Countries",
        object: "OPEC summit",
      },
    ],
    misses: ["The World Internet Conference ended when NATO left.", "The Iraq War ended when Iraq left."],
    find: (document) => eventsOfBodies(document),
  },
  {
    id: "attended.election",
    relation: "attended",
    matches: [
      {
        text: "The Presidential Election is near. If Donald Trump wins, the rules will end.",
        subject: "Donald Trump",
        object: "Presidential Election",
        status: "possible",
      },
    ],
    misses: [
      "The World Internet Conference is on Tuesday. If Donald Trump wins, the rules will end.",
      "The Presidential Election is near. If Donald Trump wins a game, the rules will end.",
    ],
    find: elections,
  },
  frameRule({
    id: "organized.over",
    relation: "organized",
    verbs: "preside",
    subject: "agent",
    object: ["over"],
    objects: ["Event"],
    confidence: 0.86,
    matches: [
      {
        text: "Xi Jinping presided over the World Internet Conference.",
        subject: "Xi Jinping",
        object: "World Internet Conference",
      },
    ],
    misses: ["Xi Jinping presided over a firm before the World Internet Conference."],
  }),
];
