import type { Article, ArticleCopy } from "./article.ts";
import type { Extraction } from "./extraction.ts";
import { byText } from "./order.ts";

/** Shorter texts are copies only where all their words are the same: in a short one, one word is the news. */
const FEWEST_WORDS = 100;
/** A text of fewer words still is a line, not a story: that it comes again tells nothing. */
const FEWEST_OF_ALL = 15;
/** So many words in a row are looked at as one (a shingle). */
const SHINGLE = 5;
/** A sketch is the least value of each of so many hash functions over the shingles of a text (Broder, 1997). */
const HASHES = 128;
/** Sketches that agree in a whole band are compared: half-alike texts do in nine of ten cases, unlike ones hardly ever. */
const ROWS = 4;
/** A copy has this share of its shingles in the text that it is a copy of, */
const SHARED = 0.8;
/** and is this long at least, as a share of that one: a wire story may be cut, a paragraph quoted is no copy. */
const LONG = 0.4;
/** A text is compared with so many others of a band at most. */
const MOST_COMPARED = 24;

/** What is kept of a text to compare it by. */
interface Sketch {
  readonly shingles: number;
  /** The hash of all its words. */
  readonly words: number;
  /** The least values; null for a short text. */
  readonly least: Uint32Array | null;
}

/** By the list of mentions, which stays the same where an article gets another id: a collection is looked through again as it grows. */
const sketches = new WeakMap<object, Sketch>();

/**
 * The articles without those that are copies of others, exact ones or nearly: the same wire story in ten outlets is one
 * article, the longest (then the oldest, then the first by id), which names the others in `copies`. What a copy says counts
 * once, that of the one that is kept. Takes a time that grows with the texts alone; the order of the articles does not matter.
 */
export function withoutCopies(extractions: ReadonlyMap<string, Extraction>): Map<string, Extraction> {
  const candidates = [...extractions].map(([id, extraction]) => ({ id, extraction, sketch: sketchOf(extraction) }));
  candidates.sort(
    (a, b) => b.sketch.shingles - a.sketch.shingles || byDate(a.extraction.article, b.extraction.article) || byText(a.id, b.id),
  );
  const bands = new Map<string, (typeof candidates)[number][]>();
  const copies = new Map<string, ArticleCopy[]>();
  const dropped = new Set<string>();
  for (const candidate of candidates) {
    const keys = keysOf(candidate.sketch);
    const original = originalOf(candidate.sketch, keys, bands);
    if (original) {
      dropped.add(candidate.id);
      const list = copies.get(original.id) ?? [];
      copies.set(original.id, list);
      list.push(copyOf(candidate.extraction.article), ...(candidate.extraction.article.copies ?? []));
      continue;
    }
    for (const key of keys) {
      const band = bands.get(key);
      if (band) band.push(candidate);
      else bands.set(key, [candidate]);
    }
  }
  const kept = new Map<string, Extraction>();
  for (const [id, extraction] of extractions) {
    if (dropped.has(id)) continue;
    const found = copies.get(id);
    kept.set(id, found ? { ...extraction, article: withCopies(extraction.article, found) } : extraction);
  }
  return kept;
}

/** An article that names these copies too, each once, in the order of their ids and dates. */
function withCopies(article: Article, copies: readonly ArticleCopy[]): Article {
  const all = new Map([...(article.copies ?? []), ...copies].map((copy) => [JSON.stringify(copy), copy]));
  const sorted = [...all].sort(([a], [b]) => byText(a, b)).map(([, copy]) => copy);
  return { ...article, copies: sorted };
}

const copyOf = ({ id, title, date, source, url }: Article): ArticleCopy => ({ id, title, date, source, ...(url ? { url } : {}) });

const byDate = (a: Article, b: Article): number => byText(a.date ?? "\uffff", b.date ?? "\uffff");

function originalOf<T extends { readonly sketch: Sketch }>(
  sketch: Sketch,
  keys: readonly string[],
  bands: ReadonlyMap<string, readonly T[]>,
): T | null {
  let compared = 0;
  for (const key of keys) {
    for (const other of bands.get(key) ?? []) {
      if (isCopy(sketch, other.sketch)) return other;
      if (++compared >= MOST_COMPARED) return null;
    }
  }
  return null;
}

function isCopy(copy: Sketch, original: Sketch): boolean {
  if (copy.words === original.words && copy.shingles === original.shingles) return copy.shingles >= FEWEST_OF_ALL;
  if (!copy.least || !original.least || copy.shingles < original.shingles * LONG) return false;
  let same = 0;
  for (let i = 0; i < HASHES; i++) if (copy.least[i] === original.least[i]) same++;
  // The share of equal least values is that of common shingles among all of both.
  const alike = same / HASHES;
  return (alike * (copy.shingles + original.shingles)) / (1 + alike) >= SHARED * copy.shingles;
}

function keysOf({ least, words, shingles }: Sketch): readonly string[] {
  const keys = [`${words} ${shingles}`];
  if (least) for (let i = 0; i < HASHES; i += ROWS) keys.push(`${i} ${least.subarray(i, i + ROWS).join(" ")}`);
  return keys;
}

function sketchOf({ article, mentions }: Extraction): Sketch {
  const known = sketches.get(mentions);
  if (known) return known;
  const sketch = sketchOfText(article.text);
  sketches.set(mentions, sketch);
  return sketch;
}

function sketchOfText(text: string): Sketch {
  const words = (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).map(hashOf);
  let all = 0;
  for (const word of words) all = mixed(Math.imul(all, 31) ^ word);
  if (words.length < FEWEST_WORDS) return { shingles: words.length, words: all, least: null };
  const distinct = new Set<number>();
  for (let i = 0; i + SHINGLE <= words.length; i++) {
    let shingle = 0;
    for (let j = i; j < i + SHINGLE; j++) shingle = mixed(Math.imul(shingle, 31) ^ (words[j] as number));
    distinct.add(shingle);
  }
  const least = new Uint32Array(HASHES).fill(0xffffffff);
  for (const shingle of distinct) {
    for (let i = 0; i < HASHES; i++) {
      const value = mixed(shingle ^ Math.imul(i + 1, 0x9e3779b1)) >>> 0;
      if (value < (least[i] as number)) least[i] = value;
    }
  }
  return { shingles: distinct.size, words: all, least };
}

/** FNV-1a. */
function hashOf(word: string): number {
  let value = 0x811c9dc5;
  for (let i = 0; i < word.length; i++) value = Math.imul(value ^ word.charCodeAt(i), 0x01000193);
  return value;
}

/** The last steps of MurmurHash3: each bit depends on all others. */
function mixed(value: number): number {
  let bits = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35);
  return bits ^ (bits >>> 16);
}
