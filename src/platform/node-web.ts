import { lookup as resolveName } from "node:dns";
import { type IncomingMessage, request as overHttp } from "node:http";
import { request as overHttps } from "node:https";
import type { LookupFunction } from "node:net";
import { setTimeout as wait } from "node:timers/promises";
import { createBrotliDecompress, createGunzip, createInflate } from "node:zlib";
import ipaddr from "ipaddr.js";
import { type RobotsRules, robotsRules } from "./node-robots.ts";

/** Why an address gave nothing. */
export type WebFault = "address" | "private" | "robots" | "timeout" | "redirects" | "status" | "unreachable";

export class WebError extends Error {
  override readonly name = "WebError";
  readonly fault: WebFault;

  constructor(fault: WebFault, detail = "") {
    super(detail);
    this.fault = fault;
  }
}

export interface WebOptions {
  /** Who asks: the first word is the name that robots.txt may speak of. */
  readonly userAgent: string;
  /** Whether a machine may be asked, by its IP address; public ones alone where it is left out. */
  readonly mayAsk?: (address: string) => boolean;
  /** For a page with all its redirects, in milliseconds. */
  readonly timeout?: number;
  /** Ends what is under way. */
  readonly signal?: AbortSignal;
  /** For how long a robots.txt that could not be had counts as forbidding all, in milliseconds. */
  readonly troubleLasts?: number;
}

/** How one page is asked for. */
export interface Asking {
  /** What is known of it: it is given only where it is in another state by now. */
  readonly state?: Validators | undefined;
  /** Gives it up before its time is over. */
  readonly stop?: AbortSignal | undefined;
}

/** What a server calls the state of a page: given back to it, it sends the page only where it has changed (RFC 9110, 13). */
export interface Validators {
  readonly etag?: string;
  readonly lastModified?: string;
}

/** What an address gave. */
export interface WebPage {
  /** Where it was at last, after redirects. */
  readonly url: string;
  readonly mediaType: string;
  readonly bytes: Uint8Array;
  readonly validators: Validators;
}

const TIMEOUT = 30_000;
const MOST_REDIRECTS = 5;
/** RFC 9309, 2.5: at least 500 KiB of a robots.txt are read. */
const LARGEST_ROBOTS = 512 * 1024;
/** A server that asks for more than this between two pages gets this. */
const LONGEST_DELAY = 10_000;
/** RFC 9309, 2.4: a robots.txt is looked at anew after a day; what was said in trouble counts for minutes. */
const RULES_LAST = 24 * 60 * 60_000;
const TROUBLE_LASTS = 5 * 60_000;
/** Of no more machines is it remembered what they say: the links of feeds may lead to ever more of them. */
const MOST_MACHINES = 200;
/** Longer names for the state of a page are not remembered. */
const LONGEST_VALIDATOR = 1000;

/** Of IPv6 no others are given to anybody (RFC 4291, 2.4); "::7f00:1" is an old way to write 127.0.0.1. */
const GIVEN = ipaddr.IPv6.parseCIDR("2000::/3");

/** Whether an IP address is of the public Internet: no private, local, reserved or translated one (RFC 6890). */
export function isPublic(address: string): boolean {
  if (!ipaddr.isValid(address)) return false;
  const read = ipaddr.process(address);
  return read.range() === "unicast" && (read instanceof ipaddr.IPv4 || read.match(GIVEN));
}

/**
 * Fetches pages, one after the other: at most `limit` bytes and one more each, so that a reader can tell that it is larger.
 * Each machine's address is looked at as it is connected to, after redirects too; its robots.txt is honoured (RFC 9309); the
 * query carries nothing but the address, who asks and the state that is known: null where the page is still in it. Throws a
 * WebError.
 */
export function webClient(options: WebOptions): {
  readonly get: (address: string, limit: number, asking?: Asking) => Promise<WebPage | null>;
} {
  const { userAgent, mayAsk = isPublic, timeout = TIMEOUT, signal: ended, troubleLasts = TROUBLE_LASTS } = options;
  const known = new Map<string, { readonly rules: Promise<RobotsRules>; until: number }>();
  const lastAsked = new Map<string, number>();

  const timely = (stop?: AbortSignal): AbortSignal =>
    AbortSignal.any([AbortSignal.timeout(timeout), ...(ended ? [ended] : []), ...(stop ? [stop] : [])]);

  const rulesOf = (url: URL): Promise<RobotsRules> => {
    const found = known.get(url.origin);
    if (found && Date.now() < found.until) return found.rules;
    const trouble = (): void => {
      asked.until = Date.now() + troubleLasts;
    };
    const asked = { rules: readRules(url, trouble), until: Date.now() + RULES_LAST };
    asked.rules.catch(trouble);
    known.delete(url.origin);
    known.set(url.origin, asked);
    const [oldest] = known.keys();
    if (known.size > MOST_MACHINES && oldest !== undefined) {
      known.delete(oldest);
      lastAsked.delete(oldest);
    }
    return asked.rules;
  };

  const readRules = async (url: URL, trouble: () => void): Promise<RobotsRules> => {
    const robots = new URL("/robots.txt", url);
    const { status, bytes } = await follow(robots, LARGEST_ROBOTS, timely(), async () => undefined);
    // RFC 9309, 2.3.1: what is not there forbids nothing, a server in trouble forbids all.
    if (status >= 500) {
      trouble();
      return { allows: () => false, delay: 0 };
    }
    if (status !== 200) return { allows: () => true, delay: 0 };
    return robotsRules(robots.href, new TextDecoder().decode(bytes.subarray(0, LARGEST_ROBOTS)), userAgent);
  };

  /** Follows redirects; `before` is asked about each address. */
  const follow = async (
    start: URL,
    limit: number,
    signal: AbortSignal,
    before: (url: URL) => Promise<void>,
    state: Validators = {},
  ): Promise<WebPage & { readonly status: number }> => {
    let url = start;
    for (let redirects = 0; redirects <= MOST_REDIRECTS; redirects++) {
      await before(url);
      const response = await ask(url, headersFor(userAgent, state), mayAsk, signal);
      const status = response.statusCode ?? 0;
      const { location } = response.headers;
      if (status >= 300 && status < 400 && location !== undefined) {
        response.destroy();
        url = addressOf(location, url);
        continue;
      }
      const bytes = await bodyOf(response, limit, signal);
      const mediaType = response.headers["content-type"] ?? "";
      return { url: url.href, status, mediaType, bytes, validators: validatorsOf(response) };
    }
    throw new WebError("redirects", String(MOST_REDIRECTS));
  };

  const get = async (address: string, limit: number, { state, stop }: Asking = {}): Promise<WebPage | null> => {
    const signal = timely(stop);
    const before = async (url: URL): Promise<void> => {
      const rules = await unlessStopped(rulesOf(url), signal);
      if (!rules.allows(url.href)) throw new WebError("robots", url.host);
      const since = Date.now() - (lastAsked.get(url.origin) ?? 0);
      const delay = Math.min(LONGEST_DELAY, rules.delay * 1000);
      if (since < delay) await pause(delay - since, signal);
      lastAsked.set(url.origin, Date.now());
    };
    const { status, ...page } = await follow(addressOf(address), limit, signal, before, state);
    if (status === 304 && state) return null;
    if (status !== 200) throw new WebError("status", `HTTP ${status}`);
    return page;
  };
  return { get };
}

/** A web address, without a name and password in it and without a fragment; throws a WebError for any other. */
function addressOf(address: string, base?: URL): URL {
  if (!URL.canParse(address, base?.href)) throw new WebError("address");
  const url = new URL(address, base);
  if (url.protocol !== "http:" && url.protocol !== "https:") throw new WebError("address");
  [url.username, url.password, url.hash] = ["", "", ""];
  return url;
}

function headersFor(userAgent: string, { etag, lastModified }: Validators): Record<string, string> {
  return {
    "User-Agent": userAgent,
    "Accept-Encoding": "gzip, br",
    Accept: "text/html,application/xml;q=0.9,*/*;q=0.8",
    ...(etag === undefined ? {} : { "If-None-Match": etag }),
    ...(lastModified === undefined ? {} : { "If-Modified-Since": lastModified }),
  };
}

/** What an answer says of the page's state. */
function validatorsOf({ headers }: IncomingMessage): Validators {
  const { etag, "last-modified": lastModified } = headers;
  const fits = (value: string | undefined): value is string => value !== undefined && value.length <= LONGEST_VALIDATOR;
  return { ...(fits(etag) ? { etag } : {}), ...(fits(lastModified) ? { lastModified } : {}) };
}

function ask(
  url: URL,
  headers: Record<string, string>,
  mayAsk: (address: string) => boolean,
  signal: AbortSignal,
): Promise<IncomingMessage> {
  const host = url.hostname.replace(/^\[|\]$/g, "");
  // A number is not looked up: it is asked about here.
  if (ipaddr.isValid(host) && !mayAsk(host)) return Promise.reject(new WebError("private", host));
  const lookup: LookupFunction = (name, options, done) => {
    resolveName(name, { ...options, all: true }, (error, found) => {
      if (error) return done(error, "", 0);
      const wrong = found.find(({ address }) => !mayAsk(address));
      if (wrong) return done(new WebError("private", wrong.address), "", 0);
      if (options.all) return done(null, found);
      done(null, found[0]?.address ?? "", found[0]?.family ?? 4);
    });
  };
  return new Promise((resolve, reject) => {
    const send = url.protocol === "https:" ? overHttps : overHttp;
    send(url, { headers, lookup, signal, agent: false })
      .on("response", resolve)
      .on("error", (error) => reject(faultOf(error, signal)))
      .end();
  });
}

const UNPACKERS = {
  gzip: createGunzip,
  "x-gzip": createGunzip,
  br: createBrotliDecompress,
  deflate: createInflate,
} as const;

/** The body of an answer, unpacked, at most `limit` bytes and one more. */
async function bodyOf(response: IncomingMessage, limit: number, signal: AbortSignal): Promise<Uint8Array> {
  const packing = (response.headers["content-encoding"] ?? "").toLowerCase();
  const unpack = Object.hasOwn(UNPACKERS, packing) ? UNPACKERS[packing as keyof typeof UNPACKERS]() : null;
  if (unpack) response.on("error", (error) => unpack.destroy(error)).pipe(unpack);
  const pieces: Uint8Array[] = [];
  let length = 0;
  try {
    for await (const piece of unpack ?? response) {
      pieces.push(piece);
      length += piece.length;
      if (length > limit) break;
    }
  } catch (error) {
    throw faultOf(error, signal);
  } finally {
    response.destroy();
    unpack?.destroy();
  }
  return Buffer.concat(pieces).subarray(0, limit + 1);
}

/** What a promise gives, unless the signal comes first: others may still wait for it. */
function unlessStopped<T>(promise: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    const stop = (): void => reject(new WebError("timeout"));
    if (signal.aborted) stop();
    signal.addEventListener("abort", stop, { once: true });
    promise.then(resolve, reject);
  });
}

async function pause(milliseconds: number, signal: AbortSignal): Promise<void> {
  try {
    await wait(milliseconds, null, { signal });
  } catch (error) {
    throw faultOf(error, signal);
  }
}

function faultOf(error: unknown, signal: AbortSignal): WebError {
  if (error instanceof WebError) return error;
  if (signal.aborted) return new WebError("timeout");
  const { code, message, errors } = error as NodeJS.ErrnoException & { readonly errors?: readonly unknown[] };
  const inner = errors?.find((each) => each instanceof WebError);
  return inner instanceof WebError ? inner : new WebError("unreachable", code ?? message);
}
