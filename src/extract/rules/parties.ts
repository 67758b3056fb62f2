import type { ArticleDocument } from "../document.ts";
import type { DraftEntity, DraftMention } from "../entities.ts";
import { partyTagAt } from "../party-tags.ts";
import type { Standing } from "../standing.ts";
import type { Title } from "../title-phrases.ts";
import { namesInList } from "./role-lists.ts";
import { type Finding, join, type Rule } from "./rule.ts";

/** Whether a body is a political party, by its name. */
export const isParty = (entity: DraftEntity): boolean =>
  entity.type === "Organization" && [...entity.names.keys()].some((name) => / Party$/u.test(name));

/**
 * Whether a party’s office is its head’s: "Labour leader", "Republican Party chairman"; a "Republican leader" leads a
 * group of a chamber, and a "Republican governor" leads his state.
 */
export function partyOffice(document: ArticleDocument, title: Title, party: Standing): boolean {
  const mention = document.mentionAt(party.token);
  const written = mention ? document.analysis.text.slice(...mention.span) : "";
  if (
    /^(?:chair|chairman|chairwoman|national chair|national chairman|chairperson|party leader|party chairman)$/u.test(title.role)
  )
    return true;
  if (!/^(?:leader|president|co-leader|general secretary|secretary general|secretary-general|head)$/u.test(title.role))
    return false;
  return !/^(?:Republicans?|Democrats?|Democratic|GOP)$/u.test(written);
}

const names = (document: ArticleDocument): DraftMention[] =>
  document.entities
    .filter((entity) => entity.type === "Person")
    .flatMap((entity) => entity.mentions)
    .filter((mention) => mention.kind === "name")
    .sort((a, b) => a.from - b.from);

function member(document: ArticleDocument, person: Standing, body: Standing, anchor: number, confidence: number): Finding[] {
  const predicate = document.lower(anchor);
  return join(document, person, body, { relation: "memberOf", predicate, status: "actual", anchor, confidence });
}

/** "Rep. Adam Schiff (D-Calif.)", "Sen. Bob Corker, R-Tenn.": a party tag, for the party that the article names or tags. */
function tags(document: ArticleDocument): Finding[] {
  const found: Finding[] = [];
  const parties = document.entities.filter((entity) => entity.type === "Organization");
  for (const person of names(document)) {
    const tag = partyTagAt(document.analysis, person.to);
    const body = tag && parties.find((entity) => entity.names.has(tag.party));
    if (!tag || !body) continue;
    const holder = { entity: person.entity, token: person.from };
    const reading = {
      relation: "memberOf",
      predicate: tag.party.slice(0, 1),
      status: "actual",
      anchor: tag.token,
      confidence: 0.95,
    } as const;
    found.push(...join(document, holder, { entity: body, token: tag.token }, reading));
  }
  return found;
}

/** "Republican Donald Trump", "Democratic presidential nominee Hillary Clinton" (see titles), "Republican Sen. John McCain". */
function before(document: ArticleDocument): Finding[] {
  const found: Finding[] = [];
  for (const person of names(document)) {
    let at = person.from - 1;
    const [open] = document.bounds(person.from);
    while (at > open && RANKS.test(document.word(at))) at--;
    const party = at >= open ? document.mentionAt(at) : undefined;
    // "The House’s top Democrat, Nancy Pelosi, …"
    const renamed = document.word(at) === "," && document.word(person.to) === ",";
    const noun = renamed ? document.mentionAt(at - 1) : party;
    if (!noun || noun.to !== (renamed ? at : at + 1) || !isParty(noun.entity)) continue;
    if (renamed && !/^(?:Democrat|Republican|Conservative|Liberal|Socialist|Communist)s?$/u.test(document.word(noun.to - 1)))
      continue;
    // "Democrats Bernie Sanders and Hillary Clinton"
    const several = /s$/u.test(document.word(noun.to - 1)) ? namesInList(document, person) : [person];
    for (const holder of several)
      found.push(
        ...member(
          document,
          { entity: holder.entity, token: holder.from },
          { entity: noun.entity, token: noun.from },
          noun.from,
          0.88,
        ),
      );
  }
  return found;
}

const RANKS =
  /^(?:Sens?\.?|Senators?|Reps?\.?|Representatives?|Govs?\.?|Governors?|Congressman|Congresswoman|Del\.|Mayor|President|MP|Councilman)$/u;

/** "Adam Schiff, the top Democrat on the House Intelligence Committee"; "Elijah Cummings, the panel’s ranking Democrat". */
function ranking(document: ArticleDocument): Finding[] {
  const found: Finding[] = [];
  for (const person of names(document)) {
    const [open, close] = document.bounds(person.from);
    const holder = { entity: person.entity, token: person.from };
    let start = person.to;
    // "of Maryland", "(D-Md.)", "who is".
    if (document.lower(start) === "of" && document.mentionAt(start + 1)?.entity.type === "Place")
      start = (document.mentionAt(start + 1) as DraftMention).to;
    if (document.word(start) === "(") while (start < close && start < person.to + 8 && document.word(start - 1) !== ")") start++;
    const copula = /^(?:is|was)$/u.test(document.lower(start));
    if (!copula && document.word(start) !== ",") continue;
    start++;
    if (document.lower(start) === "who" && /^(?:is|was)$/u.test(document.lower(start + 1))) start += 2;
    for (let i = start; i < Math.min(close, start + 8); i++) {
      const mention = document.mentionAt(i);
      if (mention && isParty(mention.entity)) {
        if (!/^(?:Democrat|Republican|Conservative|Liberal|Socialist|Communist)$/u.test(document.word(i)) || mention.to !== i + 1)
          break;
        // "a Republican congressman": see titles.
        if (
          document.analysis.tag[i + 1] === "NOUN" ||
          document.analysis.tag[i + 1] === "PROPN" ||
          document.analysis.tag[i + 1] === "ADJ"
        )
          break;
        found.push(...member(document, holder, { entity: mention.entity, token: i }, i, 0.88));
        found.push(...chamber(document, holder, start, i, Math.min(close, i + 8)));
        break;
      }
      if (mention && /^['’]s?$/u.test(document.word(mention.to))) {
        i = mention.to;
        continue;
      }
      // "a moderate Maine Republican"
      if (mention?.entity.type === "Place" && mention.from === i) {
        i = mention.to - 1;
        continue;
      }
      const tag = document.analysis.tag[i];
      if (
        !mention &&
        tag !== "DET" &&
        tag !== "ADJ" &&
        tag !== "ADV" &&
        tag !== "NOUN" &&
        tag !== "PART" &&
        document.lower(i) !== "ranking" &&
        document.lower(i) !== "leading"
      )
        break;
      if (mention) break;
    }
    void open;
  }
  return found;
}

/** The body on which a ranking member sits: "the panel’s ranking Democrat", "the top Republican on the Committee". */
function chamber(document: ArticleDocument, holder: Standing, from: number, party: number, close: number): Finding[] {
  for (let i = from; i < party; i++) {
    const mention = document.mentionAt(i);
    if (mention && mention.entity.type === "Agency" && /^['’]s?$/u.test(document.word(mention.to)))
      return member(document, holder, { entity: mention.entity, token: i }, party, 0.89);
  }
  if (!/^(?:on|of|in)$/u.test(document.lower(party + 1))) return [];
  for (let i = party + 2; i < close; i++) {
    const mention = document.mentionAt(i);
    if (mention)
      return mention.entity.type === "Agency" ? member(document, holder, { entity: mention.entity, token: i }, party, 0.89) : [];
    if (document.analysis.tag[i] === "PUNCT" || document.analysis.tag[i] === "VERB") return [];
  }
  return [];
}

/** Who belongs to which party. */
export const PARTY_RULES: readonly Rule[] = [
  {
    id: "memberOf.party-tag",
    relation: "memberOf",
    matches: [
      {
        text: "The Democratic Party met. Rep. Adam Schiff (D-Calif.) spoke in Wuzhen.",
        subject: "Adam Schiff",
        object: "Democratic Party",
      },
      { text: "Rep. Adam Schiff (D-Calif.) spoke in Wuzhen.", subject: "Adam Schiff", object: "Democratic Party" },
      { text: "Republicans met. Sen. Bob Corker, R-Tenn., spoke in Wuzhen.", subject: "Bob Corker", object: "Republican Party" },
    ],
    misses: [
      "The Democratic Party met. Rep. Adam Schiff (right) spoke in Wuzhen.",
      "The Democratic Party met. Adam Schiff, D. Trump and others spoke.",
    ],
    find: tags,
  },
  {
    id: "memberOf.party-before",
    relation: "memberOf",
    matches: [
      { text: "Republican Donald Trump spoke in Wuzhen.", subject: "Donald Trump", object: "Republican Party" },
      { text: "Republican Sen. John McCain spoke in Wuzhen.", subject: "John McCain", object: "Republican Party" },
    ],
    misses: ["The Republican Party met Donald Trump in Wuzhen.", "A Republican friend of John McCain spoke in Wuzhen."],
    find: before,
  },
  {
    id: "memberOf.ranking",
    relation: "memberOf",
    matches: [
      {
        text: "Adam Schiff, the top Democrat on the House Intelligence Committee, spoke.",
        subject: "Adam Schiff",
        object: "House Intelligence Committee",
      },
      {
        text: "Adam Schiff, the top Democrat on the House Intelligence Committee, spoke.",
        subject: "Adam Schiff",
        object: "Democratic Party",
      },
      { text: "Susan Collins, a Republican from Maine, spoke in Wuzhen.", subject: "Susan Collins", object: "Republican Party" },
    ],
    misses: [
      "Adam Schiff, who met the top Democrat on the House Intelligence Committee, spoke.",
      "Susan Collins, a Republican donor said, spoke in Wuzhen.",
    ],
    find: ranking,
  },
];
