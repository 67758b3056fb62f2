import { beforeAll, describe, expect, test } from "vitest";
import { BUILTIN } from "../../src/engines/builtin.ts";
import type { Extract } from "../../src/engines/engine.ts";
import { modelBytes } from "../../src/platform/node.ts";
import { articleOf } from "../support/article.ts";

let read: Extract;
beforeAll(async () => {
  read = await BUILTIN.load({ model: modelBytes });
});

/** The relations of a text, each as "subject relation object: status", without what statements are about. */
function facts(text: string): string[] {
  const { entities, statements, assertions } = read(articleOf(text));
  const names = new Map(entities.map(({ id, name }) => [id, name]));
  for (const { id } of statements) names.set(id, "something");
  return assertions
    .filter(({ relation }) => relation !== "about")
    .map(({ relation, subject, object, status }) => `${names.get(subject)} ${relation} ${names.get(object)}: ${status}`);
}

/** The statuses of the relations of a kind that a text tells. */
function statusOf(relation: string, text: string): string[] {
  return read(articleOf(text))
    .assertions.filter((item) => item.relation === relation)
    .map((item) => item.status);
}

describe("who is kept out of what others do has not done it", () => {
  test.each([
    [
      "neither Iran nor Syria",
      "Neither Iran nor Syria bombed Israel.",
      ["Iran attacks Israel: negated", "Syria attacks Israel: negated"],
    ],
    [
      "neither Israel nor Syria, as an object",
      "Iran bombed neither Israel nor Syria.",
      ["Iran attacks Israel: negated", "Iran attacks Syria: negated"],
    ],
    [
      "by neither",
      "Israel was attacked by neither Iran nor Iraq.",
      ["Iran attacks Israel: negated", "Iraq attacks Israel: negated"],
    ],
    [
      "neither by nor by",
      "The Paris Agreement was signed neither by India nor by Pakistan.",
      ["India agreedTo Paris Agreement: negated", "Pakistan agreedTo Paris Agreement: negated"],
    ],
    [
      "neither, of a noun that stands with a verb",
      "Neither Iran nor Syria launched an attack on Israel.",
      ["Iran attacks Israel: negated", "Syria attacks Israel: negated"],
    ],
    [
      "neither, of what is planned",
      "Neither Trump nor Clinton will attend the Paris summit.",
      ["Trump attended Paris summit: negated", "Clinton attended Paris summit: negated"],
    ],
    ["no officials of a state", "No Russian officials attended the Paris summit.", ["Russia attended Paris summit: negated"]],
    ["everyone but", "Everyone but Viktor Orban praised Zelensky.", ["Viktor Orban supports Zelensky: negated"]],
  ])("%s", (_what, text, told) => {
    expect(facts(text)).toEqual(told);
  });

  test("who is named after “not” says and does nothing", () => {
    expect(facts("Paul Ryan, not Mitch McConnell, endorsed Trump.")).toEqual([
      "Paul Ryan said something: actual",
      "Paul Ryan supports Trump: actual",
    ]);
    expect(facts("Iran, not Iraq, attacked Israel.")).toEqual(["Iran attacks Israel: actual"]);
  });

  test("neither of two speakers is a source", () => {
    expect(facts("Neither Merkel nor Macron said the deal was dead.")).toEqual([]);
  });

  test.each([
    ["not only", "Not only Iran but also Iraq attacked Israel.", ["Iran attacks Israel: actual", "Iraq attacks Israel: actual"]],
    ["nobody but", "Nobody but Viktor Orban praised Putin.", ["Viktor Orban supports Putin: actual"]],
    [
      "what is taken for granted",
      "Neither Britain nor France left the European Union.",
      ["United Kingdom memberOf European Union: actual", "France memberOf European Union: actual"],
    ],
    [
      "a negation of somebody else",
      "Iran and Iraq, but no Syrians, attacked Israel.",
      ["Iran attacks Israel: actual", "Iraq attacks Israel: actual"],
    ],
    [
      "a title inside the phrase",
      "Neither Merkel nor French President Emmanuel Macron left.",
      ["Emmanuel Macron leads France: actual"],
    ],
  ])("but not: %s", (_what, text, told) => {
    for (const fact of told) expect(facts(text)).toContain(fact);
  });
});

const expectStatus = (relation: string, status: string, text: string): void => {
  expect([text, statusOf(relation, text)]).toEqual([text, [status]]);
};

describe("nobody is guilty of what a court has not found", () => {
  test.each([
    "The jury acquitted John Doe of killing Mary Major.",
    "The court cleared John Doe of killing Mary Major.",
    "A judge exonerated John Doe of killing Mary Major.",
    "John Doe was acquitted of killing Mary Major.",
    "John Doe was found not guilty of killing Mary Major.",
  ])("negated: %s", (text) => expectStatus("attacks", "negated", text));

  test.each([
    "John Doe pleaded not guilty to killing Mary Major.",
    "John Doe is on trial for killing Mary Major.",
    "John Doe is charged with killing Mary Major.",
    "Prosecutors charged John Doe with killing Mary Major.",
    "John Doe was indicted for killing Mary Major.",
    "John Doe is wanted for killing Mary Major.",
    "Police questioned John Doe for killing Mary Major.",
    "John Doe was accused of killing Mary Major.",
    "John Doe may be convicted of killing Mary Major.",
    "John Doe was not charged with killing Mary Major.",
  ])("possible: %s", (text) => expectStatus("attacks", "possible", text));

  test.each([
    "John Doe was found guilty of killing Mary Major.",
    "John Doe pleaded guilty to killing Mary Major.",
    "John Doe was convicted of killing Mary Major.",
  ])("but what is found or admitted is told: %s", (text) => expectStatus("attacks", "actual", text));
});

describe("what a claim or a rumor tells is no fact", () => {
  test.each([
    ["attacks", "negated", "The claim that Russia hacked the DNC is false."],
    ["created", "negated", "The claim that Obama founded ISIS is false."],
    ["attacks", "negated", "The idea that Russia hacked the DNC is nonsense."],
    ["owns", "negated", "Rumors that Apple had acquired Tesla were false, Tim Cook told CNBC."],
    ["owns", "negated", "Google denied a report that it had bought Twitter."],
    ["attacks", "negated", "It is false that Iran attacked Israel."],
    ["attacks", "negated", "It is a lie that Iran attacked Israel."],
    ["created", "negated", "The myth that Obama founded ISIS lives on."],
    ["attacks", "possible", "Reports that Israel bombed Damascus could not be confirmed."],
    ["owns", "possible", "There is speculation that Apple bought Tesla."],
    ["attacks", "possible", "There is a risk that Russia attacks Ukraine."],
    ["attacks", "possible", "It is possible that Iran attacked Israel."],
    ["attacks", "possible", "The claim that Russia hacked the DNC is not false."],
    ["attacks", "actual", "It is true that Iran attacked Israel."],
    ["attacks", "actual", "The fact that Russia attacked Ukraine is known."],
    ["attacks", "actual", "There is no doubt that Russia hacked the DNC."],
    ["attacks", "actual", "The claim that Russia hacked the DNC was confirmed by the CIA."],
  ])("%s, %s: %s", expectStatus);

  test("what somebody claims himself is told as all that he says is", () => {
    const { assertions } = read(articleOf("Donald Trump repeated the claim that Russia hacked the DNC."));
    expect(
      assertions.filter(({ relation }) => relation === "attacks").map(({ status, claimedIn }) => [status, claimedIn]),
    ).toEqual([["actual", "s1"]]);
  });

  test("a claim that somebody rejects is negated inside what he says", () => {
    const { statements, assertions } = read(articleOf("Trump rejected the claim that Russia hacked the DNC."));
    expect(statements).toHaveLength(1);
    expect(
      assertions.filter(({ relation }) => relation === "attacks").map(({ status, claimedIn }) => [status, claimedIn]),
    ).toEqual([["negated", statements[0]?.id]]);
  });
});

describe("what is asked is no fact", () => {
  test.each([
    ["attacks", "Did Vladimir Putin kill Alexei Navalny?"],
    ["coerces", "Has China banned Bitcoin?"],
    ["supports", "Does Iran support Hamas?"],
    ["visited", "Will Trump visit China?"],
    ["attacks", "Was Israel attacked by Iran?"],
    ["attacks", "“Is it true that Russia bombed Aleppo?” he asked."],
    ["attacks", "“Russia bombed Aleppo, didn’t it?” asked John Kerry."],
    ["created", "Did Trump say that Obama founded ISIS?"],
  ])("%s: %s", (relation, text) => expectStatus(relation, "possible", text));

  test.each([
    ["visited", "Who killed Alexei Navalny after Putin visited Moscow?"],
    ["visited", "When Putin visited Moscow, did Obama leave?"],
    ["visited", "Did Obama know that Putin visited Moscow?"],
    ["supports", "“Why does Russia support Syria?” John Kerry asked."],
    ["met", "Putin met Obama in Moscow and asked: “Why now?”"],
  ])("but what a question takes for granted is: %s: %s", (relation, text) => expectStatus(relation, "actual", text));
});

describe("what was not done is no fact", () => {
  test.each([
    ["negated", "Israel has yet to attack Iran."],
    ["negated", "Israel stopped short of attacking Iran."],
    ["negated", "Israel came close to attacking Iran."],
    ["negated", "Israel almost attacked Iran."],
    ["negated", "Israel refrained from attacking Iran."],
    ["negated", "Israel is no longer bombing Iran."],
    ["negated", "Without attacking Iran, Israel won."],
    ["possible", "Israel is close to attacking Iran."],
    ["actual", "Israel almost certainly attacked Iran."],
    ["actual", "Israel attacked Iran almost 20 times."],
  ])("%s: %s", (status, text) => expectStatus("attacks", status, text));

  test.each([
    "Instead of attacking Iran, Israel bombed Syria.",
    "Rather than attack Iran, Israel bombed Syria.",
    "Israel bombed Syria instead of attacking Iran.",
    "Israel bombed Syria rather than attacking Iran.",
  ])("one thing was done instead of the other: %s", (text) => {
    expect(facts(text).sort()).toEqual(["Israel attacks Iran: negated", "Israel attacks Syria: actual"]);
  });

  test("who no longer supports somebody does not", () => expectStatus("supports", "negated", "Iran no longer supports Hamas."));
});

describe("“Will” and “May” in a name are no auxiliaries", () => {
  test.each([
    ["Will Smith hit Chris Rock.", "Will Smith opposes Chris Rock: actual"],
    ["Theresa May criticized Putin.", "Theresa May opposes Putin: actual"],
    ["Mrs. May visited Germany.", "May visited Germany: actual"],
    ["George Will criticized Trump.", "George Will opposes Trump: actual"],
    ["In May Theresa May visited China.", "Theresa May visited China: actual"],
    ["Theresa May will visit China.", "Theresa May visited China: planned"],
    ["Theresa may visit China.", "Theresa visited China: possible"],
  ])("%s", (text, told) => {
    expect(facts(text)).toContain(told);
  });

  test("a month and an auxiliary are nobody", () => {
    const { entities } = read(articleOf("Theresa May left in May. Will May be cold? China may vote on May 3."));
    expect(entities.map(({ name }) => name)).toEqual(["Theresa May", "China"]);
  });
});

describe("a game is no hostility", () => {
  test.each([
    "Germany beat Brazil in 2014.",
    "Kenya routed Uganda.",
    "Brazil defeated Argentina 2-0.",
    "Arsenal beat Chelsea in the final.",
    "Serena Williams defeated Venus Williams in the final of the tournament.",
  ])("%s", (text) => {
    expect(facts(text)).toEqual([]);
  });

  test.each([
    ["Russia defeated Germany in World War II.", "Russia attacks Germany: actual"],
    ["Iraqi forces defeated Islamic State in Mosul.", "Iraq attacks Islamic State: actual"],
    ["Obama defeated Mitt Romney in the 2012 election.", "Obama opposes Mitt Romney: actual"],
    ["Clinton defeated Trump in the debate.", "Clinton opposes Trump: actual"],
  ])("but a war and a vote are: %s", (text, told) => {
    expect(facts(text)).toContain(told);
  });
});

test("who he is whom one blames or praises is the article’s word, not the critic’s", () => {
  for (const verb of ["criticized", "praised", "accused of lying"]) {
    const [first, ...rest] = verb.split(" ");
    const { assertions } = read(articleOf(`Donald Trump ${first} French President Emmanuel Macron ${rest.join(" ")}.`));
    expect([verb, assertions.filter(({ relation }) => relation === "leads").map(({ claimedIn }) => claimedIn)]).toEqual([
      verb,
      [null],
    ]);
  }
  const { assertions } = read(articleOf("Donald Trump said that French President Emmanuel Macron left."));
  expect(assertions.filter(({ relation }) => relation === "leads").map(({ claimedIn }) => claimedIn)).toEqual(["s1"]);
});

test("a title that is held no more keeps its “Ex-”, also in the words of a source", () => {
  const { statements, assertions } = read(articleOf("Ex-FBI director James Comey said the deal was dead."));
  expect(statements.map(({ sourceText }) => sourceText)).toEqual(["Ex-FBI director James Comey"]);
  expect(assertions.filter(({ relation }) => relation === "leads").map(({ title }) => title)).toEqual(["Ex director"]);
});

test("what is to be is planned, and what the first one did is so", () => {
  const text = "Recep Erdogan, who narrowly won a vote this month, is to meet Donald Trump on Friday.";
  expect(statusOf("met", text)).toEqual(["planned"]);
  expect(facts("Angela Merkel was among the first to congratulate Donald Trump.")).toContain(
    "Angela Merkel supports Donald Trump: actual",
  );
});
