import { expect, test } from "vitest";
import { WatchedAddress } from "../../src/cli/watched-address.ts";
import { RedthreadError } from "../../src/errors.ts";

test("a feed of very many links has them followed some at a time, each once, though it says the same all the while", async () => {
  const address = "https://courier.example/feed";
  const items = Array.from(
    { length: 1100 },
    (_, n) =>
      `<item><link>https://courier.example/${n}</link><description>Xi Jinping met Terry Kramer on day ${n}.</description></item>`,
  );
  const bytes = new TextEncoder().encode(`<rss><channel><title>Courier</title>${items.join("")}</channel></rss>`);
  const followed: string[] = [];
  const feed = new WatchedAddress(
    address,
    { followLinks: true },
    async (url) => {
      if (url === address) return { source: { name: "feed", bytes, mediaType: "application/rss+xml", url }, validators: {} };
      followed.push(url);
      throw new RedthreadError("E134", url, "courier.example");
    },
    null,
  );
  const counts: number[] = [];
  for (let times = 0; times < 4; times++) {
    for await (const _ of feed.ask());
    counts.push(followed.length);
  }
  expect(counts).toEqual([500, 1000, 1100, 1100]);
  expect(new Set(followed).size).toBe(1100);
});
