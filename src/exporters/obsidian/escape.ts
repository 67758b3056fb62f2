import { oneLine } from "../../article/one-line.ts";

/** What Markdown, GitHub's and Obsidian's, could take for markup: emphasis, links, tags, comments, formulas, tables, code, HTML. */
const MARKUP = /[\\`*_{}[\]<>#|~$%^=!&@]/gu;
/** Control characters and lone surrogates: no text file should hold them. */
const UNSEEN = /[\u0000-\u001f\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff\p{Surrogate}]/gu;
/** Where a bare address would become a link by itself, which text of an article must not. */
const ADDRESS = /(?:(?<=\b(?:https?|ftp))(?=:\/\/)|(?<=\bwww)(?=\.))/giu;
/** What begins a list or a rule at the start of a line. */
const BLOCK = /^(?:[-+]|\d{1,9}(?=[.)]))/u;

/** A text as Markdown that shows it as it is, on one line: nothing in it becomes markup, a link or a tag. */
export function markdown(text: string): string {
  const plain = oneLine(text.replace(UNSEEN, " ")).replace(MARKUP, "\\$&").replace(ADDRESS, "\\");
  return plain.replace(BLOCK, (start) => (/\d/u.test(start) ? `${start}\\` : `\\${start}`));
}

/** A text on one line without what no text file should hold. */
export const plain = (text: string): string => oneLine(text.replace(UNSEEN, " "));

/** A text as a string of YAML's front matter: what JSON writes is YAML too. */
export const yaml = (text: string): string => JSON.stringify(plain(text));

/** A link to a note of the folder, shown as `label`. */
export const link = (note: string, label: string): string => `[[${note}|${alias(label)}]]`;

/** What the words of such a link may not hold, for nothing can be escaped in them; a bare address is pulled apart. */
const alias = (text: string): string => {
  const plain = text.replace(UNSEEN, " ").replace(/[[\]|\\`*_<>#^~$%=&!@;]/gu, " ");
  return oneLine(plain.replace(ADDRESS, " ")) || "…";
};
