import type { Status } from "../schema/status.ts";
import type { ArticleDocument } from "./document.ts";
import { wordSet } from "./lexicon/words.ts";

const PLANNED_AUX = wordSet("will shall 'll ’ll");
const POSSIBLE_AUX = wordSet("may might could can would should 'd ’d");
const PLANNERS =
  wordSet(`expect schedule set due plan intend prepare hope want aim seek agree promise pledge vow decide invite slate bind ready
  call urge ask propose order tell ought go threaten continue wish`);
const DENIERS = wordSet("refuse decline fail deny reject avoid stop prevent forget neglect cease ban bar");
const NEGATIONS = wordSet("not n't n’t never no neither nor without hardly");
const DOUBTS = wordSet("allegedly reportedly possibly perhaps maybe potentially purportedly supposedly probably likely");
const DOUBTERS = wordSet("suspect accuse allege report rumor rumour believe think say consider seem appear suppose");
const CONDITIONS = wordSet("if unless whether");
const REAL_TO = wordSet("manage begin start help continue go come use have");

/** Reads off a verb and what governs it whether its clause happened, is planned, may happen, or is denied. */
export function statusOf(document: ArticleDocument, verb: number): Status {
  const { analysis } = document;
  let status: Status = own(document, verb);
  let at = verb;
  for (let steps = 0; steps < 3 && status === "actual"; steps++) {
    const label = analysis.label[at];
    const up = analysis.head[at] as number;
    if (up < 0) break;
    if (label === "conj" && analysis.tag[up] === "VERB") {
      // "will meet and discuss": the auxiliary of the first verb counts for the second.
      if (!document.dependents(at, "nsubj", "nsubj:pass", "aux").length) status = own(document, up);
    } else if (label === "xcomp" || (label === "acl" && infinitive(document, at))) status = governed(document, up, at);
    else break;
    at = up;
  }
  return status;
}

function infinitive(document: ArticleDocument, verb: number): boolean {
  return document.dependents(verb, "mark").some((child) => document.lower(child) === "to");
}

function own(document: ArticleDocument, verb: number): Status {
  let planned = false;
  let possible = false;
  for (const child of document.allDependents(verb)) {
    const label = document.analysis.label[child];
    const lower = document.lower(child);
    if (NEGATIONS.has(lower) && (label === "advmod" || label === "det" || label === "aux" || label === "dep")) return "negated";
    if (label === "aux") {
      if (PLANNED_AUX.has(lower)) planned = true;
      if (POSSIBLE_AUX.has(lower)) possible = true;
    }
    if (label === "advmod" && DOUBTS.has(lower)) possible = true;
    if (label === "mark" && CONDITIONS.has(lower)) possible = true;
  }
  return possible ? "possible" : planned ? "planned" : "actual";
}

/** The status that a governing verb or noun gives to its infinitive: "is expected to attend", "refused to sign". */
function governed(document: ArticleDocument, governor: number, verb: number): Status {
  const above = own(document, governor);
  if (above === "negated") return "negated";
  const lemma = document.lemma(governor);
  if (DENIERS.has(lemma)) return "negated";
  if (!infinitive(document, verb)) return above;
  if (DOUBTERS.has(lemma) && document.dependents(governor, "aux:pass").length) return "possible";
  if (REAL_TO.has(lemma)) return above;
  if (PLANNERS.has(lemma) || PLANNERS.has(document.lower(governor))) return above === "possible" ? "possible" : "planned";
  return above === "actual" ? "planned" : above;
}
