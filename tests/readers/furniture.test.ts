import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { findFurniture, isFurnitureLine } from "../../src/readers/furniture.ts";

const FURNITURE = [
  "Share",
  "  Share  ",
  "SHARE",
  "Share this article",
  "Advertisement",
  "ADVERTISEMENT:",
  "Read more",
  "Read more »",
  "Read more: China tightens its grip on the Internet",
  "Subscribe",
  "Sign up for the Morning Briefing newsletter",
  "Subscribe to our newsletter and get the day’s news in your inbox",
  "Related: Xi calls for cooperation",
  "Related articles",
  "Follow us on Twitter and Facebook",
  "Follow @redthread on Twitter",
  "Print",
  "Email",
  "Comments",
  "12 comments",
  "5 min read",
  "Image copyright Getty Images",
  "Photo: Xinhua",
  "Photograph: Carlos Barria/Reuters",
  "(Photo by Carlos Barria/Reuters)",
  "Getty Images",
  "AFP/Getty Images",
  "Carlos Barria/Reuters",
  "Reuters/Carlos Barria",
  "(AP Photo/Andy Wong)",
  "By John Sudworth",
  "By John Sudworth, BBC News",
  "BY JOHN SUDWORTH AND LI XIAODONG",
  "Updated 3:14 PM",
  "Updated 3:14 p.m. ET, Wed December 16, 2015",
  "Published: 16 December 2015",
  "Last updated at 08:30 GMT",
  "3 hours ago",
  "Copyright 2015 The Associated Press. All rights reserved.",
  "© 2015 BBC",
  "All rights reserved.",
  "Continue reading the main story",
  "Skip to main content",
  "Story continues below advertisement",
  "We use cookies to improve your experience.",
  "This website uses cookies.",
  "Facebook Twitter Email",
  "Share | Tweet | Print",
];

const TEXT = [
  "",
  "Share prices fell.",
  "Share prices fall as China tightens rules",
  "Advertisement spending rose 3 percent, the agency said.",
  "Advertisement rules tightened",
  "Print media are in decline.",
  "Email from the NSA",
  "Comments by Xi drew criticism",
  "Subscribe to this view, and the Internet is lost, Lu said.",
  "Sign up for the conference closed on Tuesday.",
  "Related charges were dropped",
  "Follow us, the agency told its readers.",
  "By Wednesday Xi had left",
  "By Wednesday",
  "By Monday Night",
  "By Force of Law",
  "By land and by sea, the agency said.",
  "Updated rules take effect in May",
  "Published papers show the NSA’s reach",
  "Copyright law was at the centre of the talks.",
  "Copyright holders welcomed the ruling",
  "Reuters reported the talks.",
  "Getty Images sued the company.",
  "The NSA/PRISM files",
  "Facebook",
  "Facebook and Twitter",
  "Facebook Twitter",
  "Google Facebook Apple",
  "Read more books, the minister urged",
  "Photo ID laws are spreading",
  "“We use cookies to follow people,” he said.",
  "President To Attend World Internet Conference In China",
  "Xi calls for cooperation on Internet regulation",
  "Li Xiaodong",
  "Beijing",
  "Monday, May 18, 2015",
  "Skip to the end of the talks, and little had changed",
  "12 comments were deleted",
  "Click fraud is on the rise",
];

describe("page furniture", () => {
  test.each(FURNITURE)("“%s” is furniture", (line) => {
    expect(isFurnitureLine(line)).toBe(true);
  });

  test.each(TEXT)("“%s” is text", (line) => {
    expect(isFurnitureLine(line)).toBe(false);
  });

  test("the spans are the whole lines without the white space around them, whatever the line breaks", () => {
    const text = "Share\r\n\r\n  Xi spoke.\r\rAdvertisement  \nLi spoke.\n\nPrint";
    expect(findFurniture(text, "").map(([start, end]) => [start, text.slice(start, end)])).toEqual([
      [0, "Share"],
      [22, "Advertisement"],
      [49, "Print"],
    ]);
  });

  test("a headline that comes again is furniture, its first place is not", () => {
    const title = "Xi calls for cooperation";
    const text = `${title}\n\nXi spoke.\n\nXi calls for  Cooperation\n\nNSA reform stalls again\n\nLi spoke.\n\nNSA reform stalls again`;
    expect(findFurniture(text, title).map(([start, end]) => text.slice(start, end))).toEqual([
      "Xi calls for  Cooperation",
      "NSA reform stalls again",
    ]);
  });

  test("a speaker’s name or a sentence may come again", () => {
    const text = "Li Xiaodong\n\nYes.\n\nLi Xiaodong\n\nThat is so.\n\nThat is so.";
    expect(findFurniture(text, "Interview")).toEqual([]);
  });

  test("spans are in order, do not overlap and lie inside any text", () => {
    const lines = fc.array(fc.oneof(fc.constantFrom(...FURNITURE, ...TEXT), fc.string({ unit: "binary" })));
    fc.assert(
      fc.property(lines, fc.constantFrom("\n", "\r\n", "\n\n"), (parts, separator) => {
        const text = parts.join(separator);
        let end = 0;
        for (const span of findFurniture(text, parts[0] ?? "")) {
          expect(span[0]).toBeGreaterThanOrEqual(end);
          expect(span[1]).toBeGreaterThan(span[0]);
          end = span[1];
        }
        expect(end).toBeLessThanOrEqual(text.length);
      }),
    );
  });
});
