import type { ArticleDocument } from "../document.ts";
import { titleEndingAt, titleStartingAt } from "../title-phrases.ts";
import { named } from "./location.ts";
import { people, read, standing } from "./role-reading.ts";
import type { Finding, Rule } from "./rule.ts";
import { join } from "./rule.ts";

// Heads and members told in an aside on a body’s name: "the RMT, whose leader, Mick Cash, …", "both of Greenpeace".

/** "the RMT, whose leader, Mick Cash, …": who has a role at what "whose" means. */
function whoseRole(document: ArticleDocument): Finding[] {
  const found: Finding[] = [];
  for (const owner of named(document)) {
    const at = document.word(owner.to) === "," ? owner.to + 1 : owner.to;
    if (owner.kind !== "name" || document.lower(at) !== "whose") continue;
    const [, close] = document.bounds(owner.from);
    const title = titleStartingAt(document, at + 1, close);
    if (!title) continue;
    const next = document.word(title.to) === "," ? title.to + 1 : title.to;
    const holder = document.mentionAt(next);
    if (holder?.from === next && holder.entity.type === "Person" && holder.kind === "name")
      found.push(...read(document, standing(holder), standing(owner), title, 0.84));
  }
  return found;
}

/** "Jane Smith and Peter Cook, both of Greenpeace": each belongs to it. */
function bothOf(document: ArticleDocument): Finding[] {
  const found: Finding[] = [];
  const persons = people(document);
  for (const [k, last] of persons.entries()) {
    const first = persons[k - 1];
    const comma = document.word(last.to) === ",";
    if (!first || !comma || !/^(?:both|all)$/u.test(document.lower(last.to + 1))) continue;
    if (!/^(?:of|from|with|at)$/u.test(document.lower(last.to + 2))) continue;
    let start = last.to + 3;
    if (document.lower(start) === "the") start++;
    const body = document.mentionAt(start);
    if (!body || (body.entity.type !== "Organization" && body.entity.type !== "Agency")) continue;
    if (!/^(?:and|,|&)$/u.test(document.lower(first.to)) || last.from - first.to > 2) continue;
    for (const one of [first, last]) {
      const reading = { relation: "memberOf", predicate: "of", status: "actual", anchor: last.to + 1, confidence: 0.82 } as const;
      found.push(...join(document, standing(one), standing(body), reading));
    }
  }
  return found;
}

/** "OneWest, under Steven Mnuchin, …": whoever it is under leads it. */
function under(document: ArticleDocument): Finding[] {
  const found: Finding[] = [];
  for (const body of named(document)) {
    const { type } = body.entity;
    if (body.kind !== "name" || (type !== "Organization" && type !== "Agency" && type !== "Country")) continue;
    const at = document.word(body.to) === "," ? body.to + 1 : body.to;
    if (document.lower(at) !== "under") continue;
    const person = document.mentionAt(at + 1);
    const alone = person?.from === at + 1 && person.entity.type === "Person" && person.kind === "name";
    // "NATO under Trump" is of his time.
    if (!alone || (at === body.to && type !== "Organization") || /^['’]s?$/u.test(document.word(person.to))) continue;
    if (titleEndingAt(document, person.to, at)) continue;
    const reading = { relation: "leads", predicate: "under", status: "actual", anchor: at, confidence: 0.74 } as const;
    found.push(...join(document, standing(person), standing(body), reading));
  }
  return found;
}

const PARTY_NAME = /(?:Party|League|Front|Movement|Congress|Union|Alliance|Brotherhood|Bloc|Forward|Coalition|Rally)\b/u;

/** "Suu Kyi’s National League for Democracy", "her National League for Democracy": of that party. */
function ownParties(document: ArticleDocument): Finding[] {
  const found: Finding[] = [];
  for (const body of named(document)) {
    if (body.kind !== "name" || body.entity.type !== "Organization") continue;
    if (
      ![...body.entity.names.keys()].some((name) => PARTY_NAME.test(name) && !/^(?:European|African|Soviet) Union$/u.test(name))
    )
      continue;
    let at = body.from - 1;
    while (at > body.from - 4 && document.analysis.tag[at] === "ADJ" && !document.mentionAt(at)) at--;
    const marked = /^['’]s?$/u.test(document.word(at));
    const owner = document.mentionAt(marked ? at - 1 : at);
    if (owner?.entity.type !== "Person" || (!marked && !/^(?:his|her)$/u.test(document.lower(at)))) continue;
    // "Trump’s Republican Party rivals": of the rivals.
    if (document.analysis.tag[body.to] === "NOUN") continue;
    const reading = {
      relation: "memberOf",
      predicate: document.lower(body.to - 1),
      status: "actual",
      anchor: body.from,
      confidence: 0.78,
    } as const;
    found.push(...join(document, standing(owner), standing(body), reading));
  }
  return found;
}

/** Heads and members of bodies by asides on their names. */
export const HEAD_RULES: readonly Rule[] = [
  {
    id: "leads.whose",
    relation: "leads",
    matches: [
      { text: "Greenpeace, whose leader, Jane Smith, went home, called a strike.", subject: "Jane Smith", object: "Greenpeace" },
    ],
    misses: ["Greenpeace, whose friend, Jane Smith, went home, called a strike."],
    find: (document) => whoseRole(document).filter(({ relation }) => relation === "leads"),
  },
  {
    id: "memberOf.both-of",
    relation: "memberOf",
    matches: [{ text: "Jane Smith and Peter Cook, both of Greenpeace, spoke.", subject: "Jane Smith", object: "Greenpeace" }],
    misses: ["Jane Smith and Peter Cook, both near Greenpeace, spoke."],
    find: bothOf,
  },
  {
    id: "leads.under",
    relation: "leads",
    matches: [{ text: "Greenpeace, under Jane Smith, called a strike.", subject: "Jane Smith", object: "Greenpeace" }],
    misses: ["Greenpeace, with Jane Smith, called a strike.", "Greenpeace was under Jane Smith’s house."],
    find: under,
  },
  {
    id: "memberOf.whose-party",
    relation: "memberOf",
    matches: [
      {
        text: "Angela Merkel’s Christian Democratic Union lost in Berlin.",
        subject: "Angela Merkel",
        object: "Christian Democratic Union",
      },
    ],
    misses: [
      "Angela Merkel left the Christian Democratic Union in Berlin.",
      "Angela Merkel’s friends left the Christian Democratic Union.",
    ],
    find: ownParties,
  },
];
