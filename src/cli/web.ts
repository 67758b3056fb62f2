import { RedthreadError } from "../errors.ts";
import { packageVersion } from "../platform/node.ts";
import { type Asking, isPublic, type Validators, WebError, type WebOptions, webClient } from "../platform/node-web.ts";
import { nameOfAddress } from "../readers/names.ts";
import { LARGEST_FILE } from "../readers/read.ts";
import type { Source } from "../readers/reader.ts";

/** Whether an input is a web address. */
export const isWebAddress = (input: string): boolean => /^https?:\/\//iu.test(input);

/** What an address gave: its source, and what to give back to learn whether it is still so. */
export interface Fetched {
  readonly source: Source;
  readonly validators: Validators;
}

/** Fetches a web address; null where it is still in the state that is given. Throws E102 and E130 to E135, with the fault as the cause. */
export type Fetch = (address: string, asking?: Asking) => Promise<Fetched | null>;

/** Fetches web addresses, for one run: one after the other, with what is remembered of each machine. */
export function webFetch(allowPrivate: boolean, options: Omit<WebOptions, "userAgent"> = {}): Fetch {
  const userAgent = `Redthread/${packageVersion()} (news reader run by a person)`;
  const client = webClient({ userAgent, mayAsk: allowPrivate ? () => true : isPublic, ...options });
  return async (address, asking) => {
    try {
      const page = await client.get(address, LARGEST_FILE, asking);
      if (!page) return null;
      const { url, mediaType, bytes, validators } = page;
      if (bytes.length > LARGEST_FILE) throw new RedthreadError("E102", address);
      return { source: { name: nameOfAddress(url), bytes, mediaType, url }, validators };
    } catch (error) {
      throw webProblem(address, error);
    }
  };
}

/** The source of a web address, as it is now; `stop` gives it up. Throws E102 and E130 to E135. */
export async function sourceAt(fetch: Fetch, address: string, stop?: AbortSignal): Promise<Source> {
  const fetched = await fetch(address, { stop });
  // Nothing was said of a state that it could still be in.
  if (!fetched) throw new RedthreadError("E131", address, "HTTP 304");
  return fetched.source;
}

/** What the codes of Node mean, as far as they tell a person something. */
const FAULTS: Readonly<Record<string, string>> = {
  ENOTFOUND: "no machine has that name",
  EAI_AGAIN: "names cannot be looked up now",
  ECONNREFUSED: "nobody answers there",
  ECONNRESET: "the connection was broken off",
  ENETUNREACH: "there is no way to that machine",
  EHOSTUNREACH: "there is no way to that machine",
  // Any fault of the TLS handshake; the answer of a plain server is no TLS at all.
  EPROTO: "it does not answer in https: where a server speaks only http, write http://",
  CERT_HAS_EXPIRED: "its certificate has expired",
  DEPTH_ZERO_SELF_SIGNED_CERT: "nobody vouches for its certificate",
  SELF_SIGNED_CERT_IN_CHAIN: "nobody vouches for its certificate",
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: "nobody vouches for its certificate",
  ERR_TLS_CERT_ALTNAME_INVALID: "its certificate is for another name",
};

function webProblem(address: string, error: unknown): unknown {
  if (!(error instanceof WebError)) return error;
  const told = toldOf(address, error);
  told.cause = error;
  return told;
}

function toldOf(address: string, error: WebError): RedthreadError {
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
