import { once } from "node:events";
import { createServer, type Server, request as send } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { fetchingFor } from "../../src/cli/fetching.ts";
import { type Fetch, webFetch } from "../../src/cli/web.ts";
import { listen } from "../../src/platform/node.ts";
import { type NewsSite, newsSite } from "../support/news-site.ts";
import { type Answer, ask } from "./ask.ts";

// What `redthread serve` answers its own page, which has web addresses fetched by it.

let site: NewsSite;
const servers: Server[] = [];
/** The port of a server that fetches from private machines too, in whose time the slow page of the site does not end. */
let open = 0;
/** The port of one that does not. */
let closed = 0;

async function served(fetched: Fetch): Promise<number> {
  const answer = fetchingFor(fetched);
  const { server, port } = await listen(0, (...asked) => void answer(...asked));
  servers.push(server);
  return port;
}

beforeAll(async () => {
  site = await newsSite();
  open = await served(webFetch(true, { timeout: 1500 }));
  closed = await served(webFetch(false));
});
afterAll(() => {
  site.stop();
  for (const server of servers) server.close().closeAllConnections();
});
beforeEach(() => {
  site.asked.length = 0;
});

/** The headers of the app's own page. */
const own = (port: number): Record<string, string> => ({
  Host: `127.0.0.1:${port}`,
  Origin: `http://127.0.0.1:${port}`,
  "Sec-Fetch-Site": "same-origin",
  "Content-Type": "application/json",
});

const fetched = (path: string, port = open, headers = own(port)): Promise<Answer> =>
  ask(port, "/fetch", headers, "POST", JSON.stringify({ url: path.startsWith("/") ? site.base + path : path }));

describe("the page of redthread serve", () => {
  test("is given what stands at an address: bytes that nobody shows or runs, what they are, and where they were at last", async () => {
    for (const path of ["/news/talks", "/moved"]) {
      const { status, headers, body } = await fetched(path);
      expect(status).toBe(200);
      expect(body).toContain("Li Xiaodong met Dmitry Medvedev");
      expect(headers).toMatchObject({
        "content-type": "application/octet-stream",
        "content-disposition": "attachment",
        "content-security-policy": "default-src 'none'; sandbox",
        "redthread-address": `${site.base}/news/talks`,
        "redthread-media-type": "text/html",
      });
      expect(headers["access-control-allow-origin"]).toBeUndefined();
    }
    expect(site.asked).toEqual(["/robots.txt", "/news/talks", "/moved", "/news/talks"]);
  });

  test.each([
    ["/gone", "E131", "HTTP 404"],
    ["/closed/page", "E134", "robots.txt"],
    ["/round", "E135", "5 times"],
    ["/large", "E102", "20 MB"],
    ["/slow", "E132", "in time"],
    ["file:///etc/passwd", "E130", "no web address"],
    ["http://127.0.0.1:1/", "E131", "nobody answers there"],
  ])("is told why %s gives nothing: %s", async (path, code, words) => {
    const { status, headers, body } = await fetched(path);
    expect([status, headers["content-type"]]).toEqual([200, "application/json"]);
    expect(JSON.parse(body)).toEqual({ problem: expect.stringMatching(new RegExp(`^\\[${code}\\].*${words}`, "u")) });
  });

  test("is given nothing of a private machine unless serve was told to allow it, and none is asked", async () => {
    for (const url of [`${site.base}/news/talks`, "http://[::1]/", "http://169.254.169.254/latest/", "http://0x7f000001/"]) {
      const { status, body } = await fetched(url, closed);
      expect([status, JSON.parse(body).problem]).toEqual([200, expect.stringContaining("[E133]")]);
    }
    expect(site.asked).toEqual([]);
  });

  test.each([
    ["a page that has no end", "/slow"],
    ["a site that does not tell its rules", "/"],
  ])("that has gone away from %s is not fetched for any longer, and holds up nobody", async (_what, path) => {
    const silent = createServer();
    await new Promise<void>((resolve) => silent.listen(0, "127.0.0.1", resolve));
    const base = path === "/" ? `http://127.0.0.1:${(silent.address() as AddressInfo).port}` : site.base;
    const heard = path === "/" ? once(silent, "request") : expect.poll(() => site.open(), { timeout: 20_000 }).toBe(1);
    // A server that would wait for longer than this test does.
    const patient = await served(webFetch(true, { timeout: 300_000 }));
    const request = send({ host: "127.0.0.1", port: patient, path: "/fetch", method: "POST", headers: own(patient) });
    request.on("error", () => undefined).end(JSON.stringify({ url: base + path }));
    await heard;
    const next = fetched("/news/talks", patient);
    request.destroy();
    expect((await next).body).toContain("Li Xiaodong");
    expect(site.open()).toBe(0);
    silent.close().closeAllConnections();
  });
});

describe("nobody else has anything fetched:", () => {
  const change = (changes: Readonly<Record<string, string | null>>): Record<string, string> =>
    Object.fromEntries(
      Object.entries({ ...own(open), ...changes }).filter((entry): entry is [string, string] => entry[1] !== null),
    );

  test.each([
    ["a page elsewhere", { Origin: "http://evil.example", "Sec-Fetch-Site": "cross-site" }, 403],
    ["a page elsewhere in a browser that does not say so", { Origin: "http://evil.example", "Sec-Fetch-Site": null }, 403],
    ["a page of another server of this machine", { Origin: "http://127.0.0.1:9", "Sec-Fetch-Site": "same-site" }, 403],
    ["a sandboxed page", { Origin: "null", "Sec-Fetch-Site": "cross-site" }, 403],
    ["whoever names no origin", { Origin: null, "Sec-Fetch-Site": null }, 403],
    ["whoever came by the address bar or a bookmark", { "Sec-Fetch-Site": "none" }, 403],
    ["a page that reached this server under another name", { Host: "evil.example", Origin: "http://evil.example" }, 403],
    ["a form", { "Content-Type": "application/x-www-form-urlencoded" }, 415],
    ["a form that says it is text", { "Content-Type": "text/plain" }, 415],
    ["a form with files", { "Content-Type": "multipart/form-data; boundary=application/json" }, 415],
    ["a body that does not say what it is", { "Content-Type": null }, 415],
  ] as const)("%s is refused", async (_who, changes, status) => {
    expect((await fetched("/news/talks", open, change(changes))).status).toBe(status);
    expect(site.asked).toEqual([]);
  });

  test("a link, an image and the browser's question before a stranger's script are refused", async () => {
    const query = `/fetch?url=${encodeURIComponent(`${site.base}/news/talks`)}`;
    for (const method of ["GET", "HEAD", "OPTIONS", "PUT"]) {
      const { status, headers } = await ask(open, query, own(open), method);
      expect([status, headers.allow, headers["access-control-allow-origin"]]).toEqual([405, "POST", undefined]);
    }
    expect(site.asked).toEqual([]);
  });

  test.each([
    ["no JSON", "url=http://example.org", 400],
    ["JSON of another shape", '{"address":"http://example.org"}', 400],
    ["more than it takes", '{"url":"http://example.org","and":"more"}', 400],
    ["a list", '["http://example.org"]', 400],
    ["nothing", "", 400],
    ["a question that is too large", JSON.stringify({ url: `http://example.org/${"x".repeat(20_000)}` }), 413],
  ])("%s is refused", async (_what, body, status) => {
    expect((await ask(open, "/fetch", own(open), "POST", body)).status).toBe(status);
  });

  test("a question that is too large is refused without being read to its end", async () => {
    const request = send({ host: "127.0.0.1", port: open, path: "/fetch", method: "POST", headers: own(open) });
    const status = new Promise((resolve, reject) =>
      request.on("response", (response) => resolve(response.statusCode)).on("error", reject),
    );
    request.write("x".repeat(20_000));
    expect(await status).toBe(413);
    request.destroy();
  });
});
