import { type Analysis, word } from "../language/analysis.ts";
import {
  AT_BODIES,
  BODY_TITLES,
  BUSINESS_OBJECTS,
  BY_BODIES,
  COMPANY_DEEDS,
  FOR_BODIES,
  FROM_BODIES,
  IN_BODIES,
  OF_BODIES,
  OF_COMPANIES,
  OFTEN_DEEDS,
  OFTEN_TO_BODIES,
  PLACE_TITLES,
  TO_COMPANIES,
} from "./lexicon/company-words.ts";
import { SPEECH_VERBS } from "./lexicon/noun-types.ts";
import type { Evidence } from "./type-evidence.ts";

// What a name does, has and undergoes: businesses and other bodies are told from people by it.

type At = (token: number) => string;

/** Adds what the deeds of the name at tokens `[from, to)` say; `at` reads the words of its sentence. */
export function doingsEvidence(analysis: Analysis, at: At, from: number, to: number, found: Evidence): void {
  const head = analysis.head[to - 1] as number;
  const label = analysis.label[to - 1] as string;
  if (head >= 0 && (head < from || head >= to) && analysis.tag[head] === "VERB") byVerb(analysis, head, label, found);
  byPreposition(analysis, at, from, head, found);
  byFollowing(analysis, at, to, found);
}

const body = (found: Evidence, weight: number): Evidence => found.for("Organization", weight).for("Person", -0.7 * weight);

/** "said it would build the plant", "said he would": the pronoun of what the subject says of itself. */
function bySelf(analysis: Analysis, verb: number, found: Evidence): void {
  const close = analysis.sentenceStart[(analysis.sentenceOf[verb] as number) + 1] as number;
  for (let i = verb + 1; i < close && i < verb + 8; i++) {
    const text = word(analysis, i);
    if (/^["“”,.]$/u.test(text)) return;
    if (text === "he" || text === "she") return void found.for("Person", 1);
    if (text !== "it") continue;
    if (
      /^(?:will|would|had|has|plans|planned|expects|expected|did|does)$/u.test(word(analysis, i + 1)) &&
      !/^(?:be|been|take|taken)$/u.test(word(analysis, i + 2))
    )
      body(found, 1.5);
    return;
  }
}

function byVerb(analysis: Analysis, verb: number, label: string, found: Evidence): void {
  const lemma = analysis.lemma[verb] as string;
  if (label === "nsubj" && SPEECH_VERBS.has(lemma)) bySelf(analysis, verb, found);
  if (label === "nsubj") {
    if (COMPANY_DEEDS.has(lemma)) body(found, 2);
    else if (hasBusinessObject(analysis, verb)) body(found, 1.8);
    else if (OFTEN_DEEDS.has(lemma)) found.for("Organization", 0.7);
  } else if (label === "obj" || label === "nsubj:pass") {
    if (TO_COMPANIES.has(lemma)) body(found, 2);
    else if (OFTEN_TO_BODIES.has(lemma)) found.for("Organization", 1).for("Person", -0.4);
  }
}

/** "posted a quarterly loss", "cut 400 jobs": the object within a few words of the verb. */
function hasBusinessObject(analysis: Analysis, verb: number): boolean {
  for (let i = verb + 1; i < analysis.count && i < verb + 6; i++)
    if (analysis.head[i] === verb && analysis.label[i] === "obj") return BUSINESS_OBJECTS.has(word(analysis, i).toLowerCase());
  return false;
}

function byPreposition(analysis: Analysis, at: At, from: number, head: number, found: Evidence): void {
  const preposition = at(from - 1).toLowerCase();
  const before = at(from - 2).toLowerCase();
  if (preposition === "of" && OF_BODIES.has(before)) body(found, 2);
  else if (preposition === "in" && IN_BODIES.has(before)) body(found, 2.5).for("Place", -1.5);
  else if (preposition === "at") {
    body(found, AT_BODIES.has(before) ? 2.5 : 1);
    if (!AT_BODIES.has(before)) found.for("Place", 0.8);
  } else if (preposition === "for" && FOR_BODIES.has(before)) body(found, 1.5);
  else if (preposition === "with" && /^(?:merge|merged|merger|merges|merging)$/u.test(before)) body(found, 2.5);
  else if (head >= 0 && preposition === "by" && BY_BODIES.has(analysis.lemma[head] as string) && analysis.xpos[head] === "VBN")
    found.for("Organization", 1);
  else if (head >= 0 && preposition === "from" && FROM_BODIES.has(analysis.lemma[head] as string)) found.for("Organization", 1);
}

function byFollowing(analysis: Analysis, at: At, to: number, found: Evidence): void {
  const text = at(to);
  const next = at(to + 1);
  if (/^['’]s?$/u.test(text)) {
    if (OF_COMPANIES.has(next) && analysis.tag[to + 1] !== "VERB") body(found, 2);
    return;
  }
  // "Qualtrex | Chief Executive Priya Raman", "Montgomery | Mayor Todd Strange"
  if (BODY_TITLES.has(text) && next !== "of" && /^\p{Lu}/u.test(next)) body(found, 3);
  else if (PLACE_TITLES.has(text) && /^\p{Lu}/u.test(next)) found.for("Place", 3).for("Person", -2);
  else if (text === "chief" && next === "executive") body(found, 3);
  else if (text === "," && next === "based" && /^(?:in|near|outside)$/u.test(at(to + 2))) body(found, 2);
}
