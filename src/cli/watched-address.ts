import * as v from "valibot";
import type { Article } from "../article/article.ts";
import { sha256, type TextCache } from "../platform/node-cache.ts";
import type { Validators } from "../platform/node-web.ts";
import { isFeed } from "../readers/behind-link.ts";
import { readParts } from "../readers/read.ts";
import { articleFrom } from "../store/documents.ts";
import { type FollowLink, linkFollower } from "./follow-links.ts";
import { openingProblem } from "./opening-problem.ts";
import { type Part, type ReadingOptions, readOptions } from "./reading.ts";
import type { Told } from "./report.ts";
import type { Fetch, Fetched } from "./web.ts";

/** An article by a name that stays: what has it again is a newer state of it. */
export interface NamedArticle {
  readonly name: string;
  readonly article: Article;
}

/** What an address gave, but for the articles, which are kept each by itself. */
const MEMORY = v.object({
  /** How it was read: with other options it is read anew. */
  how: v.string(),
  /** With what the page says while it has not changed; none where it is to be read again. */
  state: v.nullable(v.object({ etag: v.exactOptional(v.string()), lastModified: v.exactOptional(v.string()) })),
  /** The hash of the page, for servers that do not tell whether it has changed. */
  body: v.string(),
  /** The articles in the order in which they came, each with the hash of what the page said of it. */
  entries: v.array(v.tuple([v.string(), v.string()])),
});

/** An entry whose page could not be fetched is followed again, so often in all. */
const MOST_TRIES = 3;

/**
 * A web address that is asked again and again. A feed is a window: what it gave once stays, here and in the cache for the next
 * time, whether it still lists it or not; what it gives anew under the same name takes the place of the old.
 */
export class WatchedAddress {
  readonly #address: string;
  readonly #options: ReadingOptions;
  readonly #fetch: Fetch;
  readonly #cache: TextCache | null;
  readonly #entries = new Map<string, string>();
  /** The hashes of entries that are not wanted. */
  readonly #leftOut = new Set<string>();
  readonly #tries = new Map<string, number>();
  #state: Validators | null = null;
  #body = "";
  #isOpen = false;
  /** What could not be read of the page as it is, and whether it could be fetched the last time. */
  #standing: readonly Told[] = [];
  #fault: Told | null = null;
  #told: readonly Told[] = [];

  constructor(address: string, options: ReadingOptions, fetch: Fetch, cache: TextCache | null) {
    this.#address = address;
    this.#options = options;
    this.#fetch = fetch;
    this.#cache = cache;
  }

  /** What is wrong with the address as of now. */
  get problems(): readonly Told[] {
    return this.#fault ? [...this.#standing, this.#fault] : this.#standing;
  }

  /** What was found to be wrong when it was asked the last time. */
  get told(): readonly Told[] {
    return this.#told;
  }

  /** The articles that are new or changed since the last time; the first time, with all that are kept from before. */
  async *ask(): AsyncGenerator<NamedArticle> {
    if (!this.#isOpen) yield* this.#kept();
    this.#isOpen = true;
    this.#told = [];
    let fetched: Fetched | null;
    try {
      fetched = await this.#fetch(this.#address, { state: this.#state ?? undefined });
      this.#fault = null;
    } catch (error) {
      this.#fault = openingProblem(this.#address, error);
      this.#told = [this.#fault];
      return;
    }
    if (!fetched) return;
    const body = sha256(fetched.source.bytes);
    if (body === this.#body) {
      this.#state = fetched.validators;
      return;
    }
    // Until it is read to its end, it has not been read.
    [this.#state, this.#body] = [null, ""];
    try {
      // Where a page behind it may come yet, it is read again although it has not changed.
      if (yield* this.#news(fetched)) [this.#state, this.#body] = [fetched.validators, body];
    } finally {
      await this.#keep();
    }
  }

  /** Gives whether all of it is there. */
  async *#news({ source }: Fetched): AsyncGenerator<NamedArticle, boolean> {
    const problems: Told[] = [];
    let isWhole = true;
    const follow = this.#options.followLinks && (await isFeed(source)) ? linkFollower(this.#fetch, source.url ?? "") : null;
    const seen = new Map<string, number>();
    for await (const part of readParts(source, readOptions(this.#options))) {
      for (const problem of part.problems) problems.push(problem);
      for (const entry of part.articles) {
        const again = (seen.get(entry.id) ?? 0) + 1;
        seen.set(entry.id, again);
        const name = again === 1 ? entry.id : `${entry.id}\n${again}`;
        const print = sha256(JSON.stringify([entry, follow !== null]));
        if (this.#entries.get(name) === print || this.#leftOut.has(print)) continue;
        const { articles, problems: more } = follow
          ? await this.#followed(name, entry, follow)
          : { articles: [entry], problems: [] };
        for (const problem of more) problems.push(problem);
        const [article] = articles;
        if (!article) {
          this.#leftOut.add(print);
          continue;
        }
        await this.#cache?.put(this.#keyOf(name), JSON.stringify(article));
        const mayCome = this.#tries.has(name);
        if (mayCome) isWhole = false;
        this.#entries.set(name, mayCome ? "" : print);
        yield { name, article };
      }
    }
    this.#standing = problems;
    this.#told = problems;
    return isWhole;
  }

  /** Follows an entry's link; where its page may be there the next time, the entry is looked at again. */
  async #followed(name: string, entry: Article, follow: FollowLink): Promise<Part> {
    const part = await follow(entry);
    const tries = (this.#tries.get(name) ?? 0) + (part.isLater ? 0 : 1);
    const mayCome = part.isLater || part.problems.some(({ message }) => /\[E13[12]\]/u.test(message));
    if (mayCome && tries < MOST_TRIES) this.#tries.set(name, tries);
    else this.#tries.delete(name);
    return part;
  }

  #how(): string {
    return JSON.stringify([this.#options.followLinks ?? false, readOptions(this.#options)]);
  }

  #keyOf(name: string): unknown {
    return ["entry", 1, this.#address, name];
  }

  async *#kept(): AsyncGenerator<NamedArticle> {
    const memory = memoryFrom(await this.#cache?.get(["feed", 1, this.#address]));
    if (!memory) return;
    if (memory.how === this.#how()) [this.#state, this.#body] = [memory.state, memory.body];
    for (const [name, print] of memory.entries) {
      const article = articleOf(await this.#cache?.get(this.#keyOf(name)));
      if (article) {
        this.#entries.set(name, print);
        yield { name, article };
      } else [this.#state, this.#body] = [null, ""];
    }
  }

  async #keep(): Promise<void> {
    const memory = { how: this.#how(), state: this.#state, body: this.#body, entries: [...this.#entries] };
    await this.#cache?.put(["feed", 1, this.#address], JSON.stringify(memory));
  }
}

/** What is kept of an address; null where nothing is, or where somebody has put something else there. */
function memoryFrom(text: string | null | undefined): v.InferOutput<typeof MEMORY> | null {
  const read = v.safeParse(MEMORY, parsed(text));
  return read.success ? read.output : null;
}

function articleOf(text: string | null | undefined): Article | null {
  const value = parsed(text);
  return value === null ? null : articleFrom(value);
}

function parsed(text: string | null | undefined): unknown {
  try {
    return JSON.parse(text ?? "null");
  } catch {
    return null;
  }
}
