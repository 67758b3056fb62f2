import { describe, expect, test } from "vitest";
import type { Extraction } from "../../src/article/extraction.ts";
import { resolve } from "../../src/resolve/resolve.ts";
import { lines, marked } from "../support/marked.ts";

const people = (...articles: Extraction[]): string[] =>
  lines(resolve(articles).entities).filter((line) => line.startsWith("Person"));

describe("people of one name", () => {
  test("stay two where their callings do not go together", () => {
    expect(
      people(
        marked("a", "Swimmer [Li Wei](Person) won the final."),
        marked("b", "Deputy Commerce Minister [Li Wei](Person) left the talks."),
      ),
    ).toEqual(["Person Li Wei: b", "Person Li Wei: a"]);
  });

  test("are one where an office comes after another", () => {
    expect(
      people(
        marked("a", "Finance Minister [Milena Petrova](Person) cut the deficit."),
        marked("b", "[Milena Petrova](Person), a candidate for president, spoke."),
      ),
    ).toEqual(["Person Milena Petrova: a b"]);
  });

  test("stay two where their ages do not fit", () => {
    expect(
      people(
        marked("a", "[Nino Beridze](Person), 71, sold the house.", [], "2014-05-01"),
        marked("b", "[Nino Beridze](Person), 24, bought it.", [], "2016-05-01"),
      ),
    ).toHaveLength(2);
    expect(
      people(
        marked("a", "[Nino Beridze](Person), 71, sold the house.", [], "2014-05-01"),
        marked("b", "[Nino Beridze](Person), 73, bought another.", [], "2016-05-01"),
      ),
    ).toHaveLength(1);
  });

  test("stay two where one serves another state, unless they share company", () => {
    const polish = marked("a", "[Polish](Country PL) Foreign Minister [Jan Novak](Person) left.");
    const czech = marked("b", "[Czech](Country CZ) Foreign Minister [Jan Novak](Person) came.");
    expect(people(polish, czech)).toHaveLength(1);
    const judge = marked("c", "[Czech](Country CZ) Judge [Jan Novak](Person) ruled.");
    expect(people(polish, judge)).toHaveLength(2);
  });

  test("stay two where the one is the son, whom an article names beside his father", () => {
    expect(
      people(
        marked("a", "Mayor [Robert Kincaid](Person) stood beside his son, Colonel [Robert Kincaid Jr.](Person)."),
        marked("b", "Colonel [Robert Kincaid Jr.](Person) led the relief."),
        marked("c", "Mayor [Robert Kincaid](Person) won again."),
      ),
    ).toEqual(["Person Robert Kincaid: a c", "Person Robert Kincaid Jr.: a b"]);
  });

  test("where there are two, a bare name goes to the one whose company it shares, else to neither", () => {
    const swimmer = marked("a", "Swimmer [Li Wei](Person) and her coach, [Zhang Min](Person), flew to [Kazan](Place).");
    const minister = marked("b", "Deputy Minister [Li Wei](Person) met [Clara Vestergaard](Person) in [Geneva](Place).");
    const bare = marked("c", "[Li Wei](Person) will not swim, said [Zhang Min](Person) in [Kazan](Place).");
    const lost = marked("d", "[Li Wei](Person) was seen in the park.");
    const lis = people(swimmer, minister, bare, lost).filter((line) => line.includes("Li Wei"));
    expect(lis.sort()).toEqual(["Person Li Wei: a c", "Person Li Wei: b", "Person Li Wei: d"]);
  });
});

describe("one person under several names", () => {
  const joined: readonly (readonly [why: string, first: string, second: string])[] = [
    ["transcriptions", "Sergei Malenko", "Sergey Malenko"],
    ["transcriptions in both parts", "Viktor Tymoshchuk", "Victor Timoschuk"],
    ["accents", "Nicolás Maduro", "Nicolas Maduro"],
    ["a hyphen", "Kim Jong-un", "Kim Jong Un"],
    ["a short form of the given name", "William Ashford", "Bill Ashford"],
    ["a middle initial", "James T. Carver", "James Carver"],
    ["family name first", "Shinzo Abe", "Abe Shinzo"],
    ["an article in an Arabic name", "Muammar Gaddafi", "Muammar el-Qaddafi"],
  ];
  test.each(joined)("is told by %s", (_why, first, second) => {
    expect(people(marked("a", `[${first}](Person) spoke.`), marked("b", `[${second}](Person) spoke.`))).toHaveLength(1);
  });

  const apart: readonly (readonly [first: string, second: string])[] = [
    ["Karen Holt", "Daniel Holt"],
    ["George W. Bush", "George H. W. Bush"],
    ["Hassan Karimi", "Hussein Karimi"],
    ["Maria Petrova", "Mario Petrov"],
    ["Kim Min-jun", "Kim Min-ji"],
    ["Peter Hansen", "Peter Hanson"],
    ["Ben Carson", "Rachel Carson"],
    ["J. Carver", "Patrick Carver"],
  ];
  test.each(apart)("%s is not %s", (first, second) => {
    expect(people(marked("a", `[${first}](Person) spoke.`), marked("b", `[${second}](Person) spoke.`))).toHaveLength(2);
  });

  test("goes by the fullest name, without the titles and in no capitals", () => {
    expect(
      people(
        marked("a", "Swimmer [Li Wei](Person) won."),
        marked("b", "[Swimmer Li Wei](Person) won again."),
        marked("c", "[LI WEI](Person) had won."),
      ),
    ).toEqual(["Person Li Wei: a b c"]);
    expect(people(marked("a", "[James Carver](Person) left."), marked("b", "[James T. Carver](Person) left."))).toEqual([
      "Person James T. Carver: a b",
    ]);
  });

  test("is found by the surname within an article that has the full name", () => {
    expect(
      people(
        marked("a", "Senator [Karen Holt](Person) spoke. [Holt](Person) left early."),
        marked("b", "[Daniel Holt](Person) stayed. [Holt](Person) was late."),
      ),
    ).toEqual(["Person Daniel Holt: b", "Person Karen Holt: a"]);
  });

  test("is found by the surname with the office, where several have the surname", () => {
    const family = marked("a", "Senator [Karen Holt](Person) and the developer [Daniel Holt](Person) came.");
    expect(people(family, marked("b", "Senator [Holt](Person) wrote the bill."))).toEqual([
      "Person Daniel Holt: a",
      "Person Karen Holt: a b",
    ]);
  });
});

describe("bodies", () => {
  const bodies = (...articles: Extraction[]): string[] =>
    lines(resolve(articles).entities).filter((line) => /^(?:Organization|Agency)/u.test(line));

  test("that an article says to have changed their names are one, and go by the new one", () => {
    expect(
      bodies(
        marked("a", "Dockers of [Marlow Shipping](Organization) struck."),
        marked("b", "[Corvane Lines](Organization), formerly [Marlow Shipping](Organization), grew."),
        marked("c", "[Corvane Lines](Organization) sailed."),
      ),
    ).toEqual(["Organization Corvane Lines: a b c"]);
    expect(bodies(marked("a", "[Tasman Air](Organization) is now called [Southern Cross Airways](Organization)."))).toHaveLength(
      1,
    );
    expect(bodies(marked("a", "[Tasman Air](Organization) bought [Southern Cross Airways](Organization)."))).toHaveLength(2);
  });

  test("are told by the acronym that their own article gives, whatever better known body has it", () => {
    const rivers =
      "The [Northern Rivers Authority](Agency) was late. The [NRA](Organization as National Rifle Association) said so.";
    const flood = marked("a", `${rivers} [Colin Bates](Person), [Ruth Abernathy](Person) and [Joan Petrie](Person) were asked.`);
    const guns = marked(
      "b",
      "The [National Rifle Association](Organization) met. The [NRA](Organization as National Rifle Association) voted.",
    );
    const later = marked(
      "c",
      "The [NRA](Organization as National Rifle Association) got money, [Colin Bates](Person) told [Joan Petrie](Person) and [Ruth Abernathy](Person).",
    );
    const lobby = marked("d", "The [NRA](Organization as National Rifle Association) gave money.");
    expect(bodies(flood, guns, later, lobby)).toEqual([
      "Agency Northern Rivers Authority: a c",
      "Organization National Rifle Association: b d",
    ]);
  });

  test("that end in one word are not one because their articles call them by it", () => {
    expect(
      lines(
        resolve([
          marked("a", "The [Washington Post](Organization) wrote of it. The [Post](Organization as Washington Post) was first."),
          marked("b", "The [New York Post](Organization) denied it. The [Post](Organization as New York Post) was late."),
        ]).entities,
      ),
    ).toHaveLength(2);
  });

  test("of a common name are not one across countries", () => {
    expect(
      bodies(
        marked("a", "The [Socialist Party](Organization) of [France](Country FR) met."),
        marked("b", "The [Socialist Party](Organization) of [Bulgaria](Country BG) met."),
      ),
    ).toHaveLength(2);
  });

  test("are one in British and American spelling", () => {
    expect(
      bodies(
        marked("a", "The [World Health Organisation](Organization) warned."),
        marked("b", "The [World Health Organization](Organization) warned."),
      ),
    ).toHaveLength(1);
  });

  test("whose one-word name was taken for a person's are found by their company", () => {
    const gas = marked(
      "a",
      "[Sibgas](Organization) pays [Sergei Malenko](Person), [Oxana Hrytsenko](Person) and [Arkady Belov](Person).",
    );
    const trial = marked(
      "b",
      "[Sibgas](Person) wrote it, said [Sergey Malenko](Person), [Oksana Hrytsenko](Person) and [Arkady Belov](Person).",
    );
    expect(bodies(gas, trial)).toEqual(["Organization Sibgas: a b"]);
    expect(bodies(gas, marked("b", "[Sibgas](Person) fell."))).toEqual(["Organization Sibgas: a"]);
  });

  test("of states with the state in their names are organs of it", () => {
    expect(
      bodies(
        marked("a", "The [Supreme Court of Kenya](Agency) ruled, said [Esther Wanjala](Person)."),
        marked("b", "In [Kenya](Country KE) the [Supreme Court](Agency) ruled."),
        marked("c", "In [India](Country IN) the [Supreme Court](Agency) ruled."),
      ),
    ).toEqual(["Agency Supreme Court: c", "Agency Supreme Court of Kenya: a b"]);
  });
});

test("a city is one under its old and new names", () => {
  const { entities } = resolve([marked("a", "In [Kiev](Place) it snowed."), marked("b", "In [Kyiv](Place) it thawed.")]);
  expect(entities).toHaveLength(1);
});

test("countries carry their codes and their Wikidata identifiers, and what a document says is known of others is kept", () => {
  const { entities } = resolve([
    marked("a", "[China](Country CN), [Denmark](Country DK) and [Yugoslavia](Country YU) met the [WTO](Organization)."),
  ]);
  expect(entities.map(({ name, country, wikidata }) => [name, country, wikidata])).toEqual([
    ["China", "CN", "Q148"],
    ["Denmark", "DK", "Q35"],
    // The code was that of several states.
    ["Yugoslavia", "YU", undefined],
    ["WTO", undefined, undefined],
  ]);
  const other = marked("b", "The [Curia](Organization) met.");
  const known = { ...other, entities: other.entities.map((entity) => ({ ...entity, wikidata: "Q159583" as const })) };
  expect(resolve([known]).entities[0]?.wikidata).toBe("Q159583");
});

test("two with different Wikidata identifiers stay apart whatever they are called", () => {
  const told = (id: string, wikidata: `Q${number}`): Extraction => {
    const document = marked(id, "The [Labour Front](Organization) met.");
    return { ...document, entities: document.entities.map((entity) => ({ ...entity, wikidata })) };
  };
  expect(resolve([told("a", "Q1"), told("b", "Q2")]).entities).toHaveLength(2);
  expect(resolve([told("a", "Q1"), told("b", "Q1")]).entities).toHaveLength(1);
});
