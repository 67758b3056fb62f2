import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { sourceAt, webFetch } from "../../src/cli/web.ts";
import { isPublic, webClient } from "../../src/platform/node-web.ts";
import { nameOfAddress } from "../../src/readers/names.ts";
import { LARGEST_FILE } from "../../src/readers/read.ts";
import { folderOf, run } from "./run.ts";

const PAGE =
  "<!doctype html><title>Talks open</title><article><p>Li Xiaodong met Dmitry Medvedev in Wuzhen, China.</p></article>";
const asked: IncomingMessage[] = [];
/** Whether nobody gets the rules of the site. */
let down = false;

/** A server of this test's own, on this machine alone. */
const server = createServer((request: IncomingMessage, response: ServerResponse) => {
  asked.push(request);
  const url = new URL(request.url ?? "/", "http://localhost");
  const html = { "Content-Type": "text/html" };
  const to = url.searchParams.get("to") ?? "";
  switch (url.pathname) {
    case "/robots.txt":
      if (down) return response.destroy();
      return response.writeHead(200).end("User-agent: redthread\nDisallow: /closed\n\nUser-agent: *\nDisallow: /\n");
    case "/talks-open":
      return response.writeHead(200, html).end(PAGE);
    case "/packed":
      return response.writeHead(200, { ...html, "Content-Encoding": "gzip" }).end(gzipSync(PAGE));
    case "/feed":
      return response
        .writeHead(200, { "Content-Type": "text/xml" })
        .end(
          "<rss><channel><title>Courier</title><item><title>Talks</title><description>Xi Jinping spoke.</description></item></channel></rss>",
        );
    case "/to":
      return response.writeHead(302, { Location: to }).end();
    case "/round":
      return response.writeHead(301, { Location: "/round" }).end();
    case "/large":
      return response.writeHead(200, { ...html, "Content-Encoding": "gzip" }).end(gzipSync(Buffer.alloc(LARGEST_FILE + 10, "x")));
    case "/slow":
      return response.writeHead(200, html).write("<p>");
    default:
      return response.writeHead(404, html).end("gone");
  }
});
let base = "";
let port = 0;

beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  port = (server.address() as AddressInfo).port;
  base = `http://127.0.0.1:${port}`;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

const source = (path: string) => sourceAt(webFetch(true), base + path);

describe("a web address", () => {
  test("gives its page, packed or not, with where it was at last; the server hears who asks and nothing more", async () => {
    asked.length = 0;
    for (const path of ["/talks-open#top", "/packed", `/to?to=${encodeURIComponent("/talks-open")}`]) {
      const { bytes, mediaType, url } = await source(path);
      expect(new TextDecoder().decode(bytes)).toBe(PAGE);
      expect(mediaType).toBe("text/html");
      expect(url).toMatch(path === "/packed" ? /\/packed$/ : /\/talks-open$/);
    }
    for (const { headers } of asked) {
      expect(headers["user-agent"]).toMatch(/^Redthread\/\d/);
      expect(Object.keys(headers).sort()).toEqual(["accept", "accept-encoding", "connection", "host", "user-agent"]);
    }
  });

  test.each([
    ["/nowhere", "E131", "HTTP 404"],
    ["/closed/page", "E134", "robots.txt"],
    ["/round", "E135", "5 times"],
    [`/to?to=${encodeURIComponent("/closed")}`, "E134", "robots.txt"],
    [`/to?to=${encodeURIComponent("file:///etc/passwd")}`, "E130", "web address"],
    ["/large", "E102", "20 MB"],
  ])("%s gives %s", async (path, code, words) => {
    await expect(source(path)).rejects.toMatchObject({ code, message: expect.stringContaining(words) });
  });

  test("that nobody answers is told", async () => {
    await expect(sourceAt(webFetch(true), "http://127.0.0.1:1/")).rejects.toMatchObject({
      code: "E131",
      message: expect.stringContaining("nobody answers there"),
    });
  });

  test("that a server speaks no https is told in words, and nothing is asked without it", async () => {
    const before = asked.length;
    await expect(sourceAt(webFetch(true), `https://127.0.0.1:${port}/talks-open`)).rejects.toMatchObject({
      code: "E131",
      message: expect.stringContaining("does not answer in https: where a server speaks only http, write http://"),
    });
    expect(asked).toHaveLength(before);
  });

  test("whose rules could not be had is left alone for minutes, unless a person asks who means it", async () => {
    const [patient, pressed] = [webFetch(true), webFetch(true, { troubleLasts: 0 })];
    down = true;
    for (const fetch of [patient, pressed])
      await expect(sourceAt(fetch, `${base}/talks-open`)).rejects.toMatchObject({ code: "E131" });
    down = false;
    await expect(sourceAt(patient, `${base}/talks-open`)).rejects.toMatchObject({ code: "E131" });
    expect((await sourceAt(pressed, `${base}/talks-open`)).url).toBe(`${base}/talks-open`);
    await expect(sourceAt(pressed, `${base}/closed/page`)).rejects.toMatchObject({ code: "E134" });
  });

  test("that answers without an end is left when its time is over", async () => {
    const client = webClient({ userAgent: "redthread", mayAsk: () => true, timeout: 300 });
    await expect(client.get(`${base}/slow`, 1000)).rejects.toMatchObject({ fault: "timeout" });
  });

  test("on a machine that is not public is not asked, whether it is a number, a name, or where a redirect leads", async () => {
    asked.length = 0;
    const closed = webFetch(false);
    for (const url of [
      base,
      `http://localhost:${port}/talks-open`,
      `http://[::1]:${port}/`,
      "http://169.254.169.254/",
      "http://0x7f000001/",
    ])
      await expect(closed(url)).rejects.toMatchObject({ code: "E133" });
    expect(asked).toEqual([]);
    const first = webFetch(false, { mayAsk: (address) => address === "127.0.0.1" });
    for (const to of [`http://127.0.0.2:${port}/talks-open`, "http://10.0.0.1/", "http://[::ffff:10.0.0.1]/"])
      await expect(first(`${base}/to?to=${encodeURIComponent(to)}`)).rejects.toMatchObject({ code: "E133" });
    expect(asked.every(({ headers }) => headers.host === `127.0.0.1:${port}`)).toBe(true);
  });
});

test("an address names its article by the last part of its path, else by the machine, whose end is no extension", () => {
  const names = [
    "https://example.org/news/talks.html?x=1",
    "https://gazeta.md/",
    "https://example.org/a%2Fb",
    "https://example.org/%ff",
  ];
  expect(names.map(nameOfAddress)).toEqual(["talks.html", "gazeta-md", "a-b", "%ff"]);
});

test("only addresses of the public Internet are public", () => {
  for (const address of ["93.184.216.34", "2606:2800:220:1:248:1893:25c8:1946"]) expect(isPublic(address)).toBe(true);
  const others =
    "127.0.0.1 10.1.2.3 172.16.0.1 192.168.0.1 169.254.169.254 100.64.0.1 0.0.0.0 224.0.0.1 255.255.255.255 192.0.2.1 " +
    ":: ::1 fe80::1 fc00::1 ff02::1 ::ffff:127.0.0.1 64:ff9b::7f00:1 2002:7f00:1:: 2001:db8::1 ::7f00:1 ::a00:1 4000::1 localhost";
  for (const address of others.split(" ")) expect(isPublic(address)).toBe(false);
});

describe("redthread extract", () => {
  test("reads pages, feeds and files together, and tells what it could not fetch", async () => {
    const { path, remove } = folderOf({ "a.txt": "Li Xiaodong met Dmitry Medvedev." });
    const { code, out, err } = await run(
      ["extract", `${base}/talks-open`, `${base}/feed`, "a.txt", `${base}/nowhere`, "--allow-private", "--threads", "1"],
      { cwd: path },
    );
    remove();
    expect(code).toBe(1);
    expect(err).toContain("[E131]");
    const articles = out
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line).article);
    expect(articles).toMatchObject([
      { id: "talks-open", title: "Talks open", url: `${base}/talks-open`, source: "127.0.0.1" },
      { title: "Talks", source: "Courier", text: "Xi Jinping spoke." },
      { id: "a" },
    ]);
  });

  test("does not fetch from this machine unless it is asked to, and reads the columns that are named", async () => {
    const { path, remove } = folderOf({ "a.csv": "x,y\nTalks,Li Xiaodong met Dmitry Medvedev.\n" });
    const { code, out, err } = await run(
      ["extract", `${base}/talks-open`, "a.csv", "--columns", "text=y,title=x", "--threads", "1"],
      { cwd: path },
    );
    expect(code).toBe(1);
    expect(err).toContain("[E133]");
    expect(JSON.parse(out).article).toMatchObject({ title: "Talks", text: "Li Xiaodong met Dmitry Medvedev." });
    const wrong = await run(["extract", "a.csv", "--columns", "words=y"], { cwd: path });
    remove();
    expect([wrong.code, wrong.err]).toEqual([2, expect.stringContaining("[E415]")]);
  });
});
