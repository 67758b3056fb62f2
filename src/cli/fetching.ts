import type { IncomingMessage, ServerResponse } from "node:http";
import * as v from "valibot";
import { RedthreadError } from "../errors.ts";
import { DOOR, type DoorProblem } from "../platform/door.ts";
import { allBytes } from "../platform/node.ts";
import { fetchRefusal } from "./guard.ts";
import { type Fetch, sourceAt } from "./web.ts";

/** So many bytes hold any address that a person means. */
const LARGEST_QUESTION = 16_384;

const QUESTION = v.strictObject({ url: v.string() });

/** What is said to whoever may not ask so, by status. */
const REFUSED = {
  400: 'Ask with {"url": "https://example.org/article"}.',
  403: "This address answers only pages of its own.",
  405: "Only POST is answered.",
  413: `More than ${LARGEST_QUESTION} bytes are not read.`,
  415: "Only JSON is read.",
} as const;

/**
 * Answers the app's own page, which asks for a web address that a person gave it: with bytes that no browser would show or run
 * under this address, whatever they are, and only ever after the page has asked by itself (`fetchRefusal` says how that is known).
 * One address is fetched at a time, so that no site is hurried by several tabs; whoever goes away is not fetched for.
 */
export function fetchingFor(fetch: Fetch): (request: IncomingMessage, response: ServerResponse, port: number) => Promise<void> {
  let turn: Promise<unknown> = Promise.resolve();
  return async (request, response, port) => {
    const refused = fetchRefusal(request.method, request.headers, port);
    if (refused) return refuse(response, refused);
    const question = await questionIn(request).catch(() => 400 as const);
    if (typeof question === "number") return refuse(response, question);
    const gone = new AbortController();
    response.on("close", () => gone.abort());
    const answered = turn.then(() => (gone.signal.aborted ? null : sourceAt(fetch, question.url, gone.signal)));
    turn = answered.then(
      () => undefined,
      () => undefined,
    );
    try {
      const page = await answered;
      if (!page || gone.signal.aborted) return;
      response.writeHead(200, {
        "Content-Type": "application/octet-stream",
        "Content-Disposition": "attachment",
        "Content-Security-Policy": "default-src 'none'; sandbox",
        "Content-Length": page.bytes.length,
        "Cache-Control": "no-store",
        [DOOR.address]: page.url ?? question.url,
        [DOOR.mediaType]: essenceOf(page.mediaType ?? ""),
      });
      response.end(page.bytes);
    } catch (error) {
      const known = error instanceof RedthreadError ? error : new RedthreadError("E131", question.url, String(error));
      tell(response, { problem: known.message });
    }
  };
}

/** An address that gives nothing is an answer like any other: a browser would complain of a status that tells of a failure. */
function tell(response: ServerResponse, problem: DoorProblem): void {
  response.writeHead(200, { "Content-Type": "application/json", "Cache-Control": "no-store" }).end(JSON.stringify(problem));
}

function refuse(response: ServerResponse, status: keyof typeof REFUSED): void {
  if (status === 405) response.setHeader("Allow", "POST");
  // What is left of a question that is too large is not waited for.
  response.setHeader("Connection", "close");
  response.writeHead(status, { "Content-Type": "text/plain; charset=utf-8" }).end(`${REFUSED[status]}\n`);
}

/** What is asked, or the status of what is wrong with it; fails for what is no JSON in UTF-8. */
async function questionIn(request: IncomingMessage): Promise<{ readonly url: string } | 400 | 413> {
  // The connection stays open for an answer to a question that is too large.
  const bytes = await allBytes(request.iterator({ destroyOnReturn: false }), LARGEST_QUESTION);
  if (bytes.length > LARGEST_QUESTION) return 413;
  const read = v.safeParse(QUESTION, JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes)));
  return read.success ? read.output : 400;
}

/** A media type without what follows it, as strangers may write anything there; "" where it is none. */
const essenceOf = (mediaType: string): string => /^[\w.+-]{1,60}\/[\w.+-]{1,100}/u.exec(mediaType)?.[0].toLowerCase() ?? "";
