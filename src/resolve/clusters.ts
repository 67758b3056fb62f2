import { byText } from "../article/order.ts";
import type { Profile } from "./facts.ts";
import { type Comparison, JOIN, joins, parts } from "./reasons.ts";
import { profileId, type Rec } from "./records.ts";

/** By how much the best of several full names must be better than the next, for a short form to be its. */
const MARGIN = 1;

/** One reason by which a cluster holds together: two nodes, and their comparison. */
export interface Join {
  readonly from: string;
  readonly to: string;
  readonly comparison: Comparison;
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
  /** The comparisons of a record with the others of its blocks, by their keys. */
  readonly of: (record: string) => ReadonlyMap<string, Comparison>;
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
    if (fit) this.#attach(node, fit);
    else {
      this.#plant(node, !record.bare && !record.short, record.short);
      this.#fresh.push(record.key);
    }
  }

  /** Adds each profile of a record for itself: a leaf of the tree that it fits clearly best, or alone. */
  scatter(record: Rec): void {
    const choices = [...record.profiles.values()].map((profile) => ({
      node: { id: `${record.key} ${profileId(profile)}`, profiles: [profile] },
      fits: this.#fits(record, (other) => this.#pairs.one(profile, other)),
    }));
    for (const { node, fits } of choices) {
      const [best, next] = fits;
      if (best && best.comparison.score >= JOIN && best.comparison.score - (next?.comparison.score ?? 0) >= MARGIN)
        this.#attach(node, best);
      else this.#plant(node, false, record.short);
    }
  }

  /** The trees that a record may belong to, best first: none, one that it fits, or several of which none is out of the question. */
  rivals(record: Rec): readonly Fit[] {
    const fits = this.#fits(record, (other) => this.#pairs.of(record.key).get(other.key));
    const [best] = fits;
    return best && best.comparison.score >= JOIN ? fits : [];
  }

  #fits(record: Rec, compare: (other: Rec) => Comparison | undefined): readonly Fit[] {
    const best = new Map<Tree, Fit>();
    const against = new Set<Tree>();
    for (const key of [...this.#pairs.of(record.key).keys()].sort(byText)) {
      const tree = this.#treeOf.get(key);
      const other = this.#records.get(key);
      if (!tree || !other || other.short) continue;
      const comparison = compare(other);
      if (!comparison) continue;
      if (parts(comparison)) against.add(tree);
      else if (comparison.score > (best.get(tree)?.comparison.score ?? 0)) best.set(tree, { tree, node: key, comparison });
    }
    return [...best.values()]
      .filter(({ tree }) => !against.has(tree))
      .sort((a, b) => b.comparison.score - a.comparison.score || byText(a.node, b.node));
  }

  /** Joins the trees of all pairs that say so, the surest first, where `may` allows and nothing speaks against it. */
  joinAll(may: (a: string, b: string) => boolean): void {
    const found: Join[] = [];
    for (const from of this.#fresh) {
      for (const [to, comparison] of this.#pairs.of(from)) {
        if (joins(comparison) && this.#treeOf.has(to))
          found.push(from < to ? { from, to, comparison } : { from: to, to: from, comparison });
      }
    }
    this.#fresh = [];
    found.sort((a, b) => b.comparison.score - a.comparison.score || byText(a.from, b.from) || byText(a.to, b.to));
    for (const join of found) {
      const [a, b] = [this.#treeOf.get(join.from), this.#treeOf.get(join.to)] as [Tree, Tree];
      if (a !== b && may(join.from, join.to) && !this.#clash(a, b)) this.#unite(a, b, join);
    }
  }

  #clash(a: Tree, b: Tree): boolean {
    const [small, large] = a.nodes.length <= b.nodes.length ? [a, b] : [b, a];
    for (const { id } of small.nodes) {
      for (const [other, comparison] of this.#pairs.of(id)) {
        if (this.#treeOf.get(other) === large && parts(comparison)) return true;
      }
    }
    return false;
  }

  #plant(node: Node, firm: boolean, loose: boolean): void {
    const tree: Tree = { root: node.id, nodes: [node], joins: [], firm, loose };
    this.#trees.set(node.id, tree);
    this.#treeOf.set(node.id, tree);
  }

  #attach(node: Node, { tree, node: to, comparison }: Fit): void {
    const current = this.#treeOf.get(to) ?? tree;
    current.nodes.push(node);
    current.joins.push({ from: node.id, to, comparison });
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
  readonly comparison: Comparison;
}
