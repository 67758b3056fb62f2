import type { Status } from "../../schema/status.ts";
import type { ArticleDocument } from "../document.ts";
import type { Frame } from "../frames.ts";
import { words } from "./rule.ts";

/** Who is told to have done what a noun tells, and how surely. */
interface Doers {
  readonly tokens: readonly number[];
  readonly status: Status;
  /** The word that tells it: "responsible", "accused". */
  readonly cue: number;
}

/** What somebody does to an attack who makes it: "masterminded the attack on". */
export const MAKING = words(
  `orchestrate mastermind perpetrate engineer direct stage plot execute oversee instigate spearhead conduct carry_out coordinate organize organise
  authorize authorise order sponsor`,
);

const TAKING = words("claim take accept admit acknowledge bear assume avow");
const DENYING = words("deny disclaim reject refuse disavow");
const NAMES_IT = /^(?:responsibility|credit|blame)$/u;
const RESPONSIBLE = words("responsible culpable liable guilty");
const CHARGED = words("accuse suspect convict charge blame");

/**
 * The ones behind a deed: "Hezbollah is behind the attack on", "claimed responsibility for the attack on", "is responsible
 * for the attack on", "was accused of the attack on".
 */
export function doersOf(document: ArticleDocument, deed: number, byVerb: ReadonlyMap<number, Frame>): Doers | null {
  const preposition = document.prepositionOf(deed);
  const up = document.analysis.head[deed] as number;
  if (preposition === "behind") return behind(document, deed, up, byVerb.get(deed));
  if (up < 0 || (preposition !== "for" && preposition !== "of")) return null;
  const frame = byVerb.get(up);
  if (!frame) return preposition === "for" && NAMES_IT.test(document.lower(up)) ? takers(document, up, byVerb) : null;
  if (RESPONSIBLE.has(frame.lemma)) return { tokens: frame.agents, status: frame.status, cue: up };
  if (CHARGED.has(frame.lemma)) return { tokens: frame.patients, status: charged(frame), cue: up };
  const taken = preposition === "for" && frame.patients.find((token) => NAMES_IT.test(document.lower(token)));
  return taken ? takers(document, taken, byVerb) : null;
}

/** "China is behind the hacking of", "Hezbollah, the group behind the attack on". */
function behind(document: ArticleDocument, deed: number, up: number, frame: Frame | undefined): Doers | null {
  if (frame && document.dependents(deed, "cop").length) return { tokens: frame.agents, status: frame.status, cue: deed };
  return up >= 0 && document.analysis.label[deed] === "nmod" ? { tokens: [up], status: "actual", cue: deed } : null;
}

/** Those who claim or deny that they did it: "took credit for", "denied responsibility for". */
function takers(document: ArticleDocument, credit: number, byVerb: ReadonlyMap<number, Frame>): Doers | null {
  const frame = byVerb.get(document.analysis.head[credit] as number);
  if (!frame || frame.passive) return null;
  if (TAKING.has(frame.key)) return { tokens: frame.agents, status: frame.status, cue: credit };
  return DENYING.has(frame.key) && frame.status === "actual"
    ? { tokens: frame.agents, status: "negated", cue: frame.verb }
    : null;
}

/** What somebody is accused of may not be so; what he is convicted of is. */
function charged(frame: Frame): Status {
  return frame.status === "actual" && frame.lemma !== "convict" ? "possible" : frame.status;
}

const SUFFERED = words(
  "hack hacking breach intrusion assassination killing murder poisoning kidnapping abduction cyberattack bombing shooting",
);

/** Names before a deed of those who suffer it: "was behind the Pentagon hack", "the Beirut bombing". */
export function victimsOf(document: ArticleDocument, deed: number): number[] {
  const names = document.dependents(deed, "compound").filter((token) => {
    const mention = document.mentionAt(token);
    if (mention?.kind !== "name") return false;
    return mention.entity.type === "Place" || (mention.entity.type !== "Country" && SUFFERED.has(document.lower(deed)));
  });
  return names.length === 1 ? names : [];
}
