import { describe, expect, test } from "vitest";
import { repairTrees } from "../../src/extract/tree-repairs.ts";
import type { Analysis } from "../../src/language/analysis.ts";
import type { Deprel, Upos } from "../../src/language/labels.ts";

/** One sentence as a parser may read it: "word/lemma/TAG/XPOS/head/label" for each word, heads from 1 on. */
function sentence(rows: string): Analysis {
  const parts = rows
    .trim()
    .split(/\s+/u)
    .map((row) => row.split("/") as [string, string, string, string, string, string]);
  const starts = parts.map((_, i) => parts.slice(0, i).reduce((sum, [word]) => sum + word.length + 1, 0));
  return {
    text: parts.map(([word]) => word).join(" "),
    count: parts.length,
    start: Int32Array.from(starts),
    end: Int32Array.from(parts, ([word], i) => (starts[i] as number) + word.length),
    lemma: parts.map(([, lemma]) => lemma),
    tag: parts.map(([, , tag]) => tag as Upos),
    xpos: parts.map(([, , , xpos]) => xpos),
    head: Int32Array.from(parts, ([, , , , head]) => Number(head) - 1),
    label: parts.map(([, , , , , label]) => label as Deprel),
    sentenceOf: new Int32Array(parts.length),
    sentenceStart: Int32Array.from([0, parts.length]),
    paragraphOf: Int32Array.from([0]),
    names: [],
  };
}

/** The arcs after the repairs that were not there before: "attacking advcl accused". */
function repaired(rows: string): string[] {
  const before = sentence(rows);
  const { head, label } = repairTrees(before);
  const word = (token: number): string => (token < 0 ? "ROOT" : before.text.slice(before.start[token], before.end[token]));
  return label.flatMap((now, i) =>
    head[i] === before.head[i] && now === before.label[i] ? [] : [`${word(i)} ${now} ${word(head[i] as number)}`],
  );
}

describe("a confusion of the parser is put right by the words", () => {
  test.each([
    [
      "what somebody is accused of is a clause",
      `France/france/PROPN/NNP/2/nsubj accused/accuse/VERB/VBD/0/root Germany/germany/PROPN/NNP/2/obj of/of/ADP/IN/6/case
       attacking/attack/VERB/VBG/6/amod Poland/poland/PROPN/NNP/2/obl`,
      ["of mark attacking", "attacking advcl accused", "Poland obj attacking"],
    ],
    [
      "who arrests is told with the arrest, not with the one arrested",
      `The/the/DET/DT/2/det arrest/arrest/NOUN/NN/7/nsubj of/of/ADP/IN/4/case Smith/smith/PROPN/NNP/2/nmod by/by/ADP/IN/6/case
       Interpol/interpol/PROPN/NNP/4/nmod failed/fail/VERB/VBD/0/root`,
      ["Interpol nmod arrest"],
    ],
    [
      "who has something is of the noun, not of the verb",
      `Obama/obama/PROPN/NNP/4/nsubj ’s/'s/PART/POS/1/case leadership/leadership/NOUN/NN/4/nsubj ended/end/VERB/VBD/0/root`,
      ["Obama nmod:poss leadership"],
    ],
    [
      "what somebody is called is no second name",
      `Trump/trump/PROPN/NNP/2/nsubj called/call/VERB/VBD/0/root Cruz/cruz/PROPN/NNP/2/obj a/a/DET/DT/5/det liar/liar/NOUN/NN/3/appos`,
      ["liar xcomp called"],
    ],
    [
      "a name after its state and title is the subject",
      `Florida/florida/PROPN/NNP/4/nsubj Rep./rep./PROPN/NNP/3/nmod:desc Ann/ann/PROPN/NNP/1/appos left/leave/VERB/VBD/0/root`,
      ["Florida compound Ann", "Ann nsubj left"],
    ],
    [
      "a particle before an object is the verb’s",
      `Brazil/brazil/PROPN/NNP/2/nsubj called/call/VERB/VBD/0/root out/out/ADP/IN/4/case Russia/russia/PROPN/NNP/2/obj`,
      ["out compound:prt called"],
    ],
    [
      "the subject before a verb is of the verb, not of its object",
      `Turkey/turkey/PROPN/NNP/3/nsubj bombed/bomb/VERB/VBD/0/root positions/position/NOUN/NNS/2/obj`,
      ["Turkey nsubj bombed"],
    ],
    [
      "what stands after a date tells of the verb",
      `It/it/PRON/PRP/2/nsubj met/meet/VERB/VBD/0/root in/in/ADP/IN/4/case May/may/PROPN/NNP/2/obl in/in/ADP/IN/6/case
       Paris/paris/PROPN/NNP/4/nmod`,
      ["Paris obl met"],
    ],
  ])("%s", (_says, rows, arcs) => {
    expect(repaired(rows)).toEqual(arcs);
  });
});

describe("what may well be meant stays as it was read", () => {
  test.each([
    [
      "a participle that describes a country",
      `It/it/PRON/PRP/2/nsubj spoke/speak/VERB/VBD/0/root of/of/ADP/IN/5/case neighboring/neighbor/VERB/VBG/5/amod Syria/syria/PROPN/NNP/2/obl`,
    ],
    [
      "a book by somebody about somebody",
      `Poems/poem/NOUN/NNS/0/root of/of/ADP/IN/3/case love/love/NOUN/NN/1/nmod by/by/ADP/IN/5/case Goethe/goethe/PROPN/NNP/3/nmod`,
    ],
    [
      "a way that somebody goes",
      `They/they/PRON/PRP/2/nsubj went/go/VERB/VBD/0/root down/down/ADP/IN/5/case the/the/DET/DT/5/det road/road/NOUN/NN/2/obj`,
    ],
    [
      "a name with what it is after a comma",
      `He/he/PRON/PRP/2/nsubj called/call/VERB/VBD/0/root Cruz/cruz/PROPN/NNP/2/obj ,/,/PUNCT/,/6/punct a/a/DET/DT/6/det
       senator/senator/NOUN/NN/3/appos`,
    ],
    [
      "a march that is no month",
      `He/he/PRON/PRP/2/nsubj led/lead/VERB/VBD/0/root the/the/DET/DT/4/det March/march/PROPN/NNP/2/obj on/on/ADP/IN/6/case
       Washington/washington/PROPN/NNP/4/nmod`,
    ],
  ])("%s", (_says, rows) => {
    expect(repaired(rows)).toEqual([]);
  });
});
