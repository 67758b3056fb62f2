import { fitsSignature, type Relation } from "../../schema/relations.ts";
import type { ArticleDocument } from "../document.ts";
import type { DraftEntity, DraftMention } from "../entities.ts";
import { HONORIFICS } from "../lexicon/titles.ts";
import { type Title, titleEndingAt, titleStartingAt } from "../title-phrases.ts";
import { evidenceOf, type Finding, type Rule } from "./rule.ts";

function finding(
  document: ArticleDocument,
  person: DraftMention,
  body: DraftEntity,
  bodyToken: number,
  title: Title,
  confidence: number,
): Finding[] {
  const relation: Relation = title.leads ? "leads" : "memberOf";
  const actual = fitsSignature(relation, "Person", body.type) ? relation : null;
  if (!actual || person.entity === body || person.entity.type !== "Person") return [];
  // A person is a member of a country only as its envoy.
  if (actual === "memberOf" && body.type === "Country" && !/ambassador|envoy|representative/u.test(title.text)) return [];
  if (body.type === "Person" || body.type === "Product" || body.type === "Law") return [];
  return [
    {
      relation: actual,
      subject: person.entity,
      object: body,
      predicate: title.text.split(" ").at(-1) as string,
      title: document.analysis.text
        .slice(document.analysis.start[title.from], document.analysis.end[title.to - 1])
        .replace(/\s+/gu, " "),
      status: "actual",
      evidence: evidenceOf(document, bodyToken, title.from, title.to - 1, person.from),
      anchor: title.to - 1,
      confidence,
    },
  ];
}

/** The people's name mentions, in the order of the text. */
function people(document: ArticleDocument): DraftMention[] {
  return document.entities
    .filter((entity) => entity.type === "Person")
    .flatMap((entity) => entity.mentions)
    .filter((mention) => mention.kind === "name")
    .sort((a, b) => a.from - b.from);
}

/** The mention that ends right before token `end` (over "’s" and a comma). */
function bodyEndingAt(
  document: ArticleDocument,
  end: number,
  floor: number,
): { readonly mention: DraftMention; readonly token: number } | null {
  let at = end - 1;
  if (at >= floor && /^['’]s?$/u.test(document.word(at))) at--;
  if (at < floor) return null;
  const mention = document.mentionAt(at);
  return mention && mention.entity.type !== "Person" && mention.kind !== "pronoun" ? { mention, token: at } : null;
}

/** "Pakistani President Mamnoon Hussain", "Malaysia’s Prime Minister, Najib Razak", "FBI Director James Comey". */
function before(document: ArticleDocument): Finding[] {
  const found: Finding[] = [];
  for (const person of people(document)) {
    const [open] = document.bounds(person.from);
    let end = person.from;
    if (end - 1 >= open && document.word(end - 1) === ",") end--;
    while (end - 1 >= open && HONORIFICS.has(document.word(end - 1)) && !titleEndingAt(document, end, open)) end--;
    let title = titleEndingAt(document, end, open);
    if (!title) continue;
    // "director General Suleiman al-Amr": a rank between office and name.
    const outer = titleEndingAt(document, title.from, open);
    if (outer && HONORIFICS.has(document.word(title.from))) title = outer;
    const body = bodyEndingAt(document, title.from, open);
    if (!body) continue;
    if (
      end !== person.from &&
      !/^['’]s?$/u.test(document.word(title.from - 1)) &&
      !/^(?:the)$/u.test(document.lower(body.mention.from - 1))
    )
      continue;
    // "former US President Bill Clinton": the adverb of the office stands before the country.
    const lead = body.mention.from - 1;
    const former = lead >= open && /^(?:former|then|late|ex)$/u.test(document.lower(lead)) ? document.word(lead) : "";
    for (const item of finding(document, person, body.mention.entity, body.token, title, 0.9)) {
      found.push(former ? { ...item, title: `${former} ${item.title}` } : item);
    }
  }
  return found;
}

/** "Li Xiaodong, director of the China Internet Network Information Center"; "Jeff Rathke, the State Department spokesman". */
function after(document: ArticleDocument): Finding[] {
  const found: Finding[] = [];
  for (const person of people(document)) {
    const [, close] = document.bounds(person.from);
    let at = person.to;
    if (document.word(at) !== "," && document.word(at) !== "(" && document.word(at) !== "—" && document.word(at) !== "–") {
      // "X is the director of Y", "X, who is director of Y"
      if (!/^(?:is|was|became|as)$/u.test(document.lower(at))) continue;
    } else if (/^(?:who)$/u.test(document.lower(at + 1)) && /^(?:is|was|became|serves|served)$/u.test(document.lower(at + 2)))
      at += 2;
    if (at + 1 >= close) continue;
    const start = at + 1;
    // An aside about age may stand first: ", 45, director of".
    const title = titleStartingAt(
      document,
      /^\d+$/u.test(document.word(start)) && document.word(start + 1) === "," ? start + 2 : start,
      close,
    );
    if (title) {
      const next = document.lower(title.to);
      if (/^(?:of|for|at|with|in|to|on)$/u.test(next)) found.push(...bodiesAfter(document, person, title, close));
      continue;
    }
    found.push(...bodyThenTitle(document, person, start, close));
  }
  return found;
}

/** The body or bodies named after "director of": "of the A and of B". */
function bodiesAfter(document: ArticleDocument, person: DraftMention, title: Title, close: number): Finding[] {
  for (let i = title.to + 1; i < Math.min(close, title.to + 9); i++) {
    const mention = document.mentionAt(i);
    // "the American Chamber of Commerce", "the Chinese Football Association": the nationality is not what is led.
    if (mention?.kind === "demonym" && mention.to - mention.from === 1) continue;
    if (mention && mention.kind !== "pronoun") {
      if (mention.entity.type === "Person") return [];
      // "the foreign ministry of Pakistan" and "Pakistan’s foreign ministry" name the country, not an unknown organ.
      return finding(document, person, mention.entity, i, title, 0.88);
    }
    if (/^[,.;:]$/u.test(document.word(i)) || document.analysis.tag[i] === "VERB") return [];
    if (i > title.to + 1 && document.analysis.tag[i] === "ADP") return [];
    // "head of research at Google" is not its head; "director of the country’s Agency" is.
    if (document.analysis.tag[i] === "NOUN" && !/^['’]s?$/u.test(document.word(i + 1) ?? "")) return [];
  }
  return [];
}

/** ", the State Department spokesman"; ", Pakistan’s president". */
function bodyThenTitle(document: ArticleDocument, person: DraftMention, from: number, close: number): Finding[] {
  for (let i = from; i < Math.min(close, from + 6); i++) {
    const mention = document.mentionAt(i);
    if (!mention) {
      if (!/^(?:the|a|an|former|new|then)$/u.test(document.lower(i))) return [];
      continue;
    }
    if (mention.entity.type === "Person" || mention.kind === "pronoun") return [];
    let next = mention.to;
    if (/^['’]s?$/u.test(document.word(next))) next++;
    const title = titleStartingAt(document, next, close);
    // "the Danish president of the General Assembly", "China director at Human Rights Watch".
    if (title && /^(?:of|for|at|with)$/u.test(document.lower(title.to))) {
      const outer = bodiesAfter(document, person, title, close);
      // "the American secretary of commerce" is America's; "a Republican member of the House" is of both.
      const party = [...mention.entity.names.keys()].some((name) => name.endsWith("Party"));
      const inner =
        outer.length === 0 || party
          ? finding(document, person, mention.entity, i, party ? { ...title, leads: false } : title, 0.8)
          : [];
      return [...outer, ...inner];
    }
    return title ? finding(document, person, mention.entity, i, title, 0.85) : [];
  }
  return [];
}

/** "the director of the CIA, John Brennan"; "President of France François Hollande". */
function ofBefore(document: ArticleDocument): Finding[] {
  const found: Finding[] = [];
  for (const person of people(document)) {
    const [open] = document.bounds(person.from);
    let end = person.from;
    if (document.word(end - 1) === ",") end--;
    const body = bodyEndingAt(document, end, open);
    if (!body || body.mention.to !== end) continue;
    let at = body.mention.from - 1;
    if (at > open && document.lower(at) === "the") at--;
    if (at <= open || !/^(?:of|for|at)$/u.test(document.lower(at))) continue;
    const title = titleEndingAt(document, at, open);
    // "Jack Ma, the founder of Alibaba, Robin Li of Baidu": the office is the one before's.
    let lead = title ? title.from - 1 : at;
    while (lead > open && /^(?:the|a|an)$/u.test(document.lower(lead))) lead--;
    if (document.word(lead) === "," && document.mentionAt(lead - 1)?.entity.type === "Person") continue;
    if (title) found.push(...finding(document, person, body.mention.entity, body.token, title, 0.8));
  }
  return found;
}

/** "The BBC’s John Sudworth"; "James Smith of Greenpeace": belongs to it, in what office is not said. */
function belonging(document: ArticleDocument): Finding[] {
  const found: Finding[] = [];
  for (const person of people(document)) {
    const [open, close] = document.bounds(person.from);
    const make = (body: DraftMention, token: number, word: string): void => {
      if (body.entity.type !== "Organization" && body.entity.type !== "Agency") return;
      found.push({
        relation: "memberOf",
        subject: person.entity,
        object: body.entity,
        predicate: word,
        status: "actual",
        evidence: evidenceOf(document, token, person.from),
        anchor: person.from,
        confidence: 0.75,
      });
    };
    const possessive = person.from - 1;
    if (possessive > open && /^['’]s$/u.test(document.word(possessive))) {
      const body = document.mentionAt(possessive - 1);
      if (body && body.kind === "name") make(body, possessive - 1, "’s");
    }
    let next = person.to;
    if (document.word(next) === "," && /^(?:of|with)$/u.test(document.lower(next + 1))) next++;
    if (next + 1 < close && document.lower(next) === "of") {
      const at = document.lower(next + 1) === "the" ? next + 2 : next + 1;
      const body = at < close ? document.mentionAt(at) : undefined;
      if (body && body.kind === "name") make(body, at, document.lower(next));
    }
  }
  return found;
}

const PARTIES: Readonly<Record<string, string>> = { D: "Democratic Party", R: "Republican Party" };

/** "Rep. Adam Schiff (D-Calif.)": a party tag, where the article names the party elsewhere. */
function partyTags(document: ArticleDocument): Finding[] {
  const found: Finding[] = [];
  for (const person of people(document)) {
    if (document.word(person.to) !== "(") continue;
    const party = PARTIES[/^([DR])-\p{Lu}/u.exec(document.word(person.to + 1))?.[1] ?? ""];
    const body = document.entities.find((entity) => party !== undefined && entity.names.has(party));
    if (!body || !fitsSignature("memberOf", "Person", body.type)) continue;
    const evidence = evidenceOf(document, person.from, person.to + 1);
    const shared = { predicate: "member", status: "actual", evidence, anchor: person.to + 1, confidence: 0.9 } as const;
    found.push({ relation: "memberOf", subject: person.entity, object: body, ...shared });
  }
  return found;
}

/** "Republican Donald Trump", "Senate Republican leader …" not. */
function partyBefore(document: ArticleDocument): Finding[] {
  const found: Finding[] = [];
  for (const person of people(document)) {
    const before = document.mentionAt(person.from - 1);
    if (!before || before.to !== person.from || before.entity.type !== "Organization") continue;
    if (![...before.entity.names.keys()].some((name) => name.endsWith("Party"))) continue;
    const evidence = evidenceOf(document, before.from, person.from);
    const shared = {
      predicate: document.lower(before.from),
      status: "actual",
      evidence,
      anchor: person.from,
      confidence: 0.85,
    } as const;
    found.push({ relation: "memberOf", subject: person.entity, object: before.entity, ...shared });
  }
  return found;
}

/** What people are, read off the words around their names. */
export const TITLE_RULES: readonly Rule[] = [
  {
    id: "leads.title-before",
    relation: "leads",
    matches: [
      { text: "Pakistani President Mamnoon Hussain spoke in Wuzhen.", subject: "Mamnoon Hussain", object: "Pakistan" },
      { text: "Russian Prime Minister Dmitry Medvedev spoke in Wuzhen.", subject: "Dmitry Medvedev", object: "Russia" },
      { text: "Malaysia’s Prime Minister, Najib Razak, spoke in Wuzhen.", subject: "Najib Razak", object: "Malaysia" },
    ],
    misses: ["A Pakistani friend, Mamnoon Hussain, spoke in Wuzhen.", "President Xi Jinping spoke in Wuzhen."],
    find: (document) => before(document).filter((item) => item.relation === "leads"),
  },
  {
    id: "memberOf.title-before",
    relation: "memberOf",
    matches: [{ text: "BBC reporter John Sudworth spoke in Wuzhen.", subject: "John Sudworth", object: "BBC" }],
    misses: ["Pakistani reporter John Sudworth spoke in Wuzhen.", "A reporter met John Sudworth in Wuzhen."],
    find: (document) => before(document).filter((item) => item.relation === "memberOf"),
  },
  {
    id: "leads.title-after",
    relation: "leads",
    matches: [
      {
        text: "Li Xiaodong, director of the China Internet Network Information Center, said that the market is open.",
        subject: "Li Xiaodong",
        object: "China Internet Network Information Center",
      },
      {
        text: "Lu Wei, head of the Cyberspace Administration of China, spoke.",
        subject: "Lu Wei",
        object: "Cyberspace Administration of China",
      },
      { text: "Mamnoon Hussain, Pakistan’s president, spoke.", subject: "Mamnoon Hussain", object: "Pakistan" },
    ],
    misses: [
      "Li Xiaodong, a visitor of the China Internet Network Information Center, spoke.",
      "Lu Wei, critic of the Cyberspace Administration of China, spoke.",
    ],
    find: (document) => after(document).filter((item) => item.relation === "leads"),
  },
  {
    id: "memberOf.title-after",
    relation: "memberOf",
    matches: [
      {
        text: "Khaled Al-Maeena, editor at large at the Saudi Gazette, spoke.",
        subject: "Khaled Al-Maeena",
        object: "Saudi Gazette",
      },
      { text: "Jeff Rathke, the State Department spokesman, spoke.", subject: "Jeff Rathke", object: "State Department" },
    ],
    misses: ["Khaled Al-Maeena, reader of the Saudi Gazette, spoke."],
    find: (document) => after(document).filter((item) => item.relation === "memberOf"),
  },
  {
    id: "leads.of-before",
    relation: "leads",
    matches: [{ text: "The president of Pakistan, Mamnoon Hussain, spoke.", subject: "Mamnoon Hussain", object: "Pakistan" }],
    misses: ["The capital of Pakistan, Mamnoon Hussain said, is calm."],
    find: (document) => ofBefore(document).filter((item) => item.relation === "leads"),
  },
  {
    id: "memberOf.of-before",
    relation: "memberOf",
    matches: [
      { text: "A spokesman for the State Department, Jeff Rathke, spoke.", subject: "Jeff Rathke", object: "State Department" },
    ],
    misses: ["A letter for the State Department, Jeff Rathke wrote, is lost."],
    find: (document) => ofBefore(document).filter((item) => item.relation === "memberOf"),
  },
  {
    id: "memberOf.belonging",
    relation: "memberOf",
    matches: [{ text: "The BBC’s John Sudworth says that the speech was clear.", subject: "John Sudworth", object: "BBC" }],
    misses: ["China’s John Sudworth says that the speech was clear.", "The BBC and John Sudworth say that the speech was clear."],
    find: (document) => belonging(document),
  },
  {
    id: "memberOf.party-tag",
    relation: "memberOf",
    matches: [
      {
        text: "The Democratic Party met. Rep. Adam Schiff (D-Calif.) spoke in Wuzhen.",
        subject: "Adam Schiff",
        object: "Democratic Party",
      },
    ],
    misses: ["The Democratic Party met. Rep. Adam Schiff (right) spoke in Wuzhen."],
    find: (document) => partyTags(document),
  },
  {
    id: "memberOf.party-before",
    relation: "memberOf",
    matches: [{ text: "Republican Donald Trump spoke in Wuzhen.", subject: "Donald Trump", object: "Republican Party" }],
    misses: ["The Republican Party met Donald Trump in Wuzhen."],
    find: (document) => partyBefore(document),
  },
];
