import { strToU8 } from "fflate";
import { describe, expect, test } from "vitest";
import { readAll } from "../../src/readers/read.ts";
import type { AskColumns, Source } from "../../src/readers/reader.ts";
import type { TableChoice, TableSketch } from "../../src/readers/table-choice.ts";
import { xlsx, zipped } from "../support/zipped.ts";

const WIRE = "Kopf,Inhalt,Tag,Blatt\nTalks open,Li Xiaodong opened it.,2015-12-16,Courier\nTalks close,Xi Jinping left.,,\n";
const KNOWN = "Title,Text\nTalks open,Li Xiaodong opened it.\n";
const csv = (text: string, name = "wire.csv"): Source => ({ name, bytes: strToU8(text) });
const PLACES = { title: 0, text: 1, date: 2, source: 3 };

/** What somebody is asked while a source is read. */
async function asking(source: Source, always = false) {
  const asked: { readonly table: Source; readonly sketch: TableSketch }[] = [];
  const ask: AskColumns = { always, about: (table, sketch) => asked.push({ table, sketch }) };
  const result = await readAll(source, { ask });
  return { ...result, asked };
}

/** The key of the one table that is asked for. */
const keyOf = async (source: Source): Promise<string> => (await asking(source, true)).asked[0]?.sketch.key ?? "";

const choice = async (source: Source, more: Partial<TableChoice> = {}): Promise<TableChoice> => ({
  key: await keyOf(source),
  places: PLACES,
  named: true,
  ...more,
});

describe("a table whose columns nobody knows", () => {
  test("is asked for with its columns, a sample of each, and the likeliest ones; it is no problem then", async () => {
    const { asked, articles, problems } = await asking(csv(`${WIRE.replace("Kopf", "Title")}`));
    expect([articles, problems]).toEqual([[], []]);
    expect(asked.map(({ table }) => table.name)).toEqual(["wire.csv"]);
    expect(asked[0]?.sketch.columns).toEqual([
      { name: "Title", sample: "Talks open" },
      { name: "Inhalt", sample: "Li Xiaodong opened it." },
      { name: "Tag", sample: "2015-12-16" },
      { name: "Blatt", sample: "Courier" },
    ]);
    expect(asked[0]?.sketch.guess).toEqual({ places: { title: 0, text: 1 }, named: true });
  });

  test("is E117 where there is nobody to be asked", async () => {
    expect(await readAll(csv(WIRE))).toMatchObject({ articles: [], problems: [{ code: "E117" }] });
  });

  test("is read as chosen, and so is every table with that first row; others are not", async () => {
    const tables = [await choice(csv(WIRE))];
    const { articles, problems } = await readAll(csv(WIRE), { tables });
    expect(problems).toEqual([]);
    expect(articles).toMatchObject([
      { title: "Talks open", text: "Li Xiaodong opened it.", date: "2015-12-16", source: "Courier" },
      { title: "Talks close", text: "Xi Jinping left.", date: null, source: null },
    ]);
    const other = csv(WIRE.replace("Inhalt", "Rumpf"));
    expect((await readAll(other, { tables })).problems).toMatchObject([{ code: "E117" }]);
    const same = csv(`${WIRE.split("\n")[0]}\nMore,Li Wei spoke.,,\n`, "more.csv");
    expect((await readAll(same, { tables })).articles).toMatchObject([{ title: "More", text: "Li Wei spoke." }]);
  });

  test("has an article in its first row where that is said to name nothing", async () => {
    const bare = csv("Talks open,Li Xiaodong opened it.\nTalks close,Xi Jinping left.\n", "bare.csv");
    const { articles } = await readAll(bare, { tables: [await choice(bare, { places: { text: 1, title: 0 }, named: false })] });
    expect(articles.map(({ title, text }) => [title, text])).toEqual([
      ["Talks open", "Li Xiaodong opened it."],
      ["Talks close", "Xi Jinping left."],
    ]);
  });

  test("may have columns of one name, or of none", async () => {
    const twice = csv("Notiz,Notiz,,\nfirst,Li Xiaodong opened it.,Courier,\n", "twice.csv");
    const { sketch } = (await asking(twice)).asked[0] ?? {};
    expect(sketch?.columns.map(({ name }) => name)).toEqual(["Notiz", "Notiz", "", ""]);
    const { articles } = await readAll(twice, { tables: [await choice(twice, { places: { text: 1, source: 2 } })] });
    expect(articles).toMatchObject([{ text: "Li Xiaodong opened it.", source: "Courier" }]);
  });

  test("is handed over by itself where it lies in an archive, and the rest is read", async () => {
    const archive = { name: "all.zip", bytes: zipped({ "known.csv": KNOWN, "in/wire.csv": WIRE }) };
    const { asked, articles, problems } = await asking(archive);
    expect([articles.length, problems]).toEqual([1, []]);
    expect(asked.map(({ table }) => table.name)).toEqual(["all.zip/in/wire.csv"]);
    const { table, sketch } = asked[0] as (typeof asked)[number];
    const read = await readAll(table, { tables: [{ key: sketch.key, places: PLACES, named: true }] });
    expect(read.articles).toHaveLength(2);
  });

  test("may be an Excel workbook, of whose sheets the one with columns is asked for", async () => {
    const cells = (...texts: readonly string[]): string =>
      `<row>${texts.map((text) => `<c t="inlineStr"><is><t>${text}</t></is></c>`).join("")}</row>`;
    const book = { name: "book.xlsx", bytes: xlsx(cells("Kopf", "Inhalt") + cells("Talks", "Li Xiaodong opened it."), []) };
    const { asked } = await asking(book);
    expect(asked[0]?.sketch.columns.map(({ name }) => name)).toEqual(["Kopf", "Inhalt"]);
    const { articles } = await readAll(book, { tables: [await choice(book, { places: { text: 1, title: 0 } })] });
    expect(articles).toMatchObject([{ title: "Talks", text: "Li Xiaodong opened it." }]);
  });
});

describe("a table whose columns are known", () => {
  test("is asked for only where that is wanted of all", async () => {
    expect((await asking(csv(KNOWN))).asked).toEqual([]);
    const { asked, articles } = await asking(csv(KNOWN), true);
    expect([asked.length, articles.length]).toEqual([1, 0]);
    expect(asked[0]?.sketch.guess).toEqual({ places: { title: 0, text: 1 }, named: true });
  });
});

test("names and cells are shown on one line, cut, and turn nothing round", async () => {
  const name = `\u202e<b onclick="x">${"long ".repeat(40)}`;
  const { asked } = await asking(csv(`"${name.replaceAll('"', '""')}",b\n"two\nlines",c\n`), true);
  const [first] = asked[0]?.sketch.columns ?? [];
  expect(first?.name).toMatch(/^<b onclick="x">long .*…$/u);
  expect(first?.name.length).toBeLessThan(70);
  expect(first?.sample).toBe("two lines");
});

test("of a table of very many columns the first ones are offered", async () => {
  const row = (cell: (i: number) => string): string => Array.from({ length: 600 }, (_, i) => cell(i)).join(",");
  const { asked } = await asking(csv(`${row((i) => `c${i}`)}\n${row(() => "1")}\n`));
  expect(asked[0]?.sketch.columns).toHaveLength(200);
});

test("a column named as it is written comes before one that has the same letters", async () => {
  const { articles } = await readAll(csv("part1,part2\nLi Xiaodong opened it.,Xi Jinping left.\n"), {
    columns: { text: "part2" },
  });
  expect(articles.map(({ text }) => text)).toEqual(["Xi Jinping left."]);
});
