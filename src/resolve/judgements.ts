import { type IdentityJudgement, isOfEdge, type Judgement, type Reference } from "../article/judgement.ts";
import { byText } from "../article/order.ts";
import type { EntityType } from "../schema/entity-types.ts";
import { type Comparison, JOIN } from "./reasons.ts";
import type { EntityReference } from "./resolve.ts";

/** What became of a judgement that could not be carried out. */
export interface JudgementProblem {
  /** Its place in the file, from 1. */
  readonly judgement: number;
  readonly kind: "gone" | "overruled";
  readonly message: string;
}

/** A group of entities of single articles that are one thing, with what a person decided about it. */
export interface Judged {
  readonly members: readonly EntityReference[];
  readonly name?: string;
  readonly type?: EntityType;
  /** Whether a judgement joined or divided it. */
  readonly judged: boolean;
}

export interface JudgedClusters {
  readonly clusters: readonly Judged[];
  readonly problems: readonly JudgementProblem[];
}

/** What the judgements need to know of the collection. */
export interface Collection {
  readonly find: (reference: Reference) => readonly EntityReference[] | null;
  /** The comparison of two entities of single articles, for those that a split leaves between two sides. */
  readonly compare: (a: EntityReference, b: EntityReference) => Comparison;
}

/** By how much an entity must be more like what was split off, not to stay with what it was split off from. */
const MARGIN = 1;

const keyOf = ({ article, entity }: EntityReference): string => `${article}\u0000${entity}`;

/** A judgement of who is who, carried over to entities of single articles. */
interface Sides {
  readonly number: number;
  readonly together: readonly string[];
  /** What `together` is not; empty for a merge. */
  readonly apart: readonly string[];
}

/**
 * Lets judgements have their way over clusters that the evidence made. Where two contradict each other the later one
 * stands. What a split leaves unsaid stays with the side that was split from, unless the evidence is clearly for the other.
 */
export function applyJudgements(
  automatic: readonly (readonly EntityReference[])[],
  judgements: readonly Judgement[],
  collection: Collection,
): JudgedClusters {
  const problems: JudgementProblem[] = [];
  const sides: Sides[] = [];
  const later: { readonly number: number; readonly judgement: IdentityJudgement; readonly member: string }[] = [];
  judgements.forEach((judgement, i) => {
    const number = i + 1;
    // What an edge is worth is for the graph to know.
    if (isOfEdge(judgement)) return;
    const found = locate(judgement, collection);
    if (typeof found === "string") problems.push({ judgement: number, kind: "gone", message: found });
    else if (judgement.do === "merge" || judgement.do === "split") sides.push({ number, ...found });
    else later.push({ number, judgement, member: found.together[0] as string });
  });
  const standing = withoutContradictions(sides, problems);
  const clusters = divided(automatic, standing, collection.compare);
  return { clusters: renamed(clusters, later, problems), problems: problems.sort((a, b) => a.judgement - b.judgement) };
}

/** The entities that a judgement speaks of; what to say where one is gone. */
function locate(judgement: IdentityJudgement, { find }: Collection): Omit<Sides, "number"> | string {
  const gone: string[] = [];
  const all = (references: readonly Reference[]): string[] =>
    references.flatMap((reference) => {
      const members = find(reference);
      if (!members) gone.push(nameOf(reference));
      return (members ?? []).map(keyOf);
    });
  const together = all("mentions" in judgement ? judgement.mentions : [judgement.mention]);
  const apart = judgement.do === "split" ? all(judgement.from) : [];
  return gone.length > 0 ? `${gone.join(" and ")} is not there any more` : { together, apart };
}

function nameOf(reference: Reference): string {
  if ("entity" in reference) return `"${reference.entity}"`;
  const { article, span, text } = reference;
  return `${text === undefined ? "" : `"${text}" at `}${article} ${span[0]}–${span[1]}`;
}

/** Joined sets of keys. */
class Sets {
  readonly #parent = new Map<string, string>();

  root(key: string): string {
    let at = key;
    for (let next = this.#parent.get(at); next !== undefined; next = this.#parent.get(at)) at = next;
    return at;
  }

  join(a: string, b: string): void {
    const [x, y] = [this.root(a), this.root(b)];
    const [first, second] = x < y ? [x, y] : [y, x];
    if (first !== second) this.#parent.set(second, first);
  }
}

/** From the last judgement to the first, those that do not contradict a later one, in the order of the file. */
function withoutContradictions(sides: readonly Sides[], problems: JudgementProblem[]): readonly Sides[] {
  const must = new Sets();
  const cannot: (readonly [string, string])[] = [];
  const standing: Sides[] = [];
  for (const side of sides.toReversed()) {
    const { number, together, apart } = side;
    const roots = new Set(together.map((key) => must.root(key)));
    const parted = cannot.some(([a, b]) => must.root(a) !== must.root(b) && roots.has(must.root(a)) && roots.has(must.root(b)));
    if (parted || apart.some((key) => roots.has(must.root(key)))) {
      problems.push({ judgement: number, kind: "overruled", message: "a later judgement says the contrary" });
      continue;
    }
    const [first] = together;
    for (const key of together) must.join(first as string, key);
    for (const key of apart) cannot.push([first as string, key]);
    standing.unshift(side);
  }
  return standing;
}

interface Part {
  readonly keys: string[];
  /** Whether it was split off, and not split from. */
  readonly off: boolean;
}

function divided(
  automatic: readonly (readonly EntityReference[])[],
  standing: readonly Sides[],
  compare: Collection["compare"],
): { readonly members: readonly EntityReference[]; readonly judged: boolean }[] {
  const sets = new Sets();
  const must = new Sets();
  const references = new Map<string, EntityReference>();
  for (const members of automatic) {
    for (const member of members) {
      references.set(keyOf(member), member);
      sets.join(keyOf(members[0] as EntityReference), keyOf(member));
    }
  }
  const touched = new Set<string>();
  for (const { together, apart } of standing) {
    for (const key of together) {
      sets.join(together[0] as string, key);
      must.join(together[0] as string, key);
    }
    for (const key of [...together, ...apart]) touched.add(key);
  }
  const judgedRoots = new Set([...touched].map((key) => sets.root(key)));
  const groups = new Map<string, string[]>();
  for (const key of references.keys()) {
    const root = sets.root(key);
    const group = groups.get(root);
    if (group) group.push(key);
    else groups.set(root, [key]);
  }
  const clusterOf = new Map<string, number>();
  for (const [i, members] of automatic.entries()) for (const member of members) clusterOf.set(keyOf(member), i);
  return [...groups].flatMap(([root, keys]) => {
    const splits = standing.filter(({ apart, together }) => apart.length > 0 && sets.root(together[0] as string) === root);
    const inside = splits.filter(({ apart }) => apart.some((key) => sets.root(key) === root));
    const parts =
      inside.length === 0 ? [keys] : divide(keys, inside, must, clusterOf, (a, b) => scoreOf(a, b, references, compare));
    return parts.map((part) => ({
      members: part.map((key) => references.get(key) as EntityReference),
      judged: judgedRoots.has(root),
    }));
  });
}

const scoreOf = (
  a: string,
  b: string,
  references: ReadonlyMap<string, EntityReference>,
  compare: Collection["compare"],
): number => compare(references.get(a) as EntityReference, references.get(b) as EntityReference).score;

/** Divides a group along its splits: what judgements name goes where they say, the rest where the evidence leads. */
function divide(
  keys: readonly string[],
  splits: readonly Sides[],
  must: Sets,
  clusterOf: ReadonlyMap<string, number>,
  score: (a: string, b: string) => number,
): readonly (readonly string[])[] {
  const own = new Set(keys);
  const parts = new Map<string, Part>();
  const partOf = new Map<string, Part>();
  const cannot = splits.flatMap(({ together, apart }) =>
    apart.map((key) => [must.root(together[0] as string), must.root(key)] as const),
  );
  const offs = new Set(splits.map(({ together }) => must.root(together[0] as string)));
  const place = (root: string, part: Part): void => {
    for (const key of keys) {
      if (must.root(key) !== root) continue;
      part.keys.push(key);
      partOf.set(key, part);
    }
    parts.set(root, part);
  };
  for (const root of offs) place(root, { keys: [], off: true });
  for (const key of splits.flatMap(({ apart }) => apart)) {
    const root = must.root(key);
    if (!own.has(key) || parts.has(root)) continue;
    const clash = (part: Part): boolean =>
      cannot.some(([a, b]) => (a === root && parts.get(b) === part) || (b === root && parts.get(a) === part));
    const mate = [...parts.values()].find((part) => !part.off && !clash(part));
    place(root, mate ?? { keys: [], off: false });
  }
  const seeds = new Map([...new Set(parts.values())].map((part) => [part, [...part.keys]]));
  for (const key of [...keys].sort(byText)) {
    if (partOf.has(key)) continue;
    const root = must.root(key);
    const mates = keys.filter((other) => must.root(other) === root);
    const best = bestPart(mates, seeds, clusterOf, score);
    for (const mate of mates) {
      best.keys.push(mate);
      partOf.set(mate, best);
    }
  }
  return [...seeds.keys()].map((part) => part.keys);
}

/** The part that a few entities are most like; in doubt one that nothing was split off to. */
function bestPart(
  mates: readonly string[],
  seeds: ReadonlyMap<Part, readonly string[]>,
  clusterOf: ReadonlyMap<string, number>,
  score: (a: string, b: string) => number,
): Part {
  const like = (part: Part): number => {
    let best = Number.NEGATIVE_INFINITY;
    for (const seed of seeds.get(part) ?? []) {
      for (const mate of mates) {
        const together = clusterOf.get(seed) === clusterOf.get(mate);
        // Out of another cluster only what the evidence alone would join.
        const found = score(mate, seed);
        if (together || found >= JOIN) best = Math.max(best, found);
      }
    }
    return part.off ? best - MARGIN : best;
  };
  const ranked = [...seeds.keys()].map((part) => ({ part, likeness: like(part) }));
  return ranked.reduce((best, next) =>
    next.likeness > best.likeness || (next.likeness === best.likeness && best.part.off && !next.part.off) ? next : best,
  ).part;
}

function renamed(
  clusters: readonly { readonly members: readonly EntityReference[]; readonly judged: boolean }[],
  judgements: readonly { readonly number: number; readonly judgement: IdentityJudgement; readonly member: string }[],
  problems: JudgementProblem[],
): readonly Judged[] {
  const at = new Map<string, number>();
  for (const [i, { members }] of clusters.entries()) for (const member of members) at.set(keyOf(member), i);
  const names = new Map<number, string>();
  const types = new Map<number, EntityType>();
  for (const { number, judgement, member } of judgements.toReversed()) {
    const cluster = at.get(member) as number;
    const taken = judgement.do === "rename" ? names.has(cluster) : types.has(cluster);
    if (taken)
      problems.push({
        judgement: number,
        kind: "overruled",
        message: `a later judgement gives another ${judgement.do === "rename" ? "name" : "type"}`,
      });
    else if (judgement.do === "rename") names.set(cluster, judgement.name);
    else if (judgement.do === "retype") types.set(cluster, judgement.type);
  }
  return clusters.map((cluster, i) => {
    const [name, type] = [names.get(i), types.get(i)];
    return { ...cluster, ...(name === undefined ? {} : { name }), ...(type === undefined ? {} : { type }) };
  });
}
