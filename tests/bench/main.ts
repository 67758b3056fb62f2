import { readdirSync, statSync } from "node:fs";
import { cpus } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import nlp from "compromise";
import type { Article } from "../../src/article/article.ts";
import { ENGINES } from "../../src/engines/engines.ts";
import { modelBytes } from "../../src/platform/node.ts";
import { mixedArticles } from "./articles.ts";
import { benchLanguage } from "./language.ts";

/** What one program did with the articles. */
interface Result {
  readonly name: string;
  readonly loadSeconds: number;
  readonly seconds: number;
  readonly articlesPerSecond: number;
  readonly wordsPerSecond: number;
  /** Megabytes still in use after a collection, by the number of articles done. */
  readonly liveHeap: Readonly<Record<number, number>>;
  /** The largest heap seen, in megabytes. */
  readonly peakHeap: number;
  /** What was found, so that nothing can be skipped: assertions, or names. */
  readonly found: number;
}

const { values } = parseArgs({ options: { json: { type: "boolean" }, articles: { type: "string", default: "1000" } } });
const COUNT = Number(values.articles);
if (!Number.isInteger(COUNT) || COUNT < 1)
  throw new RangeError(`"${values.articles}" is not a number of articles: give a whole one.`);
const STOPS = [COUNT / 10, COUNT / 2, COUNT].map((stop) => Math.max(1, Math.floor(stop)));

setFlagsFromString("--expose-gc");
const collect = runInNewContext("gc") as () => void;
const megabytes = (bytes: number): number => Math.round(bytes / 104857.6) / 10;
const heap = (): number => process.memoryUsage().heapUsed;
const wordsIn = (text: string): number => text.split(/\s+/).length;

/** The size of a file, or of all files of a folder. */
function diskMegabytes(path: string): number {
  const place = fileURLToPath(new URL(path, import.meta.url));
  const files = statSync(place).isDirectory()
    ? readdirSync(place, { recursive: true }).map((name) => join(place, String(name)))
    : [place];
  return megabytes(files.reduce((sum, file) => sum + (statSync(file).isFile() ? statSync(file).size : 0), 0));
}

/** Runs one program over the articles, one at a time, keeping none of them. */
async function measure(name: string, load: () => Promise<(article: Article) => number>): Promise<Result> {
  const started = performance.now();
  const read = await load();
  for (const article of mixedArticles(1)) read(article);
  const loadSeconds = (performance.now() - started) / 1000;
  const liveHeap: Record<number, number> = {};
  let [done, found, words, milliseconds, peak] = [0, 0, 0, 0, 0];
  for (const article of mixedArticles(COUNT)) {
    words += wordsIn(article.text);
    const before = performance.now();
    found += read(article);
    milliseconds += performance.now() - before;
    peak = Math.max(peak, heap());
    if (!STOPS.includes(++done)) continue;
    collect();
    liveHeap[done] = megabytes(heap());
  }
  const seconds = milliseconds / 1000;
  return {
    name,
    loadSeconds,
    seconds,
    articlesPerSecond: COUNT / seconds,
    wordsPerSecond: words / seconds,
    liveHeap,
    peakHeap: megabytes(peak),
    found,
  };
}

const [engine] = ENGINES;
const redthread = await measure(`redthread (${engine.version})`, async () => {
  const extract = await engine.load({ model: modelBytes });
  return (article) => extract(article).assertions.length;
});
const compromise = await measure(`compromise ${nlp.version}`, async () => ({ text }) => {
  const document = nlp(text);
  const names = [document.people(), document.places(), document.organizations()].map((view) => view.json().length);
  return names.reduce((sum, count) => sum + count, document.json().length);
});
const wink = await measure("wink-nlp 2.4", async () => {
  const [{ default: winkNLP }, { default: model }] = await Promise.all([import("wink-nlp"), import("wink-eng-lite-web-model")]);
  const read = winkNLP(model);
  const { its } = read;
  // Sentences, tags and base forms: it has neither trees nor names of people and bodies.
  return ({ text }) => {
    const document = read.readDoc(text);
    return (
      document.sentences().out().length +
      document.tokens().out(its.pos).length +
      document.tokens().out(its.lemma as typeof its.pos).length
    );
  };
});
const ratio = redthread.articlesPerSecond / compromise.articlesPerSecond;
const ratioToWink = redthread.articlesPerSecond / wink.articlesPerSecond;
/** What each has to load, in megabytes on disk. */
const sizes = {
  "redthread model": diskMegabytes("../../data/model/english.rtlm"),
  compromise: diskMegabytes("../../node_modules/compromise/builds/compromise.js"),
  "wink-nlp model": diskMegabytes("../../node_modules/wink-eng-lite-web-model/dist"),
};

if (values.json) {
  const machine = { node: process.version, cpu: cpus()[0]?.model ?? "unknown" };
  process.stdout.write(
    `${JSON.stringify({ articles: COUNT, machine, results: [redthread, compromise, wink], ratio, ratioToWink, sizes }, null, 2)}\n`,
  );
} else {
  const columns = ["", "articles/s", "words/s", "load s", "run s", ...STOPS.map((stop) => `MB at ${stop}`), "peak MB", "found"];
  const rows = [redthread, compromise, wink].map((result) => [
    result.name,
    result.articlesPerSecond.toFixed(1),
    result.wordsPerSecond.toFixed(0),
    result.loadSeconds.toFixed(2),
    result.seconds.toFixed(2),
    ...STOPS.map((stop) => String(result.liveHeap[stop])),
    String(result.peakHeap),
    String(result.found),
  ]);
  const widths = columns.map((column, i) => Math.max(column.length, ...rows.map((row) => row[i]?.length ?? 0)));
  const line = (cells: readonly string[]): string =>
    cells.map((cell, i) => (i === 0 ? cell.padEnd(widths[i] ?? 0) : cell.padStart(widths[i] ?? 0))).join("  ");
  process.stdout.write(
    `${COUNT} articles of about 400 words, one process, none kept (Node ${process.version}, ${cpus()[0]?.model ?? "unknown CPU"})\n\n`,
  );
  process.stdout.write(
    `${[columns, ...rows].map(line).join("\n")}\n\nredthread reads ${ratio.toFixed(2)} times as many articles a second as compromise, ${ratioToWink.toFixed(2)} times as many as wink-nlp.\nMegabytes on disk: ${Object.entries(
      sizes,
    )
      .map(([name, size]) => `${name} ${size}`)
      .join(", ")}.\n\nTags, trees and names alone:\n`,
  );
  await benchLanguage();
}
