import { spawn } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { cpus, tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { mixedArticles } from "./articles.ts";
import { writeMixed, writePlain } from "./mixed-folder.ts";

// Builds a graph of the same articles as plain text and spread over all formats, each in a process of its own, turn by turn.

const { values } = parseArgs({
  options: {
    articles: { type: "string", default: "1000" },
    rounds: { type: "string", default: "3" },
    json: { type: "boolean" },
  },
});
const whole = (text: string): number => {
  const number = Number(text);
  if (!Number.isInteger(number) || number < 1) throw new RangeError(`"${text}" is not a number: give a whole one.`);
  return number;
};
const COUNT = whole(values.articles);
const ROUNDS = whole(values.rounds);
/** Memory that grows with the collection shows beside a quarter of it. */
const SIZES = [Math.ceil(COUNT / 4), COUNT];

const MAIN = fileURLToPath(new URL("../../dist/library/cli/main.js", import.meta.url));
if (!existsSync(MAIN)) throw new Error("There is no built command: run it with npm run bench:mixed.");

/** Writes what the process used, all its threads together, into the file that the environment names. */
const TELL_USAGE =
  'import { writeFileSync } from "node:fs"; import { isMainThread } from "node:worker_threads";' +
  'if (isMainThread) process.on("exit", () => writeFileSync(process.env.USAGE_FILE, JSON.stringify(process.resourceUsage())));';

/** What one build took. */
interface Build {
  readonly seconds: number;
  /** The work of all cores: less disturbed by what else the machine does. */
  readonly cpuSeconds: number;
  readonly peakMegabytes: number;
  readonly articles: number;
  readonly problems: readonly string[];
}

async function build(input: string, folder: string): Promise<Build> {
  const [used, report] = [join(folder, "used.json"), join(folder, "report.json")];
  const args = ["build", input, "-o", join(folder, "graph.json"), "--no-cache", "--quiet", "--report", report];
  const started = performance.now();
  const command = spawn(process.execPath, ["--import", `data:text/javascript,${encodeURIComponent(TELL_USAGE)}`, MAIN, ...args], {
    env: { ...process.env, USAGE_FILE: used },
    stdio: ["ignore", "inherit", "inherit"],
  });
  const code = await new Promise((resolve, reject) => command.on("error", reject).on("close", resolve));
  const seconds = (performance.now() - started) / 1000;
  if (code !== 0) throw new Error(`The build of ${input} ended with ${code}.`);
  const { articles, problems } = JSON.parse(readFileSync(report, "utf8")) as Pick<Build, "articles" | "problems">;
  const { userCPUTime, systemCPUTime, maxRSS } = JSON.parse(readFileSync(used, "utf8")) as NodeJS.ResourceUsage;
  return { seconds, cpuSeconds: (userCPUTime + systemCPUTime) / 1e6, peakMegabytes: maxRSS / 1024, articles, problems };
}

const median = (numbers: readonly number[]): number => numbers.toSorted((a, b) => a - b)[numbers.length >> 1] ?? Number.NaN;

/** One folder, and what its builds took. */
interface Case {
  readonly kind: "plain" | "mixed";
  readonly size: number;
  readonly input: string;
  readonly files: number;
  readonly bytes: number;
  readonly builds: Build[];
}

const folder = mkdtempSync(join(tmpdir(), "redthread-bench-"));
try {
  const cases: readonly Case[] = SIZES.flatMap((size) => {
    const articles = [...mixedArticles(size)];
    return (["plain", "mixed"] as const).map((kind) => {
      const input = join(folder, `${kind}-${size}`);
      const written = (kind === "plain" ? writePlain : writeMixed)(input, articles);
      return { kind, size, input, ...written, builds: [] };
    });
  });
  for (let round = 0; round < ROUNDS; round++) {
    for (const each of cases) {
      const done = await build(each.input, folder);
      if (done.articles !== each.size)
        throw new Error(`${each.size - done.articles} articles of ${each.input} were lost: ${done.problems[0]}`);
      each.builds.push(done);
    }
  }
  const results = cases.map(({ kind, size, files, bytes, builds }) => ({
    kind,
    articles: size,
    files,
    bytes,
    seconds: median(builds.map(({ seconds }) => seconds)),
    cpuSeconds: median(builds.map(({ cpuSeconds }) => cpuSeconds)),
    peakMegabytes: median(builds.map(({ peakMegabytes }) => peakMegabytes)),
  }));
  const ratios = SIZES.map((size) => {
    const of = (kind: Case["kind"], what: "seconds" | "cpuSeconds" | "peakMegabytes"): number =>
      results.find((each) => each.kind === kind && each.articles === size)?.[what] ?? Number.NaN;
    const ratio = (what: Parameters<typeof of>[1]): number => of("mixed", what) / of("plain", what);
    return { articles: size, time: ratio("seconds"), work: ratio("cpuSeconds"), memory: ratio("peakMegabytes") };
  });
  const machine = { node: process.version, cpu: cpus()[0]?.model ?? "unknown", cores: cpus().length };
  if (values.json) process.stdout.write(`${JSON.stringify({ rounds: ROUNDS, machine, results, ratios }, null, 2)}\n`);
  else {
    process.stdout.write(
      `Builds of about 400 words an article, medians of ${ROUNDS} (Node ${machine.node}, ${machine.cores} × ${machine.cpu})\n\n`,
    );
    const table = [
      ["", "articles", "files", "MB", "seconds", "CPU s", "articles/s", "peak MB"],
      ...results.map(({ kind, articles, files, bytes, seconds, cpuSeconds, peakMegabytes }) => [
        kind,
        String(articles),
        String(files),
        (bytes / 1e6).toFixed(1),
        seconds.toFixed(1),
        cpuSeconds.toFixed(1),
        (articles / seconds).toFixed(1),
        peakMegabytes.toFixed(0),
      ]),
    ];
    const widths = table[0]?.map((_, at) => Math.max(...table.map((row) => row[at]?.length ?? 0))) ?? [];
    for (const row of table) process.stdout.write(`${row.map((cell, at) => cell.padStart(widths[at] ?? 0)).join("  ")}\n`);
    for (const { articles, time, work, memory } of ratios)
      process.stdout.write(
        `\nOf ${articles} articles, mixed takes ${time.toFixed(2)} times as long as plain (${work.toFixed(2)} times the work of all cores), and ${memory.toFixed(2)} times the memory.`,
      );
    process.stdout.write("\n");
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
