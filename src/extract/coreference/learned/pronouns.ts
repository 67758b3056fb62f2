import type { ArticleDocument } from "../../document.ts";
import { isSaying, placeOf, type Referent, type Referents, type Seen } from "../referents.ts";
import type { Option } from "./ranker.ts";

/** A pronoun looks back over this many mentions and sentences at most. */
const LONGEST_LOOK = 60;
const REACH = 3;

/** What "it" and "they" may mean: one option for each referent, by its last mention, and that it is none of them. */
export function optionsFor(
  document: ArticleDocument,
  { seen }: Referents,
  token: number,
  fits: (candidate: Seen) => boolean,
): Option<Seen>[] {
  const { analysis, quoteOf } = document;
  const sentence = analysis.sentenceOf[token] as number;
  const word = document.lower(token);
  const many = word.startsWith("the");
  const owns = analysis.label[token] === "nmod:poss";
  const kind = `${many ? "they" : "it"} ${owns ? "of" : placeOf(document, token)}`;
  const says = isSaying(document, token);
  const found: Option<Seen>[] = [];
  const done = new Set<Referent>();
  const places = new Set<string>();
  for (let k = seen.length - 1; k >= Math.max(0, seen.length - LONGEST_LOOK); k--) {
    const last = seen[k] as Seen;
    const { referent } = last;
    const distance = sentence - last.sentence;
    if (distance > REACH) break;
    if (done.has(referent) || !fits(last)) continue;
    done.add(referent);
    const candidate = subjectOf(seen, k) ?? last;
    const label = analysis.label[candidate.head] as string;
    const what = referent.entity?.type ?? (referent.kind === "plural" ? "many" : "noun");
    const near = distance === 0 ? "same" : distance === 1 ? "last" : "far";
    const place = /^(?:compound|amod|nmod:desc)$/u.test(label) ? "modifier" : candidate.place;
    const order = Math.min(4, found.length);
    const features = [
      `${many ? "they" : "it"} ${what}`,
      `${kind} ${place} ${near}`,
      `${place}`,
      `${near}`,
      `${what} ${place}`,
      `order ${order}`,
      `${owns ? "of" : "it"} order ${order}`,
      `count ${Math.min(3, Math.floor(Math.log2(referent.count)))}`,
    ];
    if (!places.has(`${near} ${place}`)) features.push(`first ${place}`, `first ${place} ${near}`);
    places.add(`${near} ${place}`);
    if (placeOf(document, token) === place) features.push(`parallel ${near}`);
    if (candidate.pronoun) features.push("pronoun", `pronoun ${analysis.lemma[candidate.head] === analysis.lemma[token]}`);
    if (says) features.push(`says ${what}`, `says ${candidate.says}`);
    if (distance === 0 && isSubjectAbove(document, token, candidate.head)) features.push("subject above");
    if (candidate.quote !== quoteOf[token]) features.push("quotation between");
    if (!referent.entity) {
      const determiner = document.dependents(candidate.head, "det")[0];
      features.push(
        `noun ${determiner === undefined ? "bare" : /^an?$/u.test(document.lower(determiner)) ? "a" : "the"} ${many}`,
      );
    } else if (candidate.mention && candidate.mention.kind !== "pronoun") features.push(candidate.mention.kind);
    found.push({ choice: candidate, features });
  }
  if (found.length > 0) found.push({ choice: null, features: nobody(document, token, kind) });
  return found;
}

/** Whether a clause with a pronoun hangs on a verb of which a token is the subject: "| China | said | it | was opposed". */
function isSubjectAbove({ analysis }: ArticleDocument, token: number, subject: number): boolean {
  const verb = analysis.head[token] as number;
  const above = verb < 0 ? -1 : (analysis.head[verb] as number);
  return above >= 0 && analysis.head[subject] === above && /^nsubj/u.test(analysis.label[subject] as string);
}

/** The mention of the same referent that is the subject of the same sentence: "| The Union of Atheists | (UAAR) has launched …". */
function subjectOf(seen: readonly Seen[], last: number): Seen | undefined {
  const { referent, sentence } = seen[last] as Seen;
  for (let k = last; k >= Math.max(0, last - 12) && (seen[k] as Seen).sentence === sentence; k--)
    if ((seen[k] as Seen).referent === referent && (seen[k] as Seen).place === "subject") return seen[k];
  return undefined;
}

/** What speaks for a pronoun that means nothing that was named: a clause, the weather, people in general. */
function nobody(document: ArticleDocument, token: number, kind: string): string[] {
  const { analysis, quoteOf } = document;
  const up = analysis.head[token] as number;
  const features = ["nobody", `nobody ${kind}`];
  if ((quoteOf[token] as number) >= 0) features.push("nobody quoted", `nobody quoted ${kind}`);
  if (up < 0) return features;
  if (analysis.label[token] !== "nmod:poss") {
    features.push(`nobody ${document.lemma(up)}`);
    if (document.dependents(up, "cop").length > 0) features.push(`nobody is ${analysis.tag[up]}`);
    if (document.dependents(up, "ccomp", "csubj", "xcomp", "advcl").some((child) => child > up))
      features.push(`nobody clause ${kind}`);
  }
  const [open] = document.bounds(token);
  features.push(`nobody ${token - open < 2 ? "first" : "inside"}`);
  return features;
}
