import type { ArticleDocument } from "../document.ts";
import type { DraftMention } from "../entities.ts";
import { isEnvoy, isRole, readingOf } from "../lexicon/roles.ts";
import { HONORIFICS } from "../lexicon/titles.ts";
import type { Standing } from "../standing.ts";
import { pluralTitleEndingAt, type Title, titleEndingAt, titleStartingAt } from "../title-phrases.ts";
import { isParty } from "./parties.ts";
import { namesInList } from "./role-lists.ts";
import { ownerEndingAt, people, read, standing } from "./role-reading.ts";
import { type Finding, join, nearestMention } from "./rule.ts";

// Where a role stands with its holder and the one that it is held with: "Pakistani President Mamnoon Hussain", "Li Xiaodong,
// director of the Center", "the director of the CIA, John Brennan", "Xi’s wife, Peng Liyuan".

/** "Pakistani President Mamnoon Hussain", "Malaysia’s Prime Minister, Najib Razak", "his wife, Peng Liyuan". */
export function beforeName(document: ArticleDocument): Finding[] {
  const found: Finding[] = [];
  for (const person of people(document)) {
    const [open] = document.bounds(person.from);
    let end = person.from;
    const comma = end - 1 >= open && document.word(end - 1) === ",";
    // "his two rivals -- Ted Cruz and John Kasich": a dash or a colon before a list.
    const dash =
      !comma && /^(?::|--|—|–)$/u.test(document.word(end - 1)) && pluralTitleEndingAt(document, end - 1, open) !== null;
    if (comma || dash) end--;
    // A mark that nobody sees may be a token.
    while (end - 1 > open && document.lower(end - 1) === "") end--;
    const bare = (): void => {
      while (end - 1 >= open && HONORIFICS.has(document.word(end - 1)) && !titleEndingAt(document, end, open)) end--;
    };
    bare();
    // "her running mate, Sen. Tim Kaine"
    const late = !comma && end < person.from && end - 1 >= open && document.word(end - 1) === ",";
    if (late) end--;
    bare();
    const several = pluralTitleEndingAt(document, end, open);
    let title = titleEndingAt(document, end, open) ?? several;
    if (!title) continue;
    const holders = title === several ? namesInList(document, person) : [person];
    // "director General Suleiman al-Amr": a rank between office and name.
    const outer = titleEndingAt(document, title.from, open);
    if (outer && HONORIFICS.has(document.word(title.from))) title = outer;
    const partly = bodyBeforePart(document, title.from, open);
    if (partly) title = { ...title, lesser: true };
    const owner =
      partly ??
      ownerEndingAt(document, title.from, open) ??
      bareBody(document, title.from - 1) ??
      namedElsewhere(document, title.from - 1);
    if (!owner) continue;
    const possessive = /^['’]s?$/u.test(document.word(title.from - 1)) || owner.kind === "pronoun";
    // "the State Department spokesman, Jeff Rathke", not "Pakistan fans, Mamnoon Hussain".
    if (
      (comma || late) &&
      !possessive &&
      !isIntroduced(document, owner.from, open) &&
      !(isParty(owner.entity) && OWNED.test(document.lower(owner.from - 1)))
    )
      continue;
    // "Obama’s friend" is of Obama; "Obama friend" too, but a title of a person is no owner: "Obama President".
    const hyphen = /^[-‐‑]$/u.test(document.word(owner.from - 1)) && document.lower(owner.from - 2) === "ex";
    const lead = owner.from - (hyphen ? 2 : 1);
    const former = lead >= open && /^(?:former|then|late|ex)$/u.test(document.lower(lead)) ? document.word(lead) : "";
    for (const holder of holders) {
      for (const item of read(document, standing(holder), standing(owner), title, 0.9)) {
        // "former US President Bill Clinton": the adverb of the office stands before the country.
        found.push(former && item.title ? { ...item, title: `${former} ${item.title}` } : item);
      }
      if (isParty(owner.entity)) found.push(...overParty(document, holder, owner, title, open));
    }
  }
  return found;
}

/** "Human Rights Watch | Asia | director": the body before the part of the world that an office is over; null for none. */
function bodyBeforePart(document: ArticleDocument, end: number, open: number): DraftMention | null {
  const part = end - 1 > open ? document.mentionAt(end - 1) : undefined;
  if (!part || part.to !== end || (part.entity.type !== "Place" && part.entity.type !== "Country")) return null;
  const body = part.from - 1 >= open ? document.mentionAt(part.from - 1) : undefined;
  return body && body.to === part.from && body.kind === "name" && body.entity.type === "Organization" ? body : null;
}

/** Whether "the" stands before a name, or "’s" before its adjectives: "France’s far-right | National Front | party leader". */
function isIntroduced(document: ArticleDocument, from: number, open: number): boolean {
  if (/^(?:the|an?)$/u.test(document.lower(from - 1))) return true;
  let at = from - 1;
  while (
    at > open &&
    at > from - 5 &&
    !document.mentionAt(at) &&
    /^(?:ADJ|PUNCT|ADV)$/u.test(document.analysis.tag[at] as string) &&
    !/^[,;:.]$/u.test(document.word(at))
  )
    at--;
  return at < from - 1 && /^(?:the|an?|['’]s?)$/u.test(document.lower(at));
}

/** "his Republican rival, …", "Ohio’s Republican governor, …" */
const OWNED = /^(?:his|her|its|their|['’]s?)$/u;

/** "Florida Republican Gov. Rick Scott", "Ohio’s Republican governor", "his Republican rival": the party stands in the middle. */
function overParty(document: ArticleDocument, holder: DraftMention, party: DraftMention, title: Title, open: number): Finding[] {
  const marked = /^['’]s?$/u.test(document.word(party.from - 1));
  const owner = ownerEndingAt(document, party.from, open);
  const found: Finding[] = [];
  if (owner && (marked || owner.kind === "pronoun" || owner.entity.type !== "Person"))
    found.push(...read(document, standing(holder), standing(owner), title, 0.86));
  // "Republican rivals Ted Cruz and Marco Rubio": rivals of whomever, they are of that party.
  const reading = readingOf(title.role, true, "Person", "Person")?.relation;
  if (reading === "opposes" || reading === "supports") found.push(...memberOf(document, holder, party, title));
  return found;
}

function memberOf(document: ArticleDocument, holder: DraftMention, party: DraftMention, title: Title): Finding[] {
  if (/Party$/u.test(document.word(party.to - 1))) return [];
  const predicate = title.role.split(" ").at(-1) as string;
  const reading = { relation: "memberOf", predicate, status: "actual", anchor: title.to - 1, confidence: 0.86 } as const;
  return join(document, standing(holder), standing(party), reading);
}

/** "Senate Majority Leader Mitch McConnell": a body that is part of the title, where the article names it elsewhere. */
function namedElsewhere(document: ArticleDocument, token: number): DraftMention | null {
  if (token < 0 || document.analysis.tag[token] !== "PROPN" || document.mentionAt(token)) return null;
  const text = document.word(token);
  const body = document.entities.find((entity) => entity.type === "Agency" && entity.names.has(text));
  return (body && nearestMention(body, token, 90)) ?? null;
}

const BARE: ReadonlyMap<string, RegExp> = new Map([
  ["panel", /(?:Committee|Panel|Commission|Council|Subcommittee)\b/u],
  ["committee", /Committee\b/u],
  ["commission", /Commission\b/u],
  ["council", /Council\b/u],
  ["party", / Party$/u],
  ["union", /Union\b/u],
  ["league", /League\b/u],
  ["board", /Board\b/u],
]);

/** "panel Chairman Jason Chaffetz": a bare word for the body of that kind that was named last, not far before. */
function bareBody(document: ArticleDocument, token: number): DraftMention | null {
  const kind = BARE.get(document.lower(token));
  if (!kind || document.mentionAt(token)) return null;
  let best: DraftMention | null = null;
  for (const entity of document.entities) {
    if ((entity.type !== "Agency" && entity.type !== "Organization") || ![...entity.names.keys()].some((name) => kind.test(name)))
      continue;
    const near = nearestMention(entity, token, 90);
    if (near && near.from < token && (!best || near.from > best.from)) best = near;
  }
  return best;
}

/** "Li Xiaodong, director of the China Internet Network Information Center"; "Jeff Rathke, the State Department spokesman". */
export function afterName(document: ArticleDocument): Finding[] {
  const found: Finding[] = [];
  for (const person of people(document)) {
    const [, close] = document.bounds(person.from);
    let at = person.to;
    // "Rep. Elijah Cummings (D-Md.), the chairman of …"
    if (document.word(at) === "(") while (at < close && at < person.to + 8 && document.word(at - 1) !== ")") at++;
    if (!/^(?:,|\(|—|–|--|-)$/u.test(document.word(at)) || at + 1 >= close) continue;
    let start = at + 1;
    if (document.lower(start) === "who" && /^(?:is|was|serves|served|works|worked|became)$/u.test(document.lower(start + 1)))
      start += 2;
    if (document.lower(start) === "as") start++;
    // "one of the founders of Greenpeace"
    if (
      document.lower(start) === "one" &&
      document.lower(start + 1) === "of" &&
      (/^(?:the|its|his|her)$/u.test(document.lower(start + 2)) || document.mentionAt(start + 2))
    ) {
      found.push(...oneOf(document, standing(person), start + 2, close));
      continue;
    }
    // An aside about age may stand first: ", 45, director of".
    if (/^\d+$/u.test(document.word(start)) && document.word(start + 1) === ",") start += 2;
    found.push(...roleFrom(document, standing(person), start, close));
  }
  return found;
}

/** "one of | the founders of Greenpeace |": a role in the plural, of which one is meant. */
function oneOf(document: ArticleDocument, holder: Standing, from: number, close: number): Finding[] {
  const owner = document.mentionAt(from);
  const start = owner ? owner.to : from + 1;
  for (let to = start + 1; to < Math.min(close, start + 7); to++) {
    const title = pluralTitleEndingAt(document, to, start);
    if (!title) continue;
    // "one of Donald Trump’s top advisers"
    return owner ? read(document, holder, standing(owner), title, 0.84) : othersAfter(document, holder, title, close, 0.84);
  }
  return [];
}

/** What a phrase that begins at a token says of somebody: "director of the A", "the A’s director", "the A director". */
function roleFrom(document: ArticleDocument, holder: Standing, start: number, close: number, depth = 0): Finding[] {
  if (start >= close) return [];
  const title = titleStartingAt(document, start, close);
  if (title && document.mentionAt(title.to)?.entity.type === "Person") return [];
  const found = title ? ofJoined(document, holder, title, close) : ownerThenTitle(document, holder, start, close);
  // "strategist for the Chamber and a longtime Manafort friend": another role after the first one.
  const end = title ? title.to : start;
  for (let at = title ? end : end + 1; at < Math.min(close - 2, start + 16); at++) {
    const lower = document.lower(at);
    if (document.analysis.tag[at] === "VERB" || lower === "who" || lower === ";") break;
    const more = lower === "and" && /^(?:an?|the|former|now|current|longtime|a)$/u.test(document.lower(at + 1));
    if (!more) continue;
    if (depth < 2) found.push(...roleFrom(document, holder, at + 1, close, depth + 1));
    break;
  }
  return found;
}

/** "director of the A"; "executive director and co-founder of the A": both with the A. */
function ofJoined(document: ArticleDocument, holder: Standing, title: Title, close: number): Finding[] {
  const next = /^(?:and|,)$/u.test(document.lower(title.to)) ? titleStartingAt(document, title.to + 1, close) : null;
  if (!next || document.lower(title.to + 1) === "the") return othersAfter(document, holder, title, close, 0.88);
  return [{ ...title, to: next.to }, next].flatMap((item) => othersAfter(document, holder, item, close, 0.86));
}

/** The ones named after "director of", "a friend to": "of the A", "for the country’s A". */
export function othersAfter(
  document: ArticleDocument,
  holder: Standing,
  title: Title,
  close: number,
  confidence: number,
): Finding[] {
  if (!/^(?:of|for|at|with|in|to|on|from|under)$/u.test(document.lower(title.to))) return [];
  if (document.lower(title.to) === "to" && isEnvoy(title.role)) return [];
  let lesser = title.lesser;
  for (let i = title.to + 1; i < Math.min(close, title.to + 9); i++) {
    const mention = document.mentionAt(i);
    // "the American Chamber of Commerce", "the Chinese Football Association": the nationality is not what is led.
    if (mention?.kind === "demonym" && mention.to - mention.from === 1) continue;
    if (mention) {
      if (mention.kind === "pronoun") return [];
      // "the leader of Clinton’s campaign", "the son of Obama’s friend": another’s; "director of the country’s Agency".
      if (/^['’]s?$/u.test(document.word(mention.to))) {
        const inner = document.mentionAt(mention.to + 1);
        if (!inner || inner.from !== mention.to + 1) return ofPart(document, holder, mention, { ...title, lesser }, confidence);
        if (inner.entity.type === "Person") return [];
        i = mention.to;
        continue;
      }
      // "a member of the San Diego chapter of the Association": the place only tells which part.
      if (
        (mention.entity.type === "Place" || mention.kind === "demonym") &&
        PARTS.test(document.lower(mention.to)) &&
        /^(?:of|for|at)$/u.test(document.lower(mention.to + 1))
      ) {
        lesser = true;
        i = mention.to + 1;
        continue;
      }
      // "a supporter of Republican Donald Trump": the party only describes him.
      let next = mention.to;
      while (HONORIFICS.has(document.word(next))) next++;
      const named = isParty(mention.entity) ? document.mentionAt(next) : undefined;
      if (named?.from === next && named.entity.type === "Person") {
        i = next - 1;
        continue;
      }
      return read(document, holder, { entity: mention.entity, token: i }, { ...title, lesser }, confidence);
    }
    if (/^[,.;:]$/u.test(document.word(i)) || document.analysis.tag[i] === "VERB") return [];
    // "head of research at Google": of a part of it.
    if (document.analysis.tag[i] === "ADP" && i > title.to + 1) {
      if (!/^(?:at|for|of)$/u.test(document.lower(i))) return [];
      lesser = true;
    }
  }
  return [];
}

const WHOLE_PARTS = /^(?:panel|board|council|committee|directorate|leadership|government|executive)$/u;
const PARTS =
  /^(?:campaign|office|bureau|wing|team|division|department|delegation|mission|branch|unit|program|programme|staff|cabinet|administration|faculty|desk|institute|school|center|centre|parliament|caucus|chapter|section|arm|operation|operations|forces|force|army|group|effort)$/u;

/** "chairman of the project’s panel", "a member of Hezbollah’s political bureau", "strategist for Obama’s campaign": of the owner. */
function ofPart(document: ArticleDocument, holder: Standing, owner: DraftMention, title: Title, confidence: number): Finding[] {
  const [, close] = document.bounds(owner.from);
  for (let i = owner.to + 1; i < Math.min(close, owner.to + 6); i++) {
    const lower = document.lower(i);
    if (!/^(?:ADJ|NOUN|PROPN|NUM)$/u.test(document.analysis.tag[i] as string)) return [];
    const whole = WHOLE_PARTS.test(lower);
    if (!whole && !PARTS.test(lower)) continue;
    if (owner.entity.type === "Person" && lower !== "campaign") return [];
    return read(document, holder, standing(owner), { ...title, lesser: title.lesser || !whole }, confidence - 0.04);
  }
  return [];
}

/** ", the State Department spokesman"; ", Pakistan’s president"; ", a former Clinton aide". */
function ownerThenTitle(document: ArticleDocument, holder: Standing, from: number, close: number): Finding[] {
  for (let i = from; i < Math.min(close, from + 6); i++) {
    const mention = document.mentionAt(i);
    if (!mention) {
      // "President Obama’s nominee": a title before the owner.
      const titled = HONORIFICS.has(document.word(i)) || (/^\p{Lu}/u.test(document.word(i)) && isRole(document.lower(i)));
      if (!/^(?:the|a|an|now|currently|once)$/u.test(document.lower(i)) && document.analysis.tag[i] !== "ADJ" && !titled)
        return [];
      continue;
    }
    let next = mention.to;
    if (/^['’]s?$/u.test(document.word(next))) next++;
    const title = titleStartingAt(document, next, close);
    // "Cruz, New Jersey Gov. Chris Christie and others": the next one of a list.
    if (!title || document.mentionAt(title.to)?.entity.type === "Person") return [];
    const inner = read(document, holder, { entity: mention.entity, token: i }, title, 0.89);
    // "the Danish president of the General Assembly"; "China director at Human Rights Watch" heads a part only.
    const field = mention.kind === "name" && !isParty(mention.entity) && next === mention.to;
    const outer = othersAfter(document, holder, field ? { ...title, lesser: true } : title, close, 0.89);
    // "the American secretary of commerce" is America’s; "a Republican member of the House" is of both.
    const both = isParty(mention.entity) || (mention.kind !== "demonym" && /^(?:to|for|in)$/u.test(document.lower(title.to)));
    return outer.length && !both ? outer : [...outer, ...inner];
  }
  return [];
}

/** "the director of the CIA, John Brennan"; "President of France François Hollande"; "an attorney for Pagliano, Mark MacDougall". */
export function ofBeforeName(document: ArticleDocument): Finding[] {
  const found: Finding[] = [];
  for (const person of people(document)) {
    const [open] = document.bounds(person.from);
    let end = person.from;
    const comma = document.word(end - 1) === ",";
    if (comma) end--;
    // "CEI (Italian Episcopal Conference), Nunzio Galantino"; "the Lombardy region, Roberto Maroni".
    if (comma && document.word(end - 1) === ")") {
      const mark = end - 1;
      while (end > open && end > mark - 9 && document.word(end) !== "(") end--;
    }
    if (comma && GENERIC.test(document.lower(end - 1)) && document.mentionAt(end - 2)) end--;
    const other = ownerEndingAt(document, end, open);
    if (!other || other.to !== end || other.kind === "pronoun") continue;
    if (other.entity.type === "Person" && !comma) continue;
    let at = other.from - 1;
    if (at > open && document.lower(at) === "the") at--;
    // "the spokesman for former Governor Romney": titles before the name.
    while (at > open && HONORIFICS.has(document.word(at))) at--;
    if (at <= open || !/^(?:of|for|at|to|with)$/u.test(document.lower(at))) continue;
    const title = titleEndingAt(document, at, open);
    if (!title) continue;
    // "Jack Ma, the founder of Alibaba, Robin Li of Baidu": the office is the one before’s.
    let lead = title.from - 1;
    while (lead > open && /^(?:the|a|an)$/u.test(document.lower(lead))) lead--;
    if (document.word(lead) === "," && document.mentionAt(lead - 1)?.entity.type === "Person") continue;
    // "Afghan Ambassador to the United States Hamdullah Mohib": an envoy is of the country before.
    if (/^(?:to|for)$/u.test(document.lower(at)) && isEnvoy(title.role) && other.entity.type !== "Person") {
      const home = ownerEndingAt(document, title.from, open);
      if (home) found.push(...read(document, standing(person), standing(home), title, 0.89));
      if (home || document.lower(at) === "to") continue;
    }
    found.push(...read(document, standing(person), { entity: other.entity, token: other.from }, title, 0.86));
    // "The founder and chairman of Greenpeace, Anna Berg"
    const first = document.lower(title.from - 1) === "and" ? titleEndingAt(document, title.from - 1, open) : null;
    if (first) found.push(...read(document, standing(person), { entity: other.entity, token: other.from }, first, 0.86));
  }
  return found;
}

const GENERIC =
  /^(?:region|province|state|city|party|group|company|movement|district|county|republic|agency|newspaper|organization|campaign)$/u;

/** "Chancellor Angela Merkel of Germany", "Gov. John Kasich of Ohio": the state after the name of its head. */
export function stateAfterName(document: ArticleDocument): Finding[] {
  const found: Finding[] = [];
  for (const person of people(document)) {
    const [open, close] = document.bounds(person.from);
    if (document.lower(person.to) !== "of" || person.to + 1 >= close) continue;
    const title = titleEndingAt(document, person.from, open);
    const at = person.to + 1 + (document.lower(person.to + 1) === "the" ? 1 : 0);
    const state = document.mentionAt(at);
    if (!title || !state || state.from !== at || (state.entity.type !== "Country" && state.entity.type !== "Place")) continue;
    // "FBI Director James Comey of Virginia": an office with its body already.
    if (ownerEndingAt(document, title.from, open)) continue;
    found.push(...read(document, standing(person), { entity: state.entity, token: at }, title, 0.89));
  }
  return found;
}
