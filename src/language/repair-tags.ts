import { wordSet } from "../article/word-set.ts";
import type { Upos } from "./labels.ts";

/** Forms that are verbs in news prose whatever the tagger thinks. */
const ALWAYS_VERBS = new Map(
  Object.entries({
    said: "say",
    says: "say",
    told: "tell",
    tells: "tell",
    added: "add",
    adds: "add",
    denied: "deny",
    denies: "deny",
    warned: "warn",
    warns: "warn",
  }),
);
/** Forms that are verbs when a subject stands before them and an object, clause or preposition follows. */
const OFTEN_VERBS = new Map(
  Object.entries({
    calls: "call",
    claims: "claim",
    plans: "plan",
    reports: "report",
    backs: "back",
    visits: "visit",
    heads: "head",
    leads: "lead",
    hosts: "host",
    meets: "meet",
    runs: "run",
    bans: "ban",
    blocks: "block",
    signs: "sign",
    urges: "urge",
    seeks: "seek",
    wins: "win",
    votes: "vote",
    talks: "talk",
    attacks: "attack",
    demands: "demand",
    vows: "vow",
    agrees: "agree",
    accuses: "accuse",
    names: "name",
    rejects: "reject",
    opens: "open",
    joins: "join",
    fears: "fear",
    hopes: "hope",
    warns: "warn",
    launches: "launch",
    supports: "support",
    states: "state",
  }),
);
const BE = wordSet(`be is are was were been being am`);
const NAME_LIKE: ReadonlySet<Upos> = new Set<Upos>(["VERB", "ADV", "ADJ", "NOUN", "X", "INTJ"]);
const CAPITALIZED = /^\p{Lu}\p{Ll}/u;
const OPENERS: ReadonlySet<Upos> = new Set<Upos>(["DET", "PRON", "PROPN", "ADP", "PART", "SCONJ", "ADJ", "NUM"]);

/**
 * Mends tags where the words around tell more than the tagger used: forms of "say", headline verbs, the verb "'s".
 * Writes the base form of a word that becomes a verb into `lemmas`.
 */
export function repairTags(words: readonly string[], lower: readonly string[], tags: readonly Upos[], lemmas: string[]): Upos[] {
  const out = [...tags];
  let verbs = out.some((tag) => tag === "VERB" || tag === "AUX");
  for (let i = 0; i < out.length; i++) {
    const form = lower[i] as string;
    const always = ALWAYS_VERBS.get(form);
    if (always && out[i] !== "VERB" && words[i] === form) {
      out[i] = "VERB";
      lemmas[i] = always;
      verbs = true;
    }
    if (/^['’]s$/u.test(form)) out[i] = isVerbal(lower, tags, i) ? "AUX" : "PART";
    else if (form === "to" && (out[i] === "ADP" || out[i] === "PART")) out[i] = "PART";
    else if (out[i] === "NOUN" && BE.has(form)) out[i] = "AUX";
  }
  for (let i = 1; i < out.length; i++) {
    const text = words[i] as string;
    // A capital inside a sentence, after a name or before one, makes a name of what looks like a verb or adverb.
    if (
      NAME_LIKE.has(out[i] as Upos) &&
      CAPITALIZED.test(text) &&
      out[i - 1] === "PROPN" &&
      /^\p{Lu}/u.test(words[i - 1] as string)
    ) {
      out[i] = "PROPN";
      lemmas[i] = lower[i] as string;
    }
    if (/^(?:both|all|each)$/u.test(lower[i] as string) && out[i - 1] === "AUX") out[i] = "ADV";
    const often = OFTEN_VERBS.get(lower[i] as string);
    const subject =
      out[i - 1] === "PROPN" || (out[i - 1] === "PRON" && !/^(?:his|her|its|their|our|my|your)$/u.test(lower[i - 1] as string));
    if (often && out[i] !== "VERB" && (subject || (!verbs && out[i - 1] === "NOUN")) && OPENERS.has(out[i + 1] as Upos)) {
      out[i] = "VERB";
      lemmas[i] = often;
      verbs = true;
    }
  }
  return out;
}

/** Whether "'s" at `i` is "is" or "has". */
function isVerbal(lower: readonly string[], tags: readonly Upos[], i: number): boolean {
  if (/^(?:it|he|she|that|there|what|who|here|where|how|let)$/u.test(lower[i - 1] ?? "")) return true;
  const next = tags[i + 1];
  return next === "DET" || next === "PRON" || lower[i + 1] === "not" || lower[i + 1] === "been" || lower[i + 1] === "going";
}
