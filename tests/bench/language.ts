import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { cpus } from "node:os";
import { fileURLToPath } from "node:url";
import { inChromium } from "./browser.ts";
import { type ReadingSpeed, readingSpeed } from "./reading-speed.ts";

// `npx tsx tests/bench/language.ts`: how fast tags, trees and names are found, on one thread, and how fast the model is ready.

const ARTICLES = new URL("../../data/articles/", import.meta.url);
const KERNELS = ["simd", "plain"];

const model = (): Uint8Array => readFileSync(new URL("../../data/model/english.rtlm", import.meta.url));
const texts = (): string[] => readdirSync(ARTICLES).map((name) => readFileSync(new URL(name, ARTICLES), "utf8"));

/** The speed in a process of its own. */
function inNode(kernel: string): ReadingSpeed {
  const script = fileURLToPath(import.meta.url);
  return JSON.parse(execFileSync(process.execPath, [...process.execArgv, script, kernel], { encoding: "utf8" })) as ReadingSpeed;
}

function line(place: string, { kernel, ready, first, best }: ReadingSpeed): string {
  const times = `ready in ${ready.toFixed(0)} ms  first round ${first} tokens/s  then ${best} tokens/s`;
  return `${place.padEnd(16)}  ${kernel.padEnd(5)}  ${times}`;
}

/**
 * Prints tokens a second and the time until the model is ready, with the accelerator and in plain TypeScript, in Node and in a
 * worker of Chromium, and how the two compare.
 */
export async function benchLanguage(): Promise<void> {
  console.log(`${cpus()[0]?.model}, Node ${process.version}, the sample articles, one article at a time, one thread`);
  const node = KERNELS.map(inNode);
  const chromium = await inChromium(model(), texts(), KERNELS);
  for (const speed of node) console.log(line("Node", speed));
  for (const speed of chromium) console.log(line("Chromium worker", speed));
  for (const [k, speed] of chromium.entries()) {
    console.log(
      `${speed.kernel}: Chromium reads ${(speed.best / (node[k]?.best ?? Number.NaN)).toFixed(2)} times as fast as Node`,
    );
  }
}

const [script, kernel] = process.argv.slice(1);
if (script === fileURLToPath(import.meta.url)) {
  if (kernel) console.log(JSON.stringify(readingSpeed(model(), texts(), kernel)));
  else await benchLanguage();
}
