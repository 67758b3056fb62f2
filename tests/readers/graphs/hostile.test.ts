import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { RedthreadError } from "../../../src/errors.ts";
import { graphReaderFor, readGraph } from "../../../src/readers/graphs/read-graph.ts";
import { readText } from "./read.ts";

const GOOD = '<gexf version="1.3"><graph><nodes><node id="a" label="A"/></nodes><edges/></graph></gexf>';

/** The code of the error that a file gives. */
async function codeOf(name: string, text: string | Uint8Array): Promise<string | null> {
  try {
    await readText(name, text);
    return null;
  } catch (error) {
    if (error instanceof RedthreadError) return error.code;
    throw error;
  }
}

describe("a file that is no sound graph", () => {
  test("is refused with the reason, whatever is wrong with it", async () => {
    expect(await codeOf("a.gexf", "")).toBe("E101");
    for (const text of [
      "just words",
      "<gexf><graph><nodes><node id='a'></nodes></graph></gexf>",
      "<gexf><graph><nodes><node id='a'/>",
      "<gexf><graph><nodes><node id='a' label='never closed",
      "<gexf><graph><nodes><node label='no id'/></nodes></graph></gexf>",
      "<gexf><graph><nodes><node id='a'/></nodes><edges><edge source='a'/></edges></graph></gexf>",
      "<html><body>A page that calls itself a graph</body></html>",
      `${GOOD}<gexf/>`,
      GOOD.replace("A", "&nbsp;"),
      GOOD.replace("A", "&#0;"),
      "\u0000\u0001\u0002",
    ])
      expect([text, await codeOf("a.gexf", text)]).toEqual([text, "E120"]);
    expect(await codeOf("a.gexf", new Uint8Array([...new TextEncoder().encode(GOOD.slice(0, 30)), 0xff, 0xfe, 0xfd]))).toBe(
      "E120",
    );
    expect(await codeOf("a.json", '{"nodes": [')).toBe("E120");
    expect(await codeOf("a.json", '{"nodes": {"a": 1}}')).toBe("E120");
    for (const name of ["open.csv", "open.edges"]) expect(await codeOf(name, 'source,target\n"Ada,Ben\nBen,Cy\n')).toBe("E120");
    expect(graphReaderFor("open.csv", new TextEncoder().encode('source,target\n"Ada,Ben\nBen,Cy\n'))).toBe(null);
    expect(await codeOf("a.gexf", "<gexf><graph><nodes/></graph></gexf>")).toBe("E123");
  });

  test("cannot make entities grow or be fetched", async () => {
    const bomb = `<?xml version="1.0"?><!DOCTYPE gexf [<!ENTITY a "lol"><!ENTITY b "&a;&a;&a;&a;">]>${GOOD.replace("A", "&b;")}`;
    expect(await codeOf("bomb.gexf", bomb)).toBe("E122");
    const outside = `<!DOCTYPE gexf [<!ENTITY x SYSTEM "file:///etc/passwd">]>${GOOD.replace("A", "&x;")}`;
    expect(await codeOf("outside.gexf", outside)).toBe("E122");
    expect(await codeOf("plain.gexf", `<!DOCTYPE gexf SYSTEM "http://127.0.0.1:9/x.dtd">${GOOD}`)).toBe(null);
  });

  test("is given up soon where it nests, or goes on, without end", async () => {
    expect(await codeOf("deep.gexf", "<a>".repeat(100_000))).toBe("E120");
    expect(await codeOf("deep.gexf", `<gexf>${"<nodes>".repeat(100_000)}`)).toBe("E120");
    expect(await codeOf("long.gexf", `<gexf a="${"x".repeat(3_000_000)}`)).toBe("E120");
    expect(await codeOf("deep.json", `{"nodes":${"[".repeat(200_000)}`)).toBe("E120");
    const endless = (function* () {
      yield new TextEncoder().encode(GOOD);
      const blank = new Uint8Array(1 << 24).fill(0x20);
      for (;;) yield blank;
    })();
    await expect(readGraph({ name: "endless.gexf", bytes: endless })).rejects.toThrow("E121");
  });

  test("is refused where its defaults, or its columns, give more values than can be held", async () => {
    const times = (n: number, of: (i: number) => string) => Array.from({ length: n }, (_, i) => of(i)).join("");
    const nodes = times(20_000, (i) => `<node id="${i}"/>`);
    const keys = times(3000, (i) => `<key id="${i}" for="node" attr.type="int"><default>1</default></key>`);
    await expect(readText("d.graphml", `<graphml>${keys}<graph>${nodes}</graph></graphml>`)).rejects.toThrow(
      /E120.*more than 10,000,000 values/,
    );
    const columns = times(3000, (i) => `<attribute id="${i}" title="${i}" type="integer"><default>1</default></attribute>`);
    const gexf = `<gexf><graph><attributes class="node">${columns}</attributes><nodes>${nodes}</nodes></graph></gexf>`;
    await expect(readText("d.gexf", gexf)).rejects.toThrow(/E120.*more than 10,000,000 values/);
    const wide = times(20_000, (i) => `<node id="${i}"><attvalues><attvalue for="c${i}" value="1"/></attvalues></node>`);
    await expect(readText("w.gexf", `<gexf><graph><nodes>${wide}</nodes></graph></gexf>`)).rejects.toThrow(
      /E120.*10,001 columns/,
    );
  });

  test("never does anything but be read or be refused with a code", async () => {
    const piece = fc.constantFrom(
      "<",
      ">",
      "/",
      "gexf",
      "graph",
      " nodes",
      "node",
      ' id="a"',
      "'",
      '"',
      "&",
      "&amp;",
      ";",
      "<!--",
      "-->",
      "<![CDATA[",
      "]]>",
      "<!DOCTYPE",
      "[",
      "<?xml",
      "?>",
      "=",
      "é",
      "\n",
    );
    await fc.assert(
      fc.asyncProperty(fc.array(piece, { maxLength: 60 }), fc.boolean(), async (pieces, inside) => {
        const text = inside ? GOOD.replace("<nodes>", `<nodes>${pieces.join("")}`) : pieces.join("");
        const code = await codeOf("x.gexf", text);
        expect([null, "E101", "E120", "E122", "E123"]).toContain(code);
      }),
      { numRuns: 500 },
    );
  });
});
