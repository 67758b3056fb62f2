import type { ArticleDocument } from "../document.ts";
import type { DraftMention } from "../entities.ts";
import { isParty } from "./parties.ts";
import { type Finding, join, nearestMention, type Rule } from "./rule.ts";

const people = (document: ArticleDocument): DraftMention[] =>
  document.entities
    .filter((entity) => entity.type === "Person")
    .flatMap((entity) => entity.mentions)
    .filter((mention) => mention.kind === "name")
    .sort((a, b) => a.from - b.from);

/** "The BBC’s John Sudworth"; "James Smith of Greenpeace": belongs to it, in what office is not said. */
function belonging(document: ArticleDocument): Finding[] {
  const found: Finding[] = [];
  for (const person of people(document)) {
    const [open, close] = document.bounds(person.from);
    const make = (body: DraftMention, token: number, predicate: string): void => {
      if (body.entity.type !== "Organization" && body.entity.type !== "Agency") return;
      const reading = { relation: "memberOf", predicate, status: "actual", anchor: person.from, confidence: 0.82 } as const;
      found.push(...join(document, { entity: person.entity, token: person.from }, { entity: body.entity, token }, reading));
    };
    const possessive = person.from - 1;
    if (possessive > open && /^['’]s$/u.test(document.word(possessive))) {
      const body = document.mentionAt(possessive - 1);
      if (body && body.kind === "name") make(body, possessive - 1, "’s");
    }
    let next = person.to;
    if (document.word(next) === "," && /^(?:of|with|from)$/u.test(document.lower(next + 1))) next++;
    if (
      next + 1 < close &&
      /^(?:of|from|with)$/u.test(document.lower(next)) &&
      (document.lower(next) !== "with" || next > person.to)
    ) {
      const at = document.lower(next + 1) === "the" ? next + 2 : next + 1;
      const body = at < close ? document.mentionAt(at) : undefined;
      if (body && body.kind === "name") make(body, at, document.lower(next));
    }
  }
  return found;
}

/** "her National League for Democracy", "Merkel’s Christian Democratic Union": the party that is somebody’s. */
function ownParty(document: ArticleDocument): Finding[] {
  const found: Finding[] = [];
  for (const party of document.entities) {
    if (party.type !== "Organization" || !(isParty(party) || PARTY_LIKE.test([...party.names.keys()].join("|")))) continue;
    for (const mention of party.mentions) {
      if (mention.kind !== "name" || /^(?:NOUN|PROPN|ADJ)$/u.test(document.analysis.tag[mention.to] as string)) continue;
      if (/^(?:Republicans?|Democrats?|Democratic|GOP)$/u.test(document.analysis.text.slice(...mention.span))) continue;
      let before = mention.from - 1;
      const [open] = document.bounds(mention.from);
      // "Suu Kyi’s party, the National League for Democracy"
      let kind = before;
      if (kind > open && document.lower(kind) === "the") kind--;
      if (kind > open && document.word(kind) === ",") kind--;
      if (kind > open && /^(?:party|movement)$/u.test(document.lower(kind))) before = kind - 1;
      if (before > open && /^['’]s?$/u.test(document.word(before))) before--;
      else if (!/^(?:his|her)$/u.test(document.lower(before))) continue;
      const owner = before >= open ? document.mentionAt(before) : undefined;
      if (owner?.entity.type !== "Person") continue;
      const ends = [
        { entity: owner.entity, token: before },
        { entity: party, token: mention.from },
      ] as const;
      const reading = {
        relation: "memberOf",
        predicate: "’s",
        status: "actual",
        anchor: mention.from,
        confidence: 0.86,
      } as const;
      found.push(...join(document, ...ends, reading));
    }
  }
  return found;
}

const PARTY_LIKE =
  /\b(?:Party|League|Union|Democrats|Front|Movement|Alliance|Labour|Conservatives|Congress|Coalition|Likud|Fatah|Forward|Bloc)\b/u;

/** Departments by the titles of their heads, where the title does not name its body. */
const PORTFOLIOS: readonly (readonly [title: RegExp, body: RegExp])[] = [
  [/^secretary of state$/u, /^(?:the )?(?:U\.?S\.? )?(?:State Department|Department of State)$/iu],
  [
    /^(?:defen[cs]e secretary|secretary of defen[cs]e)$/u,
    /^(?:the )?(?:U\.?S\.? )?(?:Defen[cs]e Department|Department of Defen[cs]e|Pentagon)$/iu,
  ],
  [
    /^(?:treasury secretary|secretary of the treasury)$/u,
    /^(?:the )?(?:U\.?S\.? )?(?:Treasury Department|Department of the Treasury|Treasury)$/iu,
  ],
  [
    /^(?:commerce secretary|secretary of commerce)$/u,
    /^(?:the )?(?:U\.?S\.? )?(?:Commerce Department|Department of Commerce)$/iu,
  ],
  [/^(?:energy secretary|secretary of energy)$/u, /^(?:the )?(?:U\.?S\.? )?(?:Energy Department|Department of Energy)$/iu],
  [
    /^(?:education secretary|secretary of education)$/u,
    /^(?:the )?(?:U\.?S\.? )?(?:Education Department|Department of Education)$/iu,
  ],
  [/^(?:labor secretary|secretary of labor)$/u, /^(?:the )?(?:U\.?S\.? )?(?:Labor Department|Department of Labor)$/iu],
  [
    /^(?:homeland security secretary|secretary of homeland security)$/u,
    /^(?:the )?(?:U\.?S\.? )?Department of Homeland Security$/iu,
  ],
  [/^(?:attorney general)$/u, /^(?:the )?(?:U\.?S\.? )?(?:Justice Department|Department of Justice)$/iu],
  [/^(?:foreign secretary)$/u, /^Foreign (?:and Commonwealth )?Office$/iu],
  [/^(?:home secretary)$/u, /^Home Office$/iu],
  [/^(?:(?:chief |associate )?justice)$/u, /^(?:the )?(?:U\.?S\.? )?Supreme Court$/iu],
];

/** How many tokens the evidence may span to reach a department. */
const REACH = 90;

/** "Secretary of State John Kerry" in an article that names the State Department nearby. */
function portfolios(document: ArticleDocument): Finding[] {
  const found: Finding[] = [];
  const bodies = PORTFOLIOS.map(([, name]) =>
    document.entities.filter((entity) => entity.type === "Agency" && [...entity.names.keys()].some((form) => name.test(form))),
  );
  if (bodies.every((list) => list.length === 0)) return found;
  for (const person of people(document)) {
    for (const [from, to] of titleSpans(document, person)) {
      // "Chief Justice John Roberts" is no mere justice.
      if (document.lower(from - 1) === "chief") continue;
      const text = Array.from({ length: to - from }, (_, i) => document.lower(from + i)).join(" ");
      const at = PORTFOLIOS.findIndex(([title]) => title.test(text));
      const body = at >= 0 ? bodies[at]?.[0] : undefined;
      if (!body) continue;
      // "Iowa Attorney General", "Britain’s Foreign Secretary": of the body or state that stands there.
      const owner =
        document.mentionAt(from - 1) ?? (/^['’]s?$/u.test(document.word(from - 1)) ? document.mentionAt(from - 2) : undefined);
      if (owner && owner.to <= from && owner.entity.type !== "Country") continue;
      if (document.lower(to) === "of" || (!owner && isUnknownOwner(document, from))) continue;
      const near = nearestMention(body, person.from, REACH);
      if (!near) continue;
      const relation = text === "justice" || text === "associate justice" ? "memberOf" : "leads";
      const title = document.analysis.text.slice(document.analysis.start[from], document.analysis.end[to - 1]);
      const reading = {
        relation,
        predicate: document.lower(to - 1),
        title,
        status: "actual",
        anchor: to - 1,
        confidence: 0.86,
      } as const;
      found.push(
        ...join(
          document,
          { entity: person.entity, token: person.from },
          { entity: body, token: near.from },
          { ...reading, over: [from] },
        ),
      );
    }
  }
  return found;
}

/** "Ohio Secretary of State", where nothing tells what the name before the title is. */
const isUnknownOwner = (document: ArticleDocument, title: number): boolean =>
  title > document.bounds(title)[0] &&
  document.analysis.tag[title - 1] === "PROPN" &&
  !/^(?:former|then|ex|acting|outgoing)$/u.test(document.lower(title - 1));

/** The stretches right before a name and right after its comma that may be a title. */
function titleSpans(document: ArticleDocument, person: DraftMention): [number, number][] {
  const [open, close] = document.bounds(person.from);
  const spans: [number, number][] = [];
  for (let length = 1; length <= 4; length++) {
    if (person.from - length >= open) spans.push([person.from - length, person.from]);
    if (document.word(person.to) !== ",") continue;
    const start = person.to + 1 + (/^(?:the|then|now)$/u.test(document.lower(person.to + 1)) ? 1 : 0);
    if (start + length <= close && /^[,.]$/u.test(document.word(start + length))) spans.push([start, start + length]);
  }
  return spans;
}

/** To whom people belong, where no office says it with its body. */
export const BELONGING_RULES: readonly Rule[] = [
  {
    id: "memberOf.belonging",
    relation: "memberOf",
    matches: [
      { text: "The BBC’s John Sudworth says that the speech was clear.", subject: "John Sudworth", object: "BBC" },
      { text: "Cyd Ho from the Labour Party spoke in Wuzhen.", subject: "Cyd Ho", object: "Labour Party" },
    ],
    misses: ["China’s John Sudworth says that the speech was clear.", "The BBC and John Sudworth say that the speech was clear."],
    find: belonging,
  },
  {
    id: "memberOf.own-party",
    relation: "memberOf",
    matches: [
      {
        text: "Narendra Modi and his Bharatiya Janata Party won in Delhi.",
        subject: "Narendra Modi",
        object: "Bharatiya Janata Party",
      },
    ],
    misses: [
      "Narendra Modi and the Bharatiya Janata Party won in Delhi.",
      "Narendra Modi praised India’s Bharatiya Janata Party.",
    ],
    find: ownParty,
  },
  {
    id: "leads.portfolio",
    relation: "leads",
    matches: [
      {
        text: "The State Department spoke. Secretary of State John Kerry left.",
        subject: "John Kerry",
        object: "State Department",
      },
      {
        text: "Defense Secretary Ash Carter left the Department of Defense.",
        subject: "Ash Carter",
        object: "Department of Defense",
      },
    ],
    misses: [
      "The State Department spoke. Ohio Secretary of State Jon Husted left.",
      "The State Department spoke. Treasury Secretary Jack Lew left.",
    ],
    find: (document) => portfolios(document).filter((item) => item.relation === "leads"),
  },
  {
    id: "memberOf.portfolio",
    relation: "memberOf",
    matches: [
      { text: "The Supreme Court met. Justice Antonin Scalia left.", subject: "Antonin Scalia", object: "Supreme Court" },
    ],
    misses: ["The Supreme Court met. Antonin Scalia wanted justice."],
    find: (document) => portfolios(document).filter((item) => item.relation === "memberOf"),
  },
];
