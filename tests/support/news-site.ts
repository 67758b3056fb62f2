import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { LARGEST_FILE } from "../../src/readers/read.ts";

const page = (title: string, text: string): string =>
  `<!doctype html><html><head><title>${title}</title></head><body><article><h1>${title}</h1><p>${text}</p></article></body></html>`;

/** What tries to be more than text, where it is taken for markup. */
export const HOSTILE_WORDS =
  `&lt;img src=x onerror="window.pwned=1"&gt; <script>window.pwned=1</script><img src="/pixel.png" onerror="window.pwned=1">` +
  `<iframe src="/frame"></iframe><link rel="stylesheet" href="/style.css"><base href="/base/">`;

const TALKS = page("Talks open in Wuzhen", "Li Xiaodong met Dmitry Medvedev in Wuzhen, China, on Wednesday.");
const STORY = page(
  "Merkel in Brasilia",
  "Chancellor Angela Merkel met President Dilma Rousseff in Brasilia on Thursday. Merkel said that Germany supports the resolution on privacy.",
);
const HOSTILE = page(
  "Hostile talks",
  `Xi Jinping met Mamnoon Hussain in Wuzhen. ${HOSTILE_WORDS} They will meet again in Karachi.`,
);
const FEED =
  "<rss><channel><title>Courier</title>" +
  "<item><title>Visit</title><link>https://courier.example/visit</link><description>Angela Merkel visited Brazil.</description></item>" +
  "<item><title>Treaty</title><link>https://courier.example/treaty</link><description>Terry Kramer met Dilma Rousseff.</description></item>" +
  "</channel></rss>";
const CREWS =
  '<gexf version="1.2"><graph><nodes><node id="a" label="Ada"/><node id="b" label="Ben"/></nodes>' +
  '<edges><edge source="a" target="b" label="knows"/></edges></graph></gexf>';

/** A news site on this machine alone. */
export interface NewsSite {
  /** Its address, without a slash at the end. */
  readonly base: string;
  /** The paths that were asked for, in order. */
  readonly asked: string[];
  /** How many answers that have no end are under way. */
  readonly open: () => number;
  readonly stop: () => void;
}

/** Starts a small news site with articles, a feed, a graph, and what goes wrong on such sites. */
export async function newsSite(): Promise<NewsSite> {
  const asked: string[] = [];
  let open = 0;
  const server = createServer((request: IncomingMessage, response: ServerResponse) => {
    const path = new URL(request.url ?? "/", "http://localhost").pathname;
    asked.push(path);
    const give = (mediaType: string, body: string): void => {
      response.writeHead(200, { "Content-Type": mediaType }).end(body);
    };
    switch (path) {
      case "/robots.txt":
        return give("text/plain", "User-agent: *\nDisallow: /closed\n");
      case "/news/talks":
        return give("text/html; charset=utf-8", TALKS);
      case "/news/story":
      case "/mirror/story-again":
        return give("text/html", STORY);
      case "/news/hostile":
        return give("text/html", HOSTILE);
      case "/feed":
        return give("application/rss+xml", FEED);
      case "/crews.gexf":
        return give("text/xml", CREWS);
      case "/table":
        return give("text/csv", "Kopf,Inhalt,Blatt\nVisit,Angela Merkel visited Brazil.,Courier\n");
      case "/moved":
        return response.writeHead(302, { Location: "/news/talks" }).end();
      case "/round":
        return response.writeHead(301, { Location: "/round" }).end();
      case "/large":
        return give("text/html", "x".repeat(LARGEST_FILE + 10));
      case "/slow":
        open++;
        response.on("close", () => open--);
        return response.writeHead(200, { "Content-Type": "text/html" }).write("<p>");
      default:
        return response.writeHead(404).end("gone");
    }
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    base: `http://127.0.0.1:${port}`,
    asked,
    open: () => open,
    stop: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
