import { expect, test } from "vitest";
import { graphText } from "../../../src/readers/graphs/graph-text.ts";
import { readText } from "./read.ts";

const gexf = (encoding: string): string =>
  `<?xml version="1.0" encoding="${encoding}"?><gexf><graph><nodes><node id="a" label="Zoë Müller"/></nodes></graph></gexf>`;

const utf16 = (text: string): Uint8Array => new Uint8Array(Buffer.from(`\ufeff${text}`, "utf16le"));

test("a graph that is not UTF-8 reads the same after it was kept as text", async () => {
  for (const [name, bytes] of [
    ["latin.gexf", new Uint8Array(Buffer.from(gexf("ISO-8859-1"), "latin1"))],
    ["wide.gexf", utf16(gexf("UTF-16"))],
    ["wide.csv", utf16("source,target\nZoë,Müller\n")],
  ] as const) {
    const text = graphText(bytes);
    expect(text).not.toMatch(/encoding|\ufeff|\ufffd/u);
    expect(await readText(name, text)).toEqual(await readText(name, bytes));
  }
});

test("a graph in UTF-8 is kept to the letter", () => {
  expect(graphText(new TextEncoder().encode(gexf("UTF-8")))).toBe(gexf("UTF-8"));
});
