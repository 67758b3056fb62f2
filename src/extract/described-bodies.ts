import type { MentionKind } from "../article/extraction.ts";
import { wordSet } from "../article/word-set.ts";
import { type Analysis, isGlued, word } from "../language/analysis.ts";
import type { EntityType } from "../schema/entity-types.ts";
import { fold } from "./fold.ts";
import { countryByDemonym } from "./knowledge.ts";
import { LOCAL_BODIES, LOWER_BODIES } from "./lexicon/head-words.ts";
import type { TypedName } from "./typed-names.ts";

// Bodies without a name of their own: "the Iraqi army", "the US-led coalition", "the Clinton campaign".

/** What has no name, by its description, tokens `[from, to)`; descriptions with one key are one thing. */
export interface Described {
  readonly from: number;
  readonly to: number;
  readonly type: EntityType;
  readonly key: string;
  /** How it is mentioned; as a description where nothing is said. */
  readonly kind?: MentionKind;
  /** What it goes by, where that is more than its tokens. */
  readonly name?: string;
  /** ISO code, where the description stands for a country's government. */
  readonly country?: string;
}

type Names = readonly (TypedName | undefined)[];

/** Finds them in the order of the text; `names[i]` is the name over token `i`. */
export function describedBodies(analysis: Analysis, names: Names): Described[] {
  const found: Described[] = [];
  const coalitions: Described[] = [];
  for (let i = 0; i < analysis.count; i++) {
    const name = names[i];
    const body = name ? (name.from === i ? afterName(analysis, names, name) : null) : coalition(analysis, names, i, coalitions);
    if (body && body.from >= (found.at(-1)?.to ?? 0)) found.push(body);
  }
  return found;
}

/** What the name of a state, a place or a person makes of the words after it. */
function afterName(analysis: Analysis, names: Names, name: TypedName): Described | null {
  const { typing, to } = name;
  if (typing.type === "Person") return campaign(analysis, names, name);
  if (typing.type !== "Country" && typing.type !== "Place") return null;
  const site = typing.country ? null : facility(analysis, names, name);
  if (site) return site;
  const owned = to < analysis.count && /^['’]s?$/u.test(word(analysis, to)) ? 1 : 0;
  const start = to + owned;
  const sentence = analysis.sentenceOf[name.from] as number;
  const close = analysis.sentenceStart[sentence + 1] as number;
  const bodies = typing.country ? LOWER_BODIES : LOCAL_BODIES;
  for (const length of [3, 2, 1]) {
    const end = start + length;
    if (end > close || names[end - 1]) continue;
    const text = Array.from({ length }, (_, k) => word(analysis, start + k)).join(" ");
    if (!bodies.has(text) || continues(analysis, end, close)) continue;
    // "Iraq army chief", but "Iraqi army": a country's name takes an organ with "'s" or as an adjective.
    if (typing.country && !owned && !countryByDemonym(name.text) && !/^(?:U\.?S\.?A?\.?|U\.?K\.?)$/u.test(name.text)) continue;
    // "Brazil's opposition to the deal"
    const movement = /^(?:insurgency|opposition|resistance)$/u.test(text);
    if (movement && (owned || (end < close && word(analysis, end) === "to"))) continue;
    const type = movement ? "Organization" : "Agency";
    return {
      from: name.from,
      to: end,
      type,
      kind: "name",
      key: `${type} ${typing.country ?? fold(name.text)} ${text.replace("defence", "defense")}`,
    };
  }
  return null;
}

const FACILITIES = wordSet("airport airfield airbase base camp crossing prison refinery dam plant port bridge square terminal");
const OF_FACILITIES = wordSet("military air naval international refugee border nuclear power oil army air-force");

/** "Mezzeh military airport", "the Rafah border crossing": a place by what stands there. */
function facility(analysis: Analysis, names: Names, { from, to, text }: TypedName): Described | null {
  const close = analysis.sentenceStart[(analysis.sentenceOf[from] as number) + 1] as number;
  let end = to;
  while (end < close && end - to < 2 && OF_FACILITIES.has(word(analysis, end))) end++;
  const noun = end < close ? word(analysis, end) : "";
  const own = end > to || /^air(?:port|field|base)$/u.test(noun);
  if (!own || !FACILITIES.has(noun) || names[end] || continues(analysis, end + 1, close)) return null;
  if (from > 0 && /^(?:a|an)$/iu.test(word(analysis, from - 1))) return null;
  const words = Array.from({ length: end + 1 - to }, (_, k) => word(analysis, to + k)).join(" ");
  return { from, to: end + 1, type: "Place", kind: "name", key: `Place ${fold(text)} ${words}` };
}

/** "Iraqi army officers", "Texas police-led": the noun says what somebody or something else is of. */
function continues(analysis: Analysis, end: number, close: number): boolean {
  if (end >= close) return false;
  if (/^[-‐‑–]$/u.test(word(analysis, end)) && isGlued(analysis, end)) return true;
  const tag = analysis.tag[end];
  return (tag === "NOUN" || tag === "PROPN") && (analysis.head[end - 1] as number) >= end;
}

const STAFF =
  wordSet(`spokesman spokeswoman spokesperson manager chairman chairwoman chair official officials aide aides adviser advisers advisor advisors
  staff staffer staffers director strategist strategists surrogate surrogates headquarters operation team volunteers communications finance co-chair`);
const ADMINISTRATIONS = wordSet(
  "Obama Bush Clinton Reagan Carter Trump Biden Nixon Ford Kennedy Johnson Eisenhower Truman Roosevelt",
);

/** "the Clinton campaign said", "a Trump campaign spokesman"; "the Obama administration" speaks for the United States. */
function campaign(analysis: Analysis, names: Names, { from, to, text }: TypedName): Described | null {
  const owned = to < analysis.count && /^['’]s?$/u.test(word(analysis, to)) ? 1 : 0;
  const noun = to + owned;
  if (noun >= analysis.count || analysis.sentenceOf[noun] !== analysis.sentenceOf[from] || names[noun]) return null;
  const head = word(analysis, noun);
  const surname = text.split(" ").at(-1) as string;
  if (head === "administration" && ADMINISTRATIONS.has(surname))
    return { from, to: noun + 1, type: "Country", key: "Country US", country: "US" };
  if (head !== "campaign") return null;
  const next = noun + 1 < analysis.count ? word(analysis, noun + 1) : "";
  const acts = STAFF.has(next) || isActor(analysis, noun, from, owned === 0);
  return acts ? { from, to: noun + 1, type: "Organization", key: `Organization campaign ${fold(surname)}` } : null;
}

/** What a campaign does as a stretch of time, and not as a body. */
const PASSES = wordSet(
  "begin start end last be become go come continue seem appear remain stall falter collapse fail unfold take feature focus",
);

/**
 * Whether a campaign acts: "the Clinton campaign has courted Kane", "paid by the Trump campaign"; not "during the Clinton
 * campaign", "Trump's campaign began".
 */
function isActor(analysis: Analysis, noun: number, from: number, compound: boolean): boolean {
  const head = analysis.head[noun] as number;
  if (head < 0) return false;
  const label = analysis.label[noun] as string;
  if (/^nsubj/u.test(label)) return analysis.tag[head] === "VERB" && !PASSES.has(analysis.lemma[head] as string);
  if (label === "obl:agent") return true;
  if (!compound || from < 2 || word(analysis, from - 1).toLowerCase() !== "the") return false;
  return label === "obj" || /^(?:by|from|to|for|with|against|at)$/iu.test(word(analysis, from - 2));
}

const LED = /^(?:international|global|multinational|military|counter-\p{L}+|anti-\p{L}+|coalition)$/iu;
const POLITICAL = wordSet(
  "ruling governing government grand broad center-right centre-right left-wing right-wing party opposition electoral winning voters",
);

/**
 * "the US-led coalition", "the counter-ISIL coalition", "coalition forces", and after them "the coalition": one body for
 * each leader.
 */
function coalition(analysis: Analysis, names: Names, i: number, seen: Described[]): Described | null {
  if (!/^[Cc]oalition$/u.test(word(analysis, i))) return null;
  const open = analysis.sentenceStart[analysis.sentenceOf[i] as number] as number;
  let from = i;
  let leader = "";
  let sure =
    i + 1 < analysis.count && /^(?:forces|troops|aircraft|warplanes|jets|airstrikes|commanders)$/u.test(word(analysis, i + 1));
  for (let k = i - 1; k >= open && i - k < 9; k--) {
    const text = word(analysis, k);
    const lower = text.toLowerCase();
    if (POLITICAL.has(lower)) return null;
    if (LED.test(lower)) {
      sure ||= lower !== "military";
      from = k;
    } else if (lower === "led" && k - 2 >= open && word(analysis, k - 1) === "-") {
      const name = names[k - 2];
      if (!name) return null;
      leader = name.typing.country ?? fold(name.text);
      sure = true;
      from = name.from;
      k = from;
    } else if (/^[-‐‑–]$/u.test(text) && /^(?:counter|anti)$/iu.test(word(analysis, k - 1))) {
      from = k - 1;
      sure = true;
      k--;
    } else if (names[k] && /^[-‐‑–]$/u.test(word(analysis, k - 1))) from = k;
    else break;
  }
  const before = from > open ? word(analysis, from - 1).toLowerCase() : "";
  const named = word(analysis, i) === "Coalition" && before === "the" && from === i;
  sure ||= named;
  const known =
    seen.find(({ key }) => !leader || key === `Organization coalition ${leader}`) ?? (leader ? undefined : seen.at(-1));
  if (!sure && (!known || before !== "the")) return null;
  const next = i + 1 < analysis.count ? word(analysis, i + 1) : "";
  const to = next === "forces" && !named ? i + 2 : i + 1;
  const body: Described = {
    from,
    to,
    type: "Organization",
    kind: named ? "name" : "nominal",
    key: known?.key ?? `Organization coalition ${leader}`,
  };
  if (!known) seen.push(body);
  return body;
}
