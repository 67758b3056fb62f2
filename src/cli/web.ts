import { RedthreadError } from "../errors.ts";
import { packageVersion } from "../platform/node.ts";
import { isPublic, WebError, type WebOptions, webClient } from "../platform/node-web.ts";
import { nameOfAddress } from "../readers/names.ts";
import { LARGEST_FILE } from "../readers/read.ts";
import type { Source } from "../readers/reader.ts";

/** Whether an input is a web address. */
export const isWebAddress = (input: string): boolean => /^https?:\/\//iu.test(input);

/** A source from the web, with the address that it was at. */
export type WebSource = Source & Required<Pick<Source, "mediaType" | "url">>;

/** Fetches a web address; `stop` gives it up. */
export type Fetch = (address: string, stop?: AbortSignal) => Promise<WebSource>;

/** Fetches web addresses as sources, for one run; throws E102 and E130 to E135. */
export function webSources(allowPrivate: boolean, options: Omit<WebOptions, "userAgent"> = {}): Fetch {
  const userAgent = `Redthread/${packageVersion()} (news reader run by a person)`;
  const client = webClient({ userAgent, mayAsk: allowPrivate ? () => true : isPublic, ...options });
  return async (address, stop) => {
    try {
      const { url, mediaType, bytes } = await client.get(address, LARGEST_FILE, stop);
      if (bytes.length > LARGEST_FILE) throw new RedthreadError("E102", address);
      return { name: nameOfAddress(url), bytes, mediaType, url };
    } catch (error) {
      throw webProblem(address, error);
    }
  };
}

/** What the codes of Node mean, as far as they tell a person something. */
const FAULTS: Readonly<Record<string, string>> = {
  ENOTFOUND: "no machine has that name",
  EAI_AGAIN: "names cannot be looked up now",
  ECONNREFUSED: "nobody answers there",
  ECONNRESET: "the connection was broken off",
  ENETUNREACH: "there is no way to that machine",
  EHOSTUNREACH: "there is no way to that machine",
  CERT_HAS_EXPIRED: "its certificate has expired",
  DEPTH_ZERO_SELF_SIGNED_CERT: "nobody vouches for its certificate",
  SELF_SIGNED_CERT_IN_CHAIN: "nobody vouches for its certificate",
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: "nobody vouches for its certificate",
  ERR_TLS_CERT_ALTNAME_INVALID: "its certificate is for another name",
};

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
      return new RedthreadError("E131", address, FAULTS[error.message] ?? error.message);
  }
}
