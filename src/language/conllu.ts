import { RedthreadError } from "../errors.ts";

/** One sentence of a treebank: words with their columns, and where the words stand in the raw text. */
export interface TreebankSentence {
  readonly words: readonly string[];
  readonly lemmas: readonly string[];
  readonly upos: readonly string[];
  readonly xpos: readonly string[];
  /** 1-based index of the head; 0 for the root. */
  readonly head: readonly number[];
  readonly deprel: readonly string[];
  /** Offsets of each word in the raw text of its document, UTF-16; the words of a contraction share those of the whole. */
  readonly start: readonly number[];
  readonly end: readonly number[];
}

/** A document of a treebank, with the text that its sentences were cut from. */
export interface TreebankDocument {
  readonly id: string;
  readonly text: string;
  readonly sentences: readonly TreebankSentence[];
}

interface Draft {
  id: string;
  text: string;
  sentences: TreebankSentence[];
}

/**
 * Reads CoNLL-U (universaldependencies.org/format.html) and puts the raw text together again: `SpaceAfter=No` joins
 * words, a paragraph or document begins after a blank line. Throws E605 for anything else. Empty nodes are left out; contractions keep their words.
 */
export function fromConllu(text: string): TreebankDocument[] {
  const documents: Draft[] = [];
  let document: Draft | undefined;
  let joined = true;
  let paragraph = true;
  for (const block of text.split(/\r?\n\r?\n/u)) {
    const rows: string[][] = [];
    for (const line of block.split(/\r?\n/u)) {
      if (line.startsWith("# newdoc") || !document) {
        document = { id: /^# newdoc id = (.*)$/u.exec(line)?.[1] ?? `document-${documents.length + 1}`, text: "", sentences: [] };
        documents.push(document);
        joined = true;
      }
      if (line.startsWith("# newpar")) paragraph = true;
      if (line && !line.startsWith("#")) rows.push(line.split("\t"));
    }
    if (!document || rows.length === 0) continue;
    if (document.text) document.text += paragraph ? "\n\n" : joined ? "" : " ";
    paragraph = false;
    joined = addSentence(document, rows);
  }
  return documents.filter((item) => item.sentences.length > 0);
}

/** Adds a sentence and its text; tells whether the next one follows without a space. */
function addSentence(document: Draft, rows: readonly (readonly string[])[]): boolean {
  const words: string[] = [];
  const lemmas: string[] = [];
  const upos: string[] = [];
  const xpos: string[] = [];
  const head: number[] = [];
  const deprel: string[] = [];
  const start: number[] = [];
  const end: number[] = [];
  let whole: { readonly last: number; readonly start: number; readonly end: number } | null = null;
  let joined = true;
  const put = (form: string): readonly [number, number] => {
    if (!joined) document.text += " ";
    const from = document.text.length;
    document.text += form;
    return [from, document.text.length];
  };
  let first = true;
  for (const row of rows) {
    const [id = "", form = "", lemma = "", tag = "", fine = "", , up = "0", label = "", , misc = ""] = row;
    if (row.length < 8 || (!/[-.]/u.test(id) && !(/^\d+$/u.test(id) && /^\d+$/u.test(up))))
      throw new RedthreadError("E605", "CoNLL-U", row.join(" ").slice(0, 60));
    if (id.includes(".")) continue;
    const spaceless = misc.split("|").includes("SpaceAfter=No");
    if (id.includes("-")) {
      if (first) joined = true;
      const [from, to] = put(form);
      whole = { last: Number(id.split("-")[1]), start: from, end: to };
      joined = spaceless;
      first = false;
      continue;
    }
    const inside = whole !== null && Number(id) <= whole.last;
    if (!inside) whole = null;
    if (first) joined = true;
    const [from, to]: readonly [number, number] = inside && whole ? [whole.start, whole.end] : put(form);
    if (!inside) joined = spaceless;
    first = false;
    words.push(form);
    lemmas.push(lemma);
    upos.push(tag);
    xpos.push(fine);
    head.push(Number(up));
    deprel.push(label);
    start.push(from);
    end.push(to);
  }
  splitContractions(document.text, words, start, end);
  document.sentences.push({ words, lemmas, upos, xpos, head, deprel, start, end });
  return joined;
}

/** Where the words of a contraction spell it out ("did" + "n't"), each gets its own offsets. */
function splitContractions(text: string, words: readonly string[], start: number[], end: number[]): void {
  for (let i = 0; i < words.length; ) {
    let last = i;
    while (last + 1 < words.length && start[last + 1] === start[i] && end[last + 1] === end[i]) last++;
    const [from, to] = [start[i] as number, end[i] as number];
    if (last > i && words.slice(i, last + 1).join("") === text.slice(from, to)) {
      let at = from;
      for (let k = i; k <= last; k++) {
        start[k] = at;
        at += (words[k] as string).length;
        end[k] = at;
      }
    }
    i = last + 1;
  }
}
