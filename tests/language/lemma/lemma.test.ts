import { describe, expect, test } from "vitest";
import { lemmaOf } from "../../../src/language/lemma/lemma.ts";

/** "word lemma" pairs with a pair of tags. */
function check(tags: string, pairs: string): void {
  const [upos = "", xpos = ""] = tags.split(" ");
  for (const pair of pairs.split(", ")) {
    const [word = "", lemma = ""] = pair.split(" ");
    expect(`${word} ${lemmaOf(word, upos, xpos)}`).toBe(`${word} ${lemma}`);
  }
}

describe("the base form", () => {
  test("of verbs in the past gives back what the ending took", () => {
    check(
      "VERB VBD",
      "hoped hope, hopped hop, visited visit, planned plan, agreed agree, tried try, died die, controlled control",
    );
    check(
      "VERB VBD",
      "announced announce, added add, installed install, focused focus, owed owe, argued argue, restored restore",
    );
    check(
      "VERB VBD",
      "opened open, described describe, climbed climb, changed change, belonged belong, merged merge, panicked panic",
    );
    check(
      "VERB VBD",
      "created create, treated treat, invited invite, edited edit, promoted promote, piloted pilot, quoted quote",
    );
    check(
      "VERB VBN",
      "met meet, been be, overthrown overthrow, rebuilt rebuild, misunderstood misunderstand, said say, written write",
    );
  });

  test("of verbs with -ing and -s", () => {
    check("VERB VBG", "making make, running run, seeing see, lying lie, studying study, being be, bringing bring, using use");
    check("VERB NN", "meeting meet, running run, bring bring, sing sing");
    check(
      "VERB VBZ",
      "goes go, tries try, lies lie, passes pass, uses use, watches watch, says say, has have, is be, focuses focus",
    );
    check("AUX VBZ", "'s be, ’s be, is be, has have, does do");
    check("AUX MD", "'ll will, wo will, ca can, 'd would, could could");
    check("AUX VBD", "'d have, was be, did do");
    check("AUX VBP", "'re be, 've have, 'm be");
  });

  test("of nouns in the plural", () => {
    check(
      "NOUN NNS",
      "countries country, men man, policemen policeman, agencies agency, movies movie, viruses virus, houses house",
    );
    check(
      "NOUN NNS",
      "analyses analysis, crises crisis, heroes hero, shoes shoe, wives wife, moves move, boxes box, headaches headache",
    );
    check(
      "NOUN NNS",
      "people people, series series, news news, criteria criterion, 1970s 1970s, quizzes quiz, classes class, CEOs ceo",
    );
    check("NOUN NN", "Internet internet, boss boss, TV TV, p.m. p.m., pm p.m.");
  });

  test("of names keeps their capitals and drops only a plural", () => {
    check("PROPN NNP", "Jinping Jinping, PRISM PRISM, Dec. December, Jan Jan, McDonald's McDonald's");
    check("PROPN NNPS", "Nations Nation, Americans American, Philippines Philippines, STATES STATE");
  });

  test("of compared adjectives and adverbs", () => {
    check(
      "ADJ JJR",
      "bigger big, larger large, earlier early, better good, newer new, nicer nice, more more, younger young, freer free",
    );
    check("ADJ JJS", "largest large, worst bad, biggest big, latest late, cheapest cheap");
    check("ADV RBR", "better well, later late, sooner soon, more more");
    check("ADJ JJ", "Chinese Chinese, Russian Russian, Foreign foreign, Other other, Urban urban");
  });

  test("of the small words", () => {
    check("PRON PRP", "me I, him he, them they, us we, I I, it it");
    check("DET DT", "an a, these this, The the");
    check("PART RB", "n't not, n’t not, not not");
    check("PART POS", "'s 's, ’s 's, ' 's");
    check("NUM CD", "1,200 1200, Two two, II II");
    check("PUNCT ``", '“ "');
    check("CCONJ CC", "And and");
  });

  test("of anything at all is found, whatever the tags", () => {
    const tags = [
      "VERB VBD",
      "VERB VBG",
      "VERB VBZ",
      "NOUN NNS",
      "ADJ JJR",
      "PROPN NNPS",
      "NUM CD",
      "PUNCT .",
      "X FW",
      "AUX VBZ",
      "? ?",
    ];
    for (const word of ["", "s", "ed", "ing", "er", "'", "\ud800", "ies", "’s", "x".repeat(100_000), "es", "eed", "constructor"])
      for (const pair of tags) expect(typeof lemmaOf(word, ...(pair.split(" ") as [string, string]))).toBe("string");
  });
});
