import type { Extraction } from "../article/extraction.ts";
import { byText } from "../article/order.ts";
import { type BlockKeys, blockKeys } from "./blocks.ts";
import { type Cluster, clustersOf } from "./clusters.ts";
import { Company } from "./company.ts";
import { comparePair, compareRecords } from "./compare.ts";
import type { Profile } from "./facts.ts";
import { profilesOf } from "./profiles.ts";
import { type Comparison, type Verdict, verdictOf } from "./reasons.ts";
import { forget, grow, newRecord, profileId, type Rec, recordKey } from "./records.ts";

/** What the index has done, for those who watch its costs. */
export interface IndexCounts {
  /** Pairs compared. */
  comparisons: number;
  /** Records whose component was clustered anew. */
  clustered: number;
}

interface Component {
  readonly records: ReadonlySet<string>;
  readonly clusters: readonly Cluster[];
}

const NOBODY: ReadonlySet<string> = new Set();
const NOTHING: ReadonlyMap<string, Verdict> = new Map();

/**
 * The entities of a growing collection. Adding an article compares its things with those that share a block with them and
 * clusters anew only what hangs together with them; the outcome is that of all articles taken at once, in any order.
 */
export class EntityIndex {
  readonly counts: IndexCounts = { comparisons: 0, clustered: 0 };
  readonly #articles = new Map<string, Extraction>();
  readonly #records = new Map<string, Rec>();
  readonly #profiles = new Map<string, Profile>();
  readonly #blocks = new Map<string, Set<string>>();
  readonly #pairs = new Map<string, Map<string, Verdict>>();
  readonly #single = new Map<string, { readonly version: number; readonly comparison: Comparison }>();
  readonly #components = new Map<string, Component>();
  readonly #company = new Company();
  readonly #recordsIn = new Map<string, readonly string[]>();
  /** Records with a profile more since the last clustering, by whether their facts changed too. */
  readonly #grown = new Map<string, boolean>();

  /** Takes in an article. Each article has an id of its own. */
  add(extraction: Extraction): void {
    const { id } = extraction.article;
    this.#articles.set(id, extraction);
    const profiles = profilesOf(extraction);
    this.#company.add(id, profiles[0]?.facts.neighbours ?? NOBODY);
    const records: string[] = [];
    for (const profile of profiles) {
      for (const entity of profile.entities) this.#profiles.set(`${id}\u0000${entity}`, profile);
      const key = recordKey(profile);
      const record = this.#records.get(key);
      if (!record) this.#records.set(key, newRecord(key, profile));
      const changed = record ? grow(record, profile) : true;
      this.#grown.set(key, changed || this.#grown.get(key) === true);
      records.push(key);
    }
    this.#recordsIn.set(id, records);
    for (const [name, articles] of this.#company.takeCommon()) {
      for (const article of articles) {
        for (const key of this.#recordsIn.get(article) ?? []) {
          if (forget(this.#records.get(key) as Rec, name)) this.#grown.set(key, true);
        }
      }
    }
  }

  /** The clusters of all articles so far. */
  clusters(): readonly Cluster[] {
    this.#settle();
    return [...new Set(this.#components.values())].flatMap(({ clusters }) => clusters);
  }

  /** All pairs of records that were compared, with what came of it. Each pair comes once, in no order of note. */
  *comparisons(): Generator<readonly [a: Rec, b: Rec, verdict: Verdict]> {
    this.#settle();
    for (const [key, others] of this.#pairs) {
      const record = this.#records.get(key) as Rec;
      for (const [other, verdict] of others) {
        if (key < other) yield [record, this.#records.get(other) as Rec, verdict];
      }
    }
  }

  /** The articles so far, by id. */
  get articles(): ReadonlyMap<string, Extraction> {
    return this.#articles;
  }

  /** The profile of an article's entity. */
  profile(article: string, entity: string): Profile | undefined {
    return this.#profiles.get(`${article}\u0000${entity}`);
  }

  #settle(): void {
    if (this.#grown.size === 0) return;
    const grown = [...this.#grown].sort(([a], [b]) => byText(a, b));
    this.#grown.clear();
    const touched = new Set<string>();
    for (const [key] of grown) {
      for (const old of this.#components.get(key)?.records ?? []) touched.add(old);
      touched.add(key);
    }
    this.#compareAgain(grown.flatMap(([key, changed]) => (changed ? [this.#records.get(key) as Rec] : [])));
    const seen = new Set<string>();
    for (const key of touched) if (!seen.has(key)) this.#cluster(this.#reach(key, seen));
  }

  /** Compares records whose facts changed with all that they meet under their block keys. */
  #compareAgain(changed: readonly Rec[]): void {
    const keys = new Map(changed.map((record) => [record, blockKeys(record.facts)]));
    for (const [record, own] of keys) {
      this.#enter(record.key, own);
      for (const other of this.#pairs.get(record.key)?.keys() ?? []) this.#pairs.get(other)?.delete(record.key);
      this.#pairs.set(record.key, new Map());
    }
    const done = new Set<string>();
    for (const [record, own] of keys) {
      for (const partner of this.#partners(own)) {
        const other = this.#records.get(partner);
        if (!other || partner === record.key || done.has(partner)) continue;
        this.counts.comparisons++;
        const verdict = verdictOf(compareRecords(record, other));
        this.#pairs.get(record.key)?.set(partner, verdict);
        this.#pairs.get(partner)?.set(record.key, verdict);
      }
      done.add(record.key);
    }
  }

  #enter(key: string, keys: BlockKeys): void {
    for (const [kind, list] of Object.entries(keys)) {
      for (const block of list) {
        const members = this.#blocks.get(`${kind} ${block}`);
        if (members) members.add(key);
        else this.#blocks.set(`${kind} ${block}`, new Set([key]));
      }
    }
  }

  #partners({ full, short, target }: BlockKeys): ReadonlySet<string> {
    const partners = new Set<string>();
    const meet = (block: string): void => {
      for (const other of this.#blocks.get(block) ?? []) partners.add(other);
    };
    for (const block of full) meet(`full ${block}`);
    for (const block of short) {
      meet(`target ${block}`);
      meet(`short ${block}`);
    }
    for (const block of target) meet(`short ${block}`);
    return partners;
  }

  /** All records that hang together with one by pairs of which anything comes out for. */
  #reach(start: string, seen: Set<string>): readonly string[] {
    const found = [start];
    seen.add(start);
    for (let i = 0; i < found.length; i++) {
      for (const [other, { score }] of this.#pairs.get(found[i] as string) ?? NOTHING) {
        if (score <= 0 || seen.has(other)) continue;
        seen.add(other);
        found.push(other);
      }
    }
    return found;
  }

  #cluster(keys: readonly string[]): void {
    this.counts.clustered += keys.length;
    const records = keys.map((key) => this.#records.get(key) as Rec);
    const clusters = clustersOf(records, {
      of: (key) => this.#pairs.get(key) ?? NOTHING,
      one: (profile, record) => this.compareOne(profile, record),
    });
    const component: Component = { records: new Set(keys), clusters };
    for (const key of keys) this.#components.set(key, component);
  }

  /** Compares a profile of one record with another record. */
  compareOne(profile: Profile, record: Rec): Comparison {
    const key = `${profileId(profile)}\u0000${record.key}`;
    const known = this.#single.get(key);
    if (known?.version === record.version) return known.comparison;
    this.counts.comparisons++;
    const comparison = comparePair(profile.facts, record.facts);
    this.#single.set(key, { version: record.version, comparison });
    return comparison;
  }
}
