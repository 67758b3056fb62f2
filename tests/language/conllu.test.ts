import { beforeAll, describe, expect, test } from "vitest";
import { type Language, languageOf } from "../../src/language/analyse.ts";
import { fromConllu } from "../../src/language/conllu.ts";
import { evaluateNames, evaluateTreebank } from "../../src/language/evaluate.ts";
import { fromIob } from "../../src/language/iob.ts";
import { toConllu } from "../../src/language/to-conllu.ts";
import { modelBytes } from "../../src/platform/node.ts";

let language: Language;
beforeAll(async () => {
  language = languageOf(await modelBytes());
});

const row = (...columns: (string | number)[]): string => columns.join("\t");
const TREEBANK = [
  "# newdoc id = talks",
  "# sent_id = 1",
  row(1, "Xi", "Xi", "PROPN", "NNP", "_", 3, "nsubj", "_", "_"),
  row("2-3", "didn’t", "_", "_", "_", "_", "_", "_", "_", "_"),
  row(2, "did", "do", "AUX", "VBD", "_", 4, "aux", "_", "_"),
  row(3, "n’t", "not", "PART", "RB", "_", 4, "advmod", "_", "_"),
  row(4, "speak", "speak", "VERB", "VB", "_", 0, "root", "_", "SpaceAfter=No"),
  row("4.1", "nothing", "_", "_", "_", "_", "_", "_", "_", "_"),
  row(5, ".", ".", "PUNCT", ".", "_", 4, "punct", "_", "_"),
  "",
  "# newpar",
  "# sent_id = 2",
  row(1, "Medvedev", "Medvedev", "PROPN", "NNP", "_", 2, "nsubj", "_", "_"),
  row(2, "left", "leave", "VERB", "VBD", "_", 0, "root", "_", "_"),
  "",
].join("\n");

describe("a treebank in CoNLL-U", () => {
  test("gives its text back, with paragraphs, contractions and marks where they stood", () => {
    const [document] = fromConllu(TREEBANK);
    expect(document?.id).toBe("talks");
    expect(document?.text).toBe("Xi didn’t speak.\n\nMedvedev left");
  });

  test("gives each word its place in the text, the words of a contraction too", () => {
    const [document] = fromConllu(TREEBANK);
    const [first] = document?.sentences ?? [];
    expect(first?.words.map((word, i) => [word, document?.text.slice(first.start[i], first.end[i])])).toEqual([
      ["Xi", "Xi"],
      ["did", "did"],
      ["n’t", "n’t"],
      ["speak", "speak"],
      [".", "."],
    ]);
  });

  test("with nothing in it has no documents", () => {
    expect(fromConllu("# newdoc id = empty\n\n")).toEqual([]);
  });
});

describe("an analysis as CoNLL-U", () => {
  const text = "Xi Jinping met Dmitry Medvedev in Wuzhen.\n\nThe talks went on.";
  const written = (): string => [...toConllu(language.analyse(text), "talks")].join("");

  test("reads back as the same words, heads and tags", () => {
    const analysis = language.analyse(text);
    const [document] = fromConllu(written());
    expect(document?.text).toBe(text);
    expect(document?.sentences.flatMap((sentence) => sentence.upos)).toEqual(analysis.tag);
    expect(document?.sentences.flatMap((sentence) => sentence.deprel)).toEqual(analysis.label);
  });

  test("names the names", () => {
    expect(written()).toMatch(/^1\tXi\t.*Name=B-PERSON/mu);
  });
});

describe("the scores", () => {
  test("of the engine against its own reading are perfect", () => {
    const text = "Xi Jinping met Dmitry Medvedev in Wuzhen.\n\nThe talks went on.";
    const scores = evaluateTreebank(language, [...toConllu(language.analyse(text), "talks")].join(""));
    expect(scores).toMatchObject({
      upos: 100,
      xpos: 100,
      uas: 100,
      las: 100,
      raw: { tokens: 100, sentences: 100, upos: 100, uas: 100, las: 100 },
    });
  });

  test("count a wrong head and a wrong tag", () => {
    const text = "Xi Jinping met Dmitry Medvedev.";
    const right = [...toConllu(language.analyse(text), "talks")].join("");
    const wrong = right.replace(/^(3\tmet\tmeet\t)VERB/mu, "$1NOUN").replace(/^(4\tDmitry(?:\t[^\t]*){4}\t)3/mu, "$11");
    const { upos, uas, tokens } = evaluateTreebank(language, wrong);
    expect([tokens, upos, uas]).toEqual([6, 83.33, 83.33]);
  });

  test("of raw text do not count words that were cut in another way", () => {
    const glued = [
      row(1, "Xi-Medvedev", "x", "PROPN", "NNP", "_", 2, "nsubj", "_", "_"),
      row(2, "talks", "talk", "NOUN", "NNS", "_", 0, "root", "_", "_"),
      "",
    ].join("\n");
    const { raw } = evaluateTreebank(language, glued);
    // Of two words in the treebank and four found, one is the same.
    expect(raw.tokens).toBe(33.33);
  });

  test("of names want the exact span and class", () => {
    const gold =
      "1\tXi\tB-PER\n2\tJinping\tI-PER\n3\tmet\tO\n4\tDmitry\tB-PER\n5\tMedvedev\tO\n6\tin\tO\n7\tWuzhen\tB-LOC\n8\t.\tO\n";
    const { gold: count, recall, classes } = evaluateNames(language, gold);
    expect([count, recall, classes.PER?.recall, classes.LOC?.recall]).toEqual([3, 66.67, 50, 100]);
  });
});

test("a names corpus is read with or without numbers before the words", () => {
  const expected = [{ words: ["Xi", "left"], names: [{ from: 0, to: 1, label: "PER" }] }];
  expect(fromIob("# text = Xi left\n1\tXi\tB-PER\t-\t-\n2\tleft\tO\t-\t-\n")).toEqual(expected);
  expect(fromIob("Xi B-PER\nleft O\n")).toEqual(expected);
});
