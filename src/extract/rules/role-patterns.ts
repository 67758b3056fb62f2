import type { ArticleDocument } from "../document.ts";
import type { DraftMention } from "../entities.ts";
import type { Frame } from "../frames.ts";
import { isEnvoy, isRole, readingOf } from "../lexicon/roles.ts";
import { HONORIFICS } from "../lexicon/titles.ts";
import { type Standing, standingFor } from "../standing.ts";
import { type Title, titleEndingAt, titleStartingAt } from "../title-phrases.ts";
import { isParty, partyOffice } from "./parties.ts";
import { type Finding, join, nearestMention } from "./rule.ts";

// Where a role stands with its holder and the one that it is held with: "Pakistani President Mamnoon Hussain", "Li Xiaodong,
// director of the Center", "the director of the CIA, John Brennan", "Xi’s wife, Peng Liyuan".

/** What a role in a place of the text says of its holder and the other. */
function read(document: ArticleDocument, holder: Standing, other: Standing, title: Title, confidence: number): Finding[] {
  const party = isParty(other.entity);
  const lesser = title.lesser || (party && !partyOffice(document, title, other));
  const reading = readingOf(title.role, lesser, holder.entity.type, other.entity.type);
  if (!reading) return [];
  // "Republican rival Donald Trump": of that party, not against it.
  const mention = document.mentionAt(other.token);
  const adjective = party && mention && !/Party$/u.test(document.word(mention.to - 1));
  if (adjective && (reading.relation === "opposes" || reading.relation === "supports")) return [];
  const { start, end, text } = document.analysis;
  const written = text.slice(start[title.from], end[title.to - 1]).replace(/\s+/gu, " ");
  const titled = reading.relation === "leads" || reading.relation === "memberOf" || reading.relation === "relatedTo";
  const [subject, object] = reading.reversed ? [other, holder] : [holder, other];
  return join(document, subject, object, {
    relation: reading.relation,
    predicate: title.role.split(" ").at(-1) as string,
    ...(titled ? { title: written.replace(/^(?:the|an?) /iu, "") } : {}),
    status: "actual",
    anchor: title.to - 1,
    confidence,
    over: [title.from],
  });
}

/** The people's name mentions, in the order of the text. */
function people(document: ArticleDocument): DraftMention[] {
  return document.entities
    .filter((entity) => entity.type === "Person")
    .flatMap((entity) => entity.mentions)
    .filter((mention) => mention.kind === "name")
    .sort((a, b) => a.from - b.from);
}

const standing = (mention: DraftMention): Standing => ({ entity: mention.entity, token: mention.from });

/** The mention that ends right before token `end`, over "’s"; a possessive pronoun too ("his wife"). */
function ownerEndingAt(document: ArticleDocument, end: number, floor: number): DraftMention | null {
  let at = end - 1;
  if (at >= floor && /^['’]s?$/u.test(document.word(at))) at--;
  const mention = at >= floor ? document.mentionAt(at) : undefined;
  if (mention?.kind === "pronoun" && !/^(?:his|her|its|their)$/u.test(document.lower(at))) return null;
  return mention ?? null;
}

/** "Pakistani President Mamnoon Hussain", "Malaysia’s Prime Minister, Najib Razak", "his wife, Peng Liyuan". */
export function beforeName(document: ArticleDocument): Finding[] {
  const found: Finding[] = [];
  for (const person of people(document)) {
    const [open] = document.bounds(person.from);
    let end = person.from;
    const comma = end - 1 >= open && document.word(end - 1) === ",";
    if (comma) end--;
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
    let title = titleEndingAt(document, end, open);
    if (!title) continue;
    // "director General Suleiman al-Amr": a rank between office and name.
    const outer = titleEndingAt(document, title.from, open);
    if (outer && HONORIFICS.has(document.word(title.from))) title = outer;
    const owner = ownerEndingAt(document, title.from, open) ?? bareBody(document, title.from - 1);
    if (!owner) continue;
    const possessive = /^['’]s?$/u.test(document.word(title.from - 1)) || owner.kind === "pronoun";
    // "the State Department spokesman, Jeff Rathke", not "Pakistan fans, Mamnoon Hussain".
    if ((comma || late) && !possessive && !/^(?:the|an?)$/u.test(document.lower(owner.from - 1))) continue;
    // "Obama’s friend" is of Obama; "Obama friend" too, but a title of a person is no owner: "Obama President".
    const lead = owner.from - 1;
    const former = lead >= open && /^(?:former|then|late|ex)$/u.test(document.lower(lead)) ? document.word(lead) : "";
    for (const item of read(document, standing(person), standing(owner), title, 0.9)) {
      // "former US President Bill Clinton": the adverb of the office stands before the country.
      found.push(former && item.title ? { ...item, title: `${former} ${item.title}` } : item);
    }
    // "Florida Republican Gov. Rick Scott": the party stands between the state and the office.
    const further = isParty(owner.entity) ? document.mentionAt(owner.from - 1) : undefined;
    if (further && further.entity.type !== "Person")
      found.push(...read(document, standing(person), standing(further), title, 0.86));
  }
  return found;
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
    // An aside about age may stand first: ", 45, director of".
    if (/^\d+$/u.test(document.word(start)) && document.word(start + 1) === ",") start += 2;
    found.push(...roleFrom(document, standing(person), start, close));
  }
  return found;
}

/** What a phrase that begins at a token says of somebody: "director of the A", "the A’s director", "the A director". */
function roleFrom(document: ArticleDocument, holder: Standing, start: number, close: number, depth = 0): Finding[] {
  if (start >= close) return [];
  const title = titleStartingAt(document, start, close);
  if (title && document.mentionAt(title.to)?.entity.type === "Person") return [];
  const found = title ? othersAfter(document, holder, title, close, 0.88) : ownerThenTitle(document, holder, start, close);
  // "strategist for the Chamber and a longtime Manafort friend": another role after the first one.
  const end = title ? title.to : start;
  for (let at = end + 1; at < Math.min(close - 2, start + 16); at++) {
    const lower = document.lower(at);
    if (document.analysis.tag[at] === "VERB" || lower === "who" || lower === ";") break;
    const more = lower === "and" && /^(?:an?|the|former|now|current|longtime|a)$/u.test(document.lower(at + 1));
    if (!more) continue;
    if (depth < 2) found.push(...roleFrom(document, holder, at + 1, close, depth + 1));
    break;
  }
  return found;
}

/** The ones named after "director of", "a friend to": "of the A", "for the country’s A". */
function othersAfter(document: ArticleDocument, holder: Standing, title: Title, close: number, confidence: number): Finding[] {
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
        if (!inner || inner.from !== mention.to + 1 || inner.entity.type === "Person") return [];
        i = mention.to;
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

/** ", the State Department spokesman"; ", Pakistan’s president"; ", a former Clinton aide". */
function ownerThenTitle(document: ArticleDocument, holder: Standing, from: number, close: number): Finding[] {
  for (let i = from; i < Math.min(close, from + 6); i++) {
    const mention = document.mentionAt(i);
    if (!mention) {
      if (!/^(?:the|a|an|now|currently|once)$/u.test(document.lower(i)) && document.analysis.tag[i] !== "ADJ") return [];
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

/** "Iran is an ally of Syria", "served as U.S. ambassador", "was elected president of Brazil": roles that the tree gives. */
export function inClause(document: ArticleDocument, frames: readonly Frame[]): Finding[] {
  const found: Finding[] = [];
  for (const frame of frames) {
    for (const [noun, holders] of rolesOf(document, frame)) {
      const [open, close] = document.bounds(noun);
      const title = titleEndingAt(document, noun + 1, open);
      if (!title) continue;
      const others = around(document, title, open, close);
      for (const holder of holders.flatMap((token) => standingFor(document, token)))
        for (const other of others)
          for (const item of read(document, holder, other, inField(document, title, other, open), 0.86))
            found.push({ ...item, status: statusFor(frame, noun) });
    }
  }
  return found;
}

/** "former members of Scientology, including Jason Beghe", "allies such as Iran and Syria": the ones that a role in the plural names. */
export function listed(document: ArticleDocument): Finding[] {
  const found: Finding[] = [];
  const { analysis } = document;
  for (let i = 1; i < analysis.count; i++) {
    if (analysis.tag[i] !== "NOUN" || !/s$/u.test(document.lower(i))) continue;
    const role = document.lemma(i);
    if (!isRole(role)) continue;
    const named = document
      .dependents(i, "nmod")
      .filter((token) => /^(?:including|such|like)$/u.test(document.prepositionOf(token)))
      .flatMap((token) => document.conjuncts(token));
    if (named.length === 0) continue;
    const [open, close] = document.bounds(i);
    let from = i;
    while (from - 1 >= open && i - from < 3 && analysis.tag[from - 1] === "ADJ" && !document.mentionAt(from - 1)) from--;
    const title: Title = { from, to: i + 1, role, lesser: true };
    for (const holder of named.flatMap((token) => standingFor(document, token)))
      for (const other of around(document, title, open, close))
        if (!named.includes(other.token)) found.push(...read(document, holder, other, title, 0.84));
  }
  return found;
}

/** "A longtime aide to Clinton, who left in May, Huma Abedin said …": a role that opens the sentence is its subject’s. */
export function opening(document: ArticleDocument, frames: readonly Frame[]): Finding[] {
  const found: Finding[] = [];
  for (const frame of frames) {
    const { verb } = frame;
    if (document.analysis.head[verb] !== -1 || frame.passive) continue;
    const [open, close] = document.bounds(verb);
    if (!/^(?:the|an?)$/u.test(document.lower(open))) continue;
    const title = titleStartingAt(document, open, close);
    const preposition = title && document.lower(title.to);
    if (!title || !preposition || !/^(?:of|to|for)$/u.test(preposition)) continue;
    const [subject] = frame.agents.filter((token) => document.mentionAt(token)?.entity.type === "Person");
    const holder = subject === undefined ? undefined : document.mentionAt(subject);
    // The name stands after a comma that closes the role.
    if (holder?.kind !== "name" || holder.from <= title.to + 1 || document.word(holder.from - 1) !== ",") continue;
    found.push(...othersAfter(document, standing(holder), title, holder.from - 1, 0.84));
  }
  return found;
}

/** The title with what stands right before it as its field: "Asia director for the National Security Council". */
function inField(document: ArticleDocument, title: Title, other: Standing, open: number): Title {
  const owner = ownerEndingAt(document, title.from, open);
  const field = owner?.kind === "name" && owner.to === title.from && owner.entity !== other.entity && !isParty(owner.entity);
  return field ? { ...title, lesser: true } : title;
}

/** What leaves an office was one: "stepped down as chair" is no less sure than "is chair". */
const statusFor = (frame: Frame, noun: number): Finding["status"] =>
  noun === frame.verb || BECOMING.has(frame.lemma) ? frame.status : frame.status === "negated" ? "possible" : "actual";

const BECOMING = new Set([
  "become",
  "elect",
  "name",
  "appoint",
  "nominate",
  "choose",
  "pick",
  "select",
  "swear",
  "install",
  "confirm",
  "remain",
]);
const NAMING = new Set([
  "elect",
  "name",
  "appoint",
  "nominate",
  "choose",
  "pick",
  "select",
  "install",
  "confirm",
  "swear",
  "make",
]);

/** The role nouns of a clause, each with its holders. */
function rolesOf(document: ArticleDocument, frame: Frame): [noun: number, holders: readonly number[]][] {
  const { tag } = document.analysis;
  const { verb } = frame;
  if (tag[verb] !== "VERB") return tag[verb] === "NOUN" || tag[verb] === "PROPN" ? [[verb, frame.agents]] : [];
  const as = frame.obliques.filter((item) => item.preposition === "as").map((item) => item.token);
  const named = NAMING.has(frame.lemma) || frame.lemma === "become" ? document.dependents(verb, "xcomp", "obj") : [];
  const holders = frame.passive || NAMING.has(frame.lemma) ? frame.patients : frame.agents;
  return [...as, ...named].map((noun) => [noun, holders.filter((token) => token !== noun)]);
}

/** The ones that a role is held with: named before it, or after its preposition. */
function around(document: ArticleDocument, title: Title, open: number, close: number): Standing[] {
  const owner = ownerEndingAt(document, title.from, open);
  const before = owner && owner.from >= open ? [{ entity: owner.entity, token: owner.from }] : [];
  const envoy = isEnvoy(title.role);
  const after = document
    .dependents(title.to - 1, "nmod")
    .filter((token) => token < close && /^(?:of|for|at|with|to|in)$/u.test(document.prepositionOf(token)))
    .filter((token) => !envoy || document.prepositionOf(token) !== "to")
    .flatMap((token) => document.conjuncts(token))
    .filter((token) => document.mentionAt(token) && document.mentionAt(token)?.kind !== "demonym")
    .flatMap((token) => standingFor(document, token));
  // "Asia director for the National Security Council": what stands before is a field.
  return after.length && owner?.kind === "name" && owner.to === title.from && !isParty(owner.entity)
    ? after
    : [...before, ...after];
}

/** "Wong, president of the Institute, and Stan Greenberg, co-founder of …": the role is of the one named last. */
function anotherBetween(document: ArticleDocument, mention: DraftMention, to: number): boolean {
  for (let i = mention.to; i < to; i++) {
    const other = document.mentionAt(i);
    if (other && other.kind === "name" && other.entity.type === "Person" && other.entity !== mention.entity) return true;
  }
  return false;
}

/** "Hezbollah, an ally of Iran"; "Russia, Syria’s main backer": a role that renames a name. */
export function renaming(document: ArticleDocument): Finding[] {
  const found: Finding[] = [];
  const { analysis } = document;
  for (let i = 0; i < analysis.count; i++) {
    if (analysis.label[i] !== "appos" || analysis.tag[i] !== "NOUN") continue;
    const up = analysis.head[i] as number;
    const mention = document.mentionAt(up);
    if (mention?.kind !== "name" || up > i) continue;
    const [open, close] = document.bounds(i);
    const title = titleEndingAt(document, i + 1, open);
    if (!title || anotherBetween(document, mention, title.from)) continue;
    for (const other of around(document, title, open, close)) {
      const held = inField(document, title, other, open);
      found.push(...read(document, { entity: mention.entity, token: up }, other, held, 0.86));
    }
  }
  return found;
}
