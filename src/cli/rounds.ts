import { isAbsolute, relative, sep } from "node:path";
import type { Extraction } from "../article/extraction.ts";
import { RedthreadError } from "../errors.ts";
import { STANDARD_INPUT } from "../platform/node.ts";
import { cacheIn, sha256, type TextCache } from "../platform/node-cache.ts";
import { diskOf, fileState, pause } from "../platform/node-watch.ts";
import { type Cache, documentCache } from "./cache.ts";
import { extracted, type Outcome, type Step } from "./extracted.ts";
import { type InputFile, type InputOptions, inputFiles, stepsOf, threadsFor } from "./inputs.ts";
import { progress } from "./progress.ts";
import { Report, type ReportOptions, say, type Told } from "./report.ts";
import { WatchedAddress } from "./watched-address.ts";
import { type Fetch, isWebAddress, webFetch } from "./web.ts";

/** What is held of a file or an address. */
interface Held {
  /** The state of the file when it was read; null for what is read whenever it is asked for. */
  readonly stamp: string | null;
  /** Its documents by their names in it, each with its hash. */
  readonly documents: ReadonlyMap<string, HeldDocument>;
  readonly problems: readonly Told[];
}

interface HeldDocument {
  readonly extraction: Extraction;
  readonly print: string;
  readonly cached: boolean;
}

/** A file or an address as it is now. */
interface Listed extends InputFile {
  readonly stamp: string | null;
  readonly isStill: boolean;
}

/** How many articles came, changed and went since the graph was written, and how many there are. */
export interface News {
  readonly fresh: number;
  readonly changed: number;
  readonly gone: number;
  readonly all: number;
}

/** A file that is still being written is looked at again after so many milliseconds, so often, before others go first. */
const LOOK_AGAIN = 500;
const LOOKS = 20;

/** Inputs that are read again and again: of each round only what is new or has changed costs anything. */
export class Rounds {
  readonly #inputs: readonly string[];
  readonly #options: InputOptions & ReportOptions;
  readonly #signal: AbortSignal;
  readonly #fetch: Fetch;
  readonly #cache: Cache | null;
  readonly #texts: TextCache | null;
  readonly #addresses = new Map<string, WatchedAddress>();
  /** In the order of the inputs. */
  #held = new Map<string, Held>();
  #leftOut: readonly string[] = [];
  /** On which disk each input lies. */
  readonly #disks = new Map<string, number>();
  /** The hashes of what is in the graph. */
  #written = new Map<string, string>();
  #unfinished = false;
  #away = false;
  #isFirst = true;

  private constructor(
    inputs: readonly string[],
    options: InputOptions & ReportOptions,
    signal: AbortSignal,
    caches: { readonly documents: Cache; readonly texts: TextCache } | null,
  ) {
    this.#inputs = inputs;
    this.#options = options;
    this.#signal = signal;
    this.#fetch = webFetch(options.allowPrivate ?? false, { signal });
    this.#cache = caches?.documents ?? null;
    this.#texts = caches?.texts ?? null;
  }

  /** Begins; nothing is read yet. Throws E302 where there can be no cache. */
  static async open(inputs: readonly string[], options: InputOptions & ReportOptions, signal: AbortSignal): Promise<Rounds> {
    const { cache } = options;
    const caches = typeof cache === "string" ? { documents: await documentCache(cache), texts: await cacheIn(cache) } : null;
    return new Rounds(inputs, options, signal, caches);
  }

  /** Whether a file was still being written when the others were read: it waits for the next round. */
  get isUnfinished(): boolean {
    return this.#unfinished;
  }

  /** Whether an input is not there, or cannot be looked through. */
  get isAway(): boolean {
    return this.#away;
  }

  /** All that was read, in the order of the inputs. */
  get extractions(): readonly Extraction[] {
    return [...this.#held.values()].flatMap(({ documents }) => Array.from(documents.values(), ({ extraction }) => extraction));
  }

  /** Reads what has come or changed, and asks the web addresses where they are `due`; tells what of it cannot be read. */
  async run(due: boolean): Promise<void> {
    const listed = await this.#list();
    const wanted = listed.filter(({ path, stamp, isStill }) =>
      isWebAddress(path) ? due : isStill && (stamp === null || this.#held.get(path)?.stamp !== stamp),
    );
    this.#unfinished = listed.some(({ isStill }) => !isStill);
    this.#away = listed.some(({ problem }) => problem !== undefined);
    this.#held = this.#kept(listed);
    const { quiet, verbose } = this.#options;
    const report = new Report(this.#options);
    if (this.#isFirst) for (const file of this.#leftOut) report.leaveOut(file);
    const bar = progress(this.#isFirst && !quiet && !verbose ? wanted.length : 0, "files");
    const stamps = new Map(wanted.map(({ path, stamp }) => [path, stamp]));
    const documents = new Map<string, HeldDocument>();
    try {
      for await (const outcome of extracted(this.#steps(wanted), this.#options.threads ?? threadsFor(wanted), this.#cache)) {
        if (this.#signal.aborted) return;
        if ("problems" in outcome) {
          if (!this.#isStillSo(outcome.input, outcome.problems)) report.add(outcome.problems);
          this.#hold(outcome.input, stamps.get(outcome.input) ?? null, documents, outcome.problems);
          documents.clear();
          bar.step();
        } else {
          report.article(outcome);
          documents.set(outcome.name ?? `${documents.size}`, heldDocument(outcome));
        }
      }
    } catch (error) {
      // What an address has told of and nobody holds is asked for anew.
      this.#addresses.clear();
      throw error;
    } finally {
      bar.stop();
    }
    this.#isFirst = false;
    report.failures(this.#options);
  }

  /**
   * What is held of the inputs as they are now, in their order: what is gone is forgotten. A folder that cannot be looked
   * through, for its disk is away or closed to us, tells nothing of what was in it: that stays.
   */
  #kept(listed: readonly Listed[]): Map<string, Held> {
    const found = new Set(listed.map(({ path }) => path));
    const kept = new Map<string, Held>();
    for (const { path, problem } of listed) {
      kept.set(path, this.#held.get(path) ?? NOTHING);
      if (!problem) continue;
      let articles = 0;
      for (const [file, held] of this.#held) {
        if (found.has(file) || !isBelow(file, path)) continue;
        kept.set(file, held);
        articles += held.documents.size;
      }
      if (articles > 0 && !this.#held.has(path))
        say(
          `"${path}" cannot be read any more: what was read of it stays (${articles} ${articles === 1 ? "article" : "articles"}).`,
        );
    }
    return kept;
  }

  /** Whether a file could not be opened before either, for the same reason: it is told once. */
  #isStillSo(path: string, problems: readonly Told[]): boolean {
    const before = this.#held.get(path)?.problems ?? [];
    return isClosed(problems) && problems.every(({ message }, i) => message === before[i]?.message);
  }

  #hold(path: string, stamp: string | null, documents: ReadonlyMap<string, HeldDocument>, problems: readonly Told[]): void {
    const address = this.#addresses.get(path);
    // A feed is a window: what it gave before stays. What cannot be opened may be as it was.
    const before = address || isClosed(problems) ? (this.#held.get(path)?.documents ?? []) : [];
    const standing = address ? address.problems.concat(problems.filter((each) => !address.told.includes(each))) : problems;
    this.#held.set(path, { stamp, documents: new Map([...before, ...documents]), problems: standing });
  }

  async *#steps(files: readonly Listed[]): AsyncGenerator<Step> {
    for (const file of files) {
      if (!isWebAddress(file.path)) {
        yield* stepsOf([file], this.#options, this.#fetch);
        continue;
      }
      const input = file.path;
      const address = this.#addresses.get(input) ?? new WatchedAddress(input, this.#options, this.#fetch, this.#texts);
      this.#addresses.set(input, address);
      for await (const { name, article } of address.ask()) yield { input, name, article };
      yield { input, problems: address.told };
    }
  }

  /** The inputs as they are now; waits a while for files that are still being written. */
  async #list(): Promise<readonly Listed[]> {
    let listed: readonly Listed[] = [];
    for (let look = 0; look < LOOKS && !this.#signal.aborted; look++) {
      if (look > 0) await pause(LOOK_AGAIN, this.#signal);
      const leftOut: string[] = [];
      const files: InputFile[] = [];
      for (const input of this.#inputs)
        for (const file of await this.#filesOf(input, (path) => leftOut.push(path))) files.push(file);
      const unique = new Map(files.map((file) => [file.path, file]));
      listed = await Promise.all(Array.from(unique.values(), stateOf));
      this.#leftOut = leftOut;
      // A folder that goes while it is looked through is looked at once more before all of it counts as gone.
      const isNew = ({ path, problem }: Listed): boolean => problem !== undefined && !this.#held.has(path);
      if (listed.every(({ isStill }) => isStill) && (this.#isFirst || look > 0 || !listed.some(isNew))) break;
    }
    return listed;
  }

  /** The files behind an input; a folder that stands empty since it lies on another disk is only the place of its own, which is away. */
  async #filesOf(input: string, leftOut: (file: string) => void): Promise<readonly InputFile[]> {
    const files = await inputFiles([input], this.#options, leftOut);
    if (isWebAddress(input) || input === STANDARD_INPUT) return files;
    const disk = await diskOf(input);
    if (disk === null) return files;
    const isAway = files.length === 0 && disk !== (this.#disks.get(input) ?? disk);
    if (isAway) return [{ path: input, problem: new RedthreadError("E110", input, "its disk is away") }];
    this.#disks.set(input, disk);
    return files;
  }

  /** What is new since the graph was written. */
  news(): News {
    let [fresh, changed, all] = [0, 0, 0];
    for (const [key, print] of this.#prints()) {
      all++;
      const before = this.#written.get(key);
      if (before === undefined) fresh++;
      else if (before !== print) changed++;
    }
    return { fresh, changed, gone: this.#written.size + fresh - all, all };
  }

  /** The graph is written: what comes from now on is new. */
  markWritten(): void {
    this.#written = new Map(this.#prints());
  }

  *#prints(): Generator<[key: string, print: string]> {
    for (const [path, { documents }] of this.#held) for (const [name, { print }] of documents) yield [`${path}\n${name}`, print];
  }

  /** Puts all that is held, and what could not be read, into the closing report. */
  tell(report: Report): void {
    for (const file of this.#leftOut) report.leaveOut(file);
    for (const { documents, problems } of this.#held.values()) {
      report.add(problems);
      for (const { cached } of documents.values()) {
        report.count("articles");
        if (cached) report.count("cached");
      }
    }
  }
}

const NOTHING: Held = { stamp: "", documents: new Map(), problems: [] };

const isClosed = (problems: readonly Told[]): boolean => problems.some(({ code }) => code === "E110");

/** Whether a file lies in a folder, however deep. */
function isBelow(file: string, folder: string): boolean {
  const way = relative(folder, file);
  return way !== "" && way !== ".." && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}

const heldDocument = ({ document, cached }: Extract<Outcome, { readonly document: string }>): HeldDocument => ({
  extraction: JSON.parse(document),
  print: sha256(document),
  cached,
});

/** What cannot be opened has the state of the reason; what is no file has one that never changes. */
async function stateOf(file: InputFile): Promise<Listed> {
  const { path, problem } = file;
  if (problem) return { ...file, stamp: problem.message, isStill: true };
  if (path === STANDARD_INPUT || isWebAddress(path)) return { ...file, stamp: "read", isStill: true };
  return { ...file, ...((await fileState(path)) ?? { stamp: null, isStill: true }) };
}
