import { RedthreadError } from "../errors.ts";
import { packageVersion } from "../platform/node.ts";
import { isPublic, type Validators, WebError, webClient } from "../platform/node-web.ts";
import { LARGEST_FILE } from "../readers/read.ts";
import type { Source } from "../readers/reader.ts";

/** Whether an input is a web address. */
export const isWebAddress = (input: string): boolean => /^https?:\/\//iu.test(input);

/** What an address gave: its source, and what to give back to learn whether it is still so. */
export interface Fetched {
  readonly source: Source;
  readonly validators: Validators;
}

/** Fetches a web address; null where it is still in the state that is given. Throws E102 and E130 to E135. */
export type Fetch = (address: string, state?: Validators) => Promise<Fetched | null>;

/** Fetches web addresses, for one run: until the signal ends it. */
export function webFetch(allowPrivate: boolean, signal?: AbortSignal, mayAsk = allowPrivate ? () => true : isPublic): Fetch {
  const userAgent = `Redthread/${packageVersion()} (news reader run by a person)`;
  const client = webClient({ userAgent, mayAsk, ...(signal ? { signal } : {}) });
  return async (address, state) => {
    try {
      const page = await client.get(address, LARGEST_FILE, state);
      if (!page) return null;
      const { url, mediaType, bytes, validators } = page;
      if (bytes.length > LARGEST_FILE) throw new RedthreadError("E102", address);
      return { source: { name: nameOf(url), bytes, mediaType, url }, validators };
    } catch (error) {
      throw webProblem(address, error);
    }
  };
}

/** The source of a web address, as it is now. Throws E102 and E130 to E135. */
export async function sourceAt(fetch: Fetch, address: string): Promise<Source> {
  const fetched = await fetch(address);
  // Nothing was said of a state that it could still be in.
  if (!fetched) throw new RedthreadError("E131", address, "HTTP 304");
  return fetched.source;
}

/** The last part of an address, which names the article: pages seldom say by an extension what they are. */
function nameOf(address: string): string {
  const { hostname, pathname } = new URL(address);
  const last = decoded(pathname.split("/").findLast((part) => part !== "") ?? "");
  return last || hostname;
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part).replaceAll(/[/\\]/gu, "-");
  } catch {
    return part;
  }
}

function webProblem(address: string, error: unknown): unknown {
  if (!(error instanceof WebError)) return error;
  switch (error.fault) {
    case "address":
      return new RedthreadError("E130", address);
    case "timeout":
      return new RedthreadError("E132", address);
    case "private":
      return new RedthreadError("E133", address, error.message);
    case "robots":
      return new RedthreadError("E134", address, error.message);
    case "redirects":
      return new RedthreadError("E135", address, error.message);
    default:
      return new RedthreadError("E131", address, error.message);
  }
}
