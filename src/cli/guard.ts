import type { IncomingHttpHeaders } from "node:http";

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
