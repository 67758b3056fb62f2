import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Article } from "../../src/article/article.ts";
import { seeded } from "../../src/graph/random.ts";

const FOLDER = fileURLToPath(new URL("../../data/articles/", import.meta.url));
const FRONT_MATTER = /^---\n[\s\S]*?\n---\n/;

/** The sentences of the sample project, roughly cut. */
function sentences(): readonly string[] {
  const texts = readdirSync(FOLDER)
    .filter((name) => /\.(?:md|txt)$/.test(name))
    .sort()
    .map((name) =>
      readFileSync(FOLDER + name, "utf8")
        .replaceAll("\r\n", "\n")
        .replace(FRONT_MATTER, ""),
    );
  return texts.flatMap((text) => text.split(/(?<=[.!?]["”]?)\s+/)).filter((sentence) => sentence.split(/\s+/).length > 4);
}

/** Articles of about `words` words, mixed from the sentences of the sample project: the same ones every time. */
export function* mixedArticles(count: number, words = 400): Generator<Article> {
  const random = seeded(20151216);
  const pool = sentences();
  for (let n = 0; n < count; n++) {
    const paragraphs: string[] = [];
    for (let length = 0; length < words; ) {
      const paragraph = Array.from({ length: 3 }, () => pool[Math.floor(random() * pool.length)] ?? "").join(" ");
      length += paragraph.split(/\s+/).length;
      paragraphs.push(paragraph);
    }
    const day = String(1 + (n % 28)).padStart(2, "0");
    yield {
      id: `mixed-${n}`,
      title: `Mixed ${n}`,
      date: `2015-12-${day}`,
      source: null,
      text: paragraphs.join("\n\n"),
      furniture: [],
    };
  }
}
