import { wordSet } from "../article/word-set.ts";
import { type Chunk, chunk, isParticiple } from "./chunk.ts";
import type { Deprel, Upos } from "./labels.ts";

/** Heads (within the sentence, -1 for the root) and labels of the words of one sentence. */
export interface Tree {
  readonly head: number[];
  readonly label: Deprel[];
}

/** Verbs that take a clause without "that". */
const CLAUSE_TAKERS =
  wordSet(`say tell believe think claim know hope fear insist argue report announce add suggest warn note deny admit
  acknowledge confirm write predict feel expect show find mean charge allege conclude state reveal assert complain`);
/** Nouns whose prepositional phrase belongs to them, even after a verb. */
const RELATIONAL =
  wordSet(`meeting talk talks member director head chief president chairman chairwoman chair leader minister secretary spokesman
  spokeswoman spokesperson attack attacks assault ban agreement deal treaty war visit trip ambassador envoy adviser advisor relation relations
  ties support opposition conference summit forum editor reporter correspondent professor researcher analyst founder owner part
  negotiations discussions dialogue crackdown sanctions lawsuit campaign operation border university ministry department report letter
  governor mayor commander prime representative official executive manager expert fellow center centre city town village region province
  resolution law bill number group lot set series kind`);
const CONTROL =
  wordSet(`ask urge tell order force allow persuade invite press call want expect require request encourage help enable advise warn
  instruct pressure compel cause lead allow forbid permit convince`);

/**
 * A dependency tree in Universal Dependencies style from tags alone: noun phrases and verb groups are found first,
 * then joined by what may stand between them. It stands in until a trained parser takes its place; each word gets
 * one head, there are no cycles, and time grows linearly for sentences of bounded clauses.
 */
export function parse(words: readonly string[], tags: readonly Upos[], lemmas: readonly string[]): Tree {
  const chunks = chunk(words, tags);
  const tree: Tree = { head: new Array<number>(words.length).fill(-2), label: new Array<Deprel>(words.length).fill("dep") };
  const builder = new Builder(chunks, tree, words, tags, lemmas);
  builder.run();
  return tree;
}

class Builder {
  private readonly chunks: readonly Chunk[];
  private readonly tree: Tree;
  private readonly words: readonly string[];
  private readonly tags: readonly Upos[];
  private readonly lemmas: readonly string[];
  /** By chunk: the preposition before a noun phrase, its first conjunct, the noun that it renames. */
  private readonly preposition: Int32Array;
  private readonly firstConjunct: Int32Array;
  private readonly renames: Int32Array;
  private readonly subject: Int32Array;
  private readonly governed: Uint8Array;

  constructor(chunks: readonly Chunk[], tree: Tree, words: readonly string[], tags: readonly Upos[], lemmas: readonly string[]) {
    this.chunks = chunks;
    this.tree = tree;
    this.words = words;
    this.tags = tags;
    this.lemmas = lemmas;
    const none = (): Int32Array => new Int32Array(chunks.length).fill(-1);
    this.preposition = none();
    this.firstConjunct = none();
    this.renames = none();
    this.subject = none();
    this.governed = new Uint8Array(chunks.length);
  }

  run(): void {
    this.insideChunks();
    this.prepositions();
    this.coordination();
    this.appositions();
    this.subjects();
    this.clauses();
    this.complements();
    this.rest();
  }

  private kind(k: number): Chunk["kind"] | undefined {
    return this.chunks[k]?.kind;
  }

  private at(k: number): Chunk {
    return this.chunks[k] as Chunk;
  }

  private link(token: number, head: number, label: Deprel): void {
    if (token === head || this.tree.head[token] !== -2 || this.isAbove(token, head)) return;
    this.tree.head[token] = head;
    this.tree.label[token] = label;
  }

  /** Whether a token is a head of another, or its head's head, and so on. */
  private isAbove(token: number, below: number): boolean {
    let up = below;
    for (let steps = 0; up >= 0 && steps <= this.words.length; steps++) {
      if (up === token) return true;
      up = this.tree.head[up] as number;
    }
    return false;
  }

  private attach(k: number, head: number, label: Deprel): void {
    this.link(this.at(k).head, head, label);
    this.governed[k] = 1;
  }

  /** Determiners, adjectives, compounds and possessors inside noun phrases; auxiliaries inside verb groups. */
  private insideChunks(): void {
    for (const { kind, from, to, head, passive } of this.chunks) {
      if (kind === "N" || kind === "R") this.insideNoun(from, to, head);
      else if (kind === "V") {
        for (let i = from; i < to; i++) {
          if (i === head) continue;
          const tag = this.tags[i];
          if (tag === "AUX") this.link(i, head, passive && i === this.lastAuxiliary(from, head) ? "aux:pass" : "aux");
          else this.link(i, head, this.words[i] === "to" ? "mark" : "advmod");
        }
      } else for (let i = from; i < to; i++) if (i !== head) this.link(i, head, "fixed");
    }
  }

  private lastAuxiliary(from: number, head: number): number {
    for (let i = head - 1; i >= from; i--) if (this.tags[i] === "AUX") return i;
    return -1;
  }

  private insideNoun(from: number, to: number, head: number): void {
    let part = to - 1;
    // The phrase is a row of parts, each possessor of the next: "the US NSA | ’s | PRISM program".
    let owned = head;
    let dependents: number[] = [];
    const close = (): void => {
      for (const i of dependents) this.link(i, owned, this.nounLabel(i));
      dependents = [];
    };
    for (let i = part; i >= from; i--) {
      const lower = this.words[i] as string;
      if (
        i > from &&
        i < head &&
        (lower === "'s" || lower === "’s" || ((lower === "'" || lower === "’") && this.tags[i] !== "PRON"))
      ) {
        close();
        part = i - 1;
        this.link(i, part, "case");
        this.link(part, owned, "nmod:poss");
        owned = part;
      } else if (i !== owned) dependents.push(i);
    }
    close();
  }

  private nounLabel(i: number): Deprel {
    switch (this.tags[i]) {
      case "DET":
        return "det";
      case "ADJ":
      case "VERB":
        return "amod";
      case "NUM":
        return "nummod";
      case "PRON":
        return "nmod:poss";
      case "PUNCT":
        return "punct";
      case "CCONJ":
        return "cc";
      case "ADV":
        return "advmod";
      default:
        return "compound";
    }
  }

  private prepositions(): void {
    for (let k = 0; k < this.chunks.length; k++) {
      if (this.kind(k) !== "P") continue;
      let n = k + 1;
      while (this.kind(n) === "D" || this.kind(n) === "Q" || (this.kind(n) === "P" && n === k + 1)) n++;
      if (this.kind(n) !== "N") continue;
      this.preposition[n] = k;
      for (let p = k; p < n; p++) if (this.kind(p) === "P") this.attach(p, this.at(n).head, "case");
    }
  }

  /** "A, B and C": all hang on the first. */
  private coordination(): void {
    for (let k = 1; k < this.chunks.length; k++) {
      if (this.kind(k) !== "C") continue;
      let after = k + 1;
      while (this.kind(after) === "D" || this.kind(after) === "Q") after++;
      if (this.kind(after) !== "N" || this.preposition[after] !== -1) {
        const twoPhrases = this.kind(after) === "P" && this.kind(after + 1) === "N" && this.kind(k - 1) === "N";
        if (twoPhrases && this.preposition[k - 1] !== -1) this.conjoin(k - 1, after + 1, k);
        continue;
      }
      let before = k - 1;
      if (this.kind(before) === "K") before--;
      if (this.kind(before) === "Q") before--;
      // "the director of A and B of C": the phrase before may be long; its last noun is taken.
      if (this.kind(before) !== "N" || this.opensClause(before, after)) continue;
      let first = before;
      while (this.kind(first - 1) === "K" && this.kind(first - 2) === "N" && this.words[this.at(first - 1).from] === ",") {
        if (this.preposition[first] !== -1 || this.isAside(first - 2) || this.describes(first, first - 2)) break;
        first -= 2;
      }
      const root = this.firstConjunct[first] === -1 ? first : (this.firstConjunct[first] as number);
      for (let n = first + 1; n <= after; n++) if (this.kind(n) === "N") this.conjoin(root, n, n === after ? k : -1);
    }
  }

  /** Whether a phrase stands between commas with its preposition ("which, according to AFP, …"). */
  private isAside(n: number): boolean {
    const p = this.preposition[n] as number;
    return p > 0 && this.kind(p - 1) === "K";
  }

  /** Whether a common noun tells what the name before it is: "Paris, an Australian woman and former …". */
  private describes(n: number, name: number): boolean {
    const determined = this.tags[this.at(n).from] === "DET" || this.tags[this.at(n).from] === "ADJ";
    return determined && this.tags[this.at(n).head] === "NOUN" && this.tags[this.at(name).head] === "PROPN";
  }

  private conjoin(first: number, next: number, coordinator: number): void {
    const root = this.firstConjunct[first] === -1 ? first : (this.firstConjunct[first] as number);
    if (root === next || this.firstConjunct[next] !== -1) return;
    this.firstConjunct[next] = root;
    this.attach(next, this.at(root).head, "conj");
    if (coordinator >= 0) this.attach(coordinator, this.at(next).head, "cc");
  }

  /** Whether "… verb NOUN and NOUN verb …" joins two clauses, not two nouns. */
  private opensClause(before: number, after: number): boolean {
    let next = after + 1;
    while (this.kind(next) === "P" || this.kind(next) === "D" || (this.kind(next) === "N" && this.preposition[next] !== -1))
      next++;
    const verb = this.chunks[next];
    if (verb?.kind !== "V" || (verb.form !== "fin" && verb.form !== "cop")) return false;
    for (let k = before - 1; k >= 0; k--) {
      const kind = this.kind(k);
      if (kind === "V") return this.at(k).form === "fin" || this.at(k).form === "cop";
      if (kind === "K" || kind === "R" || kind === "S") return false;
    }
    return false;
  }

  /** "Li Xiaodong, director of the Center, an organization …, said": the second noun renames the first. */
  private appositions(): void {
    for (let k = 1; k + 1 < this.chunks.length; k++) {
      if (this.kind(k) !== "K" || this.kind(k + 1) !== "N" || this.preposition[k + 1] !== -1) continue;
      const mark = this.words[this.at(k).from];
      if (mark !== "," && mark !== "(" && mark !== "–" && mark !== "—") continue;
      const named = this.lastNoun(k - 1, k + 1);
      if (named < 0 || this.firstConjunct[k + 1] !== -1 || this.at(k + 1).time || this.at(named).time) continue;
      if (this.tags[this.at(k + 1).head] === "PRON" || !this.endsPhrase(k + 1)) continue;
      this.renames[k + 1] = named;
      this.attach(k + 1, this.at(named).head, "appos");
    }
  }

  /** The noun that the noun at `renaming` would rename: a name after "a physician from Husaybah," renames the physician. */
  private lastNoun(k: number, renaming: number): number {
    if (this.kind(k) === "X" || this.kind(k) === "Q") return this.lastNoun(k - 1, renaming);
    if (this.kind(k) !== "N") return -1;
    const p = this.preposition[k] as number;
    const outer = p > 0 && this.kind(p - 1) === "N" ? p - 1 : -1;
    // "A physician from Husaybah, Zahid Rawi, said": only where the renamed one goes on to do something.
    const acts = this.kind(renaming + 1) === "K" && this.kind(renaming + 2) === "V";
    if (acts && outer >= 0 && this.tags[this.at(renaming).head] === "PROPN" && this.tags[this.at(outer).head] === "NOUN")
      return outer;
    return k;
  }

  /** Whether the noun phrase at `k`, with its prepositional phrases, runs up to a mark, a relative clause or the end. */
  private endsPhrase(k: number): boolean {
    let n = k + 1;
    while (n < this.chunks.length) {
      const kind = this.kind(n);
      if (
        kind === "P" ||
        kind === "D" ||
        kind === "C" ||
        (kind === "N" && (this.preposition[n] !== -1 || this.firstConjunct[n] !== -1))
      )
        n++;
      else break;
    }
    const kind = this.kind(n);
    if (kind === "V") return this.at(n).form === "part" || (this.at(n).form === "ger" && true);
    return kind === undefined || kind === "K" || kind === "R" || kind === "X" || kind === "Q" || kind === "A";
  }

  private isPhrase(k: number): boolean {
    return this.preposition[k] !== -1;
  }

  /** Finds what each finite verb is said of. */
  private subjects(): void {
    for (let k = 0; k < this.chunks.length; k++) {
      const verb = this.at(k);
      if (verb.kind !== "V" || verb.form === "inf" || verb.form === "ger" || verb.form === "part") continue;
      const found = this.subjectBefore(k);
      if (found >= 0) {
        this.subject[k] = found;
        if (this.kind(found) === "R") this.link(this.at(found).head, verb.head, verb.passive ? "nsubj:pass" : "nsubj");
        else if (this.firstConjunct[found] === -1 && this.renames[found] === -1)
          this.attach(found, verb.head, verb.passive ? "nsubj:pass" : "nsubj");
      }
    }
  }

  private subjectBefore(k: number): number {
    let j = k - 1;
    let steps = 0;
    let jumped = false;
    while (j >= 0 && steps++ < 60) {
      const { kind } = this.at(j);
      if (kind === "R") return jumped ? -1 : j;
      if (kind === "D" || kind === "Q" || kind === "X") j--;
      else if (kind === "K") {
        const open = this.opening(j);
        if (open < 0) return -1;
        j = open - 1;
        jumped = true;
      } else if (kind === "N") {
        if (this.at(j).time && this.kind(j - 1) !== "S") {
          j--;
        } else if (this.isPhrase(j)) j = (this.preposition[j] as number) - 1;
        else if (this.firstConjunct[j] !== -1) j = this.firstConjunct[j] as number;
        else if (this.renames[j] !== -1) j = this.renames[j] as number;
        else return this.governed[j] ? -1 : j;
        if (this.isPhraseOfVerb(j)) return -1;
      } else if (kind === "P") j--;
      else return -1;
    }
    return -1;
  }

  private isPhraseOfVerb(j: number): boolean {
    return j >= 0 && this.kind(j) === "V" && (this.at(j).form === "fin" || this.at(j).form === "cop");
  }

  /** The mark that opens the aside which the mark at `close` ends: ", who is at the conference,". */
  private opening(close: number): number {
    const mark = this.words[this.at(close).from];
    for (let j = close - 1; j > 0; j--) {
      if (this.kind(j) !== "K") continue;
      if (mark === ")") {
        if (this.words[this.at(j).from] === "(") return j;
        continue;
      }
      const next = this.at(j + 1);
      const opens =
        next.kind === "R" ||
        next.kind === "S" ||
        next.kind === "P" ||
        next.kind === "C" ||
        next.kind === "D" ||
        (next.kind === "N" && this.renames[j + 1] !== -1) ||
        (next.kind === "V" && (next.form === "ger" || next.form === "part" || isParticiple(this.words[next.head] as string)));
      if (opens && this.kind(j - 1) === "N") return j;
      if (opens && next.kind === "R" && this.kind(j - 1) !== "V") return j;
    }
    return -1;
  }

  /** What each verb hangs on. */
  private clauses(): void {
    let root = -1;
    for (let k = 0; k < this.chunks.length; k++) {
      const verb = this.at(k);
      if (verb.kind !== "V") continue;
      const from = this.subject[k] !== -1 ? (this.subject[k] as number) : k;
      const before = this.leftOf(from);
      if (this.kind(from) === "R") this.relative(k, from);
      else if (before >= 0 && this.kind(before) === "R" && this.subject[k] !== -1) {
        this.link(this.at(before).head, verb.head, "obj");
        this.relative(k, before);
      } else if (before >= 0 && this.kind(before) === "S") this.subordinate(k, before);
      else if (verb.form === "inf") this.infinitive(k);
      else if (verb.form === "ger" || verb.form === "part") this.participle(k);
      else if (this.subject[k] === -1) this.shared(k);
      else if (this.takesClause(from)) this.attach(k, this.at(this.verbBefore(from)).head, "ccomp");
      else if (this.kind(before) === "C" && this.verbBefore(before) >= 0) {
        this.attach(before, verb.head, "cc");
        this.attach(k, this.at(this.verbBefore(before)).head, "conj");
      }
      if (!this.governed[k] && root < 0) {
        root = k;
        this.governed[k] = 1;
      }
    }
    if (root < 0) root = this.chunks.findIndex((item) => item.kind === "N" && this.tree.head[item.head] === -2);
    if (root < 0) root = this.chunks.findIndex((item) => this.tree.head[item.head] === -2);
    const token = this.at(Math.max(0, root)).head;
    this.tree.head[token] = -1;
    this.tree.label[token] = "root";
  }

  private leftOf(k: number): number {
    let j = k - 1;
    while (j >= 0 && (this.kind(j) === "D" || this.kind(j) === "Q" || (this.kind(j) === "P" && this.preposition[k] === -1))) j--;
    return j;
  }

  private verbBefore(k: number): number {
    for (let j = k - 1; j >= 0; j--) if (this.kind(j) === "V") return j;
    return -1;
  }

  private relative(k: number, relative: number): void {
    let n = relative - 1;
    while (n >= 0 && this.kind(n) !== "N") n--;
    while (n >= 0 && this.renames[n] !== -1) n = this.renames[n] as number;
    if (n >= 0) this.attach(k, this.at(n).head, "acl:relcl");
  }

  private subordinate(k: number, mark: number): void {
    const lower = this.words[this.at(mark).from] as string;
    this.attach(mark, this.at(k).head, "mark");
    const governor = this.verbBefore(mark);
    if (lower === "that" || lower === "whether") {
      const noun =
        this.kind(mark - 1) === "N" && governor >= 0 && !CLAUSE_TAKERS.has(this.lemmas[this.at(governor).head] as string);
      if (noun) this.attach(k, this.at(mark - 1).head, "acl");
      else if (governor >= 0) this.attach(k, this.at(governor).head, "ccomp");
      else if (this.kind(mark - 1) === "N") this.attach(k, this.at(mark - 1).head, "acl");
      return;
    }
    if (governor >= 0) this.attach(k, this.at(governor).head, "advcl");
    else this.later(k);
  }

  /** Hangs a clause at the start of a sentence on the main verb after it. */
  private later(k: number): void {
    for (let j = k + 1; j < this.chunks.length; j++) {
      const { kind, form } = this.at(j);
      if (
        kind === "V" &&
        (form === "fin" || form === "cop") &&
        this.kind(this.leftOf(this.subject[j] === -1 ? j : (this.subject[j] as number))) === "K"
      ) {
        this.link(this.at(k).head, this.at(j).head, "advcl");
        this.governed[k] = 1;
        return;
      }
    }
  }

  private infinitive(k: number): void {
    let j = k - 1;
    while (j >= 0 && this.kind(j) === "D") j--;
    const governor = this.verbBefore(k);
    if (this.kind(j) === "V") this.attach(k, this.at(j).head, "xcomp");
    else if (this.kind(j) === "N") {
      let object = j;
      while (this.isPhrase(object) && this.kind((this.preposition[object] as number) - 1) === "N")
        object = (this.preposition[object] as number) - 1;
      const controls = governor >= 0 && governor === object - 1 && CONTROL.has(this.lemmas[this.at(governor).head] as string);
      // "agreed in June to buy": nothing but a phrase stands between the verb and its infinitive.
      if (controls || this.onlyPhrases(governor, k)) this.attach(k, this.at(governor).head, "xcomp");
      else if (governor >= 0 && this.isPhrase(j)) this.attach(k, this.at(governor).head, "advcl");
      else this.attach(k, this.at(j).head, "acl");
    } else if (this.kind(j) === "C" && governor >= 0) {
      this.attach(j, this.at(k).head, "cc");
      this.attach(k, this.at(governor).head, "conj");
    } else if (governor >= 0) this.attach(k, this.at(governor).head, this.kind(j) === "A" ? "xcomp" : "advcl");
  }

  /** Whether only prepositional phrases stand between a verb and `k`. */
  private onlyPhrases(verb: number, k: number): boolean {
    if (verb < 0) return false;
    for (let j = verb + 1; j < k; j++) {
      const kind = this.kind(j);
      if (kind !== "P" && kind !== "D" && !(kind === "N" && (this.isPhrase(j) || this.at(j).time))) return false;
    }
    return true;
  }

  private participle(k: number): void {
    const j = k - 1;
    const governor = this.verbBefore(k);
    if (this.kind(j) === "N" && !this.at(j).time) this.attach(k, this.at(j).head, "acl");
    else if (this.kind(j) === "N" && this.kind(j - 1) === "N") this.attach(k, this.at(j - 1).head, "acl");
    else if (this.kind(j) === "C" && governor >= 0) {
      this.attach(j, this.at(k).head, "cc");
      this.attach(k, this.at(governor).head, "conj");
    } else if (this.kind(j) === "P") {
      this.attach(j, this.at(k).head, "mark");
      if (governor >= 0) this.attach(k, this.at(governor).head, "advcl");
      else this.later(k);
    } else if (this.kind(j) === "K" && this.at(k).form === "part" && this.kind(j - 1) === "N")
      this.attach(k, this.at(j - 1).head, "acl");
    else if (governor >= 0) this.attach(k, this.at(governor).head, this.kind(j) === "V" ? "xcomp" : "advcl");
    else this.later(k);
  }

  /** A finite form without a subject of its own: a conjunct, a bare participle after a noun, or turned-round speech. */
  private shared(k: number): void {
    const verb = this.at(k);
    let j = k - 1;
    while (j >= 0 && (this.kind(j) === "D" || this.kind(j) === "Q")) j--;
    const governor = this.verbBefore(k);
    const kind = this.kind(j);
    // "…," said Li: speech turned round hangs on nothing before it.
    const speech = CLAUSE_TAKERS.has(this.lemmas[verb.head] as string) && this.kind(k + 1) === "N";
    if (speech && (this.kind(k - 1) === "Q" || this.kind(k - 1) === "K")) return;
    if (kind === "C" && governor >= 0) {
      this.attach(j, verb.head, "cc");
      this.attach(k, this.at(governor).head, "conj");
    } else if (
      (kind === "N" || (kind === "K" && this.kind(j - 1) === "N")) &&
      isParticiple(this.words[verb.head] as string) &&
      !this.auxiliary(verb)
    ) {
      const noun = kind === "N" ? j : j - 1;
      const time = this.at(noun).time === true && this.kind(noun - 1) === "N" ? noun - 1 : noun;
      this.attach(k, this.at(time).head, "acl");
    } else if (kind === "V" && governor >= 0) this.attach(k, this.at(governor).head, "xcomp");
    else if (kind === "K" && governor >= 0 && this.kind(k + 1) !== "N") this.attach(k, this.at(governor).head, "conj");
  }

  private auxiliary(verb: Chunk): boolean {
    for (let i = verb.from; i < verb.to; i++) if (this.tags[i] === "AUX") return true;
    return false;
  }

  /** Whether the noun at `n` follows a verb that takes a bare clause. */
  private takesClause(n: number): boolean {
    let j = n - 1;
    while (
      j >= 0 &&
      (this.kind(j) === "D" || this.kind(j) === "P" || (this.kind(j) === "K" && this.words[this.at(j).from] === ":"))
    )
      j--;
    return this.kind(j) === "V" && CLAUSE_TAKERS.has(this.lemmas[this.at(j).head] as string);
  }

  /** Objects, predicates after a copula, and prepositional phrases. */
  private complements(): void {
    for (let k = 0; k < this.chunks.length; k++) {
      const verb = this.at(k);
      if (verb.kind !== "V") continue;
      let n = k + 1;
      while (this.kind(n) === "D" || this.kind(n) === "Q") n++;
      if (verb.form === "cop") {
        if (this.kind(n) === "P" && this.kind(n + 1) === "N" && this.preposition[n + 1] === n) n++;
        if (this.kind(n) === "N" || this.kind(n) === "A") this.predicate(k, n);
        continue;
      }
      const next = this.chunks[n];
      if (next?.kind !== "N" || this.isPhrase(n) || next.time) continue;
      if (this.subject[k] === -1 && verb.form === "fin" && this.turned(k)) this.attach(n, verb.head, "nsubj");
      else if (this.tree.head[next.head] === -2) this.attach(n, verb.head, "obj");
    }
    this.phrases();
  }

  /** Whether the verb stands after a quotation or a comma with no subject before it: "…", said Li Xiaodong. */
  private turned(k: number): boolean {
    const before = this.kind(k - 1);
    const lemma = this.lemmas[this.at(k).head] as string;
    return (
      (before === "K" || before === "Q" || before === undefined) &&
      CLAUSE_TAKERS.has(lemma) &&
      this.tree.label[this.at(k).head] !== "conj"
    );
  }

  /** UD makes the predicate the head: "the speech is a sign" has the root "sign". */
  private predicate(k: number, n: number): void {
    const copula = this.at(k).head;
    const noun = this.at(n).head;
    if (this.tree.head[noun] !== -2 || this.isAbove(noun, copula)) return;
    const { head, label } = this.tree;
    head[noun] = head[copula] as number;
    label[noun] = label[copula] as Deprel;
    this.governed[n] = 1;
    for (let i = 0; i < head.length; i++) if (head[i] === copula && i !== noun) head[i] = noun;
    head[copula] = noun;
    label[copula] = "cop";
  }

  private phrases(): void {
    for (let n = 0; n < this.chunks.length; n++) {
      const item = this.at(n);
      if (item.kind !== "N" || this.tree.head[item.head] !== -2) continue;
      const p = this.preposition[n] as number;
      if (p === -1) {
        if (item.time) {
          const verb = this.verbBefore(n) >= 0 ? this.verbBefore(n) : this.chunks.findIndex((other) => other.kind === "V");
          if (verb >= 0) this.link(item.head, this.at(verb).head, "obl:tmod");
        }
        continue;
      }
      this.phrase(p, item.head);
    }
  }

  private phrase(p: number, token: number): void {
    const preposition = this.words[this.at(p).from] as string;
    let left = p - 1;
    while (this.kind(left) === "D" || (this.kind(left) === "N" && this.at(left).time === true && preposition !== "of")) left--;
    const noun = this.kind(left) === "N" ? left : -1;
    const verb = this.verbBefore(p);
    const lemma = noun >= 0 ? (this.lemmas[this.at(noun).head] as string) : "";
    if (preposition === "by" && verb >= 0 && isParticiple(this.words[this.at(verb).head] as string)) {
      this.link(token, this.at(verb).head, "obl:agent");
      return;
    }
    const close = noun >= 0 && (preposition === "of" || RELATIONAL.has(lemma) || verb < 0 || this.startsSentencePart(verb, noun));
    if (close) this.link(token, this.at(noun).head, "nmod");
    else if (this.kind(left) === "A" && this.tree.head[this.at(left).head] === -2 && verb < 0)
      this.link(token, this.at(left).head, "obl");
    else if (verb >= 0) this.link(token, this.target(verb), "obl");
    else {
      const main = this.chunks.findIndex((other) => other.kind === "V");
      if (main >= 0) this.link(token, this.target(main), "obl");
    }
  }

  /** Whether a mark or a new subject stands between the verb and the noun, so that a phrase belongs to the noun. */
  private startsSentencePart(verb: number, noun: number): boolean {
    const label = this.tree.label[this.at(noun).head];
    return label === "nsubj" || label === "nsubj:pass" || (label === "appos" && noun > verb);
  }

  /** The head of a verb's clause: the predicate where it is a copula. */
  private target(verb: number): number {
    const token = this.at(verb).head;
    return this.tree.label[token] === "cop" ? (this.tree.head[token] as number) : token;
  }

  /** Gives every word left over a head near it, so that the whole is a tree. */
  private rest(): void {
    const { head, label } = this.tree;
    const root = head.indexOf(-1);
    for (let i = root + 1; i < head.length; i++) if (head[i] === -1) head[i] = root;
    for (let i = 0; i < head.length; i++) {
      if (head[i] !== -2) continue;
      head[i] = root;
      const tag = this.tags[i];
      label[i] =
        tag === "PUNCT" ? "punct" : tag === "VERB" ? "parataxis" : tag === "ADV" ? "advmod" : tag === "CCONJ" ? "cc" : "dep";
    }
    // A cycle can only come from re-heading at a copula: cut it at the root.
    for (let i = 0; i < head.length; i++) {
      let steps = 0;
      for (let up = head[i] as number; up >= 0; up = head[up] as number) {
        if (++steps > head.length) {
          head[i] = root;
          break;
        }
      }
    }
  }
}
