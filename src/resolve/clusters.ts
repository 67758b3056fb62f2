import { byText } from "../article/order.ts";
import { compareRecords } from "./compare.ts";
import type { Profile } from "./facts.ts";
import { type Comparison, JOIN, joins, type Reason, type Verdict, verdictOf } from "./reasons.ts";
import { profileId, type Rec } from "./records.ts";

/** By how much the best of several full names must be better than the next, for a short form to be its. */
const MARGIN = 1;

/** Two nodes by which a cluster holds together; their comparison is made again where somebody asks for its reasons. */
export interface Join {
  readonly from: string;
  readonly to: string;
  readonly reasons: () => readonly Reason[];
}

/** One thing: its profiles, and the joins that hold them together. */
export interface Cluster {
  readonly profiles: readonly Profile[];
  /** The node of each profile, by its id: profiles of one node are one because nothing tells them apart. */
  readonly nodes: ReadonlyMap<string, string>;
  readonly joins: readonly Join[];
}

/** What is known of the pairs of a component. */
export interface Pairs {
  /** What the comparisons of a record with the others of its blocks came to, by their keys. */
  readonly of: (record: string) => ReadonlyMap<string, Verdict>;
  /** The comparison of one profile of a record with another record. */
  readonly one: (profile: Profile, record: Rec) => Comparison;
}

interface Node {
  readonly id: string;
  readonly profiles: readonly Profile[];
}

/**
 * Joins the records of a component. Full names of which something is said come first, the surest pairs before others, and
 * never two groups of which any pair speaks against it. Then names alone join the one group that they fit, then short
 * forms; where several groups fit, each article is asked for itself, and goes nowhere where none fits clearly best. The
 * order of the records does not matter.
 */
export function clustersOf(records: readonly Rec[], pairs: Pairs): readonly Cluster[] {
  const sorted = [...records].sort((a, b) => byText(a.key, b.key));
  const forest = new Forest(pairs);
  const full = sorted.filter(({ short }) => !short);
  for (const record of full) if (!record.bare) forest.add(record);
  forest.joinAll(() => true);
  const leftovers: Rec[] = [];
  const bare = full.filter((record) => record.bare);
  const torn = new Set(bare.filter((record) => forest.rivals(record).length > 1));
  for (const record of torn) forest.scatter(record);
  for (const record of bare) if (!torn.has(record)) forest.add(record);
  forest.joinAll((a, b) => !(forest.isFirm(a) && forest.isFirm(b)));
  for (const record of sorted.filter(({ short }) => short)) {
    const [best, next] = forest.rivals(record);
    if (best && !next) forest.add(record, best);
    else if (next) forest.scatter(record);
    else leftovers.push(record);
  }
  for (const record of leftovers) forest.add(record);
  forest.joinAll((a, b) => forest.isLoose(a) && forest.isLoose(b));
  return forest.clusters();
}

interface Tree {
  readonly root: string;
  readonly nodes: Node[];
  readonly joins: Join[];
  /** Whether a record stands in it of which something is said. */
  firm: boolean;
  /** Whether it holds short forms alone. */
  loose: boolean;
}

class Forest {
  readonly #pairs: Pairs;
  readonly #trees = new Map<string, Tree>();
  readonly #treeOf = new Map<string, Tree>();
  readonly #records = new Map<string, Rec>();
  #fresh: string[] = [];

  constructor(pairs: Pairs) {
    this.#pairs = pairs;
  }

  isFirm(node: string): boolean {
    return this.#treeOf.get(node)?.firm === true;
  }

  isLoose(node: string): boolean {
    return this.#treeOf.get(node)?.loose === true;
  }

  /** Adds a record as a node: alone, to be joined, or as a leaf of the tree that it fits. */
  add(record: Rec, fit?: Fit): void {
    this.#records.set(record.key, record);
    const node = { id: record.key, profiles: [...record.profiles.values()] };
    if (fit) this.#attach(node, fit, (other) => compareRecords(record, other).reasons);
    else {
      this.#plant(node, !record.bare && !record.short, record.short);
      this.#fresh.push(record.key);
    }
  }

  /** Adds each profile of a record for itself: a leaf of the tree that it fits clearly best, or alone. */
  scatter(record: Rec): void {
    const choices = [...record.profiles.values()].map((profile) => ({
      node: { id: `${record.key} ${profileId(profile)}`, profiles: [profile] },
      fits: this.#fits(record, (other) => verdictOf(this.#pairs.one(profile, other))),
      reasons: (other: Rec) => this.#pairs.one(profile, other).reasons,
    }));
    for (const { node, fits, reasons } of choices) {
      const [best, next] = fits;
      if (best && best.score >= JOIN && best.score - (next?.score ?? 0) >= MARGIN) this.#attach(node, best, reasons);
      else this.#plant(node, false, record.short);
    }
  }

  /** The trees that a record may belong to, best first: none, one that it fits, or several of which none is out of the question. */
  rivals(record: Rec): readonly Fit[] {
    const fits = this.#fits(record, (other) => this.#pairs.of(record.key).get(other.key));
    const [best] = fits;
    return best && best.score >= JOIN ? fits : [];
  }

  #fits(record: Rec, compare: (other: Rec) => Verdict | undefined): readonly Fit[] {
    const best = new Map<Tree, Fit>();
    const against = new Set<Tree>();
    for (const key of [...this.#pairs.of(record.key).keys()].sort(byText)) {
      const tree = this.#treeOf.get(key);
      const other = this.#records.get(key);
      if (!tree || !other || other.short) continue;
      const verdict = compare(other);
      if (!verdict) continue;
      if (verdict.parts) against.add(tree);
      else if (verdict.score > (best.get(tree)?.score ?? 0)) best.set(tree, { tree, node: key, score: verdict.score });
    }
    return [...best.values()]
      .filter(({ tree }) => !against.has(tree))
      .sort((a, b) => b.score - a.score || byText(a.node, b.node));
  }

  /** Joins the trees of all pairs that say so, the surest first, where `may` allows and nothing speaks against it. */
  joinAll(may: (a: string, b: string) => boolean): void {
    const found: { readonly from: string; readonly to: string; readonly score: number }[] = [];
    for (const from of this.#fresh) {
      for (const [to, verdict] of this.#pairs.of(from)) {
        if (!joins(verdict) || !this.#treeOf.has(to)) continue;
        const { score } = verdict;
        found.push(from < to ? { from, to, score } : { from: to, to: from, score });
      }
    }
    this.#fresh = [];
    found.sort((a, b) => b.score - a.score || byText(a.from, b.from) || byText(a.to, b.to));
    for (const { from, to } of found) {
      const [a, b] = [this.#treeOf.get(from), this.#treeOf.get(to)] as [Tree, Tree];
      if (a === b || !may(from, to) || this.#clash(a, b)) continue;
      const [one, other] = [this.#records.get(from), this.#records.get(to)] as [Rec, Rec];
      this.#unite(a, b, { from, to, reasons: () => compareRecords(one, other).reasons });
    }
  }

  #clash(a: Tree, b: Tree): boolean {
    const [small, large] = a.nodes.length <= b.nodes.length ? [a, b] : [b, a];
    for (const { id } of small.nodes) {
      for (const [other, verdict] of this.#pairs.of(id)) {
        if (verdict.parts && this.#treeOf.get(other) === large) return true;
      }
    }
    return false;
  }

  #plant(node: Node, firm: boolean, loose: boolean): void {
    const tree: Tree = { root: node.id, nodes: [node], joins: [], firm, loose };
    this.#trees.set(node.id, tree);
    this.#treeOf.set(node.id, tree);
  }

  #attach(node: Node, { tree, node: to }: Fit, reasons: (other: Rec) => readonly Reason[]): void {
    const current = this.#treeOf.get(to) ?? tree;
    const other = this.#records.get(to) as Rec;
    current.nodes.push(node);
    current.joins.push({ from: node.id, to, reasons: () => reasons(other) });
    this.#treeOf.set(node.id, current);
  }

  #unite(a: Tree, b: Tree, join: Join): void {
    const [into, from] = a.nodes.length >= b.nodes.length ? [a, b] : [b, a];
    for (const node of from.nodes) {
      into.nodes.push(node);
      this.#treeOf.set(node.id, into);
    }
    for (const each of from.joins) into.joins.push(each);
    into.joins.push(join);
    into.firm ||= from.firm;
    into.loose &&= from.loose;
    this.#trees.delete(from.root);
  }

  clusters(): readonly Cluster[] {
    return [...this.#trees.values()].map(({ nodes, joins: held }) => ({
      profiles: nodes.flatMap((node) => node.profiles),
      nodes: new Map(nodes.flatMap((node) => node.profiles.map((profile) => [profileId(profile), node.id]))),
      joins: held,
    }));
  }
}

/** A tree that a node may belong to, with the node of it that it is most like. */
interface Fit {
  readonly tree: Tree;
  readonly node: string;
  readonly score: number;
}
