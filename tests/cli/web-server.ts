import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

/** What a path of a test's own server answers: a status, headers, a body. */
export interface Answer {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
}

/** A server on this machine alone, whose answers may change while it runs; what nobody answers is 404. */
export async function webServer(answers: Record<string, Answer | ((request: IncomingMessage) => Answer)>): Promise<{
  readonly base: string;
  readonly answers: Record<string, Answer | ((request: IncomingMessage) => Answer)>;
  /** The paths that were asked for, in order. */
  readonly asked: string[];
  readonly close: () => void;
}> {
  const asked: string[] = [];
  const server = createServer((request: IncomingMessage, response: ServerResponse) => {
    const path = request.url ?? "/";
    asked.push(path);
    const found = answers[path] ?? { status: 404 };
    const { status = 200, headers = {}, body = "" } = typeof found === "function" ? found(request) : found;
    response.writeHead(status, headers).end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    base: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    answers,
    asked,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

export const HTML = { "Content-Type": "text/html" };
export const RSS = { "Content-Type": "application/rss+xml" };
