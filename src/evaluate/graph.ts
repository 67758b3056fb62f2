import type { Extraction } from "../article/extraction.ts";
import type { Span } from "../article/span.ts";
import { evidenceChecker } from "./evidence.ts";
import type { GoldDocument } from "./gold.ts";
import { markEntities } from "./mark-entities.ts";
import { markRelations } from "./mark-relations.ts";
import { markAbout, markStatements } from "./mark-statements.ts";
import { type Accuracy, type Marking, type Reason, type Sort, Sums } from "./marking.ts";
import { matchEntities, matchStatements } from "./match.ts";
import type { Mistake } from "./mistakes.ts";
import { offsetMap } from "./offset-map.ts";
import { type Judged, type Reliability, type ReliabilityBin, reliability, summary } from "./reliability.ts";
import { percent, type Score, scoresOf } from "./tally.ts";

/** An annotated article, what was found in it, and the reasons of what was found by assertion id, where they are known. */
export interface GraphCase {
  readonly gold: GoldDocument;
  /** Null where nothing was: all of the gold is missed then. */
  readonly found: Extraction | null;
  readonly reasons?: ReadonlyMap<string, Reason> | undefined;
}

/** How well graphs were read off annotated articles. Shares are in per cent, null of nothing. */
export interface GraphScores {
  readonly documents: number;
  /** The mean F1 of typed entities, statements with their source, and relations. */
  readonly graph: number;
  readonly entities: Score;
  readonly typedEntities: Score;
  /** By content alone. */
  readonly statements: Score;
  /** By content and source. */
  readonly attributions: Score;
  readonly about: Score;
  readonly relations: Score;
  /** Pairs of entities that any relation joins. */
  readonly pairs: Score;
  /** Of what was found, how much is right. */
  readonly accuracy: Readonly<Record<"type" | "source" | "status" | "claimedIn", number | null>>;
  readonly types: Readonly<Record<string, Score>>;
  readonly byRelation: Readonly<Record<string, Score>>;
  /** Assertions whose evidence holds both ends and the cue. */
  readonly evidence: Readonly<Record<Sort | "all", number | null>>;
  readonly reliability: Readonly<Record<Sort, Reliability>>;
  /** By the rule or form that read it, where that is known: how many, their mean confidence, how many are right. */
  readonly rules: Readonly<Record<string, Pick<ReliabilityBin, "count" | "confidence" | "right">>>;
  readonly mistakes: readonly Mistake[];
  /** What of the documents could not be compared. */
  readonly faults: readonly string[];
}

/**
 * Scores extractions against annotated articles. Entities are paired by the places that both mention, statements by
 * content (intersection over union of at least a half), relations by name and ends. A text may lack stretches of the gold
 * text and differ in white space.
 */
export function evaluateGraph(cases: Iterable<GraphCase>): GraphScores {
  const sums = new Sums();
  let documents = 0;
  for (const item of cases) {
    documents++;
    mark(item, sums);
  }
  const { type, source, status, claimedIn, evidence, judged, mistakes, faults } = sums;
  return {
    documents,
    graph: percent((sums.typedEntities.f1 + sums.attributions.f1 + sums.relations.f1) / 3),
    entities: sums.entities.score(),
    typedEntities: sums.typedEntities.score(),
    statements: sums.statements.score(),
    attributions: sums.attributions.score(),
    about: sums.about.score(),
    relations: sums.relations.score(),
    pairs: sums.pairs.score(),
    accuracy: { type: shareOf(type), source: shareOf(source), status: shareOf(status), claimedIn: shareOf(claimedIn) },
    types: scoresOf(sums.types),
    byRelation: scoresOf(sums.byRelation),
    evidence: {
      all: shareOf(evidence.all),
      relations: shareOf(evidence.relations),
      said: shareOf(evidence.said),
      about: shareOf(evidence.about),
    },
    reliability: {
      relations: reliability(judged.relations),
      said: reliability(judged.said),
      about: reliability(judged.about),
    },
    rules: Object.fromEntries([...sums.rules].sort(([a], [b]) => (a < b ? -1 : 1)).map(([rule, list]) => [rule, summary(list)])),
    mistakes,
    faults,
  };
}

const shareOf = ({ share }: Accuracy): number | null => (share === null ? null : percent(share));

function mark({ gold, found: given, reasons = new Map() }: GraphCase, sums: Sums): void {
  const map = given && offsetMap(given.article.text, gold.text);
  if (!given) sums.faults.push(`${gold.doc}: nothing was found for it`);
  else if (!map) sums.faults.push(`${gold.doc}: the text that was read is not the text of the annotated article`);
  const found = given && map ? withoutStrays(given, gold.doc, sums) : nothingIn(gold);
  const at = map ?? ((offset: number): number => offset);
  const place = ([start, end]: Span): Span => [at(start), at(end)];
  const entities = matchEntities(gold, found, place);
  const statements = matchStatements(gold, found, place);
  const tell: Marking["tell"] = (kind, what) => sums.mistakes.push({ kind, article: gold.doc, what });
  const marking: Marking = { gold, found, place, entities, statements, reasons, sums, tell };
  markEntities(marking);
  markStatements(marking);
  const about = markAbout(marking);
  const relations = markRelations(marking);
  judge(marking, new Set([...about, ...relations, ...saidRightly(marking)]));
}

/** The said assertions whose statement is in the gold with that source. */
function saidRightly({ gold, found, entities, statements }: Marking): string[] {
  const sources = new Map(gold.statements.map(({ id, source }) => [id, source]));
  return found.assertions
    .filter(({ relation, subject, object }) => {
      const statement = relation === "said" ? statements.goldOf.get(object) : undefined;
      return statement !== undefined && sources.get(statement) === entities.goldOf.get(subject);
    })
    .map(({ id }) => id);
}

/** Holds every assertion's confidence against the truth, and its evidence against what it must hold. */
function judge({ found, reasons, sums }: Marking, right: ReadonlySet<string>): void {
  const holds = evidenceChecker(found);
  for (const assertion of found.assertions) {
    const { id, relation, confidence } = assertion;
    const sort: Sort = relation === "said" || relation === "about" ? relation : "relations";
    const reason = reasons.get(id);
    const judged: Judged = { confidence, right: right.has(id) };
    sums.judged[sort].push(judged);
    const whole = holds(assertion, reason?.anchor ?? null);
    sums.evidence.all.add(whole);
    sums.evidence[sort].add(whole);
    if (!reason) continue;
    const list = sums.rules.get(reason.rule);
    if (list) list.push(judged);
    else sums.rules.set(reason.rule, [judged]);
  }
}

/** A document without the mentions of entities that it does not have. */
function withoutStrays(found: Extraction, article: string, { faults }: Sums): Extraction {
  const known = new Set(found.entities.map(({ id }) => id));
  const mentions = found.mentions.filter(({ entity }) => known.has(entity));
  if (mentions.length < found.mentions.length)
    faults.push(
      `${article}: ${found.mentions.length - mentions.length} mentions are of entities that the document does not have`,
    );
  return { ...found, mentions };
}

function nothingIn({ doc, text }: GoldDocument): Extraction {
  const article = { id: doc, title: "", date: null, source: null, text, furniture: [] };
  return { article, sentences: [], entities: [], mentions: [], statements: [], assertions: [] };
}
