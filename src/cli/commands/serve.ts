import type { IncomingMessage, ServerResponse } from "node:http";
import { join } from "node:path";
import openInBrowser from "open";
import sirv from "sirv";
import { RedthreadError } from "../../errors.ts";
import { DOOR } from "../../platform/door.ts";
import { listen, packageRoot, readText, serveUntilStopped, writeStandardOutput } from "../../platform/node.ts";
import { writeProject } from "../../store/project.ts";
import type { CliCommand } from "../command.ts";
import { fetchingFor } from "../fetching.ts";
import { openInput } from "../graph-input.ts";
import { refusal, securityHeaders, toldPage } from "../guard.ts";
import { ENGINE } from "../inputs.ts";
import { allowPrivateOption, portNumber } from "../options.ts";
import { asProject, titleFrom } from "../output.ts";
import { say } from "../report.ts";
import { webFetch } from "../web.ts";

interface ServeOptions {
  readonly port: number;
  readonly open?: boolean;
  readonly allowPrivate?: boolean;
}

/** The file that the app opens first. */
const FIRST_PROJECT = "/sample.json";

/** `redthread serve`: the app on this machine alone. */
export const SERVE: CliCommand = {
  name: "serve",
  summary: "open the app at an address that only this machine reaches",
  examples: [
    ["redthread serve", "the app with its sample project"],
    ["redthread serve news.redthread --open", "the app with your project, in the browser"],
    ["redthread serve --port 0", "at any free port"],
    ["redthread serve --allow-private", "an app that is given web addresses of your own network too"],
  ],
  configure: (command, end) => {
    command
      .argument("[project]", "a .redthread project, a graph or extraction documents; else the sample project")
      .addOption(command.createOption("--port <port>", "the port; 0 takes any free one").argParser(portNumber).default(4173))
      .option("--open", "open the browser, where there is one")
      .addOption(allowPrivateOption())
      .action(async (path: string | undefined, { port, open, allowPrivate = false }: ServeOptions) => {
        const project = path === undefined ? null : await projectText(path);
        const answer = await site(project, allowPrivate);
        const { server, port: taken } = await listen(port, answer).catch((error: unknown) => {
          throw listeningProblem(port, error);
        });
        const address = `http://127.0.0.1:${taken}/`;
        await writeStandardOutput([`Redthread is at ${address} (Ctrl+C stops it)\n`]);
        // Without a terminal nobody sits in front of it.
        if (open && process.stdout.isTTY) void show(address);
        await serveUntilStopped(server);
        end(0);
      });
  },
};

/** What to say where no server can be started at a port: E403 or E405. */
export function listeningProblem(port: number, error: unknown): RedthreadError {
  const { code, message } = error as NodeJS.ErrnoException;
  return code === "EADDRINUSE"
    ? new RedthreadError("E403", String(port))
    : new RedthreadError("E405", String(port), code ?? message);
}

/** What is opened, as a project that loses nothing of it. */
export async function projectText(path: string): Promise<string> {
  const input = await openInput(path);
  if ("graph" in input) return writeProject(input.graph.project(input.graph.opened.title));
  const { title = titleFrom(path), engine = ENGINE.version, extractions, positions, judgements, views } = input.documents;
  return writeProject(asProject({ title, engine, extractions, positions, judgements, views }));
}

type Answer = (request: IncomingMessage, response: ServerResponse, port: number) => void;

/** What answers requests: the built app, with the given project in place of the sample, and web addresses for it. Throws E404. */
async function site(project: string | null, allowPrivate: boolean): Promise<Answer> {
  const folder = join(packageRoot(), "dist", "app");
  const index = await readText(join(folder, "index.html")).catch(() => {
    throw new RedthreadError("E404");
  });
  const headers = Object.entries(securityHeaders(index));
  const files = sirv(folder, { etag: true, dotfiles: false });
  // Whoever presses the button again means it: a line that was down may be up by now.
  const fetching = fetchingFor(webFetch(allowPrivate, { troubleLasts: 0 }));
  const made = new Map<string | undefined, readonly [mediaType: string, text: string]>();
  for (const path of ["/", "/index.html"]) made.set(path, ["text/html; charset=utf-8", toldPage(index, project !== null)]);
  if (project !== null) made.set(FIRST_PROJECT, ["application/json", project]);
  const plain = (response: ServerResponse, status: number, text: string): void => {
    response.writeHead(status, { "Content-Type": "text/plain; charset=utf-8" }).end(`${text}\n`);
  };
  return (request, response, port) => {
    for (const [name, value] of headers) response.setHeader(name, value);
    const path = request.url?.split("?", 1)[0];
    if (path === `/${DOOR.path}`) {
      void fetching(request, response, port);
      return;
    }
    const refused = refusal(request.method, request.headers, port);
    if (refused === 405) return plain(response.setHeader("Allow", "GET, HEAD"), 405, "Only GET and HEAD are answered.");
    if (refused) return plain(response, refused, "This address answers only pages of its own: type it into the address bar.");
    const own = made.get(path);
    if (own) {
      const [mediaType, text] = own;
      response.writeHead(200, {
        "Content-Type": mediaType,
        "Cache-Control": "no-store",
        "Content-Length": Buffer.byteLength(text),
      });
      response.end(request.method === "HEAD" ? undefined : text);
      return;
    }
    files(request, response, () => plain(response, 404, "There is nothing at this address."));
  };
}

async function show(address: string): Promise<void> {
  try {
    const browser = await openInBrowser(address);
    browser.once("error", () => say(`no browser could be opened: go to ${address}`));
  } catch {
    say(`no browser could be opened: go to ${address}`);
  }
}
