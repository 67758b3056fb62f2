import { beforeAll, describe, expect, test } from "vitest";
import { BUILTIN } from "../../src/engines/builtin.ts";
import type { Extract } from "../../src/engines/engine.ts";
import { modelBytes } from "../../src/platform/node.ts";
import { articleOf } from "../support/article.ts";

let read: Extract;
beforeAll(async () => {
  read = await BUILTIN.load({ model: modelBytes });
});

/** The statements of a text, each as "source | kind | content". */
function statements(text: string): string[] {
  const { article, entities, statements: found } = read(articleOf(text));
  const name = new Map(entities.map((entity) => [entity.id, entity.name]));
  return found.map(({ source, kind, spans }) => {
    const content = spans.map((span) => article.text.slice(...span)).join(" … ");
    return `${source === null ? "nobody known" : name.get(source)} | ${kind} | ${content}`;
  });
}

describe("who said what is read off", () => {
  test.each([
    ["a reported clause", "Li Xiaodong said that the market is open.", "Li Xiaodong | indirect | the market is open"],
    [
      "a clause without “that”",
      "Fuad Basya said fishermen noticed the boat.",
      "Fuad Basya | indirect | fishermen noticed the boat",
    ],
    [
      "a quotation before its speaker",
      "“The market is wide open,” Li Xiaodong said.",
      "Li Xiaodong | direct | The market is wide open,",
    ],
    [
      "a quotation with speaker and verb turned round",
      "“The market is wide open,” said Li Xiaodong.",
      "Li Xiaodong | direct | The market is wide open,",
    ],
    [
      "a quotation after its speaker",
      "Li Xiaodong said: “The market is wide open.”",
      "Li Xiaodong | direct | The market is wide open.",
    ],
    [
      "a quotation around its speaker",
      "“Had it come later,” Li Xiaodong said, “it would have been much worse.”",
      "Li Xiaodong | direct | Had it come later, … it would have been much worse.",
    ],
    [
      "a quotation inside a reported clause",
      "Li Xiaodong said that the market is “wide open to the world” for everyone.",
      "Li Xiaodong | mixed | the market is “wide open to the world” for everyone",
    ],
    [
      "“according to” after the content",
      "The storm killed 107 people, according to the BBC.",
      "BBC | indirect | The storm killed 107 people",
    ],
    [
      "“according to” before the content",
      "According to the BBC, the storm killed 107 people.",
      "BBC | indirect | the storm killed 107 people",
    ],
    [
      "a speaker after the content",
      "The market is wide open, Li Xiaodong said.",
      "Li Xiaodong | indirect | The market is wide open",
    ],
    [
      "a call",
      "Xi Jinping has called for cooperation on Internet rules.",
      "Xi Jinping | indirect | cooperation on Internet rules",
    ],
    [
      "a hearer after the speaker",
      "The market is wide open, Li Xiaodong told the BBC.",
      "Li Xiaodong | indirect | The market is wide open",
    ],
    ["what is recalled", "Xi Jinping recalled a meeting with Medvedev.", "Xi Jinping | indirect | a meeting with Medvedev"],
    ["an idea that is advanced", "Xi Jinping advanced the idea of a wall.", "Xi Jinping | indirect | the idea of a wall"],
    ["what is announced", "Xi Jinping announced a deal with Pakistan.", "Xi Jinping | indirect | a deal with Pakistan"],
    ["a promise", "Xi Jinping pledged to open the market.", "Xi Jinping | indirect | to open the market"],
    [
      "a request",
      "Xi Jinping asked the countries to open their markets.",
      "Xi Jinping | indirect | the countries to open their markets",
    ],
    ["a pronoun", "Li Xiaodong spoke in Wuzhen. He said that the market is open.", "Li Xiaodong | indirect | the market is open"],
    [
      "an unnamed spokesman of a body",
      "A spokesman for the BBC said that the market is open.",
      "BBC | indirect | the market is open",
    ],
    ["officials of a state", "Pakistani officials said that the market is open.", "Pakistan | indirect | the market is open"],
    [
      "what is only reported to have been said",
      "Xi Jinping is reported to have said that the market is open.",
      "Xi Jinping | indirect | the market is open",
    ],
    [
      "a speaker behind an aside",
      "Li Xiaodong, director of the Center, said that the market is open.",
      "Li Xiaodong | indirect | the market is open",
    ],
    [
      "a capital that stands for its government",
      "Moscow said that the market is open.",
      "Russia | indirect | the market is open",
    ],
    ["somebody who is not known", "Critics said that the market is closed.", "nobody known | indirect | the market is closed"],
  ])("%s: %s", (_what, text, expected) => {
    expect(statements(text)).toEqual([expected]);
  });

  test.each([
    [
      "a quotation in doubled marks",
      "''The market is wide open,'' said Li Xiaodong.",
      "Li Xiaodong | direct | The market is wide open,",
    ],
    [
      "a verb of speech that no list holds",
      "“The market is open,” scoffed Li Xiaodong.",
      "Li Xiaodong | direct | The market is open,",
    ],
    [
      "a quotation after a colon",
      "Li Xiaodong shot back: “The market was never closed to anybody.”",
      "Li Xiaodong | direct | The market was never closed to anybody.",
    ],
    [
      "a quotation that a colon opens in the next paragraph",
      "On Friday Li Xiaodong declared:\n\n“The market was never closed to anybody.”",
      "Li Xiaodong | direct | The market was never closed to anybody.",
    ],
    [
      "a quotation with what leads into it",
      "The country “has made changes for the better,” Li Xiaodong said.",
      "Li Xiaodong | mixed | The country “has made changes for the better",
    ],
    ["a headline", "Li Xiaodong: The market will stay open", "Li Xiaodong | indirect | The market will stay open"],
    [
      "a speaker amid the content",
      "The plan, Li Xiaodong said, would cost too much.",
      "Li Xiaodong | indirect | The plan … would cost too much",
    ],
    ["a clause with “as”", "As Li Xiaodong put it, the market is open.", "Li Xiaodong | indirect | the market is open"],
    [
      "a relative clause",
      "Li Xiaodong, who said that the market is open, resigned on Monday.",
      "Li Xiaodong | indirect | the market is open",
    ],
    ["a participle", "Xi Jinping met Li Xiaodong, saying that the market is open.", "Xi Jinping | indirect | the market is open"],
    [
      "a participle before the main clause",
      "After saying that the market is open, Li Xiaodong left Wuzhen.",
      "Li Xiaodong | indirect | the market is open",
    ],
    [
      "a statement of a body",
      "The BBC issued a statement saying that the market is open.",
      "BBC | indirect | the market is open",
    ],
    [
      "a document of a body, told of before",
      "A BBC report angered China. The report said that the market is open.",
      "BBC | indirect | the market is open",
    ],
    [
      "somebody who is quoted by another",
      "The Syrian army was quoted as saying that the airport was hit.",
      "Syrian army | indirect | the airport was hit",
    ],
    [
      "a name after an office",
      "According to the team’s coach, Li Xiaodong, the match was lost.",
      "Li Xiaodong | indirect | the match was lost",
    ],
    [
      "a verb that may be taken for a noun",
      "The market is open, Reuters news agency reports.",
      "Reuters | indirect | The market is open",
    ],
    ["a party", "Democrats said that the market is open.", "Democratic Party | indirect | the market is open"],
    ["aides of a person", "Xi’s aides said that the market is open.", "Xi | indirect | the market is open"],
    [
      "an attorney who is named",
      "An attorney for Bryan Pagliano, Mark MacDougall, said that the market is open.",
      "Mark MacDougall | indirect | the market is open",
    ],
    ["media of a state", "China’s military newspaper said that the market is open.", "China | indirect | the market is open"],
    [
      "a warning that a noun holds",
      "Li Xiaodong repeated his warning that the market is closed.",
      "Li Xiaodong | indirect | the market is closed",
    ],
    ["an adjective", "Xi Jinping is confident that the market is open.", "Xi Jinping | indirect | the market is open"],
    ["a label", "Li Xiaodong called the plan a costly mistake.", "Li Xiaodong | indirect | the plan a costly mistake"],
    [
      "an accusation",
      "Li Xiaodong accused Xi Jinping of closing the market.",
      "Li Xiaodong | indirect | Xi Jinping of closing the market",
    ],
    [
      "a call without the statement that it was made in",
      "Li Xiaodong called for more schools in a written statement on Thursday.",
      "Li Xiaodong | indirect | more schools",
    ],
    [
      "a request without the speech that it was made in",
      "Li Xiaodong urged China to open the market in a speech in Beijing.",
      "Li Xiaodong | indirect | China to open the market",
    ],
    [
      "a clause without the letter that it was written in",
      "Li Xiaodong said that the deal is dead in a letter to the ministers.",
      "Li Xiaodong | indirect | the deal is dead",
    ],
    [
      "a clause with what was done in a speech",
      "Li Xiaodong said that the minister attacked China in a speech in Beijing.",
      "Li Xiaodong | indirect | the minister attacked China in a speech in Beijing",
    ],
    [
      "a call with the place of what is called for",
      "Li Xiaodong called for a ceasefire in Syria.",
      "Li Xiaodong | indirect | a ceasefire in Syria",
    ],
    ["criticism without its occasion", "Li Xiaodong criticized the plan in an interview.", "Li Xiaodong | indirect | the plan"],
    ["a wish", "Li Xiaodong wants to open the market.", "Li Xiaodong | indirect | to open the market"],
    ["a refusal", "Li Xiaodong refused to open the market.", "Li Xiaodong | indirect | to open the market"],
    ["an offer", "Li Xiaodong offered to open the market.", "Li Xiaodong | indirect | to open the market"],
    ["a question", "Li Xiaodong wondered whether the market is open.", "Li Xiaodong | indirect | whether the market is open"],
    [
      "what is pointed to",
      "Li Xiaodong pointed to the open market in Wuzhen.",
      "Li Xiaodong | indirect | the open market in Wuzhen",
    ],
    [
      "what a poll shows",
      "A poll by the BBC shows Xi Jinping with a lead over Li Xiaodong.",
      "BBC | indirect | Xi Jinping with a lead over Li Xiaodong",
    ],
    ["what nobody is named for", "It is believed that the market is open.", "nobody known | indirect | the market is open"],
    [
      "somebody behind a dateline",
      "WUZHEN (AP) — Li Xiaodong said that the market is open.",
      "Li Xiaodong | indirect | the market is open",
    ],
    [
      "“according to” without a comma",
      "According to Li Xiaodong the market is open.",
      "Li Xiaodong | indirect | the market is open",
    ],
    [
      "what one asks another",
      "Li Xiaodong asked the traders if the market is open.",
      "Li Xiaodong | indirect | if the market is open",
    ],
    [
      "what one was asked by another",
      "Asked by Li Xiaodong whether the market is open, Xi Jinping smiled.",
      "Li Xiaodong | indirect | whether the market is open",
    ],
    [
      "a headline of one on another",
      "Medvedev on Putin: “He is wrong about the market”",
      "Medvedev | direct | He is wrong about the market",
    ],
    ["the words of somebody", "In the words of Li Xiaodong, the market is open.", "Li Xiaodong | indirect | the market is open"],
    [
      "a decision that something is so",
      "Li Xiaodong welcomed Medvedev’s decision that the market is open.",
      "Medvedev | indirect | the market is open",
    ],
    [
      "a ruling of the court that ruled",
      "The Supreme Court ruled on Friday. The ruling said that the market is open.",
      "Supreme Court | indirect | the market is open",
    ],
    [
      "a case that one makes to somebody",
      "Li Xiaodong made the case to the traders that the market is open.",
      "Li Xiaodong | indirect | the market is open",
    ],
    [
      "a promise, without the deed that follows",
      "Xi Jinping promised an open market and left Wuzhen.",
      "Xi Jinping | indirect | an open market",
    ],
    [
      "a claim that another denies afterwards",
      "Li Xiaodong said Russia armed the rebels, a claim that Russia has denied.",
      "Li Xiaodong | indirect | Russia armed the rebels",
    ],
    ["claims that are false", "Medvedev’s claims that the market is open are false.", "Medvedev | indirect | the market is open"],
    [
      "a conclusion that one comes to",
      "Li Xiaodong met the traders and came to the conclusion that the market is open.",
      "Li Xiaodong | indirect | the market is open",
    ],
    [
      "a case that one makes",
      "Li Xiaodong made the case that the market is open.",
      "Li Xiaodong | indirect | the market is open",
    ],
    [
      "a speaker of whom the sentence goes on to tell",
      "Li Xiaodong said the market is open, but Li Xiaodong did not stay.",
      "Li Xiaodong | indirect | the market is open",
    ],
    [
      "a newspaper by the last word of its name",
      "The New York Times left Wuzhen. The Times said that the market is open.",
      "New York Times | indirect | the market is open",
    ],
    [
      "a statement that its maker handed out",
      "Li Xiaodong provided a statement. The statement said that the market is open.",
      "Li Xiaodong | indirect | the market is open",
    ],
    [
      "what is thought inside what is said",
      "Li Xiaodong said he hoped the market would open.",
      "Li Xiaodong | indirect | he hoped the market would open",
    ],
  ])("%s: %s", (_what, text, expected) => {
    expect(statements(text)).toEqual([expected]);
  });

  test("two who say the same: each his own statement", () => {
    expect(statements("Both Li Xiaodong and Xi Jinping said that the market is open.")).toEqual([
      "Li Xiaodong | indirect | the market is open",
      "Xi Jinping | indirect | the market is open",
    ]);
  });

  test("what one is reported to have called for stands inside the report", () => {
    expect(statements("The BBC said Xi Jinping had called for cooperation on Internet rules.")).toEqual([
      "BBC | indirect | Xi Jinping had called for cooperation on Internet rules",
      "Xi Jinping | indirect | cooperation on Internet rules",
    ]);
  });

  test("a quotation inside a quotation is of whom it quotes", () => {
    expect(statements("“On Friday Xi Jinping said, ‘The market is closed,’ and left,” Li Xiaodong said.")).toEqual([
      "Li Xiaodong | direct | On Friday Xi Jinping said, ‘The market is closed,’ and left,",
      "Xi Jinping | direct | The market is closed,",
    ]);
  });

  test("two quotations with a cue each", () => {
    expect(statements("“The market is open,” Li Xiaodong said, adding, “It will stay open for many years.”")).toEqual([
      "Li Xiaodong | direct | The market is open,",
      "Li Xiaodong | direct | It will stay open for many years.",
    ]);
  });

  test("two coordinated verbs: each its own content", () => {
    expect(statements("Li Xiaodong said that the market is open, and added that prices fell.")).toEqual([
      "Li Xiaodong | indirect | the market is open",
      "Li Xiaodong | indirect | prices fell",
    ]);
  });

  test("one who is asked, and answers", () => {
    expect(statements("Li Xiaodong, asked by Terry Kramer whether the market is open, said: “It is wide open.”")).toEqual([
      "Terry Kramer | indirect | whether the market is open",
      "Li Xiaodong | direct | It is wide open.",
    ]);
  });

  test("another who speaks without a verb", () => {
    expect(statements("“We won,” Li Xiaodong said, and Terry Kramer: “They cheated us.”")).toEqual([
      "Li Xiaodong | direct | We won,",
      "Terry Kramer | direct | They cheated us.",
    ]);
  });

  test("an answer in a paragraph of its own is not of the one who asked", () => {
    expect(statements("“Is the market open?” Terry Kramer asked.\n\n“It was a long day.”")).toEqual([
      "Terry Kramer | direct | Is the market open?",
    ]);
  });

  test("a quotation that goes on after the speaker's sentence", () => {
    expect(statements("“The market is wide open,” Li Xiaodong said. “It will stay open for many years.”")).toEqual([
      "Li Xiaodong | direct | The market is wide open, … It will stay open for many years.",
    ]);
  });
});

describe("nothing is said in", () => {
  test.each([
    "Xi Jinping met Dmitry Medvedev in Wuzhen.",
    "The conference was held in Wuzhen.",
    "The so-called “great wall” stands in China.",
    "Xi Jinping left.",
    "Li Xiaodong is the director of the Center.",
    "The report was long and the speech short.",
    "The Say Yes team won in Wuzhen.",
    "Officials were expected to arrive on Friday.",
    "The talks, which went on for days, ended in Wuzhen.",
    "Twitter and Weibo are blocked.",
    "Medvedev flew to China.",
    "Li Xiaodong did not say that the market is open.",
    "Li Xiaodong declined to comment on the market.",
    "Li Xiaodong wanted to say something in Wuzhen.",
    "They would tell Li Xiaodong that the market is open.",
    "You know that the market is open.",
    "Police questioned the suspect in Wuzhen.",
    "Migrants claim asylum in China.",
    "They denied them entry.",
    "Repeated talks in Wuzhen failed.",
    "Israel neither confirmed nor denied that it attacked Syria.",
    "The soldiers found a market in Wuzhen.",
    "Xi Jinping has assumed a new role in Wuzhen.",
    'The hall is six feet 2" high, and the door 5" wide.',
    "Medvedev talked for hours in Wuzhen.",
    "Li Xiaodong called the market by phone to buy a ship.",
    "Xi Jinping welcomed world leaders to the conference in Wuzhen.",
    "Li Xiaodong lost the case in Wuzhen.",
    "Toyota recalled 3 million trucks.",
    "China recalled its ambassador to Italy.",
    "The Senate advanced the bill.",
    "Microsoft announced Windows 11.",
    "The FBI had questioned Li Xiaodong.",
    "When Russia attacked Wuzhen, China protested.",
    "Neither Xi Jinping nor Dmitry Medvedev said that the market is open.",
  ])("%s", (text) => {
    expect(statements(text)).toEqual([]);
  });
});

test("the source, the cue and the content point at their words", () => {
  const text = "Li Xiaodong, director of the Center, said that the market is open.";
  const [statement] = read(articleOf(text)).statements;
  const at = (span: readonly [number, number] | null | undefined): string => (span ? text.slice(...span) : "");
  expect([at(statement?.sourceSpan), at(statement?.cue), at(statement?.spans[0]), at(statement?.evidence)]).toEqual([
    "Li Xiaodong",
    "said",
    "the market is open",
    "Li Xiaodong, director of the Center, said that the market is open",
  ]);
});

test("what stands inside a statement is marked as claimed in it", () => {
  const { assertions, statements: found } = read(articleOf("Li Xiaodong said that Xi Jinping met Dmitry Medvedev in Wuzhen."));
  expect(assertions.find((item) => item.relation === "met")?.claimedIn).toBe(found[0]?.id);
  const plain = read(articleOf("Xi Jinping met Dmitry Medvedev in Wuzhen."));
  expect(plain.assertions.find((item) => item.relation === "met")?.claimedIn).toBeNull();
});

test("what a source denies is denied", () => {
  const { assertions } = read(articleOf("Ukraine denied that it had attacked Russia."));
  expect(assertions.find((item) => item.relation === "attacks")?.status).toBe("negated");
});

test("what a source accuses somebody of is possible, and his act", () => {
  const { assertions, entities } = read(articleOf("France accused Germany of attacking Poland."));
  const attack = assertions.find((item) => item.relation === "attacks");
  expect([entities.find((entity) => entity.id === attack?.subject)?.name, attack?.status]).toEqual(["Germany", "possible"]);
});

test("a statement is about whom its content names, not about its source", () => {
  const { assertions, entities } = read(articleOf("Li Xiaodong said that Xi Jinping met Dmitry Medvedev in Wuzhen."));
  const name = new Map(entities.map((entity) => [entity.id, entity.name]));
  const about = assertions.filter((item) => item.relation === "about").map((item) => name.get(item.object));
  expect(about.sort()).toEqual(["Dmitry Medvedev", "Wuzhen", "Xi Jinping"]);
});

describe("what the cue does is told", () => {
  test.each([
    ["Li Xiaodong said that the market is open.", "says"],
    ["Li Xiaodong claimed that the market is open.", "claims"],
    ["Li Xiaodong denied that the market is open.", "denies"],
    ["Li Xiaodong warned that the market is closed.", "warns"],
    ["Li Xiaodong called for an open market.", "demands"],
    ["Li Xiaodong pledged to open the market.", "promises"],
    ["Li Xiaodong asked whether the market is open.", "asks"],
    ["Li Xiaodong believes that the market is open.", "thinks"],
    ["Li Xiaodong hopes to open the market.", "wants"],
    ["Li Xiaodong praised the open market.", "praises"],
    ["Li Xiaodong blasted the closed market.", "criticizes"],
    ["According to Li Xiaodong, the market is open.", "says"],
  ])("%s: %s", (text, expected) => {
    expect(read(articleOf(text)).statements.map((statement) => statement.cueClass)).toEqual([expected]);
  });
});
