import { type DBSchema, type IDBPDatabase, openDB } from "idb";

/** What the list of projects shows of one. */
export interface ShelfEntry {
  readonly id: string;
  readonly title: string;
  /** ISO date and time. */
  readonly created: string;
  readonly changed: string;
  readonly articles: number;
  /** The name of the graph file that was opened, where it is no collection of articles. */
  readonly graph?: string;
  /** Goes up with each save: who saves must know the last one. */
  readonly revision: number;
}

/** A project as the browser keeps it: everything but its articles as one value, and each article by its id. */
export interface Shelved {
  readonly entry: ShelfEntry;
  readonly state: unknown;
  readonly articles: ReadonlyMap<string, unknown>;
}

/** What a save changes; articles that are not named stay as they are. */
export interface ShelfChange {
  readonly entry: ShelfEntry;
  readonly state: unknown;
  readonly put: ReadonlyMap<string, unknown>;
  readonly drop: readonly string[];
}

/** Why a save was not done: nothing of it has been written then. */
export type ShelfRefusal = "full" | "changed elsewhere" | "unavailable";

export class ShelfError extends Error {
  override readonly name = "ShelfError";
  readonly refusal: ShelfRefusal;

  constructor(refusal: ShelfRefusal, cause?: unknown) {
    super(refusal, { cause });
    this.refusal = refusal;
  }
}

interface Shelves extends DBSchema {
  entries: { key: string; value: ShelfEntry };
  states: { key: string; value: unknown };
  articles: { key: [project: string, article: string]; value: unknown };
}

const NAME = "redthread";
const VERSION = 1;
const STORES = ["entries", "states", "articles"] as const;
/** All articles of one project lie between these two keys. */
const rangeOf = (id: string): IDBKeyRange => IDBKeyRange.bound([id, ""], [id, []]);

let opened: Promise<IDBPDatabase<Shelves>> | null = null;

function database(): Promise<IDBPDatabase<Shelves>> {
  opened ??= openDB<Shelves>(NAME, VERSION, {
    upgrade(db) {
      for (const store of STORES)
        if (!db.objectStoreNames.contains(store)) db.createObjectStore(store, store === "entries" ? { keyPath: "id" } : {});
    },
    // Another tab with a newer version waits for this one to let go.
    blocking: (_now, _next, event) => (event.target as IDBDatabase).close(),
    terminated: () => {
      opened = null;
    },
  }).catch((cause: unknown) => {
    opened = null;
    throw new ShelfError("unavailable", cause);
  });
  return opened;
}

/** The projects that this browser keeps, the one changed last first. */
export async function listShelf(): Promise<readonly ShelfEntry[]> {
  const entries = await (await database()).getAll("entries");
  return entries.sort((a, b) => (a.changed < b.changed ? 1 : a.changed > b.changed ? -1 : 0));
}

/** A project of this browser; null where there is none of this id. */
export async function takeFromShelf(id: string): Promise<Shelved | null> {
  const transaction = (await database()).transaction(STORES);
  const [entry, state, keys, values] = await Promise.all([
    transaction.objectStore("entries").get(id),
    transaction.objectStore("states").get(id),
    transaction.objectStore("articles").getAllKeys(rangeOf(id)),
    transaction.objectStore("articles").getAll(rangeOf(id)),
  ]);
  if (!entry) return null;
  return { entry, state, articles: new Map(keys.map(([, article], i) => [article, values[i]])) };
}

/**
 * Saves a project in one transaction: all of it or, after a crash or for want of room, nothing. Throws a ShelfError where the
 * browser has no room, or where the project on the shelf is not the one before this (`revision`).
 */
export async function putOnShelf({ entry, state, put, drop }: ShelfChange): Promise<void> {
  const transaction = (await database()).transaction(STORES, "readwrite", { durability: "strict" });
  try {
    const before = await transaction.objectStore("entries").get(entry.id);
    if ((before?.revision ?? 0) !== entry.revision - 1) throw new ShelfError("changed elsewhere");
    const articles = transaction.objectStore("articles");
    await Promise.all([
      ...drop.map((article) => articles.delete([entry.id, article])),
      ...[...put].map(([article, value]) => articles.put(value, [entry.id, article])),
      transaction.objectStore("states").put(state, entry.id),
      transaction.objectStore("entries").put(entry),
    ]);
    await transaction.done;
  } catch (error) {
    abandon(transaction);
    throw isFull(error) ? new ShelfError("full", error) : error;
  }
}

/** Gives up what a transaction has not yet written. */
function abandon(transaction: { readonly abort: () => void; readonly done: Promise<void> }): void {
  transaction.done.catch(() => {});
  try {
    transaction.abort();
  } catch {
    // It has ended by itself.
  }
}

const isFull = (error: unknown): boolean => error instanceof DOMException && error.name === "QuotaExceededError";

/** Gives a project of this browser another title. */
export async function renameOnShelf(id: string, title: string): Promise<void> {
  const transaction = (await database()).transaction("entries", "readwrite");
  const entry = await transaction.store.get(id);
  if (entry) await transaction.store.put({ ...entry, title, revision: entry.revision + 1 });
  await transaction.done;
}

/** Deletes a project of this browser. */
export async function removeFromShelf(id: string): Promise<void> {
  const transaction = (await database()).transaction(STORES, "readwrite");
  await Promise.all([
    transaction.objectStore("entries").delete(id),
    transaction.objectStore("states").delete(id),
    transaction.objectStore("articles").delete(rangeOf(id)),
    transaction.done,
  ]);
}

/** How many bytes this browser may still keep for the page; null where it does not tell. */
export async function roomOnShelf(): Promise<number | null> {
  const { usage, quota } = (await navigator.storage?.estimate?.().catch(() => null)) ?? {};
  return usage === undefined || quota === undefined ? null : quota - usage;
}

/** Asks the browser not to throw the projects away when it needs room; true where it agrees. */
export async function keepShelf(): Promise<boolean> {
  return (await navigator.storage?.persist?.().catch(() => false)) ?? false;
}
