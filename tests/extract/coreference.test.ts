import { beforeAll, describe, expect, test } from "vitest";
import { BUILTIN } from "../../src/engines/builtin.ts";
import type { Extract } from "../../src/engines/engine.ts";
import { modelBytes } from "../../src/platform/node.ts";
import { articleOf } from "../support/article.ts";

let read: Extract;
beforeAll(async () => {
  read = await BUILTIN.load({ model: modelBytes });
});

/** The descriptions and pronouns of a text, each as "words = whom or what they mean". */
function references(text: string): string[] {
  const { article, entities, mentions } = read(articleOf(text));
  const name = new Map(entities.map((entity) => [entity.id, entity.name]));
  return mentions
    .filter(({ kind }) => kind === "nominal" || kind === "pronoun")
    .map(({ entity, start, end }) => `${article.text.slice(start, end)} = ${name.get(entity)}`);
}

describe("people are known again by", () => {
  test.each([
    ["an office", "Defense Secretary Ash Carter met Haider al-Abadi. The secretary left.", "The secretary = Ash Carter"],
    [
      "an office of two words",
      "Iraqi Prime Minister Haider al-Abadi met Ash Carter. The prime minister smiled.",
      "The prime minister = Haider al-Abadi",
    ],
    [
      "another word for the office",
      "Rep. Adam Schiff met Vladimir Putin. The California congressman left.",
      "The California congressman = Adam Schiff",
    ],
    [
      "a tie",
      "An attorney for Bryan Pagliano, Mark MacDougall, left. They met Pagliano’s attorney.",
      "attorney = Mark MacDougall",
    ],
    [
      "an office that the text gives after the headline",
      "Lawmaker urges retaliation on Russia\n\nRep. Adam Schiff spoke.",
      "Lawmaker = Adam Schiff",
    ],
    ["a noun beside the name", "Li Xiaodong, director of the Center, left.", "director = Li Xiaodong"],
    ["“she”", "Angela Merkel met Dmitry Medvedev. She left.", "She = Angela Merkel"],
    ["“his”", "Dmitry Medvedev told Angela Merkel about his plan.", "his = Dmitry Medvedev"],
    ["“his” beside a name", "Obama met Donald Trump and his wife, Melania.", "his = Donald Trump"],
    ["“her” beside a name", "Obama met Angela Merkel and her husband, Joachim Sauer.", "her = Angela Merkel"],
    ["“his” beside a thing", "Obama spoke of his support for Donald Trump and his refusal to leave.", "his = Obama"],
    ["a pronoun that looks forward", "For her part, Angela Merkel left.", "her = Angela Merkel"],
    ["“I” in a quotation", "“I met Dmitry Medvedev in Wuzhen,” Li Xiaodong said.", "I = Li Xiaodong"],
    [
      "a nomination that all know, in the year of the election",
      "Donald Trump met Hillary Clinton of the Democrats and Paul Ryan of the Republicans. The Republican nominee left.",
      "The Republican nominee = Donald Trump",
    ],
    ["an office by another word", "Manhattan Justice Frank Nervo left. The judge was tired.", "The judge = Frank Nervo"],
    [
      "a marriage that is over",
      "They wrote of Barry Cole’s divorce from wife Ivana Cole. Barry Cole left. His ex-wife agreed.",
      "wife = Ivana Cole",
    ],
  ])("%s: %s", (_what, text, expected) => {
    expect(references(text)).toContain(expected);
  });

  test("the office and the country together", () => {
    const text =
      "President Mamnoon Hussain of Pakistan met Dmitry Medvedev, the Russian prime minister. The Pakistani leader left.";
    expect(references(text)).toContain("The Pakistani leader = Mamnoon Hussain");
  });

  test("a gender that another sentence tells", () => {
    expect(references("Mayor Rathke met Angela Merkel. He left.\n\nRathke won praise for his push.")).toContain("He = Rathke");
  });

  test("two at once", () => {
    expect(references("Ash Carter met Haider al-Abadi in Baghdad. The two leaders discussed Iraq.")).toEqual([
      "The two leaders = Ash Carter",
      "The two leaders = Haider al-Abadi",
    ]);
  });
});

describe("bodies and things are known again by", () => {
  test.each([
    [
      "another word for a committee",
      "The House Oversight Committee met on Friday. The panel voted.",
      "The panel = House Oversight Committee",
    ],
    [
      "a word of the name",
      "Valeska Paris left the Church of Scientology. The church was silent.",
      "The church = Church of Scientology",
    ],
    ["a noun beside the name", "The cruise ship Freewinds left Bonaire. The ship was old.", "The ship = Freewinds"],
    [
      "an administration",
      "The Obama administration praised the US Congress. The administration left.",
      "The administration = United States",
    ],
    [
      "the government of the country that is spoken of, not of one in a list",
      "Britain closed its border. People from Eritrea, Libya, Syria and Yemen met. They left. The government was silent.",
      "The government = United Kingdom",
    ],
    [
      "“his” for whom the subject of “was” is told to be",
      "The candidate in front was Dmitry Medvedev, who defended his record.",
      "his = Dmitry Medvedev",
    ],
    ["“it” for a government", "The Chinese government met Dmitry Medvedev. It launched a campaign.", "It = China"],
    ["“they” for a party", "Democrats met in Boston. They left.", "They = Democratic Party"],
    [
      "another word for an act",
      "Congress passed the Clean Water Act in March. Farmers fear that the legislation will cost them dearly.",
      "the legislation = Clean Water Act",
    ],
    [
      "another word for a cup",
      "China joined the World Cup in 2002. Four teams won nothing in the competition.",
      "the competition = World Cup",
    ],
    ["the last word of a city's name", "Thousands came to Atlantic City. Trump had left the city.", "the city = Atlantic City"],
    ["the only state nearby", "Trump met voters in Ohio. Clinton campaigned in the state as well.", "the state = Ohio"],
    [
      "“it” for one that has its short name after it",
      "The Union of Atheists (UA) has launched a petition. It hopes for success.",
      "It = Union of Atheists",
    ],
    [
      "“its”",
      "The Environmental Protection Agency wrote the plan. Its lawyers defended it.",
      "Its = Environmental Protection Agency",
    ],
  ])("%s: %s", (_what, text, expected) => {
    expect(references(text)).toContain(expected);
  });
});

describe("several are known again by", () => {
  test.each([
    [
      "a word for both",
      "The New York Times and the Washington Post asked for the files. A lawyer for the news outlets spoke.",
      ["the news outlets = New York Times", "the news outlets = Washington Post"],
    ],
    [
      "their number",
      "Google and Facebook met in Wuzhen. Ash Carter praised the two companies.",
      ["the two companies = Google", "the two companies = Facebook"],
    ],
    [
      "“both”",
      "Democrats and Republicans met. Ash Carter spoke to both parties.",
      ["both parties = Democratic Party", "both parties = Republican Party"],
    ],
  ])("%s: %s", (_what, text, expected) => {
    expect(references(text)).toEqual(expected);
  });
});

describe("nobody known is meant in", () => {
  test.each([
    ["a state that is no secretary of state", "Secretary of State Ash Carter met voters. Polls are close in the state."],
    [
      "a president who is no majority leader",
      "Senate Majority Leader Mitch McConnell spoke. Senators will override the president.",
    ],
    ["a law of nature", "Congress passed the Clean Water Act. The law of gravity is older."],
    ["a bill that came after the act", "Congress passed the Clean Water Act. A new bill was drafted. The bill failed."],
    ["a contest that is still to come", "Bernie Sanders won the Wisconsin primary. The next contest is in New York."],
    ["a higher court", "The U.S. Court of Appeals ruled on Monday. The high court will hear it."],
    ["a noun of a body's name that is no body", "The Federal Bureau of Investigation left. Many praised the investigation."],
    ["two that are no parties", "Black Lives Matter and Greenpeace marched. Ash Carter spoke to both parties."],
    ["another's office", "Defense Secretary Ash Carter left. The mayor left."],
    ["the office of another country", "Iraqi Prime Minister Haider al-Abadi left. The Italian prime minister left."],
    ["an office that is still to be filled", "President Barack Obama left. The next president will stay."],
    ["a former holder", "President Barack Obama left. The former president stayed."],
    ["somebody new", "President Barack Obama left. A president stayed."],
    ["a woman without a name", "A woman met Dmitry Medvedev. She smiled."],
    ["the one to whom it is done", "Dmitry Medvedev met him."],
    ["“it” of nothing", "China left. It is clear that the talks failed."],
    ["“I” outside a quotation", "I met Dmitry Medvedev."],
    ["something new", "Microsoft left. A company stayed."],
    ["two of three", "Ash Carter, Dmitry Medvedev and Haider al-Abadi left. The two leaders stayed."],
  ])("%s: %s", (_what, text) => {
    expect(references(text)).toEqual([]);
  });
});

test("“he” in a quotation is never its speaker", () => {
  expect(references("Dmitry Medvedev left. “He is a good man,” Li Xiaodong said.")).toEqual(["He = Dmitry Medvedev"]);
});
