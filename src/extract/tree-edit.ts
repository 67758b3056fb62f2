import { type Analysis, word } from "../language/analysis.ts";
import type { Deprel, Upos } from "../language/labels.ts";

/** The trees of a text while they are put right: a copy of their arcs, and the way down from each word. */
export class TreeEdit {
  readonly analysis: Analysis;
  readonly head: Int32Array;
  readonly label: Deprel[];
  readonly tag: Upos[];
  readonly xpos: string[];
  private readonly children: number[][];

  constructor(analysis: Analysis) {
    this.analysis = analysis;
    this.head = analysis.head.slice();
    this.label = [...analysis.label];
    this.tag = [...analysis.tag];
    this.xpos = [...analysis.xpos];
    this.children = Array.from({ length: analysis.count }, () => []);
    for (let i = 0; i < analysis.count; i++) if (this.up(i) >= 0) this.children[this.up(i)]?.push(i);
  }

  up(token: number): number {
    return this.head[token] as number;
  }

  /** Lower case. */
  lower(token: number): string {
    return word(this.analysis, token).toLowerCase();
  }

  lemma(token: number): string {
    return this.analysis.lemma[token] as string;
  }

  /** The words that hang on a word with one of the labels, with any where none is given. */
  below(token: number, ...labels: readonly Deprel[]): number[] {
    const all = this.children[token] ?? [];
    return labels.length ? all.filter((child) => labels.includes(this.label[child] as Deprel)) : [...all];
  }

  /** Whether a word is a noun or a name. */
  isNominal(token: number): boolean {
    return this.tag[token] === "NOUN" || this.tag[token] === "PROPN";
  }

  /** The preposition of a noun, lower case; "" for none. */
  preposition(token: number): string {
    const found = this.below(token, "case").find((child) => this.xpos[child] !== "POS");
    return found === undefined ? "" : this.lower(found);
  }

  sameSentence(a: number, b: number): boolean {
    return this.analysis.sentenceOf[a] === this.analysis.sentenceOf[b];
  }

  /** Hangs a word on another one, or on nothing (-1), unless that hangs on it. */
  attach(token: number, up: number, label: Deprel): void {
    for (let at = up; at >= 0; at = this.up(at)) if (at === token) return;
    const before = this.children[this.up(token)];
    before?.splice(before.indexOf(token), 1);
    this.head[token] = up;
    this.label[token] = label;
    if (up < 0) return;
    const list = this.children[up] as number[];
    const place = list.findIndex((child) => child > token);
    list.splice(place < 0 ? list.length : place, 0, token);
  }

  /** Puts a word that hangs on another in that one's place, with all that hung there. */
  promote(token: number, label: Deprel): void {
    const up = this.up(token);
    const [above, old] = [this.up(up), this.label[up] as Deprel];
    const rest = this.below(up).filter((child) => child !== token);
    this.children[up] = [];
    const siblings = this.children[above];
    siblings?.splice(siblings.indexOf(up), 1);
    this.head[up] = -1;
    this.head[token] = -1;
    if (above >= 0) this.attach(token, above, old);
    else this.label[token] = old;
    this.attach(up, token, label);
    for (const child of rest) this.attach(child, token, this.label[child] as Deprel);
  }

  /** The analysis with the trees as they are now. */
  done(): Analysis {
    const { head, label, tag, xpos } = this;
    return { ...this.analysis, head, label, tag, xpos };
  }
}
