import { expect, test } from "vitest";
import { openFirstGraph } from "../../src/worker/opening-session.ts";

test("a file that is gone when it is to be opened is told of, with its name", async () => {
  const gone = new Blob(["source,target\nAda,Ben\n"]);
  gone.slice = () => Object.assign(new Blob(), { arrayBuffer: () => Promise.reject(new Error("NotReadableError")) });
  const sources = [
    { name: "words.json", blob: new Blob(['{"title": "A"}']) },
    { name: "gone.csv", blob: gone },
  ];
  const reply = await openFirstGraph({ sources });
  expect(reply).toMatchObject({ kind: "failed", index: 1 });
  expect(reply.kind === "failed" && reply.message).toMatch(/^\[E110\] "gone\.csv".*NotReadableError/);
});
