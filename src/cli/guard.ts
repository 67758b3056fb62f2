import type { IncomingHttpHeaders } from "node:http";
import { DOOR, FIRST_PROJECT_META } from "../platform/door.ts";

/** Names by which this machine alone reaches itself. */
const LOOPBACK = ["localhost", "127.0.0.1", "[::1]"];

/** What a loopback server answers before it looks at the path: null to go on, else a status. */
export function refusal(method: string | undefined, headers: IncomingHttpHeaders, port: number): 403 | 405 | null {
  const hosts = LOOPBACK.flatMap((name) => (port === 80 ? [name, `${name}:80`] : [`${name}:${port}`]));
  // A page elsewhere that has its name point here (DNS rebinding) still sends its own name.
  if (!hosts.includes(headers.host?.toLowerCase() ?? "")) return 403;
  if (headers.origin !== undefined && !hosts.some((host) => headers.origin?.toLowerCase() === `http://${host}`)) return 403;
  // A page elsewhere that reaches for this one, by a link or an image too; browsers of today say so, other clients say nothing.
  const site = headers["sec-fetch-site"];
  if (site !== undefined && site !== "same-origin" && site !== "none") return 403;
  return method === "GET" || method === "HEAD" ? null : 405;
}

/**
 * What a loopback server answers to the question for a web address before it reads it: null to go on, else a status. It must come
 * from a page of this server, by its script:
 * - Host, Origin and Sec-Fetch-Site as for every request; the Origin, which a browser puts on every POST and no page can choose,
 *   must be there and be this very address.
 * - POST alone: no link, image, style or prefetch makes one.
 * - JSON alone: no form makes it, and for a script elsewhere the browser asks first (OPTIONS), which is answered with 405.
 *
 * A token that changes with each start would add nothing. It would have to stand in the page, which any page of this origin, such as
 * one that another server left open on the same port, and any program on this machine may read as the app does; whoever can do
 * neither does not get past the Origin. Programs on this machine can ask the web themselves.
 */
export function fetchRefusal(method: string | undefined, headers: IncomingHttpHeaders, port: number): 403 | 405 | 415 | null {
  if (refusal("GET", headers, port) !== null) return 403;
  if (method !== "POST") return 405;
  if (headers.origin?.toLowerCase() !== `http://${headers.host?.toLowerCase()}`) return 403;
  if ((headers["sec-fetch-site"] ?? "same-origin") !== "same-origin") return 403;
  return /^application\/json(?:\s{0,10};|$)/iu.test(headers["content-type"] ?? "") ? null : 415;
}

/**
 * The page, told that this server fetches web addresses for it, and whether the project that it opens first is the person's own: one
 * that lies elsewhere is told nothing, and shows no field for addresses.
 */
export function toldPage(indexHtml: string, ownProject: boolean): string {
  const told = [[DOOR.meta, DOOR.path], ...(ownProject ? [[FIRST_PROJECT_META, "own"]] : [])];
  const elements = told.map(([name, content]) => `  <meta name="${name}" content="${content}" />\n  `);
  return indexHtml.replace("</head>", `${elements.join("")}</head>`);
}

const META_POLICY = /<meta\s+http-equiv="Content-Security-Policy"\s+content="([^"]*)"/i;

/** The headers of every answer: the page's own policy, and what a policy in the page cannot say. */
export function securityHeaders(indexHtml: string): Readonly<Record<string, string>> {
  const policy = META_POLICY.exec(indexHtml)?.[1]?.replace(/;?\s*$/, "") ?? "default-src 'self'";
  return {
    "Content-Security-Policy": `${policy}; frame-ancestors 'none'`,
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
  };
}
