import { createHash } from "node:crypto";
import { readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, describe, expect, test, vi } from "vitest";
import type { ExitCode } from "../../src/cli/command.ts";
import { watchBuild } from "../../src/cli/watch.ts";
import { folderOf } from "./run.ts";
import { HTML, RSS, webServer } from "./web-server.ts";

// What a watch makes of a feed that changes. The command asks no more often than every minute: here it is called without it.

const PEOPLE = ["Xi Jinping", "Dmitry Medvedev", "Li Xiaodong", "Mamnoon Hussain", "Terry Kramer"];
const entry = (n: number, text = `${PEOPLE[n % 5]} met ${PEOPLE[(n + 1) % 5]} on day ${n}.`, link = ""): string =>
  `<item><guid>entry-${n}</guid><title>Day ${n}</title>${link && `<link>${link}</link>`}<description>${text}</description></item>`;
const feed = (...items: readonly string[]): string => `<rss><channel><title>Courier</title>${items.join("")}</channel></rss>`;

const ends: (() => unknown)[] = [];
afterEach(async () => {
  for (const end of ends.splice(0).reverse()) await end();
  vi.restoreAllMocks();
});

/** What is said on standard error, and a way to wait for it. */
function listening() {
  let said = "";
  let heard = 0;
  let wake = (): void => undefined;
  vi.spyOn(process.stderr, "write").mockImplementation((piece) => {
    said += piece;
    wake();
    return true;
  });
  return {
    all: () => said,
    /** Waits until a text is said after what was waited for before. */
    says: async (text: string) => {
      while (!said.includes(text, heard)) await new Promise<void>((resolve) => (wake = resolve));
      heard = said.indexOf(text, heard) + text.length;
    },
  };
}

async function site(answers: Parameters<typeof webServer>[0]) {
  const server = await webServer(answers);
  ends.push(server.close);
  return server;
}

function folder(files: Readonly<Record<string, string>> = {}): string {
  const { path, remove } = folderOf(files);
  ends.push(remove);
  return path;
}

/** Starts a watch of some inputs; call the answer to end it. */
function watch(inputs: readonly string[], path: string, options: object = {}): () => Promise<ExitCode> {
  const controller = new AbortController();
  const whole = {
    out: join(path, "news.json"),
    title: "News",
    cache: join(path, "kept"),
    every: 250,
    allowPrivate: true,
    threads: 1,
  };
  const code = watchBuild(inputs, { ...whole, ...options }, controller.signal);
  const end = (): Promise<ExitCode> => {
    controller.abort();
    return code;
  };
  ends.push(end);
  return end;
}

const titles = (path: string): string[] => {
  const graph = JSON.parse(readFileSync(join(path, "news.json"), "utf8")) as { attributes: { articles: { title: string }[] } };
  return graph.attributes.articles.map(({ title }) => title).sort();
};

/** Waits until so many more requests for a path have come. */
const askedAgain = (asked: readonly string[], path: string, times: number) => {
  const before = asked.filter((each) => each === path).length;
  return vi.waitFor(() => expect(asked.filter((each) => each === path).length).toBeGreaterThanOrEqual(before + times), 20_000);
};

describe("a watched feed", { timeout: 60_000 }, () => {
  test("is asked whether it has changed; what it has given stays when it lists it no more, also after a new start", async () => {
    const heard = listening();
    const path = folder();
    let [body, etag] = [feed(entry(1), entry(2)), '"one"'];
    const states: (string | undefined)[] = [];
    const { base, answers, asked } = await site({
      "/feed": ({ headers }) => {
        states.push(headers["if-none-match"]);
        return headers["if-none-match"] === etag ? { status: 304 } : { headers: { ...RSS, ETag: etag }, body };
      },
    });
    const end = watch([`${base}/feed`], path);
    await heard.says("2 new articles, 2 in all; wrote");
    await askedAgain(asked, "/feed", 2);
    expect(states.slice(0, 3)).toEqual([undefined, '"one"', '"one"']);
    // The first is gone, the second is corrected, a third has come.
    [body, etag] = [feed(entry(3), entry(2, "Xi Jinping met Terry Kramer, and not on day 2.")), '"two"'];
    await heard.says("1 new article, 1 changed, 3 in all; wrote");
    expect(titles(path)).toEqual(["Day 1", "Day 2", "Day 3"]);
    // In trouble it loses nothing, and says so.
    const well = answers["/feed"] as NonNullable<(typeof answers)[string]>;
    answers["/feed"] = { status: 500 };
    await heard.says("HTTP 500");
    answers["/feed"] = well;
    [body, etag] = [feed(entry(4)), '"three"'];
    await heard.says("1 new article, 4 in all; wrote");
    expect(await end()).toBe(0);
    await heard.says("read 4 articles");
    expect(asked.filter((each) => each === "/robots.txt")).toHaveLength(1);

    states.length = 0;
    rmSync(join(path, "news.json"));
    const again = watch([`${base}/feed`], path);
    await heard.says("4 new articles, 4 in all; wrote");
    expect(states[0]).toBe('"three"');
    expect(titles(path)).toEqual(["Day 1", "Day 2", "Day 3", "Day 4"]);
    expect(await again()).toBe(0);
    await heard.says("read 4 articles, 4 of them as kept from before");
  });

  test("that does not tell whether it has changed is looked at, and read only where it has", async () => {
    const heard = listening();
    const path = folder({ "inbox/a.txt": "Terry Kramer met Xi Jinping in Dubai.\n" });
    const { base, answers, asked } = await site({ "/feed": { headers: RSS, body: feed(entry(1)) } });
    const end = watch([`${base}/feed`, join(path, "inbox")], path, { cache: false });
    await heard.says("2 new articles, 2 in all; wrote");
    await askedAgain(asked, "/feed", 3);
    answers["/feed"] = { headers: RSS, body: feed(entry(2)) };
    await heard.says("1 new article, 3 in all; wrote");
    writeFileSync(join(path, "inbox/b.txt"), "Li Xiaodong met Xi Jinping in Wuzhen.\n");
    await heard.says("1 new article, 4 in all; wrote");
    rmSync(join(path, "inbox/a.txt"));
    await heard.says("0 new articles, 1 gone, 3 in all; wrote");
    expect(await end()).toBe(0);
    expect(readdirSync(path).sort()).toEqual(["inbox", "news.json"]);
  });

  test("has each of its links followed once, and again only where a page could not be fetched", async () => {
    const heard = listening();
    const path = folder();
    const page = (n: number) => ({
      headers: HTML,
      body: `<!doctype html><html><body><article><p>${PEOPLE[n]} met Barack Obama on day ${n}, and both spoke of the treaty at length.</p></article></body></html>`,
    });
    const { base, answers, asked } = await site({ "/1": page(1), "/2": { status: 503 }, "/3": page(3) });
    const linked = (n: number): string => entry(n, `Day ${n} has passed.`, `${base}/${n}`);
    answers["/feed"] = { headers: RSS, body: feed(linked(1), linked(2)) };
    const end = watch([`${base}/feed`], path, { followLinks: true });
    await heard.says("[E136]");
    await heard.says("2 new articles, 2 in all; wrote");
    // The feed itself says the same as before.
    answers["/2"] = page(2);
    await heard.says("0 new articles, 1 changed, 2 in all; wrote");
    expect(readFileSync(join(path, "news.json"), "utf8")).toContain("Li Xiaodong met Barack Obama on day 2");
    answers["/feed"] = { headers: RSS, body: feed(linked(3), linked(2), linked(1)) };
    await heard.says("1 new article, 3 in all; wrote");
    answers["/feed"] = { headers: RSS, body: feed(linked(3), linked(2)) };
    await askedAgain(asked, "/feed", 2);
    expect(["/1", "/2", "/3"].map((link) => asked.filter((each) => each === link).length)).toEqual([1, 2, 1]);
    expect(await end()).toBe(0);
  });

  test("is not taken from a cache that somebody has written into", async () => {
    const heard = listening();
    const path = folder();
    const { base } = await site({ "/feed": { headers: RSS, body: feed(entry(1)) } });
    await watchOnce(heard, `${base}/feed`, path);
    const forged = '{"how":"","state":null,"body":"","entries":[["entry-7","x"]],"text":1}';
    const digits = createHash("sha256").update(forged).digest("hex");
    for (const shard of readdirSync(join(path, "kept")).filter((name) => name.length === 2))
      for (const name of readdirSync(join(path, "kept", shard)))
        writeFileSync(join(path, "kept", shard, name), `${digits}\n${forged}`);
    await watchOnce(heard, `${base}/feed`, path);
    expect(titles(path)).toEqual(["Day 1"]);
  });
});

async function watchOnce(heard: ReturnType<typeof listening>, address: string, path: string): Promise<void> {
  const end = watch([address], path);
  await heard.says("1 new article, 1 in all; wrote");
  expect(await end()).toBe(0);
}
