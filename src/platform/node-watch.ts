import { realpath, stat } from "node:fs/promises";
import { basename, dirname, extname, join, relative, resolve, sep } from "node:path";
import { setTimeout as wait } from "node:timers/promises";

/** The state of a file: another one whenever it was written. */
export interface FileState {
  readonly stamp: string;
  /** Whether nobody has written to it in the last moments. */
  readonly isStill: boolean;
}

/** A file that was written to more recently may still be at it, in milliseconds. */
const STILL_AFTER = 800;

/** The state of a file; null where there is none. */
export async function fileState(path: string): Promise<FileState | null> {
  const found = await stat(path).catch(() => null);
  if (!found) return null;
  const { mtimeMs, size, ino } = found;
  // A clock that runs ahead, as of another machine, must not hold us up.
  return { stamp: `${mtimeMs} ${size} ${ino}`, isStill: Math.abs(Date.now() - mtimeMs) > STILL_AFTER };
}

/** The number of the disk on which a file or folder lies; null where there is none. */
export async function diskOf(path: string): Promise<number | null> {
  return (await stat(path).catch(() => null))?.dev ?? null;
}

/** A path that stays the same through links of its folder, also where nothing is there yet. */
export async function realPath(path: string): Promise<string> {
  const whole = resolve(path);
  return realpath(whole).catch(async () => join(await realpath(dirname(whole)).catch(() => dirname(whole)), basename(whole)));
}

/** Waits so many milliseconds, or until the signal. */
export async function pause(milliseconds: number, signal: AbortSignal): Promise<void> {
  await wait(milliseconds, undefined, { signal }).catch(() => undefined);
}

export interface WatchOptions {
  /** The extensions that count in a folder, in lower case with the dot. */
  readonly extensions: ReadonlySet<string>;
  /** What of a folder does not count, by its real path. */
  readonly except: (path: string) => boolean;
  readonly onChange: () => void;
  /** Told why not all can be watched. */
  readonly onFailure: (why: string) => void;
}

/**
 * Watches files, and folders to the bottom, for what comes, changes and goes, also where they are not there yet; hidden files
 * and folders below one do not count, nor what links lead to. Resolves when all is watched, with what ends it.
 */
export async function watchFiles(paths: readonly string[], options: WatchOptions): Promise<() => Promise<void>> {
  const { extensions, except, onChange, onFailure } = options;
  const { watch } = await import("chokidar");
  const roots = await Promise.all(paths.map(realPath));
  const rootOf = (path: string): string | undefined => roots.find((root) => path === root || path.startsWith(root + sep));
  const ignored = (path: string): boolean => {
    const whole = resolve(path);
    if (roots.includes(whole)) return false;
    const root = rootOf(whole);
    // A folder above what is not there yet.
    if (root === undefined) return false;
    return (
      except(whole) ||
      relative(root, whole)
        .split(sep)
        .some((part) => part.startsWith("."))
    );
  };
  const watcher = watch(roots, { ignoreInitial: true, followSymlinks: false, ignored });
  for (const event of ["add", "change", "unlink"] as const)
    watcher.on(event, (path) => {
      if (roots.includes(path) || extensions.has(extname(path).toLowerCase())) onChange();
    });
  let failed = false;
  watcher.on("error", (error) => {
    // One folder too many is followed by all others.
    if (!failed) onFailure(error instanceof Error ? error.message : String(error));
    failed = true;
  });
  if (roots.length > 0) await new Promise<void>((ready) => watcher.once("ready", ready));
  return () => watcher.close();
}
