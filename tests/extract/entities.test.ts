import { beforeAll, describe, expect, test } from "vitest";
import { BUILTIN } from "../../src/engines/builtin.ts";
import type { Extract } from "../../src/engines/engine.ts";
import { modelBytes } from "../../src/platform/node.ts";
import { articleOf } from "../support/article.ts";

let read: Extract;
beforeAll(async () => {
  read = await BUILTIN.load({ model: modelBytes });
});

const entities = (text: string): string[] =>
  read(articleOf(text)).entities.map(({ type, name, aliases }) => [type, name, ...aliases].join(" | "));
const mentions = (text: string, kind: string): string[] =>
  read(articleOf(text))
    .mentions.filter((mention) => mention.kind === kind)
    .map(({ start, end }) => text.slice(start, end));

describe("names are found and typed by", () => {
  test.each([
    ["a given name", "They met Dmitry Medvedev on Friday.", "Person | Dmitry Medvedev"],
    ["a family name that stands first", "They met Li Xiaodong on Friday.", "Person | Li Xiaodong"],
    ["a title", "They met President Hollande on Friday.", "Person | Hollande"],
    ["a head word at the end", "The Cyberspace Directorate met on Friday.", "Agency | Cyberspace Directorate"],
    ["a head word before “of”", "The Ministry of Fisheries met on Friday.", "Agency | Ministry of Fisheries"],
    ["both parts of a double name", "The Food and Drug Inspectorate met on Friday.", "Agency | Food and Drug Inspectorate"],
    ["a word for gatherings", "The Lisbon Water Conference ended on Friday.", "Event | Lisbon Water Conference"],
    ["a word for programs", "Then Operation Steel Curtain ended.", "Program | Operation Steel Curtain"],
    ["a word for laws", "They signed the Lisbon Accord on Friday.", "Law | Lisbon Accord"],
    ["a number that belongs to it", "They adopted Resolution 2254 on Friday.", "Law | Resolution 2254"],
    ["a list of known bodies", "The BBC met on Friday.", "Organization | BBC"],
    ["where they are", "They met in Qorveh on Friday.", "Place | Qorveh"],
    ["a company's ending", "They praised Acme Widgets Inc. on Friday.", "Organization | Acme Widgets Inc."],
    ["a company's ending behind a comma", "They praised Acme Widgets, Inc. on Friday.", "Organization | Acme Widgets, Inc."],
    ["what it is said to be", "Qorveh is a village.", "Place | Qorveh"],
    ["a noun that renames it", "They closed Ramdasha, a surveillance program, on Friday.", "Program | Ramdasha"],
    ["a noun before it", "They left the village of Ramdasha on Friday.", "Place | Ramdasha"],
    ["a noun after it", "They left the Ramdasha region on Friday.", "Place | Ramdasha"],
    ["its age", "They met Ramdasha, 47, on Friday.", "Person | Ramdasha"],
    ["who it is", "They met Ramdasha, who smiled.", "Person | Ramdasha"],
    ["a role", "They met the actress Ramdasha on Friday.", "Person | Ramdasha"],
    ["a news agency before it", "The news agency Ramdasha closed on Friday.", "Organization | Ramdasha"],
    ["a government that goes by it", "Many critics of the Ramdasha government left.", "Person | Ramdasha"],
    ["a number of a bill", "They read HB 1523 on Friday.", "Law | HB 1523"],
    ["two parties at law", "They cited Acme v. Widgets on Friday.", "Law | Acme v. Widgets"],
    [
      "a party's committee, which is no organ",
      "The Democratic Congressional Campaign Committee met.",
      "Organization | Democratic Congressional Campaign Committee",
    ],
    ["a work in quotation marks", "They read the book “Autumn in Wuzhen” on Friday.", "Product | Autumn in Wuzhen"],
  ])("%s: %s", (_what, text, expected) => {
    expect(entities(text)).toEqual([expected]);
  });
});

test("surnames that are also months, titles or auxiliaries stay with their given name", () => {
  expect(entities("They met Theresa May and Peter King.")).toEqual(["Person | Theresa May", "Person | Peter King"]);
});

test("an office in capitals parts a company from its head", () => {
  expect(entities("They met Acme Widgets Inc. CEO Satya Nadella.")).toEqual([
    "Organization | Acme Widgets Inc.",
    "Person | Satya Nadella",
  ]);
});

describe("a dateline", () => {
  test.each([
    "LUSAKA - Dmitry Medvedev left.",
    "LUSAKA (Reuters) — Dmitry Medvedev left.",
    "LUSAKA, July 3 — Dmitry Medvedev left.",
  ])("names a place, not a company: %s", (text) => {
    expect(entities(text)).toContain("Place | LUSAKA");
  });
});

describe("a name is whole:", () => {
  test.each([
    ["They met the U.S. Central Command.", "Agency | US Central Command | U.S. Central Command"],
    ["They cited the All Writs Act.", "Law | All Writs Act"],
    ["They cited the Fifth Amendment and the 5th Amendment.", "Law | Fifth Amendment | 5th Amendment"],
    ["They met the 101st Airborne Division.", "Agency | 101st Airborne Division"],
    ["They met the 3rd Battalion, 6th Marines.", "Agency | 3rd Battalion, 6th Marines"],
    ["They met the Ministry of Culture, Media and Sport.", "Agency | Ministry of Culture, Media and Sport"],
    ["They left the University of Texas at Austin.", "Organization | University of Texas at Austin"],
    ["They met the American Bar Association.", "Organization | American Bar Association"],
    ["They met Mothers Against Drunk Driving.", "Organization | Mothers Against Drunk Driving"],
    ["They met Procter & Gamble.", "Organization | Procter & Gamble"],
    ["They left for McDonald’s.", "Organization | McDonald's"],
    ["They met Rep. Peter T. King.", "Person | Peter T. King"],
    ["They met Jordan Smith.", "Person | Jordan Smith"],
  ])("%s", (text, expected) => {
    expect(entities(text).filter((entity) => !entity.startsWith("Country"))).toEqual([expected]);
  });
});

test("no name of a person ends inside a word", () => {
  expect(entities("Moon Jae-in met Ahn Cheol-soo. They met Ban Ki-moon.")).toEqual([
    "Person | Moon Jae-in",
    "Person | Ahn Cheol-soo",
    "Person | Ban Ki-moon",
  ]);
});

describe("names side by side are two:", () => {
  test.each([
    ["They met House Democrats.", ["Agency | House of Representatives | House", "Organization | Democratic Party | Democrats"]],
    ["They met Ohio Republicans.", ["Place | Ohio", "Organization | Republican Party | Republicans"]],
    ["They met Fox News Sean Hannity.", ["Organization | Fox News", "Person | Sean Hannity"]],
  ])("%s", (text, expected) => {
    expect(entities(text)).toEqual(expected);
  });
});

test("names with small words in them are whole", () => {
  expect(entities("They met Ursula von der Leyen, Daniel arap Moi and Lula da Silva.")).toEqual([
    "Person | Ursula von der Leyen",
    "Person | Daniel arap Moi",
    "Person | Lula da Silva",
  ]);
});

test("an army and a navy by their bare names in capitals", () => {
  expect(entities("Ash Carter joined the Army and then the Navy.")).toEqual([
    "Person | Ash Carter",
    "Agency | Army",
    "Agency | Navy",
  ]);
});

describe("no entity is found in", () => {
  test.each([
    "The market is open on Monday in December.",
    "However, many people left. Then they returned.",
    "Officials said so. Three suspects were seen.",
    "Estimates suggest that prices rose. Photos were shown.",
    "He read the Koran on Christmas.",
    "Internet users wrote on the Web.",
    "I think so.",
    "They met on New Year’s Eve and on Labor Day.",
    "African Americans and Baby Boomers left.",
    "A super PAC paid. Super PACs pay.",
    "The Church and the Court met. The President spoke.",
    "He cited Romans 5:6.",
    "They fear Islamophobia and Communism.",
    "Follow @ramdasha on the Web.",
    "(Reporting by Li Xiaodong in Wuzhen; Editing by Dmitry Medvedev)",
    "Li Xiaodong contributed to this report.",
  ])("%s", (text) => {
    expect(entities(text)).toEqual([]);
  });
});

describe("a country is one entity", () => {
  test("by name, abbreviation and nationality", () => {
    expect(entities("The United States and American firms met. The US and the U.S. agreed.")).toEqual([
      "Country | United States | American | U.S. | US",
    ]);
    expect(mentions("Chinese firms in China met.", "demonym")).toEqual(["Chinese"]);
  });
  test("by a capital that acts, while a capital that is only a place stays a place", () => {
    expect(entities("Beijing accused Moscow of it.")).toEqual(["Country | China | Beijing", "Country | Russia | Moscow"]);
    expect(entities("They met in Beijing.")).toEqual(["Place | Beijing"]);
  });
  test("by a capital that something is done to, or that has what only states have", () => {
    expect(entities("They threatened Moscow.")).toEqual(["Country | Russia | Moscow"]);
    expect(entities("They praised Moscow’s intervention.")).toEqual(["Country | Russia | Moscow"]);
    expect(entities("They praised Moscow’s streets.")).toEqual(["Place | Moscow"]);
  });
  test("while Georgia is a state among states", () => {
    expect(entities("They left Georgia and Ohio.")).toEqual(["Place | Georgia", "Place | Ohio"]);
    expect(entities("They left Georgia and Abkhazia.")).toEqual(["Country | Georgia", "Place | Abkhazia"]);
  });
  test("named in another name is mentioned there too", () => {
    expect(entities("The Indonesian Navy met.")).toEqual(["Country | Indonesia | Indonesian", "Agency | Indonesian Navy"]);
    expect(entities("The UK-France Summit ended.")).toEqual([
      "Country | United Kingdom | UK",
      "Event | UK-France Summit",
      "Country | France",
    ]);
  });
});

describe("one entity has all its names", () => {
  test("a surname joins its full name, before and after", () => {
    expect(entities("Medvedev left. Dmitry Medvedev returned. Medvedev left.")).toEqual(["Person | Dmitry Medvedev | Medvedev"]);
  });
  test("a family name that stands first joins its full name", () => {
    expect(entities("Xi Jinping spoke in his town. Xi left.")).toEqual(["Person | Xi Jinping | Xi"]);
  });
  test("an acronym joins the name that introduces it", () => {
    expect(entities("The Foreign Trade Authority (FTA) met. The FTA agreed.")).toEqual([
      "Agency | Foreign Trade Authority | FTA",
    ]);
  });
  test("an acronym with points is the one without, and one that nobody introduces has the initials", () => {
    expect(entities("The C.I.A. met. The CIA agreed.")).toEqual(["Agency | Central Intelligence Agency | C.I.A. | CIA"]);
    expect(entities("The Foreign Trade Authority met. The FTA agreed.")).toEqual(["Agency | Foreign Trade Authority | FTA"]);
  });
  test("a state is its abbreviation, its nickname and its people", () => {
    expect(entities("They left Ohio, the Buckeye State, with many Ohioans.")).toEqual(["Place | Ohio | Buckeye State | Ohioans"]);
    expect(entities("They left Concord, N.H. for the rest of New Hampshire.")).toEqual([
      "Place | Concord",
      "Place | New Hampshire | N.H.",
    ]);
  });
  test("a name joins what is also called so", () => {
    expect(entities("They met the Foreign Trade Authority, also known as the Blue Office.")).toEqual([
      "Agency | Foreign Trade Authority | Blue Office",
    ]);
  });
  test("a newspaper is the last word of its name, unless two end in it", () => {
    expect(entities("The Washington Post left. They told the Post about it.")).toEqual(["Organization | Washington Post | Post"]);
    expect(entities("The Irish Times left. The New York Times stayed. They told the Times about it.")).toEqual([
      "Organization | Irish Times",
      "Organization | New York Times",
    ]);
  });
  test("a son with a suffix is not his father, who has the bare surname", () => {
    expect(entities("Barry Cole met Putin. Barry Cole Jr. met Li Xiaodong. Cole left.")).toEqual([
      "Person | Barry Cole | Cole",
      "Person | Putin",
      "Person | Barry Cole Jr.",
      "Person | Li Xiaodong",
    ]);
    expect(entities("His son, Barry Cole Jr., left. Mr. Cole stayed.")).toEqual(["Person | Barry Cole Jr.", "Person | Cole"]);
  });
  test("a surname by which all know one person is that one’s, however often another is named in full", () => {
    expect(entities("Donald Trump left. Ivana Trump met Li Xiaodong. Ivana Trump smiled. Trump stayed.")).toEqual([
      "Person | Donald Trump | Trump",
      "Person | Ivana Trump",
      "Person | Li Xiaodong",
    ]);
  });
  test("a mayor whose given name is a word for a law is whole", () => {
    expect(entities("Mayor Bill de Blasio left. He met Li Xiaodong in Everett, Wash., on Friday.")).toEqual([
      "Person | Bill de Blasio",
      "Person | Li Xiaodong",
      "Place | Everett",
      "Place | Washington State | Wash.",
    ]);
  });
  test("an event of one year is not that of another", () => {
    expect(entities("The 2014 World Cup was long. The 2018 World Cup was short.")).toEqual([
      "Event | 2014 World Cup | World Cup",
      "Event | 2018 World Cup | World Cup",
    ]);
  });
  test("a newspaper whose name begins with “The” is known by what follows", () => {
    expect(entities("He told the Guardian that he left.")).toEqual(["Organization | Guardian"]);
  });
  test("a surname is whom the article names most, unless the title is of another gender", () => {
    const text =
      "Hillary Clinton left. Hillary Clinton and Bill Clinton returned. They rested. They ate. Clinton spoke. Mr. Clinton smiled.";
    const { entities: found, mentions: all } = read(articleOf(text));
    const short = all.filter(({ start, end }) => text.slice(start, end) === "Clinton");
    expect(short.map(({ entity }) => found.find(({ id }) => id === entity)?.name)).toEqual(["Hillary Clinton", "Bill Clinton"]);
  });
  test("a king is not a prince of the same name", () => {
    expect(entities("King Salman met Crown Prince Mohammed bin Salman.")).toEqual([
      "Person | Salman",
      "Person | Mohammed bin Salman",
    ]);
  });
  test("a family is none of its members", () => {
    expect(entities("Bill Clinton left. The Clintons returned.")).toEqual(["Person | Bill Clinton"]);
  });
  test("a capital city that is somebody's surname is that person", () => {
    expect(entities("Valeska Paris spoke. Paris said that she left.")).toEqual(["Person | Valeska Paris | Paris"]);
  });
  test("the title before a name stays outside it", () => {
    expect(entities("Prime Minister Dmitry Medvedev met Gen. John Smith and Secretary of State John Kerry.")).toEqual([
      "Person | Dmitry Medvedev",
      "Person | John Smith",
      "Person | John Kerry",
    ]);
  });
});

describe("descriptions and pronouns", () => {
  test("“the conference” is the conference of the article", () => {
    expect(mentions("The World Internet Conference began. The conference was long.", "nominal")).toEqual(["The conference"]);
  });
  test("“he” is the man who was last a subject", () => {
    expect(mentions("Dmitry Medvedev met Angela Merkel. He smiled.", "pronoun")).toEqual(["He"]);
  });
  test("“she” is never a man", () => {
    const { entities: found, mentions: all } = read(articleOf("Dmitry Medvedev met Angela Merkel. She smiled."));
    const pronoun = all.find((mention) => mention.kind === "pronoun");
    expect(found.find((entity) => entity.id === pronoun?.entity)?.name).toBe("Angela Merkel");
  });
  test("a description of nothing named stays alone", () => {
    expect(mentions("Dmitry Medvedev left. The conference was long.", "nominal")).toEqual([]);
  });
});

describe("a headline", () => {
  test("names what the article names, and nothing else", () => {
    const text = "Dmitry Medvedev Finally Endorses Trade Plan In Wuzhen\n\nDmitry Medvedev spoke in Wuzhen on Friday.";
    expect(entities(text)).toEqual(["Person | Dmitry Medvedev", "Place | Wuzhen"]);
  });
  test("in capitals is read by the article", () => {
    const text = "MEDVEDEV TO ATTEND TALKS IN WUZHEN\n\nDmitry Medvedev will be in Wuzhen on Friday.";
    expect(entities(text)).toEqual(["Person | Dmitry Medvedev | MEDVEDEV", "Place | WUZHEN | Wuzhen"]);
  });
  test("may name people in full", () => {
    expect(entities("Angela Merkel Says No To Talks\n\nThe chancellor spoke in Wuzhen on Friday.")).toContain(
      "Person | Angela Merkel",
    );
  });
});

test("page furniture never carries a mention", () => {
  const text = "Photo by Dmitry Medvedev\n\nLi Xiaodong left.";
  const { entities: found } = read(articleOf(text, { furniture: [[0, 24]] }));
  expect(found.map((entity) => entity.name)).toEqual(["Li Xiaodong"]);
});
