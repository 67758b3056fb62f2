import { readFileSync } from "node:fs";
import { request } from "node:http";
import { createServer } from "node:net";
import { networkInterfaces } from "node:os";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { listeningProblem } from "../../src/cli/commands/serve.ts";
import { refusal, securityHeaders } from "../../src/cli/guard.ts";
import { EXTRACTIONS } from "../exporters/sample.ts";
import { ask } from "./ask.ts";
import { folderOf, run } from "./run.ts";
import { type Serving, serving } from "./serving.ts";

const FOLDER = folderOf({ "talks.jsonl": EXTRACTIONS.map((extraction) => `${JSON.stringify(extraction)}\n`).join("") });
afterAll(FOLDER.remove);

describe("redthread serve", () => {
  let port = 0;
  let server: Serving;

  beforeAll(async () => {
    server = await serving(["talks.jsonl", "--open"], FOLDER.path);
    port = server.port;
  });

  afterAll(() => void server.process.kill("SIGKILL"));

  test("serves the app, with the page's own policy and no room for other pages", async () => {
    const { status, headers, body } = await ask(port, "/");
    expect(status).toBe(200);
    expect(body).toMatch(/<!doctype html>/i);
    for (const [name, value] of Object.entries(securityHeaders(body))) expect(headers[name.toLowerCase()]).toBe(value);
    expect(headers["content-security-policy"]).toMatch(/default-src .*; frame-ancestors 'none'$/);
    // Whatever is made on the way, such as a blob, may not run or be drawn.
    expect(headers["content-security-policy"]).not.toContain("blob:");
    expect(headers["x-content-type-options"]).toBe("nosniff");
  });

  test("tells its page, and no other, that it fetches web addresses for it, which are public ones where it was not told otherwise", async () => {
    const { headers, body } = await ask(port, "/");
    expect(body).toContain(
      `<meta name="redthread-fetch" content="fetch" />\n    <meta name="redthread-project" content="own" />\n  </head>`,
    );
    // A page that was kept would ask another server that takes this port later.
    expect(headers["cache-control"]).toBe("no-store");
    const [head, built] = [await ask(port, "/", {}, "HEAD"), readFileSync("dist/app/index.html", "utf8")];
    expect([head.body, head.headers["content-length"]]).toEqual(["", String(Buffer.byteLength(body))]);
    expect(built).not.toContain("redthread-fetch");
    const own = { Origin: `http://127.0.0.1:${port}`, "Content-Type": "application/json" };
    const { status, body: told } = await ask(port, "/fetch", own, "POST", `{"url":"http://127.0.0.1:${port}/"}`);
    expect([status, JSON.parse(told).problem]).toEqual([200, expect.stringContaining("[E133]")]);
  });

  test("gives the project named on the command line to the app in place of the sample", async () => {
    const { status, headers, body } = await ask(port, "/sample.json");
    expect([status, headers["content-type"]]).toEqual([200, "application/json"]);
    const { format, title, extractions, positions } = JSON.parse(body);
    expect([format, title, extractions.length]).toEqual(["redthread", "talks", 2]);
    expect(Object.keys(positions)).toContain("person/li-xiaodong");
    expect((await ask(port, "/sample.json", {}, "HEAD")).body).toBe("");
  });

  test("answers no page that reached it under another name, and no page from elsewhere", async () => {
    expect((await ask(port, "/", { Host: "evil.example" })).status).toBe(403);
    expect((await ask(port, "/", { Host: `evil.example:${port}` })).status).toBe(403);
    expect((await ask(port, "/sample.json", { Origin: "http://evil.example" })).status).toBe(403);
    expect((await ask(port, "/sample.json", { Origin: "null" })).status).toBe(403);
    expect((await ask(port, "/", { Host: `localhost:${port}`, Origin: `http://localhost:${port}` })).status).toBe(200);
  });

  test("answers no page elsewhere that reaches for it by a link, an image or a script", async () => {
    for (const site of ["cross-site", "same-site"]) {
      for (const mode of ["navigate", "no-cors"]) {
        const { status, body } = await ask(port, "/", { "Sec-Fetch-Site": site, "Sec-Fetch-Mode": mode });
        expect([status, body]).toEqual([403, "This address answers only pages of its own: type it into the address bar.\n"]);
      }
    }
    expect((await ask(port, "/", { "Sec-Fetch-Site": "none" })).status).toBe(200);
    expect((await ask(port, "/sample.json", { "Sec-Fetch-Site": "same-origin" })).status).toBe(200);
  });

  test("only reads: other methods and paths outside the app get nothing", async () => {
    const post = await ask(port, "/", {}, "POST");
    expect([post.status, post.headers.allow]).toEqual([405, "GET, HEAD"]);
    for (const path of ["/nothing", "/../../package.json", "/%2e%2e/%2e%2e/package.json", "/..%2f..%2fpackage.json"]) {
      const { status, body } = await ask(port, path);
      expect([status, body]).toEqual([404, "There is nothing at this address.\n"]);
    }
  });

  test("listens on this machine alone", async () => {
    const outside = Object.values(networkInterfaces()).flatMap((list) => list ?? []);
    for (const { address, internal, family } of outside) {
      if (internal || family !== "IPv4") continue;
      await expect(
        new Promise((resolve, reject) => request({ host: address, port }, resolve).on("error", reject).end()),
      ).rejects.toMatchObject({ code: "ECONNREFUSED" });
    }
  });

  test("stops at Ctrl+C, all well, even with a page connected", async () => {
    server.process.kill("SIGINT");
    expect(await server.ended).toBe(0);
  });
});

test("serve says that a port is in use", async () => {
  const other = createServer();
  await new Promise<void>((resolve) => other.listen(0, "127.0.0.1", resolve));
  const { port } = other.address() as { port: number };
  const { code, err } = await run(["serve", "--port", String(port)]);
  await new Promise((resolve) => other.close(resolve));
  expect([code, err]).toEqual([1, expect.stringContaining(`[E403] Port ${port} is in use`)]);
});

test("serve says of a port that it may not open what to do", () => {
  const refused = Object.assign(new Error("listen EACCES"), { code: "EACCES" });
  expect(listeningProblem(80, refused).message).toMatch(/^\[E405\] Port 80 cannot be opened \(EACCES\): .*--port/);
});

test("on port 80 browsers leave the port out", () => {
  expect(refusal("GET", { host: "localhost" }, 80)).toBe(null);
  expect(refusal("GET", { host: "localhost" }, 4173)).toBe(403);
  expect(refusal("GET", {}, 80)).toBe(403);
});
