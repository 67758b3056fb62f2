import { RedthreadError } from "../errors.ts";
import type { NamedSpan } from "./analysis.ts";

/** A sentence of a names corpus. */
export interface NamedSentence {
  readonly words: readonly string[];
  readonly names: readonly NamedSpan[];
}

/** Reads IOB2 as Universal NER writes it (number, word, tag) or as plain CoNLL (word, …, tag): one word a line, blank lines between sentences. Throws E605 for anything else. */
export function fromIob(text: string): NamedSentence[] {
  const sentences: NamedSentence[] = [];
  for (const block of text.split(/\r?\n[^\S\n]*\r?\n/u)) {
    const words: string[] = [];
    const names: { from: number; to: number; label: string }[] = [];
    for (const line of block.split(/\r?\n/u)) {
      if (!line.trim() || line.startsWith("# ") || line.startsWith("-DOCSTART-")) continue;
      const columns = line.split(/\t| /u);
      const numbered = /^\d+$/u.test(columns[0] as string) && columns.length > 2;
      if (/^\d+[-.]\d+$/u.test(columns[0] as string) && columns.length > 2) continue;
      words.push(columns[numbered ? 1 : 0] as string);
      const [mark = "O", label] = (columns[numbered ? 2 : columns.length - 1] as string).split(/-(.*)/su);
      if (columns.length < 2 || !/^(?:O|[BI]-.+)$/u.test(columns[numbered ? 2 : columns.length - 1] as string))
        throw new RedthreadError("E605", "IOB2", line.slice(0, 60));
      const last = names.at(-1);
      if (mark === "I" && last?.to === words.length - 1 && last.label === label) last.to = words.length;
      else if (mark !== "O" && label) names.push({ from: words.length - 1, to: words.length, label });
    }
    if (words.length) sentences.push({ words, names });
  }
  return sentences;
}
