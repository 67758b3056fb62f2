import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Article } from "../../src/article/article.ts";
import { linkFollower } from "../../src/cli/follow-links.ts";
import { SilentMachines } from "../../src/cli/silent-machines.ts";
import { type Fetch, webFetch } from "../../src/cli/web.ts";

// A feed whose links lead to machines that let everybody wait.

const asked: string[] = [];
/** Answers to nothing but robots.txt, and "no such page" below /gone. */
const tarpit = createServer((request, response) => {
  const path = request.url ?? "";
  if (path !== "/robots.txt") asked.push(path);
  if (path === "/robots.txt" || path.startsWith("/gone")) response.writeHead(404).end();
});
let base = "";
let port = 0;
beforeAll(async () => {
  await new Promise<void>((resolve) => tarpit.listen(0, "127.0.0.1", resolve));
  port = (tarpit.address() as AddressInfo).port;
  base = `http://127.0.0.1:${port}`;
});
afterAll(() => {
  tarpit.closeAllConnections();
  tarpit.close();
});

const hurried = (): Fetch => webFetch(true, { timeout: 300 });
const entry = (url: string): Article => ({
  ...{ id: url, url, title: "", date: null, source: null },
  ...{ text: "Li met Medvedev.", furniture: [] },
});

test("a machine that has not answered three times is asked no more in the run, in other feeds neither, and the entries keep their text", async () => {
  const [fetch, silent] = [hurried(), new SilentMachines()];
  asked.length = 0;
  const problems: string[] = [];
  for (const feed of ["one", "two"]) {
    const follow = linkFollower(fetch, `https://courier.example/${feed}`, silent);
    for (let n = 0; n < 50; n++) {
      const followed = await follow(entry(`${base}/${feed}/${n}`));
      expect(followed.articles).toMatchObject([{ text: "Li met Medvedev." }]);
      expect(followed.isLater ?? false).toBe(
        asked.length === 3 && followed.problems.every(({ message }) => !/E132/.test(message)),
      );
      problems.push(...followed.problems.map(({ message }) => message));
    }
  }
  expect(asked).toEqual(["/one/0", "/one/1", "/one/2"]);
  expect(problems).toHaveLength(4);
  for (const problem of problems.slice(0, 3)) expect(problem).toMatch(/^\[E136\].*\[E132\]/);
  expect(problems[3]).toContain(`"127.0.0.1:${port}" has not answered 3 times`);
});

test("a machine that says that there is no such page has answered", async () => {
  const follow = linkFollower(hurried(), "https://courier.example/feed");
  asked.length = 0;
  for (let n = 0; n < 10; n++) expect((await follow(entry(`${base}/gone/${n}`))).problems).toHaveLength(1);
  expect(asked).toHaveLength(10);
});

test("a feed whose links name ever other machines that do not answer is followed no further after twenty", async () => {
  const follow = linkFollower(hurried(), "https://courier.example/feed");
  const problems: string[] = [];
  // Nobody listens there.
  for (let n = 1; n <= 60; n++)
    problems.push(...(await follow(entry(`http://127.0.0.${n}:1/page`))).problems.map(({ message }) => message));
  expect(problems).toHaveLength(21);
  expect(problems[20]).toContain("nobody has answered at 20 of its links");
});
