import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { cpus } from "node:os";
import { fileURLToPath } from "node:url";
import { annotatorOf } from "../../src/language/model/annotate.ts";
import { readModel } from "../../src/language/model/read-model.ts";
import { splitSentences } from "../../src/language/sentences.ts";
import { type Tokens, tokenize } from "../../src/language/tokenize.ts";

// `npx tsx tests/bench/language.ts`: how fast tags, trees and names are found, on one thread, and how fast the model is ready.

const MODEL = new URL("../../data/model/english.rtlm", import.meta.url);
const ARTICLES = new URL("../../data/articles/", import.meta.url);
const ROUNDS = 3;

function sentencesOf(text: string): string[][] {
  return splitSentences(text, []).map(({ span }) => {
    const tokens: Tokens = { start: [], end: [] };
    tokenize(text, span[0], span[1], tokens);
    return tokens.start.map((start, i) => text.slice(start, tokens.end[i]));
  });
}

function measure(kernel: string): void {
  const bytes = readFileSync(MODEL);
  const started = performance.now();
  const model = readModel(bytes);
  const annotator = annotatorOf(model, kernel === "plain" ? { kernel } : {});
  annotator.annotate(["Xi Jinping opened the World Internet Conference in Wuzhen .".split(" ")]);
  const ready = performance.now() - started;
  const articles = readdirSync(ARTICLES).map((name) => sentencesOf(readFileSync(new URL(name, ARTICLES), "utf8")));
  const tokens = articles.flat(2).length;
  const seconds = Array.from({ length: ROUNDS + 1 }, () => {
    const from = performance.now();
    for (const sentences of articles) annotator.annotate(sentences);
    return (performance.now() - from) / 1000;
  });
  // The first round still compiles; the best of the others is the one least disturbed.
  const [first = 0, ...others] = seconds.map((time) => Math.round(tokens / time));
  console.log(
    `${annotator.kernel.padEnd(5)}  ready in ${ready.toFixed(0)} ms  first round ${first} tokens/s  then ${Math.max(...others)} tokens/s`,
  );
}

/** Prints tokens a second and the time until the model is ready, with the accelerator and in plain TypeScript, each in a process of its own. */
export function benchLanguage(): void {
  console.log(`${cpus()[0]?.model}, Node ${process.version}, the sample articles, one article at a time, one thread`);
  for (const id of ["simd", "plain"]) {
    execFileSync(process.execPath, [...process.execArgv, fileURLToPath(import.meta.url), id], { stdio: "inherit" });
  }
}

const [script, kernel] = process.argv.slice(1);
if (script === fileURLToPath(import.meta.url)) {
  if (kernel) measure(kernel);
  else benchLanguage();
}
