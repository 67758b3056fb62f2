import { existsSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import sirv from "sirv";
import { RedthreadError } from "../../src/errors.ts";

/** The built app, as `vite build` leaves it. */
const APP_FOLDER = fileURLToPath(new URL("../../dist/app", import.meta.url));

/** A served app: its address, and the way to stop it. */
export interface Served {
  readonly url: string;
  readonly stop: () => Promise<void>;
}

/** Serves the built app on a free loopback port; throws E404 where it is not built. */
export async function serveApp(): Promise<Served> {
  if (!existsSync(join(APP_FOLDER, "index.html"))) throw new RedthreadError("E404");
  const files = sirv(APP_FOLDER, { dev: true });
  const server = createServer((request, response) => files(request, response, () => void response.writeHead(404).end()));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/`,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
