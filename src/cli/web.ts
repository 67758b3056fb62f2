import { RedthreadError } from "../errors.ts";
import { packageVersion } from "../platform/node.ts";
import { isPublic, WebError, webClient } from "../platform/node-web.ts";
import { LARGEST_FILE } from "../readers/read.ts";
import type { Source } from "../readers/reader.ts";

/** Whether an input is a web address. */
export const isWebAddress = (input: string): boolean => /^https?:\/\//iu.test(input);

/** Fetches web addresses as sources, for one run; throws E102 and E130 to E135. */
export function webSources(
  allowPrivate: boolean,
  mayAsk = allowPrivate ? () => true : isPublic,
): (url: string) => Promise<Source> {
  const client = webClient({ userAgent: `Redthread/${packageVersion()} (news reader run by a person)`, mayAsk });
  return async (address) => {
    try {
      const { url, mediaType, bytes } = await client.get(address, LARGEST_FILE);
      if (bytes.length > LARGEST_FILE) throw new RedthreadError("E102", address);
      return { name: nameOf(url), bytes, mediaType, url };
    } catch (error) {
      throw webProblem(address, error);
    }
  };
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
