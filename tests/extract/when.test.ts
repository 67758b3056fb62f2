import fc from "fast-check";
import { beforeAll, describe, expect, test } from "vitest";
import { isEdtf } from "../../src/article/edtf.ts";
import type { Extraction } from "../../src/article/extraction.ts";
import { BUILTIN } from "../../src/engines/builtin.ts";
import type { Extract } from "../../src/engines/engine.ts";
import { readWritten } from "../../src/extract/written-dates.ts";
import { modelBytes } from "../../src/platform/node.ts";

let extract: Extract;
beforeAll(async () => {
  extract = await BUILTIN.load({ model: modelBytes });
});

/** Wednesday, 16 December 2015. */
const DAY = "2015-12-16";

const read = (text: string, date: string | null = DAY): Extraction =>
  extract({ id: "a", title: "", date, source: null, text, furniture: [] });

/** When the first relation of a kind is, as the text tells. */
function when(text: string, relation: string, date: string | null = DAY): string | null | undefined {
  return read(text, date).assertions.find((assertion) => assertion.relation === relation)?.when;
}

describe("an assertion gets the date that the text gives", () => {
  test.each([
    ["Xi Jinping visited Pakistan on Monday.", "visited", "2015-12-14"],
    ["Xi Jinping visited Pakistan on Wednesday.", "visited", "2015-12-16"],
    ["Xi Jinping visited Pakistan yesterday.", "visited", "2015-12-15"],
    ["Xi Jinping visited Pakistan last month.", "visited", "2015-11"],
    ["Xi Jinping visited Pakistan last year.", "visited", "2014"],
    ["Xi Jinping visited Pakistan in 2014.", "visited", "2014"],
    ["Xi Jinping visited Pakistan in March.", "visited", "2015-03"],
    ["Xi Jinping visited Pakistan in April 2013.", "visited", "2013-04"],
    ["Xi Jinping visited Pakistan on 20 April 2015.", "visited", "2015-04-20"],
    ["Xi Jinping visited Pakistan on April 20, 2015.", "visited", "2015-04-20"],
    ["Xi Jinping visited Pakistan on Dec. 3.", "visited", "2015-12-03"],
    ["Xi Jinping will visit Pakistan on Friday.", "visited", "2015-12-18"],
    ["Xi Jinping will visit Pakistan tomorrow.", "visited", "2015-12-17"],
    ["Xi Jinping will visit Pakistan next year.", "visited", "2016"],
    ["Xi Jinping is expected to visit Pakistan in April.", "visited", "2016-04"],
    ["On March 3, 2011, Russia invaded Georgia.", "attacks", "2011-03-03"],
    ["Xi Jinping visited Pakistan from Dec. 3 to 5.", "visited", "2015-12-03/2015-12-05"],
    ["Pakistan left the European Union in 2014.", "memberOf", "../2014"],
    ["Pakistan quit the European Union in April 2013.", "memberOf", "../2013-04"],
    ["Xi Jinping has led China since 2013.", "leads", "2013/.."],
    ["Xi Jinping said on Tuesday that Dmitry Medvedev visited Pakistan.", "said", "2015-12-15"],
    ["“The market is wide open,” Xi Jinping said on Monday.", "said", "2015-12-14"],
  ])("%s", (text, relation, date) => {
    expect(when(text, relation)).toBe(date);
  });

  test("across the turn of a year", () => {
    expect(when("Xi Jinping visited Pakistan in December.", "visited", "2016-01-02")).toBe("2015-12");
    expect(when("Xi Jinping visited Pakistan on Thursday.", "visited", "2016-01-02")).toBe("2015-12-31");
    expect(when("Xi Jinping will visit Pakistan in January.", "visited", "2015-12-30")).toBe("2016-01");
  });

  test("without the article's date only where it needs none", () => {
    expect(when("Xi Jinping visited Pakistan on April 20, 2015.", "visited", null)).toBe("2015-04-20");
    expect(when("Xi Jinping visited Pakistan in 2014.", "visited", null)).toBe("2014");
    expect(when("Xi Jinping visited Pakistan yesterday.", "visited", null)).toBeNull();
    expect(when("Xi Jinping visited Pakistan on Monday.", "visited", null)).toBeNull();
  });
});

describe("no date is read where the text gives none", () => {
  test.each([
    ["Xi Jinping may visit Pakistan.", "visited"],
    ["Xi Jinping visited Pakistan.", "visited"],
    ["Xi Jinping said on Tuesday that Dmitry Medvedev visited Pakistan.", "visited"],
    ["Xi Jinping attended the 2014 World Internet Conference.", "attended"],
    ["Xi Jinping, 62, visited Pakistan.", "visited"],
    ["Xi Jinping visited Pakistan with 2,014 guests.", "visited"],
    ["Xi Jinping visited Pakistan for the second time.", "visited"],
    ["Theresa May visited Pakistan.", "visited"],
    ["Chinese President Xi Jinping left on Monday.", "leads"],
    ["Xi Jinping visited Pakistan after a storm that killed 107 people in 2010.", "visited"],
    ["Xi Jinping visited Pakistan before the election of 2010.", "visited"],
    ["Xi Jinping visited Pakistan in a march for peace.", "visited"],
  ])("%s", (text, relation) => {
    expect(when(text, relation)).toBeNull();
  });
});

describe("what is written as a date", () => {
  test("is a date or interval of ISO 8601, whatever the text", () => {
    const piece = fc.constantFrom(
      "on Monday",
      "in 2014",
      "since May",
      "until June 2016",
      "from 3 to 5 March",
      "31 February 2015",
      "99/99/9999",
      "2015-13-45",
      "two hundred years ago",
      "next century",
      "in 0000",
      "between 2016 and 2014",
      "Sunday night",
      "the 1990s",
      "1/2/3",
      "today",
    );
    fc.assert(
      fc.property(fc.array(piece, { minLength: 1, maxLength: 5 }), fc.constantFrom(DAY, null, "2016-02-29"), (pieces, date) => {
        const { assertions } = read(
          `Xi Jinping visited Pakistan ${pieces.join(" ")}. ${pieces.join(", ")}, China met Russia.`,
          date,
        );
        for (const assertion of assertions) if (assertion.when !== null) expect(isEdtf(assertion.when)).toBe(true);
      }),
      { numRuns: 150 },
    );
  });
});

test("a count after a day is no year of two digits", () => {
  expect(readWritten("Dec. 16, 15 people left", 0)?.first).toEqual({ unit: "day", year: null, month: 12, day: 16 });
  expect(readWritten("Dec. 16, 2015, people left", 0)?.first).toEqual({ unit: "day", year: 2015, month: 12, day: 16 });
});
