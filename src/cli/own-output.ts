import { sep } from "node:path";
import { STANDARD_INPUT } from "../platform/node.ts";
import { realPath } from "../platform/node-watch.ts";
import { isWebAddress } from "./web.ts";

/** How a file or folder is called beside its place while it is written: "news.gexf.1a2b3c4d.part". */
const DRAFT = /^\.[0-9a-f]{8}\.part(?:$|[\\/])/u;

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

/** Whether an input that a person names is, or lies in, what the run itself writes. */
export const isOwnInput = async (input: string, isOwn: (path: string) => boolean): Promise<boolean> =>
  input !== STANDARD_INPUT && !isWebAddress(input) && isOwn(await realPath(input));
