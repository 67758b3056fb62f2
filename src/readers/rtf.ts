import type { Article } from "../article/article.ts";
import { RedthreadError } from "../errors.ts";
import { documentArticle } from "./document.ts";
import { textOfWindows1252 } from "./encoding.ts";
import { Paragraphs } from "./paragraphs.ts";
import type { BytesReader, ReadOptions, Source } from "./reader.ts";
import { holdsAt } from "./signature.ts";

const FORMAT = "RTF document";
/** Groups whose words are no text of the document. */
const LEFT_OUT: ReadonlySet<string> = new Set(
  (
    "fonttbl colortbl stylesheet listtable listoverridetable revtbl rsidtbl generator pict object objdata header headerl headerr headerf " +
    "footer footerl footerr footerf footnote annotation xmlnstbl themedata datastore latentstyles fldinst bkmkstart bkmkend info"
  ).split(" "),
);
/** Control words that stand for characters. */
const CHARACTERS: Readonly<Record<string, string>> = {
  tab: " ",
  line: " ",
  emdash: "—",
  endash: "–",
  lquote: "‘",
  rquote: "’",
  ldblquote: "“",
  rdblquote: "”",
  bullet: "•",
  emspace: " ",
  enspace: " ",
};
const PARAGRAPH_ENDS: ReadonlySet<string> = new Set(["par", "sect", "page", "row", "cell"]);
/** Documents nest to 20 or so. */
const DEEPEST = 10_000;

/** How a group is read; what a group sets ends with it. */
interface Group {
  readonly skip: boolean;
  /** So many units stand for those that cannot read `\u`. */
  readonly unicodeSkip: number;
  /** A field of the document's own information: `title`, `author`. */
  readonly field: string | null;
}

/** A control word with its number ("\u8217"), a character in hexadecimal, a control symbol, a brace, a line break, or words. */
const TOKEN = /\\([a-z]{1,32})(-?\d{1,10})?[ ]?|\\'([\da-f]{2})|\\([^a-z])|([{}])|[\r\n]+|([^\\{}\r\n]+)/giuy;

/** An article from Rich Text Format 1.9: its paragraphs in Windows-1252 and Unicode, without headers, footers and notes. */
async function fromRtf({ name, bytes }: Source, options: ReadOptions): Promise<Article> {
  if (!isRtf(bytes)) throw new RedthreadError("E113", name, FORMAT, "it does not begin as one");
  const rtf = textOfWindows1252(bytes);
  const paragraphs = new Paragraphs();
  const facts: Record<string, string> = {};
  const open: Group[] = [];
  let group: Group = { skip: false, unicodeSkip: 1, field: null };
  let toSkip = 0;
  let starred = false;
  let created: string | null = null;
  let inDate = false;
  let surrogate = "";
  const put = (text: string): void => {
    if (group.field !== null) facts[group.field] = (facts[group.field] ?? "") + text;
    else if (!group.skip) paragraphs.add(text);
  };
  const putUnit = (unit: number): void => {
    const character = String.fromCharCode(unit & 0xffff);
    if (/[\ud800-\udbff]/.test(character)) surrogate = character;
    else {
      put(surrogate + character);
      surrogate = "";
    }
  };
  TOKEN.lastIndex = 0;
  for (let at = 0; at < rtf.length; at = TOKEN.lastIndex) {
    TOKEN.lastIndex = at;
    const found = TOKEN.exec(rtf);
    if (!found) break;
    const [, word, number, hex, symbol, brace, words] = found;
    if (brace === "{") {
      if (open.push(group) > DEEPEST) throw new RedthreadError("E113", name, FORMAT, "it is nested too deeply");
      starred = false;
    } else if (brace === "}") {
      group = open.pop() ?? group;
      inDate = false;
      if (open.length === 0) break;
    } else if (symbol === "*") starred = true;
    else if (word !== undefined) {
      if (word === "u" && number !== undefined) {
        putUnit(Number(number));
        toSkip = group.unicodeSkip;
      } else if (word === "uc") group = { ...group, unicodeSkip: Math.min(10, Math.max(0, Number(number ?? 1))) };
      else if (word === "bin") TOKEN.lastIndex += Math.max(0, Number(number ?? 0));
      else if (word === "title" || word === "author") group = { ...group, field: word };
      else if (word === "creatim") [inDate, created] = [true, ""];
      else if (inDate && (word === "yr" || word === "mo" || word === "dy"))
        created = `${created}${created === "" ? "" : "-"}${(number ?? "").padStart(2, "0")}`;
      else if (starred || LEFT_OUT.has(word)) group = { ...group, skip: true };
      else if (PARAGRAPH_ENDS.has(word)) {
        if (!group.skip) paragraphs.end();
      } else put(CHARACTERS[word] ?? "");
      starred = false;
    } else if (hex !== undefined) {
      if (toSkip > 0) toSkip--;
      else put(textOfWindows1252(Uint8Array.of(Number.parseInt(hex, 16))));
    } else if (symbol !== undefined) {
      if (symbol === "~") put("\u00a0");
      else if (symbol === "_") put("-");
      else if (symbol === "\n" || symbol === "\r") paragraphs.end();
      else if ("{}\\".includes(symbol)) put(symbol);
    } else if (words !== undefined) {
      const skipped = Math.min(toSkip, words.length);
      toSkip -= skipped;
      if (skipped < words.length) put(words.slice(skipped));
    }
  }
  return documentArticle(paragraphs.text(), { title: facts.title ?? null, author: facts.author ?? null, created }, name, options);
}

const isRtf = (bytes: Uint8Array): boolean => holdsAt(bytes, 0, "{\\rtf");

/** Rich Text Format. */
export const RTF: BytesReader = {
  takes: "bytes",
  id: "rtf",
  label: "Rich Text Format",
  extensions: [".rtf"],
  mediaTypes: ["application/rtf", "text/rtf"],
  isOne: isRtf,
  read: async (source, options) => ({ articles: [await fromRtf(source, options)], errors: [] }),
};
