import { sep } from "node:path";
import { RedthreadError } from "../errors.ts";
import { realPath } from "../platform/node-watch.ts";

/**
 * How a file is called beside its place while it is written, "news.gexf.1a2b3c4d.part", and a folder while it is written or
 * taken away: "news.4711-1a2b3c4d.part", "news.4711-1a2b3c4d.old".
 */
const DRAFT = /^\.(?:[\da-f]{8}\.part|\d{1,10}-[\da-f]{8}\.(?:part|old))(?:$|[\\/])/u;

/**
 * Tells, by its real path, what a run writes itself: these files and folders, what lies below them, and what stands beside
 * them while they are written. Such things are no inputs, also where they lie in a folder that is one.
 */
export async function ownOutput(paths: readonly (string | undefined)[]): Promise<(path: string) => boolean> {
  const own = await Promise.all(paths.filter((path) => path !== undefined).map(realPath));
  return (path) =>
    own.some(
      (whole) =>
        path.startsWith(whole) &&
        (path.length === whole.length || path[whole.length] === sep || DRAFT.test(path.slice(whole.length))),
    );
}

/** The same for a run that reads these inputs: none of them is written over, by whatever name (E306); `other` tells what is its own too. */
export async function ownOutputBeside(
  inputs: readonly string[],
  paths: readonly (string | undefined)[],
  other: (path: string) => boolean = () => false,
): Promise<(path: string) => boolean> {
  const isAmong = await ownOutput(paths);
  const isOwn = (path: string): boolean => isAmong(path) || other(path);
  for (const input of inputs) if (isOwn(await realPath(input))) throw new RedthreadError("E306", input);
  return isOwn;
}
